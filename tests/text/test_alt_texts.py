"""Texts of pictures from other programs, and pictures that the caller fetches."""

import pytest

from newsroom.text.alt_texts import alt_text
from newsroom.text.reader import read_html
from newsroom.text.story import Figure
from newsroom.text.writer import write


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Gubernur  membuka\nrapat", "Gubernur membuka rapat"),
        ("A person, outdoor\n\nDescription automatically generated", "A person, outdoor"),
        ("A man with medium confidence", "A man with medium confidence"),
        ("Peta\n\nAI-generated content may be incorrect.", "Peta"),
        ("Gambar berisi teks\n\nKonten yang dihasilkan AI mungkin salah.", "Gambar berisi teks"),
        ("C:\\Users\\humas\\Desktop\\rapat.jpg", ""),
        ("\\\\server\\bagi\\foto rapat.jpg", ""),
        ("file:///C:/a.png", ""),
        ("/home/humas/rapat.png", ""),
        ("IMG-20230417-WA0003.jpeg", ""),
        ("Berkas rapat.jpg yang dicetak", "Berkas rapat.jpg yang dicetak"),
        ("\U0001f64f", "\U0001f64f"),
    ],
)
def test_alt_texts(text: str, kept: str) -> None:
    assert alt_text(text) == kept


def test_pictures_that_are_fetched_stand_where_they_stood() -> None:
    html = "<p>Satu</p><img src='file:///a.png' alt='Peta'><p>Dua</p><img src='file:///b.png'>"
    reading = read_html(html, lambda source: source.endswith("a.png"))
    (found,) = reading.found
    assert (found.source, found.alt) == ("file:///a.png", "Peta")
    assert reading.story.blocks[1] == Figure(found.address, "Peta")
    assert [missing.source for missing in reading.missing] == ["file:///b.png"]
    assert write(reading.story) == f"Satu\n\n![Peta]({found.address})\n\nDua"


def test_nothing_is_fetched_unless_it_is_asked_for() -> None:
    reading = read_html("<img src='file:///a.png' alt='Peta'>")
    assert (reading.found, write(reading.story)) == ((), "[Gambar tidak terbawa: Peta]")
