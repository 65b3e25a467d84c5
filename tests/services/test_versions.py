"""Versions of an article: what is listed, what they differ in, the way back."""

import random
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from newsroom.domain.article import Article, Correction
from newsroom.domain.errors import NewsroomError
from newsroom.domain.site import Site
from newsroom.domain.zones import moment_of
from newsroom.services import (
    articles,
    comparison,
    editing,
    publishing,
    revision_diff,
    versions,
)
from newsroom.services.articles import Saved
from newsroom.services.comparison import CHANGED, Comparison, Line, Pair
from newsroom.services.newsroom import Newsroom, create, work_as
from newsroom.services.revision_diff import ADDED, REMOVED, SAME
from newsroom.services.saving import StaleEdit
from newsroom.services.versions import Step, Version
from newsroom.storage import articles as stored
from newsroom.text.dialect import parse


class Clock:
    """A minute later each time that it is asked to go on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 1, 42, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def goes_on(self) -> None:
        self.now += timedelta(minutes=1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Newsroom]:
    with create(tmp_path / "a.newsroom", Site(town="Sofifi"), "Acm", clock) as made:
        yield made


@pytest.fixture
def three(office: Newsroom, clock: Clock) -> Article:
    """An article of three versions; Redni made the last one."""
    article = articles.save(office, Article("", "Panen pala"), "Satu.\n\nDua.").article
    clock.goes_on()
    article = articles.save(office, article, "Satu.\n\nDua kali.").article
    clock.goes_on()
    work_as(office, "Redni")
    return articles.save(office, replace(article, title="Panen cengkih"), "Satu.").article


def text(newsroom: Newsroom, article: Article) -> str:
    return stored.body(newsroom.database, article.id).markdown


def present(newsroom: Newsroom, article: Article) -> Article:
    found = stored.get(newsroom.database, article.id)
    assert found is not None
    return found


# The list


def test_versions_are_listed_newest_first(office: Newsroom, three: Article) -> None:
    found = versions.timeline(office, three.id).versions
    assert [(one.number, one.made_by, one.moment.clock, one.words) for one in found] == [
        (3, "Redni", "10:44", 1), (2, "Acm", "10:43", 3), (1, "Acm", "10:42", 2),
    ]  # fmt: skip
    assert [one.is_present for one in found] == [True, False, False]


def test_what_was_changed_is_said_in_one_line(office: Newsroom, three: Article) -> None:
    said = versions.reasons(office, three.id, [3, 2, 1])
    assert {number: str(reason) for number, reason in said.items()} == {
        3: "Isi diubah: 1 paragraf. Judul diubah", 2: "Isi diubah: 1 paragraf", 1: "Versi pertama",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"related": ("018791e02a8070008000000000000001",)}, "Berita terkait diubah"),
        ({"event": "018791e02a8070008000000000000001"}, "Agenda terkait diubah"),
        ({"corrects": "018791e02a8070008000000000000001"}, "Artikel yang diralat diubah"),
        ({"extra": {"lokasi": "Tidore"}}, "Data tambahan diubah"),
        ({"extra": {"lokasi": "Tidore"}, "credit": "©Humas"},
         "Rincian diubah: Kredit, Data tambahan"),
    ],
)  # fmt: skip
def test_whatever_field_was_changed_is_named(
    office: Newsroom, three: Article, values: dict[str, Any], said: str
) -> None:
    changed = replace(three, **values)
    number = articles.save(office, changed, text(office, three)).article.revision
    assert str(versions.reasons(office, three.id, [number])[number]) == said


def test_every_field_of_an_article_has_a_name_or_changes_by_itself() -> None:
    """A field that comes later is thought of here."""
    named = {key for key, *_ in (*revision_diff.FIELDS, *revision_diff.LINKS)}
    by_itself = {
        "id", "source", "created", "modified", "revision", "live_revision", "lede", "words",
        "digest", "trashed",
    }  # fmt: skip
    assert named | by_itself | {"cover", "corrections"} == {one.name for one in fields(Article)}


def test_steps_stand_between_the_versions(office: Newsroom, three: Article, clock: Clock) -> None:
    clock.goes_on()
    editing.set_fields(office, three.id, {"status": "review"})
    clock.goes_on()
    editing.trash(office, three.id)
    entries = versions.timeline(office, three.id).entries
    kinds = [str(one.what) if isinstance(one, Step) else one.number for one in entries]
    assert kinds == [
        "Dipindahkan ke Sampah", "Diajukan untuk ditinjau", 4, 3, 2, "Artikel dibuat", 1,
    ]  # fmt: skip


def test_a_wrong_clock_leaves_the_order_of_versions(
    office: Newsroom, three: Article, clock: Clock
) -> None:
    clock.now -= timedelta(days=400)
    articles.save(office, three, "Ditulis di PC lain.")
    found = versions.timeline(office, three.id).versions
    assert [one.number for one in found] == [4, 3, 2, 1]


def test_the_newest_are_listed_without_the_rest(office: Newsroom, three: Article) -> None:
    found = versions.latest(office, three.id, 2).entries
    assert [one.number for one in found if isinstance(one, Version)] == [3, 2]
    assert versions.timeline(office, "unknown").entries == ()


def test_what_the_site_shows_and_showed_is_marked(newsroom: Newsroom, published: Path) -> None:
    article = next(a for a in stored.find(newsroom.database) if a.status == "published")
    changed = articles.save(newsroom, replace(article, title="Judul baru"), "Isi baru.").article
    publishing.publish(newsroom, published)
    articles.save(newsroom, changed, "Isi lebih baru.")
    found = versions.timeline(newsroom, article.id)
    marks = {one.number: (one.is_present, one.is_live, one.was_live) for one in found.versions}
    assert marks[changed.revision + 1] == (True, False, False)
    assert marks[changed.revision] == (False, True, False)
    assert marks[article.revision] == (False, False, True)
    said = [str(one.what) for one in found.entries if isinstance(one, Step)]
    assert f"Terbit di situs: versi {changed.revision}" in said


# The way back


def back(newsroom: Newsroom, article: Article, number: int, seen: str | None = None) -> Saved:
    return versions.restore(newsroom, article.id, number, seen)


def test_going_back_is_a_new_version(office: Newsroom, three: Article) -> None:
    saved = back(office, three, 1, three.digest)
    assert (saved.article.title, saved.article.revision) == ("Panen pala", 4)
    assert text(office, three) == "Satu.\n\nDua."
    assert stored.revision(office.database, three.id, 3)[1] == "Satu."
    entries = versions.timeline(office, three.id).entries
    assert "Versi 1 dikembalikan" in [str(one.what) for one in entries if isinstance(one, Step)]


def test_going_back_to_what_is_there_changes_nothing(office: Newsroom, three: Article) -> None:
    saved = back(office, three, 3)
    assert not saved.changes and present(office, three).revision == 3


def test_going_back_publishes_nothing_and_takes_nothing_down(
    office: Newsroom, three: Article, clock: Clock
) -> None:
    kept = replace(
        three, status="published", published=moment_of(clock.now, "WIT"), release="RP/1",
        corrections=(Correction("Angka keliru.", moment_of(clock.now, "WIT")),),
    )  # fmt: skip
    kept = articles.save(office, kept, "Empat.").article
    with office.database.write():
        stored.set_live(office.database, {three.id: kept.revision})
    saved = back(office, three, 1).article
    assert saved.title == "Panen pala"
    for name in ("status", "published", "release", "corrections", "slug"):
        assert getattr(saved, name) == getattr(kept, name), name
    assert present(office, three).live_revision == kept.revision


def test_going_back_to_what_the_site_shows_waits_for_nothing(
    newsroom: Newsroom, published: Path
) -> None:
    article = next(a for a in stored.find(newsroom.database) if a.status == "published")
    before = text(newsroom, article)
    articles.save(newsroom, article, "Isi lain.")
    saved = back(newsroom, article, article.revision).article
    now = present(newsroom, article)
    assert text(newsroom, article) == before and now.live_revision == saved.revision


def test_what_somebody_else_saved_meanwhile_is_not_overwritten(
    office: Newsroom, three: Article
) -> None:
    articles.save(office, three, "Tulisan orang lain.")
    with pytest.raises(StaleEdit):
        back(office, three, 1, three.digest)
    assert text(office, three) == "Tulisan orang lain."


def test_undo_of_going_back_keeps_a_later_status(office: Newsroom, three: Article) -> None:
    before = versions.present_copy(office, three.id)
    back(office, three, 1)
    editing.set_fields(office, three.id, {"status": "review"})
    saved = versions.bring(office, before).article
    assert (saved.title, saved.status) == ("Panen cengkih", "review")
    assert text(office, three) == "Satu."


def test_an_unknown_version_is_refused(office: Newsroom, three: Article) -> None:
    with pytest.raises(NewsroomError, match="Versi 9"):
        back(office, three, 9)
    with pytest.raises(NewsroomError):
        versions.restore(office, "unknown", 1)


# Beside each other


def beside(old: str, new: str, **fields: object) -> Comparison:
    article = Article("a", "Panen pala")
    return comparison.compare(article, old, replace(article, **fields), new)  # type: ignore[arg-type]


def marks(line: Line | None) -> list[tuple[str, str]]:
    assert line is not None
    return [(piece.state, piece.text) for cell in line.cells for piece in cell]


def states(found: Comparison) -> list[str]:
    return [pair.state for pair in found.pairs]


def test_words_are_marked_on_their_side() -> None:
    (pair,) = beside("Panen pala naik 12 persen.", "Panen pala naik 14 persen.").pairs
    assert pair.state == CHANGED
    assert marks(pair.left) == [
        (SAME, "Panen pala naik "), (REMOVED, "12"), (SAME, " persen."),
    ]  # fmt: skip
    assert marks(pair.right) == [
        (SAME, "Panen pala naik "), (ADDED, "14"), (SAME, " persen."),
    ]  # fmt: skip


def test_a_paragraph_stands_beside_its_partner() -> None:
    old = "Harga pala naik di Ternate.\n\nGubernur membuka rapat kerja di Sofifi."
    new = (
        "Hujan turun sejak pagi tadi.\n\nHarga pala turun di Ternate.\n\n"
        "Gubernur menutup rapat kerja di Sofifi."
    )
    found = beside(old, new)
    assert states(found) == [ADDED, CHANGED, CHANGED]
    assert (REMOVED, "membuka") in marks(found.pairs[2].left)


def test_an_item_that_comes_between_leaves_the_others_alone() -> None:
    found = beside("1. satu\n2. tiga", "1. satu\n2. dua\n3. tiga")
    assert states(found) == [SAME, ADDED, SAME]
    last = found.pairs[2]
    assert last.left is not None and last.right is not None
    assert (last.left.marker, last.right.marker) == ("2.", "3.")


def test_another_form_of_the_same_words_is_told() -> None:
    (pair,) = beside("Latar belakang", "## Latar belakang").pairs
    assert pair.state == CHANGED and pair.is_form_only
    (bold,) = beside("Panen pala naik.", "Panen **pala** naik.").pairs
    assert not bold.is_form_only and (ADDED, "pala") in marks(bold.right)


def test_pictures_tables_and_code_are_lines_of_their_own() -> None:
    old = '![Panen](media:01 "Petani memanen")\n\n<table>\n<tr><td>a</td><td>b</td></tr>\n</table>'
    new = old.replace("memanen", "menjemur").replace(">b<", ">c<")
    found = beside(old, new)
    shapes = [pair.left.shape for pair in found.pairs if pair.left]
    assert shapes == ["figure", "row"] and states(found) == [CHANGED, CHANGED]
    assert (REMOVED, "memanen") in marks(found.pairs[0].left)
    assert (ADDED, "c") in marks(found.pairs[1].right)


def test_blanks_that_differ_are_marked() -> None:
    (pair,) = beside("Panen pala , lalu.", "Panen pala, lalu.").pairs
    assert not pair.is_form_only


def test_fields_that_differ_stand_above() -> None:
    found = beside("Sama.", "Sama.", title="Panen cengkih", cover="m1", tags=("pala",))
    assert [field.key for field in found.fields] == ["title", "tags", "cover"]
    assert found.changes == 3 and states(found) == [SAME]


def test_every_word_of_both_sides_is_shown() -> None:
    old = "\n\n".join(f"Paragraf {n} tentang panen pala di desa {n}." for n in range(150))
    new = "\n\n".join(f"Alinea {n} mengenai cuaca buruk hari {n}." for n in range(90))
    found = beside(old, new)
    left = [pair.left.text for pair in found.pairs if pair.left]
    right = [pair.right.text for pair in found.pairs if pair.right]
    assert left == old.split("\n\n") and right == new.split("\n\n")


MARKDOWN = (
    "Harga **pala** naik di Ternate, kata [kepala dinas](https://malut.go.id/dinas).",
    "## Latar belakang",
    "- satu\n- dua\n    - dua setengah\n- tiga",
    "> Ayah menanam *untuk saya*.",
    '![Panen](media:01 "Petani memanen"){credit="Nda"}',
    "<table>\n<tr><th>Komoditas</th><th>Harga</th></tr>\n<tr><td>Pala</td><td>120</td></tr>\n</table>",
    "Gubernur membuka rapat kerja\\\ndi Sofifi.",
    "* * *",
    "[^1]: Catatan kaki.",
)


def test_both_sides_say_what_their_texts_say() -> None:
    chance = random.Random(4)
    for _ in range(150):
        old = [chance.choice(MARKDOWN) for _ in range(chance.randrange(8))]
        new = [text.replace("a", "e", chance.randrange(3)) for text in old if chance.random() > 0.2]
        chance.shuffle(new)
        before, after = "\n\n".join(old), "\n\n".join(new)
        found = beside(before, after).pairs
        left = [pair.left.text for pair in found if pair.left]
        right = [pair.right.text for pair in found if pair.right]
        assert left == [line.text for line in comparison.lines_of(parse(before).blocks)]
        assert right == [line.text for line in comparison.lines_of(parse(after).blocks)]


def test_another_address_of_a_link_is_marked() -> None:
    (pair,) = beside("Lihat [situs](https://a.id).", "Lihat [situs](https://b.id).").pairs
    assert (REMOVED, "situs") in marks(pair.left) and not pair.is_form_only


def test_a_pair_that_is_the_same_is_the_same_line() -> None:
    (pair,) = beside("Sama.", "Sama.").pairs
    assert pair == Pair(SAME, pair.left, pair.left)
