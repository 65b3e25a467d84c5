"""From the body into its tables and back: which keys and clicks open a table for writing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

from newsroom.text.story import Table
from newsroom.ui.articles.editor.formatting import Formatting
from newsroom.ui.articles.editor.tables.editing import TableEditing
from newsroom.ui.articles.editor.tables.spot import TableSpot
from newsroom.ui.articles.editor.tables.tree import new_table
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_IN_CELLS = {
    "bold", "italic", "link", "undo", "redo", "bullets", "numbers", "quote",
    "style:paragraph", "style:2", "style:3", "style:quote",
}  # fmt: skip
"""Verbs that find the caret in its cell; marks of paragraphs do nothing there."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_LEFT = Qt.MouseButton.LeftButton


class Tables(QObject):
    """Opens the tables of a body for writing, one at a time."""

    changed = Signal()
    """Another cell, text or look is at the caret, or a table was opened or closed."""

    def __init__(self, body: "Body", theme: Theme, icons: Icons) -> None:
        super().__init__(body)
        self._body, self._theme, self._icons = body, theme, icons
        self.open_table: TableEditing | None = None
        """The table that is being written, if one is."""
        body.viewport().installEventFilter(self)
        self._caret_moved = QTimer(self, interval=0, singleShot=True)
        self._caret_moved.timeout.connect(self._follow_caret)

    @property
    def formatting(self) -> Formatting:
        """What changes looks where the caret is: in the cell, else in the body."""
        table = self.open_table
        return self._body.formatting if table is None else table.field.formatting

    def ready_for(self, verb: str) -> Formatting:
        """Leave the table for what is done outside of it; return what changes looks."""
        if self.open_table is not None:
            self.open_table.end_step()
            if verb not in _IN_CELLS:
                self.close()
        return self.formatting

    # Opening and closing

    def insert(self) -> None:
        """Put a new table in at the caret and go into its first cell."""
        self.close()
        made = new_table(3, 3)
        self._body.insert_thing(made)
        number = self._body.caret()[0]
        while self._body.mirror.records[number].thing != made:
            number -= 1
        self.open(number)

    def open(self, number: int, point: QPointF | None = None) -> None:
        """Go into the table that a record is: to the first cell, or the one at a point."""
        self.close()
        self._body.place_caret(number, 1)
        table = TableEditing(self._body, number, self._theme, self._icons)
        self.open_table = table
        self._body.setFocusProxy(table.field)
        table.changed.connect(self.changed)
        table.ended.connect(self.close)
        table.left.connect(self._leave)
        table.asked.connect(self._body.key_requested)
        self._body.cursorPositionChanged.connect(self._caret_moved.start)
        if point is None or not table.show_cell_at(point):
            table.show_cell((0, 0))

    def close(self) -> None:
        """Come back from a table into the body; what was written in it is in the document."""
        table, self.open_table = self.open_table, None
        if table is None:
            return
        has_focus = table.field.hasFocus()
        self._body.cursorPositionChanged.disconnect(self._caret_moved.start)
        self._body.setFocusProxy(None)  # type: ignore[arg-type]  # the stub knows no None
        table.close()
        if has_focus:
            self._body.setFocus()
        self.changed.emit()

    def commit(self) -> None:
        """Bring what is written in a cell into the document."""
        if self.open_table is not None:
            self.open_table.commit()

    def _leave(self, by: int) -> None:
        """Let the caret go on beside the table; a paragraph is made where nothing is."""
        if self.open_table is None:
            return
        number = self.open_table.spot.number
        self.close()
        beside = number + by
        if by and 0 <= beside < len(self._body.mirror.records):
            self._body.place_caret(beside, 0 if by > 0 else 1_000_000)
        else:
            self._body.place_caret(number, 0 if by < 0 else 1)
            if by:
                self._body.formatting.paragraph_beside()
        self._body.ensureCursorVisible()

    def _follow_caret(self) -> None:
        """Leave the table where the caret of the body was put elsewhere, as by a search."""
        table = self.open_table
        if table is not None and self._body.caret()[0] != table.spot.number:
            self.close()

    # Undo

    def step_back(self) -> None:
        """Undo, in a table and outside."""
        table = self.open_table
        self._body.step_back() if table is None else table.step(self._body.step_back)

    def step_forward(self) -> None:
        """Redo, in a table and outside."""
        table = self.open_table
        self._body.step_forward() if table is None else table.step(self._body.step_forward)

    # Keys and mouse of the body

    def press(self, event: QKeyEvent, is_verb: bool) -> bool:
        """Do what a key of the body means for a table; False where it means nothing for one.

        `is_verb` says that the key does something in the text, so it types nothing.
        """
        self.close()
        if self._body.things.selected_at < 0 or self._body.textCursor().hasSelection():
            return False
        if not isinstance(self._body.record_at_caret().thing, Table):
            return False
        held = event.modifiers() & ~_KEYPAD
        if event.key() in _OPENING and held == _NONE:
            self.open(self._body.caret()[0])
            return True
        return not is_verb and self._is_text(event) and self._type(event)

    @staticmethod
    def _is_text(event: QKeyEvent) -> bool:
        # AltGr, which types signs, is Ctrl and Alt on Windows.
        held = event.modifiers() & _HELD
        return bool(event.text()) and event.text().isprintable() and held in (_NONE, _HELD)

    def _type(self, event: QKeyEvent) -> bool:
        """Type into the first cell; behind a table at the end of the text one goes on below it."""
        number, at = self._body.caret()
        if at and number == len(self._body.mirror.records) - 1:
            return False
        self.open(number)
        if self.open_table is not None:
            self.open_table.field.keyPressEvent(event)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            kind = event.type()
            if kind == QEvent.Type.MouseButtonPress:
                return self._click(event)
            if kind == QEvent.Type.MouseButtonDblClick:
                return self._open_at(event.position())
        elif isinstance(event, QContextMenuEvent) and self.open_table is not None:
            return self._show_menu(self.open_table, event)
        return False

    def _click(self, event: QMouseEvent) -> bool:
        table = self.open_table
        if table is not None:
            if table.show_cell_at(event.position()):
                return True
            self.close()
            return False
        spot = self._spot_at(event.position())
        is_selected = spot is not None and spot.number == self._selected()
        plain = event.button() == _LEFT and event.modifiers() == _NONE
        return is_selected and plain and self._open_at(event.position())

    def _selected(self) -> int:
        """Return the record that is selected as a thing, or -1."""
        return self._body.caret()[0] if self._body.things.selected_at >= 0 else -1

    def _open_at(self, point: QPointF) -> bool:
        spot = self._spot_at(point)
        if spot is None:
            return False
        self.open(spot.number, point)
        return True

    def _spot_at(self, point: QPointF) -> TableSpot | None:
        """Return the table at a point of the viewport."""
        block = self._body.cursorForPosition(point.toPoint()).block()
        spot = TableSpot(self._body, block.blockNumber())
        table = spot.table()
        return spot if table is not None and spot.box_at(table, point) is not None else None

    @staticmethod
    def _show_menu(table: TableEditing, event: QContextMenuEvent) -> bool:
        if not table.show_cell_at(QPointF(event.pos())):
            return False
        table.show_menu(event.globalPos())
        return True
