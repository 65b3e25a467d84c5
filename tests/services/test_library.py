"""The library as its room asks for it: views, uses, deeds over several, files that arrive."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem, weakness_of_alt
from newsroom.services import articles, editing, library, listing, media
from newsroom.services.newsroom import Newsroom, open_newsroom


@pytest.fixture
def newsroom(sample_newsroom: Path) -> Iterator[Newsroom]:
    with open_newsroom(sample_newsroom, "Acm") as opened:
        yield opened


@pytest.fixture(scope="module")
def files(shared: Path) -> Path:
    return shared / "cases" / "files"


def shown(
    newsroom: Newsroom, view: str = "all", words: str = "", order: str = "newest"
) -> list[str]:
    return library.listing(newsroom, view, words, order).ids


def everything(newsroom: Newsroom) -> list[MediaItem]:
    return library.items(newsroom, shown(newsroom))


def first(newsroom: Newsroom, kind: str = "photo") -> MediaItem:
    return library.items(newsroom, shown(newsroom, kind))[0]


# Views


def test_each_kind_has_its_view_and_together_they_are_all(newsroom: Newsroom) -> None:
    kinds = ("photo", "video", "audio", "document")
    assert sorted(i for kind in kinds for i in shown(newsroom, kind)) == sorted(shown(newsroom))
    assert {item.type for item in library.items(newsroom, shown(newsroom, "photo"))} == {"photo"}


def test_counts_are_the_lengths_of_the_views(newsroom: Newsroom) -> None:
    editing.trash_many(newsroom, [first(newsroom).id])
    counts = library.counts(newsroom)
    assert counts == {view: len(shown(newsroom, view)) for view in library.VIEWS}
    assert counts["trash"] == 1


def test_incomplete_are_exactly_the_items_that_lack_something(newsroom: Newsroom) -> None:
    photos = library.items(newsroom, shown(newsroom, "photo"))
    editing.set_many(
        newsroom,
        {
            photos[0].id: {"alt": "", "decorative": "ya"},
            photos[1].id: {"alt": "", "credit": ""},
            photos[2].id: {"credit": "", "decorative": "ya"},
        },
    )
    lacking = {item.id for item in everything(newsroom) if item.lacks}
    assert set(shown(newsroom, "incomplete")) == lacking
    assert photos[0].id not in lacking and {photos[1].id, photos[2].id} <= lacking
    assert library.incomplete_count(newsroom) == len(lacking)
    assert {details.item.id for details in library.incomplete(newsroom)} == lacking
    assert [d.item.id for d in library.incomplete(newsroom, [photos[1].id])] == [photos[1].id]


def test_documents_are_never_incomplete(newsroom: Newsroom) -> None:
    assert first(newsroom, "document").alt == ""
    assert first(newsroom, "document").lacks == ()


def test_words_narrow_a_view_down(newsroom: Newsroom) -> None:
    item = first(newsroom)
    editing.set_fields(newsroom, item.id, {"place": "Kampung Zzyx"})
    assert shown(newsroom, "all", "zzy") == [item.id]
    assert shown(newsroom, "photo", "kampung zzyx") == [item.id]
    assert shown(newsroom, "video", "zzyx") == []


@pytest.mark.parametrize("words", ["…", '"', "**", "NEAR("])
def test_marks_without_letters_find_nothing_and_break_nothing(
    newsroom: Newsroom, words: str
) -> None:
    assert shown(newsroom, "all", words) == []


def test_orders(newsroom: Newsroom) -> None:
    assert shown(newsroom, order="oldest") == shown(newsroom, order="newest")[::-1]
    titled = library.items(newsroom, shown(newsroom, order="title"))
    names = [item.shown_title.lower() for item in titled]
    assert names == sorted(names)
    sizes = [item.bytes for item in library.items(newsroom, shown(newsroom, order="largest"))]
    assert sizes == sorted(sizes, reverse=True)
    dates = [item.taken for item in library.items(newsroom, shown(newsroom, order="taken"))]
    assert dates == sorted(dates, reverse=True)


# Uses


def used_photo(newsroom: Newsroom) -> tuple[MediaItem, str]:
    """Return a photo that is the cover of exactly one article, and the article's id."""
    for item in library.items(newsroom, shown(newsroom, "photo")):
        stories = [p for p in library.places(newsroom, [item.id]) if p.kind == "article"]
        if len(stories) == 1:
            return item, stories[0].record
    raise AssertionError("the sample has no such photo")


