"""A publication in three steps, with everything that may happen between them."""

import errno
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.site import Site
from newsroom.domain.zones import parse_moment
from newsroom.publishing import bundle
from newsroom.services import agenda, articles, editing, edition_plan, publishing
from newsroom.services import newsroom as newsrooms
from newsroom.services.newsroom import Newsroom
from newsroom.services.outlook import outlook, waiting
from newsroom.services.publishing import Options, Prepared, Written
from newsroom.storage import agenda as stored_agenda
from newsroom.storage import articles as stored
from newsroom.storage import editions

MANY = 30
"""More articles than the feeds hold, so that some texts are needed by nobody."""


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def first(newsroom: Newsroom) -> Article:
    return next(a for a in stored.find(newsroom.database) if a.status == "published")


def edit(newsroom: Newsroom, article: Article, words: str) -> Article:
    text = stored.body(newsroom.database, article.id).markdown
    return articles.save(newsroom, article, f"{text}\n\n{words}").article


def written_elsewhere(prepared: Prepared) -> Written:
    """Write on a thread of its own, as the window does."""
    done: list[Written] = []
    worker = threading.Thread(target=lambda: done.append(prepared.write()))
    worker.start()
    worker.join()
    return done[0]


def reopened(newsroom: Newsroom) -> Newsroom:
    newsroom.close()
    return newsrooms.open_newsroom(newsroom.path, "Acm")


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Newsroom]:
    """A newsroom with so many articles that old ones rest."""
    made = newsrooms.create(tmp_path / "a.newsroom", Site(office="Kantor"), "Acm")
    for number in range(MANY):
        day = parse_moment(f"2023-04-{number % 28 + 1:02d}T09:{number:02d}", "WIT")
        story = Article(id="", title=f"Berita {number}", status="published", published=day)
        articles.save(made, story, f"Isi {number}.")
    yield made
    with suppress(ValueError):  # a test may have closed it
        made.close()


def oldest(newsroom: Newsroom) -> Article:
    return stored.find(newsroom.database)[-1]


