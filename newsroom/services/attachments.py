"""Files that belong to an event: an invitation, a run-down, a speech."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from newsroom.domain.media import MediaItem
from newsroom.services import agenda, media
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.media import Kept
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda as stored_agenda


@dataclass(frozen=True)
class Taken:
    """The records of several files in their order, new or known."""

    items: Sequence[MediaItem]
    changes: Changes


def take(newsroom: Newsroom, files: Sequence[Kept]) -> Taken:
    """Record files that are kept, as one action; a file that is known gives its record."""
    items, changes = [], NOTHING
    with newsroom.database.write():
        for kept in files:
            added = media.record(newsroom, kept)
            items.append(added.item)
            changes |= added.changes
    return Taken(items, changes)


def attach(newsroom: Newsroom, item_id: str, media_ids: Sequence[str]) -> Changes:
    """Attach media to a stored event behind those that it has; nothing for one that is gone."""
    item = stored_agenda.get(newsroom.database, item_id)
    if item is None:
        return NOTHING
    ids = tuple(dict.fromkeys((*item.attachments, *media_ids)))
    return agenda.save(newsroom, replace(item, attachments=ids)).changes
