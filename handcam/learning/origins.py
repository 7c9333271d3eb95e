"""Where the data sets come from that handcam's network was made with, and under which licence."""

_ORIGINS = {
    "ambrosinim_new": ("Apache-2.0", "github.com/ambrosinim/hands_dataset"),
    "ardamavi": ("Apache-2.0", "github.com/ardamavi/Sign-Language-Digits-Dataset"),
    "dwivedi": ("CC-BY-4.0", "github.com/dwivedi1997/Hand-Gesture-YOLOv8"),
    "emrecan": ("MIT", "github.com/emrecandir9/custom-gesture-dataset"),
    "epsrc_human": ("CC-BY-SA-4.0", "EPSRC-NUMBERS/Human-Robot_Finger-Counting_Dataset"),
    "kishore": ("MIT", "github.com/kishoreKunisetty/DLProject"),
    "nathanv_letters": ("CC-BY-4.0", "github.com/nathanverdier/ASL_Recognizer, letters by D. Lee"),
    "rendered": ("Apache-2.0", "rendered by handcam from the generic hand of WebXR Input Profiles (MIT)"),
    "subhih": ("Apache-2.0", "github.com/SubhiH/HandsDataset"),
    "tz28": ("BSD-2-Clause", "github.com/tz28/Chinese-number-gestures-recognition"),
    "xparano_rps": ("CC-BY-SA-4.0", "rock-paper-scissors by DrGFreeman"),
}


def origin_of(source: str) -> tuple[str, str]:
    """(licence, origin) of a data set; unknown for one handcam has not heard of."""
    return _ORIGINS.get(source, ("unknown", "unknown"))
