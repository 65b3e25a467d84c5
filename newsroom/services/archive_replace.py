"""Find and replace over the whole archive: every place is seen first, and one undo takes it back.

Words are looked for in headline, short headline, summary and text, with the words under and
behind pictures; never in addresses and marks. A place may span marks (`**Sek**da`): the new words
take the look of its first letter. Line breaks are no blanks, so no place spans one.
"""

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsroom.domain.article import STATUSES, Article
from newsroom.services import article_desk, articles
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles as stored
from newsroom.text.dialect import parse
from newsroom.text.matching import Pattern
from newsroom.text.passages import Place, passages_of, spliced, with_words
from newsroom.text.sanitize import clean_line, clean_text

SCOPES = {
    "all": STATUSES,
    "unpublished": ("draft", "review", "approved"),
    "published": ("published", "withdrawn"),
}
"""Which articles are looked at, as statuses; never those in the trash."""
LINES = ("title", "short_title", "summary")
"""Fields that are looked at besides `body`."""
AROUND = 60
"""Characters that are shown before and after a place."""


@dataclass(frozen=True)
class Wanted:
    """What is looked for, where, and what comes in its stead (nothing: it is deleted)."""

    text: str
    replacement: str = ""
    match_case: bool = False
    whole_word: bool = False
    scope: str = "all"
    """A key of `SCOPES`."""
    in_code: bool = False
    """Whether code and footnotes, which are kept as they were written, are looked at as well."""

    @property
    def pattern(self) -> Pattern:
        return Pattern(self.text, self.match_case, self.whole_word)

    @property
    def new_words(self) -> str:
        """The replacement as one line that can be stored."""
        return " ".join(clean_text(self.replacement).split("\n"))


@dataclass(frozen=True)
class Hit:
    """One place with the words around it."""

    field: str
    """One of `LINES`, or `body`."""
    index: int
    """Which place of its field it is, counted from 0."""
    before: str
    found: str
    after: str

    @property
    def place(self) -> tuple[str, int]:
        return self.field, self.index


@dataclass(frozen=True)
class Found:
    """An article with the places in it."""

    article: Article
    hits: tuple[Hit, ...]


@dataclass(frozen=True)
class Choice:
    """Places of one article that are to be replaced, as they were when the article was read."""

    id: str
    title: str
    digest: str
    places: frozenset[tuple[str, int]]

    @classmethod
    def of(cls, found: Found, hits: Iterable[Hit]) -> "Choice":
        article = found.article
        return cls(article.id, article.title, article.digest, frozenset(h.place for h in hits))


@dataclass(frozen=True)
class Step:
    """What undo has to know of one article."""

    id: str
    title: str
    revision: int
    """The revision before."""
    digest: str
    """The digest afterwards."""


@dataclass(frozen=True)
class Replaced:
    """What was done."""

    places: int
    steps: tuple[Step, ...]
    waiting: int
    """Published articles of which the site goes on showing the old words until it is published."""
    left_out: tuple[str, ...]
    """Titles of articles that were changed since they were read; they stay as they are."""

    @property
    def changes(self) -> Changes:
        return Changes(articles=frozenset(step.id for step in self.steps))


@dataclass(frozen=True)
class Undone:
    """What was taken back."""

    changes: Changes
    left_out: tuple[str, ...]
    """Titles of articles that were changed after the replacement; they stay as they are."""


def candidates(newsroom: Newsroom, wanted: Wanted) -> list[str]:
    """Return the ids of the articles that may have places, in the order of the room.

    Quick, since no text is read; `find` says which of them have.
    """
    pattern = wanted.pattern
    if not pattern:
        return []
    return stored.holding(newsroom.database, SCOPES[wanted.scope], pattern.pieces)


def find(newsroom: Newsroom, wanted: Wanted, ids: Sequence[str]) -> list[Found]:
    """Return the places in some articles; those without one are left out."""
    pattern = wanted.pattern
    texts = stored.texts_of(newsroom.database, ids)
    looked_at = (
        Found(article, tuple(_hits(article, texts[article.id], wanted, pattern)))
        for article in stored.some(newsroom.database, ids)
    )
    return [found for found in looked_at if found.hits]


def _hits(article: Article, markdown: str, wanted: Wanted, pattern: Pattern) -> Iterator[Hit]:
    for field in LINES:
        yield from _in_passages(field, [getattr(article, field)], pattern)
    yield from _in_passages("body", passages_of(parse(markdown), wanted.in_code), pattern)


def _in_passages(field: str, texts: Iterable[str], pattern: Pattern) -> Iterator[Hit]:
    places = ((text, place) for text in texts for place in pattern.places(text))
    for index, (text, place) in enumerate(places):
        yield _hit(field, index, text, place)