def test_a_use_in_the_trash_counts_no_longer(newsroom: Newsroom) -> None:
    item, article = used_photo(newsroom)
    before = library.cells(newsroom, [item.id])[0].uses
    editing.trash(newsroom, article)
    assert library.cells(newsroom, [item.id])[0].uses == before - 1
    assert article not in {place.record for place in library.places(newsroom, [item.id])}


def test_cover_and_body_of_one_article_are_one_use(newsroom: Newsroom) -> None:
    item, article_id = used_photo(newsroom)
    before = library.cells(newsroom, [item.id])[0].uses
    article = listing.find_record(newsroom, article_id)
    assert isinstance(article, Article)
    articles.save(newsroom, article, f"![Bawah](media:{item.id})")
    assert library.cells(newsroom, [item.id])[0].uses == before


def test_the_poster_and_captions_of_a_film_are_in_use(newsroom: Newsroom) -> None:
    film = first(newsroom, "video")
    assert film.poster and film.captions
    for helper in (film.poster, film.captions):
        assert film.id in {place.record for place in library.places(newsroom, [helper])}
        assert helper not in shown(newsroom, "unused")
    assert library.cells(newsroom, [film.id])[0].picture.id == film.poster


def test_unused_are_exactly_the_items_without_a_place(newsroom: Newsroom) -> None:
    cells = library.cells(newsroom, shown(newsroom))
    assert set(shown(newsroom, "unused")) == {cell.item.id for cell in cells if not cell.uses}
    assert all(cell.uses == len(library.places(newsroom, [cell.item.id])) for cell in cells)


def test_cells_come_in_the_order_asked_for_without_what_is_gone(newsroom: Newsroom) -> None:
    ids = shown(newsroom)[:4][::-1]
    cells = library.cells(newsroom, [ids[0], "0" * 32, *ids[1:]])
    assert [cell.item.id for cell in cells] == ids


# Deeds over several


def test_values_put_back_what_was_there(newsroom: Newsroom) -> None:
    ids = shown(newsroom, "photo")[:3]
    keys = ("credit", "keywords", "decorative", "taken")
    before = library.values(newsroom, ids, keys)
    digests = [item.digest for item in library.items(newsroom, ids)]
    new = {"credit": "Baru", "keywords": "a, b", "decorative": "ya", "taken": "2023-04-17"}
    changes = editing.set_many(newsroom, dict.fromkeys(ids, new))
    assert changes.media == frozenset(ids)
    assert {item.credit for item in library.items(newsroom, ids)} == {"Baru"}
    editing.set_many(newsroom, before)
    assert [item.digest for item in library.items(newsroom, ids)] == digests


def test_a_bad_value_changes_none_of_them(newsroom: Newsroom) -> None:
    one, other = shown(newsroom, "document")[:2]
    with pytest.raises(NewsroomError):
        editing.set_many(newsroom, {one: {"title": "Baru"}, other: {"dip.class": "rahasia"}})
    assert library.items(newsroom, [one])[0].title != "Baru"


def test_trash_and_restore_together(newsroom: Newsroom) -> None:
    ids = shown(newsroom)[:3]
    assert editing.trash_many(newsroom, ids).media == frozenset(ids)
    assert sorted(shown(newsroom, "trash")) == sorted(ids)
    assert not set(ids) & set(shown(newsroom))
    editing.restore_many(newsroom, ids)
    assert shown(newsroom)[:3] == ids


# Files that arrive


