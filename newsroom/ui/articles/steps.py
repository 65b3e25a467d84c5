"""What is done to the article on the desk and can be undone: fields, copies, the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from newsroom.domain.article import Article
from newsroom.domain.fields import Value
from newsroom.domain.messages import Message
from newsroom.domain.zones import Moment
from newsroom.services import article_desk, articles, editing, releases
from newsroom.services.articles import Saved
from newsroom.ui.articles.desk import Desk
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit

_KEYS = {"embargo": "embargo_until"}
"""Keys of fields that are called otherwise than the field."""


class Steps(QObject):
    """Each is stored at once and is one step of undo."""

    copied = Signal(str)
    """Id of a new article with the words of the one on the desk."""
    refused = Signal(object)
    """Message."""

    def __init__(self, kit: Kit, desk: Desk) -> None:
        super().__init__(desk)
        self._kit, self._desk = kit, desk
        desk.chosen.connect(self.choose)

    def choose(self, field: str, value: object) -> None:
        """Set a field of the article on the desk."""
        sitting = self._desk.sitting
        if sitting is None or getattr(sitting.article, field) == value:
            return
        before, item = _texts(sitting.article, field), sitting.article.id
        sitting.change(**{field: value})
        after = {_KEYS.get(field, field): _text(value)}
        sitting.flush()
        deed = Deed(
            self._title(field),
            lambda newsroom: editing.set_fields(newsroom, item, before),
            lambda newsroom: editing.set_fields(newsroom, item, after),
        )
        self._kit.deeds.record(deed, quietly=True)

    def _title(self, field: str) -> str:
        titles = {
            "cover": self.tr("Foto sampul diganti"),
            "event": self.tr("Agenda terkait diganti"),
            "category": self.tr("Kategori diganti"),
            "published": self.tr("Tanggal tayang diganti"),
            "embargo": self.tr("Embargo diganti"),
            "slug": self.tr("Alamat halaman diganti"),
            "kind": self.tr("Jenis artikel diganti"),
            "release": self.tr("Nomor siaran pers diganti"),
            "related": self.tr("Berita terkait diganti"),
        }
        return titles[field]

    def revert(self) -> None:
        """Go back to what the site shows; Urungkan brings the words back."""
        sitting = self._desk.sitting
        if sitting is None:
            return
        self._desk.settle()
        article, text = sitting.article, sitting.text()
        self._kit.deeds.do(
            self,
            self.tr("Dikembalikan ke versi tayang"),
            lambda newsroom: article_desk.revert(newsroom, article.id),
            lambda newsroom: articles.save(newsroom, article, text),
            refused=self.refused.emit,
        )

    def give_number(self) -> None:
        """Give the press release on the desk the next free number."""
        article = self._desk.article
        if article is None:
            return
        day = article.published.date if article.published else ""
        self._kit.session.ask(
            self,
            lambda newsroom: releases.next_release(newsroom, day),
            lambda number: self.choose("release", number),
            self.refused.emit,
        )

    def duplicate(self, article_id: str) -> None:
        """Make a draft with the same words."""
        self._desk.settle()
        self._copy(lambda newsroom: article_desk.duplicate(newsroom, article_id))

    def save_copy(self) -> None:
        """Keep what is on screen as an article of its own; the other one stays as it is."""
        sitting = self._desk.sitting
        if sitting is None:
            return
        article, text = sitting.article, sitting.text()
        self._desk.drop()
        self._copy(lambda newsroom: article_desk.save_copy(newsroom, article, text))

    def _copy(self, verb: Callable[..., Saved]) -> None:
        self._kit.session.do(self, verb, self._tell_copied, self._refuse)

    def _tell_copied(self, saved: Saved) -> None:
        item = saved.article.id
        deed = Deed(
            self.tr("Salinan dibuat: “{title}”").format(title=saved.article.title),
            lambda newsroom: editing.trash(newsroom, item),
            lambda newsroom: editing.restore(newsroom, item),
        )
        self._kit.deeds.record(deed)
        self.copied.emit(item)

    def _refuse(self, message: Message) -> None:
        self.refused.emit(message)


def _texts(article: Article, field: str) -> dict[str, Value]:
    """Return what undo writes."""
    return {_KEYS.get(field, field): _text(getattr(article, field))}


def _text(value: object) -> Value:
    if isinstance(value, Moment):
        return value.iso
    if isinstance(value, tuple):
        return value
    return "" if value is None else str(value)
