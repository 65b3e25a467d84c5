"""Beranda: what must be done now, what was being written, what comes next."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from newsroom import paths
from newsroom.services.changes import Changes
from newsroom.services.overview import Overview, overview
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import column, row, scrolled
from newsroom.ui.home.attention_card import AttentionCard
from newsroom.ui.home.banner import Banner
from newsroom.ui.home.coming_card import ComingCard
from newsroom.ui.home.first_steps import FirstSteps, FirstStepsCard
from newsroom.ui.home.writing_card import WritingCard

MINUTE = 60_000
PAUSE = 150
"""Milliseconds that changes are collected before they are shown."""
WIDEST = 1440
SIDE = (300, 430)
"""Least and greatest width of the column at the right."""


class HomeRoom(Room):
    """Knows no visits of its own; everything in it leads somewhere else."""

    name: ClassVar[str] = "home"

    start_requested = Signal()
    """Somebody who looks at the sample wants a newsroom of their own."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._first_steps = FirstSteps(kit.settings)
        self.banner = Banner(kit)
        self.steps = FirstStepsCard(kit)
        self.attention = AttentionCard(kit)
        self.writing = WritingCard(kit)
        self.coming = ComingCard(kit)
        self._minute = QTimer(self, interval=MINUTE)
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.steps.hide()
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        whole = column(content, 20, 14)
        whole.setContentsMargins(20, 16, 20, 20)
        whole.addWidget(self.banner)
        whole.addWidget(self.steps)
        sides = row(gap=16)
        left = column(gap=14)
        left.addWidget(self.attention)
        left.addWidget(self.writing)
        left.addStretch(1)
        sides.addLayout(left, 1)
        sides.addWidget(self.coming, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(sides, 1)
        centred = QWidget()
        middle = row(centred)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        column(self).addWidget(scrolled(centred))

    def _connect(self) -> None:
        for part in (self.banner, self.steps, self.attention, self.writing, self.coming):
            part.visit_requested.connect(self.visit_requested)
        self.banner.start_requested.connect(self.start_requested)
        self.steps.closed.connect(self._close_steps)
        self.kit.session.changed.connect(self._reload_soon)
        self._minute.timeout.connect(self._read)
        self._soon.timeout.connect(self._read)

    # What the main window asks for

    def load(self) -> None:
        self._read()

    def enter(self) -> None:
        self._minute.start()
        self._read()

    def landing(self) -> QWidget:
        return self.banner.new_article

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        return {"new": lambda: self.visit_requested.emit(Visit("articles", intent="new"))}

    def panes(self) -> list[QWidget]:
        return [self.banner, self.steps, self.attention, self.writing, self.coming]

    # What is shown

    def _reload_soon(self, changes: Changes, origin: object) -> None:
        if self.isVisible():
            self._soon.start()

    def _read(self) -> None:
        self.kit.session.ask(self, overview, self._show)

    def _show(self, seen: Overview) -> None:
        self.banner.greet(seen.person, seen.town, seen.now)
        self.banner.example.setVisible(self.kit.session.path == paths.demo_newsroom())
        self._show_steps(seen.last_rows)
        is_new = not any(seen.last_rows.values())
        self.attention.show_attention(seen.attention, seen.now, is_new)
        self.writing.show_articles(seen.recent, seen.now)
        self.coming.show_entries(seen.upcoming, seen.now)
        self._order_stops()

    def _show_steps(self, last_rows: Mapping[str, int]) -> None:
        path = self.kit.session.path
        assert path is not None
        self.steps.show_done(self._first_steps.done(path, last_rows))

    def _close_steps(self) -> None:
        self._first_steps.close()
        self.steps.hide()
        self.banner.new_article.setFocus()

    def _order_stops(self) -> None:
        """Let Tab go in reading order; rows made anew would come last."""
        stops = [widget for pane in self.panes() for widget in pane.findChildren(QWidget)]
        tabbed = [stop for stop in stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise(tabbed):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() * 34 // 100
        self.coming.setFixedWidth(max(SIDE[0], min(SIDE[1], width)))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
