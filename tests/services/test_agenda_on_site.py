"""What readers get to see of the agenda, in pages, calendars and structured data, and what not."""

import io
import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from newsroom.domain.agenda import AgendaItem
from newsroom.domain.media import MediaItem
from newsroom.domain.site import Site
from newsroom.services import agenda, calendar, editing, media
from newsroom.services.newsroom import Newsroom, create
from newsroom.services.publishing import Publication, publish

NOW = datetime(2023, 3, 1, 3, tzinfo=UTC)
HOME = "https://contoh.go.id/"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% {words}\ntrailer<</Root 1 0 R>>\n%%EOF\n"
ITEM = AgendaItem(
    "", "Rapat Arsip", "2023-03-08", start="08:00", zone="WITA", place="Aula, Sofifi", kind="publik"
)


class Desk:
    """A newsroom and the folder that it publishes into."""

    def __init__(self, newsroom: Newsroom, folder: Path) -> None:
        self.newsroom, self.folder = newsroom, folder
        self.site = folder / "situs"

    def event(self, item: AgendaItem = ITEM, **fields: Any) -> AgendaItem:
        return agenda.save(self.newsroom, replace(item, **fields)).item

    def file(self, name: str, data: bytes, **fields: Any) -> MediaItem:
        source = self.folder / name
        source.write_bytes(data)
        added = media.add(self.newsroom, source).item
        return media.save(self.newsroom, replace(added, **fields)).item

    def document(self, words: str, **fields: Any) -> MediaItem:
        return self.file(f"{words}.pdf", PDF.replace(b"{words}", words.encode()), **fields)

    def publish(self) -> Publication:
        return publish(self.newsroom, self.site)

    def page(self, item: AgendaItem) -> str:
        return (self.site / f"agenda/2023/03/{item.slug}.html").read_text("utf-8")

    def calendar(self, item: AgendaItem) -> str:
        return (self.site / f"agenda/{item.id}.ics").read_text("utf-8")

    def structured(self, item: AgendaItem) -> dict[str, Any]:
        """The Event of a page; empty where it tells of none."""
        found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', self.page(item))
        return next((one for one in map(json.loads, found) if one["@type"] == "Event"), {})

    def holding(self, words: str) -> list[str]:
        """Files whose name or bytes hold some words."""
        files = [path for path in self.site.rglob("*") if path.is_file()]
        told = words.encode()
        return [str(one) for one in files if words in one.name or told in one.read_bytes()]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    site = Site(name="Kantor Contoh", url=HOME, town="Sofifi")
    with create(tmp_path / "a.newsroom", site, clock=lambda: NOW) as newsroom:
        yield Desk(newsroom, tmp_path)


# Times


def test_a_time_is_printed_as_announced_and_means_one_instant(desk: Desk) -> None:
    """Case O011."""
    item = desk.event()
    desk.publish()
    page = desk.page(item)
    assert "<dd>08.00 WITA</dd>" in page and "09.00 WIT" not in page
    assert '<time class="date" datetime="2023-03-08T08:00:00+08:00">' in page
    assert "DTSTART;TZID=Asia/Makassar:20230308T080000" in desk.calendar(item)
    month = (desk.site / "agenda/2023/03/index.html").read_text("utf-8")
    assert ">08.00 WITA <bdi>Rapat Arsip</bdi></a>" in month, "no reader takes it for WIT"


def test_an_event_lasts_until_it_is_over_and_no_end_is_made_up(desk: Desk) -> None:
    """Case O038."""
    item = desk.event(open_end=True)
    desk.publish()
    assert "<dd>08.00 WITA s.d. selesai</dd>" in desk.page(item)
    assert "DTEND" not in desk.calendar(item)
    assert "endDate" not in desk.structured(item)
    assert desk.structured(item)["startDate"] == "2023-03-08T08:00:00+08:00"


def test_three_zones_stand_by_instant_as_typed(desk: Desk) -> None:
    """Case O038."""
    for zone in ("WIB", "WITA", "WIT"):
        desk.event(title=f"Rapat {zone}", start="10:00", zone=zone)
    desk.event(title="Rapat pagi", start="09:30", zone="WIT", open_end=True)
    desk.publish()
    page = (desk.site / "agenda/index.html").read_text("utf-8")
    assert re.findall(r"<p class=\"meta\">(\d\d\.\d\d [^<]+?) - ", page) == [
        "09.30 WIT s.d. selesai",
        "10.00 WIT",
        "10.00 WITA",
        "10.00 WIB",
    ]