def test_the_bundle_is_written_while_the_newsroom_is_closed(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    edited = edit(many, oldest(many), "Alinea baru.")
    (site / "berita" / "2023" / "04" / "berita-1.html").unlink()
    prepared = publishing.prepare(many, site)
    many.close()
    written = written_elsewhere(prepared)
    with newsrooms.open_newsroom(many.path) as again:
        done = publishing.record(again, written)
        assert waiting(again) == 0 and outlook(again, site).is_nothing
        now = stored.get(again.database, edited.id)
        assert now is not None and now.live_revision == edited.revision
        publishing.publish(again, tmp_path / "lain")
    assert "berita/2023/04/berita-1.html" in done.written
    assert contents(site) == contents(tmp_path / "lain")


def test_everything_anew_needs_no_database_either(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    prepared = publishing.prepare(many, site, Options(full=True))
    many.close()
    assert len(written_elsewhere(prepared).target.written) == len(contents(site))


def test_progress_counts_pages_and_what_is_read_back(many: Newsroom, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    written = publishing.prepare(many, tmp_path / "situs").write(lambda *step: seen.append(step))
    assert list(dict.fromkeys(step for step, _, _ in seen)) == ["pages", "verify"]
    for step in ("pages", "verify"):
        counts = [(done, of) for name, done, of in seen if name == step]
        assert counts == [(n, len(counts)) for n in range(1, len(counts) + 1)]
    assert sum(step == "verify" for step, _, _ in seen) == len(written.target.written)


def test_progress_counts_photos_too(sample_newsroom: Path, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    with newsrooms.open_newsroom(sample_newsroom) as newsroom:
        prepared = publishing.prepare(newsroom, tmp_path / "situs")
        prepared.write(lambda *step: seen.append(step))
    photos = [(done, of) for step, done, of in seen if step == "photos"]
    assert photos[-1] == (len(photos), len(photos)) and seen[0][0] == "photos"


@pytest.mark.parametrize("step", ["pages", "verify"])
@pytest.mark.parametrize("is_new", [False, True])
def test_cancelling_at_any_step_changes_nothing(
    many: Newsroom, tmp_path: Path, step: str, is_new: bool
) -> None:
    site = tmp_path / "situs"
    if not is_new:
        publishing.publish(many, site)
    edit(many, oldest(many), "Alinea baru.")
    before, files = contents(tmp_path), editions.files(many.database)
    reached: list[str] = []
    prepared = publishing.prepare(many, site)
    with pytest.raises(NewsroomError, match=r"dihentikan\. Situs lama tetap utuh"):
        prepared.write(lambda name, done, of: reached.append(name), lambda: step in reached)
    after = contents(tmp_path)
    assert {name: after[name] for name in after if "a.newsroom" not in name} == {
        name: before[name] for name in before if "a.newsroom" not in name
    }
    assert editions.files(many.database) == files
    assert oldest(many).live_revision == (0 if is_new else 1)
    publishing.publish(many, site)
    assert outlook(many, site).is_nothing


def test_what_was_written_and_never_recorded_is_found_again(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    edited = edit(many, oldest(many), "Alinea baru.")
    publishing.prepare(many, site).write()
    again = reopened(many)
    with again:
        assert len(publishing.history(again)) == 1 and waiting(again) == 1
        done = publishing.publish(again, site)
        assert done.written == [] and len(publishing.history(again)) == 2
        now = stored.get(again.database, edited.id)
        assert now is not None and now.live_revision == edited.revision
        assert outlook(again, site).is_nothing


def test_an_event_changed_meanwhile_still_waits(newsroom: Newsroom, published: Path) -> None:
    at = newsroom.clock()
    newsroom.clock = lambda: at + timedelta(seconds=10)
    edit(newsroom, first(newsroom), "Alinea baru.")
    prepared = publishing.prepare(newsroom, published)
    newsroom.clock = lambda: at + timedelta(seconds=15)
    item = stored_agenda.find(newsroom.database)[0]
    agenda.save(newsroom, replace(item, title="Rapat yang dipindah"))
    newsroom.clock = lambda: at + timedelta(seconds=20)
    publishing.record(newsroom, prepared.write())
    seen = outlook(newsroom, published)
    (page,) = [page for page in seen.changed if page.record == item.id]
    assert str(page.reason) == "Agenda diubah" and not page.follows
    assert waiting(newsroom) == seen.waiting == 1


def test_what_goes_to_the_trash_meanwhile_waits_to_go(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    story = edit(many, oldest(many), "Alinea baru.")
    prepared = publishing.prepare(many, site)
    editing.trash(many, story.id)
    publishing.record(many, prepared.write())
    assert waiting(many) == 1
    assert [page.record for page in outlook(many, site).removed if page.record] == [story.id]


def test_a_drive_that_was_taken_out_gets_no_half_site(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    whole = contents(site)
    prepared = publishing.prepare(many, site)
    shutil.rmtree(site)
    with pytest.raises(EnvironmentFailure, match="Pasang lagi diska"):
        prepared.write()
    assert not site.exists()
    publishing.publish(many, site)
    assert contents(site) == whole


def test_files_of_others_that_came_meanwhile_are_left_alone(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    prepared = publishing.prepare(many, site)
    site.mkdir()
    (site / "index.html").write_text("milik orang")
    with pytest.raises(NewsroomError, match="Tidak ada yang ditulis"):
        prepared.write()
    assert contents(site) == {"index.html": b"milik orang"}


def test_a_second_publication_leaves_the_first_alone(many: Newsroom, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    edit(many, oldest(many), "Alinea baru.")
    prepared, other = publishing.prepare(many, site), publishing.prepare(many, site)
    said: list[str] = []

    def interrupt(step: str, done: int, of: int) -> None:
        for attempt in (other.write, lambda: publishing.prepare(many, site)):
            with pytest.raises(NewsroomError) as refused:
                attempt()
            said.append(str(refused.value))

    publishing.record(many, prepared.write(interrupt))
    assert said and all("masih menulis" in text for text in said)
    assert outlook(many, site).is_nothing


def test_pages_that_come_out_the_same_are_remembered_as_seen(
    many: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    monkeypatch.setattr(edition_plan, "_code_digest", lambda: "tampilan lain")
    seen = outlook(many, site)
    assert {str(page.reason) for page in seen.changed} == {
        "Ikut berubah karena data kantor atau tampilan situs diubah"
    }
    assert seen.waiting == 0
    assert publishing.publish(many, site).written == []
    assert outlook(many, site).is_nothing


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.ENOSPC, "disk penuh. Terbitan lama tetap utuh. Kosongkan ruang"),
        (errno.EACCES, "tidak ada hak akses. Terbitan lama tetap utuh. Pilih folder lain"),
        (errno.EIO, "Terbitan lama tetap utuh. Pasang lagi diska"),
        (errno.EBUSY, "Terbitan lama tetap utuh. Tutup program yang memakainya"),
    ],
)
def test_trouble_is_told_with_what_is_safe_and_what_to_do(
    many: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, advice: str
) -> None:
    site = tmp_path / "situs"
    publishing.publish(many, site)
    before = contents(site)
    edit(many, oldest(many), "Alinea baru.")
    prepared = publishing.prepare(many, site)
    failing: Callable[..., str] = _failing(number)
    monkeypatch.setattr(bundle, "_put", failing)
    with pytest.raises(EnvironmentFailure) as trouble:
        prepared.write()
    assert advice in str(trouble.value)
    assert contents(site) == before


def _failing(number: int) -> Callable[..., str]:
    def put(place: Path, source: object) -> str:
        raise OSError(number, "?", str(place))

    return put
