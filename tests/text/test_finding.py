"""What counts as the same word, and what is one word."""

import pytest

from newsroom.text.finding import Wanted, folded, starts
from newsroom.text.passages import put_in
from newsroom.text.runs import Run


def found(words: str, text: str, case: bool = False, whole: bool = False) -> list[int]:
    return starts(Wanted(words, case, whole), folded(text, case))


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("jum'at", "Hari Jum’at, Jum'at dan JUM‘AT", [5, 13, 24]),
        ('"ya"', "Kata “ya” atau «ya»", [5, 15]),
        ("Rp 5 juta", "Rp\u00a05\u202fjuta", [0]),
        ("a b", "a\nb", []),
        ("", "apa saja", []),
        ("aa", "aaaaa", [0, 2]),
        ("İ", "ab İ", [3]),
        ("e\u0301", "caf\u00e9", [3]),
    ],
)
def test_signs_that_look_alike_are_alike(words: str, text: str, places: list[int]) -> None:
    assert found(words, text) == places


def test_capitals_count_on_wish() -> None:
    assert found("dinas", "Dinas dinas DINAS") == [0, 6, 12]
    assert found("dinas", "Dinas dinas DINAS", case=True) == [6]


@pytest.mark.parametrize(
    ("words", "text", "places"),
    [
        ("anak", "anak-anak, anak beranak. Anak", [11, 25]),
        ("anak-anak", "anak-anak dan anak-anaknya", [0]),
        ("jum", "Jum’at Jum", [7]),
        ("ma'ruf", "‘Ma’ruf’ 'ma'ruf'", [1, 10]),
        ("2020", "2020-2024", [0]),
        ("(ya)", "x(ya)x", [1]),
        ("dan-", "dan- dan-lain", [0, 5]),
    ],
)
def test_a_whole_word_goes_to_its_end(words: str, text: str, places: list[int]) -> None:
    assert found(words, text, whole=True) == places


def test_folding_keeps_every_place() -> None:
    text = "İstanbul ‘ẞ’ \u00a0😀 ﬁ"
    assert len(folded(text)) == len(text)


def test_other_words_take_the_look_of_the_first_letter() -> None:
    runs = (Run("se"), Run("kd", strong=True), Run("a hadir, "), Run("Sekda", href="https://a.id"))
    changed = put_in(runs, [(0, 5), (13, 18)], "Gubernur")
    assert changed == (
        Run("Gubernur"),
        Run(" hadir, "),
        Run("Gubernur", href="https://a.id"),
    )
    assert put_in(runs, [(0, 18)], "") == ()
