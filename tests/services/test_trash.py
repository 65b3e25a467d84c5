"""The trash: ninety days, or for good by hand; never what readers see or a record uses."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import Album, MediaItem
from newsroom.domain.site import Site
from newsroom.services import (
    agenda,
    articles,
    dismissals,
    editing,
    listing,
    media,
    notes,
    publishing,
    trash,
)
from newsroom.services.dismissals import Dismissal
from newsroom.services.newsroom import Newsroom, create


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: int) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def newsroom(tmp_path: Path, clock: Clock) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(), "Acm", clock)


@pytest.fixture
def photo(newsroom: Newsroom, tmp_path: Path) -> MediaItem:
    file = tmp_path / "pala.jpg"
    Image.new("RGB", (900, 600), "#0a6480").save(file)
    return media.add(newsroom, file).item


def written(newsroom: Newsroom, title: str, text: str = "Isi.", status: str = "draft") -> Article:
    article = articles.dated(newsroom, Article("", title, status=status))
    return articles.save(newsroom, article, text).article


def is_there(newsroom: Newsroom, record: str) -> bool:
    try:
        listing.find_record(newsroom, record)
    except NewsroomError:
        return False
    return True


def rows(newsroom: Newsroom, table: str) -> int:
    found = newsroom.database.row(f"SELECT count(*) FROM {table}")
    assert found is not None
    return int(found[0])


def test_ninety_days_and_not_one_less(newsroom: Newsroom, clock: Clock) -> None:
    old, kept = written(newsroom, "Lama"), written(newsroom, "Tetap")
    event = agenda.save(newsroom, AgendaItem("", "Rapat", date="2026-03-01")).item
    notes.add(newsroom, old.id, "Cek.")
    dismissals.dismiss(newsroom, old.id, [Dismissal(old.id, "lack.cover", "")])
    for record in (old.id, event.id):
        editing.trash(newsroom, record)
    clock.pass_(days=90)
    assert not trash.purge(newsroom)
    late = written(newsroom, "Baru dibuang")
    editing.trash(newsroom, late.id)
    clock.pass_(seconds=1)
    gone = trash.purge(newsroom)
    assert (gone.articles, gone.agenda) == ({old.id}, {event.id})
    assert not is_there(newsroom, old.id) and not is_there(newsroom, event.id)
    assert is_there(newsroom, kept.id) and is_there(newsroom, late.id)
    assert (rows(newsroom, "revision"), rows(newsroom, "note")) == (2, 0)
    assert rows(newsroom, "article_body") == rows(newsroom, "search") == 2
    assert rows(newsroom, "dismissal") == 0
    last = newsroom.database.row(
        "SELECT verb, detail FROM history WHERE record = ? ORDER BY n DESC", (old.id,)
    )
    assert last is not None and last["verb"] == "purge" and "Lama" in last["detail"]


def test_what_readers_see_stays_until_the_site_has_lost_it(
    newsroom: Newsroom, clock: Clock, photo: MediaItem, tmp_path: Path
) -> None:
    text = f"![Pala](media:{photo.id})\n\nIsi."
    article = written(newsroom, "Tayang", text, "published")
    publishing.publish(newsroom, tmp_path / "situs")
    editing.trash_many(newsroom, [article.id, photo.id])
    clock.pass_(days=200)
    assert not trash.purge(newsroom)
    for record in (article.id, photo.id):
        with pytest.raises(NewsroomError, match="Terbitkan dulu"):
            trash.delete_forever(newsroom, [record])
    publishing.publish(newsroom, tmp_path / "situs")
    assert trash.purge(newsroom).articles == {article.id}
    assert not is_there(newsroom, photo.id)
    assert not [file for file in newsroom.media_folder.rglob("*") if file.is_file()]
    assert publishing.publish(newsroom, tmp_path / "situs").written == []


@pytest.mark.parametrize("use", ["text", "trashed text", "cover", "album", "poster"])
def test_a_photo_that_something_uses_stays(
    newsroom: Newsroom, clock: Clock, photo: MediaItem, use: str
) -> None:
    if "text" in use:
        user = written(newsroom, "Pemakai", f"![Pala](media:{photo.id})")
        if "trashed" in use:
            clock.pass_(days=199)
            editing.trash(newsroom, user.id)
            clock.pass_(days=-199)
    elif use == "cover":
        articles.save(newsroom, Article("", "Pemakai", cover=photo.id), "Isi.")
    elif use == "album":
        media.save_album(newsroom, Album("", "Album", "", "2026-03-01", media=(photo.id,)))
    else:
        with newsroom.database.write():
            newsroom.database.execute("UPDATE media SET poster = id")
    editing.trash(newsroom, photo.id)
    clock.pass_(days=200)
    assert not trash.purge(newsroom)
    assert media.original(newsroom, photo).exists()


def test_deleting_by_hand_takes_all_or_none(newsroom: Newsroom, photo: MediaItem) -> None:
    one, other = written(newsroom, "Satu"), written(newsroom, "Dua")
    editing.trash_many(newsroom, [one.id, photo.id])
    with pytest.raises(NewsroomError, match="tidak ada di Sampah"):
        trash.delete_forever(newsroom, [one.id, other.id])
    assert is_there(newsroom, one.id)
    gone = trash.delete_forever(newsroom, [one.id, photo.id])
    assert (gone.articles, gone.media) == ({one.id}, {photo.id})
    assert not media.original(newsroom, photo).exists()
    assert is_there(newsroom, other.id)


def test_a_file_that_cannot_go_now_harms_nobody(
    newsroom: Newsroom, photo: MediaItem, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    editing.trash(newsroom, photo.id)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        assert trash.delete_forever(newsroom, [photo.id]).media == {photo.id}
    again = media.record(
        newsroom, media.keep(newsroom.media_folder, media.original(newsroom, photo))
    )
    assert not again.known and replace(again.item, id="").sha256 == photo.sha256
