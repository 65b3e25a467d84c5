"""The published sample newsroom, read file by file: nothing broken in it, nothing hidden in it."""

import hashlib
import io
import json
import re
import shutil
import threading
from collections import Counter
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

import icalendar
import pytest
from html5lib.html5parser import ParseError
from PIL import Image

from .bundle_reader import CONTENT, Bundle, Page, text_of
from .conftest import NOW, Site
from .office import Office

URL = "https://kabar.contoh.go.id/"
REDIRECT = "Halaman ini pindah"


# Every page


def test_every_page_is_html_without_a_single_fault(site: Site) -> None:
    faults = []
    for path, page in site.bundle.pages.items():
        try:
            assert page.tree is not None
        except ParseError as error:
            faults.append(f"{path}: {error}")
    assert faults == []
    assert len(site.bundle.pages) > 60


def test_every_page_has_language_policy_first_and_one_h1(site: Site) -> None:
    for path, page in site.bundle.pages.items():
        assert page.tree.get("lang") == "id", path
        first = page.one("head")[0]
        assert first.get("http-equiv") == "Content-Security-Policy", path
        assert "default-src 'none'" in first.get("content", ""), path
        assert "unsafe" not in first.get("content", ""), path
        assert len(page.all("h1")) == 1 and text_of(page.one("h1")).strip(), path


def test_headings_skip_no_level(site: Site) -> None:
    for path, page in site.bundle.pages.items():
        levels = [
            int(one.tag[1]) for one in page.tree.iter() if re.fullmatch("h[1-6]", str(one.tag))
        ]
        jumps = [after - before for before, after in pairwise(levels)]
        assert max(jumps, default=0) <= 1, path


def test_no_id_stands_twice_and_every_picture_has_alt_and_size(site: Site) -> None:
    for path, page in site.bundle.pages.items():
        ids = Counter(one.attrib["id"] for one in page.tree.iter() if "id" in one.attrib)
        assert [name for name, count in ids.items() if count > 1] == [], path
        for picture in page.tree.iter("img"):
            assert {"alt", "width", "height", "src"} <= set(picture.attrib), path


def test_nothing_on_a_page_is_script_style_or_handler_of_its_own(site: Site) -> None:
    for path, page in site.bundle.pages.items():
        for element in page.tree.iter():
            names = [name for name in element.attrib if name == "style" or name.startswith("on")]
            assert names == [], path
        scripts = [
            one for one in page.tree.iter("script") if one.get("type") != "application/ld+json"
        ]
        assert all(one.get("src") and not text_of(one) for one in scripts), path


# Links


def test_every_link_source_and_fragment_leads_somewhere(site: Site) -> None:
    assert site.bundle.broken_links() == []


