"""Looking through the archive in slices, so that saves get through in between."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from newsroom.services import archive_replace
from newsroom.services.archive_replace import Found, Wanted
from newsroom.ui.common.kit import Kit

SLICE = 100
"""Articles that are read at once: some 40 ms of the storage thread."""
MOST = 2_000
"""Places after which a search ends."""


class ArchiveSearch(QObject):
    """One search at a time; the next one ends the one before."""

    found = Signal(list)
    """Some more articles with their places."""
    progressed = Signal(int, int)
    """(articles looked at, of how many)."""
    ended = Signal(bool)
    """All is found; True where there is more than `MOST`."""

    def __init__(self, kit: Kit, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._run = 0
        self._places = 0
        self.is_running = False

    def stop(self) -> None:
        """End a search without a word."""
        self._run += 1
        self.is_running = False

    def start(self, wanted: Wanted) -> None:
        """Look for words from the newest article to the oldest."""
        self.stop()
        self.is_running = True
        self._places = 0
        run = self._run
        self._kit.session.ask(
            self,
            lambda newsroom: archive_replace.candidates(newsroom, wanted),
            lambda ids: self._go_on(run, wanted, ids, 0),
        )

    def _go_on(self, run: int, wanted: Wanted, ids: Sequence[str], at: int) -> None:
        if run != self._run:
            return
        if at >= len(ids):
            self._end(False)
            return
        some = ids[at : at + SLICE]
        self._kit.session.ask(
            self,
            lambda newsroom: archive_replace.find(newsroom, wanted, some),
            partial(self._take, run, wanted, ids, at + len(some)),
        )

    def _take(
        self, run: int, wanted: Wanted, ids: Sequence[str], at: int, found: Sequence[Found]
    ) -> None:
        if run != self._run:
            return
        shown = self._within(found)
        self.found.emit(shown)
        self.progressed.emit(at, len(ids))
        if sum(len(one.hits) for one in found) > sum(len(one.hits) for one in shown):
            self._end(True)
        else:
            self._go_on(run, wanted, ids, at)

    def _within(self, found: Sequence[Found]) -> list[Found]:
        """Return what may still be shown."""
        shown: list[Found] = []
        for one in found:
            hits = one.hits[: MOST - self._places]
            self._places += len(hits)
            if hits:
                shown.append(replace(one, hits=hits))
        return shown

    def _end(self, is_cut: bool) -> None:
        self.is_running = False
        self.ended.emit(is_cut)
