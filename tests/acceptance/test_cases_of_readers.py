"""Reported faults of other programs that readers would see (cases in the names)."""

import struct
from email.utils import parsedate_to_datetime
from pathlib import Path

import icalendar
import pytest

from .bundle_reader import Bundle, text_of
from .office import Office

URL = "https://contoh.go.id/"
NOW = "2023-08-10T10:00"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "kantor.newsroom").new("--url", URL)


def article(office: Office, name: str, body: str, front: str = "published: 2023-08-01") -> str:
    source = office.file.with_name(f"{name}.md")
    status = "" if "status:" in front else "status: published\n"
    source.write_text(f"---\ntitle: {name}\n{status}{front}\n---\n{body}\n", "utf-8")
    (made,) = office.imported(source)
    return made


def published(office: Office, at: str = NOW) -> Bundle:
    folder = office.file.with_name("situs")
    office.publish(folder, at)
    return Bundle(folder)


def story(bundle: Bundle, path: str) -> str:
    return text_of(bundle.pages[path].one("div", class_="text")).strip()


def test_o006_o021_o026_o028_texts_are_published_letter_by_letter(office: Office) -> None:
    bodies = (
        "Sofifi _ Sekretaris meminta OPD _ segera.",
        "Sofifi _Sekretaris Daerah meminta_ data.",
        "Unduh 2023_04_17_SPBE_final.pdf sekarang",
        "Rp\u00a01.500.000 untuk 3\u00a0unit",
        "Stunting pada anak <5 tahun turun; IPM <70 di 2 daerah, >65 di 5 daerah.",
        '“Misalnya seorang,” terangnya. Lalu "lurus" dan ‘tunggal’.',
        "Do'a bersama Ma'ruf pada hari Jum'at, pukul 5' WIT, layar 24\"",
    )
    made = {article(office, f"Naskah {number}", text): text for number, text in enumerate(bodies)}
    rows = {row["id"]: row["url"] for row in office("list", "articles")}
    bundle = published(office)
    assert {found: story(bundle, rows[found]) for found in made} == made
    assert office("search", "Rp 1.500.000")[0]["id"] in made and office("search", "Jum'at")


def test_o032_o063_a_new_address_leaves_a_redirect_and_links_follow(office: Office) -> None:
    target = article(office, "Rapat A", "Isi rapat yang lama.")
    source = article(office, "Tautan", f"Baca [rapat](artikel:{target}).")
    published(office)
    office.set(target, slug="rapat-a-baru")
    bundle = published(office)
    old, new = "berita/2023/08/rapat-a.html", "berita/2023/08/rapat-a-baru.html"
    assert "Isi rapat" not in bundle.text(old)
    assert [link for _, kind, link in bundle.pages[old].addresses() if kind == "refresh"]
    assert bundle.broken_links() == []
    assert [
        path for path in bundle.paths if path != old and "rapat-a.html" in bundle.text(path)
    ] == [
        path
        for path in bundle.paths
        if path.startswith("data/manifest/") and "rapat-a.html" in bundle.text(path)
    ]
    page = bundle.pages[office("show", source)["url"]]
    links = [one.get("href") for one in page.one("div", class_="text").iter("a")]
    assert links == [f"../../../{new}"]


def test_o064_a_link_to_a_draft_is_left_as_words_and_reported(office: Office) -> None:
    draft = article(office, "Draf", "Isi.", "status: draft")
    made = article(office, "Tayang", f"Lihat [naskah lain](artikel:{draft}) nanti.")
    done = office.publish(office.file.with_name("situs"), NOW)
    bundle = Bundle(office.file.with_name("situs"))
    assert story(bundle, office("show", made)["url"]) == "Lihat naskah lain nanti."
    assert bundle.holding(b"artikel:0", draft.encode()) == []
    assert [(one["record"], one["rule"]) for one in done["findings"]] == [
        (made, "link.unpublished")
    ]


def test_o034_an_article_of_today_is_out_before_nine(office: Office) -> None:
    made = article(office, "Hari ini", "Isi.", "published: 2023-08-07")
    bundle = published(office, "2023-08-07T07:30")
    page = bundle.pages[office("show", made)["url"]]
    assert "Senin, 7 Agustus 2023" in text_of(page.one("main"))
    (item,) = bundle.xml("umpan.xml").iter("item")
    assert item.findtext("pubDate", "").startswith("Mon, 07 Aug 2023 00:00:00 +0900")
    assert parsedate_to_datetime(item.findtext("pubDate", "")).utcoffset() is not None


def test_o067_o097_a_corrected_typo_does_not_make_old_news_new(office: Office) -> None:
    first = article(office, "Lama", "Isi.", "published: 2023-08-01")
    article(office, "Baru", "Isi.", "published: 2023-08-02")
    before = published(office).json("umpan.json")["items"]
    office.set(first, title="Lama yang diralat")
    after = published(office).json("umpan.json")["items"]
    for key in ("id", "date_published", "url"):
        assert [item[key] for item in after] == [item[key] for item in before]
    assert [item["title"] for item in after] == ["Baru", "Lama yang diralat"]


