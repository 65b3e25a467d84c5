"""The row of buttons above the text; it shows what holds at the caret."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QWidget

from newsroom.ui.articles.editor.formatting import State
from newsroom.ui.common.icons import Icons
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import icon_button, line, row

NARROW = 572
"""Width below which undo and redo leave the row to the others."""


class StyleChoice(QComboBox):
    """Paragraph, heading or quote."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Jenis paragraf"))
        for text, style in (
            (self.tr("Paragraf"), "paragraph"),
            (self.tr("Subjudul"), "2"),
            (self.tr("Subjudul kecil"), "3"),
            (self.tr("Kutipan"), "quote"),
        ):
            self.addItem(text, style)
        self.setMinimumWidth(104)
        self.setMaximumWidth(148)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def show_style(self, style: str) -> None:
        """Show the style at the caret; the smallest heading counts as a small one."""
        self.setCurrentIndex(self.findData("3" if style == "4" else style))


class Toolbar(QFrame):
    """Buttons of the editor; each asks for a verb by name."""

    asked = Signal(str)
    """`bold`, `italic`, `link`, `bullets`, `numbers`, `quote`, `photo`, `table`, `undo`, `redo`,
    or a style `paragraph`, `2`, `3`, `quote` of the choice as `style:2`."""
    source_toggled = Signal(bool)
    inspector_toggled = Signal(bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "bar")
        self.setAccessibleName(self.tr("Format"))
        self._icons = icons
        self._buttons: dict[str, QPushButton] = {}
        self.style_choice = StyleChoice()
        self.style_choice.activated.connect(self._choose)
        self.source = icon_button(
            self.tr("Sumber Markdown"), icons.icon("code-xml"), "Ctrl+Shift+M"
        )
        self.panel = icon_button(self.tr("Panel rincian"), icons.icon("panel-right"), "F4")
        for made, tell in (
            (self.source, self.source_toggled),
            (self.panel, self.inspector_toggled),
        ):
            made.setCheckable(True)
            made.toggled.connect(tell)
        self._lay_out()

    def _lay_out(self) -> None:
        lane = row(self, gap=2)
        lane.setContentsMargins(16, 7, 14, 7)
        lane.addWidget(self.style_choice)
        for group in self._groups():
            part = line(vertical=True)
            part.setFixedHeight(20)
            lane.addSpacing(2)
            lane.addWidget(part)
            lane.addSpacing(2)
            for made in group:
                lane.addWidget(made)
        lane.addStretch(1)
        lane.addWidget(self.source)
        lane.addWidget(self.panel)

    def _groups(self) -> tuple[tuple[QPushButton, ...], ...]:
        make = self._button
        return (
            (
                make("bold", self.tr("Tebal"), "bold", "Ctrl+B", True),
                make("italic", self.tr("Miring"), "italic", "Ctrl+I", True),
                make("link", self.tr("Tautan"), "link", "Ctrl+Shift+K", True),
            ),
            (
                make("bullets", self.tr("Daftar berbulir"), "list", "Ctrl+Shift+8", True),
                make("numbers", self.tr("Daftar bernomor"), "list-ordered", "Ctrl+Shift+7", True),
                make("quote", self.tr("Kutipan"), "quote", "Ctrl+Shift+Q", True),
            ),
            (
                make("photo", self.tr("Sisipkan foto"), "image-plus", "Ctrl+Shift+F"),
                make("table", self.tr("Sisipkan tabel"), "table", "Ctrl+Shift+T"),
            ),
            (
                make("undo", self.tr("Urungkan"), "undo-2", "Ctrl+Z"),
                make("redo", self.tr("Ulangi"), "redo-2", "Ctrl+Y"),
            ),
        )

    def _button(
        self, verb: str, name: str, icon: str, keys: str, checkable: bool = False
    ) -> QPushButton:
        made = icon_button(name, self._icons.icon(icon), keys)
        made.setCheckable(checkable)
        made.clicked.connect(self._asker(verb))
        self._buttons[verb] = made
        return made

    def _asker(self, verb: str) -> Callable[[], None]:
        return lambda: self.asked.emit(verb)

    def _choose(self, index: int) -> None:
        self.asked.emit(f"style:{self.style_choice.itemData(index)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Both have keys that everybody knows; the others would overlap in a narrow column.
        for verb in ("undo", "redo"):
            self._buttons[verb].setVisible(self.width() >= NARROW)

    def button(self, verb: str) -> QPushButton:
        """Return the button of a verb."""
        return self._buttons[verb]

    def show_state(self, state: State) -> None:
        """Show what holds at the caret."""
        self.style_choice.show_style(state.style)
        for verb, on in (
            ("bold", state.strong),
            ("italic", state.em),
            ("link", bool(state.href)),
            ("bullets", state.bullets),
            ("numbers", state.numbers),
            ("quote", state.quote),
        ):
            self._buttons[verb].setChecked(on)

    def allow(self, undo: bool, redo: bool) -> None:
        """Enable undo and redo."""
        self._buttons["undo"].setEnabled(undo)
        self._buttons["redo"].setEnabled(redo)

    def rest(self, resting: bool) -> None:
        """Switch off what makes no sense on Markdown source."""
        self.style_choice.setEnabled(not resting)
        for verb in ("bold", "italic", "link", "bullets", "numbers", "quote", "photo", "table"):
            self._buttons[verb].setEnabled(not resting)
