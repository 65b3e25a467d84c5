"""What can be done with a table: the bar that floats beside it, and the menu in a cell."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from newsroom.text.story import Table
from newsroom.ui.articles.editor.tables import tree
from newsroom.ui.articles.editor.tables.tree import Place
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, icon_button, line, row

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.tables.cell import CellField

Ask = Callable[[str], object]


@dataclass(frozen=True)
class Verb:
    """One thing that can be done: its name for the program and for the reader."""

    name: str
    text: str
    enabled: bool = True
    checked: bool | None = None
    """Whether it holds; None where it is no state."""


def row_verbs() -> list[Verb]:
    """Return what can be done with rows."""
    return [
        Verb("row_above", QCoreApplication.translate("Tables", "Sisipkan baris di atas")),
        Verb("row_below", QCoreApplication.translate("Tables", "Sisipkan baris di bawah")),
        Verb("row_gone", QCoreApplication.translate("Tables", "Hapus baris")),
    ]


def column_verbs() -> list[Verb]:
    """Return what can be done with columns."""
    return [
        Verb("column_left", QCoreApplication.translate("Tables", "Sisipkan kolom di kiri")),
        Verb("column_right", QCoreApplication.translate("Tables", "Sisipkan kolom di kanan")),
        Verb("column_gone", QCoreApplication.translate("Tables", "Hapus kolom")),
    ]


def cell_verbs(table: Table, place: Place) -> list[Verb]:
    """Return what can be done with the cell over a place."""
    grid = tree.grid_of(table)
    box = grid.at(*place)
    right, below = box.x + box.columns < grid.width, box.y + box.rows < grid.height
    wide = box.rows * box.columns > 1
    return [
        Verb("merge_right", QCoreApplication.translate("Tables", "Gabungkan dengan kanan"), right),
        Verb("merge_down", QCoreApplication.translate("Tables", "Gabungkan dengan bawah"), below),
        Verb("split", QCoreApplication.translate("Tables", "Pisahkan"), wide),
    ]


def header_verbs(table: Table) -> list[Verb]:
    """Return the headers that a table can have."""
    in_row, in_column = tree.has_header_row(table), tree.has_header_column(table)
    return [
        Verb("header_row", QCoreApplication.translate("Tables", "Baris judul"), checked=in_row),
        Verb(
            "header_column", QCoreApplication.translate("Tables", "Kolom judul"), checked=in_column
        ),
    ]


def fill_menu(menu: QMenu, verbs: Iterable[Verb], ask: Ask) -> None:
    """Put verbs into a menu; each asks by its name."""
    for verb in verbs:
        action = menu.addAction(verb.text)
        action.setEnabled(verb.enabled)
        if verb.checked is not None:
            action.setCheckable(True)
            action.setChecked(verb.checked)
        action.triggered.connect(_asker(ask, verb.name))


def _asker(ask: Ask, name: str) -> Callable[[], None]:
    def tell() -> None:
        ask(name)

    return tell


def table_menu(menu: QMenu, table: Table, place: Place, ask: Ask) -> None:
    """Put everything that can be done with a table at a cell into a menu."""
    for title, verbs in (
        (QCoreApplication.translate("Tables", "Baris"), row_verbs()),
        (QCoreApplication.translate("Tables", "Kolom"), column_verbs()),
        (QCoreApplication.translate("Tables", "Sel"), cell_verbs(table, place)),
    ):
        fill_menu(menu.addMenu(title), verbs, ask)
    fill_menu(menu, header_verbs(table), ask)
    menu.addSeparator()
    gone = Verb("table_gone", QCoreApplication.translate("Tables", "Hapus tabel"))
    fill_menu(menu, [gone], ask)


def edit_menu(menu: QMenu, field: "CellField", ask: Ask, document: QTextDocument) -> None:
    """Put what a menu of text always has into the menu of a cell."""

    def add(name: str, keys: str, do: Callable[[], object], enabled: bool = True) -> None:
        action = menu.addAction(name)
        # Shown only: the cell hears its keys itself.
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(enabled)
        action.triggered.connect(lambda: do())

    selected, text = field.textCursor().hasSelection(), field.canPaste()
    undo, redo = _asker(ask, "undo"), _asker(ask, "redo")
    add(QCoreApplication.translate("Body", "Urungkan"), "Ctrl+Z", undo, document.isUndoAvailable())
    add(QCoreApplication.translate("Body", "Ulangi"), "Ctrl+Y", redo, document.isRedoAvailable())
    menu.addSeparator()
    add(QCoreApplication.translate("Body", "Potong"), "Ctrl+X", field.cut, selected)
    add(QCoreApplication.translate("Body", "Salin"), "Ctrl+C", field.copy, selected)
    add(QCoreApplication.translate("Body", "Tempel"), "Ctrl+V", field.paste, text)
    add(
        QCoreApplication.translate("Body", "Tempel tanpa format"),
        "Ctrl+Shift+V",
        field.paste_plain,
        text,
    )
    menu.addSeparator()


class TableBar(QFrame):
    """A row of buttons beside the table; keys reach the same through the menu of a cell."""

    asked = Signal(str)
    """The name of a verb."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        mark(self, "kind", "table_bar")
        self.setAccessibleName(self.tr("Tabel"))
        self._icons = icons
        self._table, self._place = Table(), (0, 0)
        self._header = self._made(button(self.tr("Baris judul"), "tool"))
        self._header.setCheckable(True)
        self._header.clicked.connect(lambda: self.asked.emit("header_row"))
        self._gone = self._made(icon_button(self.tr("Hapus tabel"), icons.icon("trash-2")))
        mark(self._gone, "tight")
        self._gone.clicked.connect(lambda: self.asked.emit("table_gone"))
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        lane = row(self, margin=3, gap=2)
        lane.addWidget(self._chooser(self.tr("Baris"), row_verbs))
        lane.addWidget(self._chooser(self.tr("Kolom"), column_verbs))
        lane.addWidget(self._chooser(self.tr("Sel"), lambda: cell_verbs(self._table, self._place)))
        for made in (self._header, self._gone):
            part = line(vertical=True)
            part.setFixedHeight(20)
            lane.addWidget(part)
            lane.addWidget(made)

    def _made(self, made: QPushButton) -> QPushButton:
        """Let the caret stay in its cell while a button is pressed."""
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _chooser(self, text: str, verbs: Callable[[], list[Verb]]) -> QPushButton:
        made = self._made(button(text, "tool", self._icons.icon("chevron-down", "muted")))
        # The arrow stands behind the word.
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.clicked.connect(lambda: self._choose(made, verbs()))
        return made

    def _choose(self, below: QWidget, verbs: list[Verb]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, verbs, self.asked.emit)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))

    def show_table(self, table: Table, place: Place) -> None:
        """Show what holds for the cell that is being written."""
        self._table, self._place = table, place
        self._header.setChecked(tree.has_header_row(table))
