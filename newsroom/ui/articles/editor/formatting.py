"""The verbs of the toolbar on the selected paragraphs: each is one undo step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor

from newsroom.text.records import PLAIN, ListPlace, Place, Record, deeper
from newsroom.text.sanitize import safe_address
from newsroom.ui.articles.editor.formats import (
    NO_LOOK,
    block_format,
    char_format,
    look_of,
)
from newsroom.ui.articles.editor.manuscript import Manuscript, utf16

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body
    from newsroom.ui.articles.editor.tables.cell import CellField

_KEEP = QTextCursor.MoveMode.KeepAnchor
_EMPTY = Record()


@dataclass(frozen=True)
class State:
    """What holds at the caret, for the buttons."""

    style: str = "paragraph"
    """`paragraph`, `2`, `3`, `4` or `quote`."""
    strong: bool = False
    em: bool = False
    href: str = ""
    bullets: bool = False
    numbers: bool = False
    quote: bool = False


class Formatting:
    """Changes looks and places of what is selected in a body."""

    def __init__(self, body: "Body | CellField") -> None:
        self._body = body
        self._manuscript: Manuscript = body.manuscript

    def state(self) -> State:
        """Return what holds at the caret."""
        cursor = self._body.textCursor()
        place = self._manuscript.place(cursor.block())
        strong, em, _, _, href = look_of(self._body.currentCharFormat())
        style = str(place.heading) if place.heading else "quote" if place.quote else "paragraph"
        in_list = place.list is not None
        ordered = place.list is not None and place.list.ordered
        return State(style, strong, em, href, in_list and not ordered, ordered, bool(place.quote))

    # Looks

    def toggle_strong(self) -> None:
        """Make the selection bold, or no longer."""
        made = QTextCharFormat()
        on = look_of(self._body.currentCharFormat())[0]
        made.setFontWeight(QFont.Weight.Normal if on else QFont.Weight.Bold)
        self._merge(made)

    def toggle_em(self) -> None:
        """Make the selection slanted, or no longer."""
        made = QTextCharFormat()
        made.setFontItalic(not look_of(self._body.currentCharFormat())[1])
        self._merge(made)

    def _merge(self, made: QTextCharFormat) -> None:
        self._body.mergeCurrentCharFormat(made)
        self._manuscript.setModified(False)

    def set_link(self, address: str) -> None:
        """Link the selection, the link at the caret, or the address itself; "" unlinks."""
        href = safe_address(address.strip())
        cursor = self._body.textCursor()
        if not cursor.hasSelection():
            self._select_link(cursor)
        if not cursor.hasSelection():
            if href:
                cursor.insertText(href, char_format((*look_of(cursor.charFormat())[:4], href)))
                self._manuscript.setModified(False)
            return
        cursor.beginEditBlock()
        for piece, look in list(self._pieces(cursor)):
            piece.setCharFormat(char_format((*look[:4], href)))
        cursor.endEditBlock()
        self._manuscript.setModified(False)

    def _select_link(self, cursor: QTextCursor) -> None:
        """Select the whole link that the caret is in."""
        href = cursor.charFormat().anchorHref() or self.href_behind(cursor)
        if not href:
            return
        block = cursor.block()
        at = self._manuscript.text_start(block)
        for run in self._manuscript.read(block).runs:
            end = at + utf16(run.text)
            if run.href == href and at <= cursor.position() <= end:
                cursor.setPosition(at)
                cursor.setPosition(end, _KEEP)
                return
            at = end

    def href_behind(self, cursor: QTextCursor) -> str:
        """Return the address of the link that the next character belongs to."""
        if cursor.atBlockEnd():
            return ""
        ahead = QTextCursor(self._manuscript)
        ahead.setPosition(cursor.position() + 1)
        return ahead.charFormat().anchorHref()

    def _pieces(
        self, cursor: QTextCursor
    ) -> Iterator[tuple[QTextCursor, tuple[bool, bool, bool, str, str]]]:
        """Yield the selected stretches of one look."""
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        for block in self._blocks():
            at = self._manuscript.text_start(block)
            for run in self._manuscript.read(block).runs:
                left, right = max(at, begin), min(at + utf16(run.text), end)
                at += utf16(run.text)
                if left < right:
                    piece = QTextCursor(self._manuscript)
                    piece.setPosition(left)
                    piece.setPosition(right, _KEEP)
                    yield piece, run.look

    # Places

    def selected_blocks(self) -> tuple[int, int]:
        """Return the first and last block of the selection."""
        cursor = self._body.textCursor()
        first = self._manuscript.findBlock(cursor.selectionStart())
        last = self._manuscript.findBlock(cursor.selectionEnd())
        if last.blockNumber() > first.blockNumber() and cursor.selectionEnd() == last.position():
            last = last.previous()
        return first.blockNumber(), last.blockNumber()

    def _blocks(self) -> list[QTextBlock]:
        first, last = self.selected_blocks()
        blocks = map(self._manuscript.findBlockByNumber, range(first, last + 1))
        return [block for block in blocks if self._manuscript.read(block).thing is None]

    def _put(self, place_of: Callable[[Place], Place]) -> None:
        """Give every selected block of text another place."""
        cursor = QTextCursor(self._manuscript)
        cursor.beginEditBlock()
        for block in self._blocks():
            place = place_of(self._manuscript.place(block))
            cursor.setPosition(block.position())
            if place != self._manuscript.place(block):
                cursor.setBlockFormat(block_format(place, False))
        cursor.endEditBlock()
        self._manuscript.setModified(False)

    def make_paragraph(self) -> None:
        """Make the selected blocks plain paragraphs."""
        self._put(lambda _: PLAIN)

    def make_heading(self, level: int) -> None:
        """Make the selected blocks headings; a line break in one becomes a blank."""
        self._put(lambda _: Place(heading=level))

    def toggle_quote(self) -> None:
        """Quote the selected blocks, or no longer."""
        if self.state().quote:
            self._put(lambda place: replace(place, quote=0))
            return
        quote = self._neighbour_quote() or self._manuscript.fresh_id()
        self._put(lambda place: Place(quote=quote, list=place.list))

    def _neighbour_quote(self) -> int:
        before, after = self._neighbours()
        return before.quote or after.quote

    def toggle_list(self, ordered: bool) -> None:
        """Make the selected blocks items of a list, or paragraphs again."""
        state = self.state()
        if state.numbers if ordered else state.bullets:
            self._put(lambda place: replace(place, list=None))
            return
        fresh = self._manuscript.fresh_id()
        kept: dict[int, int] = {}
        neighbour = next((n for n in self._neighbours() if self._is_joinable(n, ordered)), None)
        own = neighbour.list.id if neighbour is not None and neighbour.list is not None else fresh

        def in_list(place: Place) -> Place:
            if place.list is None:
                return Place(quote=place.quote, list=ListPlace(own, ordered=ordered))
            number = kept.setdefault(place.list.id, self._manuscript.fresh_id())
            made = replace(place.list, id=number, ordered=ordered, start=1, style="")
            return replace(place, list=made)

        self._put(in_list)

    @staticmethod
    def _is_joinable(place: Place, ordered: bool) -> bool:
        return place.list is not None and place.list.level == 1 and place.list.ordered == ordered

    def _neighbours(self) -> tuple[Place, Place]:
        first, last = self.selected_blocks()
        before = self._manuscript.findBlockByNumber(first).previous()
        after = self._manuscript.findBlockByNumber(last).next()
        places = [self._manuscript.place(b) if b.isValid() else PLAIN for b in (before, after)]
        return places[0], places[1]

    def change_level(self, by: int) -> bool:
        """Move selected items in or out; False when the caret is in no list."""
        place = self._manuscript.place(self._body.textCursor().block())
        if place.list is None:
            return False
        ids: dict[tuple[int, int], int] = {}

        def moved(old: Place) -> Place:
            if old.list is None:
                return old
            made = deeper(old.list, by)
            if made.level == old.list.level:
                return old
            joined = self._list_on_level(made.level) or self._list_below(made.level)
            if joined is not None:
                return replace(old, list=replace(joined, more=old.list.more))
            key = (old.list.id, made.level)
            number = ids.setdefault(key, self._manuscript.fresh_id())
            return replace(old, list=replace(made, id=number, start=1, style=""))

        self._put(moved)
        return True

    def _list_below(self, level: int) -> ListPlace | None:
        """Return the list that goes on right below on this level."""
        below = self._neighbours()[1].list
        return below if below is not None and below.level == level else None

    def _list_on_level(self, level: int) -> ListPlace | None:
        """Return the open list above that an item on this level belongs to."""
        block = self._manuscript.findBlockByNumber(self.selected_blocks()[0]).previous()
        while block.isValid():
            place = self._manuscript.place(block).list
            if place is None or place.level < level:
                return None
            if place.level == level:
                return place
            block = block.previous()
        return None

    # Enter, Backspace, Delete

    def part(self) -> None:
        """Enter: a new paragraph or item; an empty item or quote is left instead."""
        body = self._body
        cursor = body.textCursor()
        record = self._manuscript.read(cursor.block())
        if record.thing is not None and not cursor.hasSelection():
            self.paragraph_beside()
            return
        place = record.place
        if not cursor.hasSelection() and not record.runs and place != PLAIN:
            self._leave(place)
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._part_at(cursor)
        cursor.endEditBlock()
        body.setTextCursor(cursor)
        self._manuscript.setModified(False)
        body.ensureCursorVisible()

    def _part_at(self, cursor: QTextCursor) -> None:
        block = cursor.block()
        place = self._manuscript.place(block)
        at_end = cursor.position() >= self._manuscript.text_end(block)
        at_start = cursor.position() <= self._manuscript.text_start(block)
        after = place
        if place.heading and at_end:
            after = PLAIN
        elif place.list is not None:
            after = replace(place, list=replace(place.list, more=False))
        strong, em, deleted, script, _ = look_of(cursor.charFormat())
        keeps = NO_LOOK if place.heading else (strong, em, deleted, script, "")
        cursor.insertBlock(block_format(after, False), char_format(keeps))
        if place.heading and at_start and not at_end:
            before = QTextCursor(cursor.block().previous())
            before.setBlockFormat(block_format(PLAIN, False))

    def _leave(self, place: Place) -> None:
        if place.list is not None and place.list.level > 1:
            self.change_level(-1)
        elif place.list is not None:
            self._put(lambda old: replace(old, list=None))
        else:
            self.make_paragraph()

    def paragraph_beside(self) -> None:
        """Make a paragraph before or after the thing at the caret, and go there."""
        number, at = self._body.caret()
        cursor = self._body.textCursor()
        cursor.beginEditBlock()
        plain = block_format(PLAIN, False)
        if at == 0:
            cursor.setPosition(self._manuscript.text_start(cursor.block()))
            cursor.insertBlock(block_format(PLAIN, True), char_format(NO_LOOK))
            QTextCursor(cursor.block().previous()).setBlockFormat(plain)
        else:
            cursor.insertBlock(plain, char_format(NO_LOOK))
        cursor.endEditBlock()
        self._manuscript.setModified(False)
        self._body.place_caret(number + (1 if at else 0), 0)

    def erase_back(self) -> bool:
        """Backspace where it is more than taking a character; False lets Qt do it."""
        cursor = self._body.textCursor()
        block = cursor.block()
        if cursor.hasSelection():
            return False
        if self._manuscript.read(block).thing is not None:
            return self._erase_thing(block, block)
        if cursor.position() > self._manuscript.text_start(block):
            return False
        if self._manuscript.place(block) != PLAIN:
            self.make_paragraph()
            return True
        before = block.previous()
        if not before.isValid():
            return True
        return self._manuscript.read(before).thing is not None and self._erase_thing(before, block)

    def erase_ahead(self) -> bool:
        """Delete where it is more than taking a character; False lets Qt do it."""
        cursor = self._body.textCursor()
        block = cursor.block()
        if cursor.hasSelection():
            return False
        if self._manuscript.read(block).thing is not None:
            return self._erase_thing(block, block)
        if cursor.position() < self._manuscript.text_end(block):
            return False
        after = block.next()
        if not after.isValid():
            return True
        return self._manuscript.read(after).thing is not None and self._erase_thing(after, block)

    def _erase_thing(self, thing: QTextBlock, stay: QTextBlock) -> bool:
        """Take a thing away; its block stays as an empty paragraph where the caret needs one."""
        number, at = self._body.caret()
        gone = thing.blockNumber()
        empties = thing == stay
        self._manuscript.splice(gone, 1, [_EMPTY] if empties else [])
        self._manuscript.setModified(False)
        shift = 1 if not empties and gone < number else 0
        self._body.place_caret(number - shift, 0 if empties else at)
        return True
