"""The screen of find and replace over the archive: two fields, options, the places, one button."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from newsroom.services.archive_replace import Wanted
from newsroom.ui.articles.archive.delegate import MARGIN, ArchiveDelegate
from newsroom.ui.articles.archive.model import ArchiveModel, Tally
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.sections import Field
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import (
    EmptyState,
    Notice,
    button,
    column,
    icon_button,
    label,
    line,
    row,
)

LONGEST = 200
"""Letters that can be looked for."""


class ArchivePanel(QWidget):
    """What is looked for and what was found; it changes nothing by itself."""

    edited = Signal()
    """Something else is looked for."""
    entered = Signal()
    """Enter in the field of what is looked for."""
    replace_requested = Signal()
    opened = Signal(object)
    """The `Line` whose article is wanted."""
    closed = Signal()

    def __init__(self, kit: Kit, model: ArchiveModel) -> None:
        super().__init__()
        self._kit, self.model = kit, model
        self._is_busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.setAccessibleName(self.tr("Cari dan ganti di semua artikel"))
        whole = column(self)
        whole.addLayout(self._head())
        whole.addWidget(line())
        form = column(gap=10)
        form.setContentsMargins(MARGIN, 14, MARGIN, 12)
        form.addLayout(self._fields())
        form.addLayout(self._options())
        self.done, self.warning = Notice(kit.icons, "banner"), Notice(kit.icons, "warning")
        form.addWidget(self.done)
        form.addWidget(self.warning)
        whole.addLayout(form)
        whole.addWidget(line())
        whole.addWidget(self._made_bar())
        whole.addWidget(self._made_results(), 1)
        model.ticked.connect(self._count)
        self._count()

    # What it is made of

    def _head(self) -> QHBoxLayout:
        head = row(gap=10)
        head.setContentsMargins(12, 8, MARGIN, 8)
        back = icon_button(self.tr("Kembali"), self._kit.icons.icon("arrow-left"), "Esc")
        back.clicked.connect(self.closed)
        self.back = back
        head.addWidget(back)
        head.addWidget(label(self.tr("Cari dan ganti di semua artikel"), "section"))
        head.addStretch(1)
        return head

    def _fields(self) -> QHBoxLayout:
        fields = row(gap=16)
        self.text, self.words = QLineEdit(), QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.words.setMaxLength(LONGEST)
        self.text.textChanged.connect(self.edited)
        self.text.returnPressed.connect(self.entered)
        self.words.textChanged.connect(self._show_words)
        self.words.returnPressed.connect(self.enter_list)
        fields.addWidget(Field(self.tr("Cari"), self.text), 1)
        self._new_words = Field(self.tr("Ganti dengan"), self.words)
        self._new_words.aside.setText(self.tr("Bila kosong, kata itu dihapus"))
        fields.addWidget(self._new_words, 1)
        self._show_words()
        return fields

    def _options(self) -> QHBoxLayout:
        options = row(gap=20)
        self.whole = QCheckBox(self.tr("Kata utuh"))
        self.case = QCheckBox(self.tr("Bedakan huruf besar"))
        self.code = QCheckBox(self.tr("Juga di kode dan catatan kaki"))
        for box in (self.whole, self.case, self.code):
            box.toggled.connect(self.edited)
            options.addWidget(box)
        options.addStretch(1)
        choices = (
            ("all", self.tr("Semua")),
            ("unpublished", self.tr("Belum tayang")),
            ("published", self.tr("Sudah tayang")),
        )
        self.scope = Segments(self.tr("Artikel"), choices)
        self.scope.choose("all")
        self.scope.chosen.connect(self.edited)
        options.addWidget(self.scope)
        return options

    def _made_bar(self) -> QWidget:
        self._bar = QWidget()
        bar = row(self._bar, 0, 6)
        bar.setContentsMargins(MARGIN, 8, MARGIN, 8)
        self.state = label("", "small")
        bar.addWidget(self.state)
        self.all = self._link(self.tr("Pilih semua"), lambda: self.model.tick_all(True))
        self.none = self._link(self.tr("Kosongkan pilihan"), lambda: self.model.tick_all(False))
        bar.addWidget(self.all)
        bar.addWidget(self.none)
        bar.addStretch(1)
        self.replace = button("", "primary")
        self.replace.clicked.connect(self.replace_requested)
        bar.addWidget(self.replace)
        return self._bar

    def _link(self, text: str, then: Callable[[], object]) -> QPushButton:
        made = button(text, "link")
        made.clicked.connect(lambda: then())
        return made

    def _made_results(self) -> QWidget:
        self.list = _Results(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ArchiveDelegate(self._kit, self.model, self.list))
        self.list.setAccessibleName(self.tr("Temuan"))
        self.list.activated.connect(lambda index: self.opened.emit(self.model.line(index.row())))
        self.nothing = EmptyState(self._kit.icons, "search", "")
        self._results = QStackedWidget()
        self._results.addWidget(self.list)
        self._results.addWidget(self.nothing)
        return self._results

    # What is looked for

    def wanted(self) -> Wanted:
        """Return what the fields say."""
        return Wanted(
            text=self.text.text(),
            replacement=self.words.text(),
            match_case=self.case.isChecked(),
            whole_word=self.whole.isChecked(),
            scope=self.scope.value,
            in_code=self.code.isChecked(),
        )

    def ask(self, text: str = "") -> None:
        """Put the focus into the field of what is looked for, with a text where one is given."""
        if text:
            self.text.setText(text)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def _show_words(self) -> None:
        self._new_words.aside.setVisible(not self.words.text())
        self.model.show_words(Wanted("", self.words.text()).new_words)

    def enter_list(self) -> None:
        """Put the focus on the places."""
        if not self.model.rowCount():
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    # What is shown

    def show_nothing(self, text: str) -> None:
        """Show a sentence where no place is listed."""
        self.nothing.text.setText(text)
        self._results.setCurrentWidget(self.nothing)
        self._bar.hide()

    def show_results(self) -> None:
        """Show the list."""
        self._results.setCurrentWidget(self.list)
        self._bar.show()
        self._count()

    def show_state(self, text: str) -> None:
        """Say how far the search or the replacement is, or how much there is."""
        self.state.setText(text)

    def rest(self, is_busy: bool) -> None:
        """Let nothing be changed while words are being replaced."""
        self._is_busy = is_busy
        for part in (self.text, self.words, self.whole, self.case, self.code, self.scope):
            part.setEnabled(not is_busy)
        self.list.setEnabled(not is_busy)
        self._count()

    def _count(self) -> None:
        """Say on the button what it does, and to how much."""
        tally = self.model.tally()
        text = self._button_text(tally)
        self.replace.setText(text)
        self.replace.setAccessibleName(text)
        mark(self.replace, "kind", "primary" if self.model.words else "danger")
        self.replace.setEnabled(tally.ticked > 0 and not self._is_busy)
        self.all.setEnabled(tally.ticked < tally.places and not self._is_busy)
        self.none.setEnabled(tally.ticked > 0 and not self._is_busy)

    def _button_text(self, tally: Tally) -> str:
        if self.model.words:
            text = self.tr("Ganti {places} di %Ln artikel", "", tally.touched)
        else:
            text = self.tr("Hapus {places} di %Ln artikel", "", tally.touched)
        return text.format(places=number_text(tally.ticked))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class _Results(QListView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters would jump to a headline, which nobody asks for here.
        if event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
