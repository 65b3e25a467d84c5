"""The field in which one cell of a table is written."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from newsroom.text.reader import Reading, read_text
from newsroom.text.records import Place, Record
from newsroom.text.runs import Run
from newsroom.text.story import Block, Figure, Opaque, Story, Table, walk_runs
from newsroom.ui.articles.editor import clipboard
from newsroom.ui.articles.editor.conversions import LAST_SIGNS, Habits, conversion
from newsroom.ui.articles.editor.formats import NO_LOOK, char_format
from newsroom.ui.articles.editor.formatting import Formatting
from newsroom.ui.articles.editor.joining import cut
from newsroom.ui.articles.editor.look import Look
from newsroom.ui.articles.editor.manuscript import BREAK, Manuscript, from_utf16, utf16
from newsroom.ui.articles.editor.tables.painting import PAD_X, PAD_Y, cell_font, wrapping
from newsroom.ui.common.theme import Theme, mark

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_FRAME = 2
"""Width in pixels of the ring around the field, which lies over the lines of the table."""
_Move = QTextCursor.MoveOperation

_NO_MARKS = Place(heading=4)
"""Where nothing is converted to a list, heading or quote."""
_KEEP = QTextCursor.MoveMode.KeepAnchor

ASKED = {
    (Qt.Key.Key_Tab, _NONE): "next",
    (Qt.Key.Key_Backtab, _SHIFT): "previous",
    (Qt.Key.Key_Tab, _CTRL): "leave",
    (Qt.Key.Key_Escape, _NONE): "end",
    (Qt.Key.Key_Z, _CTRL): "undo",
    (Qt.Key.Key_Y, _CTRL): "redo",
    (Qt.Key.Key_Z, _CTRL | _SHIFT): "redo",
    (Qt.Key.Key_K, _CTRL | _SHIFT): "link",
    (Qt.Key.Key_F, _CTRL): "find",
    (Qt.Key.Key_H, _CTRL): "replace",
    (Qt.Key.Key_F3, _NONE): "find.next",
    (Qt.Key.Key_F3, _SHIFT): "find.previous",
    (Qt.Key.Key_M, _CTRL | _SHIFT): "source",
}
"""What a cell does not do itself."""
_EDGES = {
    Qt.Key.Key_Left: (_Move.PreviousCharacter, "left"),
    Qt.Key.Key_Right: (_Move.NextCharacter, "right"),
    Qt.Key.Key_Up: (_Move.Up, "up"),
    Qt.Key.Key_Down: (_Move.Down, "down"),
}


class CellText(Manuscript):
    """A document of one paragraph, without the tokens of a whole story."""

    def show_runs(self, runs: Iterable[Run]) -> None:
        """Show another text; nothing can be undone here, the table's document does that."""
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(char_format(NO_LOOK))
        self.insert_runs(cursor, runs)

    def runs(self) -> tuple[Run, ...]:
        """Return the text as it stands."""
        return self.read(self.begin()).runs

    def text_start(self, block: QTextBlock) -> int:
        return block.position()

    def text_end(self, block: QTextBlock) -> int:
        return block.position() + block.length() - 1


class CellFormatting(Formatting):
    """Bold, slanted and linked text; a cell has no headings, lists and quotes."""

    def _put(self, place_of: Callable[[Place], Place]) -> None:
        """Leave the paragraph what it is."""