def _hit(field: str, index: int, text: str, place: Place) -> Hit:
    start, end = place
    text = text.replace("\n", " ")
    first, last = max(start - AROUND, 0), end + AROUND
    before, after = text[first:start], text[end:last]
    if first:
        before = "…" + before[before.find(" ") + 1 :]
    if last < len(text):
        cut = after.rfind(" ")
        after = (after[:cut] if cut > 0 else after) + "…"
    return Hit(field, index, before, text[start:end], after)


def replace(newsroom: Newsroom, wanted: Wanted, chosen: Iterable[Choice]) -> Replaced:
    """Put the new words into the chosen places: everything in one transaction.

    Each article gets one new revision, a published one becomes a working copy; blocks without a
    place keep their bytes. An article that was changed since it was read is left out.
    """
    replacing = _Replacing(newsroom, wanted)
    with newsroom.database.write():
        for choice in chosen:
            replacing.replace(choice)
    return replacing.done


class _Replacing:
    """One replacement under way."""

    def __init__(self, newsroom: Newsroom, wanted: Wanted) -> None:
        self._newsroom, self._wanted, self._pattern = newsroom, wanted, wanted.pattern
        self._words = wanted.new_words
        self.done = Replaced(0, (), 0, ())

    def replace(self, choice: Choice) -> None:
        before = stored.get(self._newsroom.database, choice.id)
        if before is None or before.trashed or before.digest != choice.digest:
            left_out = (*self.done.left_out, choice.title)
            self.done = dataclasses.replace(self.done, left_out=left_out)
            return
        after, markdown, count = self._changed(before, choice.places)
        saved = articles.save(self._newsroom, after, markdown)
        if saved.changes:
            self._note(before, saved.article, count)

    def _changed(
        self, article: Article, places: frozenset[tuple[str, int]]
    ) -> tuple[Article, str, int]:
        *lines, body = (_Spots(self._pattern, self._words, places, f) for f in (*LINES, "body"))
        texts = {spots.field: self._line(article, spots) for spots in lines}
        markdown = self._markdown(article.id, body)
        changed = dataclasses.replace(article, **texts)  # type: ignore[arg-type]
        return changed, markdown, sum(spots.taken for spots in (*lines, body))

    def _line(self, article: Article, spots: "_Spots") -> str:
        text: str = getattr(article, spots.field)
        return clean_line(spliced(text, spots.chosen_in(text), self._words))

    def _markdown(self, article_id: str, spots: "_Spots") -> str:
        source = stored.body(self._newsroom.database, article_id).markdown
        return with_words(source, spots.chosen_in, self._words, self._wanted.in_code)

    def _note(self, before: Article, after: Article, count: int) -> None:
        done = self.done
        self.done = dataclasses.replace(
            done,
            places=done.places + count,
            steps=(*done.steps, Step(after.id, before.title, before.revision, after.digest)),
            waiting=done.waiting + article_desk.has_changes(after),
        )


class _Spots:
    """The chosen places of one field, passage after passage."""

    def __init__(
        self, pattern: Pattern, words: str, chosen: frozenset[tuple[str, int]], field: str
    ) -> None:
        self.field = field
        self.taken = 0
        """How many places get other words than they had."""
        self._pattern, self._words, self._chosen = pattern, words, chosen
        self._seen = 0

    def chosen_in(self, text: str) -> list[Place]:
        """Return the places of the next passage that get other words."""
        places = list(enumerate(self._pattern.places(text), self._seen))
        self._seen += len(places)
        chosen = [
            (start, end)
            for number, (start, end) in places
            if (self.field, number) in self._chosen and text[start:end] != self._words
        ]
        self.taken += len(chosen)
        return chosen


def undo(newsroom: Newsroom, replaced: Replaced) -> Undone:
    """Put back the very bytes of every field and text, as one more revision of each article.

    What the site showed word for word before, it shows word for word again: nothing waits for a
    publication. An article that was changed after the replacement is left out.
    """
    changed: list[Step] = []
    left_out: list[Step] = []
    with newsroom.database.write():
        for step in replaced.steps:
            (changed if _put_back(newsroom, step) else left_out).append(step)
    ids = frozenset(step.id for step in changed)
    return Undone(Changes(articles=ids) if ids else NOTHING, tuple(s.title for s in left_out))


def _put_back(newsroom: Newsroom, step: Step) -> bool:
    present = stored.get(newsroom.database, step.id)
    if present is None or present.digest != step.digest:
        return False
    old, markdown = stored.revision(newsroom.database, step.id, step.revision)
    saved = articles.save(newsroom, old, markdown).article
    articles.note_shown(newsroom, present.live_revision, saved)
    return True
