"""From an empty headline to a page in the browser: with the mouse, and with the keys alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.services import article_desk, calendar, library
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.stories.person import Person

HEADLINE = "Gubernur Buka Pekan Literasi di Sofifi"
PARAGRAPHS = (
    "Gubernur membuka Pekan Literasi di Aula Nuku, Rabu pagi.",
    "Sebanyak 214 siswa dari sepuluh sekolah mengikuti lomba menulis.",
    "Pekan Literasi berlangsung sampai Jumat dan terbuka untuk umum.",
)
ALT = "Gubernur memukul tifa di panggung aula"
CREDIT = "Redni/Diskominfosan"


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def browser() -> Iterator[Browser]:
    """What was opened outside of the window."""
    made = Browser()
    for scheme in ("http", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("http", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo as a camera would leave it in a folder."""
    file = tmp_path / "kamera" / "DSC_0042.jpg"
    file.parent.mkdir()
    Image.effect_noise((1600, 1067), 60).convert("RGB").save(file, quality=85)
    return file


def read_back(person: Person, query: Callable[[Newsroom], object]) -> object:
    """Close the window and read the newsroom as the next start would."""
    path = person.program.kit.session.path
    assert path is not None
    person.window.close()
    with open_newsroom(path) as newsroom:
        return query(newsroom)


def stored_story(newsroom: Newsroom) -> Article:
    (row,) = [
        row
        for row in article_desk.rows(newsroom, article_desk.listing(newsroom, "all").ids)
        if row.article.title == HEADLINE
    ]
    return row.article


def stored_event(newsroom: Newsroom) -> AgendaItem:
    (entry,) = [
        entry
        for entry in calendar.between(newsroom, "2026-11-01", "2026-12-31")
        if entry.item.title == "Penutupan Pekan Literasi"
    ]
    return entry.item


def check_page(site: Path) -> None:
    """The page shows what was written, and the photo with its words."""
    (page,) = site.rglob("gubernur-buka-pekan-literasi-di-sofifi.html")
    html = page.read_text(encoding="utf-8")
    assert HEADLINE in html
    for paragraph in PARAGRAPHS:
        assert paragraph in html
    assert f'alt="{ALT}"' in html
    assert CREDIT in html
    assert html.count("<figure") == 1  # the photo stands in the text and is the cover: shown once
    assert "Pendidikan" in html
    assert "Sofifi</b> _ Gubernur membuka" in html and "(Acm)" in html
    front = (site / "index.html").read_text(encoding="utf-8")
    assert HEADLINE in front


def check_records(newsroom: Newsroom) -> None:
    article, event = stored_story(newsroom), stored_event(newsroom)
    assert (article.status, article.category) == ("published", "Pendidikan")
    assert article.live_revision == article.revision
    (photo,) = library.items(newsroom, [article.cover])
    assert (photo.alt, photo.credit) == (ALT, CREDIT)
    assert (event.start, event.place) == ("14:00", "Aula Nuku, Sofifi")


def test_the_first_story_with_the_mouse(person: Person, photo: Path, browser: Browser) -> None:
    person.clicks_on("Tulis artikel")
    person.is_at("Judul")
    person.types(HEADLINE)
    person.presses("Return")
    person.types("\n".join(PARAGRAPHS))
    person.clicks_on("Sisipkan foto")
    person.clicks_on("Pilih berkas…")
    person.chooses_file(photo)
    person.waits_for_rest()
    person.clicks_on("Status: Tayang")
    person.waits_for_rest()
    person.clicks_on("Teks alternatif")
    person.is_at("Teks alternatif")
    person.types(ALT)
    person.tabs_to("Kredit")
    person.types(CREDIT)
    person.tabs_to("Kategori")
    person.types("Pendidikan")
    person.presses("Tab")
    person.waits_for_rest()
    person.clicks_on("Agenda")
    person.clicks_on("Agenda baru")
    person.is_at("Judul kegiatan")
    person.types("Penutupan Pekan Literasi")
    person.tabs_to("Mulai")
    person.types("14.00")
    person.tabs_to("Tempat")
    person.types("Aula Nuku, Sofifi")
    person.clicks_on("Terbitkan")
    person.clicks_on("Terbitkan ")
    person.clicks_on("Lihat situs")
    assert person.clicks == 10  # the bar is 12
    assert browser.urls[-1].toLocalFile().endswith("index.html")
    check_page(Path(browser.urls[-1].toLocalFile()).parent)
    read_back(person, check_records)


def test_the_first_story_with_the_keys(person: Person, photo: Path, browser: Browser) -> None:
    person.presses("Ctrl+Shift+N")
    person.is_at("Judul")
    person.types(HEADLINE)
    person.presses("Return")
    person.types("\n".join(PARAGRAPHS))
    person.presses("Ctrl+Shift+F")
    person.tabs_to("Pilih berkas…")
    person.presses("Return")
    person.chooses_file(photo)
    person.waits_for_rest()
    person.presses("F6")
    person.tabs_to("Teks alternatif")
    person.types(ALT)
    person.tabs_to("Kredit")
    person.types(CREDIT)
    person.tabs_to("Kategori")
    person.types("Pendidikan")
    person.presses("Tab")
    person.tabs_to("Status: ", backwards=True)
    person.presses_until("Status: Tayang", "Right")
    person.presses("Space")
    person.waits_for_rest()
    person.presses("Ctrl+3")
    person.waits_for_rest()
    person.presses("Ctrl+N")
    person.is_at("Judul kegiatan")
    person.types("Penutupan Pekan Literasi")
    person.tabs_to("Mulai")
    person.types("14.00")
    person.tabs_to("Tempat")
    person.types("Aula Nuku, Sofifi")
    person.presses("Ctrl+5")
    person.sees("Terbitkan ")
    person.presses("Ctrl+Return")
    person.sees("Lihat situs")
    person.tabs_to("Lihat situs")
    person.presses("Return")
    assert person.clicks == 0
    check_page(Path(browser.urls[-1].toLocalFile()).parent)
    read_back(person, check_records)
