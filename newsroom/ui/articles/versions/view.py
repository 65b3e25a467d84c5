"""Riwayat versi in the place of the text: all versions, and two of them beside each other."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedWidget, QWidget

from newsroom.services.versions import Timeline, Version
from newsroom.ui.articles.versions.comparison_page import ComparisonPage
from newsroom.ui.articles.versions.timeline_delegate import TimelineDelegate
from newsroom.ui.articles.versions.timeline_model import ENTRY_ROLE, TimelineModel
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, button, column, line, row


class Entries(QListView):
    """The history as a list; Enter or a click opens a version."""

    version_chosen = Signal(int)

    def __init__(self, kit: Kit, model: TimelineModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(TimelineDelegate(kit, model, self))
        self.setAccessibleName(self.tr("Riwayat versi"))
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home goes to the newest version, whatever stands above it."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._model.index(self._model.place_of(0))
        return super().moveCursor(action, modifiers)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a version with what was done to it, as far as there is room for both."""
        super().scrollTo(self._model.index(self._model.first_beside(index.row())), hint)
        super().scrollTo(index, hint)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Version):
            self.version_chosen.emit(entry.number)


class TimelinePage(QWidget):
    """Everything that was saved and done, the latest first."""

    left = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.model = TimelineModel(kit)
        self.entries = Entries(kit, self.model)
        whole = column(self)
        bar = QWidget()
        inside = row(bar, 0, 12)
        inside.setContentsMargins(10, 10, 12, 10)
        self.back = button(self.tr("Kembali ke naskah"), "", kit.icons.icon("arrow-left"))
        self.back.clicked.connect(self.left)
        inside.addWidget(self.back)
        self._title = ElidedLabel("", "section")
        inside.addWidget(self._title, 1)
        whole.addWidget(bar)
        whole.addWidget(line())
        whole.addWidget(self.entries, 1)

    def show_timeline(self, article_id: str, timeline: Timeline) -> None:
        """Show the history of an article."""
        self.model.show_timeline(article_id, timeline)
        versions = len(timeline.versions)
        self._title.show_text(self.tr("Riwayat: %Ln versi", "", versions))

    def choose(self, number: int) -> None:
        """Mark a version; the newest one where there is none of that number."""
        self.entries.setCurrentIndex(self.model.index(self.model.place_of(number)))


class VersionsView(QStackedWidget):
    """The list of versions and the comparison; Esc goes one step back."""

    left = Signal()
    """Back to the text."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "surface")
        self.timeline = TimelinePage(kit)
        self.comparison = ComparisonPage(kit)
        self._came_from_list = False
        self.addWidget(self.timeline)
        self.addWidget(self.comparison)
        for page in (self.timeline, self.comparison):
            page.left.connect(self.left)
        self.comparison.all_requested.connect(self.show_list)
        self._key("Esc", self.go_back)
        self._key("Alt+Up", self.comparison.newer.click)
        self._key("Alt+Down", self.comparison.older.click)

    def _key(self, keys: str, then: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(then)

    @property
    def is_comparing(self) -> bool:
        return self.currentWidget() is self.comparison

    def show_list(self) -> None:
        """Show all versions."""
        self._came_from_list = True
        self.setCurrentWidget(self.timeline)
        self.timeline.entries.setFocus()

    def show_comparison(self) -> None:
        """Show two versions beside each other."""
        self.setCurrentWidget(self.comparison)
        self.comparison.rows.setFocus()

    def go_back(self) -> None:
        """From the comparison to the list where one came from there, else to the text."""
        if self.is_comparing and self._came_from_list:
            self.show_list()
        else:
            self.left.emit()

    def forget(self) -> None:
        """The view is left: the next visit begins anew."""
        self._came_from_list = False
