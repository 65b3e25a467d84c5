"""Riwayat versi of the article on the desk: what is compared, and the way back to it."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.services import comparison, versions
from newsroom.services.articles import Saved
from newsroom.services.changes import Changes
from newsroom.services.comparison import Comparison
from newsroom.services.newsroom import Newsroom
from newsroom.services.versions import Copy, Sides, Timeline
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.version_words import FieldWords, side_title, version_title
from newsroom.ui.articles.versions.view import VersionsView
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit

PAUSE = 2_000
"""Milliseconds after a save before the last versions are looked up again."""
_Head = tuple[str, str]


class Versions(QObject):
    """Shows the history in the place of the text and brings an older version back."""

    refused = Signal(object)
    """Message."""

    def __init__(self, kit: Kit, desk: Desk, stack: QStackedWidget) -> None:
        """`stack` holds the editor of the desk; the view is added to it."""
        super().__init__(desk)
        self._kit, self._desk, self._stack = kit, desk, stack
        self._words = DateWords(kit.language)
        self.view = VersionsView(kit)
        stack.addWidget(self.view)
        self._timeline: Timeline | None = None
        self._number = 0
        """The version that is compared; 0 where what is on screen and what is stored are."""
        self._other = ""
        self._asked = 0
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._refresh_section)
        self._connect()

    def _connect(self) -> None:
        section, page = self._desk.inspector.history, self.view.comparison
        section.version_chosen.connect(self.compare)
        section.all_requested.connect(self.show_all)
        section.folded.connect(self._pause.start)
        self.view.left.connect(self.leave)
        self.view.timeline.entries.version_chosen.connect(self.compare)
        page.restore_requested.connect(self.restore)
        page.step_requested.connect(self.step)
        page.against_chosen.connect(lambda other: self.compare(self._number, other))
        page.all_requested.connect(self.show_all)
        self._desk.opened.connect(self._begin)
        self._desk.saved.connect(lambda _: self._pause.start())
        self._kit.session.changed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        """Whether the history stands in the place of the text."""
        return self._stack.currentWidget() is self.view

    def leave(self) -> None:
        """Go back to the text."""
        if self.is_open:
            self._asked += 1
            self.view.forget()
            self._stack.setCurrentWidget(self._desk.editor)
            self._desk.editor.body.setFocus()

    # Staying in step with the desk

    def _begin(self) -> None:
        self._asked += 1
        self.view.forget()
        self._number, self._other = 0, ""
        self._refresh_section()

    def _refresh_section(self) -> None:
        sitting, section = self._desk.sitting, self._desk.inspector.history
        if sitting is not None and not section.is_folded:
            section.show_article("" if sitting.is_new else sitting.article.id)

    def _follow(self, changes: Changes, _: object) -> None:
        if self._desk.article_id not in changes.articles:
            return
        self._pause.start()
        if self.is_open and self._number:
            self._read(self._number)

    # All versions

    def show_all(self) -> None:
        """Show everything that was saved of the article and done to it."""
        article_id = self._stored_id()
        if not article_id:
            return
        self._desk.settle()
        self._asked += 1
        asked = self._asked

        def show(timeline: Timeline) -> None:
            if asked == self._asked:
                self.view.timeline.show_timeline(article_id, timeline)
                self.view.timeline.choose(self._number)
                self._stack.setCurrentWidget(self.view)
                self.view.show_list()

        self._kit.session.ask(self, lambda n: versions.timeline(n, article_id), show)

    def _stored_id(self) -> str:
        sitting = self._desk.sitting
        return "" if sitting is None or sitting.is_new else sitting.article.id

    # Two beside each other

    def compare(self, number: int, other: str = "") -> None:
        """Put a version beside another one: see `versions.sides`."""
        if self._stored_id():
            self._desk.settle()
            self._other = other or self._other
            self._read(number)
            self._stack.setCurrentWidget(self.view)
            self.view.show_comparison()

    def step(self, by: int) -> None:
        """Go to the next older version, or with -1 to the next newer one."""
        number = self._beside(by)
        if number:
            self.compare(number)

    def _beside(self, by: int) -> int:
        listed = self._timeline.versions if self._timeline else ()
        numbers = [version.number for version in listed]
        place = numbers.index(self._number) + by if self._number in numbers else -1
        return numbers[place] if 0 <= place < len(numbers) else 0

    def _read(self, number: int) -> None:
        article_id, other = self._desk.article_id, self._other
        self._number = number
        self._asked += 1
        asked = self._asked

        def query(newsroom: Newsroom) -> tuple[Timeline, Sides]:
            return (
                versions.timeline(newsroom, article_id),
                versions.sides(newsroom, article_id, number, other),
            )

        def put(found: tuple[Timeline, Sides]) -> None:
            if asked == self._asked:
                self._put(*found)

        self._kit.session.ask(self, query, put, self.refused.emit)

    def _put(self, timeline: Timeline, sides: Sides) -> None:
        self._timeline = timeline
        page = self.view.comparison
        page.offer_versions(True)
        page.against.offer(sides.possible)
        page.against.choose(sides.other)
        page.show_steps(bool(self._beside(-1)), bool(self._beside(1)))
        mine = self._mine()
        page.offer_restoring(self._number)
        page.restore.setVisible(not self._is_present(self._number) and not mine.article.trashed)
        left, right = (sides.copies.get(n, mine) for n in (sides.left, sides.right))
        heads = self._head(sides.left), self._head(sides.right)
        self._work_out(left, right, heads, dict(sides.names))

    def _mine(self) -> Copy:
        sitting = self._desk.sitting
        assert sitting is not None
        return Copy(sitting.article, sitting.text())

    def _is_present(self, number: int) -> bool:
        listed = self._timeline.versions if self._timeline else ()
        return any(version.is_present for version in listed if version.number == number)

    def _head(self, number: int) -> _Head:
        listed = self._timeline.versions if self._timeline else ()
        detail = next((self._signed(v) for v in listed if v.number == number), "")
        return side_title(number), detail or self.tr("Tulisan di layar")

    def _signed(self, version: versions.Version) -> str:
        assert self._timeline is not None
        return version_title(version, self._timeline.now, self._words)

    def _work_out(
        self, left: Copy, right: Copy, heads: tuple[_Head, _Head], names: dict[str, str]
    ) -> None:
        """Compare away from both the window and the storage thread; then show it."""
        self._asked += 1
        asked, wanted = self._asked, (left.article, left.markdown, right.article, right.markdown)

        def show(found: Comparison) -> None:
            if asked == self._asked:
                self._show(found, left.article, right.article, heads, names)

        job = self._kit.jobs.start(lambda _: comparison.compare(*wanted), self)
        job.finished.connect(show)
        job.finished.connect(job.deleteLater)

    def _show(
        self, found: Comparison, left: Article, right: Article, heads: tuple[_Head, _Head],
        names: dict[str, str],
    ) -> None:  # fmt: skip
        page = self.view.comparison
        page.show_heads(*heads)
        page.model.show_comparison(found, left, right, FieldWords(self._words, names))
        page.show_summary(found.changes)

    # Changed here and elsewhere

    def compare_mine(self) -> None:
        """Put what somebody else stored beside what is on screen."""
        article_id = self._desk.article_id
        if not article_id:
            return
        self._number = 0
        self._asked += 1
        asked, mine = self._asked, self._mine()

        def query(newsroom: Newsroom) -> tuple[Timeline, Copy, dict[str, str]]:
            theirs = versions.present_copy(newsroom, article_id)
            names = versions.names(newsroom, (theirs, mine))
            return versions.latest(newsroom, article_id, 1), theirs, names

        def put(found: tuple[Timeline, Copy, dict[str, str]]) -> None:
            if asked == self._asked:
                self._timeline, theirs, names = found
                self._put_mine(theirs, mine, names)

        self._kit.session.ask(self, query, put, self.refused.emit)

    def _put_mine(self, theirs: Copy, mine: Copy, names: dict[str, str]) -> None:
        page = self.view.comparison
        page.offer_versions(False)
        page.restore.setVisible(False)
        signed = self._head(theirs.article.revision)[1]
        heads = (
            (self.tr("Yang tersimpan"), signed),
            (self.tr("Tulisan Anda"), self.tr("Di layar, belum tersimpan")),
        )
        self._stack.setCurrentWidget(self.view)
        self.view.show_comparison()
        self._work_out(theirs, mine, heads, names)

    # The way back

    def restore(self) -> None:
        """Make the version that is shown the working copy; the toast takes it back."""
        sitting, number = self._desk.sitting, self._number
        if sitting is None or not number:
            return
        self._desk.settle()
        article_id, before, basis = sitting.article.id, self._mine(), sitting.basis

        def verb(newsroom: Newsroom) -> Saved:
            seen = basis.stored.digest if basis.stored else None
            return versions.restore(newsroom, article_id, number, seen)

        def done(saved: Saved) -> None:
            self.leave()
            self._tell(saved, number, before)

        self._kit.session.do(self, verb, done, self._refuse)

    def _tell(self, saved: Saved, number: int, before: Copy) -> None:
        if not saved.changes:
            self._kit.toasts.show_text(self.tr("Naskah ini sudah sama dengan versi itu."))
            return
        article_id = saved.article.id
        deed = Deed(
            self.tr("Versi {n} dikembalikan").format(n=number),
            lambda newsroom: versions.bring(newsroom, before),
            lambda newsroom: versions.restore(newsroom, article_id, number),
        )
        self._kit.deeds.record(deed)

    def _refuse(self, message: Message) -> None:
        self.refused.emit(message)
