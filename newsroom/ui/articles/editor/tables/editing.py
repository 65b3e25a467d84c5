"""One table while it is being written: a field over the cell at the caret, and the bar beside it.

The table itself stays a value in its record; each change replaces it, so that undo, journal and
autosave know of it as of any other edit.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from newsroom.text.history import Step
from newsroom.text.overlap import common_end
from newsroom.text.records import Record
from newsroom.text.runs import plain_of, tidy_runs
from newsroom.text.story import Block, Table
from newsroom.ui.articles.editor.steps_of_text import PAUSE
from newsroom.ui.articles.editor.tables import tree
from newsroom.ui.articles.editor.tables.bar import TableBar, edit_menu, table_menu
from newsroom.ui.articles.editor.tables.cell import CellField
from newsroom.ui.articles.editor.tables.spot import TableSpot
from newsroom.ui.articles.editor.tables.tree import Place
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import Theme

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body

COMMIT_AFTER = 300
"""Milliseconds: a key after a rest goes into the document at once, those that follow after this."""
_GAP = 6


class TableEditing(QObject):
    """Shows one cell at a time for writing, and changes the table."""

    changed = Signal()
    """Another cell, text or look is at the caret."""
    ended = Signal()
    """The table is gone."""
    left = Signal(int)
    """-1: the caret goes on above the table, 1: below, 0: it stays at the table."""
    asked = Signal(str)
    """Something that is none of the table's: `link`, `find`, `leave` …"""

    def __init__(self, body: "Body", number: int, theme: Theme, icons: Icons) -> None:
        super().__init__(body)
        self._body = body
        self.spot = TableSpot(body, number)
        self._table = self.spot.table() or Table()
        self._place: Place = (0, 0)
        self._is_writing = self._is_over = self._is_pending = False
        self._wanted_height = 0
        self._step_of_text: Step | None = None
        """The step of undo that the next letters belong to; None where they begin one."""
        self.field = CellField(theme, body.viewport())
        self.bar = TableBar(icons, body.viewport())
        self._commit_clock = self._timer(COMMIT_AFTER, self.commit)
        self._pause = self._timer(round(PAUSE * 1000), self.end_step)
        self._connect()

    def _timer(self, milliseconds: int, do: Callable[[], None]) -> QTimer:
        made = QTimer(self, interval=milliseconds, singleShot=True)
        made.timeout.connect(do)
        return made

    def _connect(self) -> None:
        field, body = self.field, self._body
        field.typed.connect(self._note_typed)
        field.asked.connect(self._answer)
        field.left.connect(self._rest)
        field.parted.connect(self.end_step)
        field.sign_typed.connect(self._convert)
        field.others_pasted.connect(self._take_beside)
        field.range_pasted.connect(self._fill)
        field.figures_pasted.connect(self._place_figures)
        field.pasted.connect(body.pasted)
        field.menu_requested.connect(self.show_menu)
        field.cursorPositionChanged.connect(self.changed)
        field.currentCharFormatChanged.connect(self.changed)
        self.bar.asked.connect(self.perform)
        body.manuscript.contentsChanged.connect(self._follow)
        body.manuscript.documentLayout().documentSizeChanged.connect(self._arrange)
        body.verticalScrollBar().valueChanged.connect(self._arrange)

    def close(self) -> None:
        """Take field and bar away; what was written is in the document."""
        self.commit()
        self._is_over = True
        body = self._body
        body.manuscript.contentsChanged.disconnect(self._follow)
        body.manuscript.documentLayout().documentSizeChanged.disconnect(self._arrange)
        body.verticalScrollBar().valueChanged.disconnect(self._arrange)
        for part in (self.field, self.bar):
            part.hide()
            part.deleteLater()
        self.deleteLater()

    # Cells

    def show_cell(self, place: Place, select: bool = False) -> None:
        """Go to the cell over a place, with the caret at its end or all of it selected."""
        self.commit()
        self._step_of_text = None
        box = tree.grid_of(self._table).at(*place)
        self._place = (box.y, box.x)
        self.field.show_cell(box.cell.runs, box.cell.header)
        if select:
            self.field.selectAll()
        self._name()
        self._arrange()
        self._bring_into_view()
        self.field.show()
        self.field.setFocus()
        self.changed.emit()

    def show_cell_at(self, point: QPointF) -> bool:
        """Go to the cell at a point of the viewport; False where none is."""
        box = self.spot.box_at(self._table, point)
        if box is None:
            return False
        self.show_cell((box.y, box.x))
        at = self.field.viewport().mapFrom(self._body.viewport(), point.toPoint())
        self.field.setTextCursor(self.field.cursorForPosition(at))
        return True

    def _rest(self) -> None:
        self.commit()
        self._name()

    def _name(self) -> None:
        """Name the cell; not while it is written, since each new name is read out."""
        text = plain_of(tree.cell_at(self._table, self._place).runs).replace("\n", " ")
        name = self.tr("Baris {row}, kolom {column}: {text}").format(
            row=self._place[0] + 1, column=self._place[1] + 1, text=text or self.tr("kosong")
        )
        self.field.setAccessibleName(name)

    def _answer(self, name: str) -> None:
        """Do what a key asks for that the cell does not do itself."""
        deeds: dict[str, Callable[[], object]] = {
            "next": lambda: self._step(1, select=True),
            "previous": lambda: self._step(-1, select=True),
            "left": lambda: self._step(-1),
            "right": lambda: self._step(1),
            "up": lambda: self._cross(-1),
            "down": lambda: self._cross(1),
            "end": lambda: self.left.emit(0),
            "undo": lambda: self.step(self._body.step_back),
            "redo": lambda: self.step(self._body.step_forward),
        }
        deeds.get(name, lambda: self.asked.emit(name))()

    def _step(self, by: int, select: bool = False) -> None:
        """Go to the next cell or the one before; behind the last one Tab makes a row."""
        self.commit()
        boxes = sorted(tree.grid_of(self._table).boxes, key=lambda box: (box.y, box.x))
        at = next(n for n, box in enumerate(boxes) if (box.y, box.x) == self._place) + by
        if 0 <= at < len(boxes):
            self.show_cell((boxes[at].y, boxes[at].x), select)
            if by > 0 and not select:
                self.field.place_caret(0, 0)
        elif not select:
            self.left.emit(by)
        elif by > 0:
            height = len(self._table.rows)
            self._change(tree.insert_row(self._table, height), (height, 0))

    def _cross(self, by: int) -> None:
        """Go to the cell above or below, or out of the table."""
        self.commit()
        grid = tree.grid_of(self._table)
        box = grid.at(*self._place)
        y = box.y - 1 if by < 0 else box.y + box.rows
        if 0 <= y < grid.height:
            self.show_cell((y, box.x))
        else:
            self.left.emit(by)

    # Into the document

    def _note_typed(self) -> None:
        self._is_pending = True
        self._pause.start()
        self._body.edited.emit()
        wanted, painted = self.field.wanted_height(), self._cell_rect().height()
        is_resting = not self._commit_clock.isActive()
        if is_resting or wanted > painted or wanted != self._wanted_height:
            self.commit()
            self._commit_clock.start()

    def commit(self) -> None:
        """Bring what is written in the cell into the document."""
        self._commit_clock.stop()
        if not self._is_pending:
            return
        self._is_pending = False
        runs = tidy_runs(self.field.runs())
        if runs == tree.cell_at(self._table, self._place).runs:
            self._arrange()
            return
        table = tree.set_runs(self._table, self._place, runs)
        # Lines between columns rest while letters find room between them.
        self._body.things.tables.hold(self._table, table, self.spot.width)
        self._write(table, self._step_of_text)
        self._step_of_text = self._body.steps.last

    def end_step(self) -> None:
        """What comes next is a step of undo of its own."""
        self.commit()
        self._step_of_text = None

    def _write(self, table: Table, step: Step | None = None) -> None:
        """Replace the table: a step of its own, or a part of the last one."""
        self._is_writing = True
        self._table = table
        steps = self._body.steps
        with steps.joining(step is not None and step is steps.last):
            self._body.replace_thing(self.spot.number, table)
        self._is_writing = False
        self._arrange()

    def step(self, take: Callable[[], object]) -> None:
        """Undo or redo; where something else than this table changes, the caret goes there."""
        self.commit()
        before = self._table
        take()
        if self._table == before:
            self._end()

    def _convert(self) -> None:
        """A sign was typed: convert what it ends, as everywhere in the text."""
        self.field.convert(self._body.habits.habits)

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.ended.emit()

    def _follow(self) -> None:
        """Show what was changed by others: undo, redo, replacing everywhere."""
        if self._is_writing or self._is_over:
            return
        table = self.spot.table()
        if table is None:
            self._end()
        elif table != self._table:
            self._take(table)

    def _take(self, table: Table) -> None:
        before, self._table = self._table, table
        self._place = tree.changed_place(before, table, self._place)
        cell = tree.cell_at(table, self._place)
        written, self._step_of_text = plain_of(self.field.runs()), None
        self.field.show_cell(cell.runs, cell.header)
        self.field.place_caret(0, _behind_change(written, plain_of(cell.runs)))
        self._name()
        self._arrange()
        self._bring_into_view()

    # Changes of the table

    def perform(self, name: str) -> None:
        """Do what a button or the menu asks for."""
        self.commit()
        table, box = self._table, tree.grid_of(self._table).at(*self._place)
        below, right = box.y + box.rows, box.x + box.columns
        changes: dict[str, Callable[[], tuple[Table | None, Place]]] = {
            "row_above": lambda: (tree.insert_row(table, box.y), (box.y, box.x)),
            "row_below": lambda: (tree.insert_row(table, below), (below, box.x)),
            "row_gone": lambda: (tree.remove_row(table, box.y), self._place),
            "column_left": lambda: (tree.insert_column(table, box.x), (box.y, box.x)),
            "column_right": lambda: (tree.insert_column(table, right), (box.y, right)),
            "column_gone": lambda: (tree.remove_column(table, box.x), self._place),
            "merge_right": lambda: (tree.merge(table, self._place, down=False), self._place),
            "merge_down": lambda: (tree.merge(table, self._place, down=True), self._place),
            "split": lambda: (tree.split(table, self._place), self._place),
            "header_row": lambda: (tree.toggle_header_row(table), self._place),
            "header_column": lambda: (tree.toggle_header_column(table), self._place),
            "table_gone": lambda: (None, self._place),
        }
        self._change(*changes[name]())

    def _change(self, table: Table | None, place: Place) -> None:
        """Show another table, with the caret in the cell over a place; None takes it away."""
        if table is None:
            self._remove()
            return
        grid = tree.grid_of(table)
        place = min(place[0], grid.height - 1), min(place[1], grid.width - 1)
        if table != self._table:
            self._place = place
            self._write(table)
        self.show_cell(place)

    def _remove(self) -> None:
        number = self.spot.number
        self._end()
        self._body.place_caret(number, 0)
        self._body.formatting.erase_ahead()

    def _fill(self, pasted: Table) -> None:
        self.commit()
        self._change(tree.fill(self._table, self._place, pasted), self._place)

    def _place_figures(self, figures: list[Block]) -> None:
        """Pictures of a paste stand behind the table."""
        self.commit()
        records = [Record(thing=figure) for figure in figures]
        self._body.manuscript.splice(self.spot.number + 1, 0, records)
        self._body.manuscript.setModified(False)

    def _take_beside(self, source: QMimeData) -> None:
        """Pictures and files go behind the table, and the caret with them."""
        number = self.spot.number
        self._end()
        self._body.place_caret(number, 1)
        self._body.pasting.take(source)

    # On screen

    def show_menu(self, at: QPoint) -> None:
        """Show what can be done in this cell and with the table."""
        menu = QMenu(self.field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit_menu(menu, self.field, self._answer, self._body.manuscript)
        table_menu(menu, self._table, self._place, self.perform)
        menu.popup(at)

    def _arrange(self) -> None:
        """Lay the field over its cell, and the bar beside the table."""
        if self._is_writing or self._is_over or self.spot.table() != self._table:
            return
        cell = self._cell_rect()
        self.field.setGeometry(cell)
        # A break at the end is not in the table as long as nothing is behind it.
        self._wanted_height = self.field.wanted_height()
        self.field.resize(cell.width(), max(cell.height(), self._wanted_height))
        self.bar.show_table(self._table, self._place)
        self.bar.adjustSize()
        self.bar.move(self._place_of_bar())
        self.bar.setVisible(True)
        self.bar.raise_()

    def _cell_rect(self) -> QRect:
        return self.spot.cell_rect(self._table, self._place)

    def _place_of_bar(self) -> QPoint:
        """Return a place above the table, else below it, else at the edge away from the cell."""
        table = self.spot.rect(self._table).toAlignedRect()
        height, room = self.bar.height(), self._body.viewport().height()
        # The last line of a paragraph is seldom full: there the bar hides least.
        left = table.right() - self.bar.width()
        above, below = table.top() - _GAP - height, table.bottom() + _GAP
        if above >= 0:
            return QPoint(left, above)
        if below + height <= room:
            return QPoint(left, below)
        is_high = self.field.geometry().center().y() < room // 2
        return QPoint(left, room - height if is_high else 0)

    def _bring_into_view(self) -> None:
        rect, bar = self.field.geometry(), self._body.verticalScrollBar()
        room = self._body.viewport().height()
        if rect.bottom() > room:
            bar.setValue(bar.value() + min(rect.bottom() - room + _GAP, rect.top()))
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - _GAP)


def _behind_change(before: str, after: str) -> int:
    """Return the character of a changed text that is right behind what is new in it."""
    return len(after) - common_end(before, after)
