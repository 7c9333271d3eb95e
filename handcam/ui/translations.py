"""A developer's tool: brings the translations under assets/ up to date with the texts in the code.

`python -m handcam.ui.translations` adds new texts to the .ts files, unfinished, takes out those that are gone, and
compiles them. Translate what is unfinished, with Qt Linguist or any editor, and run it again.
"""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import PySide6

from handcam.resources import asset
from handcam.ui.foreign_texts import foreign_texts
from handcam.ui.language import LANGUAGES
from handcam.ui.sentence_templates import sentence_templates

_UI = Path(__file__).parent


def extract(folder: Path) -> None:
    """Bring the .ts files in this folder up to date; one that is not there is made.

    Raises:
        subprocess.CalledProcessError: Qt's lupdate failed, and has said why.
    """
    with TemporaryDirectory() as made:
        foreign = Path(made) / "foreign_texts.py"  # in a form that lupdate reads
        texts = (*foreign_texts(), *(("Sentences", template) for template in sentence_templates()))
        lines = (f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(text)})\n" for context, text in texts)
        foreign.write_text("".join(lines), encoding="utf-8")
        sources = [str(path) for path in (*sorted(_UI.rglob("*.py")), foreign)]
        for language in LANGUAGES:
            only = ["-pluralonly"] if language == "en" else []  # the texts are English, but one hand, two hands
            words = [
                "-locations",
                "none",
                "-no-obsolete",
                "-source-language",
                "en",
                "-target-language",
                language,
                *only,
            ]
            _run("lupdate", *words, *sources, "-ts", str(folder / f"handcam_{language}.ts"))


def compile_all(folder: Path) -> None:
    """Make a .qm file of each .ts file in this folder, beside it.

    Raises:
        subprocess.CalledProcessError: Qt's lrelease failed, and has said why.
    """
    _run("lrelease", *(str(path) for path in sorted(folder.glob("handcam_*.ts"))))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *words: str) -> None:
    """Run one of the tools that come with PySide6."""
    found = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if found is None:
        raise SystemExit(f"PySide6 came without its {tool}. Install the pyside6 package, not only its essentials.")
    subprocess.run([found, *words], check=True)


if __name__ == "__main__":
    folder = asset("translations")
    folder.mkdir(exist_ok=True)
    extract(folder)
    compile_all(folder)
