"""Terbitkan: see what waits, publish it, and see what became of it."""

import hashlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.messages import Message
from newsroom.services import revision_diff
from newsroom.services.publishing import Publication
from newsroom.services.revision_diff import Difference
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.preview import open_preview
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import column, row, scrolled
from newsroom.ui.publish.history_card import HistoryCard, made_at
from newsroom.ui.publish.overview import MARGIN, Overview
from newsroom.ui.publish.run import PublishRun
from newsroom.ui.publish.run_card import RunCard, open_site
from newsroom.ui.publish.state import State, look
from newsroom.ui.publish.words import duration_text, last_text, pages_text, size_text

PAUSE = 600
"""Milliseconds after a change before the room looks again at what waits."""
RUN_WIDTH = 936


class PublishRoom(Room):
    """The overview, and in its place a card while something is being published."""

    name = "publish"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._state: State | None = None
        self._run: PublishRun | None = None
        self._folder: Path | None = None
        self._is_stale = True
        self.overview = Overview(kit)
        self.card = RunCard(kit)
        self.past = HistoryCard(kit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._run_page = scrolled(self._made_run_page())
        self._stack.addWidget(self._run_page)
        column(self).addWidget(self._stack)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._look_again)
        self._connect()

    def _made_run_page(self) -> QWidget:
        page = QWidget()
        cards = QWidget()
        cards.setMaximumWidth(RUN_WIDTH)
        whole = column(cards, gap=14)
        whole.addWidget(self.card)
        whole.addWidget(self.past)
        whole.addStretch(1)
        center = row(page, MARGIN)
        center.addStretch(1)
        # Far more than the sides: these get what the cards cannot take.
        center.addWidget(cards, 100)
        center.addStretch(1)
        return page

    def _connect(self) -> None:
        overview, card = self.overview, self.card
        overview.visit_requested.connect(self.visit_requested)
        overview.difference_requested.connect(self._ask_difference)
        overview.target.chosen.connect(self._choose)
        overview.banner.publish_requested.connect(self.publish)
        overview.banner.preview_requested.connect(self.preview)
        overview.banner.site_requested.connect(lambda: open_site(overview.target.path))
        card.cancel_requested.connect(self._cancel)
        card.retry_requested.connect(self.publish)
        card.closed.connect(self._show_overview)
        card.other_folder_requested.connect(overview.target.choose)
        self.kit.session.changed.connect(self._note_change)

    # What the frame asks for

    def load(self) -> None:
        """Forget the newsroom before; what is running goes on for it."""
        self._folder, self._state, self._run = _remembered(self.kit), None, None
        self._stack.setCurrentWidget(self.overview)
        self.overview.show_pages()
        self.overview.banner.show_counting()
        self._is_stale = True
        if self.isVisible():
            self._look()

    def enter(self) -> None:
        """Look at what waits, unless nothing has changed since."""
        if self._is_stale:
            self._look()
        self._take_focus()

    def _take_focus(self) -> None:
        """Stand on the button, unless somebody is elsewhere in the room already."""
        banner, focused = self.overview.banner, self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused) or focused is banner.preview:
            banner.publish.setFocus()

    def visit(self, visit: Visit) -> None:
        """Show what waits; a publication that runs stays in front."""
        if self._run is None:
            self._show_overview()

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        return {"publish": self.publish, "preview": self.preview}

    def panes(self) -> list[QWidget]:
        overview = self.overview
        return [overview.banner, overview.left, overview.right, self._run_page]

    def memory(self) -> dict[str, str]:
        """Return which cards are folded."""
        cards = self.overview.pages.cards
        return {"folded": " ".join(name for name, card in cards.items() if card.is_folded)}

    def recall(self, memory: Mapping[str, str]) -> None:
        """Fold the cards that were folded."""
        for name in memory.get("folded", "").split():
            if name in self.overview.pages.cards:
                self.overview.pages.cards[name].fold(True)

    # Looking

    def _note_change(self, changes: object, origin: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._pause.start()

    def _look_again(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self._pause.stop()
        self._is_stale = False
        self.kit.session.ask(self, partial(look, folder=self._folder), self._show, self._complain)

    def _show(self, state: State) -> None:
        if self._folder is not None and state.folder != self._folder:
            return
        self._folder = state.folder
        if state != self._state:
            self._state = state
            self._show_state(state)

    def _show_state(self, state: State) -> None:
        overview, seen = self.overview, state.outlook
        last = self.tr("Belum pernah diterbitkan")
        if state.editions:
            last = last_text(made_at(state.editions[0], state.now.zone), state.now.date)
        overview.notice.say("")
        overview.banner.show_waiting(seen, state.problems, last)
        overview.pages.show_outlook(seen)
        overview.checks.show_findings(seen.findings, seen.kinds)
        overview.target.show_folder(state.folder)
        overview.target.show_facts(seen.needed, state.facts)
        for history in (overview.history, self.past):
            history.show_editions(state.editions, state.now)
        if self.isVisible():
            self._take_focus()

    def _complain(self, message: Message) -> None:
        self._is_stale = True
        self.overview.banner.show_counting()
        again = (self.tr("Coba lagi"), self._look)
        self.overview.notice.say(self.kit.text(message), again)

    def _choose(self, folder: Path) -> None:
        self._folder = folder
        self.kit.settings.setValue(_target_key(self.kit), str(folder))
        self._show_overview()
        self.overview.target.show_folder(folder)
        self.overview.banner.show_counting()
        self._look()

    def _ask_difference(self, record: str, title: str) -> None:
        def show(difference: Difference) -> None:
            self.overview.show_difference(record, title, difference)

        self.kit.session.ask(self, lambda newsroom: revision_diff.diff(newsroom, record), show)

    def preview(self) -> None:
        """Show the whole site in the browser as it would be published."""
        self.settle_requested.emit()
        open_preview(self.kit)

    # Publishing

    def publish(self) -> None:
        """Publish what waits; one publication at a time."""
        if self._run is not None or self._folder is None:
            return
        self.settle_requested.emit()
        self._run = PublishRun(self.kit, self._folder)
        self._run.checked.connect(self._note_check)
        self._run.progressed.connect(self.card.steps.show_progress)
        self._run.finished.connect(self._finish)
        self._run.refused.connect(self._refuse)
        self._run.cancelled.connect(self._stop)
        self._run.broke.connect(self._break)
        self._stack.setCurrentWidget(self._run_page)
        self.card.show_running()
        self._run.start()

    def _note_check(self) -> None:
        problems = self._state.problems if self._state else 0
        words = QCoreApplication.translate("Publish", "%Ln masalah", "", problems)
        self.card.steps.end_step("check", words)

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self.card.show_cancelling()

    def _finish(self, publication: Publication, seconds: float) -> None:
        self._run = None
        words = self.tr("{pages} baru atau berubah · {time} · {size}")
        changed = sum(path.endswith(".html") for path in publication.written)
        detail = words.format(
            pages=pages_text(changed),
            time=duration_text(seconds),
            size=size_text(publication.bytes_written),
        )
        folder = publication.out
        self.card.show_done(folder, detail, publication.written, publication.removed)
        self.kit.toasts.show_text(self.card.text)
        self._look()

    def _refuse(self, message: Message) -> None:
        self._run = None
        self.card.show_failed(self.kit.text(message))

    def _stop(self, message: Message) -> None:
        self._run = None
        self.kit.toasts.show_text(self.kit.text(message))
        self._show_overview()

    def _break(self) -> None:
        self._run = None
        self.card.show_failed(self.tr("Ada yang salah di program ini. Situs lama tetap utuh."))

    def _show_overview(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        self._look()


def _remembered(kit: Kit) -> Path | None:
    """Return the folder that was chosen on this PC for the open newsroom."""
    value = str(kit.settings.value(_target_key(kit), ""))
    return Path(value) if value else None


def _target_key(kit: Kit) -> str:
    return f"target/{hashlib.sha256(str(kit.session.path).encode()).hexdigest()[:16]}"
