"""Sentences that can be said in other languages: made of templates and facts, wherever the window may show them."""

import ast
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

import handcam
from handcam.errors import HandcamError, LostError, SourceError
from handcam.faults import in_words
from handcam.given import Given
from handcam.sentences import Sentence, joined
from handcam.settings import Settings
from handcam.signs import SignSet
from handcam.ui.sentence_templates import Made, sentence_templates, sentences_made

CODE = Path(handcam.__file__).parent


def test_a_sentence_is_its_english_and_knows_what_it_was_made_of() -> None:
    said = Sentence('"{path}" is no video ({size} bytes).', path=Path("a {b}.mp4"), size=3)
    assert said == '"a {b}.mp4" is no video (3 bytes).'
    assert (said.text, said.facts) == ('"{path}" is no video ({size} bytes).', {"path": "a {b}.mp4", "size": "3"})


def test_without_facts_it_is_taken_literally() -> None:
    assert Sentence("Type {name}. 100 %") == "Type {name}. 100 %"
    assert str(HandcamError(f"Type {'{'}.")) == "Type {."


def test_a_fact_that_is_not_given_or_misspelt_is_an_error() -> None:
    with pytest.raises(KeyError):
        Sentence("{name} is gone.", nam="Cam")


def test_facts_may_be_sentences_and_errors() -> None:
    inner = Sentence("{name} is gone.", name="Cam")
    for fact in (inner, SourceError(inner), SourceError("{name} is gone.", name="Cam"), ValueError(inner)):
        outer = Sentence("No picture: {why}", why=fact)
        assert outer == "No picture: Cam is gone."
        assert isinstance(outer.facts["why"], Sentence)
        assert outer.facts["why"].text == "{name} is gone."
    assert Sentence("It ({why}).", why=OSError(28, "No space")).facts == {"why": "[Errno 28] No space"}


def test_sentences_are_joined_and_stay_sentences() -> None:
    one, two = Sentence("{name} is gone.", name="{Cam}"), Sentence("Plug it in.")
    both = joined(["", one, two, ""])
    assert both == "{Cam} is gone. Plug it in."
    assert list(both.facts.values()) == [one, two]
    assert joined([]) == joined([""]) == ""
    assert joined(["", ValueError(one)]) is one
    assert joined(["1x2", "3"], ", ") == "1x2, 3"


def test_what_is_replaced_is_replaced_in_the_facts_alone() -> None:
    said = Sentence("The copy {path}: {why}", path="/copy/x", why=Sentence("{file} lacks", file="/copy/y"))
    mended = said.with_replaced("/copy", "/own")
    assert mended == "The copy /own/x: /own/y lacks"
    assert said.with_replaced("copy", "own") == "The copy /own/x: /own/y lacks"


def lost(name: str) -> None:
    raise LostError("{name} is gone ({why}).", name=name, why=Sentence("no {what}", what="light"))


def _is_whole(error: HandcamError) -> bool:
    why = error.sentence.facts["why"]
    return isinstance(why, Sentence) and (error.sentence.text, why.text) == ("{name} is gone ({why}).", "no {what}")


def test_an_error_keeps_its_facts_across_processes() -> None:
    with pytest.raises(LostError, match=r"^\{Cam\} is gone \(no light\)\.$") as caught:
        lost("{Cam}")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(caught.value, protocol))
        assert (type(again), str(again)) == (LostError, str(caught.value))
        assert _is_whole(again)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool, pytest.raises(LostError) as sent:
        pool.submit(lost, "{Cam}").result()
    assert str(sent.value) == str(caught.value)
    assert _is_whole(sent.value)


def test_an_error_takes_a_sentence_that_is_there() -> None:
    said = Sentence("{name} is gone.", name="Cam")
    assert HandcamError(said).sentence is said
    assert HandcamError("All of it.").sentence.facts == {}


@pytest.mark.parametrize(
    ("given", "says", "parts"),
    [
        (Given(), "the driver does not say", {"the driver does not say"}),
        (
            Given(640, 480, 30.0, -5.5, 10.0),
            "640x480, rate 30, exposure -5.5, focus 10",
            {"rate {value}", "exposure {value}", "focus {value}"},
        ),
        (Given(640, None, 29.97), "rate 29.97", {"rate {value}"}),
    ],
)
def test_what_a_camera_gives_is_a_sentence_too(given: Given, says: str, parts: set[str]) -> None:
    assert str(given) == given.sentence == says
    assert parts <= {
        part.text for part in (given.sentence, *given.sentence.facts.values()) if isinstance(part, Sentence)
    }


