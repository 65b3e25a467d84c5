"""How a newsroom begins: three answers, a file, and an old site taken in and taken back."""

from pathlib import Path

import pytest

from newsroom.domain.errors import EnvironmentFailure, NewsroomError
from newsroom.domain.site import Site
from newsroom.services import listing, starting
from newsroom.services.newsroom import create, open_newsroom
from newsroom.services.starting import Arrival


@pytest.fixture
def old_site(tmp_path: Path, made_sample: Path) -> Path:
    """Two pages, one of them with a photo, the same photo again, and two files to leave behind."""
    folder = tmp_path / "lama"
    (folder / "foto").mkdir(parents=True)
    photo = next(made_sample.with_suffix(".media").rglob("*.jpg"))
    for name in ("foto/dermaga.jpg", "salinan.jpg"):
        (folder / name).write_bytes(photo.read_bytes())
    (folder / "satu.md").write_text("# Satu\n\nIsi.\n\n![Dermaga](foto/dermaga.jpg)\n", "utf-8")
    (folder / "dua.html").write_text(
        "<html><head><title>Dua</title></head><body><h1>Dua</h1><p>Isi dua.</p></body></html>",
        "utf-8",
    )
    (folder / "data.xyz").write_bytes(b"\0\1\2")
    (folder / "rusak.jpg").write_bytes(b"bukan foto")
    return folder


@pytest.mark.parametrize(
    ("office", "name", "region", "credit"),
    [
        (
            "Diskominfosan  Provinsi Maluku Utara", "Diskominfosan", "Provinsi Maluku Utara",
            "©Diskominfosan",
        ),
        ("Dinas Kominfo Kota Ternate", "Dinas Kominfo", "Kota Ternate", "©Dinas Kominfo"),
        ("Kabupaten Pulau Taliabu", "Kabupaten Pulau Taliabu", "", "©Kabupaten Pulau Taliabu"),
        ("Humas", "Humas", "", "©Humas"),
    ],
)  # fmt: skip
def test_three_answers_give_the_facts_of_an_office(
    office: str, name: str, region: str, credit: str
) -> None:
    site = starting.site_of(office, " Sofifi ", "WIT")
    assert (site.name, site.region, site.credit, site.town) == (name, region, credit, "Sofifi")
    assert site.office == " ".join(office.split())


def test_an_office_without_a_name_still_has_a_masthead() -> None:
    assert starting.site_of("", "", "WIT") == Site(zone="WIT")


def test_a_file_is_named_after_the_office_and_never_after_another(tmp_path: Path) -> None:
    folder = tmp_path / "Ruang Redaksi"
    assert starting.free_file(folder, "Dinas Kominfo").name == "dinas-kominfo.newsroom"
    folder.mkdir()
    (folder / "dinas-kominfo.newsroom").touch()
    assert starting.free_file(folder, "Dinas Kominfo").name == "dinas-kominfo-2.newsroom"
    assert starting.free_file(folder, "…").name == "ruang-redaksi.newsroom"


def test_towns_have_their_zone() -> None:
    assert [starting.zone_of_town(town) for town in ("Sofifi", "manado", "Antah")] == [
        "WIT", "WITA", "",
    ]  # fmt: skip


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(EnvironmentFailure, match="tidak bisa dibuat"):
        starting.make_folder(tmp_path / "berkas" / "dalam" / "a.newsroom")


def test_a_look_says_what_the_import_then_does(tmp_path: Path, old_site: Path) -> None:
    site = starting.site_of("Humas", "Sofifi", "WIT")
    found = starting.look(old_site, site)
    assert (found.articles, found.events, found.media) == (2, 0, 1)
    assert [Path(name).name for name in found.unknown] == ["data.xyz"]
    assert [Path(one.source).name for one in found.failed] == ["rusak.jpg"]
    assert found.sources == 6

    file = tmp_path / "baru" / "humas.newsroom"
    steps: list[int] = []
    taken = Arrival(file, site, old_site).run(steps.append, lambda: False)
    assert (taken.articles, taken.events, taken.media) == (2, 0, 1)
    assert (taken.unknown, taken.failed) == (found.unknown, found.failed)
    assert steps == list(range(1, len(steps) + 1)) and len(steps) == 5
    with open_newsroom(file) as newsroom:
        rows = listing.listed(newsroom, "articles")
    assert {row["title"]: row["status"] for row in rows} == {"Satu": "draft", "Dua": "draft"}


def test_a_cancelled_import_leaves_nothing(tmp_path: Path, old_site: Path) -> None:
    file = tmp_path / "humas.newsroom"
    stored: list[int] = []
    with pytest.raises(NewsroomError, match="dibatalkan"):
        Arrival(file, Site(), old_site).run(stored.append, lambda: len(stored) == 3)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lama"]


def test_an_import_is_taken_back_as_a_whole(tmp_path: Path, old_site: Path) -> None:
    file = tmp_path / "humas.newsroom"
    Arrival(file, Site(), old_site).run(lambda _: None, lambda: False)
    assert file.exists() and file.with_suffix(".media").exists()
    starting.discard(file)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lama"]


def test_an_import_never_touches_a_newsroom_that_is_there(tmp_path: Path, old_site: Path) -> None:
    file = tmp_path / "contoh.newsroom"
    create(file, Site(name="Milik orang")).close()
    with pytest.raises(NewsroomError, match="sudah ada"):
        Arrival(file, Site(), old_site).run(lambda _: None, lambda: False)
    with open_newsroom(file) as newsroom:
        assert newsroom.site.name == "Milik orang"
