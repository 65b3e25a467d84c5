"""One article from opening it to leaving it: everything typed stores itself.

What is typed is sent at most 800 ms after the first unsaved letter; while a save is under way the
next one waits, unless the article is left. Which of the saves become versions is decided by
services/drafting.py.
"""

import secrets
from collections.abc import Callable
from dataclasses import fields, replace

from PySide6.QtCore import QObject, QTimer, Signal

from newsroom.domain.article import Article
from newsroom.domain.ids import make_id
from newsroom.domain.messages import Message
from newsroom.services import drafting
from newsroom.services.article_desk import Opened
from newsroom.services.articles import Saved
from newsroom.services.newsroom import Newsroom
from newsroom.services.notebooks import Notebook
from newsroom.text.sanitize import clean_body
from newsroom.ui.common.kit import Kit

PAUSE = 800
"""Milliseconds after the first unsaved letter: so much typing may be lost when power fails."""
LATER = 5_000
"""Milliseconds until a save that failed is tried again."""
_KEPT_BY_SERVICE = (
    "created", "modified", "revision", "live_revision", "lede", "words", "digest", "trashed",
)  # fmt: skip
_SPELT_BY_SERVICE = ("slug", "published", "category", "tags", "authors", "editors")
"""Fields that the service completes or writes as the registries do."""
_WRITTEN = tuple(f.name for f in fields(Article) if f.name not in _KEPT_BY_SERVICE)