WRONG: tuple[tuple[type[BaseModel], dict[str, Any]], ...] = (
    (Settings, {"foo": 1}),
    (Settings, {"stabiliser": {"enter": 0}}),
    (Settings, {"stabiliser": {"enter": 1.5}}),
    (Settings, {"stabiliser": {"enter": "x"}}),
    (Settings, {"stabiliser": {"enter": []}}),
    (Settings, {"stabiliser": {"hold": -1}}),
    (Settings, {"source": {"width": 3}}),
    (Settings, {"source": {"width": "x"}}),
    (Settings, {"source": {"width": 200.5}}),
    (Settings, {"source": {"exposure": 30000}}),
    (Settings, {"source": {"source": ""}}),
    (Settings, {"source": {"source": 3}}),
    (Settings, {"window": {"mirror": "perhaps"}}),
    (Settings, {"window": {"mirror": []}}),
    (Settings, {"window": {"theme": "pink"}}),
    (SignSet, {}),
    (SignSet, {"name": "A b", "title": "x" * 99, "digits": {"q": 1}}),
    (SignSet, {"name": "a", "title": "a", "digits": {}}),
    (SignSet, {"name": "a", "title": "a", "digits": 3}),
    (SignSet, {"name": "a", "title": "a", "digits": {"index": 100}}),
)


@pytest.fixture(scope="module")
def known() -> frozenset[str]:
    """All templates."""
    return frozenset(sentence_templates())


@pytest.mark.parametrize(("kind", "values"), WRONG)
def test_what_pydantic_finds_is_said_in_its_words_and_has_a_template(
    kind: type[BaseModel], values: dict[str, Any], known: frozenset[str]
) -> None:
    with pytest.raises(ValidationError) as caught:
        kind.model_validate(values)
    for details in caught.value.errors():
        said = in_words(details)
        own = "There is no such entry" if details["type"] == "extra_forbidden" else details["msg"]
        assert said == own.removeprefix("Value error, ")
        assert said.text in known


def test_a_fault_without_words_of_ours_is_told_as_pydantic_has_it() -> None:
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({"stabiliser": 3})
    assert in_words(caught.value.errors()[0]) == caught.value.errors()[0]["msg"]


# What the translators' tool reads from the source


def fault_of(made: Made, makers: set[str]) -> str:
    """What is wrong with a sentence as it stands in the code; "" for nothing. makers: of functions that make some."""
    if made.template is None:
        argument = ast.parse(made.argument, mode="eval").body
        name = getattr(argument, "attr", "")
        if isinstance(argument, ast.Call):
            called = argument.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            return "" if name in makers else "its text is neither in place nor a Sentence"
        return "" if name == "sentence" else "its text is neither in place nor a Sentence"
    if made.facts is None or not (made.facts or "{" in made.template):
        return ""
    named = {name for _, name, _, _ in Formatter().parse(made.template) if name is not None}
    return "" if named == made.facts else f"names {sorted(named)} and is given {sorted(made.facts)}"


def makers_in(code: Path) -> set[str]:
    """The functions that give a Sentence, by what they say themselves."""
    nodes = (node for path in code.rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    functions = (node for node in nodes if isinstance(node, ast.FunctionDef) and node.returns is not None)
    return {node.name for node in functions if ast.unparse(node.returns).strip("'\"") == "Sentence"}  # type: ignore[arg-type]


def faults_in(code: Path) -> list[str]:
    makers = makers_in(code) | {"with_replaced", "joined"}
    told = ((made.where, fault_of(made, makers)) for made in sentences_made(code))
    return [f"{where}: {fault}" for where, fault in told if fault]


def test_every_sentence_that_can_reach_the_window_can_be_translated(known: frozenset[str]) -> None:
    assert not faults_in(CODE)
    assert len(known) > 150


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('SourceError("No camera.")', ""),
        ('SourceError("{name} is gone.", name=name)', ""),
        ('SourceError("One " "and {two}.", two=2)', ""),
        ("SourceError(error.sentence)", ""),
        ("SourceError(why(name))", ""),
        ("SourceError(other(name))", "neither"),
        ("SourceError(str(error))", "neither"),
        ('SourceError(f"{name} is gone.")', "neither"),
        ('SourceError("Gone: " + name)', "neither"),
        ("HandcamError(says)", "neither"),
        ('Sentence("{}".format(name))', "neither"),
        ('Sentence("{name} is gone.", nam=name)', "given"),
        ('Sentence("{name} is gone.")', "given"),
        ('Sentence("It is gone.", name=name)', "given"),
    ],
)
def test_a_sentence_that_cannot_be_translated_is_found(tmp_path: Path, line: str, fault: str) -> None:
    (tmp_path / "cli").mkdir()
    (tmp_path / "cli" / "all.py").write_text('raise HandcamError(f"{name} is said in the terminal.")\n')
    (tmp_path / "stage.py").write_text(f"def why(name: str) -> Sentence: ...\ndef other(name: str): ...\n\n{line}\n")
    found = faults_in(tmp_path)
    assert len(found) == bool(fault)
    assert not fault or (fault in found[0] and "stage.py, line 4" in found[0])
