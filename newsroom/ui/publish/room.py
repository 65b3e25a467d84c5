"""Terbitkan: see what waits, publish it, and see what became of it."""

import hashlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsroom.domain.messages import Message
from newsroom.services import revision_diff
from newsroom.services.publishing import Publication
from newsroom.services.revision_diff import Difference
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.preview import open_preview
from newsroom.ui.common.quantities import size_text
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import column, row, scrolled
from newsroom.ui.publish.history_card import HistoryCard, made_at
from newsroom.ui.publish.overview import MARGIN, Overview
from newsroom.ui.publish.run import PublishRun
from newsroom.ui.publish.run_card import RunCard, open_site
from newsroom.ui.publish.state import State, look
from newsroom.ui.publish.words import duration_text, last_text, pages_text

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
        """Forget the newsroom before; its publication is stopped, one of this newsroom goes on."""
        self._folder, self._state = _remembered(self.kit), None
        self._stack.setCurrentWidget(self.overview)
        running = _running(self.kit)
        if running is not None and running.path != self.kit.session.path:
            running.cancel()
        elif running is not None and running is not self._run:
            self._follow(running)
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

    def hideEvent(self, event: QHideEvent) -> None:
        """What has been seen to be done needs not be seen again."""
        super().hideEvent(event)
        if self._run is None and self.card.is_done:
            self._stack.setCurrentWidget(self.overview)

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
        if self._folder is None or _running(self.kit) is not None:
            return
        self.settle_requested.emit()
        run = PublishRun(self.kit, self._folder)
        self._follow(run)
        run.start()

    def _follow(self, run: PublishRun) -> None:
        """Show how a publication goes on."""
        self._run = run
        self._run.checked.connect(self._note_check)
        self._run.progressed.connect(self.card.steps.show_progress)
        self._run.finished.connect(self._finish)
        self._run.refused.connect(self._refuse)
        self._run.cancelled.connect(self._stop)
        self._run.broke.connect(self._break)
        self._stack.setCurrentWidget(self._run_page)
        self.card.show_running()

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
        if not (publication.written or publication.removed):
            words = self.tr("Situs sudah sesuai. Tidak ada yang perlu diterbitkan.")
            self.kit.toasts.show_text(words)
            self._show_overview()
            return
        self._show_done(publication, seconds)
        self._look()

    def _show_done(self, publication: Publication, seconds: float) -> None:
        words = self.tr("{pages} baru atau berubah · {time} · {size}")
        changed = sum(path.endswith(".html") for path in publication.written)
        detail = words.format(
            pages=pages_text(changed),
            time=duration_text(seconds),
            size=size_text(publication.bytes_written),
        )
        folder = publication.out
        self.card.show_done(folder, detail, publication.written, publication.removed)
        if self.isVisible():
            self.kit.toasts.show_text(self.card.text)
        else:
            see = self.tr("Lihat situs")
            self.kit.toasts.show_text(self.card.text, see, lambda: open_site(folder))

    def _refuse(self, message: Message) -> None:
        self._fail(self.kit.text(message))

    def _fail(self, sentence: str) -> None:
        self._run = None
        self.card.show_failed(sentence)
        if not self.isVisible():
            look = partial(self.visit_requested.emit, Visit("publish"))
            self.kit.toasts.show_problem(self.card.text, self.tr("Lihat"), look)

    def _stop(self, message: Message) -> None:
        self._run = None
        self.kit.toasts.show_text(self.kit.text(message))
        self._show_overview()

    def _break(self) -> None:
        self._fail(self.tr("Ada yang salah di program ini. Situs lama tetap utuh."))

    def _show_overview(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        self._look()


def _running(kit: Kit) -> PublishRun | None:
    """Return the publication that runs; there is one at most, whatever room began it."""
    runs = kit.session.findChildren(PublishRun)
    return next((run for run in runs if not run.is_over), None)


def _remembered(kit: Kit) -> Path | None:
    """Return the folder that was chosen on this PC for the open newsroom."""
    value = str(kit.settings.value(_target_key(kit), ""))
    return Path(value) if value else None


def _target_key(kit: Kit) -> str:
    return f"target/{hashlib.sha256(str(kit.session.path).encode()).hexdigest()[:16]}"
