"""What the typing journal tells about an article: its text to the last letter, and each step to it.

Signs of its entries: `b` the records that a history begins with; `e` an edit ([joins the step
before, *change]); `u` and `r` a step taken back and done again; `f` fields ({name: value});
`s` sent to be stored ([token, digest of the text, whether the steps led to it]); `k` stored
(token); `x` what is not stored was given up; `t` entries are missing here.
"""

import hashlib
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsroom.domain.zones import Moment
from newsroom.storage.typing_journal import Line, line
from newsroom.text.dialect import parse
from newsroom.text.history import Delta, History, delta_of
from newsroom.text.record_json import read, record_as_json, record_from_json, written
from newsroom.text.records import Record, records_of, story_of
from newsroom.text.sanitize import clean_body

Fields = dict[str, Any]
STORED_BEFORE = -1
"""Token of what was stored before the journal began."""
FIELDS = (
    "title", "short_title", "slug", "kind", "status", "published", "embargo", "dateline",
    "authors", "editors", "credit", "category", "tags", "cover", "event", "summary", "release",
    "related", "corrects", "notice",
)  # fmt: skip
"""Fields of an article that are typed or chosen."""
TOUCHES = "eurf"
"""Signs of what somebody did."""
_SPOILT = (ValueError, KeyError, IndexError, TypeError, AttributeError)
"""What reading an entry raises that says something else than it should."""


@dataclass(frozen=True)
class Sent:
    """A text on its way into the newsroom."""

    number: int
    """Of the entry that told of it."""
    token: int
    digest: str
    is_whole: int = 1
    """Whether the steps led to it; what is typed as Markdown becomes a step later."""


@dataclass
class Typed:
    """One article in the journal."""

    number: int = 0
    """Of the last entry."""
    history: History = field(default_factory=History)
    records: list[Record] | None = None
    """The text behind the last step; None where only fields were changed."""
    is_torn: bool = False
    """Whether entries behind the last step are missing."""
    was_stored: bool = False
    sent: list[Sent] = field(default_factory=list)
    """What the newsroom holds and, behind it, what it may hold by now."""
    touched: int = 0
    """Number of the entry that changed the text last."""
    is_known: bool = False
    """Whether the first of `sent` is known to be what the newsroom held."""
    pending: list[tuple[int, Fields]] = field(default_factory=list)
    """(entry, fields) that are not known to be stored, the oldest first."""

    @property
    def fields(self) -> Fields:
        """The fields that are not known to be stored."""
        return {name: value for _, some in self.pending for name, value in some.items()}

    def is_ahead_of(self, markdown: str) -> bool:
        """Whether the stored text was typed here, so that what was typed since is newer."""
        digest = digest_of(markdown)
        return any(
            sent.digest == digest and (sent.is_whole or sent.number < self.touched)
            for sent in self.sent
        )

    def take(self, entry: Line) -> None:
        """Follow one entry."""
        is_next = entry.number == self.number + 1 or not self.number
        self.number = entry.number
        if entry.sign in "eur":
            self.touched = entry.number
        if entry.sign == "b":
            self.is_torn = False
        elif not is_next:
            self._tear()
        try:
            _FOLLOW[entry.sign](self, entry)
        except _SPOILT:
            self._tear()

    def _tear(self, _: Line | None = None) -> None:
        self.is_torn = True
        self._forget_sent()

    def _forget_sent(self) -> None:
        self.sent.clear()
        self.is_known = False

    def _begin(self, entry: Line) -> None:
        self.history = History()
        self.records = [record_from_json(record) for record in entry.value]

    def _edit(self, entry: Line) -> None:
        if self.records is None or self.is_torn:
            return
        joins, *change = entry.value
        delta = read(change, self.records)
        delta.apply(self.records)
        self.history.add(delta, bool(joins))

    def _back(self, _: Line) -> None:
        if not self.is_torn:
            self._apply(self.history.back())

    def _forward(self, _: Line) -> None:
        if not self.is_torn:
            self._apply(self.history.forward())

    def _apply(self, step: Iterable[Delta]) -> None:
        for delta in step:
            delta.apply(self.records or [])

    def _change(self, entry: Line) -> None:
        values = {name: _field(value) for name, value in entry.value.items()}
        self.pending.append((entry.number, values))

    def _send(self, entry: Line) -> None:
        if not self.is_torn:
            self.sent.append(Sent(entry.number, *entry.value))

    def _store(self, entry: Line) -> None:
        self.was_stored = True
        known = [n for n, sent in enumerate(self.sent) if sent.token == entry.value]
        if known:
            del self.sent[: known[-1]]
            self.is_known = True
            self.pending = [one for one in self.pending if one[0] > self.sent[0].number]

    def _give_up(self, _: Line) -> None:
        self.pending.clear()
        self._forget_sent()


