"""English sentences that remember what they were made of, so that the window can say them in another language."""

from collections.abc import Iterable, Mapping


class Sentence(str):
    """A sentence as it reads in English: `Sentence("{name} is gone. Plug it in again.", name=camera.name)`.

    text: the template, by which translations are found. facts: what stands in it, by name: sentences of their own,
    which are translated in turn, or words that are the same in every language. Goes through pickle as it is.
    """

    text: str
    facts: Mapping[str, str]

    def __new__(cls, text: str, /, **facts: object) -> "Sentence":
        """text: in place in the code, where the translators' tool finds it. Without facts it is taken literally.

        facts: a Sentence, an error, which stands for the one it was raised with if there is any, or what `str` takes.
        """
        known = {name: _words(fact) for name, fact in facts.items()}
        made = super().__new__(cls, text.format(**known) if known else text)
        made.text, made.facts = text, known
        return made

    def with_replaced(self, old: str, new: str) -> "Sentence":
        """The same sentence with `new` wherever a fact holds `old`."""
        facts = {
            name: fact.with_replaced(old, new) if isinstance(fact, Sentence) else fact.replace(old, new)
            for name, fact in self.facts.items()
        }
        return Sentence(self.text, **facts)


def joined(sentences: Iterable[str | Exception], between: str = " ") -> Sentence:
    """These, or those that these errors were raised with, in one; the empty ones are left out."""
    told = [words for words in map(_words, sentences) if words]
    if len(told) == 1 and isinstance(told[0], Sentence):
        return told[0]
    facts = {f"part{number}": words for number, words in enumerate(told)}
    return Sentence(between.join(f"{{{name}}}" for name in facts), **facts)


def _words(fact: object) -> str:
    said = fact.args[0] if isinstance(fact, BaseException) and len(fact.args) == 1 else fact
    return said if isinstance(said, Sentence) else str(fact)
