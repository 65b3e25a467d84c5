"""The published sample newsroom in Chromium, opened from the disk as a reader would."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from .bundle_reader import text_of
from .conftest import Site

playwright = pytest.importorskip("playwright.sync_api")
axe_playwright = pytest.importorskip("axe_playwright_python.sync_playwright")

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
KINDS = ("front", "article", "agenda month", "multimedia", "album", "search", "public information")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium on this machine"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield started
        started.close()


class Reader:
    """A person with a browser; everything that the browser asks for or complains of is kept."""

    def __init__(
        self, browser: Any, site: Site, width: int, dark: bool = False, script: bool = True
    ) -> None:
        self._folder = site.bundle.folder
        self.context = browser.new_context(
            viewport={"width": width, "height": 800}, offline=True, java_script_enabled=script,
            color_scheme="dark" if dark else "light", locale="id-ID", timezone_id="Asia/Jayapura",
        )  # fmt: skip
        self.page = self.context.new_page()
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self._hear(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("requestfailed", self._miss)

    def _hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def _miss(self, request: Any) -> None:
        if request.failure != "net::ERR_ABORTED":  # a lazy picture when the reader goes on
            self.complaints.append(f"{request.failure}: {request.url}")

    def open(self, path: str) -> Any:
        self.page.goto((self._folder / path).as_uri())
        self.page.wait_for_load_state("load")
        return self.page

    def foreign(self) -> list[str]:
        """Requests that leave the folder."""
        home = self._folder.as_uri()
        return [url for url in self.requests if not url.startswith((home, "blob:", "data:"))]


Visit = Callable[..., Reader]


@pytest.fixture
def visit(browser: Any, site: Site) -> Iterator[Visit]:
    """Give a reader a browser window of some width."""
    readers: list[Reader] = []

    def opened(width: int = 1280, dark: bool = False, script: bool = True) -> Reader:
        readers.append(Reader(browser, site, width, dark, script))
        return readers[-1]

    yield opened
    for reader in readers:
        reader.context.close()


def path_of(site: Site, kind: str) -> str:
    """A page of each kind; the article has a photo, the month has events."""
    album = next(
        path for path in site.bundle.pages if re.fullmatch(r"multimedia/(?!index).*", path)
    )
    return {
        "front": "index.html",
        "article": site.planted.story_with_photo,
        "agenda month": "agenda/2026/12/index.html",
        "multimedia": "multimedia/index.html",
        "album": album,
        "search": "cari.html",
        "public information": "ppid/dip.html",
    }[kind]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_and_nothing_leaves_the_folder(
    visit: Visit, site: Site, kind: str, width: int, dark: bool
) -> None:
    reader = visit(width, dark)
    page = reader.open(path_of(site, kind))
    assert reader.complaints == []
    assert reader.foreign() == []
    found = axe_playwright.Axe().run(page).response
    assert [one["id"] for one in found["violations"]] == []
    assert len(found["passes"]) >= 15


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_wider_than_a_screen_of_320_pixels(visit: Visit, site: Site, kind: str) -> None:
    page = visit(320).open(path_of(site, kind))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    beyond = page.evaluate(
        "[...document.querySelectorAll('body *')].filter(one => !one.closest('.vh, table') && "
        "one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().right > 321)"
        ".map(one => one.outerHTML.slice(0, 80))"
    )
    assert beyond == []


def test_every_page_opens_from_the_disk_without_complaint_or_foreign_request(
    visit: Visit, site: Site
) -> None:
    reader = visit(1280)
    for path in site.bundle.pages:
        if path != "404.html":
            reader.open(path)
            assert reader.complaints == [], path
    assert reader.foreign() == []
    assert len(reader.requests) > 300


def test_the_page_of_a_lost_address_has_its_style_and_asks_for_nothing(visit: Visit) -> None:
    reader = visit(360)
    page = reader.open("404.html")
    assert reader.complaints == [] and len(reader.requests) == 1
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"


def test_search_from_the_disk_finds_words_of_news_and_agenda(visit: Visit, site: Site) -> None:
    reader = visit(1280)
    page = reader.open("cari.html")
    box = page.get_by_role("searchbox")
    box.fill("cengkeh")
    page.wait_for_selector("#hasil li a")
    titles = page.locator("#hasil h3").all_inner_texts()
    assert any("cengkeh" in title.lower() for title in titles)
    for word in ("festival teluk", "Losari", "pELABUHAN"):
        box.fill(word)
        playwright.expect(page.locator("#jumlah")).to_have_text(re.compile(r"^[1-9]\d* hasil"))
        assert page.locator("#hasil li").count() > 0, word
    link = page.locator("#hasil a").first
    title = link.inner_text()
    link.press("Enter")
    page.wait_for_load_state("load")
    assert page.locator("h1").inner_text().casefold() == title.casefold()
    assert reader.complaints == [] and reader.foreign() == []


def test_search_says_so_when_nothing_is_found_and_shows_nothing_hidden(
    visit: Visit, site: Site
) -> None:
    page = visit(360).open("cari.html")
    for word in ("tidakadakatasepertiini", *site.planted.canaries[:3]):
        page.get_by_role("searchbox").fill(word)
        playwright.expect(page.locator("#jumlah")).to_have_text("Tidak ada hasil.")
        assert page.locator("#hasil li").count() == 0


def test_photos_open_large_by_keyboard_and_give_the_focus_back(visit: Visit, site: Site) -> None:
    reader = visit(1280)
    page = reader.open(path_of(site, "album"))
    links = page.locator("a.zoom")
    assert links.count() > 3
    links.nth(1).focus()
    page.keyboard.press("Enter")
    box = page.locator("dialog[open]")
    box.wait_for()
    picture = box.locator("img")
    assert picture.get_attribute("alt") == links.nth(1).locator("img").get_attribute("alt")
    assert picture.evaluate("one => one.decode().then(() => one.naturalWidth)") > 900
    page.keyboard.press("ArrowRight")
    assert box.locator("p").inner_text().startswith("3 dari ")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    page.wait_for_function(
        "[...document.querySelectorAll('a.zoom')].indexOf(document.activeElement) === 2"
    )
    assert page.url.endswith(path_of(site, "album"))
    assert reader.complaints == [] and reader.foreign() == []


def test_the_skip_link_is_first_and_the_keyboard_reaches_the_story(
    visit: Visit, site: Site
) -> None:
    page = visit(1280).open(path_of(site, "article"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "isi"


def test_everything_reads_without_script(visit: Visit, site: Site) -> None:
    reader = visit(360, script=False)
    page = reader.open(path_of(site, "article"))
    wanted = text_of(site.bundle.pages[path_of(site, "article")].one("h1"))
    assert page.get_by_role("heading", level=1).inner_text() == wanted
    assert page.locator("button:visible").count() == 0
    assert "arsip berita" in reader.open("cari.html").locator("main").inner_text()


@pytest.mark.parametrize("kind", ["story", "story_with_photo"])
def test_a_300_word_article_prints_on_one_sheet_of_a4(visit: Visit, site: Site, kind: str) -> None:
    page = visit(1280).open(getattr(site.planted, kind))
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", print_background=True)))
    assert sheets == 1


def test_the_printed_sheet_has_the_story_and_its_source_but_no_menu(
    visit: Visit, site: Site
) -> None:
    page = visit(1280).open(site.planted.story)
    page.emulate_media(media="print")
    assert page.locator("article.story h1").is_visible() and page.locator(".source").is_visible()
    assert site.planted.story in page.locator(".source").inner_text()
    for hidden in ("nav", "footer", ".share", ".others", "section.agenda", ".band"):
        assert not page.locator(hidden).first.is_visible(), hidden
