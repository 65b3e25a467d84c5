"""How places and looks are written into the formats of a text document, and read back.

Formats of a document are never freed, so they hold small numbers only; a thing is kept beside it.
"""

from functools import lru_cache

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from newsroom.text.records import ListPlace, Place
from newsroom.text.runs import Run

Look = tuple[bool, bool, bool, str, str]
NO_LOOK: Look = (False, False, False, "", "")

INDENT = 26
"""Pixels of one list level or quote."""

_USER = int(QTextFormat.Property.UserProperty)
QUOTE, LIST, LEVEL, ORDERED, START, LETTERS, MORE, THING = range(_USER + 1, _USER + 9)
_OBJECT = int(QTextFormat.ObjectTypes.UserObject)
FIGURE, DATELINE, INITIALS = range(_OBJECT + 1, _OBJECT + 4)
_ALIGNMENTS = QTextCharFormat.VerticalAlignment
_SCRIPTS = {"sup": _ALIGNMENTS.AlignSuperScript, "sub": _ALIGNMENTS.AlignSubScript}
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)


@lru_cache(maxsize=4096)
def block_format(place: Place, is_thing: bool) -> QTextBlockFormat:
    """Return the format of a block that stands at a place."""
    made = QTextBlockFormat()
    made.setBottomMargin(14)
    if is_thing:
        made.setTopMargin(4)
        return made
    made.setLineHeight(150, _PROPORTIONAL)
    if place.heading:
        made.setHeadingLevel(place.heading)
        made.setTopMargin(10)
        made.setBottomMargin(8)
        made.setLineHeight(130, _PROPORTIONAL)
    if place.quote:
        made.setProperty(QUOTE, place.quote)
    if place.list is not None:
        _write_list(made, place.list)
    depth = (place.list.level if place.list else 0) + (1 if place.quote else 0)
    made.setLeftMargin(INDENT * depth)
    return made


def _write_list(made: QTextBlockFormat, place: ListPlace) -> None:
    made.setBottomMargin(6)
    for name, value in (
        (LIST, place.id),
        (LEVEL, place.level),
        (ORDERED, int(place.ordered)),
        (START, place.start),
        (LETTERS, int(bool(place.style))),
        (MORE, int(place.more)),
    ):
        made.setProperty(name, value)


def place_of(made: QTextBlockFormat) -> Place:
    """Return where a block with this format stands."""
    if made.headingLevel():
        return Place(heading=min(max(made.headingLevel(), 2), 4))
    return Place(quote=made.intProperty(QUOTE), list=_list_of(made))


def _list_of(made: QTextBlockFormat) -> ListPlace | None:
    if not made.intProperty(LEVEL):
        return None
    return ListPlace(
        made.intProperty(LIST),
        made.intProperty(LEVEL),
        bool(made.intProperty(ORDERED)),
        made.intProperty(START),
        "a" if made.intProperty(LETTERS) else "",
        bool(made.intProperty(MORE)),
    )


@lru_cache(maxsize=4096)
def char_format(look: Look) -> QTextCharFormat:
    """Return the format of text with a look; colours are the highlighter's."""
    strong, em, deleted, script, href = look
    made = QTextCharFormat()
    if strong:
        made.setFontWeight(QFont.Weight.Bold)
    if em:
        made.setFontItalic(True)
    if deleted:
        made.setFontStrikeOut(True)
    if script:
        made.setVerticalAlignment(_SCRIPTS[script])
    if href:
        made.setAnchor(True)
        made.setAnchorHref(href)
    return made


def look_of(made: QTextCharFormat) -> Look:
    """Return the look that a format gives; whatever else it holds is not ours."""
    vertical = made.verticalAlignment()
    script = next((name for name, value in _SCRIPTS.items() if value == vertical), "")
    strong = made.fontWeight() >= QFont.Weight.DemiBold
    return (strong, made.fontItalic(), made.fontStrikeOut(), script, made.anchorHref())


def thing_format(number: int) -> QTextCharFormat:
    """Return the format of the one character that stands for a thing."""
    made = QTextCharFormat()
    made.setObjectType(FIGURE)
    made.setProperty(THING, number)
    return made


def token_format(kind: int) -> QTextCharFormat:
    """Return the format of the character that stands for the dateline or the initials."""
    made = QTextCharFormat()
    made.setObjectType(kind)
    return made


def run_of(text: str, look: Look) -> Run:
    """Return a run of the tree."""
    return Run(text, *look)
