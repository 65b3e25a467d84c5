"""Sentences for people, kept apart from the language in which they are shown.

Indonesian is the source language. A `Message` carries the Indonesian template and its values;
the command line and the window look up the English template in a catalogue and fill it in last,
so that no layer below them needs to know which language is on screen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Catalogue = Mapping[str, str]
"""Indonesian template → template in another language, with the same `{names}`."""

INDONESIAN: Catalogue = MappingProxyType({})


@dataclass(frozen=True)
class Message:
    """One sentence: an Indonesian template with `{names}` and the values for them."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, catalogue: Catalogue = INDONESIAN) -> str:
        """Return the sentence in the catalogue's language (Indonesian where it has none)."""
        filled = {
            name: value.text(catalogue) if isinstance(value, Message) else value
            for name, value in self.values.items()
        }
        return catalogue.get(self.template, self.template).format_map(filled)

    def __str__(self) -> str:
        return self.text()


def say(template: str, **values: object) -> Message:
    """Make a message; `template` must be a literal so that the catalogue test can find it."""
    return Message(template, values)
