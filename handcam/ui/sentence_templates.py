"""A developer's tool: the templates of all sentences, read from the source. For the translators' tool and the tests."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import handcam
from handcam import errors

_CODE = Path(handcam.__file__).parent
_ERRORS = frozenset(
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.HandcamError)
)
_TO_THE_TERMINAL = ("cli", "learning")  # what is raised in these packages never reaches the window, but for
_TEACHING = ("learning/replay.py", "learning/takes.py", "learning/teaching.py")
_MAKERS = ("errors.py", "sentences.py")


@dataclass(frozen=True, slots=True)
class Made:
    """A place where a sentence is made: `Sentence(...)`, or an error with the sentence in place.

    template: None where the first argument is no literal; argument: that argument as it is written.
    facts: names of those that are given; None where they are given as a mapping.
    """

    where: str
    template: str | None
    argument: str
    facts: frozenset[str] | None


def sentence_templates() -> list[str]:
    """Each once, in the order of the alphabet."""
    return sorted({made.template for made in sentences_made() if made.template})


def sentences_made(code: Path = _CODE) -> Iterator[Made]:
    """Wherever something is said that can reach the window. code: the folder of the package."""
    for path in sorted(code.rglob("*.py")):
        name = path.relative_to(code)
        if name.parts[0] in (*_TO_THE_TERMINAL, *_MAKERS) and name.as_posix() not in _TEACHING:
            continue
        kinds = {"Sentence"} if name.parts[0] == "ui" else {"Sentence", *_ERRORS}
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds and node.args:
                yield _made(f"{name.as_posix()}, line {node.lineno}", node)


def _made(where: str, call: ast.Call) -> Made:
    text = call.args[0]
    literal = text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None
    names = [word.arg for word in call.keywords]
    facts = None if None in names else frozenset(filter(None, names))
    return Made(where, literal, ast.unparse(text), facts)
