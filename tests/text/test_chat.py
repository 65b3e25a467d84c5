"""What WhatsApp takes for marks, and tables that a spreadsheet opens."""

import csv
import io
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsroom.text import cells
from newsroom.text.chat import bold, struck, unmarked

OPENS = re.compile(r"(?<![^\W_])[*_~`](?=[^\s])|[*_~`](?=[^\s\w])")
"""A sign that could begin something: no letter before it, no blank behind it."""


@pytest.mark.parametrize(
    "plain",
    [
        "Rapat *penting*",
        "_garis_ bawah",
        "~dicoret~ dan `mesin`",
        "(*dalam kurung*)",
        "***",
        "Harga 5*4 dan * saja",
        "“*kutipan*”, lalu",
    ],
)
def test_signs_of_a_title_mark_nothing(plain: str) -> None:
    safe = unmarked(plain)
    assert OPENS.search(safe) is None
    assert safe.replace("\u200a", "") == plain


def test_an_address_stays_as_it_is() -> None:
    address = "https://contoh.go.id/agenda_2026/rapat_dip"
    assert unmarked(address) == address


@given(st.text(alphabet="ab *_~`.,(é", max_size=30))
@example("_a_")
def test_no_text_can_begin_a_mark(text: str) -> None:
    safe = unmarked(text)
    assert OPENS.search(safe) is None
    assert safe.replace("\u200a", "") == text


def test_marks_stand_around_the_whole() -> None:
    assert bold("Senin") == "*Senin*"
    assert struck("Rapat ~lama~") == "~Rapat ~\u200alama\u200a~~"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "\t=", "\r\n+", " @"])
def test_a_cell_never_begins_a_formula(start: str) -> None:
    cell = cells.harmless(f"{start}HYPERLINK(1)")
    assert cell.startswith("'") and not cell[1:2].isspace()


def test_a_table_is_read_back_cell_by_cell() -> None:
    rows = [["Judul", "Tempat"], ["Rapat; “DIP”", 'Aula "Lt. 4"'], ["é 🎉", ""]]
    written = cells.table(rows, ";", "\r\n")
    assert written.startswith("\ufeffJudul;Tempat\r\n")
    assert list(csv.reader(io.StringIO(written[1:], newline=""), delimiter=";")) == rows