class Sitting(QObject):
    """Keeps an article as it is being written and stores it a moment after each change."""

    saved = Signal(object)
    """Article as it is stored now."""
    failed = Signal(object)
    """Message: not stored; the words stay here and are tried again."""
    overtaken = Signal(object)
    """Message: the article was changed elsewhere since it was opened; nothing is overwritten."""
    rested = Signal()
    """Everything that was typed is stored."""

    def __init__(
        self, kit: Kit, origin: QObject, opened: Opened, markdown: Callable[[], str]
    ) -> None:
        """`markdown` gives the text as it stands; an article without an id is a new one."""
        super().__init__(origin)
        self._kit, self._origin, self._markdown = kit, origin, markdown
        article = opened.article
        self.article = article if article.id else replace(article, id=_fresh_id(kit))
        """The fields as they are on screen."""
        self._base = (self.article, opened.markdown)
        """What is known to be stored."""
        self._stored = drafting.Sitting(article if article.id else None)
        self.notebook: Notebook | None = None
        """Where everything is written down before it is stored."""
        self._is_dirty = False
        self._is_stopped = False
        self._has_left = False
        self._unanswered = 0
        self._clock = QTimer(self, interval=PAUSE, singleShot=True)
        self._clock.timeout.connect(self._store_in_turn)

    @property
    def is_new(self) -> bool:
        """Whether the article has never been stored."""
        return not self.article.revision

    @property
    def is_dirty(self) -> bool:
        """Whether something on screen is not known to be stored."""
        return self._is_dirty or self._unanswered > 0

    @property
    def basis(self) -> drafting.Sitting:
        """What the next save starts from; kept up to date on the storage thread."""
        return self._stored

    def text(self) -> str:
        """Return the Markdown as it stands."""
        return self._markdown()

    def touch(self) -> None:
        """The text has changed."""
        self._is_dirty = True
        if not self._clock.isActive() and not self._is_stopped:
            self._clock.start(PAUSE)

    def change(self, **fields: object) -> None:
        """Change fields of the article."""
        changed = replace(self.article, **fields)  # type: ignore[arg-type]
        if changed != self.article:
            self.article = changed
            if self.notebook is not None:
                self.notebook.change(**fields)
            self.touch()

    def flush(self) -> None:
        """Store what is on screen now, if anything has changed."""
        if self._is_dirty and not self._is_stopped:
            self._clock.stop()
            self._is_dirty = False
            self._unanswered += 1
            self._send(self.article, self._markdown())

    def _store_in_turn(self) -> None:
        if not self._unanswered:
            self.flush()

    # Leaving and coming back

    def leave(self) -> None:
        """Store what is on screen; from now on the screen shows something else.

        The sitting lives on until what it sent is stored, and tries again what could not be.
        """
        words = self._markdown()
        self._markdown = lambda: words
        if self.notebook is not None:
            self.notebook.close_page()
        self._has_left = True
        self.flush()
        self._go_if_at_rest()

    def return_to(self, markdown: Callable[[], str]) -> None:
        """Go on with an article that was left before it could be stored."""
        self._markdown, self._has_left = markdown, False

    def drop(self) -> None:
        """Store no more; what is not stored stays in the typing journal."""
        self._clock.stop()
        self._is_dirty, self._is_stopped = False, True

    def give_up(self) -> None:
        """Forget what is not stored, for good: after a crash it does not come back either."""
        self.drop()
        if self.notebook is not None:
            self.notebook.give_up()

    def _go_if_at_rest(self) -> None:
        if self._has_left and not self.is_dirty:
            self.deleteLater()

    # What was changed elsewhere

    def merge(self, theirs: Opened) -> str | None:
        """Take over what was changed elsewhere, by undo for example; return the text that holds.

        None, and nothing is taken over, where the same field or the text was changed here too.
        """
        text = _agreed(self._base[1], self._markdown(), theirs.markdown)
        decided = {name: getattr(theirs.article, name) for name in _KEPT_BY_SERVICE}
        for name in _WRITTEN:
            versions = [getattr(one, name) for one in (self._base[0], self.article, theirs.article)]
            decided[name] = _agreed(*versions)
        if text is _CONFLICT or _CONFLICT in decided.values():
            return None
        self.article = replace(self.article, **decided)
        self._base = (theirs.article, theirs.markdown)
        self._stored = drafting.Sitting(theirs.article)
        self._is_stopped = False
        self._note_base(theirs)
        return str(text)

    def _note_base(self, theirs: Opened) -> None:
        mine = {name: getattr(self.article, name) for name in _WRITTEN}
        own = {
            name: value for name, value in mine.items() if value != getattr(theirs.article, name)
        }
        if self.notebook is not None:
            self.notebook.rebase(theirs.markdown, **own)

    # Storing

    def _send(self, article: Article, markdown: str) -> None:
        stored, notebook = self._stored, self.notebook
        token = notebook.send(markdown) if notebook is not None else 0

        def verb(newsroom: Newsroom) -> Saved:
            return drafting.autosave(newsroom, stored, article, markdown)

        def answered(saved: Saved) -> None:
            if notebook is not None:
                notebook.store(token)
            self._adopt(article, saved.article)
            self._base = (saved.article, clean_body(markdown))
            self._settle()
            self.saved.emit(saved.article)

        self._kit.session.do(self, verb, answered, self._refused, self._origin, is_typed=True)

    def _adopt(self, sent: Article, stored: Article) -> None:
        """Take over what the service decided, but not where something newer was typed."""
        untouched = [
            name for name in _SPELT_BY_SERVICE if getattr(self.article, name) == getattr(sent, name)
        ]
        decided = {name: getattr(stored, name) for name in (*_KEPT_BY_SERVICE, *untouched)}
        self.article = replace(self.article, **decided)

    def _settle(self) -> None:
        self._unanswered -= 1
        if not self.is_dirty:
            self.rested.emit()
            self._go_if_at_rest()
        elif not self._clock.isActive():
            self._store_in_turn()

    def _refused(self, message: Message) -> None:
        self._unanswered -= 1
        self._is_dirty = True
        if self._stored.is_stale:
            self._is_stopped = True
            self._clock.stop()
            self.overtaken.emit(message)
        elif not self._is_stopped:
            self._clock.start(LATER)
            self.failed.emit(message)


_CONFLICT = object()


def _agreed(base: object, mine: object, theirs: object) -> object:
    """Return the version that holds where at most one side changed it."""
    if mine in (base, theirs):
        return theirs
    return mine if theirs == base else _CONFLICT


def _fresh_id(kit: Kit) -> str:
    milliseconds = int(kit.session.clock().timestamp() * 1000)
    return make_id(milliseconds, secrets.token_bytes(10))
