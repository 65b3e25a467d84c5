"""The document under the editor: records in, records out, and the tokens at both ends.

The first character stands for the dateline and the last for the initials; records never see them.
Things are one U+FFFC alone in a block.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from newsroom.text.history import History
from newsroom.text.overlap import common_ends
from newsroom.text.records import PLAIN, Place, Record
from newsroom.text.runs import Run
from newsroom.text.story import Block
from newsroom.ui.articles.editor.formats import (
    DATELINE,
    FIGURE,
    INITIALS,
    NO_LOOK,
    THING,
    Look,
    block_format,
    char_format,
    look_of,
    place_of,
    run_of,
    thing_format,
    token_format,
)

OBJECT = "\ufffc"
BREAK = "\u2028"
_Unit = tuple[str, Look]
_Signs = int | Look
"""What a fragment is: the number of a thing, a token (negative), or text with a look."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


def utf16(text: str) -> int:
    """Return the length of a text in the units that Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def from_utf16(text: str, units: int) -> int:
    """Return the index in a text for a position counted by Qt."""
    if text.isascii():
        return min(units, len(text))
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


class Manuscript(QTextDocument):
    """A text document that holds records."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMargin(0)
        # Qt's own stack would keep each letter twice; what can be undone is the history's.
        self.setUndoRedoEnabled(False)
        self.history = History()
        self.is_settling = False
        """Whether a change is a repair that belongs to the edit before."""
        self._things: list[Block] = []
        self._numbers: dict[Block, int] = {}
        self._last_id = 0
        self._looks: dict[int, _Signs] = {}
        self._places: dict[int, Place] = {}
        self._untidy = False

    def fresh_id(self) -> int:
        """Return an id for a new list or quote."""
        self._last_id += 1
        return self._last_id

    def claim_ids(self, last: int) -> None:
        """Ids up to this one are in use."""
        self._last_id = max(self._last_id, last)

    def load(self, records: Sequence[Record]) -> None:
        """Replace everything; nothing of it can be undone."""
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.insertText(OBJECT, token_format(DATELINE))
        for n, record in enumerate(records or [Record()]):
            made = block_format(record.place, record.thing is not None)
            if n:
                cursor.insertBlock(made, char_format(NO_LOOK))
            else:
                cursor.setBlockFormat(made)
            self._insert(cursor, record)
        cursor.insertText(OBJECT, token_format(INITIALS))
        cursor.endEditBlock()
        self.setModified(False)

    def isUndoAvailable(self) -> bool:
        return self.history.can_undo

    def isRedoAvailable(self) -> bool:
        return self.history.can_redo

    # Places

    def text_start(self, block: QTextBlock) -> int:
        """Return the first position of a block's own text, behind the dateline."""
        return block.position() + (1 if block.position() == 0 else 0)

    def text_end(self, block: QTextBlock) -> int:
        """Return the last position of a block's own text, before the initials."""
        end = block.position() + block.length() - 1
        return end if block.next().isValid() else max(end - 1, self.text_start(block))

    def last_position(self) -> int:
        """Return the last position of a caret."""
        return self.text_end(self.lastBlock())

    # Reading

    def thing_of(self, format_: QTextCharFormat) -> Block | None:
        """Return the thing behind a character format."""
        number = format_.intProperty(THING)
        return self._things[number - 1] if number else None

    def read(self, block: QTextBlock) -> Record:
        """Return what a block shows."""
        runs: list[Run] = []
        thing = 0
        for text, signs in self._fragments(block):
            if isinstance(signs, tuple):
                runs.append(run_of(text, signs))
            elif signs > 0:
                self._untidy |= bool(thing) or len(text) > 1
                thing = signs
            elif not self._is_in_place(block, signs, len(text)):
                self._untidy = True
        if thing and runs:
            self._untidy = True
        elif thing:
            return Record(thing=self._things[thing - 1])
        return Record(tuple(_merged(runs)), self.place(block))

    def read_range(self, first: int, count: int) -> list[Record]:
        """Return the records of some blocks."""
        records: list[Record] = []
        block = self.findBlockByNumber(first)
        while block.isValid() and len(records) < count:
            records.append(self.read(block))
            block = block.next()
        return records

    def place(self, block: QTextBlock) -> Place:
        """Return where a block stands."""
        index = block.blockFormatIndex()
        if index not in self._places:
            self._places[index] = place_of(block.blockFormat())
        return self._places[index]

    def _fragments(self, block: QTextBlock) -> Iterable[tuple[str, _Signs]]:
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            index = fragment.charFormatIndex()
            if index not in self._looks:
                self._looks[index] = _signs_of(fragment.charFormat())
            yield fragment.text(), self._looks[index]
            iterator += 1

    def _is_in_place(self, block: QTextBlock, token: int, length: int) -> bool:
        if length > 1:
            return False
        if token == -DATELINE:
            return block.blockNumber() == 0 and self._sign_at(0) == token
        return not block.next().isValid() and self._sign_at(self.characterCount() - 2) == token

    def _has_tokens(self) -> bool:
        ends = self._sign_at(0), self._sign_at(self.characterCount() - 2)
        return ends == (-DATELINE, -INITIALS)

    def _sign_at(self, position: int) -> _Signs:
        if not 0 <= position < self.characterCount() - 1:
            return NO_LOOK
        cursor = QTextCursor(self)
        cursor.setPosition(position + 1)
        return _signs_of(cursor.charFormat())

    # Writing

    def splice(self, first: int, count: int, records: Sequence[Record]) -> None:
        """Replace `count` blocks by records: one undo step, the least change that does it."""
        old, new = self.read_range(first, count), list(records)
        before, after = common_ends(old, new)
        first += before
        old = old[before : len(old) - after]
        new = new[before : len(new) - after]
        if old or new:
            self._replace(*self._anchored(first, old, new))

    def _anchored(
        self, first: int, old: list[Record], new: list[Record]
    ) -> tuple[int, list[Record], list[Record]]:
        """Widen the stretch so that a block stands before what is inserted or removed."""
        if old and new:
            return first, old, new
        if first:
            kept = self.read_range(first - 1, 1)
            return first - 1, kept + old, kept + new
        kept = self.read_range(len(old), 1)
        return first, old + kept, new + (kept or [Record()])

    def _replace(self, first: int, old: list[Record], new: list[Record]) -> None:
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        both = min(len(old), len(new))
        for n in range(both):
            self._rewrite(cursor, self.findBlockByNumber(first + n), old[n], new[n])
        last = self.findBlockByNumber(first + both - 1)
        cursor.setPosition(self.text_end(last))
        for record in new[both:]:
            made = block_format(record.place, record.thing is not None)
            cursor.insertBlock(made, char_format(NO_LOOK))
            self._insert(cursor, record)
        if len(old) > both:
            end = self.findBlockByNumber(first + len(old) - 1)
            cursor.setPosition(self.text_end(end), _KEEP)
            cursor.removeSelectedText()
            record = new[both - 1]
            cursor.setBlockFormat(block_format(record.place, record.thing is not None))
        cursor.endEditBlock()

    def _rewrite(self, cursor: QTextCursor, block: QTextBlock, old: Record, new: Record) -> None:
        cursor.setPosition(self.text_start(block))
        if old.thing != new.thing:
            cursor.setPosition(self.text_end(block), _KEEP)
            cursor.removeSelectedText()
            self._insert(cursor, new)
        elif old.runs != new.runs:
            self._rewrite_runs(cursor, self.text_start(block), _units(old), _units(new))
        made = block_format(new.place, new.thing is not None)
        if cursor.blockFormat() != made:
            cursor.setBlockFormat(made)

    def _rewrite_runs(
        self, cursor: QTextCursor, start: int, old: list[_Unit], new: list[_Unit]
    ) -> None:
        before, after = common_ends(old, new)
        begin = start + _width(old[:before])
        cursor.setPosition(begin)
        cursor.setPosition(begin + _width(old[before : len(old) - after]), _KEEP)
        cursor.removeSelectedText()
        for look, units in groupby(new[before : len(new) - after], lambda unit: unit[1]):
            cursor.insertText("".join(unit[0] for unit in units), char_format(look))

    def insert_runs(self, cursor: QTextCursor, runs: Iterable[Run]) -> None:
        """Insert text with looks at a cursor."""
        for run in runs:
            cursor.insertText(run.text.replace("\n", BREAK), char_format(run.look))

    def _insert(self, cursor: QTextCursor, record: Record) -> None:
        if record.thing is not None:
            cursor.insertText(OBJECT, thing_format(self._number(record.thing)))
        self.insert_runs(cursor, record.runs)

    def _number(self, thing: Block) -> int:
        if thing not in self._numbers:
            self._things.append(thing)
            self._numbers[thing] = len(self._things)
        return self._numbers[thing]

    # Settling

    def settle(self) -> None:
        """Put tokens back to the ends and things into blocks of their own, as part of the edit."""
        if not self._untidy and self._has_tokens():
            return
        self._untidy, self.is_settling = False, True
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        for position, sign in reversed(list(self._strays())):
            self._put_right(cursor, position, sign)
        if self._sign_at(0) != -DATELINE:
            cursor.setPosition(0)
            cursor.insertText(OBJECT, token_format(DATELINE))
        if self._sign_at(self.characterCount() - 2) != -INITIALS:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(OBJECT, token_format(INITIALS))
        cursor.endEditBlock()
        self.is_settling = False

    @property
    def is_settled(self) -> bool:
        """Whether the tokens stand where they belong."""
        return self._has_tokens() and not self._untidy

    def _strays(self) -> Iterable[tuple[int, int]]:
        """Yield (position, sign) of every object character that may not stay as it is."""
        last = self.characterCount() - 2
        block = self.begin()
        while block.isValid():
            signs = [sign for text, sign in self._fragments(block) for _ in range(utf16(text))]
            alone = sum(not _is_token(sign) for sign in signs) == 1
            for position, sign in enumerate(signs, block.position()):
                right = {-DATELINE: position == 0, -INITIALS: position == last}
                if isinstance(sign, int) and not right.get(sign, alone):
                    yield position, sign
            block = block.next()

    def _put_right(self, cursor: QTextCursor, position: int, sign: int) -> None:
        cursor.setPosition(position)
        block = cursor.block()
        if sign < 0:
            cursor.deleteChar()
            return
        place = self.place(block)
        if position + 1 < self.text_end(block):
            cursor.setPosition(position + 1)
            cursor.insertBlock(block_format(place, False), char_format(NO_LOOK))
        cursor.setPosition(position)
        if position > self.text_start(block):
            cursor.insertBlock(block_format(PLAIN, True), char_format(NO_LOOK))
        else:
            cursor.setBlockFormat(block_format(PLAIN, True))


def _signs_of(format_: QTextCharFormat) -> _Signs:
    kind = format_.objectType()
    if kind == FIGURE:
        return int(format_.intProperty(THING))
    return -kind if kind in (DATELINE, INITIALS) else look_of(format_)


def _is_token(sign: _Signs) -> bool:
    return isinstance(sign, int) and sign < 0


def _merged(runs: list[Run]) -> Iterable[Run]:
    for look, some in groupby(runs, lambda run: run.look):
        alike = list(some)
        text = "".join(run.text for run in alike)
        if text:
            yield alike[0] if len(alike) == 1 else run_of(text, look)


def _units(record: Record) -> list[_Unit]:
    return [(sign, run.look) for run in record.runs for sign in run.text.replace("\n", BREAK)]


def _width(units: Iterable[_Unit]) -> int:
    return sum(utf16(sign) for sign, _ in units)
