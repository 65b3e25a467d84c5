"""Long titles of events: whole where they are stored and told; lists cut between words at most."""

import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.site import Site
from newsroom.services import agenda
from newsroom.services.newsroom import create
from newsroom.services.publishing import publish
from newsroom.storage import agenda as stored

OF_115 = (
    "RAPAT KOORDINASI PENGUATAN PERAN PPID DAN PERSIAPAN MONITORING DAN EVALUASI "
    "KETERBUKAAN INFORMASI PUBLIK TAHUN 2023"
)
OF_300 = ("Rapat teknis penyusunan daftar informasi publik se-Maluku Utara " * 5)[:300].strip()
NOW = datetime(2023, 3, 1, 3, tzinfo=UTC)


@pytest.mark.parametrize("title", [OF_115, OF_300])
def test_a_long_title_is_whole_in_file_page_and_calendar(tmp_path: Path, title: str) -> None:
    """Case O009."""
    site = Site(name="Kantor", url="https://contoh.go.id/")
    with create(tmp_path / "a.newsroom", site, clock=lambda: NOW) as newsroom:
        item = agenda.save(newsroom, AgendaItem("", title, "2023-03-08", start="11:00")).item
        publish(newsroom, tmp_path / "situs")
        kept = stored.get(newsroom.database, item.id)
    assert kept is not None and kept.title == title
    folder = tmp_path / "situs"
    page = unescape((folder / f"agenda/2023/03/{item.slug}.html").read_text("utf-8"))
    assert f"{title}</h1>" in page
    for name in ("agenda/agenda.ics", f"agenda/{item.id}.ics"):
        unfolded = (folder / name).read_bytes().replace(b"\r\n ", b"").decode()
        assert f"SUMMARY:{title}\r\n" in unfolded
    for listing in ("index.html", "agenda/index.html"):
        for shown in cut_titles(unescape((folder / listing).read_text("utf-8"))):
            assert title.startswith(shown) and title[len(shown)] == " ", shown


def cut_titles(page: str) -> list[str]:
    """Return what stands before each ellipsis of a page."""
    return [found.strip() for found in re.findall(r">\s*([^<>]*?)…\s*<", page) if found.strip()]
