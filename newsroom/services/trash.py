"""The trash: what lies in it for ninety days goes for good; so does what somebody deletes there.

What a live edition shows never goes, nor a photo that anything still uses. An original goes only
after its record is gone for good: a file without a record is better than the reverse.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.zones import utc_text
from newsroom.services import edition_content, edition_plan
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.listing import Record, find_record, kind_of
from newsroom.services.media import original
from newsroom.services.newsroom import Newsroom
from newsroom.storage import editions, removal

KEPT = timedelta(days=90)
"""How long a record lies in the trash."""
_GONE: Mapping[str, Callable[[frozenset[str]], Changes]] = {
    "article": lambda ids: Changes(articles=ids),
    "agenda": lambda ids: Changes(agenda=ids),
    "media": lambda ids: Changes(media=ids),
}


def purge(newsroom: Newsroom) -> Changes:
    """Take away for good what has been in the trash for longer than `KEPT`."""
    limit = utc_text(newsroom.clock() - KEPT)
    changes = NOTHING
    for kind in removal.KINDS:  # stories first: what only they used may go as well
        ids = removal.trashed_before(newsroom.database, kind, limit)
        changes |= _removed(newsroom, _records(newsroom, ids), "purge")
    return changes


def delete_forever(newsroom: Newsroom, ids: Iterable[str]) -> Changes:
    """Take records of the trash away for good, all of them or none.

    Raises NewsroomError for one that is not in the trash, that the site still shows, or that
    something still uses.
    """
    records = _records(newsroom, ids)
    stays = {record.id for record in records} - {one.id for one in _free(newsroom, records)}
    for record in records:
        if not record.trashed:
            raise NewsroomError(
                "“{title}” tidak ada di Sampah. Pindahkan dulu ke Sampah.", title=_title(record)
            )
        if record.id in stays:
            raise NewsroomError(
                "“{title}” masih dipakai atau masih tampil di situs. Terbitkan dulu, lalu hapus.",
                title=_title(record),
            )
    return _removed(newsroom, records, "delete")


def _records(newsroom: Newsroom, ids: Iterable[str]) -> list[Record]:
    return [find_record(newsroom, record_id) for record_id in ids]


def _title(record: Record) -> str:
    return record.shown_title if isinstance(record, MediaItem) else record.title


def _removed(newsroom: Newsroom, records: Sequence[Record], verb: str) -> Changes:
    """Take away those of some records that may go."""
    free = _free(newsroom, records)
    if not free:
        return NOTHING
    gone = NOTHING
    with newsroom.database.write():
        for record in free:
            kind = kind_of(record)
            removal.remove(newsroom.database, kind, record.id)
            newsroom.log(verb, kind, record.id, title=_title(record))
            gone |= _GONE[kind](frozenset({record.id}))
    for record in free:
        if isinstance(record, MediaItem):
            _remove_files(newsroom, record)
    return gone


def _free(newsroom: Newsroom, records: Sequence[Record]) -> list[Record]:
    """Return the records that no page shows and nothing uses."""
    ids = {record.id for record in records}
    kept = removal.shown(newsroom.database, ids)
    items = [record for record in records if isinstance(record, MediaItem)]
    if items:
        kept |= removal.used(newsroom.database, [item.id for item in items])
        files = editions.files(newsroom.database)
        kept |= {item.id for item in items if edition_content.public_path(item) in files}
    return [record for record in records if record.id not in kept]


def _remove_files(newsroom: Newsroom, item: MediaItem) -> None:
    """Remove an original and what was made of it; what cannot be removed now harms nobody."""
    for path in (original(newsroom, item), *_made_of(newsroom, item)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _made_of(newsroom: Newsroom, item: MediaItem) -> list[Path]:
    if item.type != "photo":
        return [edition_plan.cleaned_film(newsroom, item)]
    job = edition_plan.rendition_job(newsroom, item)
    return [job.folder / rendition.name for rendition in job.renditions]
