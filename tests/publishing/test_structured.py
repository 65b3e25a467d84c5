"""Structured data: schema.org records inside a `<script>` element."""

import json
from dataclasses import replace
from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.media import MediaItem
from newsroom.domain.zones import parse_moment
from newsroom.publishing.content import Content, MediaFile
from newsroom.publishing.structured import (
    breadcrumbs,
    event,
    image,
    news_article,
    organization,
    person_name,
    script_json,
    video,
)

from .test_feeds import HOST, PICTURE, SITE, TITLES, article, content

NOWHERE = replace(content(), site=replace(SITE, url=""))
CLIP = MediaFile(
    MediaItem(
        id="0198b0000001", type="video", name="v.mp4", sha256="", extension="mp4",
        mime="video/mp4", bytes=9, duration=90.4, title="Pembukaan & doa",
        created="2023-04-18T00:00:00Z",
    ),
    path="media/v.mp4",
    poster=PICTURE,
)  # fmt: skip


def item(**changes: Any) -> AgendaItem:
    """An event of 7 August 2023, 08.00–12.00 WITA, to which everybody is invited."""
    fields: dict[str, Any] = {
        "id": "0198c0000001",
        "title": "Sosialisasi A & B",
        "date": "2023-08-07",
        "start": "08:00",
        "end": "12:00",
        "zone": "WITA",
        "place": "Hotel A & B",
        "kind": "publik",
        "slug": "sosialisasi",
        "modified": "2023-08-01T00:00:00Z",
    }
    return AgendaItem(**fields | changes)


def read(text: str | None) -> Any:
    """What a browser's parser finds in a script element that holds the text."""
    page = f'<script type="application/ld+json">{text}</script><p id="after"></p>'
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    assert tree.find(".//p[@id='after']") is not None
    return json.loads(tree.findtext(".//script") or "")


def read_article(made: Content | None = None, **changes: Any) -> Any:
    return read(news_article(made or content(), article(**changes), PICTURE, 224))


def read_event(**changes: Any) -> Any:
    return read(event(content(), item(**changes)))


@pytest.mark.parametrize("title", [*TITLES, "</script><script>alert(1)</script>", "<!--<script>"])
def test_titles_survive_a_script_element(title: str) -> None:
    assert read_article(title=title)["headline"] == title
    assert read_event(title=title)["name"] == title


@given(st.text(st.characters()))
def test_any_text_is_safe_and_can_be_encoded(text: str) -> None:
    made = news_article(content(), article(title=text, tags=(text,)), None, 1)
    assert not set("<>&\u2028\u2029\x0c\b") & set(made)
    made.encode()
    json.loads(made)


def test_line_separators_are_escaped_but_kept() -> None:
    assert script_json("a\u2028b\u2029c</") == '"a\\u2028b\\u2029c\\u003c/"'


def test_an_article_says_what_search_engines_ask_for() -> None:
    made = content(people={"Rin": "Rina Yusuf", "Sal": ""})
    found = read_article(made, editors=("Sal", "Rin"), summary="Ringkas", cover=PICTURE.media)
    url = HOST + "berita/2023/04/rakor-1.html"
    assert found == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Rakor PPID & Wali Data",
        "image": [{
            "@type": "ImageObject",
            "url": HOST + "media/a-1280.jpg", "width": 1280, "height": 853,
            "caption": "Pembukaan rakor", "creditText": "Foto: Humas",
        }],
        "datePublished": "2023-04-18T09:15:00+09:00",
        "dateModified": "2023-04-18T09:20:00+09:00",
        "inLanguage": "id",
        "articleSection": "Pemerintahan",
        "wordCount": 224,
        "dateline": "Sofifi",
        "author": [
            {"@type": "Person", "name": "Rina Yusuf"}, {"@type": "Person", "name": "Sal"},
        ],
        "publisher": {
            "@id": HOST + "#instansi", "@type": "GovernmentOrganization", "name": "Dinas Contoh",
            "url": HOST,
        },
        "copyrightHolder": {"@id": HOST + "#instansi"},
        "isAccessibleForFree": True,
        "mainEntityOfPage": url,
    }  # fmt: skip


def test_dates_keep_the_zone_of_the_article() -> None:
    wib = parse_moment("2023-04-18T07:15:00+07:00", "WIT")
    found = read_article(published=wib, modified="2023-04-18T20:00:00Z")
    assert found["datePublished"] == "2023-04-18T07:15:00+07:00"
    assert found["dateModified"] == "2023-04-19T03:00:00+07:00"


@pytest.mark.parametrize(
    ("full", "name"),
    [
        ("Rina Yusuf", "Rina Yusuf"),
        ("Drs. H. Abdullah Naim, S.Kom., M.Si.", "Abdullah Naim"),
        ("Prof. Dr. Ir. Hj. Siti Aminah", "Siti Aminah"),
        ("Plt. Ahmad A. Kadir SE, MM", "Ahmad A. Kadir SE"),
        ("DR. IDRIS S.STP. M.Si", "IDRIS"),
        ("K.H. Umar", "Umar"),
        ("Dewi M.I.Kom", "Dewi"),
        ("Irma Drajat", "Irma Drajat"),
        ("Hasan S. Malik", "Hasan S. Malik"),
        ("H", "H"),
    ],
)
def test_authors_have_no_titles(full: str, name: str) -> None:
    assert person_name(full) == name
    assert read_article(content(people={"Rin": full}))["author"][0]["name"] == name


def test_nothing_is_said_that_is_not_known() -> None:
    bare = article(authors=(), tags=(), category="", dateline="", lede="")
    found = read(news_article(content(), bare, None, 0))
    unknown = {"author", "articleSection", "dateline", "image"}
    assert unknown & set(found) == set()
    assert found["wordCount"] == 0


