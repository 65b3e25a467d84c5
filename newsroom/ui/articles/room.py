"""Artikel: the list at the left, the text in the middle, everything about it at the right."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services import article_desk, editing
from newsroom.services.article_desk import Opened, Surroundings
from newsroom.services.changes import Changes
from newsroom.ui.articles.batch import Batch
from newsroom.ui.articles.batch_panel import BatchPanel
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.inspector import Inspector
from newsroom.ui.articles.list_panel import ListPanel
from newsroom.ui.articles.photos import PhotoIntake, PhotoPicker
from newsroom.ui.articles.status_section import STEPS
from newsroom.ui.articles.words import state_word, untitled
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Room, Visit
from newsroom.ui.common.widgets import EmptyState, Notice, button, column, line, row

NARROW = 1180 - 96
"""Room width below which the list is a drawer and the inspector a toggle."""
LIST_WIDTH, NARROW_LIST = 332, 300


class ArticlesRoom(Room):
    """Write, file, check and hand over articles."""

    name = "articles"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self.panel = ListPanel(kit)
        self.editor = StoryEditor(kit.theme, kit.icons)
        self.inspector = Inspector(kit)
        self.batch_panel = BatchPanel(kit)
        self.notice = Notice(kit.icons)
        self.desk = Desk(kit, self.editor, self.inspector, self)
        self.batch = Batch(kit, self)
        self.intake = PhotoIntake(kit, self)
        self.picker = PhotoPicker(kit, self)
        self._place: Callable[[MediaItem], object] = self.desk.place_photo
        self._wanted: Visit | None = None
        self._shows_inspector = True
        self._shows_list = True
        self._build()
        self._connect()

    def _build(self) -> None:
        write = button(self.tr("Tulis artikel"), "primary")
        write.clicked.connect(self.create)
        text = self.tr("Pilih artikel di kiri, atau tulis yang baru.")
        self._middle = QStackedWidget()
        self._middle.addWidget(EmptyState(self.kit.icons, "newspaper", text, write))
        self._middle.addWidget(self.editor)
        middle = QWidget()
        inside = column(middle)
        inside.addWidget(self.notice)
        inside.addWidget(self._middle, 1)
        self._side = QStackedWidget()
        self._side.setFixedWidth(self.inspector.width())
        self._side.addWidget(self.inspector)
        self._side.addWidget(self.batch_panel)
        whole = row(self)
        self._lines = (line(vertical=True), line(vertical=True))
        for part, stretch in (
            (self.panel, 0), (self._lines[0], 0), (middle, 1), (self._lines[1], 0), (self._side, 0),
        ):  # fmt: skip
            whole.addWidget(part, stretch)
        self._show_panels()

    def _connect(self) -> None:
        panel, desk, editor = self.panel, self.desk, self.editor
        panel.new_requested.connect(self.create)
        panel.chosen.connect(self.open)
        panel.several_chosen.connect(self._show_batch)
        panel.opened.connect(lambda _: editor.body.setFocus())
        panel.menu_requested.connect(self._open_menu)
        panel.listed.connect(self._choose_first)
        desk.saved.connect(self._note_saved)
        desk.status_wanted.connect(self.set_status)
        desk.trouble.connect(self._complain)
        desk.settled.connect(lambda: self.notice.say(""))
        desk.overtaken.connect(self._offer_both)
        editor.photo_requested.connect(partial(self._pick_photo, desk.place_photo))
        editor.pictures_dropped.connect(lambda files: self.intake.take(files, desk.place_photo))
        editor.inspector_toggled.connect(self.show_inspector)
        cover = self.inspector.cover
        cover.choosing_requested.connect(partial(self._pick_photo, desk.set_cover))
        cover.file_requested.connect(lambda: self.intake.choose(desk.set_cover))
        cover.files_dropped.connect(lambda files: self.intake.take(files[:1], desk.set_cover))
        self.picker.picked.connect(lambda item: self._place(item))
        self.picker.file_requested.connect(lambda: self.intake.choose(self._place))
        self.intake.refused.connect(self._complain)
        self.inspector.occasion.event_requested.connect(
            lambda item: self.visit_requested.emit(Visit("agenda", record=item))
        )
        self.inspector.finding_wanted.connect(self._show_finding)
        self.inspector.status.revert_requested.connect(self.revert)
        self.batch_panel.apply_requested.connect(
            lambda values: self.batch.apply(self.panel.selected, values)
        )
        self.batch_panel.trash_requested.connect(self.trash)
        self.kit.session.changed.connect(self._follow)

    # What the frame asks for

    def load(self) -> None:
        """Read everything anew: a newsroom has been opened."""
        self.desk.leave()
        self._middle.setCurrentIndex(0)
        self.panel.model.forget()
        self._read_surroundings()

    def _read_surroundings(self) -> None:
        self.kit.session.ask(self, article_desk.surroundings, self._show_surroundings)

    def _show_surroundings(self, around: Surroundings) -> None:
        self.desk.around = around
        self.panel.show_time(around.now)
        self.panel.reload()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.visit(wanted)

    def settle(self) -> None:
        self.desk.settle()

    def record(self) -> str:
        return self.desk.article_id

    def panes(self) -> list[QWidget]:
        return [self.panel, self.editor.toolbar, self.editor.headline, self.editor.body, self._side]

    def memory(self) -> dict[str, str]:
        return {
            "article": self.desk.article_id,
            "folded": self.inspector.folded(),
            "inspector": str(int(self._shows_inspector)),
        }

    def recall(self, memory: Mapping[str, str]) -> None:
        self.inspector.fold(memory.get("folded", ""))
        self._shows_inspector = memory.get("inspector", "1") == "1"
        self._show_panels()
        if memory.get("article"):
            self._wanted = Visit("articles", record=memory["article"])

    def verbs(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self.editor.verbs(),
            "new": self.create,
            "find": self._find,
            "duplicate": self.duplicate,
            "trash": self.trash,
            "list": self.toggle_list,
            "inspector": lambda: self.show_inspector(not self._side.isVisible()),
        }

    def _find(self) -> None:
        """Ctrl+F looks in the text while it is being written, in the list otherwise."""
        if self.editor.body.hasFocus() or self.editor.source.hasFocus():
            self.editor.ask("find")
            return
        if not self.panel.isVisible():
            self.toggle_list()
        self.panel.field.setFocus()
        self.panel.field.selectAll()

    def visit(self, visit: Visit) -> None:
        """Open a record (and a field of it), begin a new one, or the story of an event."""
        if self.desk.around is None:
            self._wanted = visit
        elif visit.intent == "new":
            self.create(visit.field)
        elif visit.intent == "story_of":
            self._write_about(visit.record)
        elif visit.record:
            self.open(visit.record, visit.field)

    # One article

    def open(self, article_id: str, field: str = "") -> None:
        """Put an article on the desk and, where asked, go to one of its fields."""
        if not article_id or (article_id == self.desk.article_id and not field):
            self._side.setCurrentWidget(self.inspector)
            return
        self.desk.settle()

        def show(opened: Opened | None) -> None:
            if opened is None:
                return
            if opened.article.id != self.desk.article_id:
                self._put_on_desk(opened)
            if field:
                self._go_to(field, "")

        self.kit.session.ask(self, lambda n: article_desk.opened(n, article_id), show)

    def _put_on_desk(self, opened: Opened) -> None:
        if self.desk.around is None:
            return
        self.notice.say("")
        self.desk.open(opened)
        self._middle.setCurrentWidget(self.editor)
        self._side.setCurrentWidget(self.inspector)
        self.panel.choose(opened.article.id)
        self._show_panels()

    def create(self, title: object = "") -> None:
        """Begin a new article; nothing is stored before something is written."""
        around = self.desk.around
        if around is None:
            return
        authors = (self.kit.session.person,) if self.kit.session.person else ()
        words = title if isinstance(title, str) else ""
        self._begin(Article("", words, dateline=around.site.town, authors=authors))

    def _write_about(self, event_id: str) -> None:
        def begin(article: Article) -> None:
            if article.id:
                self.open(article.id)
            else:
                self._begin(article)

        self.kit.session.ask(
            self, lambda n: article_desk.story_about(n, event_id), begin, self._complain
        )

    def _begin(self, article: Article) -> None:
        self.notice.say("")
        self.desk.begin(article)
        self._middle.setCurrentWidget(self.editor)
        self._side.setCurrentWidget(self.inspector)
        self.panel.choose("")
        self._show_panels()
        (self.editor.body if article.title else self.editor.headline).setFocus()

    def set_status(self, status: str) -> None:
        """Change the status of the article on the desk; Urungkan takes it back."""
        article = self.desk.article
        if article is None or self.desk.sitting is None or article.status == status:
            return
        if self.desk.sitting.is_new:
            self.desk.sitting.change(status=status)
        self.desk.settle()
        before, item = article.status, article.id
        title = self.tr("Status diubah: {status}").format(status=state_word(status))
        self.kit.deeds.do(
            self.kit.deeds,
            title,
            lambda n: editing.set_fields(n, item, {"status": status}),
            lambda n: editing.set_fields(n, item, {"status": before}),
            refused=self._complain,
        )

    def revert(self) -> None:
        """Go back to what the site shows; Urungkan brings the words back."""
        article = self.desk.article
        if article is None:
            return
        self.desk.settle()
        item = article.id

        def keep(text: str) -> None:
            self.kit.deeds.do(
                self.kit.deeds,
                self.tr("Dikembalikan ke versi tayang"),
                lambda n: article_desk.revert(n, item),
                lambda n: editing.set_fields(n, item, {"title": article.title, "body": text}),
                refused=self._complain,
            )

        self.kit.session.ask(self, lambda n: article_desk.text_of(n, item), keep)

    def duplicate(self) -> None:
        """Make a draft with the same words and open it."""
        item = self.desk.article_id
        if not item:
            return
        self.desk.settle()
        self.kit.session.do(
            self,
            lambda n: article_desk.duplicate(n, item),
            lambda saved: (self.panel.reload(), self.open(saved.article.id)),
            self._complain,
        )

    def trash(self) -> None:
        """Move what is chosen into the trash."""
        ids = self.panel.selected or ([self.desk.article_id] if self.desk.article_id else [])
        if not ids:
            return
        self.desk.settle()
        title = self.desk.article.title if self.desk.article is not None else ""
        if self.desk.article_id in ids:
            self.desk.leave()
            self._middle.setCurrentIndex(0)
        self.batch.trash(ids, title or untitled())

    # Several articles

    def _show_batch(self, ids: Sequence[str]) -> None:
        if self.desk.around is not None:
            self.batch_panel.show_chosen(ids, self.desk.around)
            self._side.setCurrentWidget(self.batch_panel)

    def _open_menu(self, place: QPoint) -> None:
        chosen = self.panel.selected
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.panel.view == "trash":
            menu.addAction(self.tr("Kembalikan"), lambda: self.batch.restore(chosen))
        else:
            menu.addAction(self.tr("Buka"), lambda: self.open(chosen[0]))
            menu.addAction(self.kit.actions["duplicate"])
            statuses = menu.addMenu(self.tr("Ubah status"))
            for step in STEPS:
                statuses.addAction(
                    state_word(step), partial(self.batch.apply, chosen, {"status": step})
                )
            menu.addSeparator()
            menu.addAction(self.kit.actions["trash"])
        menu.popup(place)

    # Staying in step

    def _follow(self, changes: Changes, origin: object) -> None:
        if changes.articles:
            self.panel.model.forget(list(changes.articles))
            self.panel.reload()
        if changes.settings:
            self._read_surroundings()
        touched = changes.articles | changes.media
        current = self.desk.article_id
        concerns_desk = current in changes.articles or (changes.media and current)
        if origin is not self and touched and concerns_desk:
            self.kit.session.ask(
                self, lambda n: article_desk.opened(n, current), self._refresh_desk
            )

    def _refresh_desk(self, opened: Opened | None) -> None:
        if opened is not None:
            self.desk.refresh(opened)

    def _note_saved(self, article: Article) -> None:
        if self.desk.sitting is not None and article.revision == 1:
            self.panel.choose(article.id)

    def _choose_first(self) -> None:
        """Show where the article on the desk stands; an empty desk gets the first of the list."""
        if self.desk.article_id:
            if len(self.panel.selected) < 2:
                self.panel.choose(self.desk.article_id)
        elif self.panel.model.ids and self._wanted is None and self.desk.sitting is None:
            self.open(self.panel.model.ids[0])

    def _complain(self, message: Message) -> None:
        self.notice.say(
            self.kit.text(message), (self.tr("Coba lagi"), self.desk.settle),
            (self.tr("Tutup"), lambda: self.notice.say("")),
        )  # fmt: skip

    def _offer_both(self, message: Message) -> None:
        sitting = self.desk.sitting
        if sitting is None:
            return
        item = sitting.article.id

        def reload() -> None:
            sitting.drop()
            self.desk.sitting = None
            self.open(item)

        self.notice.say(
            self.kit.text(message),
            (self.tr("Muat ulang"), reload),
            (self.tr("Simpan punya saya"), sitting.overwrite),
        )

    # Photos and findings

    def _pick_photo(self, place: Callable[[MediaItem], object]) -> None:
        self._place = place
        self.picker.open()

    def _show_finding(self, finding: Finding) -> None:
        if finding.field == "title":
            self.editor.headline.setFocus()
        elif finding.field == "body":
            self.editor.body.setFocus()
            if finding.end:
                self.editor.select_word(finding.start, finding.end)
        else:
            self._go_to(finding.field, finding.record)

    def _go_to(self, field: str, record: str) -> None:
        self.show_inspector(True)
        if not self.inspector.reveal(field, record):
            self.editor.headline.setFocus()

    # Panels

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the panel at the right (F4)."""
        self._shows_inspector = shown
        self._show_panels()

    def toggle_list(self) -> None:
        """Show or hide the list (Ctrl+Shift+L)."""
        self._shows_list = not self.panel.isVisible()
        self._show_panels()

    def _show_panels(self) -> None:
        has_article = self._middle.currentWidget() is self.editor
        self._side.setVisible(self._shows_inspector and has_article)
        self._lines[1].setVisible(self._shows_inspector and has_article)
        self.panel.setVisible(self._shows_list or not has_article)
        self._lines[0].setVisible(self._shows_list or not has_article)
        self.editor.toolbar.show_inspector(self._shows_inspector)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was_narrow = 0 < event.oldSize().width() < NARROW
        is_narrow = self.width() < NARROW
        self.panel.setFixedWidth(LIST_WIDTH if self.width() >= 1240 else NARROW_LIST)
        if is_narrow != was_narrow or event.oldSize().width() <= 0:
            self._shows_list = not is_narrow
            self._shows_inspector = self._shows_inspector and not is_narrow
            self._show_panels()
