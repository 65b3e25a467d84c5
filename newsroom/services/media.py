"""The media library: files in, records kept, albums made."""

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from threading import get_ident
from typing import Any

from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.media import Album, MediaItem
from newsroom.imaging.probe import MediaFacts, probe
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.services.saving import addressed
from newsroom.storage import media
from newsroom.storage.database import flush
from newsroom.text.sanitize import clean_line

SLOW_FILM = 100_000_000
"""Bytes; a larger film opens slowly on a phone."""


@dataclass(frozen=True)
class Added:
    """A record of the library; `known` when the same file was there already."""

    item: MediaItem
    changes: Changes
    known: bool = False


@dataclass(frozen=True)
class Kept:
    """A file whose original lies in the library's folder; its record is still to be made."""

    name: str
    facts: MediaFacts

    @property
    def slow_on_phones(self) -> bool:
        """Whether readers on a phone would wait long for it."""
        return self.facts.type == "video" and self.facts.byte_size > SLOW_FILM


def add(newsroom: Newsroom, file: Path, item_id: str = "") -> Added:
    """Take a file into the library: original first, then its record.

    A file with the same bytes gives the record that is there. Raises NewsroomError for a file
    that is no complete picture, video, sound or document.
    """
    return record(newsroom, keep(newsroom.media_folder, file), item_id)


def keep(media_folder: Path, file: Path) -> Kept:
    """Check a file and copy it into the folder of the library, without any database.

    It may run beside the thread that holds the newsroom. What it leaves behind when nobody calls
    `record` is a whole file under its own hash. Raises what `add` raises.
    """
    facts = probe(file)
    _keep_original(_place(media_folder, facts.sha256, facts.extension), file)
    return Kept(clean_line(file.name), facts)


def record(newsroom: Newsroom, kept: Kept, item_id: str = "") -> Added:
    """Make the record of a file that is kept; the same bytes give the record that is there."""
    known = media.get_by_hash(newsroom.database, kept.facts.sha256)
    if known is not None:
        return _known(newsroom, known)
    return _put(newsroom, _record(newsroom, kept.name, kept.facts, item_id), None)


def rehearse(newsroom: Newsroom, file: Path) -> Added:
    """Look at a file as `add` does, and store nothing."""
    facts = probe(file)
    known = media.get_by_hash(newsroom.database, facts.sha256)
    if known is not None:
        return Added(known, NOTHING, known=True)
    item = _record(newsroom, clean_line(file.name), facts, "")
    return Added(item, Changes(media=frozenset({item.id})))


def _known(newsroom: Newsroom, item: MediaItem) -> Added:
    """A file that comes again is taken out of the trash."""
    if not item.trashed:
        return Added(item, NOTHING, known=True)
    with newsroom.database.write():
        media.set_trashed(newsroom.database, item.id, "")
        newsroom.log("restore", "media", item.id)
    return Added(replace(item, trashed=""), Changes(media=frozenset({item.id})), known=True)


def original(newsroom: Newsroom, item: MediaItem) -> Path:
    """Return where an item's original lies: `NAME.media/ab/cd/SHA256.ext`."""
    return _place(newsroom.media_folder, item.sha256, item.extension)


def _place(media_folder: Path, sha256: str, extension: str) -> Path:
    return media_folder / sha256[:2] / sha256[2:4] / f"{sha256}.{extension}"


def _keep_original(place: Path, file: Path) -> None:
    """Copy a file under its hash, complete and flushed before it has that name."""
    if place.exists():
        return
    partial = place.with_name(f"{place.name}.{os.getpid()}-{get_ident()}.tmp")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, partial)
        flush(partial)
        partial.replace(place)
        flush(place.parent)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise EnvironmentFailure(
            "{file} tidak bisa disimpan di pustaka ({reason}). Isi ruang redaksi tidak diubah.",
            file=file.name,
            reason=reason_of(error),
        ) from error