def test_without_a_site_address_nothing_is_addressed() -> None:
    trail = [("Beranda", "index.html"), ("Berita", "berita/index.html")]
    texts = [
        news_article(NOWHERE, article(), PICTURE, 1),
        event(NOWHERE, item()),
        event(NOWHERE, item(place="Zoom")),
        breadcrumbs(NOWHERE, trail),
        organization(NOWHERE),
        image(NOWHERE, PICTURE),
        video(NOWHERE, CLIP),
    ]
    for text in texts:
        assert text is not None
        for key in ('"url"', '"item"', '"contentUrl"', "mainEntity", ".html", "media/"):
            assert key not in text, text


# Events


def test_an_event_for_the_public() -> None:
    found = read_event(end_date="2023-08-09", organiser="Dinas Kesehatan")
    assert found == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "Sosialisasi A & B",
        "startDate": "2023-08-07T08:00:00+08:00",
        "endDate": "2023-08-09T12:00:00+08:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "inLanguage": "id",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Hotel A & B",
            "address": {
                "@type": "PostalAddress", "streetAddress": "Hotel A & B", "addressCountry": "ID",
            },
        },
        "organizer": {"@type": "Organization", "name": "Dinas Kesehatan"},
        "url": HOST + "agenda/2023/08/sosialisasi.html",
    }  # fmt: skip


@pytest.mark.parametrize(
    "changes",
    [{"kind": kind} for kind in ("rapat", "upacara", "pelatihan", "lainnya")] + [{"public": False}],
)
def test_other_items_are_no_events(changes: dict[str, Any]) -> None:
    assert event(content(), item(**changes)) is None


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("confirmed", "EventScheduled"),
        ("tentative", "EventScheduled"),
        ("postponed", "EventPostponed"),
        ("rescheduled", "EventRescheduled"),
        ("cancelled", "EventCancelled"),
    ],
)
def test_event_statuses(status: str, expected: str) -> None:
    told = {"reason": "Cuaca buruk", "moved_from": "2023-08-01", "notes": "rahasia"}
    found = read_event(status=status, **told)
    assert found["eventStatus"] == f"https://schema.org/{expected}"
    moved = "2023-08-01" if status == "rescheduled" else None
    assert found.get("previousStartDate") == moved
    assert found.get("description") == (None if status == "confirmed" else "Cuaca buruk")
    assert "rahasia" not in str(found)


@pytest.mark.parametrize(
    ("changes", "start", "end"),
    [
        ({"end": ""}, "2023-08-07T08:00:00+08:00", None),
        ({"start": "", "end": ""}, "2023-08-07", None),
        ({"start": "", "end": "", "end_date": "2023-08-09"}, "2023-08-07", "2023-08-09"),
        ({"start": "", "end": "", "end_date": "2023-08-01"}, "2023-08-07", None),
        ({"end": "00:00"}, "2023-08-07T08:00:00+08:00", "2023-08-08T00:00:00+08:00"),
        ({"end": "07:00", "end_date": "2023-08-07"}, "2023-08-07T08:00:00+08:00", None),
    ],
)
def test_events_end_after_they_begin(changes: dict[str, Any], start: str, end: str | None) -> None:
    found = read_event(**changes)
    assert (found["startDate"], found.get("endDate")) == (start, end)


@pytest.mark.parametrize(
    ("place", "mode", "location"),
    [
        ("Aula Lt. 4", "Offline", "Place"),
        ("Daring melalui Zoom", "Online", "VirtualLocation"),
        ("Aula dan Zoom (hibrida)", "Mixed", "Place"),
    ],
)
def test_attendance_is_read_from_the_place(place: str, mode: str, location: str) -> None:
    found = read_event(place=place)
    assert found["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert found["location"]["@type"] == location


# Other records


def test_breadcrumbs_number_the_way() -> None:
    trail = [("Beranda", "index.html"), ("Berita", "berita/index.html"), ("R&D", "x.html")]
    assert read(breadcrumbs(content(), trail))["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Beranda", "item": HOST + "index.html"},
        {"@type": "ListItem", "position": 2, "name": "Berita", "item": HOST + "berita/index.html"},
        {"@type": "ListItem", "position": 3, "name": "R&D"},
    ]


def test_the_office_gives_its_contact_only_where_there_is_one() -> None:
    assert "contactPoint" not in read(organization(content()))
    called = replace(content(), site=replace(SITE, phone="(0921) 1", address="", town=""))
    found = read(organization(called))
    assert found["contactPoint"] == {"@type": "ContactPoint", "telephone": "(0921) 1"}
    assert "address" not in found
    assert found["name"] == "Dinas Contoh"


def test_a_photo_names_its_maker() -> None:
    found = read(image(content(), replace(PICTURE, caption="")))
    assert found["url"] == HOST + "media/a-1280.jpg"
    assert found["creditText"] == "Foto: Humas"
    assert found["caption"] == 'Gubernur: "Siap!"'


def test_a_video_holds_what_is_required() -> None:
    found = read(video(content(), CLIP))
    assert found["name"] == "Pembukaan & doa"
    assert found["thumbnailUrl"] == HOST + "media/a-1280.jpg"
    assert found["uploadDate"] == "2023-04-18T09:00:00+09:00"
    assert found["duration"] == "PT90S"
    assert found["contentUrl"] == HOST + "media/v.mp4"
    silent = replace(CLIP, poster=None, item=replace(CLIP.item, duration=0.0, created=""))
    assert {"thumbnailUrl", "duration", "uploadDate"} & set(read(video(content(), silent))) == set()
