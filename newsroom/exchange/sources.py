"""One door to the importers of text: bytes in, records out."""

from collections.abc import Callable

from newsroom.exchange import front_matter, html_page, ics, page_text
from newsroom.exchange.bylines import SEPARATORS
from newsroom.exchange.draft import ImportedPage
from newsroom.exchange.sniffing import decode
from newsroom.exchange.word import reading as word

_Reader = Callable[[str, str, str, tuple[str, ...]], ImportedPage]


def _markdown(text: str, office_zone: str, name: str, separators: tuple[str, ...]) -> ImportedPage:
    return ImportedPage((front_matter.read(text, office_zone, name, separators),))


_READERS: dict[str, _Reader] = {
    "markdown": _markdown,
    "text": page_text.read,
    "html": html_page.read,
}
KINDS = frozenset({*_READERS, "ics", "docx"})
"""Answers of `sniffing.kind_of` that `read` takes."""


def read(
    kind: str,
    data: bytes,
    name: str,
    office_zone: str,
    separators: tuple[str, ...] = SEPARATORS,
    zones: ics.Zones = ics.NO_ZONES,
) -> ImportedPage:
    """Read the bytes of one source of a kind in `KINDS`; raises NewsroomError for unusable ones.

    `zones` has labels for names of zones in calendars that nobody knows.
    """
    if kind == "ics":
        return ics.read(data, office_zone, name, zones)
    if kind == "docx":
        return word.read(data, office_zone, name, separators)
    return _READERS[kind](decode(data, name), office_zone, name, separators)