def test_a_file_is_kept_without_the_newsroom_and_recorded_after(
    newsroom: Newsroom, files: Path
) -> None:
    kept = media.keep(newsroom.media_folder, files / "foto_rapat.jpg")
    count = library.counts(newsroom)["all"]
    arrived = library.arrive(newsroom, [kept])
    assert library.counts(newsroom)["all"] == count + 1
    item = arrived.new[0]
    assert (item.name, item.type, item.width) == ("foto_rapat.jpg", "photo", kept.facts.width)
    original = media.original(newsroom, item)
    assert original.read_bytes() == (files / "foto_rapat.jpg").read_bytes()


def test_both_parts_together_do_what_add_does(
    newsroom: Newsroom, files: Path, tmp_path: Path
) -> None:
    other = tmp_path / "lain.newsroom"
    shutil.copy(newsroom.path, other)
    with open_newsroom(other) as second:
        one = library.arrive(
            newsroom, [media.keep(newsroom.media_folder, files / "foto_exif6_gps.jpg")]
        ).new[0]
        two = media.add(second, files / "foto_exif6_gps.jpg").item
    assert (one.taken, one.width, one.height) == (two.taken, two.width, two.height)
    assert one.taken.startswith("2023-04-17") and one.height > one.width


def test_the_same_bytes_are_known_by_the_title_they_have(newsroom: Newsroom, files: Path) -> None:
    folder = newsroom.media_folder
    kept = [
        media.keep(folder, files / name) for name in ("foto_rapat.jpg", "foto_rapat - Copy.jpg")
    ]
    arrived = library.arrive(newsroom, kept)
    assert [item.name for item in arrived.new] == ["foto_rapat.jpg"]
    assert [item.id for item in arrived.known] == [arrived.new[0].id]


def test_the_same_name_with_other_bytes_is_another_item(newsroom: Newsroom, files: Path) -> None:
    places = [files / "kamera1" / "IMG-0001.jpg", files / "kamera2" / "IMG-0001.jpg"]
    arrived = library.arrive(newsroom, [media.keep(newsroom.media_folder, p) for p in places])
    assert [item.name for item in arrived.new] == ["IMG-0001.jpg", "IMG-0001.jpg"]
    assert len({media.original(newsroom, item) for item in arrived.new}) == 2


def test_a_file_that_comes_again_leaves_the_trash(newsroom: Newsroom, files: Path) -> None:
    kept = media.keep(newsroom.media_folder, files / "foto_rapat.jpg")
    item = library.arrive(newsroom, [kept]).new[0]
    editing.trash_many(newsroom, [item.id])
    arrived = library.arrive(newsroom, [kept])
    assert [again.id for again in arrived.new] == [item.id]
    assert item.id in shown(newsroom)


def test_half_a_photo_leaves_nothing_behind(newsroom: Newsroom, files: Path) -> None:
    before = sorted(newsroom.media_folder.rglob("*"))
    with pytest.raises(NewsroomError, match=r"foto_terpotong\.jpg"):
        media.keep(newsroom.media_folder, files / "foto_terpotong.jpg")
    assert sorted(newsroom.media_folder.rglob("*")) == before


# Alternative texts


@pytest.mark.parametrize(
    ("alt", "weakness"),
    [
        ("", ""),
        ("Peserta rapat duduk mengelilingi meja panjang", ""),
        ("IMG_4021.jpg", "name"),
        ("img_4021", "name"),
        ("foto", "photo"),
        ("Foto 3", "photo"),
        ("DSC", "photo"),
        ("Foto bersama gubernur di aula", "photo"),
        ("Fotografer memotret kapal", ""),
        ("Rapat penyusunan DIP", "caption"),
        ("a" * 150, ""),
        ("a" * 151, "long"),
    ],
)
def test_alternative_texts_that_help_nobody(alt: str, weakness: str) -> None:
    assert weakness_of_alt(alt, "IMG_4021.jpg", "Rapat penyusunan DIP") == weakness
