"""Markdown files with front matter."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.domain.article import KINDS, STATUSES, Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.zones import parse_moment
from newsroom.exchange.front_matter import read, write
from newsroom.text.sanitize import clean_line

FULL = """---
id: 0198f2aa-11bb
title: "Rapat: arsip #1"
short_title: Rapat arsip
slug: rapat-arsip
kind: siaran-pers
status: published
published: 2023-05-02T09:15:00+09:00
embargo_until: 2023-05-02 17:30
dateline: Weda
authors: [Nur, Ode]
editors:
  - Umi
credit: ©Dinas Kearsipan
category: Pemerintahan
tags: [Arsip, DASD]
cover: media:abcdefgh12
event: agenda:hgfedcba21
summary: >-
  Baris satu
  baris dua
rating: 5
version: 1.10
deep: {a: [1, yes, "2"], b: 17:30}
---
Isi *naskah*.

Alinea dua.
"""


def test_every_key() -> None:
    imported = read(FULL, "WIT")
    assert imported.article == Article(
        id="0198f2aa-11bb",
        title="Rapat: arsip #1",
        short_title="Rapat arsip",
        slug="rapat-arsip",
        kind="siaran-pers",
        status="published",
        published=parse_moment("2023-05-02T09:15:00+09:00", "WIT"),
        embargo=parse_moment("2023-05-02T17:30", "WIT"),
        dateline="Weda",
        authors=("Nur", "Ode"),
        editors=("Umi",),
        credit="©Dinas Kearsipan",
        category="Pemerintahan",
        tags=("Arsip", "DASD"),
        cover="abcdefgh12",
        event="hgfedcba21",
        summary="Baris satu baris dua",
        extra={
            "rating": 5,
            "version": "1.10",
            "deep": {"a": [1, "yes", "2"], "b": "17:30"},
        },
    )
    assert imported.body.strip() == "Isi *naskah*.\n\nAlinea dua."
    assert (imported.cover_path, imported.foreign_id) == ("", "")


def test_writing_and_reading_again_changes_nothing() -> None:
    imported = read(FULL, "WIT")
    text = write(imported.article, imported.body)
    again = read(text, "WIT")
    assert again == imported
    assert write(again.article, again.body) == text
    assert "published: 2023-05-02T09:15:00+09:00\n" in text
    assert "authors: [Nur, Ode]\n" in text
    assert "cover: media:abcdefgh12\n" in text
    assert "rating: 5\n" in text


def test_line_ends_and_mark_do_not_matter() -> None:
    assert read("\ufeff" + FULL.replace("\n", "\r\n"), "WIT") == read(FULL, "WIT")


def _front(lines: str, body: str = "Isi.") -> str:
    return f"---\ntitle: Judul\n{lines}\n---\n{body}\n"


@pytest.mark.parametrize(
    ("value", "zone", "iso"),
    [
        ("2023-08-07", "WIT", "2023-08-07T00:00:00+09:00"),
        ("2023-08-07", "WIB", "2023-08-07T00:00:00+07:00"),
        ("2023-08-07T06:00", "WIT", "2023-08-07T06:00:00+09:00"),
        ("2023-08-07 06.00 WITA", "WIT", "2023-08-07T06:00:00+08:00"),
        ("2023-08-06T21:00:00Z", "WIT", "2023-08-07T06:00:00+09:00"),
    ],
)
def test_moments(value: str, zone: str, iso: str) -> None:
    published = read(_front(f"published: {value}"), zone).article.published
    assert published is not None and published.iso == iso


@pytest.mark.parametrize(
    ("lines", "line", "word"),
    [
        ("status: terbit", 3, "terbit"),
        ("kind: kabar", 3, "kabar"),
        ("summary: a\npublished: 31-02-2023", 4, "31-02-2023"),
        ("published: 2023-02-31", 3, "2023-02-31"),
        ("embargo_until: besok", 3, "besok"),
        ("title: Dua kali", 3, "title"),
        ("summary: Rapat: hasil: akhir", 3, "YAML"),
        ("tags: [a, b", 3, "YAML"),
        ("dateline: [Weda, Maba]", 3, "dateline"),
        ("tags: {a: b}", 3, "daftar"),
        ("x: &a [1]\ny: *a", 4, "rumit"),
        ("x: " + "[" * 20 + "]" * 20, 3, "rumit"),
        ("x: " + "[" * 5000, 3, "bagian depan"),
    ],
)
def test_mistakes_name_their_line(lines: str, line: int, word: str) -> None:
    with pytest.raises(NewsroomError) as caught:
        read(_front(lines), "WIT")
    assert str(caught.value).startswith(f"Baris {line}: ")
    assert word in str(caught.value)


@pytest.mark.parametrize("text", ["---\n- a\n- b\n---\nIsi", "---\nhanya teks\n---\nIsi"])
def test_front_matter_must_be_a_mapping(text: str) -> None:
    with pytest.raises(NewsroomError, match="Baris 2"):
        read(text, "WIT")


def test_front_matter_that_is_not_closed() -> None:
    with pytest.raises(NewsroomError, match="Baris 1"):
        read("---\ntitle: Judul\n\nIsi", "WIT")


def test_a_text_may_begin_with_a_rule() -> None:
    assert read("---\n\nIsi naskah.", "WIT", "catatan.md").article.title == "catatan"


def test_empty_front_matter() -> None:
    assert read("---\n---\n# Judul\n\nIsi", "WIT").article.title == "Judul"


@pytest.mark.parametrize(
    ("text", "name", "title", "body"),
    [
        ("# Judul *besar*\n\nIsi.\n", "a.md", "Judul besar", "Isi."),
        ("\n# Judul #\nIsi.\n", "a.md", "Judul", "Isi."),
        ("Judul saja\n\nIsi satu.\n", "a.md", "Judul saja", "Isi satu."),
        ("## Bagian\n\nIsi satu.\n", "a.md", "Bagian", "Isi satu."),
        ("Ini kalimat.\n\nIsi satu.\n", "nota kerja.md", "nota kerja", "Ini kalimat.\n\nIsi satu."),
        ("Satu baris", "nota.md", "nota", "Satu baris"),
        ("", "", "Tanpa judul", ""),
    ],
)
def test_titles_without_front_matter(text: str, name: str, title: str, body: str) -> None:
    imported = read(text, "WIT", name)
    assert (imported.article.title, imported.body.strip()) == (title, body)


def test_fields_are_split_off_only_without_front_matter() -> None:
    body = "Weda _ Kepala dinas hadir. (Nur/Umi)\n"
    fronted = read(_front("kind: berita", body), "WIT")
    assert (fronted.article.dateline, fronted.body.strip()) == ("", body.strip())
    bare = read(f"# Judul\n\n{body}", "WIT").article
    assert (bare.dateline, bare.authors, bare.editors) == ("Weda", ("Nur",), ("Umi",))


def test_ids_of_another_form_are_remembered() -> None:
    imported = read(_front("id: POST/17"), "WIT")
    assert (imported.article.id, imported.foreign_id) == ("", "POST/17")
    assert (
        imported.article.source == read(_front("id: POST/17", "Lain."), "WIT").article.source != ""
    )
    assert read(_front("id: 12345678"), "WIT").article.id == "12345678"


def test_a_cover_beside_the_file() -> None:
    imported = read(_front("cover: media/foto.jpg"), "WIT")
    assert (imported.article.cover, imported.cover_path) == ("", "media/foto.jpg")
    text = write(imported.article, imported.body, imported.cover_path)
    assert "cover: media/foto.jpg\n" in text


def test_titles_are_cleaned_but_never_cut() -> None:
    long = "kata " * 200 + "akhir"
    imported = read(
        _front(f'short_title: "{long}"\ntags: ["SPBE\\x10", " Data  Statistik "]'), "WIT"
    )
    assert imported.article.short_title == long
    assert imported.article.tags == ("SPBE", "Data Statistik")
    broken = read('---\ntitle: "Rapat\\b Koordinasi\\r\\nDua"\n---\n', "WIT")
    assert broken.article.title == "Rapat Koordinasi Dua"


def test_words_stay_words() -> None:
    article = read("---\ntitle: 17:30\nsummary: yes\ndateline: 1.0\n---\n", "WIT").article
    assert (article.title, article.summary, article.dateline) == ("17:30", "yes", "1.0")
    empty = read("---\ntitle: Judul\nsummary:\nslug: ~\nstatus:\ntags: []\n---\n", "WIT").article
    assert empty == Article("", "Judul")


AWKWARD = [
    "yes",
    "1.0",
    "- a",
    "a: b",
    "'",
    '"',
    "#x",
    "🙏🏽",
    "a\nb",
    "~",
    "null",
    "2023-04-18",
    "&a",
    "*",
    "---",
    "{",
    "!",
]
LINES = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=40)).map(clean_line)
NAMES = st.lists(LINES.filter(bool), max_size=3, unique=True).map(tuple)
KEYS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=8)
SCALARS = st.one_of(st.sampled_from(AWKWARD), st.text(max_size=20).filter(lambda t: "\0" not in t))
PRINTABLE = SCALARS.filter(lambda t: all(c.isprintable() or c == "\n" for c in t))
VALUES: Any = st.recursive(
    st.one_of(PRINTABLE, st.integers(-(10**12), 10**12), st.booleans(), st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=6,
)


@settings(max_examples=120, deadline=None)
@given(
    title=LINES.filter(bool), short_title=LINES, summary=LINES, dateline=LINES, credit=LINES,
    category=LINES, tags=NAMES, authors=NAMES, kind=st.sampled_from(KINDS),
    status=st.sampled_from(STATUSES),
    extra=st.dictionaries(KEYS.map(lambda key: f"x{key}"), VALUES, max_size=3),
)  # fmt: skip
def test_any_fields_come_back(extra: dict[str, Any], **fields: Any) -> None:
    article = Article(id="", extra=extra, **fields)
    again = read(write(article, "Isi."), "WIT")
    assert again.article == article
    assert again.body.strip() == "Isi."
