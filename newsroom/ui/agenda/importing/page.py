"""The screen between a file and the agenda: what every row would become, before anything does."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)

from newsroom.domain.date_words import DateWords
from newsroom.services.agenda_table import OUTCOMES, Choices, Plan
from newsroom.ui.agenda.importing.delegate import HEIGHT, MARGIN, ImportDelegate
from newsroom.ui.agenda.importing.header import MappingHeader
from newsroom.ui.agenda.importing.model import ImportModel
from newsroom.ui.agenda.importing.notices import DateNotice, UndatedNotice, lacking_text
from newsroom.ui.agenda.importing.unknown_zones import UnknownZones
from newsroom.ui.agenda.importing.words import outcome_word
from newsroom.ui.common.choices import Chips
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import (
    ElidedLabel,
    Notice,
    button,
    column,
    icon_button,
    label,
    line,
    row,
)

_WIDTHS = {"title": 300, "date": 190, "place": 210, "time": 170, "officials": 200, "notes": 200}
_WIDTH = 150
_VERDICT = 264


class ImportPage(QWidget):
    """It only shows and asks; the import decides."""

    choices_changed = Signal(object)
    """Choices: the table is to be read in another way."""
    import_requested = Signal()
    other_requested = Signal()
    """Another file is wanted."""
    cancelled = Signal()
    """Leave, or stop what is going on."""

    def __init__(self, kit: Kit, words: DateWords) -> None:
        super().__init__()
        self._kit = kit
        self._plan = Plan(())
        self._is_busy = self._is_new = False
        self.model = ImportModel(kit, words)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.setAccessibleName(self.tr("Impor agenda"))
        whole = column(self)
        whole.addLayout(self._head())
        whole.addWidget(line())
        whole.addLayout(self._made_notices(words))
        whole.addLayout(self._made_filters())
        whole.addWidget(line())
        self._make_table()
        whole.addWidget(self.table, 1)
        whole.addWidget(line())
        whole.addLayout(self._foot())

    # What it is made of

    def _head(self) -> QHBoxLayout:
        head = row(gap=10)
        head.setContentsMargins(12, 10, MARGIN, 10)
        self.back = icon_button(self.tr("Kembali"), self._kit.icons.icon("arrow-left"), "Esc")
        self.back.clicked.connect(self.cancelled)
        self.file = ElidedLabel("", "muted")
        self.other = button(self.tr("Berkas lain…"), "", self._kit.icons.icon("folder-open"))
        self.other.clicked.connect(self.other_requested)
        head.addWidget(self.back)
        head.addWidget(label(self.tr("Impor agenda"), "section"))
        head.addWidget(self.file, 1)
        head.addWidget(self.other)
        return head

    def _made_notices(self, words: DateWords) -> QHBoxLayout:
        around = row()
        notices = column(gap=8)
        notices.setContentsMargins(MARGIN, 12, MARGIN, 0)
        self.lacking = Notice(self._kit.icons, "warning")
        self.dates = DateNotice(self._kit, words)
        self.undated = UndatedNotice(self._kit)
        self.zones = UnknownZones(self._kit)
        for notice in (self.lacking, self.dates, self.undated, self.zones):
            notices.addWidget(notice)
        self.dates.order_chosen.connect(lambda order: self._change(order=order))
        self.undated.fill_chosen.connect(lambda fill: self._change(fill_down=fill))
        around.addLayout(notices, 1)
        return around

    def _made_filters(self) -> QHBoxLayout:
        filters = row(gap=8)
        filters.setContentsMargins(MARGIN, 12, MARGIN, 12)
        texts = [(outcome, outcome_word(outcome)) for outcome in OUTCOMES]
        self.filters = Chips(self.tr("Saring hasil"), [("", self.tr("Semua")), *texts])
        self.filters.chosen.connect(self.model.show_outcome)
        self.count = label("", "meta")
        filters.addWidget(self.filters, 1)
        filters.addWidget(self.count)
        return filters

    def _make_table(self) -> None:
        self.table = QTableView()
        last_filter = self.filters.findChildren(QPushButton)[-1]
        self.header = MappingHeader(self._kit, self.table, last_filter)
        self.table.setHorizontalHeader(self.header)
        self.table.setModel(self.model)
        self.table.setItemDelegate(ImportDelegate(self._kit, self.table))
        self.table.setAccessibleName(self.tr("Baris yang akan diimpor"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        corner = QWidget()
        mark(corner, "kind", "surface")
        self.table.setCornerWidget(corner)
        self.table.setMouseTracking(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.header.roles_chosen.connect(lambda roles: self._change(roles=roles))

    def _foot(self) -> QHBoxLayout:
        foot = row(gap=10)
        foot.setContentsMargins(MARGIN, 12, MARGIN, 12)
        texts = column(gap=6)
        self.told = label("", "small", wrap=True)
        self.told.setMinimumHeight(36)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Kemajuan"))
        room = self.bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the table stays where it is
        self.bar.setSizePolicy(room)
        self.bar.hide()
        texts.addWidget(self.told)
        texts.addWidget(self.bar)
        self.cancel = button(self.tr("Batalkan"))
        self.cancel.clicked.connect(self.cancelled)
        self.importing = button("", "primary", self._kit.icons.icon("import", "on_accent"))
        self.importing.clicked.connect(self.import_requested)
        foot.addLayout(texts, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.importing)
        return foot

    # What is shown

    @property
    def choices(self) -> Choices | None:
        """How the table on screen is read; None for a calendar file."""
        return self._plan.reading.choices if self._plan.reading is not None else None

    def show_file(self, name: str) -> None:
        """Begin with another file."""
        self._is_new = True
        self.file.show_text(name)
        self.filters.choose("")
        self.model.show_outcome("")

    def show_plan(self, plan: Plan) -> None:
        """Show what would become of each row."""
        self._plan = plan
        self.bar.hide()
        self.model.show_plan(plan)
        roles, heads = self.model.roles, self.model.heads
        self.header.show_columns(heads, roles, plan.reading is not None)
        self._fit_columns()
        self.lacking.say(lacking_text(plan.lacking))
        self.dates.show_plan(plan)
        self.undated.show_plan(plan)
        self._count()
        if plan.rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._tell(self.table.currentIndex())

    def _fit_columns(self) -> None:
        """Give each column of a new file the room that it usually needs."""
        if not self._is_new:
            return
        self._is_new = False
        self.header.resizeSection(0, _VERDICT)
        for number, role in enumerate(self.model.roles, 1):
            self.header.resizeSection(number, _WIDTHS.get(role, _WIDTH))

    def _count(self) -> None:
        plan = self._plan
        counts = {outcome: plan.count(outcome) for outcome in OUTCOMES}
        self.filters.count({"": len(plan.rows)} | counts)
        text = self.tr("Impor %Ln agenda", "", plan.taken) if plan.taken else self.tr("Impor")
        self.importing.setText(f" {text}")
        self.importing.setAccessibleName(text)
        self._rest()

    def _tell(self, current: QModelIndex, _: object = None) -> None:
        """Say in full what is to be said about the current row."""
        told = ""
        if current.isValid() and current.row() < self.model.rowCount():
            planned = self.model.row(current.row())
            told = self.model.told(planned)
        self.told.setText(told)

    def _change(self, **changed: object) -> None:
        choices = self.choices
        if choices is not None:
            self.choices_changed.emit(replace(choices, **changed))  # type: ignore[arg-type]

    # While it is looked over or imported

    def show_look(self, done: int, of: int) -> None:
        """Show how many of how many events have been looked at."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.show()
        said = self.tr("Memeriksa {done} dari {of}…") if of else self.tr("Memeriksa berkas…")
        self.told.setText(said.format(done=number_text(done), of=number_text(of)))

    def show_progress(self, done: int, of: int) -> None:
        """Show how many of how many rows are stored."""
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(done)
        said = self.tr("Mengimpor {done} dari {of}…")
        self.told.setText(said.format(done=number_text(done), of=number_text(of)))

    def rest(self, is_busy: bool) -> None:
        """Let nothing be changed while rows are stored."""
        self._is_busy = is_busy
        if is_busy and self.isAncestorOf(self.window().focusWidget()):
            # What is switched off would hand the focus to whatever is next, outside of the page.
            self.cancel.setFocus()
        self.bar.setRange(0, 0)
        self.bar.setVisible(is_busy)
        self.told.setText(self.tr("Mengimpor…") if is_busy else "")
        self._rest()

    def _rest(self) -> None:
        free = not self._is_busy
        asking = (self.dates, self.undated, self.zones)
        for part in (self.table, self.header, self.other, self.filters, *asking):
            part.setEnabled(free)
        self.importing.setEnabled(free and self._plan.taken > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() != Qt.Key.Key_Delete:  # it is about nothing here
            super().keyPressEvent(event)