def test_o038_o098_three_zones_sort_by_instant_and_late_events_stay_on_their_day(
    office: Office,
) -> None:
    times = (
        "10.00 WIB",
        "10.00 WITA",
        "10.00 WIT",
        "09.30 WIT s.d. selesai",
        "23.45 WIT",
        "00.00 WIT",
    )
    items = "".join(
        f"  • 10\n    Aug-2023\n\n    Acara {time}\n\n    {time} - Aula\n" for time in times
    )
    source = office.file.with_name("halaman.txt")
    source.write_text(
        f"Judul\n\nJudul\n\nIsi.\n\nBerita Lainnya\n\nAgenda\n\n{items}\nRuang Multimedia",
        "utf-8",
    )
    office("import", source)
    bundle = published(office)
    listed = bundle.pages["agenda/2023/08/index.html"].section("Daftar kegiatan")
    assert [text_of(one) for one in listed.iter("h3")] == [
        f"Acara {time}" for time in (times[5], times[3], times[2], times[1], times[0], times[4])
    ]
    for event in icalendar.Calendar.from_ical(bundle.data("agenda/agenda.ics")).walk("VEVENT"):
        assert event.start.date().isoformat() == "2023-08-10"
        assert "DTEND" not in event or event.end >= event.start


def test_o009_long_titles_of_events_are_whole_everywhere(office: Office) -> None:
    title = " ".join(f"kata{number}" for number in range(45))[:300].rpartition(" ")[0]
    source = office.file.with_name("agenda.ics")
    source.write_bytes(
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20230801T000000Z\r\n"
        f"DTSTART:20230812T000000Z\r\nSUMMARY:{title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()
    )
    (made,) = office.imported(source)
    bundle = published(office)
    assert len(title) > 250 and office("show", made)["title"] == title
    assert text_of(bundle.pages[office("show", made)["url"]].one("h1")) == title
    (event,) = icalendar.Calendar.from_ical(bundle.data("agenda/agenda.ics")).walk("VEVENT")
    assert str(event["SUMMARY"]) == title


@pytest.mark.parametrize("shift", range(-3, 4))
def test_o058_excerpts_never_cut_inside_a_letter(office: Office, shift: int) -> None:
    for limit in (157, 177):
        article(
            office,
            f"Cuplikan {limit}",
            f"{'a' * (limit + shift)}🙏🏽 & akhir kata yang panjang sekali " * 2,
        )
    bundle = published(office)
    for item in bundle.json("umpan.json")["items"]:
        assert "\ufffd" not in item["summary"] and not item["summary"].endswith(("🙏", "&am", "&"))
    assert len(list(bundle.xml("umpan.xml").iter("item"))) == 2
    assert bundle.holding(b"\xef\xbf\xbd") == []


def test_o060_o061_titles_that_want_the_addresses_of_the_site_get_their_own(office: Office) -> None:
    names = ("Agenda", "Berita", "Index", "القرآن الكريم", "🙏🙏", "HUT RI 🇮🇩")
    made = [
        article(office, name, "Isi.", "published: 2023-08-01\ntags: [Agenda]") for name in names
    ]
    rows = {row["id"]: row["url"] for row in office("list", "articles")}
    bundle = published(office)
    assert len({rows[one] for one in made}) == len(made)
    assert all(
        text_of(bundle.pages[rows[one]].one("h1")) == name
        for one, name in zip(made, names, strict=True)
    )
    assert text_of(bundle.pages["agenda/index.html"].one("h1")) == "Agenda"
    assert rows[made[-1]].endswith("/hut-ri.html") and bundle.broken_links() == []


def test_o040_a_film_of_a_telephone_does_not_tell_where_it_was_taken(office: Office) -> None:
    place = b"+00.7370+127.5642/"
    film = office.file.with_name("film.mp4")
    film.write_bytes(film_with(place))
    (made,) = office.imported(film)
    article(office, "Film", f"![film](media:{made})\n\nIsi.")
    bundle = published(office)
    assert [path for path in bundle.paths if path.endswith(".mp4")] != []
    assert bundle.holding(place) == []


def film_with(place: bytes) -> bytes:
    """The frame of an MP4 whose user data name the place, as telephones write it."""
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    header = bytes(12) + struct.pack(">II", 1000, 5000) + b"\0\1\0\0\1\0" + bytes(10) + matrix
    where = box(b"udta", box(b"\xa9xyz", struct.pack(">HH", len(place), 0x15C7) + place))
    movie = box(b"moov", box(b"mvhd", header + bytes(24) + struct.pack(">I", 2)) + where)
    return box(b"ftyp", b"isom\0\0\2\0isommp41") + movie + box(b"mdat", bytes(5000))


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content
