"""What pydantic finds wrong with a value, as a part of a sentence that can be said in other languages."""

from pydantic_core import ErrorDetails

from handcam.sentences import Sentence, joined

_PLAIN = (
    Sentence("Field required"),
    Sentence("Input should be a valid string"),
    Sentence("Input should be a valid number"),
    Sentence("Input should be a valid number, unable to parse string as a number"),
    Sentence("Input should be a valid integer"),
    Sentence("Input should be a valid integer, got a number with a fractional part"),
    Sentence("Input should be a valid integer, unable to parse string as an integer"),
    Sentence("Input should be a valid boolean"),
    Sentence("Input should be a valid boolean, unable to interpret input"),
    Sentence("Input should be a valid dictionary"),
    Sentence("Input should be a valid datetime"),
    Sentence("Input should be a valid array"),
    Sentence("Input should be an object"),
    Sentence("String should have at least 1 character"),
    Sentence("Dictionary should have at least 1 item after validation, not 0"),
)


def in_words(error: ErrorDetails) -> Sentence:
    """What pydantic says, or what a rule of ours says that was broken; no full stop."""
    facts, told = error.get("ctx", {}), error["msg"]
    match error["type"]:
        case "value_error":
            return joined([facts["error"]])
        case "extra_forbidden":
            return Sentence("There is no such entry")
        case "greater_than":
            return Sentence("Input should be greater than {bound}", bound=f"{facts['gt']:g}")
        case "greater_than_equal":
            return Sentence("Input should be greater than or equal to {bound}", bound=f"{facts['ge']:g}")
        case "less_than_equal":
            return Sentence("Input should be less than or equal to {bound}", bound=f"{facts['le']:g}")
        case "literal_error":
            others, _, last = facts["expected"].rpartition(" or ")
            expected = Sentence("{one} or {other}", one=others, other=last) if others else last
            return Sentence("Input should be {expected}", expected=expected)
        case "string_too_long":
            return Sentence("String should have at most {most} characters", most=facts["max_length"])
        case "string_pattern_mismatch":
            return Sentence("String should match pattern '{pattern}'", pattern=facts["pattern"])
    return next((plain for plain in _PLAIN if plain == told), joined([told]))
