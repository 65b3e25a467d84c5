"""The library as its room shows it: views, cells, where things are used, deeds over several."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsroom.domain.fields import MEDIA_RULES, Value
from newsroom.domain.media import MediaItem
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.media import Kept, record
from newsroom.services.newsroom import Newsroom
from newsroom.storage import media, uses
from newsroom.storage.media import ORDERS, VIEWS
from newsroom.storage.uses import Place

__all__ = ["ORDERS", "VIEWS", "Place"]

Values = Mapping[str, Mapping[str, Value]]
"""Id of a media item → its fields by key."""


@dataclass(frozen=True)
class Listing:
    """What a view holds: ids in order, and how many every view has without regard to words."""

    ids: list[str]
    counts: Mapping[str, int]


@dataclass(frozen=True)
class Cell:
    """One media item as the grid shows it."""

    item: MediaItem
    uses: int
    """Records outside the trash that show it or link to it."""
    picture: MediaItem
    """What shows it: itself, or the poster of a film."""


@dataclass(frozen=True)
class Details:
    """One media item as its panel shows it."""

    item: MediaItem
    picture: MediaItem
    """What shows it: itself, or the poster of a film."""
    places: Sequence[Place]
    house_credit: str
    """What the office writes after its articles; offered where a credit is missing."""


@dataclass(frozen=True)
class Arrived:
    """What became of files that came in together."""

    new: Sequence[MediaItem]
    """Recorded now, or taken out of the trash."""
    known: Sequence[MediaItem]
    """There already."""
    changes: Changes


def listing(newsroom: Newsroom, view: str, words: str, order: str) -> Listing:
    """Return a view of `VIEWS` in an order of `ORDERS`, narrowed down by words."""
    database = newsroom.database
    return Listing(media.ids(database, view, words, order), media.count(database))


def counts(newsroom: Newsroom) -> Mapping[str, int]:
    """Return how many media each view of `VIEWS` has."""
    return media.count(newsroom.database)


def cells(newsroom: Newsroom, ids: Sequence[str]) -> list[Cell]:
    """Return the cells of some ids in their order; ids that are gone are left out."""
    counted = uses.counts(newsroom.database, ids)
    found = media.some(newsroom.database, ids)
    pictures = _pictures(newsroom, found)
    return [Cell(item, counted.get(item.id, 0), pictures.get(item.poster, item)) for item in found]


def _pictures(newsroom: Newsroom, found: Iterable[MediaItem]) -> Mapping[str, MediaItem]:
    """Return the posters of films among some media, by their ids."""
    posters = [item.poster for item in found if item.poster]
    return {item.id: item for item in media.some(newsroom.database, posters)} if posters else {}


def details(newsroom: Newsroom, item_id: str) -> Details | None:
    """Return one item with the places that use it; None for one that is gone."""
    item = media.get(newsroom.database, item_id)
    if item is None:
        return None
    return _detailed(newsroom, item, places(newsroom, [item_id]))


def _detailed(newsroom: Newsroom, item: MediaItem, used: Sequence[Place]) -> Details:
    picture = _pictures(newsroom, [item]).get(item.poster, item)
    return Details(item, picture, used, newsroom.site.credit)


def items(newsroom: Newsroom, ids: Sequence[str]) -> list[MediaItem]:
    """Return some items in the order asked for."""
    return media.some(newsroom.database, ids)


def places(newsroom: Newsroom, ids: Sequence[str]) -> list[Place]:
    """Return where some media are used, each place once."""
    return uses.places(newsroom.database, ids)


def incomplete_count(newsroom: Newsroom) -> int:
    """Return how many photos lack an alternative text or a credit."""
    return media.count(newsroom.database, ("incomplete",))["incomplete"]


def incomplete(newsroom: Newsroom, among: Sequence[str] = ()) -> list[Details]:
    """Return the photos that lack something, the newest first; `among` narrows them down."""
    lacking = media.ids(newsroom.database, "incomplete", "", "newest")
    wanted = [item_id for item_id in lacking if not among or item_id in set(among)]
    return [_detailed(newsroom, item, ()) for item in media.some(newsroom.database, wanted)]


def arrive(newsroom: Newsroom, files: Iterable[Kept]) -> Arrived:
    """Record files that are kept, as one action."""
    new: list[MediaItem] = []
    known: list[MediaItem] = []
    changes = NOTHING
    with newsroom.database.write():
        for kept in files:
            added = record(newsroom, kept)
            (new if added.changes else known).append(added.item)
            changes |= added.changes
    return Arrived(new, known, changes)


def values(newsroom: Newsroom, ids: Sequence[str], keys: Iterable[str]) -> Values:
    """Return what fields of some items say now, in the form that `editing.set_many` takes."""
    wanted = list(keys)
    return {item.id: {key: value_of(item, key) for key in wanted} for item in items(newsroom, ids)}


def value_of(item: MediaItem, key: str) -> Value:
    """Return a field by its key in the form that `editing.set_many` takes."""
    if key.startswith("dip."):
        return item.dip.get(key.partition(".")[2], "")
    assert key in MEDIA_RULES, key
    value = getattr(item, key)
    return ("ya" if value else "tidak") if isinstance(value, bool) else value