_FOLLOW = {
    "b": Typed._begin,
    "e": Typed._edit,
    "u": Typed._back,
    "r": Typed._forward,
    "f": Typed._change,
    "s": Typed._send,
    "k": Typed._store,
    "x": Typed._give_up,
    "t": Typed._tear,
}


def typed_of(entries: Iterable[Line]) -> Typed:
    """Return what the entries of one article tell."""
    typed = Typed()
    for entry in entries:
        typed.take(entry)
    return typed


@dataclass(frozen=True)
class Resumed:
    """How an article that was typed in before is opened: its text, and the steps that led to it."""

    typed: Typed
    records: tuple[Record, ...]
    """The text to be shown, empty paragraphs and all."""
    link: Delta | None = None
    """The last step: what was changed elsewhere since; it is not in the journal yet."""
    is_ahead: bool = False
    """Whether something here is newer than what is stored."""

    @property
    def last_id(self) -> int:
        """The highest id of a list or quote in the text and its steps."""
        return _last_id(self.typed)


def resumed(typed: Typed, markdown: str) -> Resumed | None:
    """Return how to open an article whose stored text is `markdown`; None as if never typed in.

    Where the stored text was typed here, what was typed since holds. Else somebody changed it, and
    the difference is one step, so that Urungkan shows what was typed.
    """
    if typed.records is None:
        return None
    records, story = tuple(typed.records), parse(markdown)
    is_same = story_of(records) == story
    if not typed.is_torn and typed.is_ahead_of(markdown):
        return Resumed(typed, records, is_ahead=not is_same or bool(typed.fields))
    if is_same and not typed.is_torn:
        return Resumed(typed, records)
    fresh = itertools.count(_last_id(typed) + 1)
    shown = records_of(story.blocks, lambda: next(fresh)) or [Record()]
    link = delta_of(0, records, shown)
    typed.history.add(link)
    typed.records = shown
    return Resumed(typed, tuple(shown), link)


def _last_id(typed: Typed) -> int:
    steps = (record for step in typed.history.steps for d in step for record in d.old + d.new)
    places = [record.place for record in itertools.chain(steps, typed.records or ())]
    ids = (max(place.quote, place.list.id if place.list else 0) for place in places)
    return max(ids, default=0)


def digest_of(markdown: str) -> str:
    """Return a short digest of a text as it is stored."""
    return hashlib.sha256(clean_body(markdown).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def restless(entries: Iterable[Line]) -> set[str]:
    """Return the articles of which something is not known to be stored, without reading texts."""
    touched: dict[str, int] = {}
    sent: dict[str, dict[str, int]] = {}
    for entry in entries:
        own = sent.setdefault(entry.article, {})
        if entry.sign in TOUCHES:
            touched[entry.article] = entry.number
        elif entry.sign == "s":
            own[entry.payload.strip("[").partition(",")[0]] = entry.number
        elif entry.sign == "x" or touched.get(entry.article, 0) < own.get(entry.payload, 0):
            touched.pop(entry.article, None)
    return set(touched)


def compact(entries: Sequence[Line]) -> list[Line]:
    """Return fewer entries of one article that tell the same; the last one keeps its number."""
    typed, article = typed_of(entries), entries[-1].article
    told = list(_told(typed))
    first = typed.number - len(told) + 1
    return [line(article, first + n, sign, value) for n, (sign, value) in enumerate(told)]


def anew(typed: Typed) -> list[tuple[str, object]]:
    """Return (sign, value) of entries that tell a history from its beginning."""
    if typed.records is None:
        return []
    records = typed.history.start_of(typed.records)
    told: list[tuple[str, object]] = [("b", [record_as_json(record) for record in records])]
    for step in typed.history.steps:
        for n, delta in enumerate(step):
            told.append(("e", [int(n > 0), *written(delta)]))
    return [*told, *[("u", None)] * typed.history.undone]


def _told(typed: Typed) -> Iterator[tuple[str, object]]:
    yield from anew(typed)
    if typed.was_stored:
        yield "k", STORED_BEFORE
    since = 0
    for n, sent in enumerate(typed.sent):
        yield from _fields_between(typed, since, sent.number)
        is_whole = sent.is_whole or sent.number < typed.touched
        yield "s", [sent.token, sent.digest, int(is_whole)]
        if typed.is_known and n == 0:
            yield "k", sent.token
        since = sent.number
    yield from _fields_between(typed, since, typed.number + 1)
    if typed.is_torn:
        yield "t", None


def _fields_between(typed: Typed, first: int, end: int) -> Iterator[tuple[str, object]]:
    for number, values in typed.pending:
        if first <= number < end:
            yield "f", as_json(values)


def as_json(values: Mapping[str, object]) -> Fields:
    """Return fields of an article as values for JSON."""
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: object) -> object:
    return vars(value) if isinstance(value, Moment) else value


def _field(value: Any) -> Any:
    if isinstance(value, dict):
        return Moment(**value)
    return tuple(value) if isinstance(value, list) else value