def test_a_time_that_is_still_to_come_is_said_until_the_day_is_over(desk: Desk) -> None:
    coming = desk.event(start="")
    desk.publish()
    assert "<dd>Waktu menyusul</dd>" in desk.page(coming)
    assert '<time class="date" datetime="2023-03-08">' in desk.page(coming)
    assert desk.structured(coming)["startDate"] == "2023-03-08"
    desk.newsroom.clock = lambda: datetime(2023, 3, 9, 3, tzinfo=UTC)
    desk.publish()
    assert "menyusul" not in desk.page(coming) and "<dt>Waktu</dt>" not in desk.page(coming)


def test_a_whole_day_has_no_clock(desk: Desk) -> None:
    """Case O037."""
    item = desk.event(start="", all_day=True, end_date="2023-03-10")
    desk.publish()
    assert "<dd>Sepanjang hari</dd>" in desk.page(item) and "00.00" not in desk.page(item)
    assert "<dd>8–10 Maret 2023</dd>" in desk.page(item)
    assert desk.structured(item)["endDate"] == "2023-03-10"
    assert "DTEND;VALUE=DATE:20230311" in desk.calendar(item)


@pytest.fixture(params=["America/Toronto", "UTC", "Pacific/Kiritimati"])
def another_pc(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A PC whose clock is set to some other part of the world."""
    if not hasattr(time, "tzset"):
        pytest.skip("the clock of this system is not set by a variable")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("another_pc")
def test_a_whole_day_stays_on_its_day_whatever_the_clock_of_the_pc(desk: Desk) -> None:
    """Case O068."""
    item = desk.event(start="", all_day=True)
    desk.publish()
    assert [entry.item.id for entry in calendar.between(desk.newsroom, item.date, item.date)] == [
        item.id
    ]
    assert "<dd>Rabu, 8 Maret 2023</dd>" in desk.page(item)
    assert "DTSTART;VALUE=DATE:20230308\n" in desk.calendar(item)


def test_an_event_that_ends_at_midnight_lies_on_one_day(desk: Desk) -> None:
    """Case O069."""
    item = desk.event(start="20:00", end="00:00")
    desk.publish()
    assert "<dd>20.00–24.00 WITA</dd>" in desk.page(item)
    assert desk.structured(item)["endDate"] == "2023-03-09T00:00:00+08:00"
    month = (desk.site / "agenda/2023/03/index.html").read_text("utf-8")
    assert month.count("<bdi>Rapat Arsip</bdi>") == 2, "one cell, one line of the list"


# What becomes of an event


@pytest.mark.parametrize(
    ("status", "word", "schema"),
    [
        ("postponed", "Ditunda", "EventPostponed"),
        ("cancelled", "Dibatalkan", "EventCancelled"),
        ("rescheduled", "Dijadwalkan ulang", "EventRescheduled"),
    ],
)
def test_a_change_is_said_with_its_reason(desk: Desk, status: str, word: str, schema: str) -> None:
    moved = "2023-03-01" if status == "rescheduled" else ""
    item = desk.event(status=status, reason="Cuaca buruk.", moved_from=moved)
    desk.publish()
    index = (desk.site / "agenda/index.html").read_text("utf-8")
    for page in (desk.page(item), index):
        assert f">{word}</strong>" in page and "Alasan: Cuaca buruk." in page
        assert ("Semula Rabu, 1 Maret 2023." in page) == bool(moved)
    assert ("<s>Rapat Arsip</s>" in desk.page(item)) == (status == "cancelled")
    told = desk.structured(item)
    assert told["eventStatus"] == f"https://schema.org/{schema}"
    assert told.get("previousStartDate", "") == moved


def test_a_reason_of_long_ago_is_not_said_of_a_certain_event(desk: Desk) -> None:
    item = desk.event(status="confirmed", reason="Cuaca buruk.", moved_from="2023-03-01")
    desk.publish()
    assert "Cuaca" not in desk.page(item) and "Semula" not in desk.page(item)


@pytest.mark.parametrize("kind", ["rapat", "upacara", "pelatihan", "lainnya"])
def test_only_what_the_public_is_invited_to_is_told_to_search_engines(
    desk: Desk, kind: str
) -> None:
    item = desk.event(kind=kind)
    desk.publish()
    assert desk.structured(item) == {}
    assert "Simpan ke kalender" in desk.page(item) and item.slug in desk.calendar(item)


def test_coming_events_stand_before_those_that_were_and_months_are_an_archive(desk: Desk) -> None:
    desk.event(title="Sudah lewat", date="2023-02-08")
    desk.event(title="Akan datang")
    desk.publish()
    page = (desk.site / "agenda/index.html").read_text("utf-8")
    assert page.index("Akan datang") < page.index("Agenda yang lalu") < page.index("Sudah lewat")
    assert 'href="../agenda/2023/02/index.html"' in page


# Attachments


def test_the_attachments_of_a_public_event_are_downloads_on_its_page(desk: Desk) -> None:
    letter = desk.document("undangan-rapat", title="Undangan rapat")
    item = desk.event(attachments=(letter.id,))
    desk.publish()
    page = desk.page(item)
    (path,) = (desk.site / "media").rglob("*.pdf")
    address = "../../../" + path.relative_to(desk.site).as_posix()
    assert f'href="{address}" download="undangan-rapat.pdf"' in page
    assert "<bdi>Undangan rapat</bdi>" in page and "PDF, 1 KB" in page
    assert path.read_bytes() == PDF.replace(b"{words}", b"undangan-rapat")


def test_an_attachment_stands_on_the_page_of_its_event_only(desk: Desk) -> None:
    letter = desk.document("undangan", title="Undangan rapat")
    desk.event(attachments=(letter.id,))
    desk.publish()
    pages = {Path(path).name for path in desk.holding("Undangan rapat") if path.endswith(".html")}
    assert pages == {"rapat-arsip.html"}, "Ruang Multimedia is no folder of invitations"


def test_a_listed_document_is_public_information_although_only_an_event_carries_it(
    desk: Desk,
) -> None:
    listed = desk.document("laporan", title="Laporan arsip", dip={"class": "berkala"})
    desk.event(attachments=(listed.id,))
    desk.publish()
    assert "Laporan arsip" in (desk.site / "ppid/dip.html").read_text("utf-8")
    assert "Laporan arsip" in (desk.site / "ppid/dip.csv").read_text("utf-8")


def test_a_photo_is_shown_with_its_credit(desk: Desk) -> None:
    data = io.BytesIO()
    Image.new("RGB", (900, 600), "teal").save(data, "JPEG")
    photo = desk.file("denah.jpg", data.getvalue(), alt="Denah lokasi", credit="Acm")
    item = desk.event(attachments=(photo.id,))
    desk.publish()
    assert 'alt="Denah lokasi"' in desk.page(item) and "Foto: Acm" in desk.page(item)


def test_what_may_not_go_out_is_named_and_stays(desk: Desk) -> None:
    """An exempt document, one of an internal event, one that is in the trash."""
    exempt = desk.document("kanarikecuali", dip={"class": "dikecualikan"})
    inside = desk.document("kanaridalam")
    gone = desk.document("kanaribuang")
    shown = desk.event(attachments=(exempt.id, gone.id))
    desk.event(title="Rapat tertutup", public=False, attachments=(inside.id,))
    editing.trash(desk.newsroom, gone.id)
    report = desk.publish()
    for words in ("kanarikecuali", "kanaridalam", "kanaribuang", "Rapat tertutup"):
        assert desk.holding(words) == []
    assert not list(desk.site.rglob("*.pdf"))
    assert "Lampiran" not in desk.page(shown)
    found = [one for one in report.findings if one.rule == "gate.attachment"]
    assert [(one.record, one.severity) for one in found] == [(shown.id, "problem")] * 2
    assert "dikecualikan" in str(found[0].message) and "tidak ada lagi" in str(found[1].message)


def test_a_file_leaves_the_site_with_its_event(desk: Desk) -> None:
    letter = desk.document("undangan")
    item = desk.event(attachments=(letter.id,))
    desk.publish()
    assert list((desk.site / "media").rglob("*.pdf"))
    agenda.save(desk.newsroom, replace(item, public=False))
    desk.publish()
    assert not list(desk.site.rglob("*.pdf"))


# What stays in the newsroom


def test_duties_notes_and_internal_events_are_in_no_byte(desk: Desk) -> None:
    """Cases O010 and O065."""
    desk.event(
        notes="kanaricatatan",
        reporters=("kanarireporter",),
        photographers=("kanarifoto",),
        vehicle="kanarimobil",
    )
    desk.event(title="kanarirapat", place="kanaritempat", public=False)
    desk.publish()
    assert desk.holding("Rapat Arsip")
    assert desk.holding("kanari") == []
