"""Two versions beside each other, what can be compared, and the way back to the older one."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from newsroom.services.versions import BEFORE, LIVE, PRESENT
from newsroom.ui.articles.versions.comparison_delegate import EDGE, SIGN, ComparisonDelegate
from newsroom.ui.articles.versions.comparison_model import ROW_ROLE, ComparisonModel, Row
from newsroom.ui.common.choices import Segments
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, button, column, icon_button, label, line, row

_STEPS: Mapping[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Pairs(QListView):
    """The rows.

    Enter and a click unfold what is alike, Ctrl+C copies the older words, Ctrl with ↓ and ↑ goes
    from change to change.
    """

    def __init__(self, kit: Kit, model: ComparisonModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self._delegate = ComparisonDelegate(kit, model, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Perbandingan"))
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The middle line must not jump when the rows begin to scroll.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(12)
        self.clicked.connect(self._unfold)
        self.activated.connect(self._unfold)

    def go_to(self, place: int) -> None:
        """Make a row the present one and bring it into sight."""
        index = self._model.index(place)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    def _unfold(self, index: QModelIndex) -> None:
        place = index.row()
        if not isinstance(index.data(ROW_ROLE), Row):
            self._model.unfold(place)
            self.go_to(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW_ROLE)
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(row, Row):
            words = row.left or row.right
            QGuiApplication.clipboard().setText(words.text if words else "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._unfold(self.currentIndex())
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_to(self._model.next_change(self.currentIndex().row(), _STEPS[event.key()]))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
        super().resizeEvent(event)


class Against(Segments):
    """What a version is compared with."""

    def __init__(self, name: str) -> None:
        choices = (
            (PRESENT, self.tr("Sekarang")),
            (LIVE, self.tr("Versi tayang")),
            (BEFORE, self.tr("Sebelumnya")),
        )
        super().__init__(name, choices)
        for made in self._buttons.values():
            mark(made, "slim", True)

    def offer(self, possible: Collection[str]) -> None:
        """Show only the choices that there are."""
        for name, made in self._buttons.items():
            made.setVisible(name in possible)


class ComparisonPage(QWidget):
    """Heads of both columns, what is compared, the rows."""

    left = Signal()
    """Back to the text."""
    restore_requested = Signal()
    step_requested = Signal(int)
    """-1 the newer version, 1 the older one."""
    all_requested = Signal()
    against_chosen = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.model = ComparisonModel(kit)
        self.rows = Pairs(kit, self.model)
        whole = column(self)
        whole.addWidget(self._made_bar())
        whole.addWidget(self._made_choice())
        whole.addWidget(line())
        whole.addWidget(self._made_heads())
        whole.addWidget(line())
        whole.addWidget(self.rows, 1)

    def _made_bar(self) -> QWidget:
        made = QWidget()
        inside = row(made, 0, 6)
        inside.setContentsMargins(10, 10, 12, 4)
        icons = self._kit.icons
        self.back = button(self.tr("Kembali ke naskah"), "", icons.icon("arrow-left"))
        self.back.clicked.connect(self.left)
        self.newer = icon_button(self.tr("Versi lebih baru"), icons.icon("chevron-up"), "Alt+↑")
        self.newer.clicked.connect(lambda: self.step_requested.emit(-1))
        self.older = icon_button(self.tr("Versi lebih lama"), icons.icon("chevron-down"), "Alt+↓")
        self.older.clicked.connect(lambda: self.step_requested.emit(1))
        self.all = button(self.tr("Semua versi"), "link")
        self.all.clicked.connect(self.all_requested)
        self.restore = button("", "primary")
        self.restore.clicked.connect(self.restore_requested)
        inside.addWidget(self.back)
        inside.addStretch(1)
        for part in (self.all, self.newer, self.older, self.restore):
            inside.addWidget(part)
        return made

    def _made_choice(self) -> QWidget:
        made = QWidget()
        inside = row(made, 0, 8)
        inside.setContentsMargins(12, 2, 12, 8)
        name = self.tr("Bandingkan dengan")
        self._with = label(name, "field")
        inside.addWidget(self._with)
        self.against = Against(name)
        self.against.chosen.connect(self.against_chosen)
        inside.addWidget(self.against)
        inside.addStretch(1)
        self.summary = label("", "meta")
        self.summary.setToolTip(
            self.tr(
                "Dicoret: dihapus. Digarisbawahi: ditambahkan. Ctrl+↓ ke perubahan berikutnya, "
                "Ctrl+↑ ke yang sebelumnya."
            )
        )
        inside.addWidget(self.summary)
        return made

    def _made_heads(self) -> QWidget:
        made = QWidget()
        inside = row(made)
        self.heads = (_Head(), _Head())
        inside.addWidget(self.heads[0], 1)
        inside.addWidget(line(vertical=True))
        inside.addWidget(self.heads[1], 1)
        # As wide as the rows below, which have a scroll bar.
        inside.addSpacing(self.rows.verticalScrollBar().sizeHint().width())
        return made

    def show_heads(self, left: tuple[str, str], right: tuple[str, str]) -> None:
        """Say what stands on each side: (title, when and by whom)."""
        for head, texts in zip(self.heads, (left, right), strict=True):
            head.show_texts(*texts)
        self.rows.setAccessibleName(
            self.tr("Perbandingan: {left} di kiri, {right} di kanan").format(
                left=left[0], right=right[0]
            )
        )

    def show_summary(self, changes: int) -> None:
        """Say how many things differ and how they are marked; then go to the first."""
        if not changes:
            self.summary.setText(self.tr("Isinya sama."))
        else:
            self.summary.setText(self.tr("%Ln perubahan", "", changes))
        self.rows.go_to(self.model.first_change())

    def offer_restoring(self, number: int) -> None:
        """Say on the button which version it brings back: it may stand on either side."""
        text = self.tr("Kembalikan versi {n}").format(n=number)
        self.restore.setText(text)
        self.restore.setAccessibleName(text)

    def show_steps(self, can_go_newer: bool, can_go_older: bool) -> None:
        """Offer the versions beside the one that is shown."""
        self.newer.setEnabled(can_go_newer)
        self.older.setEnabled(can_go_older)

    def offer_versions(self, is_offered: bool) -> None:
        """Show or hide what only makes sense for a version of the history."""
        for part in (self.all, self.newer, self.older, self._with, self.against):
            part.setVisible(is_offered)


class _Head(QWidget):
    """The title of a column above when and by whom it was saved."""

    def __init__(self) -> None:
        super().__init__()
        inside = column(self, 0, 1)
        inside.setContentsMargins(EDGE + SIGN, 7, EDGE, 8)
        self._title = ElidedLabel("", "strong")
        self._detail = ElidedLabel("", "meta")
        inside.addWidget(self._title)
        inside.addWidget(self._detail)

    def show_texts(self, title: str, detail: str) -> None:
        self._title.show_text(title)
        self._detail.show_text(detail)
