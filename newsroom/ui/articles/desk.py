"""The desk: one article with its editor and its inspector, and how both stay in step."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.domain.people import sign_off
from newsroom.services import article_desk
from newsroom.services.article_desk import Checked, Opened, Surroundings
from newsroom.text.story import Figure
from newsroom.ui.articles.editor.conversions import Habits
from newsroom.ui.articles.editor.pasting import Arriving
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.inspector.panel import Inspector
from newsroom.ui.articles.resuming import Resuming
from newsroom.ui.articles.sitting import Sitting
from newsroom.ui.common.kit import Kit

CHECK_PAUSE = 500
"""Milliseconds after a save before the copy desk reads the article."""
SCHEME = "media:"
HABITS = ("quotes", "dashes", "blanks")
"""Facts of the office, in the order of the fields of `Habits`."""
CHOSEN = (
    "cover", "event", "category", "published", "embargo", "slug", "kind", "release", "related",
)  # fmt: skip
"""Fields that are chosen, not typed: each choice is stored at once and is a step of undo."""
_WORDS_OF_FIGURE = ("alt", "decorative", "caption", "credit")


class Desk(QObject):
    """Shows one article, hears what is changed, stores it."""

    opened = Signal()
    """Another article lies on the desk."""
    refreshed = Signal()
    """What was changed elsewhere is shown."""
    saved = Signal(object)
    """Article as it is stored now."""
    chosen = Signal(str, object)
    """(field of `CHOSEN`, new value): the room makes it a step of undo."""
    trouble = Signal(object)
    """Message: not stored; it is tried again."""
    placed = Signal(object)
    """MediaItem that was put into the text."""
    settled = Signal()
    """What was wrong is right again."""
    overtaken = Signal(object)
    """Message: changed here and elsewhere; somebody must choose."""

    def __init__(
        self, kit: Kit, editor: StoryEditor, inspector: Inspector, origin: QObject
    ) -> None:
        super().__init__(origin)
        self._kit, self.editor, self.inspector, self._origin = kit, editor, inspector, origin
        self.sitting: Sitting | None = None
        self.around: Surroundings | None = None
        self._left: dict[str, Sitting] = {}
        """Sittings that were left before everything was stored."""
        self._media: dict[str, MediaItem] = {}
        self._figure = ""
        self.checked = Checked((), "")
        self.resuming = Resuming(kit, editor, self)
        self._checks = QTimer(self, interval=CHECK_PAUSE, singleShot=True)
        self._checks.timeout.connect(self.check)
        self._connect()

    def _connect(self) -> None:
        editor, inspector = self.editor, self.inspector
        editor.set_media_source(self._pixmap, self._alt)
        editor.headline.edited.connect(self._take_headline)
        editor.edited.connect(self._take_text)
        editor.figure_selected.connect(self._show_figure)
        editor.token_activated.connect(inspector.reveal)
        inspector.changed.connect(self._take_field)
        inspector.cover.stored.connect(self._take_item)
        inspector.figure.stored.connect(self._take_item)
        self._kit.thumbnails.ready.connect(self._tell_ready)

    # Opening and leaving

    @property
    def article(self) -> Article | None:
        """The article on the desk, with what is being typed; None for an empty desk."""
        return self.sitting.article if self.sitting is not None else None

    @property
    def article_id(self) -> str:
        return self.sitting.article.id if self.sitting is not None else ""

    def open(self, opened: Opened) -> None:
        """Put an article on the desk."""
        self.leave()
        waiting = self._left.pop(opened.article.id, None)
        if waiting is not None and waiting.is_dirty:
            opened = self.resuming.again(opened, waiting)
            waiting.return_to(self.editor.markdown)
        else:
            waiting = None
        self._show_text(opened)
        self.sitting = waiting or self._begin_sitting(opened)
        self.resuming.begin(self.sitting, opened)
        self._show_facts(opened)
        self._show_checked(Checked((), ""))
        self.check()
        self.opened.emit()

    def _begin_sitting(self, opened: Opened) -> Sitting:
        sitting = Sitting(self._kit, self._origin, opened, self.editor.markdown)
        sitting.saved.connect(self._note_saved)
        sitting.failed.connect(self.trouble)
        sitting.overtaken.connect(self._reconcile)
        return sitting

    def begin(self, article: Article, markdown: str = "") -> None:
        """Put a new article on the desk; it is stored once something is written."""
        self.open(Opened(article, markdown, None, {}, None))
        if self.sitting is not None and article.event:
            self.sitting.touch()

    def leave(self) -> None:
        """Clear the desk; everything typed is stored."""
        self.inspector.settle()
        sitting, self.sitting = self.sitting, None
        if sitting is None:
            return
        sitting.leave()
        if sitting.is_dirty:
            self._left[sitting.article.id] = sitting

    def drop(self) -> None:
        """Clear the desk and forget what is not stored: what is stored is wanted, or a copy."""
        if self.sitting is not None:
            self.sitting.give_up()
            self.sitting.deleteLater()
            self.sitting = None

    def forget(self) -> None:
        """Another newsroom has been opened: what was typed belongs to the former one."""
        present = [] if self.sitting is None else [self.sitting]
        for sitting in (*present, *self._left.values()):
            sitting.drop()
            sitting.deleteLater()
        self.sitting = None
        self._left.clear()

    def settle(self) -> None:
        """Store what is being typed."""
        self.inspector.settle()
        for sitting in (self.sitting, *self._left.values()):
            if sitting is not None:
                sitting.flush()

    # What was changed elsewhere

    def refresh(self, theirs: Opened) -> bool:
        """Show what was changed elsewhere in this window; False where the same was changed here."""
        sitting = self.sitting
        if sitting is None or theirs.article.id != sitting.article.id:
            return True
        text = sitting.merge(theirs)
        if text is None:
            return False
        merged = replace(theirs, article=sitting.article, markdown=text)
        renewed = [one.id for one in theirs.media.values() if self._has_other_file(one)]
        self._media |= theirs.media
        for media_id in renewed:
            self.editor.picture_ready(media_id)
        if self.editor.headline.text() != merged.article.title:
            self.editor.headline.load(merged.article.title)
        if self.editor.markdown() != text:
            self.editor.show_changed(text)
        self._show_facts(merged)
        self._checks.start()
        self.refreshed.emit()
        return True

    def _has_other_file(self, item: MediaItem) -> bool:
        return item.id in self._media and self._media[item.id].sha256 != item.sha256

    def _reconcile(self, message: Message) -> None:
        """What was saved elsewhere may touch other fields than what is typed here."""
        wanted = self.article_id

        def show(theirs: Opened | None) -> None:
            if theirs is None or wanted != self.article_id:
                return
            if self.refresh(theirs) and self.sitting is not None:
                self.sitting.flush()
            else:
                self.overtaken.emit(message)

        if wanted:
            self._kit.session.ask(self, lambda n: article_desk.opened(n, wanted), show)

    # What is shown

    def _show_text(self, opened: Opened) -> None:
        self._media = dict(opened.media)
        self.editor.headline.load(opened.article.title)
        self.editor.load(opened.markdown, opened.resumed)
        self.inspector.show_figure(None)
        self.inspector.show_top()

    def _show_facts(self, opened: Opened) -> None:
        if self.around is not None:
            self.inspector.show_opened(opened, self.around)
            self._show_tokens()

    def _show_tokens(self) -> None:
        article = self.article
        if article is None or self.around is None:
            return
        site, separator = self.around.site, self.around.site.separator
        self.editor.body.habits.habits = Habits(*(getattr(site, key) == "yes" for key in HABITS))
        dateline = f"{article.dateline}{separator}".rstrip() if article.dateline else ""
        self.editor.set_dateline(dateline)
        self.editor.set_initials(sign_off(article.authors, article.editors))

    def show_surroundings(self, around: Surroundings) -> None:
        """Take over what the fields can be filled with now."""
        self.around = around
        if self.article is not None:
            self.inspector.show_article(self.article, around)
            self._show_tokens()

    # What is typed and chosen

    def _take_headline(self) -> None:
        if self.sitting is not None:
            title = self.editor.headline.text().strip()
            self.sitting.change(title=title)
            self.inspector.page.show_title(title)

    def _take_text(self) -> None:
        if self.sitting is not None:
            self.sitting.touch()

    def _take_field(self, field: str, value: object) -> None:
        sitting = self.sitting
        if sitting is None or getattr(sitting.article, field) == value:
            return
        if field in CHOSEN:
            self.chosen.emit(field, value)
        else:
            sitting.change(**{field: value})
        if field == "cover" and not value:
            self.inspector.show_cover(None)
        self._show_tokens()

    # Photos

    def set_cover(self, item: MediaItem) -> None:
        """Make a photo the cover."""
        self._media[item.id] = item
        self._take_field("cover", item.id)
        self.inspector.show_cover(item)

    def place_photo(self, item: MediaItem) -> None:
        """Put a photo into the text at the caret; the first one becomes the cover as well.

        Its alternative text stays the library's: what is mended there is mended on every page.
        """
        if self.sitting is None:
            return
        self._media[item.id] = item
        self.editor.insert_photo(item.id, "", item.caption, item.credit)
        if not self.sitting.article.cover:
            self.set_cover(item)
        self.placed.emit(item)

    def show_photo(self, item: MediaItem) -> None:
        """Offer the words of a photo in the inspector, though the caret is elsewhere."""
        self._figure = item.id
        self.inspector.show_figure(item)

    def place_pasted(self, arriving: Arriving, item: MediaItem) -> None:
        """Put a picture of a pasted text where it belongs; the first one becomes the cover."""
        if self.sitting is None or item.type != "photo":
            return
        self._media[item.id] = item
        figure = Figure(f"{SCHEME}{item.id}", "", item.caption, item.credit)
        if self.editor.body.pasting.put(arriving, figure) and not self.sitting.article.cover:
            self.set_cover(item)

    def _pixmap(self, media_id: str, *_: object) -> QPixmap | None:
        item = self._media.get(media_id)
        if item is None or item.type != "photo":
            return None
        ratio = self.editor.devicePixelRatioF()
        return self._kit.thumbnails.pixmap(item.sha256, item.extension, 640, ratio)

    def _alt(self, media_id: str) -> str:
        return self._media[media_id].alt if media_id in self._media else ""

    def _tell_ready(self, sha256: str) -> None:
        for item in self._media.values():
            if item.sha256 == sha256:
                self.editor.picture_ready(item.id)

    def _show_figure(self, figure: Figure | None) -> None:
        self._figure = figure.src.removeprefix(SCHEME) if figure is not None else ""
        self.inspector.show_figure(self._media.get(self._figure))

    def _take_item(self, item: MediaItem) -> None:
        """Words of a photo were stored: both sections and the text show them."""
        before = self._media.get(item.id, item)
        self._media[item.id] = item
        for section in (self.inspector.cover, self.inspector.figure):
            if section.holds(item.id) and section is not self.sender():
                section.show_item(item)
        changed = {
            name: getattr(item, name)
            for name in _WORDS_OF_FIGURE
            if getattr(item, name) != getattr(before, name)
        }
        if changed and item.id == self._figure:
            self.editor.update_figure(item.id, **changed)
        self._checks.start()

    # After a save

    def _note_saved(self, article: Article) -> None:
        self.settled.emit()
        self._left.pop(article.id, None)
        if self.article is not None and article.id == self.article_id and self.around is not None:
            self.inspector.show_article(self.article, self.around)
            self._checks.start()
        self.saved.emit(article)

    def check(self) -> None:
        """Let the copy desk read the article as it is stored."""
        wanted = self.article_id
        if not wanted:
            return

        def show(checked: Checked) -> None:
            if wanted == self.article_id:
                self._show_checked(checked)

        self._kit.session.ask(self, lambda n: article_desk.check(n, wanted), show)

    def _show_checked(self, checked: Checked) -> None:
        self.checked = checked
        self.inspector.checks.show_findings(checked.findings, len(checked.ignored))
        places = ((f, self.place_of(f)) for f in checked.findings if f.field == "body")
        self.editor.show_findings((*at, f.severity) for f, at in places if at is not None)

    def place_of(self, finding: Finding) -> tuple[int, int] | None:
        """Return where in the text on screen a finding about the body is."""
        return self.checked.place_in(self.editor.plain_text(), finding)