class CellField(QTextEdit):
    """One paragraph with breaks; what is beyond the cell is asked for."""

    typed = Signal()
    """The person changed the text."""
    asked = Signal(str)
    """One of `ASKED`, or `left`, `right`, `up`, `down` at an edge of the text."""
    range_pasted = Signal(object)
    """A Table that was pasted: its cells belong to this one and those beside it."""
    figures_pasted = Signal(list)
    pasted = Signal(object)
    """The Reading of a paste that left something out."""
    others_pasted = Signal(QMimeData)
    """Pictures and files, which no cell can hold."""
    parted = Signal()
    """What was written before and what comes next are two steps of undo."""
    sign_typed = Signal()
    menu_requested = Signal(QPoint)
    left = Signal()
    """The focus has gone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, "kind", "cell")
        self.manuscript = CellText(self)
        self.setDocument(self.manuscript)
        self._look = Look(self.manuscript, theme)
        self.formatting = CellFormatting(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(wrapping().wrapMode())
        self.setViewportMargins(PAD_X - _FRAME, PAD_Y - _FRAME, PAD_X - _FRAME - 1, 0)
        self.setCursorWidth(2)
        self._runs: tuple[Run, ...] = ()
        self.textChanged.connect(self._tell)
        theme.changed.connect(self._look.rehighlight)

    def show_cell(self, runs: tuple[Run, ...], is_header: bool) -> None:
        """Show the text of a cell; the caret stands at its end."""
        self._runs = runs
        mark(self, "header", is_header)
        self.setFont(cell_font(is_header))
        self.manuscript.setDefaultFont(cell_font(is_header))
        with QSignalBlocker(self):
            self.manuscript.show_runs(runs)
        self.moveCursor(_Move.End)

    def runs(self) -> tuple[Run, ...]:
        """Return the text as it stands."""
        return self.manuscript.runs()

    def wanted_height(self) -> int:
        """Return how high the field must be for its text, in pixels."""
        return round(self.manuscript.size().height()) + 2 * PAD_Y + 1

    def _tell(self) -> None:
        runs = self.runs()
        if runs != self._runs:
            self._runs = runs
            self.typed.emit()

    # Carets

    def caret(self) -> tuple[int, int]:
        """Return the character that the caret is before, in record 0."""
        position = self.textCursor().position()
        return 0, from_utf16(self.manuscript.read(self.manuscript.begin()).text, position)

    def place_caret(self, record: int, offset: int) -> None:
        """Put the caret before a character."""
        text = self.manuscript.read(self.manuscript.begin()).text
        cursor = self.textCursor()
        cursor.setPosition(utf16(text[:offset]))
        self.setTextCursor(cursor)

    # Keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            chord = _chord(event)
            if chord in ASKED or chord in self._looks():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._press(event)
        # A key that means nothing here must not reach the text around the table.
        event.accept()

    def _press(self, event: QKeyEvent) -> None:
        chord = _chord(event)
        if chord in ASKED:
            self.asked.emit(ASKED[chord])
        elif chord in self._looks():
            self.parted.emit()
            self._looks()[chord]()
        elif chord[0] == Qt.Key.Key_Return:
            self.parted.emit()
            self.textCursor().insertText(BREAK)
            self.ensureCursorVisible()
        elif chord == (Qt.Key.Key_F10, _SHIFT):
            self._ask_for_menu()
        elif not self._leaves(chord):
            super().keyPressEvent(event)
            if event.text() and event.text().isprintable():
                self.sign_typed.emit()

    def _looks(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]]:
        return {
            (Qt.Key.Key_B, _CTRL): self.formatting.toggle_strong,
            (Qt.Key.Key_I, _CTRL): self.formatting.toggle_em,
            (Qt.Key.Key_V, _CTRL | _SHIFT): self.paste_plain,
        }

    def _leaves(self, chord: tuple[Qt.Key, Qt.KeyboardModifier]) -> bool:
        key, held = chord
        if held != _NONE or key not in _EDGES or self.textCursor().hasSelection():
            return False
        move, name = _EDGES[key]
        if self.textCursor().movePosition(move):
            return False
        self.asked.emit(name)
        return True

    def convert(self, habits: Habits) -> None:
        """Convert what was typed last; a cell has no marks of lists and headings."""
        cursor, before = self.textCursor(), self._text_before()
        made = conversion(before, _NO_MARKS, 0, habits) if before.endswith(LAST_SIGNS) else None
        if made is None:
            return
        self.parted.emit()
        cursor.setPosition(cursor.position() - made.length, _KEEP)
        cursor.insertText(made.text)
        self.parted.emit()

    def _text_before(self) -> str:
        return self.manuscript.read(self.manuscript.begin()).text[: self.caret()[1]]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.commitString():
            self.sign_typed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
        else:
            self.menu_requested.emit(event.globalPos())

    def _ask_for_menu(self) -> None:
        self.menu_requested.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    # Clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        begin, end = (
            from_utf16(self.manuscript.read(self.manuscript.begin()).text, position)
            for position in (cursor.selectionStart(), cursor.selectionEnd())
        )
        return clipboard.mime_of([Record(_part(self.runs(), begin, end))])

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        files = source.hasUrls() and clipboard.files_of(source)
        reading = None if files else clipboard.reading_of(source)
        self.parted.emit()
        if reading is None:
            self.others_pasted.emit(source)
            return
        edges = clipboard.edge_blanks(reading, source.text())
        if edges is not None:
            self._insert(edges)
        else:
            self._insert_blocks(reading)
        self.parted.emit()
        if reading.notices or reading.missing:
            self.pasted.emit(reading)

    def _insert_blocks(self, reading: Reading) -> None:
        blocks = reading.story.blocks
        figures = [block for block in blocks if isinstance(block, Figure)]
        rest = [block for block in blocks if not isinstance(block, Figure)]
        if len(rest) == 1 and isinstance(rest[0], Table) and _cells(rest[0]) > 1:
            self.range_pasted.emit(rest[0])
        else:
            self._insert(flat(rest))
        if figures:
            self.figures_pasted.emit(figures)

    def _insert(self, runs: Iterable[Run]) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self.manuscript.insert_runs(cursor, runs)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(char_format(NO_LOOK))
        self.ensureCursorVisible()

    def paste_plain(self) -> None:
        """Put the text of the clipboard in without any look of its own."""
        self.parted.emit()
        self._insert(flat(read_text(QGuiApplication.clipboard().text()).story.blocks))


def flat(blocks: Iterable[Block]) -> tuple[Run, ...]:
    """Return the text of blocks as that of one cell: each paragraph on a line of its own."""
    runs: list[Run] = []
    for line in _lines(blocks):
        if runs and line:
            runs.append(Run("\n"))
        runs.extend(line)
    return tuple(runs)


def _lines(blocks: Iterable[Block]) -> Iterator[tuple[Run, ...]]:
    for block in blocks:
        if isinstance(block, Opaque):
            yield (Run(block.source),)
        else:
            yield from walk_runs(Story((block,)))


def _cells(table: Table) -> int:
    return sum(map(len, table.rows))


def _part(runs: Iterable[Run], begin: int, end: int) -> tuple[Run, ...]:
    from_there = cut(tuple(runs), begin)[1]
    return cut(from_there, end - begin)[0]


def _chord(event: QKeyEvent) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    combination: QKeyCombination = event.keyCombination()
    key = combination.key()
    held = combination.keyboardModifiers() & ~_KEYPAD
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return Qt.Key.Key_Return, held
    return key, held
