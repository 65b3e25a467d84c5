"""The sample newsroom: its stories lie in resources/sample, its pictures are drawn here and now."""

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsroom import paths
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.fields import agenda_with, media_with
from newsroom.domain.media import Album
from newsroom.domain.people import Person
from newsroom.domain.site import Site
from newsroom.exchange import front_matter
from newsroom.imaging import drawing
from newsroom.services import agenda, articles, media
from newsroom.services.newsroom import Clock, Newsroom, open_newsroom, system_clock
from newsroom.services.newsroom import create as create_newsroom
from newsroom.storage import registry

_REFERENCE = re.compile(r"\b(photo|agenda|artikel):([A-Za-z0-9_-]+)")
_SCHEME = {"photo": "media", "agenda": "agenda", "artikel": "artikel"}
Ids = dict[str, str]
"""Key in the sample's tables → id of the record."""


def create(file: Path, person: str = "", clock: Clock = system_clock) -> Newsroom:
    """Create a newsroom with the sample in it; raises NewsroomError where the file exists.

    It is built under another name and renamed, so that a half-made sample is never opened.
    """
    if file.exists():
        raise NewsroomError("{file} sudah ada dan tidak ditimpa. Pilih nama lain.", file=str(file))
    building = file.with_name(f"{file.stem}-baru{file.suffix}")
    _remove(building)
    site = Site(**_table("site.json"))
    with create_newsroom(building, site, person, clock) as newsroom, newsroom.database.write():
        _Filling(newsroom).fill()
    media_folder = file.with_suffix(".media")
    shutil.rmtree(media_folder, ignore_errors=True)
    building.with_suffix(".media").rename(media_folder)
    building.rename(file)
    return open_newsroom(file, person, clock)


def _remove(building: Path) -> None:
    building.unlink(missing_ok=True)
    shutil.rmtree(building.with_suffix(".media"), ignore_errors=True)


def _folder() -> Path:
    return paths.resources() / "sample"


def _table(name: str) -> Any:
    return json.loads((_folder() / name).read_text(encoding="utf-8"))


class _Filling:
    """The sample on its way into an empty newsroom."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._photos: Ids = {}
        self._files: Ids = {}
        self._events: Ids = {}
        self._articles: Ids = {}

    def fill(self) -> None:
        for person in _table("people.json"):
            registry.put_person(self._newsroom.database, Person(self._newsroom.new_id(), **person))
        with tempfile.TemporaryDirectory() as folder:
            self._fill_library(Path(folder), _table("media.json"))
        for event in _table("agenda.json"):
            self._add_event(event)
        stories = sorted((_folder() / "articles").glob("*.md"))
        self._articles = {story.stem[:2]: self._newsroom.new_id() for story in stories}
        for story in stories:
            self._add_story(story)
        for album in _table("albums.json"):
            self._add_album(album)

    def _fill_library(self, folder: Path, table: Mapping[str, Any]) -> None:
        for photo in table["photos"]:
            data = _drawn(photo)
            self._photos[photo["key"]] = self._add_file(folder, f"{photo['key']}.jpg", data, photo)
        for document in table["documents"]:
            data = drawing.write_pdf(document["title"], document["paragraphs"])
            self._files[document["key"]] = self._add_file(folder, document["name"], data, document)
        for video in table["videos"]:
            self._add_video(folder, video)

    def _add_file(self, folder: Path, name: str, data: bytes, entry: Mapping[str, Any]) -> str:
        file = folder / name
        file.write_bytes(data)
        added = media.add(self._newsroom, file).item
        known = {key: entry[key] for key in _MEDIA_KEYS if key in entry}
        dip = {f"dip.{key}": value for key, value in entry.get("dip", {}).items()}
        blank = replace(added, alt="", caption="", credit="", creator="", keywords=())
        media.save(self._newsroom, media_with(blank, known | dip, self._newsroom.site.zone))
        return added.id

    def _add_video(self, folder: Path, entry: Mapping[str, Any]) -> None:
        captions = _folder() / "media" / entry["captions"]
        film = _folder() / "media" / entry["file"]
        texts = self._add_file(
            folder, captions.name, captions.read_bytes(), {"title": entry["title"]}
        )
        shown = dict(entry) | {"poster": self._photos[entry["poster"]], "captions": texts}
        self._files[entry["key"]] = self._add_file(folder, film.name, film.read_bytes(), shown)

    def _add_event(self, entry: Mapping[str, Any]) -> None:
        texts = {
            key: _as_text(value)
            for key, value in entry.items()
            if key != "key" and value is not None
        }
        item = agenda_with(AgendaItem("", "", entry["date"]), texts, self._newsroom.site.zone)
        self._events[entry["key"]] = agenda.save(self._newsroom, item).item.id

    def _add_story(self, story: Path) -> None:
        text = _REFERENCE.sub(self._reference, story.read_text(encoding="utf-8"))
        imported = front_matter.read(text, self._newsroom.site.zone, story.stem)
        article: Article = replace(imported.article, id=self._articles[story.stem[:2]])
        articles.save(self._newsroom, article, imported.body)

    def _reference(self, match: re.Match[str]) -> str:
        kind, key = match.groups()
        ids = {"photo": self._photos, "agenda": self._events, "artikel": self._articles}[kind]
        return f"{_SCHEME[kind]}:{ids[key]}" if key in ids else match[0]

    def _add_album(self, entry: Mapping[str, Any]) -> None:
        ids = self._photos | self._files
        album = Album(
            id="",
            title=entry["title"],
            slug=entry["slug"],
            date=entry["date"],
            summary=entry["summary"],
            cover=ids[entry["cover"]],
            public=entry["public"],
            media=tuple(ids[key] for key in entry["media"]),
        )
        media.save_album(self._newsroom, album)


_MEDIA_KEYS = (
    "title", "alt", "caption", "credit", "creator", "taken", "place", "keywords", "poster",
    "captions",
)  # fmt: skip


def _as_text(value: Any) -> Any:
    """JSON's yes and no as the forms write them; lists stay lists."""
    return str(value).lower() if isinstance(value, bool) else value


def _drawn(photo: Mapping[str, Any]) -> bytes:
    size = (1067, 1600) if photo.get("portrait") else (1600, 1067)
    draw: Callable[..., bytes] = drawing.draw
    return draw(photo["scene"], photo["seed"], size)
