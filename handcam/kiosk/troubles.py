"""What people are told of each trouble, with what they can do; the kiosk goes on trying by itself meanwhile."""

from collections.abc import Mapping

from handcam.kiosk.view import Trouble
from handcam.sentences import Sentence

SAYS: Mapping[Trouble, Sentence] = {
    Trouble.STARTING: Sentence("The camera is starting. Wait a moment."),
    Trouble.LOST: Sentence("The camera is gone. Plug it in again."),
    Trouble.FROZEN: Sentence("The camera's picture stands still. If that goes on, unplug the camera and plug it in."),
    Trouble.BLACK: Sentence("The camera's picture is black. Open its cover, or switch on a light."),
    Trouble.GARBLED: Sentence("The camera's picture is garbled. If that goes on, unplug the camera and plug it in."),
    Trouble.SLOW: Sentence(
        "The camera gives too few pictures. Switch on a light; if that does not help, plug it in anew."
    ),
    Trouble.SILENT: Sentence("The camera gives no pictures. If that goes on, unplug the camera and plug it in."),
    Trouble.HUNG: Sentence("The reading of signs has stopped and is started again. Wait a moment."),
    Trouble.FAILED: Sentence("The reading of signs has failed and is started again. Wait a moment."),
}
