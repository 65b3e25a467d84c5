"""Typing that outlives the program: what the window writes down, and what is brought back.

The window tells each edit to a `Notebook` at once; services/typed.py reads it back. What a program
that died had not stored is stored when the newsroom is opened again.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.services import article_desk, drafting
from newsroom.services.article_desk import Opened
from newsroom.services.newsroom import Newsroom
from newsroom.services.typed import (
    FIELDS,
    Resumed,
    Typed,
    anew,
    as_json,
    compact,
    digest_of,
    restless,
    resumed,
    typed_of,
)
from newsroom.storage import articles, typing_journal
from newsroom.storage.typing_journal import TypingJournal, line
from newsroom.text.history import Delta
from newsroom.text.record_json import record_as_json, written
from newsroom.text.records import Record, story_of
from newsroom.text.writer import rewrite

__all__ = ["Notebook", "TypingJournal", "journal", "opened", "recover", "resumed_with"]


def journal(newsroom: Path) -> TypingJournal:
    """Return the journal beside a newsroom file, to be written by one window."""
    return TypingJournal(newsroom, compact)


def opened(newsroom: Newsroom, article_id: str) -> Opened | None:
    """Return an article as it is now, with what was typed in it before; None for one that is gone.

    Fields that were typed and never stored are in the article.
    """
    seen = article_desk.opened(newsroom, article_id)
    entries = typing_journal.read(newsroom.path, article_id)
    return seen if seen is None or not entries else resumed_with(seen, typed_of(entries))


def resumed_with(seen: Opened, typed: Typed) -> Opened:
    """Return an article together with what was typed in it."""
    found = resumed(typed, seen.markdown)
    if found is None or not found.is_ahead:
        return replace(seen, resumed=found)
    return replace(seen, resumed=found, article=replace(seen.article, **typed.fields))


class Notebook:
    """What happens to one article while it is on the desk, written down at once."""

    def __init__(
        self, journal: TypingJournal, article: Article, seen: Opened, shown: Sequence[Record]
    ) -> None:
        """`seen` is what is stored of `article`, with what was typed in it before.

        `shown` is the text on screen, before anything is typed.
        """
        self._journal, self._article, self._stored_text = journal, article, seen.markdown
        self._shown = tuple(shown)
        self._typed = seen.resumed.typed if seen.resumed is not None else Typed()
        journal.go_on(article.id, self._typed.number)
        self._token = max((sent.token for sent in self._typed.sent), default=0)
        self._has_text = self._typed.records is not None and not self._typed.is_torn
        self._has_begun = False
        is_ahead = seen.resumed is not None and seen.resumed.is_ahead
        self._owed = self._typed.fields if is_ahead else {}
        self.is_whole: Callable[[], bool] = lambda: True
        """Whether everything in the text was told by `edit`."""

    def resume(self, found: Resumed | None, shown: Sequence[Record]) -> None:
        """The text is shown again, with the steps that are known; `shown` is what it looks like."""
        if found is None:
            self._shown, self._typed, self._has_text = tuple(shown), Typed(), False
        elif found.link is not None:
            self._link(found.link)

    def _link(self, link: Delta) -> None:
        if self._has_text:
            self._write("e", [0, *written(link)])
        else:
            self._tell_anew()
        self._mark(self._stored_text)

    def edit(self, delta: Delta, joins: bool) -> None:
        """Note a change of the text; it joins the step before or is a new one."""
        self._begin()
        if not self._has_text:
            self._has_text = True
            self._write("b", [record_as_json(record) for record in self._shown])
        self._write("e", [int(joins), *written(delta)])

    def _tell_anew(self) -> None:
        self._has_text = True
        for sign, value in anew(self._typed):
            self._write(sign, value)

    def undo(self) -> None:
        """Note that a step was taken back."""
        self._begin()
        self._write("u")

    def redo(self) -> None:
        """Note that a step was done again."""
        self._begin()
        self._write("r")

    def change(self, **fields: object) -> None:
        """Note fields of the article."""
        known = {name: value for name, value in fields.items() if name in FIELDS}
        if known:
            self._begin()
            self._write("f", as_json(known))

    def _begin(self) -> None:
        """Before the first letter: what is stored, or the fields of an article that is not yet."""
        if self._has_begun:
            return
        self._has_begun = True
        owed = self._owed
        if self._article.revision:
            self._mark(self._stored_text)
        else:
            owed = {name: getattr(self._article, name) for name in FIELDS}
        if owed:
            self._write("f", as_json(owed))

    def rebase(self, markdown: str, **fields: object) -> None:
        """Note that the newsroom holds another text now; `fields` are still to be stored."""
        self._stored_text = markdown
        if self._has_begun:
            self._mark(markdown)
            self.change(**fields)

    def _mark(self, markdown: str) -> None:
        self._token += 1
        self._write("s", [self._token, digest_of(markdown)])
        self._write("k", self._token)

    def send(self, markdown: str) -> int:
        """Note that a text goes to be stored → what `store` is told when it is stored."""
        self._token += 1
        if self._has_begun:
            self._write("s", [self._token, digest_of(markdown), int(self.is_whole())])
        return self._token

    def close_page(self) -> None:
        """The screen shows something else from now on: the text stays as it is."""
        is_whole = self.is_whole()
        self.is_whole = lambda: is_whole

    def store(self, token: int) -> None:
        """Note that what was sent is stored."""
        if self._has_begun:
            self._write("k", token)

    def give_up(self) -> None:
        """Note that what is not stored is not wanted any more."""
        if self._has_begun:
            self._write("x")

    def _write(self, sign: str, value: object = None) -> None:
        self._journal.append(self._article.id, sign, value)


def recover(newsroom: Newsroom) -> tuple[Article, ...]:
    """Store what was typed and never stored → the articles that have new words now.

    The typing in articles that are gone is forgotten.
    """
    entries = typing_journal.read(newsroom.path)
    if not entries:
        return ()
    found: list[Article] = []
    unstored: set[str] = set()
    for article_id in sorted(restless(entries)):
        own = typed_of(entry for entry in entries if entry.article == article_id)
        try:
            found += _recover(newsroom, article_id, own)
        except NewsroomError:
            unstored.add(article_id)
    _forget_gone(newsroom, {entry.article for entry in entries} - unstored, unstored)
    return tuple(found)


def _recover(newsroom: Newsroom, article_id: str, typed: Typed) -> list[Article]:
    stored = article_desk.opened(newsroom, article_id)
    if stored is None:
        return [] if typed.was_stored else [_recover_new(newsroom, article_id, typed)]
    if stored.article.trashed or not typed.is_ahead_of(stored.markdown):
        return []
    wanted = replace(stored.article, **typed.fields)
    text = _text(typed, stored.markdown)
    saved = drafting.autosave(newsroom, drafting.Sitting(stored.article), wanted, text).article
    _note(newsroom, saved, typed, text)
    return [saved] if saved.digest != stored.article.digest else []


def _recover_new(newsroom: Newsroom, article_id: str, typed: Typed) -> Article:
    wanted = replace(Article(article_id, ""), **typed.fields)
    text = _text(typed, "")
    saved = drafting.autosave(newsroom, drafting.Sitting(), wanted, text).article
    _note(newsroom, saved, typed, text)
    return saved


def _text(typed: Typed, stored: str) -> str:
    return stored if typed.records is None else rewrite(stored, story_of(typed.records))


def _note(newsroom: Newsroom, article: Article, typed: Typed, text: str) -> None:
    """Write down that all is stored; where the disk does not take it, it is looked at again."""
    token = max((sent.token for sent in typed.sent), default=0) + 1
    with suppress(OSError):
        typing_journal.extend(
            newsroom.path,
            [
                line(article.id, typed.number + 1, "s", [token, digest_of(text)]),
                line(article.id, typed.number + 2, "k", token),
            ],
        )


def _forget_gone(newsroom: Newsroom, ids: set[str], unstored: set[str]) -> None:
    known = {article.id for article in articles.some(newsroom.database, sorted(ids))}
    if ids - known:
        typing_journal.keep(newsroom.path, known | unstored)
