"""Data of the offline search: classic scripts that call two functions."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.publishing.search_data import (
    agenda_part,
    folded_words,
    search_index,
    search_part,
    search_part_path,
)

from .test_feeds import TITLES, article, content
from .test_structured import item


def arguments(script: str, function: str) -> Any:
    """What a browser would hand to the function: the script is one call with JSON arguments."""
    call = re.fullmatch(rf"{function}\((.*)\);\n", script)
    assert call is not None, script
    return json.loads(f"[{call[1]}]")


def records(script: str) -> list[dict[str, str]]:
    return arguments(script, "ruangCari")[1]  # type: ignore[no-any-return]


def test_a_part_holds_what_the_result_list_shows() -> None:
    key, found = arguments(
        search_part(content(), "2023-04", [article(summary="Ringkas")]), "ruangCari"
    )
    assert key == "2023-04"
    assert [{name: record[name] for name in "tuds"} for record in found] == [{
        "t": "Rakor PPID & Wali Data",
        "u": "berita/2023/04/rakor-1.html",
        "d": "18 April 2023",
        "s": "Ringkas",
    }]  # fmt: skip


def test_everything_that_readers_ask_for_is_among_the_words() -> None:
    made = content(people={"Rin": "Rina Yusuf"})
    story = article(editors=("SAL",), summary="Ringkas sekali", title="Sholat Jum’at di Café")
    words = records(search_part(made, "2023-04", [story]))[0]["k"].split()
    for word in (
        "sholat", "jumat", "cafe", "rin", "rina", "yusuf", "sal", "pemerintahan", "spbe", "r", "d",
        "ringkas", "kepala", "aula", "sofifi",
    ):  # fmt: skip
        assert words.count(word) == 1, word


@pytest.mark.parametrize("title", [*TITLES, "</script><script>", "a\u2028b"])
def test_titles_are_data_and_never_script(title: str) -> None:
    script = search_part(content(), "2023-04", [article(title=title, summary=title)])
    assert "</" not in script
    assert not set("\u2028\u2029") & set(script)
    assert records(script)[0]["t"] == title.replace("\u2028", "\n")


@given(st.text(st.characters()))
def test_any_text_makes_one_call(text: str) -> None:
    script = search_part(content(), "2023-04", [article(title=text, lede=text)])
    assert len(records(script)) == 1
    assert script.isprintable() or script.encode()


def test_control_characters_are_gone() -> None:
    found = records(search_part(content(), "2023-04", [article(title="Rapat\b Koor\x0cdinasi")]))
    assert found[0]["t"] == "Rapat Koor dinasi"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jum'at JUM’AT ju`mat", "jumat"),
        ("Ångström—é É", "angstrom e"),
        ("بِسْمِ اللَّهِ (QS 1:1)", "بسم الله qs 1"),
        ("snake_case R&D 09.15", "snake case r d 09 15"),
        ("Straße ﬁle", "strasse file"),
        ("🙏🏽 … –", ""),
    ],
)
def test_words_are_folded(text: str, words: str) -> None:
    assert folded_words(text) == words


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded_words(folded_words(text)) == folded_words(text)


def test_withdrawn_stories_are_not_found() -> None:
    gone = article(2, status="withdrawn", title="Ditarik")
    assert "itarik" not in search_part(content(), "2023-04", [gone, article()])


def test_agenda_items_have_parts_of_their_own() -> None:
    secret = replace(item(), notes="rahasia", officials=("Wagub",), organiser="Dinas Kesehatan")
    script = agenda_part("agenda-2023", [secret])
    assert arguments(script, "ruangCari")[0] == "agenda-2023"
    assert records(script) == [{
        "t": "Sosialisasi A & B",
        "u": "agenda/2023/08/sosialisasi.html",
        "d": "7 Agustus 2023, 08.00–12.00 WITA",
        "s": "Hotel A & B",
        "k": "sosialisasi a b hotel dinas kesehatan wagub",
    }]  # fmt: skip


def test_the_index_begins_with_the_newest_part() -> None:
    script = search_index(["2022-12", "2023-04", "agenda-2023", "2023-04", "agenda-2022-12"])
    (keys,) = arguments(script, "ruangCariIndeks")
    assert keys == ["2023-04", "agenda-2023", "2022-12", "agenda-2022-12"]
    assert search_part_path(keys[0]) == "data/cari/2023-04.js"
    assert arguments(search_index([]), "ruangCariIndeks") == [[]]
