"""Find and replace over the whole archive: its screen takes the place of text and inspector."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from newsroom.domain.messages import Message
from newsroom.services import archive_replace
from newsroom.services.archive_replace import Choice, Found, Replaced, Undone, Wanted
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.articles.archive.model import ArchiveModel, Line
from newsroom.ui.articles.archive.panel import LONGEST, ArchivePanel
from newsroom.ui.articles.archive.search import MOST, ArchiveSearch
from newsroom.ui.articles.arrangement import Arrangement
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.list.panel import ListPanel
from newsroom.ui.articles.words import untitled
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.room import Visit

PAUSE = 300
"""Milliseconds after a letter before the archive is searched."""
_NO_WORDS = "\u2028\u2029\ufffc"
"""What a marked stretch of the text has for line ends, paragraph ends and things."""
NAMED = 3
"""Titles that are named where articles were left out."""


class ArchiveReplace(QObject):
    """Leads from the fields to the places, from the places to the replacement, and back."""

    visit_requested = Signal(object)
    """Visit: an article at one of its fields, or the room of publications."""
    _left_out = Signal(object)
    """Titles of articles that an undo did not touch."""

    def __init__(
        self, kit: Kit, desk: Desk, panel: ListPanel, columns: Arrangement, middle: QStackedWidget
    ) -> None:
        super().__init__(desk)
        self._kit, self._desk, self._columns, self._middle = kit, desk, columns, middle
        self._list = panel.list
        self._goal: Line | None = None
        self._asked = Wanted("")
        """What is or will be listed."""
        self._is_stale = False
        """Whether something that is listed was changed elsewhere since."""
        self._touched: frozenset[str] = frozenset()
        """Articles that the last replacement changed."""
        self.model = ArchiveModel()
        self.panel = ArchivePanel(kit, self.model)
        self.search = ArchiveSearch(kit, self)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._search_soon)
        middle.addWidget(self.panel)
        self._connect(panel)
        self._show_hint()

    def _connect(self, panel: ListPanel) -> None:
        own = self.panel
        own.edited.connect(self._pause.start)
        own.entered.connect(self._search_now)
        own.replace_requested.connect(self.replace)
        own.opened.connect(self._open)
        own.closed.connect(self.close)
        self.search.found.connect(self._take)
        self.search.progressed.connect(self._show_progress)
        self.search.ended.connect(self._show_end)
        panel.chosen.connect(lambda article: self._leave() if article else None)
        panel.opened.connect(lambda _: self._leave())
        panel.several_chosen.connect(lambda _: self._leave())
        self._desk.opened.connect(self._arrive)
        self._middle.currentChanged.connect(lambda _: self._columns.fill(self.is_open))
        self._left_out.connect(self._warn_of_undo)
        self._kit.session.opened.connect(self._forget)
        self._kit.session.changed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        """Whether the screen is where the text was."""
        return self._middle.currentWidget() is self.panel

    @property
    def lets_write(self) -> bool:
        """Whether there is an article on screen that can be written."""
        return self._desk.sitting is not None and not self.is_open

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        """Return what is done here for ids of the action table."""
        return {"replace_all": self.open} | ({"find": self.panel.ask} if self.is_open else {})

    # Coming and going

    def open(self) -> None:
        """Show the screen with what was found last; words marked in the text are looked for."""
        marked = self._marked()
        self._desk.settle()
        self._middle.setCurrentWidget(self.panel)
        self.panel.ask(marked)
        self._look_again()

    def _marked(self) -> str:
        """Return what is marked in the text on screen, if it is a few words of one paragraph."""
        editor = self._desk.editor
        if self.is_open or editor.is_source or self._desk.sitting is None:
            return ""
        marked = editor.body.textCursor().selectedText()
        is_plain = not any(sign in marked for sign in _NO_WORDS) and len(marked) <= LONGEST
        # Whoever comes back from a place of the list goes on with that list.
        is_place = self._asked.pattern.places(marked) == [(0, len(marked))]
        return marked if is_plain and not is_place else ""

    def close(self) -> None:
        """Go back to the text, or to the list where no article is open."""
        if self.is_open:
            self._leave()
            (self._desk.editor.body if self.lets_write else self._list).setFocus()

    def _leave(self) -> None:
        """Let the text, or the empty desk, take its place again; the focus stays where it is."""
        if self.is_open:
            has_text = self._desk.sitting is not None
            self._middle.setCurrentIndex(self._middle.indexOf(self._desk.editor) if has_text else 0)

    def _open(self, line: Line) -> None:
        """Go to an article at the place that was chosen."""
        self._goal = line
        article = line.found.article.id
        if article == self._desk.article_id:
            self.close()
            self._arrive()
        self.visit_requested.emit(
            Visit("articles", record=article, field=line.hit.field if line.hit else "body")
        )

    def _arrive(self) -> None:
        """Mark the words of the place where somebody wanted to go."""
        goal, self._goal = self._goal, None
        if goal is None or goal.hit is None or goal.found.article.id != self._desk.article_id:
            return
        editor, hit = self._desk.editor, goal.hit
        if hit.field != "body" or editor.is_source:
            return
        before, after = hit.before.lstrip("…"), hit.after.rstrip("…")
        start = editor.plain_text().replace("\n", " ").find(f"{before}{hit.found}{after}")
        if start >= 0:
            start += len(before)
            editor.select_word(start, start + len(hit.found))

    # Looking

    def _search_soon(self) -> None:
        """A person has stopped typing: look, unless a single letter would be found everywhere."""
        wanted = self._wanted()
        if wanted == self._asked:
            return
        self._begin(wanted)
        if len(wanted.text.strip()) == 1:
            self.panel.show_nothing(
                self.tr("Satu huruf ada di hampir semua artikel. Tekan Enter untuk tetap mencari.")
            )
        elif wanted.pattern:
            self._search()

    def _search_now(self) -> None:
        """Enter: look at once; where the places are listed already, go on to them."""
        self._pause.stop()
        if self._wanted() == self._asked and self.model.rowCount():
            self.panel.enter_list()
            return
        self._begin(self._wanted())
        if self._asked.pattern:
            self._search()

    def _wanted(self) -> Wanted:
        """Return what is looked for; what comes in its stead makes no difference here."""
        return replace(self.panel.wanted(), replacement="")

    def _begin(self, wanted: Wanted) -> None:
        self.search.stop()
        self._asked = wanted
        self.model.forget()
        self._clear_notices()
        self._show_hint()

    def _search(self) -> None:
        """Look for what is asked for; what was unticked before stays so."""
        self._is_stale = False
        self._desk.settle()
        self.model.clear()
        self.panel.show_nothing(self.tr("Mencari…"))
        self.search.start(self._asked)

    def _take(self, found: Sequence[Found]) -> None:
        if found:
            self.model.add(found)
            self.panel.show_results()

    def _show_progress(self, done: int, of: int) -> None:
        said = self.tr("Mencari… {done} dari {of} artikel")
        said = said.format(done=number_text(done), of=number_text(of))
        if self.model.rowCount():
            self.panel.show_state(said)
        else:
            self.panel.show_nothing(said)

    def _show_end(self, is_cut: bool) -> None:
        tally = self.model.tally()
        if not tally.places:
            said = self.tr("“{text}” tidak ditemukan di artikel mana pun.")
            self.panel.show_nothing(said.format(text=self._asked.text))
        elif is_cut:
            said = self.tr("{n} temuan pertama. Ganti dulu yang ini, lalu cari lagi.")
            self.panel.show_state(said.format(n=number_text(MOST)))
        else:
            said = self.tr("{places} temuan di %Ln artikel", "", tally.articles)
            self.panel.show_state(said.format(places=number_text(tally.places)))

    def _show_hint(self) -> None:
        self.panel.show_nothing(
            self.tr(
                "Ketik kata yang dicari. Semua tempatnya muncul di sini untuk Anda periksa; "
                "tidak ada yang berubah sebelum Anda menekan Ganti."
            )
        )

    # Replacing

    def replace(self) -> None:
        """Replace what is ticked; one Urungkan takes all of it back."""
        if self._pause.isActive():
            self._search_now()
            return
        choices = self.model.choices()
        if not choices or self.search.is_running:
            return
        self._desk.settle()
        self.panel.rest(True)
        self.panel.show_state(self.tr("Mengganti…"))
        wanted = replace(self._asked, replacement=self.panel.words.text())
        exchange = _Exchange(wanted, choices, self._left_out.emit)
        self._kit.session.do(
            self, exchange.forth, lambda done: self._tell(done, exchange), self._refuse
        )

    def _tell(self, done: Replaced, exchange: "_Exchange") -> None:
        self.panel.rest(False)
        self.model.forget()
        self._return_focus()
        self._touched = done.changes.articles
        self.panel.show_nothing(self._summary(done, exchange.wanted))
        self._name_left_out(done.left_out)
        if done.waiting:
            said = self.tr("%Ln artikel tayang menunggu diterbitkan.", "", done.waiting)
            publish = (self.tr("Buka Terbitkan"), self._go_to_publish)
            self.panel.done.say(said, publish)
        if done.steps:
            title = self._title(done, exchange.wanted)
            self._kit.deeds.record(Deed(title, exchange.back, exchange.forth))

    def _return_focus(self) -> None:
        """The places are gone, and what held the focus with them.

        Not to the words: there Ctrl+Z would take back what was typed instead of the exchange.
        """
        if self.is_open:
            self.panel.back.setFocus()

    def _summary(self, done: Replaced, wanted: Wanted) -> str:
        if not done.steps:
            return self.tr("Tidak ada yang diganti.")
        if wanted.new_words:
            said = self.tr("{places} tempat di %Ln artikel sudah diganti.", "", len(done.steps))
        else:
            said = self.tr("{places} tempat di %Ln artikel sudah dihapus.", "", len(done.steps))
        return said.format(places=number_text(done.places))

    def _title(self, done: Replaced, wanted: Wanted) -> str:
        if wanted.new_words:
            said = self.tr("“{old}” diganti “{new}” di %Ln artikel", "", len(done.steps))
        else:
            said = self.tr("“{old}” dihapus di %Ln artikel", "", len(done.steps))
        return said.format(old=wanted.text, new=wanted.new_words)

    def _name_left_out(self, titles: Sequence[str]) -> None:
        if titles:
            again = (self.tr("Cari lagi"), self._search)
            self.panel.warning.say(self._left_out_text(titles), again)

    def _left_out_text(self, titles: Sequence[str]) -> str:
        said = self.tr(
            "%Ln artikel tidak disentuh karena baru saja diubah: {titles}", "", len(titles)
        )
        named = ", ".join(f"“{title or untitled()}”" for title in titles[:NAMED])
        return said.format(titles=f"{named} …" if len(titles) > NAMED else named)

    def _warn_of_undo(self, titles: Sequence[str]) -> None:
        """Name what an undo left as it was, once the toast about the undo itself is there."""
        said, toasts = self._left_out_text(titles), self._kit.toasts
        # Asked behind the undo, this is answered after it.
        self._kit.session.ask(self, lambda _: None, lambda _: toasts.show_problem(said))

    def _refuse(self, message: Message) -> None:
        self.panel.rest(False)
        self._show_end(False)
        self.panel.warning.say(self._kit.text(message))

    def _go_to_publish(self) -> None:
        self.visit_requested.emit(Visit("publish"))

    # Staying in step

    def _clear_notices(self) -> None:
        self._touched = frozenset()
        self.panel.done.say("")
        self.panel.warning.say("")

    def _follow(self, changes: Changes, origin: object) -> None:
        """What is listed or was replaced has been changed elsewhere: look again."""
        if origin is self:
            return
        if self._touched & changes.articles or self.model.holds(changes.articles):
            self._clear_notices()
            self._is_stale = True
            self._look_again()

    def _look_again(self) -> None:
        if self.is_open and self._is_stale:
            self._search()

    def _forget(self) -> None:
        """Another newsroom has been opened."""
        self._begin(Wanted(""))
        self.panel.text.clear()


class _Exchange:
    """One replacement: it can be taken back and done again any number of times."""

    def __init__(
        self, wanted: Wanted, choices: Sequence[Choice], left_out: Callable[[Sequence[str]], object]
    ) -> None:
        """`left_out` hears the titles of what an undo did not touch; from the storage thread."""
        self.wanted = wanted
        self._choices, self._left_out = choices, left_out
        self._done = Replaced(0, (), 0, ())

    def forth(self, newsroom: Newsroom) -> Replaced:
        self._done = archive_replace.replace(newsroom, self.wanted, self._choices)
        return self._done

    def back(self, newsroom: Newsroom) -> Undone:
        undone = archive_replace.undo(newsroom, self._done)
        if undone.left_out:
            self._left_out(undone.left_out)
        return undone