def test_pages_load_nothing_from_another_host(site: Site) -> None:
    for path, page in site.bundle.pages.items():
        assert [one for one in page.loaded() if re.match(r"[a-z][a-z0-9+.-]*:|//", one)] == [], path
    for path in site.bundle.paths:
        if path.endswith((".css", ".js", ".svg")) and not path.startswith("data/"):
            text = site.bundle.text(path)
            assert re.findall(r"url\(|@import|https?://(?!www\.w3\.org/)", text) == [], path


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site served in a sub-folder of a web server that knows nothing else."""
    root = tmp_path_factory.mktemp("server")
    shutil.copytree(site.bundle.folder, root / "x" / "y")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(root))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/x/y/"
        server.shutdown()


def test_in_a_sub_folder_a_reader_reaches_every_page_by_links(site: Site, address: str) -> None:
    seen, waiting, missing = {address}, [address], []
    while waiting:
        here = waiting.pop()
        try:
            with urlopen(here) as answer:
                data = answer.read()
        except HTTPError as error:
            missing.append(f"{here}: {error.code}")
            continue
        if not (here.endswith(".html") or here == address):
            continue
        for _, _, link in Page(here, data).addresses():
            target = urldefrag(urljoin(here, link))[0]
            if target.startswith("http://127.0.0.1") and target not in seen:
                seen.add(target)
                waiting.append(target)
    assert missing == []
    assert [one for one in seen if not one.startswith(address)] == []
    reached = {one.removeprefix(address) for one in seen} | {"index.html"}
    orphans = set(site.bundle.pages) - reached
    assert orphans == {"404.html"} | ({site.planted.withdrawn} & orphans)


# What no reader may see


def test_no_byte_tells_of_what_is_not_public(site: Site) -> None:
    assert len(site.planted.canaries) >= 50
    assert site.bundle.holding(*(word.encode() for word in site.planted.canaries)) == []


def test_no_address_is_made_of_what_is_not_public(site: Site) -> None:
    slugs = [word.lower() for word in site.planted.canaries]
    assert [path for path in site.bundle.paths for slug in slugs if slug in path] == []
    drafts = {
        row["slug"] for row in site.office("list", "articles") if row["status"] != "published"
    }
    shown = {Path(path).stem for path in site.bundle.pages if path.startswith("berita/")}
    assert shown & drafts == {Path(site.planted.withdrawn).stem}


def test_hidden_files_and_originals_of_photos_are_not_there(site: Site) -> None:
    hashes = set(site.bundle.digests.values())
    assert len(site.planted.hidden_files) == 2
    for digest in site.planted.hidden_files:
        assert digest not in hashes
        assert site.bundle.holding(digest[:16].encode()) == []
    photos = {row["sha256"] for row in site.office("list", "media") if row["type"] == "photo"}
    assert len(photos) > 15 and photos & hashes == set()


def test_no_picture_tells_where_and_with_which_camera_it_was_taken(site: Site) -> None:
    pictures = [path for path in site.bundle.paths if path.endswith((".jpg", ".webp"))]
    assert len(pictures) > 100
    for path in pictures:
        with Image.open(io.BytesIO(site.bundle.data(path))) as picture:
            exif = picture.getexif()
            assert exif.get_ifd(0x8825) == {}, path
            assert not {271, 272, 305, 315, 42032, 42033} & {*exif, *exif.get_ifd(0x8769)}, path
    assert site.bundle.holding(b"GPSLatitude", b"lensa-kanari", b"Kamera\0") == []


def test_no_path_or_person_of_this_pc_is_published(site: Site) -> None:
    needles = [str(site.planted.folder), "budi.contoh", "C:\\Users", str(Path.home()), "file:///"]
    needles += [str(site.office.file.parent), "localhost", "naskah-1", "foto-terbit"]
    assert site.bundle.holding(*(needle.encode() for needle in needles)) == []


def test_a_withdrawn_article_leaves_a_notice_and_not_its_words(site: Site) -> None:
    page = site.bundle.pages[site.planted.withdrawn]
    assert page.meta("robots") == "noindex"
    assert site.planted.withdrawn not in {
        one.removeprefix(URL) for one, _ in site.bundle.sitemap_addresses()
    }
    assert all("ditarik" not in record["t"] for record in site.bundle.search_records())


# Files


def test_file_names_suit_every_system(site: Site) -> None:
    for path in site.bundle.paths:
        assert re.fullmatch(r"[a-z0-9][a-z0-9._/-]*", path), path
        assert all(len(name) <= 100 for name in path.split("/")), path
        assert not re.search(r"(^|/)(con|prn|aux|nul|com\d|lpt\d)(\.|/|$)", path), path
    assert len({path.casefold() for path in site.bundle.paths}) == len(site.bundle.paths)


def test_the_manifest_lists_every_file_with_hash_and_size_and_nothing_else(site: Site) -> None:
    whole = site.bundle.json("manifest.json")
    parts = {part["path"]: part["sha256"] for part in whole["parts"]}
    listed = [
        *whole["files"],
        *(entry for part in parts for entry in site.bundle.json(part)["files"]),
    ]
    paths = [entry["path"] for entry in listed]
    assert len(paths) == len(set(paths))
    assert sorted([*paths, *parts, "manifest.json"]) == site.bundle.paths
    for entry in listed:
        data = site.bundle.data(entry["path"])
        assert (entry["size"], entry["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    assert all(site.bundle.digests[path] == digest for path, digest in parts.items())
    assert {entry["role"] for entry in listed} <= {"media", "asset", "page", "list", "feed", "data"}


def test_the_sitemap_lists_every_public_page_once(site: Site) -> None:
    listed = [address.removeprefix(URL) for address, _ in site.bundle.sitemap_addresses()]
    assert len(listed) == len(set(listed)) and set(listed) <= set(site.bundle.pages)
    records = {
        path for path in site.bundle.pages
        if re.fullmatch(r"(berita|agenda)/\d{4}/\d\d/(?!index).*\.html|multimedia/.*\.html", path)
    }  # fmt: skip
    assert records - {site.planted.withdrawn} <= set(listed)
    assert {"index.html", "berita/index.html", "agenda/index.html", "tentang.html"} <= set(listed)
    assert not {"404.html", site.planted.withdrawn} & set(listed)


def test_the_sitemap_knows_the_list_of_public_information_and_the_archives(site: Site) -> None:
    listed = {address.removeprefix(URL) for address, _ in site.bundle.sitemap_addresses()}
    unlisted = {"404.html", "cari.html", site.planted.withdrawn}
    assert set(site.bundle.pages) - unlisted - listed == set()


def test_every_address_in_the_feeds_is_absolute_and_leads_to_a_file(site: Site) -> None:
    bodies = [
        item.findtext(f"{CONTENT}encoded", "") for item in site.bundle.xml("umpan.xml").iter("item")
    ]
    bodies += [item["content_html"] for item in site.bundle.json("umpan.json")["items"]]
    links = [item.findtext("link", "") for item in site.bundle.xml("umpan.xml").iter("item")]
    html = "<!DOCTYPE html><title>x</title>" + "".join(bodies)
    links += [link for _, _, link in Page("umpan.html", html.encode()).addresses()]
    assert len([link for link in links if link.endswith((".jpg", ".webp"))]) > 10
    for link in links:
        assert link.startswith(("https://", "http://")), link
        if link.startswith(URL):
            assert urldefrag(link)[0].removeprefix(URL) in site.bundle.digests, link


def test_every_calendar_is_valid_and_no_line_is_too_long(site: Site) -> None:
    calendars = [path for path in site.bundle.paths if path.endswith(".ics")]
    assert len(calendars) > 5
    for path in calendars:
        data = site.bundle.data(path)
        assert data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b""), path
        assert max(map(len, data.split(b"\r\n"))) <= 75, path
        calendar = icalendar.Calendar.from_ical(data)
        used = {event["DTSTART"].params.get("TZID") for event in calendar.walk("VEVENT")} - {None}
        assert used <= {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}, path
        for event in calendar.walk("VEVENT"):
            assert {"UID", "DTSTAMP", "SEQUENCE", "SUMMARY"} <= set(event), path


def test_structured_data_on_every_page_is_json_of_schema_org(site: Site) -> None:
    kinds = Counter()
    for page in site.bundle.pages.values():
        for script in page.all("script", type="application/ld+json"):
            record = json.loads(text_of(script))
            assert record["@context"] == "https://schema.org"
            kinds[record["@type"]] += 1
    assert kinds["NewsArticle"] >= 11 and kinds["BreadcrumbList"] and kinds["Event"]


def test_list_order_is_newest_first_and_agenda_by_instant(site: Site) -> None:
    news = [
        text_of(one.find(".//h3"))
        for one in site.bundle.pages["berita/index.html"].all("li", class_="card")
    ]
    dates = {row["title"]: row["published"] for row in site.office("list", "articles")}
    assert len(news) > 8
    assert [dates[title] for title in news] == sorted(
        (dates[title] for title in news), reverse=True
    )
    instants = [row["utc"] for row in site.office("list", "agenda")]
    assert instants == sorted(instants)


# Weight


def test_a_300_word_article_weighs_at_most_20_kilobytes(site: Site) -> None:
    for path in (site.planted.story, site.planted.story_with_photo):
        page = site.bundle.pages[path]
        words = " ".join(text_of(one) for one in page.one("div", class_="text").iter("p")).split()
        assert len(words) == 300 + len(["Sofifi", "_", "(Nda)"])
        styles = [link for tag, _, link in page.addresses() if tag == "link"]
        styles = [link.removeprefix("../../../") for link in styles if link.endswith(".css")]
        weight = len(page.data) + sum(len(site.bundle.data(style)) for style in styles)
        assert styles and weight <= 20 * 1024, (path, weight)


# One state, one site


def test_the_same_state_on_another_pc_gives_the_same_site(
    site: Site, sample_copy: Office, tmp_path: Path
) -> None:
    sample_copy.publish(tmp_path / "situs lain", NOW)
    assert Bundle(tmp_path / "situs lain").digests == site.bundle.digests


def test_pictures_made_anew_on_another_pc_are_the_same(
    site: Site, sample_copy: Office, tmp_path: Path
) -> None:
    shutil.rmtree(sample_copy.file.with_suffix(".media") / "renditions")
    sample_copy.publish(tmp_path / "situs lain", NOW)
    assert Bundle(tmp_path / "situs lain").digests == site.bundle.digests


def test_an_embargo_that_ends_lets_the_article_out_and_nothing_else(
    site: Site, sample_copy: Office, tmp_path: Path
) -> None:
    done = sample_copy.publish(tmp_path / "situs", "2026-11-26T00:00")
    bundle = Bundle(tmp_path / "situs")
    out = {word for word in site.planted.canaries if bundle.holding(word.encode())}
    kinds = {word.split("-")[1] for word in out}
    assert kinds == {"EMBARGO", "BESOK", "ALT", "CAPTION", "KREDIT"}
    assert done["pages"] > len(site.bundle.pages)
