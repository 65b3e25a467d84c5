"""What stands above and below the grid: search, views with counts, order, size of the cells."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QWidget

from newsroom.ui.common.actions import tooltip
from newsroom.ui.common.choices import Chips, SearchField
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, button, column, icon_button, label, row
from newsroom.ui.media.grid import LARGEST, SMALLEST, USUAL

SEARCH_PAUSE = 150
"""Milliseconds after the last key until the grid is searched."""

SIDES = 16


class LibraryBar(QWidget):
    """Title, search, views and order."""

    changed = Signal()
    """Another view, order or search is wanted."""
    add_requested = Signal()
    folder_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        mark(self, "kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField(kit.icons, self.tr("Cari keterangan, tempat, kredit…"))
        self._pause = QTimer(self, interval=SEARCH_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self._search_now)
        self.views = Chips(self.tr("Tampilkan"), self._views())
        self.views.chosen.connect(lambda _: self.changed.emit())
        self.order = self._orders()
        whole = column(self, 0, 10)
        whole.setContentsMargins(SIDES, 10, SIDES, 10)
        self._upper, self._lower = self._above(kit), QWidget()
        whole.addLayout(self._upper)
        self._beside = row(self._lower, 0, 10)
        self._beside.addWidget(self.views, 1)
        self._beside.addWidget(self.order)
        whole.addWidget(self._lower)

    def _above(self, kit: Kit) -> QHBoxLayout:
        head = row(gap=12)
        head.addWidget(label(self.tr("Media"), "page"))
        head.addWidget(self.search, 100)
        # In an empty library there is nothing to search, and the buttons stay at the right.
        head.addStretch(1)
        folder = icon_button(self.tr("Impor folder…"), kit.icons.icon("folder-open"))
        folder.clicked.connect(self.folder_requested)
        head.addWidget(folder)
        add = button(self.tr("Pilih berkas…"), "primary", kit.icons.icon("plus", "on_accent"))
        add.setToolTip(tooltip(kit.actions["media.add"]))
        add.clicked.connect(self.add_requested)
        head.addWidget(add)
        return head

    def _views(self) -> list[tuple[str, str]]:
        return [
            ("all", self.tr("Semua")),
            ("photo", self.tr("Foto")),
            ("video", self.tr("Video")),
            ("audio", self.tr("Suara")),
            ("document", self.tr("Dokumen")),
            ("incomplete", self.tr("Belum lengkap")),
            ("unused", self.tr("Belum dipakai")),
            ("trash", self.tr("Sampah")),
        ]

    def _orders(self) -> QComboBox:
        orders = QComboBox()
        orders.setAccessibleName(self.tr("Urutan"))
        for value, text in (
            ("newest", self.tr("Terbaru dulu")),
            ("oldest", self.tr("Terlama dulu")),
            ("taken", self.tr("Tanggal foto")),
            ("title", self.tr("Judul A–Z")),
            ("largest", self.tr("Terbesar dulu")),
        ):
            orders.addItem(text, value)
        orders.activated.connect(lambda _: self.changed.emit())
        return orders

    @property
    def words(self) -> str:
        """What is searched for."""
        return self.search.text()

    def choose_order(self, value: str) -> None:
        """Take an order without telling anybody."""
        self.order.setCurrentIndex(max(0, self.order.findData(value)))

    def clear(self, view: str = "all") -> None:
        """Search for nothing and show a view, without telling anybody."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._pause.stop()
        self.views.choose(view)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many each view has; a library with nothing in it has nothing to choose."""
        is_empty = not counts["all"] and not counts["trash"]
        self.views.count(dict(counts))
        self.search.setVisible(not is_empty)
        self._lower.setVisible(not is_empty)
        self.order.setVisible(not is_empty)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the order beside the views, or beside the search where they need the room."""
        needed = self.views.sizeHint().width() + self.order.sizeHint().width() + 10
        if needed <= self.width() - 2 * SIDES:
            self._beside.addWidget(self.order)
        else:
            self._upper.insertWidget(3, self.order)

    def _search_now(self) -> None:
        self._pause.stop()
        self.changed.emit()


class LibraryFoot(QWidget):
    """How many items are shown, the way to complete them, and the size of the cells."""

    complete_requested = Signal()
    size_chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        mark(self, "kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = label("", "meta")
        self._complete = button(
            self.tr("Lengkapi satu per satu"), "link", kit.icons.icon("list-checks", "accent_text")
        )
        self._complete.clicked.connect(self.complete_requested)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setSingleStep(20)
        self.slider.setPageStep(40)
        self.slider.setValue(USUAL)
        self.slider.setFixedWidth(120)
        self.slider.setAccessibleName(self.tr("Ukuran gambar"))
        self.slider.setToolTip(self.tr("Ukuran gambar (Ctrl+roda tetikus)"))
        self.slider.valueChanged.connect(self.size_chosen)
        whole = row(self, 0, 10)
        whole.setContentsMargins(16, 4, 16, 4)
        whole.addWidget(self._count)
        whole.addWidget(self._complete)
        whole.addStretch(1)
        whole.addWidget(IconLabel(kit.icons, "image", "muted", 14))
        whole.addWidget(self.slider)
        whole.addWidget(IconLabel(kit.icons, "image", "muted", 20))

    def show_counts(self, shown: int, chosen: int, incomplete: int) -> None:
        """Say how many items are shown, selected, and incomplete in the whole library."""
        text = self.tr("%Ln media", "", shown)
        if chosen > 1:
            text = self.tr("{n} dari {all} media dipilih").format(
                n=number_text(chosen), all=number_text(shown)
            )
        self._count.setText(text)
        self._complete.setVisible(bool(incomplete))
