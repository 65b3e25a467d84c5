"""Export: everything in open formats, so that no office is ever locked in."""

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.media import MediaItem
from newsroom.domain.slug import slugify
from newsroom.exchange import front_matter
from newsroom.publishing import icalendar
from newsroom.services import listing
from newsroom.services.media import original
from newsroom.services.newsroom import Newsroom
from newsroom.storage import agenda, articles, media, registry

MEDIA = "media"


def export(newsroom: Newsroom, folder: Path) -> dict[str, int]:
    """Write all records into a new or empty folder → counts of articles, agenda items and media.

    Articles are Markdown with front matter, the agenda one .ics, media their originals, and
    newsroom.json holds every record whole. The folder appears complete or not at all. Raises
    NewsroomError for a folder that holds something.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NewsroomError(
            "Folder {folder} sudah berisi. Pilih folder kosong atau baru.", folder=str(folder)
        )
    beside = folder.absolute().with_name(f".{folder.name}.ekspor-{os.getpid()}")
    try:
        beside.mkdir(parents=True)
        counts = _write_all(newsroom, beside)
        if folder.exists():
            folder.rmdir()
        beside.rename(folder)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise EnvironmentFailure(
            "Ekspor ke {folder} gagal ({reason}). Isi ruang redaksi tidak diubah.",
            folder=str(folder),
            reason=reason_of(error),
        ) from error
    return counts


def _write_all(newsroom: Newsroom, folder: Path) -> dict[str, int]:
    files = _write_media(newsroom, folder)
    items = agenda.find(newsroom.database)
    written = {
        "articles": _write_articles(newsroom, folder, files),
        "agenda": len(items),
        "media": len(files),
    }
    calendar = icalendar.calendar(newsroom.site, items)
    (folder / "agenda.ics").write_bytes(calendar.encode())
    (folder / "newsroom.json").write_text(_records(newsroom), encoding="utf-8")
    return written


def _write_media(newsroom: Newsroom, folder: Path) -> dict[str, str]:
    """Copy the originals → media id → path beside the articles."""
    (folder / MEDIA).mkdir()
    taken: dict[str, str] = {}
    for item in media.find(newsroom.database):
        source = original(newsroom, item)
        if source.exists():
            taken[item.id] = f"{MEDIA}/{_free_name(item, set(taken.values()))}"
            shutil.copyfile(source, folder / taken[item.id])
    return taken


def _free_name(item: MediaItem, taken: set[str]) -> str:
    stem = slugify(Path(item.name).stem, item.type)
    name = f"{stem}.{item.extension}"
    return name if f"{MEDIA}/{name}" not in taken else f"{stem}-{item.sha256[:8]}.{item.extension}"


def _write_articles(newsroom: Newsroom, folder: Path, files: Mapping[str, str]) -> int:
    found = articles.find(newsroom.database)
    for article in found:
        body = articles.body(newsroom.database, article.id).markdown
        for media_id, path in files.items():
            body = body.replace(f"](media:{media_id}", f"]({path}")
        text = front_matter.write(article, body, files.get(article.cover, ""))
        day = article.published.date if article.published else "draf"
        (folder / f"{day}-{article.slug}.md").write_text(text, encoding="utf-8", newline="\n")
    return len(found)


def _records(newsroom: Newsroom) -> str:
    everything = {
        "site": vars(newsroom.site),
        "people": [vars(person) for person in registry.people(newsroom.database)],
        "albums": [vars(album) for album in media.albums(newsroom.database)],
    }
    for room in listing.ROOMS:
        everything[room] = [
            listing.shown(newsroom, row["id"]) for row in listing.listed(newsroom, room)
        ]
    return json.dumps(everything, ensure_ascii=False, indent=1) + "\n"
