"""The desk: one article with its editor and its inspector, and how both stay in step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from newsroom.domain.article import Article
from newsroom.domain.edition import Finding
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.domain.people import sign_off
from newsroom.services import article_desk
from newsroom.services.article_desk import Opened, Surroundings
from newsroom.text.story import Figure
from newsroom.ui.articles.editor.story_editor import StoryEditor
from newsroom.ui.articles.inspector import Inspector
from newsroom.ui.articles.sitting import Sitting
from newsroom.ui.common.kit import Kit

CHECK_PAUSE = 500
"""Milliseconds after a save before the copy desk reads the article."""
SCHEME = "media:"


class Desk(QObject):
    """Shows one article, hears what is changed, stores it."""

    saved = Signal(object)
    """Article as it is stored now."""
    status_wanted = Signal(str)
    trouble = Signal(object)
    """Message: not stored, or a photo that could not be taken."""
    settled = Signal()
    """What was wrong is right again."""
    overtaken = Signal(object)

    def __init__(
        self, kit: Kit, editor: StoryEditor, inspector: Inspector, origin: QObject
    ) -> None:
        super().__init__(origin)
        self._kit, self.editor, self.inspector, self._origin = kit, editor, inspector, origin
        self.sitting: Sitting | None = None
        self.around: Surroundings | None = None
        self._opened: Opened | None = None
        self._media: dict[str, MediaItem] = {}
        self._checks = QTimer(self, interval=CHECK_PAUSE, singleShot=True)
        self._checks.timeout.connect(self._check)
        self._connect()

    def _connect(self) -> None:
        editor, inspector = self.editor, self.inspector
        editor.set_media_source(self._pixmap)
        editor.headline.edited.connect(self._take_headline)
        editor.edited.connect(self._take_text)
        editor.figure_selected.connect(self._show_figure)
        editor.token_activated.connect(inspector.reveal)
        inspector.changed.connect(self._take_field)
        inspector.status.status_chosen.connect(self.status_wanted)
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
        assert self.around is not None
        self.leave()
        self._opened = opened
        self._media = dict(opened.media)
        self.editor.headline.load(opened.article.title)
        self.editor.load(opened.markdown)
        self.sitting = Sitting(self._kit, self._origin, opened.article, self.editor.markdown)
        self.sitting.saved.connect(self._note_saved)
        self.sitting.failed.connect(self.trouble)
        self.sitting.overtaken.connect(self.overtaken)
        self.inspector.show_figure(None)
        self.inspector.show_opened(opened, self.around)
        self._show_tokens()
        self.inspector.checks.show_findings(())
        self._check()

    def begin(self, article: Article) -> None:
        """Put a new article on the desk; it is stored once something is written."""
        self.open(Opened(article, "", None, {}, None))
        assert self.sitting is not None
        if article.title or article.event:
            self.sitting.touch()

    def leave(self) -> None:
        """Clear the desk; everything typed is stored."""
        self.inspector.settle()
        if self.sitting is not None:
            self.sitting.leave()
            self.sitting = None

    def settle(self) -> None:
        """Store what is being typed."""
        self.inspector.settle()
        if self.sitting is not None:
            self.sitting.flush()

    def refresh(self, opened: Opened) -> None:
        """Show what was changed elsewhere in this window, by Urungkan for example."""
        sitting = self.sitting
        if sitting is None or self.around is None or sitting.is_dirty:
            return
        if opened.article.id != sitting.article.id:
            return
        self._opened = opened
        self._media |= opened.media
        sitting.follow(opened.article)
        if self.editor.headline.text() != opened.article.title:
            self.editor.headline.load(opened.article.title)
        if self.editor.markdown() != opened.markdown:
            self.editor.load(opened.markdown)
        self.inspector.show_opened(opened, self.around)
        self._show_tokens()
        self._checks.start()

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
        if self.sitting is None:
            return
        self.sitting.change(**{field: value})
        self.sitting.flush()
        if field in ("dateline", "authors", "editors"):
            self._show_tokens()
        if field == "cover" and not value:
            self.inspector.cover.show_item(None)

    def set_cover(self, item: MediaItem) -> None:
        """Make a photo the cover."""
        self._media[item.id] = item
        self._take_field("cover", item.id)
        self.inspector.cover.show_item(item)

    def place_photo(self, item: MediaItem) -> None:
        """Put a photo into the text at the caret; the first one becomes the cover as well."""
        self._media[item.id] = item
        self.editor.insert_photo(item.id)
        if self.sitting is not None and not self.sitting.article.cover:
            self.set_cover(item)

    def _show_tokens(self) -> None:
        article = self.article
        if article is None or self.around is None:
            return
        separator = self.around.site.separator
        dateline = f"{article.dateline}{separator}".rstrip() if article.dateline else ""
        self.editor.set_dateline(dateline)
        self.editor.set_initials(sign_off(article.authors, article.editors))

    # Photos

    def _pixmap(self, media_id: str, *_: object) -> QPixmap | None:
        item = self._media.get(media_id)
        if item is None or item.type != "photo":
            return None
        ratio = self.editor.devicePixelRatioF()
        return self._kit.thumbnails.pixmap(item.sha256, item.extension, 640, ratio)

    def _tell_ready(self, sha256: str) -> None:
        for item in self._media.values():
            if item.sha256 == sha256:
                self.editor.picture_ready(item.id)

    def _show_figure(self, figure: Figure | None) -> None:
        item = self._media.get(figure.src.removeprefix(SCHEME)) if figure is not None else None
        self.inspector.show_figure(item)

    def _take_item(self, item: MediaItem) -> None:
        """Words of a photo were stored: both sections may show it."""
        self._media[item.id] = item
        for section in (self.inspector.cover, self.inspector.figure):
            if section.holds(item.id) and section is not self.sender():
                section.show_item(item)
        self._checks.start()

    # After a save

    def _note_saved(self, article: Article) -> None:
        sitting = self.sitting
        if sitting is None or self.around is None or article.id != sitting.article.id:
            return
        self._opened = replace(self._opened or Opened(article, "", None, {}, None), article=article)
        self.inspector.status.show_article(sitting.article, self.around)
        self.inspector.page.show_article(sitting.article, self.around)
        self._checks.start()
        self.settled.emit()
        self.saved.emit(article)

    def _check(self) -> None:
        wanted = self.article_id
        if not wanted:
            return

        def show(findings: tuple[Finding, ...]) -> None:
            if wanted == self.article_id:
                self.inspector.checks.show_findings(findings)

        self._kit.session.ask(self, _checking(wanted), show)

    def complain(self, message: Message) -> None:
        """Say that something could not be done with this article."""
        self.trouble.emit(message)


def _checking(article_id: str) -> Callable[..., tuple[Finding, ...]]:
    return lambda newsroom: article_desk.check(newsroom, article_id)
