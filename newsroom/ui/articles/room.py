"""Artikel: the list at the left, the text in the middle, everything about it at the right."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from newsroom.domain.article import Article
from newsroom.services import article_desk, notebooks, story_start
from newsroom.services.article_desk import Opened, Surroundings
from newsroom.services.changes import Changes
from newsroom.services.newsroom import Newsroom
from newsroom.ui.articles.archive.replace import ArchiveReplace
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.editorial import Editorial
from newsroom.ui.articles.floor import Floor
from newsroom.ui.articles.focus_mode import FocusMode
from newsroom.ui.articles.guide import Guide
from newsroom.ui.articles.list.batch import Batch
from newsroom.ui.articles.media_drop import MediaDrop
from newsroom.ui.articles.photo_exchange import PhotoExchange
from newsroom.ui.articles.placing import Placing
from newsroom.ui.articles.steps import Steps
from newsroom.ui.articles.templates import Templates
from newsroom.ui.articles.troubles import Troubles
from newsroom.ui.articles.versions.versions import Versions
from newsroom.ui.articles.word_file import WordFiles
from newsroom.ui.articles.words import untitled
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import column


class ArticlesRoom(Room):
    """Write, file, check and hand over articles.

    Visits: `record` (with `field`), `intent` `new` (`field` may be a headline) and `story_of`
    (`record` is an event).
    """

    name: ClassVar[str] = "articles"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.floor = floor = Floor(kit)
        self.panel, self.editor, self.inspector = floor.panel, floor.editor, floor.inspector
        self.batch_panel, self.notices = floor.batch_panel, floor.notices
        self.columns = floor.columns
        column(self).addWidget(floor)
        self.desk = Desk(kit, self.editor, self.inspector, self)
        self.steps = Steps(kit, self.desk)
        self.editorial = Editorial(kit, self.desk)
        self.batch = Batch(kit, self.desk, self.panel)
        self.placing = Placing(kit, self.desk, self)
        self.templates = Templates(kit, self.panel.from_template)
        self.media_drop = MediaDrop(kit, self.desk)
        self.photo_exchange = PhotoExchange(kit, self.desk, self)
        self._wanted: Visit | None = None
        self._opening = ""
        self._next_place = 0
        self._back: Sequence[str] = ()
        """Articles that have just come back from the trash."""
        self.guide = Guide(kit, self.desk, self.panel, self.columns)
        self.focus_mode = FocusMode(self, self.editor, self.columns)
        self.versions = Versions(kit, self.desk, floor.middle)
        self.troubles = Troubles(kit, self.desk, self.notices, self.versions, self.steps)
        self.archive = ArchiveReplace(kit, self.desk, self.panel, self.columns, floor.middle)
        self._connect()
        # Last, so that what it has to say is said when the desk is laid.
        self.word_files = WordFiles(kit, self.desk, self)
        self.word_files.opening_requested.connect(self._open_copy)
        self.word_files.told.connect(self.notices.tell)
        self.word_files.complained.connect(self.notices.complain)

    def _connect(self) -> None:
        self._connect_list()
        desk, editor, inspector = self.desk, self.editor, self.inspector
        desk.opened.connect(self._show_desk)
        desk.saved.connect(self._note_saved)
        self.floor.write_requested.connect(lambda: self.begin())
        self.floor.restore_requested.connect(lambda item: self.batch.restore([item]))
        self.floor.deletion_requested.connect(lambda item: self.batch.ask_to_delete([item]))
        self.troubles.reload_requested.connect(self.open)
        self.steps.copied.connect(self._open_copy)
        editor.inspector_toggled.connect(self.columns.show_right)
        self.editorial.place_requested.connect(self.guide.go_to)
        self.editorial.open_requested.connect(self.open)
        inspector.status.revert_requested.connect(self.steps.revert)
        inspector.filing.number_requested.connect(self.steps.give_number)
        inspector.finding_wanted.connect(self.guide.show_finding)
        self.guide.visit_requested.connect(self.visit_requested)
        self.focus_mode.changed.connect(self.calm_requested)
        self.archive.visit_requested.connect(self.visit_requested)
        inspector.occasion.event_requested.connect(
            lambda item: self.visit_requested.emit(Visit("agenda", record=item))
        )
        self.placing.refused.connect(self.troubles.complain)
        self.photo_exchange.refused.connect(self.troubles.complain)
        self.placing.alt_wanted.connect(lambda item: self.guide.go_to("alt", item))
        self.placing.complained.connect(self.notices.complain)
        self.kit.theme.application.focusChanged.connect(self._store_on_leaving)
        self.kit.session.changed.connect(self._follow)

    def _connect_list(self) -> None:
        panel = self.panel
        panel.new_requested.connect(lambda: self.begin())
        panel.chosen.connect(self._open_chosen)
        panel.several_chosen.connect(self._show_batch)
        panel.opened.connect(self._enter_text)
        self.batch.open_requested.connect(self.open)
        self.batch.came_back.connect(self._await_back)
        panel.trash_requested.connect(self.trash)
        panel.rename_requested.connect(self._rename)
        self.templates.can_keep = lambda: bool(self.record())
        self.templates.begun.connect(self._begin)
        self.templates.keeping_requested.connect(panel.naming.ask)
        self.templates.refused.connect(self.troubles.complain)
        panel.naming.named.connect(lambda name: self.templates.keep(self.record(), name))
        panel.listed.connect(self._choose_present)
        self.batch_panel.apply_requested.connect(self.batch.apply_to_chosen)
        self.batch_panel.trash_requested.connect(self.trash)

    # What the frame asks for

    def load(self) -> None:
        self.desk.forget()
        self.floor.show_empty()
        self.panel.model.forget()
        self.notices.clear()
        self.kit.session.ask(self, article_desk.surroundings, self._begin_with)

    def _begin_with(self, around: Surroundings) -> None:
        self._use_surroundings(around)
        self.panel.reload()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.visit(wanted)

    def _use_surroundings(self, around: Surroundings) -> None:
        self.desk.show_surroundings(around)
        self.panel.show_time(around.now)

    def enter(self) -> None:
        self.floor.take_focus()
        if self.desk.around is not None:
            self.kit.session.ask(self, article_desk.surroundings, self._use_surroundings)

    def settle(self) -> None:
        self.desk.settle()

    def record(self) -> str:
        sitting = self.desk.sitting
        return "" if sitting is None or sitting.is_new else sitting.article.id

    def panes(self) -> list[QWidget]:
        editor = self.editor
        written = (editor.toolbar, editor.headline, editor.body)
        return [self.panel, self.archive.panel, *written, self.versions.view, self.floor.side]

    def memory(self) -> dict[str, str]:
        wished = self.columns.wishes_right
        chosen = {} if wished is None else {"inspector": str(int(wished))}
        return {
            "article": self.record(),
            "folded": self.inspector.folded(),
            "order": self.panel.order,
        } | chosen

    def recall(self, memory: Mapping[str, str]) -> None:
        self.inspector.fold(memory.get("folded", ""))
        self.panel.recall_order(memory.get("order", ""))
        if memory.get("inspector") in ("0", "1"):
            self.columns.show_right(memory["inspector"] == "1")
        if memory.get("article"):
            self._wanted = Visit("articles", record=memory["article"])

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        return {
            **(self.editor.verbs() if self._lets_write else {}),
            "new": lambda: self.begin(),
            "find": self.guide.find,
            "duplicate": self.duplicate,
            "word": self.word_files.choose,
            "trash": self.trash,
            "undo": lambda: self.guide.step("undo"),
            "redo": lambda: self.guide.step("redo"),
            "focus": self.focus_mode.toggle,
            "list": lambda: self.columns.show_left(not self.columns.shows_left),
            "inspector": lambda: self.columns.show_right(not self.columns.shows_right),
            "history": self.versions.show_all,
            **self.archive.verbs(),
        }

    @property
    def _lets_write(self) -> bool:
        return self.archive.lets_write and not self.versions.is_open

    def visit(self, visit: Visit) -> None:
        if self.desk.around is None:
            self._wanted = visit
        elif visit.intent == "new":
            self.begin(visit.field)
        elif visit.intent == "story_of":
            self._write_about(visit.record)
        elif visit.record:
            self.open(visit.record, visit.field)

    # One article

    def open(self, article_id: str, field: str = "") -> None:
        """Put an article on the desk and, where asked, go to one of its fields."""
        if article_id == self.desk.article_id:
            self.floor.show_inspector()
            if field:
                self.guide.go_to(field)
            return
        self.desk.settle()
        self._opening = article_id

        def query(newsroom: Newsroom) -> tuple[Opened | None, Surroundings]:
            return (
                notebooks.opened(newsroom, article_id), article_desk.surroundings(newsroom),
            )  # fmt: skip

        def show(found: tuple[Opened | None, Surroundings]) -> None:
            if article_id == self._opening:
                self._put_on_desk(*found)
                if field:
                    self.guide.go_to(field)

        self.kit.session.ask(self, query, show)

    def _put_on_desk(self, opened: Opened | None, around: Surroundings) -> None:
        self._opening = ""
        if opened is None:
            self.kit.toasts.show_text(self.tr("Artikel itu sudah tidak ada."))
            return
        self.desk.around = around
        self.panel.show_time(around.now)
        self.desk.open(opened)

    def begin(self, title: str = "") -> None:
        """Begin a new article; nothing is stored before something is written."""
        around = self.desk.around
        if around is None:
            return
        self._begin(article_desk.new_article(around.site, self.kit.session.person))
        if title:
            self.editor.headline.insertPlainText(title)

    def _begin(self, article: Article, markdown: str = "") -> None:
        self._opening = ""
        self.desk.begin(article, markdown)
        self.panel.choose("")
        (self.editor.body if article.title else self.editor.headline).setFocus()

    def _write_about(self, event_id: str) -> None:
        def begin(begun: tuple[Article, str]) -> None:
            article, markdown = begun
            if article.id:
                self.open(article.id)
            else:
                self._begin(article, markdown)

        self.desk.settle()
        self.kit.session.ask(
            self, lambda n: story_start.begun_about(n, event_id), begin, self.troubles.complain
        )

    def duplicate(self) -> None:
        """Make a draft with the same words and open it."""
        if self.record():
            self.steps.duplicate(self.record())

    def _open_copy(self, article_id: str) -> None:
        self.panel.reload()
        self.open(article_id)

    def trash(self) -> None:
        """Move what is chosen into the trash, the article on the desk where nothing is."""
        ids = self.panel.selected or [item for item in (self.record(),) if item]
        if not ids or self.panel.view == "trash":
            return
        article = self.desk.article
        self._next_place = max(self.panel.model.place_of(ids[0]), 0)
        if self._opening in ids:
            self._opening = ""
        if article is not None and article.id in ids:
            self.desk.leave()
            self.floor.show_empty()
        row = self.panel.model.row_of(ids[0])
        known = article if article is not None and article.id == ids[0] else row and row.article
        self.batch.trash(ids, (known.title if known else "") or untitled())

    # The list

    def _open_chosen(self, article_id: str) -> None:
        if article_id:
            self.open(article_id)
        self.floor.show_inspector()

    def _enter_text(self, article_id: str) -> None:
        self.open(article_id)
        self.editor.body.setFocus()

    def _rename(self, article_id: str) -> None:
        if article_id:
            self.open(article_id, "title")

    def _show_batch(self, ids: Sequence[str]) -> None:
        if self.desk.around is not None:
            self.desk.settle()
            rows = [row for row in map(self.panel.model.row_of, ids) if row is not None]
            self.batch_panel.show_chosen(rows, len(ids), self.desk.around)
            self.floor.show_batch()

    def _choose_present(self) -> None:
        """Mark the article on the desk; an empty desk gets the next one of the list."""
        ids = self.panel.model.ids
        self.floor.say_why_empty()
        back, self._back = [item for item in self._back if item in ids], ()
        if back:
            self.panel.choose_again(back)
        elif self.desk.sitting is not None:
            if len(self.panel.selected) < 2:
                self.panel.choose(self.desk.article_id)
        elif ids and not self._opening and self._wanted is None:
            self.open(ids[min(self._next_place, len(ids) - 1)])

    def _await_back(self, ids: Sequence[str]) -> None:
        """What came back is chosen again, as soon as the list has it."""
        self._back = ids

    # Staying in step

    def _follow(self, changes: Changes, origin: object) -> None:
        if self.desk.around is None:
            return
        if changes.settings:
            self.kit.session.ask(self, article_desk.surroundings, self._use_surroundings)
        if changes.media or changes.edition:
            self.panel.model.refresh()
        if origin is self:
            return
        if changes.articles or changes.edition:
            self.panel.model.refresh(changes.articles)
            self.panel.reload()
        if self._concerns_desk(changes):
            current = self.desk.article_id
            self.kit.session.ask(
                self, lambda n: article_desk.opened(n, current), self._refresh_desk
            )

    def _concerns_desk(self, changes: Changes) -> bool:
        current = self.desk.article_id
        beside = changes.media or changes.agenda or changes.edition
        return bool(current) and (current in changes.articles or bool(beside))

    def _refresh_desk(self, opened: Opened | None) -> None:
        if opened is not None:
            # Where both sides changed the same, the next save says so.
            self.desk.refresh(opened)
            self.floor.show_bin(opened.article)
        elif self.desk.article is not None and self.desk.article.trashed:
            self.desk.leave()  # deleted for good, so there is nothing left to give back
            self.floor.show_empty()
            self.panel.reload()

    def _note_saved(self, article: Article) -> None:
        """One of our own changes: the row is read again, and the list where it may differ."""
        row = self.panel.model.row_of(article.id)
        self.panel.model.refresh([article.id])
        if row is None or row.article.status != article.status:
            self.panel.reload()

    # What is shown

    def _show_desk(self) -> None:
        if self.desk.article is not None:
            self.floor.show_article(self.desk.article)

    def _store_on_leaving(self, left: QWidget | None, _: QWidget | None) -> None:
        if left is not None and self.isAncestorOf(left):
            self.desk.settle()