def _record(newsroom: Newsroom, name: str, facts: MediaFacts, item_id: str) -> MediaItem:
    found = facts.metadata
    return MediaItem(
        id=item_id or newsroom.new_id(),
        type=facts.type,
        name=name,
        sha256=facts.sha256,
        extension=facts.extension,
        mime=facts.mime,
        bytes=facts.byte_size,
        width=facts.width,
        height=facts.height,
        duration=facts.duration or 0.0,
        title=clean_line(found.headline),
        alt=clean_line(found.alt),
        caption=clean_line(found.caption),
        credit=clean_line(found.credit),
        creator=clean_line(found.creator),
        copyright=clean_line(found.copyright),
        taken=found.taken,
        place=clean_line(", ".join(part for part in (found.location, found.city) if part)),
        keywords=tuple(map(clean_line, found.keywords)),
    )


def save(newsroom: Newsroom, item: MediaItem) -> Added:
    """Save what is said about a media item; an unchanged one is left alone."""
    before = media.get(newsroom.database, item.id)
    if before is None:
        raise NewsroomError("Media {id} tidak ada di ruang redaksi ini.", id=item.id)
    return _put(newsroom, item, before)


_OF_THE_FILE = (
    "name", "sha256", "extension", "mime", "bytes", "width", "height", "duration", "focus",
)  # fmt: skip
"""Fields that belong to an item's file, not to what is said about it."""


def exchange_file(newsroom: Newsroom, item_id: str, kept: Kept) -> Added:
    """Give an item another file; its words, and where it is used, stay as they are.

    Raises NewsroomError for another kind of file, or one that the library has as another item.
    """
    before = media.get(newsroom.database, item_id)
    if before is None:
        raise NewsroomError("Media {id} tidak ada di ruang redaksi ini.", id=item_id)
    known = media.get_by_hash(newsroom.database, kept.facts.sha256)
    if known is not None and known.id != item_id:
        raise NewsroomError(
            "Berkas itu sudah ada di pustaka sebagai “{title}”. Pakai yang itu, atau pilih "
            "berkas lain.",
            title=known.shown_title,
        )
    if kept.facts.type != before.type:
        raise NewsroomError("“{name}” bukan jenis berkas yang sama.", name=kept.name)
    return _put(
        newsroom, _with_file(before, _record(newsroom, kept.name, kept.facts, item_id)), before
    )


def put_file_back(newsroom: Newsroom, former: MediaItem) -> Added:
    """Give an item the file that it had; what has been said about it since stays."""
    present = media.get(newsroom.database, former.id)
    if present is None:
        raise NewsroomError("Media {id} tidak ada di ruang redaksi ini.", id=former.id)
    return _put(newsroom, _with_file(present, former), present)


def _with_file(item: MediaItem, other: MediaItem) -> MediaItem:
    return replace(item, **{name: getattr(other, name) for name in _OF_THE_FILE})


def _put(newsroom: Newsroom, item: MediaItem, before: MediaItem | None) -> Added:
    lines: dict[str, Any] = {name: clean_line(getattr(item, name)) for name in _LINES}
    digested = media.with_digest(replace(item, **lines))
    if before is not None and before.digest == digested.digest:
        return Added(before, NOTHING, known=True)
    now = newsroom.now()
    saved = replace(
        digested,
        created=before.created if before else now,
        modified=now,
        revision=before.revision + 1 if before else 1,
    )
    with newsroom.database.write():
        media.put(newsroom.database, saved)
        newsroom.log("save", "media", saved.id, revision=saved.revision)
    return Added(saved, Changes(media=frozenset({saved.id})))


_LINES = ("title", "alt", "caption", "credit", "creator", "copyright", "place")


def save_album(newsroom: Newsroom, album: Album) -> Album:
    """Save an album under a free slug."""
    titled = replace(album, title=clean_line(album.title))
    named = addressed(newsroom, titled, None, "album", "album")
    saved = replace(named, modified=newsroom.now())
    with newsroom.database.write():
        media.put_album(newsroom.database, saved)
        newsroom.log("save", "album", saved.id)
    return saved
