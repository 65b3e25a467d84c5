"""The one door to the importers."""

import pytest

from newsroom.exchange.sniffing import kind_of
from newsroom.exchange.sources import KINDS, read

from .docx_files import docx, p
from .pages import PAGE


@pytest.mark.parametrize(
    ("name", "data", "articles", "events"),
    [
        ("a.md", b"---\ntitle: Judul\n---\nIsi.", 1, 0),
        ("halaman.txt", PAGE.encode(), 1, 3),
        ("a.txt", "Judul\r\n\r\nIsi “kutip”.".encode("utf-16"), 1, 0),
        ("a.html", b"<h1>Judul</h1><p>Isi.</p>", 1, 0),
        ("a.ics", b"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nSUMMARY:R\n"
         b"DTSTART:20230807\nEND:VEVENT\nEND:VCALENDAR\n", 0, 1),
        ("a.docx", docx(p("Judul", style="Judul"), p("Isi.")), 1, 0),
    ],
)  # fmt: skip
def test_each_kind(name: str, data: bytes, articles: int, events: int) -> None:
    kind = kind_of(name, data)
    assert kind in KINDS
    page = read(kind, data, name, "WIT")
    assert (len(page.articles), len(page.events)) == (articles, events)
