"""Each command at its work: what it prints, what it writes, and that it writes no more."""

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cli import desk
from newsroom.services import editing, newsroom, publishing

ID = re.compile(r"[0-9a-z-]{8,64}")
Kind = type | tuple[type, ...]
TEXT_OR_NONE = (str, type(None))
NUMBER_OR_NONE = (int, type(None))

ARTICLE: dict[str, Kind] = {
    "id": str,
    "title": str,
    "slug": str,
    "status": str,
    "published": TEXT_OR_NONE,
    "category": str,
    "tags": list,
    "dateline": str,
    "authors": list,
    "editors": list,
    "url": TEXT_OR_NONE,
}
AGENDA: dict[str, Kind] = {
    "id": str,
    "title": str,
    "date": str,
    "start": TEXT_OR_NONE,
    "end": TEXT_OR_NONE,
    "all_day": bool,
    "zone": str,
    "place": str,
    "status": str,
    "utc": str,
    "url": TEXT_OR_NONE,
}
MEDIA: dict[str, Kind] = {
    "id": str,
    "type": str,
    "name": str,
    "title": str,
    "alt": str,
    "caption": str,
    "credit": str,
    "width": NUMBER_OR_NONE,
    "height": NUMBER_OR_NONE,
    "sha256": str,
    "uses": (int, list),
}
IMPORTED: dict[str, Kind] = {"kind": str, "id": str, "title": str, "source": str}
FINDING: dict[str, Kind] = {
    "record": str,
    "field": str,
    "start": NUMBER_OR_NONE,
    "end": NUMBER_OR_NONE,
    "rule": str,
    "severity": str,
    "message": str,
    "suggestion": TEXT_OR_NONE,
}
PUBLISHED: dict[str, Kind] = {
    "edition": str,
    "out": str,
    "pages": int,
    "files_total": int,
    "files_written": list,
    "files_removed": list,
    "bytes_written": int,
    "seconds": (int, float),
    "findings": list,
    "zip": TEXT_OR_NONE,
    "delta": TEXT_OR_NONE,
}


def has_shape(document: Mapping[str, Any], shape: Mapping[str, Kind]) -> None:
    for key, kind in shape.items():
        assert key in document, (key, document)
        assert isinstance(document[key], kind), (key, document[key])
        assert not (isinstance(document[key], bool) and kind is int), key
    if "id" in shape:
        assert ID.fullmatch(document["id"]), document["id"]


def publish(file: Path, out: Path, *options: object, at: str = desk.AT) -> Any:
    return desk.done(desk.call("publish", file, "--out", out, "--at", at, "--json", *options))


def change(file: Path, record: str, *assignments: str) -> Any:
    return desk.done(desk.call("set", file, record, *assignments, "--json"))


def test_new_makes_a_file_and_says_where(tmp_path: Path) -> None:
    result = desk.call("new", tmp_path / "b.newsroom", "--zone", "wib", "--office", "Kantor Uji")
    assert result.returncode == 0 and result.stdout == "" and "b.newsroom" in result.stderr
    assert [entry.name for entry in tmp_path.iterdir()] == ["b.newsroom"]
    assert desk.done(desk.call("list", tmp_path / "b.newsroom", "articles", "--json")) == []


def test_list_tells_each_room_in_the_shape_of_the_contract(file: Path) -> None:
    for room, kind, shape, count in (
        ("articles", "article", ARTICLE, 4),
        ("agenda", "agenda", AGENDA, 2),
        ("media", "media", MEDIA, 2),
    ):
        rows = desk.done(desk.call("list", file, room, "--json"))
        assert len(rows) == count
        for row in rows:
            has_shape(row, {"kind": str} | shape)
            assert row["kind"] == kind
        assert len(desk.done(desk.call("list", file, room, "--limit", 1, "--json"))) == 1


def test_list_is_in_the_order_of_the_room(file: Path) -> None:
    rows = desk.done(desk.call("list", file, "articles", "--json"))
    assert [row["slug"] for row in rows] == [
        "lampu-jalan",
        "kebun-pala",
        "pasar-apung",
        "dermaga-ikan",
    ]
    drafts = desk.done(desk.call("list", file, "articles", "--status", "draft", "--json"))
    assert [row["slug"] for row in drafts] == ["pasar-apung"]
    (first, _) = desk.done(desk.call("list", file, "agenda", "--json"))
    assert (first["start"], first["zone"], first["utc"]) == ("08:00", "WIT", "2023-06-09T23:00:00Z")
    assert first["url"] == "agenda/2023/06/lomba-dayung-antarkampung.html"


def test_show_tells_a_record_whole(file: Path) -> None:
    text = desk.done(desk.call("show", file, desk.ids(file)["dermaga-ikan"], "--json"))
    has_shape(text, ARTICLE | {"body": str})
    photo = desk.ids(file, "media")["dermaga.jpg"]
    assert text["body"] == f"Nelayan kini sandar tanpa menunggu.\n\n![Dermaga](media:{photo})"
    assert text["url"] == "berita/2023/04/dermaga-ikan.html" and text["tags"] == [
        "Dermaga",
        "Nelayan",
    ]
    assert text["published"] == "2023-04-18T09:15:00+09:00" and text["authors"] == ["Rsy"]
    media = desk.done(desk.call("show", file, photo, "--json"))
    has_shape(media, MEDIA | {"uses": list})
    assert (media["type"], media["width"], media["height"]) == ("photo", 96, 64)
    assert media["sha256"] == desk.digest(file.parent / "naskah/dermaga.jpg")
    assert {use["id"] for use in media["uses"]} == {text["id"]}


def test_import_tells_what_became_of_each_source(tmp_path: Path) -> None:
    file = tmp_path / "a.newsroom"
    desk.done(desk.call("new", file))
    report = desk.done(desk.call("import", file, desk.sources(tmp_path / "naskah"), "--json"))
    assert report.keys() >= {"created", "updated", "skipped", "failed", "warnings"}
    for row in report["created"]:
        has_shape(row, IMPORTED)
    kinds = sorted(row["kind"] for row in report["created"])
    assert kinds == ["agenda"] * 2 + ["article"] * 4 + ["media"] * 2
    for warning in report["warnings"]:
        has_shape(warning, {"source": str, "rule": str, "message": str})
    assert report["failed"] == [] and report["updated"] == []
    assert len(desk.ids(file, "media")) == 2, "a picture of a text was not taken"


def test_a_warning_of_an_import_names_what_it_is_about(file: Path, tmp_path: Path) -> None:
    rows = "Tanggal;Jam;Acara\n13/05/2023;08.00 WITA;Apel\n14/05/2023;08.00 WITA;Rapat\n"
    result = desk.call("import", file, desk.write(tmp_path / "a.csv", rows))
    told = [line for line in result.stderr.splitlines() if "padahal kantor" in line]
    assert [line.split(": ")[2] for line in told] == ["“Apel”", "“Rapat”"]


def test_importing_again_skips_everything(file: Path) -> None:
    before = desk.done(desk.call("list", file, "articles", "--json"))
    report = desk.done(desk.call("import", file, file.parent / "naskah", "--json"))
    assert report["created"] == report["updated"] == report["failed"] == []
    assert len(report["skipped"]) == 8 and all(row["reason"] for row in report["skipped"])
    assert desk.done(desk.call("list", file, "articles", "--json")) == before


def test_importing_a_changed_source_updates_its_record(file: Path) -> None:
    source = desk.write(
        file.parent / "sumur.md", desk.article("Sumur bor selesai", "Dua puluh rumah.")
    )
    (made,) = desk.done(desk.call("import", file, source, "--json"))["created"]
    desk.write(source, desk.article("Sumur bor selesai", "Tiga puluh rumah."))
    report = desk.done(desk.call("import", file, source, "--json"))
    (row,) = report["updated"]
    assert row["id"] == made["id"] and report["created"] == []
    shown = desk.done(desk.call("show", file, row["id"], "--json"))
    assert shown["body"].startswith("Tiga puluh")


def test_a_dry_import_changes_nothing(file: Path, tmp_path: Path) -> None:
    desk.write(
        tmp_path / "b.md",
        desk.article("Air bersih mengalir", "Isi.\n\n![Foto](b.jpg)", cover="b.jpg"),
    )
    desk.picture(tmp_path / "b.jpg", 9)
    before = desk.tree(file.parent)
    report = desk.done(desk.call("import", file, tmp_path / "b.md", "--dry-run", "--json"))
    assert [row["title"] for row in report["created"]] == ["Air bersih mengalir"]
    told = desk.call("import", file, tmp_path / "b.md", "--dry-run")
    assert "belum ada yang disimpan" in told.stdout + told.stderr
    assert desk.tree(file.parent) == before


def test_status_of_the_import_is_for_texts_that_name_none(file: Path, tmp_path: Path) -> None:
    desk.write(
        tmp_path / "n/a.md", desk.article("Jalan setapak dibuka", status="", published="2023-05-05")
    )
    desk.write(tmp_path / "n/b.md", desk.article("Jalan raya ditutup", status="review"))
    desk.done(desk.call("import", file, tmp_path / "n", "--status", "published"))
    rows = desk.done(desk.call("list", file, "articles", "--json"))
    status = {row["title"]: row["status"] for row in rows}
    assert (status["Jalan setapak dibuka"], status["Jalan raya ditutup"]) == ("published", "review")


def test_set_answers_with_the_record_as_it_is_now(file: Path, tmp_path: Path) -> None:
    text = desk.ids(file)["dermaga-ikan"]
    body = desk.write(tmp_path / "isi.md", "Baris baru.\n")
    shown = change(file, text, "title=Dermaga baru", "tags=Laut, Kapal", f"body=@{body}")
    has_shape(shown, ARTICLE | {"body": str})
    assert (shown["title"], shown["tags"], shown["body"].strip()) == (
        "Dermaga baru",
        ["Laut", "Kapal"],
        "Baris baru.",
    )
    assert shown == desk.done(desk.call("show", file, text, "--json"))
    event = change(file, desk.ids(file, "agenda")["Lomba dayung antarkampung"], "start=10.30 WITA")
    assert (event["start"], event["zone"]) == ("10:30", "WITA")
    photo = change(file, desk.ids(file, "media")["dermaga.jpg"], "alt=Dermaga di pagi hari")
    assert photo["alt"] == "Dermaga di pagi hari"


def test_a_taken_address_gets_a_free_one_said_aloud(file: Path) -> None:
    result = desk.call("set", file, desk.ids(file)["kebun-pala"], "slug=dermaga-ikan", "--json")
    assert desk.done(result)["slug"] == "dermaga-ikan-2" and "dermaga-ikan-2" in result.stderr


def test_search_finds_words_of_bodies_agenda_and_captions(file: Path) -> None:
    change(file, desk.ids(file, "media")["sendiri.jpg"], "caption=Sampan kecil bersandar")
    for query, kind in (("sandar", "article"), ("dayung", "agenda"), ("sampan", "media")):
        hits = desk.done(desk.call("search", file, query, "--json"))
        for hit in hits:
            has_shape(
                hit, {"kind": str, "id": str, "title": str, "snippet": str, "score": (int, float)}
            )
        assert hits[0]["kind"] == kind, hits
    assert len(desk.done(desk.call("search", file, "dayung", "--limit", 1, "--json"))) == 1
    assert desk.done(desk.call("search", file, "zirkonium", "--json")) == []


def test_the_trash_takes_and_gives_back(file: Path) -> None:
    text = desk.ids(file)["kebun-pala"]
    desk.done(desk.call("trash", file, text))
    assert "kebun-pala" not in desk.ids(file)
    assert desk.done(desk.call("search", file, "kebun", "--json")) == []
    desk.done(desk.call("restore-item", file, text))
    assert desk.ids(file)["kebun-pala"] == text


def test_convert_and_render_print_the_text_alone(tmp_path: Path) -> None:
    page = desk.write(
        tmp_path / "a.html",
        "<html><body><p>Kapal <b>tiba</b></p><ul><li>satu</li></ul></body></html>",
    )
    result = desk.call("convert", page)
    assert (result.returncode, result.stdout) == (0, "Kapal **tiba**\n\n- satu\n")
    markdown = desk.write(tmp_path / "a.md", "Kapal **tiba**\n")
    assert desk.call("render", markdown).stdout == "<p>Kapal <strong>tiba</strong></p>\n"


def test_publish_tells_what_it_wrote(file: Path, tmp_path: Path) -> None:
    report = publish(file, tmp_path / "situs")
    has_shape(report, PUBLISHED)
    for finding in report["findings"]:
        has_shape(finding, FINDING)
    on_disk = desk.files(tmp_path / "situs")
    assert sorted(report["files_written"]) == sorted(on_disk) and report["files_total"] == len(
        on_disk
    )
    assert report["pages"] == sum(name.endswith(".html") for name in on_disk)
    sizes = [(tmp_path / "situs" / name).stat().st_size for name in on_disk]
    assert report["bytes_written"] == sum(sizes)
    manifest = json.loads((tmp_path / "situs/manifest.json").read_text(encoding="utf-8"))
    assert manifest["edition"] == report["edition"]
    listed = {entry["path"]: entry["sha256"] for entry in (*manifest["files"], *manifest["parts"])}
    for part in manifest["parts"]:
        inner = json.loads((tmp_path / "situs" / part["path"]).read_text(encoding="utf-8"))
        listed |= {entry["path"]: entry["sha256"] for entry in inner["files"]}
    assert listed == {name: digest for name, digest in on_disk.items() if name != "manifest.json"}


def test_publishing_again_writes_nothing(file: Path, tmp_path: Path) -> None:
    first = publish(file, tmp_path / "situs")
    times = {path: path.stat().st_mtime_ns for path in (tmp_path / "situs").rglob("*")}
    again = publish(file, tmp_path / "situs")
    assert again["files_written"] == again["files_removed"] == [] and again["bytes_written"] == 0
    assert again["edition"] == first["edition"] and again["files_total"] == first["files_total"]
    assert times == {path: path.stat().st_mtime_ns for path in (tmp_path / "situs").rglob("*")}


def test_full_writes_every_file_and_the_same_bytes(file: Path, tmp_path: Path) -> None:
    publish(file, tmp_path / "situs")
    before = desk.files(tmp_path / "situs")
    report = publish(file, tmp_path / "situs", "--full")
    assert (
        sorted(report["files_written"]) == sorted(before) == sorted(desk.files(tmp_path / "situs"))
    )
    assert desk.files(tmp_path / "situs") == before


LONG_LEDE = "Warga menyiangi kebun sejak pagi dan membawa bekal dari rumah masing-masing. " * 4


def same_as_fresh(file: Path, site: Path, at: str = desk.AT) -> None:
    """What was changed bit by bit is what a publication into a new folder gives."""
    fresh = site.with_name("segar")
    shutil.rmtree(fresh, ignore_errors=True)
    publish(file, fresh, at=at)
    assert desk.files(site) == desk.files(fresh)


@pytest.mark.parametrize("url", [desk.ADDRESS, ""])
def test_an_edit_deep_in_a_text_rewrites_its_page_and_what_shows_it(
    file: Path, tmp_path: Path, url: str
) -> None:
    change(file, "site", f"url={url}")
    text = desk.ids(file)["kebun-pala"]
    body = desk.write(tmp_path / "isi.md", f"{LONG_LEDE}\n\nPanen mulai Agustus.")
    change(file, text, f"body=@{body}")
    publish(file, tmp_path / "situs")
    desk.write(body, f"{LONG_LEDE}\n\nPanen mulai September.")
    change(file, text, f"body=@{body}")
    report = publish(file, tmp_path / "situs")
    shown = {"berita/2023/05/kebun-pala.html", "data/manifest/berita-2023-05.json", "manifest.json"}
    assert set(report["files_written"]) == shown | ({"umpan.xml", "umpan.json"} if url else set())
    assert report["files_removed"] == []
    same_as_fresh(file, tmp_path / "situs")


def test_a_renamed_text_leaves_a_redirect_and_removes_nothing(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publish(file, site)
    before = set(desk.files(site))
    change(file, desk.ids(file)["kebun-pala"], "slug=kebun-pala-bersih")
    report = publish(file, site)
    assert report["files_removed"] == []
    assert set(desk.files(site)) == before | {"berita/2023/05/kebun-pala-bersih.html"}
    old = (site / "berita/2023/05/kebun-pala.html").read_text(encoding="utf-8")
    assert "kebun-pala-bersih.html" in old and "http-equiv" in old.lower() and 'lang="id"' in old
    assert "kebun-pala.html" not in (site / "berita/index.html").read_text(encoding="utf-8")
    same_as_fresh(file, site)
    change(file, desk.ids(file)["kebun-pala-bersih"], "slug=kebun-pala")
    publish(file, site)
    assert "Dua puluh keluarga" in (site / "berita/2023/05/kebun-pala.html").read_text(
        encoding="utf-8"
    )
    same_as_fresh(file, site)


CANARY = b"zebradraf"


def canary(folder: Path, **fields: str) -> Path:
    desk.picture(folder / "zebradraf.jpg", 11)
    return desk.write(
        folder / "zebradraf.md",
        desk.article(
            "Zebradraf belum jadi",
            "Isi zebradraf.\n\n![Gambar zebradraf](zebradraf.jpg)",
            tags="[Zebradraf]",
            category="Zebradraf",
            summary="Ringkas zebradraf.",
            authors="[Zebradraf]",
            cover="zebradraf.jpg",
            **fields,
        ),
    )


def with_canary(file: Path, folder: Path, **fields: str) -> str:
    """Import the canary, its picture captioned → its id."""
    desk.done(desk.call("import", file, canary(folder, **fields)))
    change(
        file,
        desk.ids(file, "media")["zebradraf.jpg"],
        "caption=Ini zebradraf",
        "credit=Zebradraf",
        "alt=Zebradraf",
    )
    return next(i for slug, i in desk.ids(file).items() if "zebradraf" in slug)


def test_a_draft_is_in_no_byte_and_no_name_of_the_site(file: Path, tmp_path: Path) -> None:
    """Case O010; the text goes out in between, so that the search is known to find it."""
    site = tmp_path / "situs"
    publish(file, site)
    before = desk.files(site)
    text = with_canary(file, tmp_path / "n", status="draft")
    publish(file, site)
    assert desk.files(site) == before and desk.mentions(site, [CANARY]) == []
    change(file, text, "status=published")
    publish(file, site)
    told = desk.mentions(site, [CANARY])
    assert {
        "index.html",
        "umpan.xml",
        "berita/2023/04/zebradraf-belum-jadi.html",
        "topik/zebradraf",
    } <= set(told)
    change(file, text, "status=draft")
    report = publish(file, site)
    assert "berita/2023/04/zebradraf-belum-jadi.html" in report["files_removed"]
    assert desk.mentions(site, [CANARY]) == [] and desk.files(site) == before


def test_a_text_in_the_trash_leaves_the_site(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    text = with_canary(file, tmp_path / "n")
    publish(file, site)
    assert desk.mentions(site, [CANARY])
    desk.done(desk.call("trash", file, text))
    publish(file, site)
    assert desk.mentions(site, [CANARY]) == []


def test_a_withdrawn_text_keeps_its_address_with_a_notice(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    text = desk.ids(file)["kebun-pala"]
    publish(file, site)
    change(file, text, "status=withdrawn")
    publish(file, site)
    page = (site / "berita/2023/05/kebun-pala.html").read_text(encoding="utf-8")
    assert "Dua puluh keluarga" not in page and "ditarik" in page.lower() and "<h1" in page
    others = [name for name in desk.mentions(site, [b"kebun-pala.html"]) if "manifest" not in name]
    assert set(others) <= {"berita/2023/05/kebun-pala.html"}, "lists still lead there"
    assert desk.mentions(site, [b"dua puluh keluarga"]) == []
    same_as_fresh(file, site)


def test_two_changes_within_a_second_both_reach_the_site(file: Path, tmp_path: Path) -> None:
    def clock() -> datetime:
        return datetime(2023, 6, 1, 1, tzinfo=UTC)

    text = desk.ids(file)["kebun-pala"]
    with newsroom.open_newsroom(file, clock=clock) as opened:
        for site, day in (
            ("situs", "2023-05-02"),
            ("situs", "2023-05-03"),
            ("segar", "2023-05-03"),
        ):
            editing.set_fields(opened, text, {"status": "withdrawn", "published": day})
            publishing.publish(opened, tmp_path / site)
    assert desk.files(tmp_path / "situs") == desk.files(tmp_path / "segar")


def test_dated_today_is_published_today_also_before_nine(file: Path, tmp_path: Path) -> None:
    """Case O034."""
    desk.write(tmp_path / "a.md", desk.article("Kelas membaca dibuka", published="2023-08-07"))
    desk.done(desk.call("import", file, tmp_path / "a.md"))
    publish(file, tmp_path / "situs", at="2023-08-07T07:30:00+09:00")
    page = (tmp_path / "situs/berita/2023/08/kelas-membaca-dibuka.html").read_text(encoding="utf-8")
    assert "7 Agustus 2023" in page and "6 Agustus 2023" not in page
    feed = (tmp_path / "situs/umpan.xml").read_text(encoding="utf-8")
    assert re.search(
        r"<pubDate>(Mon, 07 Aug 2023 00:00:00 \+0900|Sun, 06 Aug 2023 15:00:00 (GMT|\+0000))", feed
    )


@pytest.mark.parametrize("field", ["published", "embargo_until"])
def test_a_scheduled_text_is_nowhere_until_its_minute(
    file: Path, tmp_path: Path, field: str
) -> None:
    """Case O066, for the day of publication and for an embargo."""
    text = with_canary(file, tmp_path / "n", **{field: "2023-04-18T06:00"})
    for at in ("2023-04-17T20:00+09:00", "2023-04-18T05:59+09:00", "2023-04-17T20:59:59Z"):
        publish(file, tmp_path / "situs", at=at)
        assert desk.mentions(tmp_path / "situs", [CANARY]) == [], at
    same_as_fresh(file, tmp_path / "situs", at="2023-04-17T20:59:59Z")
    if field == "embargo_until":
        change(file, text, "published=2023-04-17")
    publish(file, tmp_path / "situs", at="2023-04-18T06:01+09:00")
    assert desk.mentions(tmp_path / "situs", [CANARY])
    shown = desk.done(desk.call("show", file, text, "--json"))
    assert shown[field] == "2023-04-18T06:00:00+09:00"
    if field == "published":
        page = (tmp_path / "situs/berita/2023/04/zebradraf-belum-jadi.html").read_text(
            encoding="utf-8"
        )
        assert "18 April 2023" in page


def test_internal_agenda_and_notes_are_in_no_byte(file: Path, tmp_path: Path) -> None:
    """Case O065."""
    site, events = tmp_path / "situs", desk.ids(file, "agenda")
    with_canary(file, tmp_path / "n", published="2023-06-02T10:00:00+09:00")  # tomorrow's
    change(
        file, events["Pertemuan persiapan dayung"], "title=Temu rahasiaku", "place=Gudang rahasiaku"
    )
    publish(file, site)
    assert desk.mentions(site, [b"rahasiaku"]) and desk.mentions(site, [CANARY]) == []
    change(file, events["Pertemuan persiapan dayung"], "public=tidak")
    change(file, events["Lomba dayung antarkampung"], "notes=Catatan rahasiaku")
    publish(file, site)
    # The address of an item that is no longer public is not remembered either.
    assert (
        desk.mentions(site, [b"rahasiaku", CANARY, events["Pertemuan persiapan dayung"].encode()])
        == []
    )
    assert desk.mentions(site, [b"lomba-dayung"])
    same_as_fresh(file, site)


def test_an_exported_newsroom_comes_in_again_as_it_was(file: Path, tmp_path: Path) -> None:
    text = with_canary(file, tmp_path / "n", status="draft")
    link = desk.write(tmp_path / "isi.md", f"Lihat [naskah](artikel:{text}).")
    change(file, desk.ids(file)["kebun-pala"], f"body=@{link}")
    counts = desk.done(desk.call("export", file, tmp_path / "semua", "--json"))
    assert {key: counts[key] for key in ("articles", "agenda", "media")} == {
        "articles": 5,
        "agenda": 2,
        "media": 3,
    }
    other = tmp_path / "lain" / "b.newsroom"
    other.parent.mkdir()
    desk.done(desk.call("new", other))
    names = ["*.md", "*.ics", "media"]
    desk.done(
        desk.call(
            "import",
            other,
            *(path for name in names for path in sorted((tmp_path / "semua").glob(name))),
        )
    )
    assert everything(other) == everything(file)


def test_an_export_is_a_folder_that_import_takes_whole(file: Path, tmp_path: Path) -> None:
    desk.done(desk.call("export", file, tmp_path / "semua"))
    desk.done(desk.call("new", tmp_path / "b.newsroom"))
    assert desk.call("import", tmp_path / "b.newsroom", tmp_path / "semua").returncode == 0


def everything(file: Path) -> dict[str, object]:
    """Titles, fields and bodies with pictures by their bytes, events, hashes of media."""
    media = {
        row["id"]: row["sha256"] for row in desk.done(desk.call("list", file, "media", "--json"))
    }
    texts = {}
    for slug, record in desk.ids(file).items():
        shown = desk.done(desk.call("show", file, record, "--json"))
        body = re.sub(r"media:([0-9a-z-]+)", lambda found: media[found[1]], shown["body"])
        keys = (
            "id",
            "title",
            "status",
            "published",
            "category",
            "tags",
            "authors",
            "summary",
            "url",
        )
        texts[slug] = {key: shown[key] for key in keys} | {
            "body": body,
            "cover": media.get(shown["cover"], ""),
        }
    events = desk.done(desk.call("list", file, "agenda", "--json"))
    told = [
        {key: event[key] for key in ("title", "date", "start", "end", "place", "utc")}
        for event in events
    ]
    return {"texts": texts, "events": told, "media": set(media.values())}


def test_the_zip_holds_exactly_the_folder_and_is_the_same_every_time(
    file: Path, tmp_path: Path
) -> None:
    report = publish(file, tmp_path / "situs", "--zip", tmp_path / "satu.zip")
    assert report["zip"] == str(tmp_path / "satu.zip")
    with zipfile.ZipFile(tmp_path / "satu.zip") as packed:
        inside = {name: packed.read(name) for name in packed.namelist()}
        assert len(inside) == len(packed.namelist()) and packed.testzip() is None
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    site = tmp_path / "situs"
    assert inside == {name: (site / name).read_bytes() for name in desk.files(site)}
    publish(file, tmp_path / "lain", "--zip", tmp_path / "dua.zip")
    assert (tmp_path / "satu.zip").read_bytes() == (tmp_path / "dua.zip").read_bytes()
    assert sorted(entry.name for entry in tmp_path.iterdir() if entry.is_file()) == [
        "dua.zip",
        "satu.zip",
    ]


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum on this system")
def test_sha256sum_reads_the_sums(file: Path, tmp_path: Path) -> None:
    publish(file, tmp_path / "situs", "--sums", tmp_path / "daftar.sha256")
    check = ["sha256sum", "--strict", "--quiet", "-c", str(tmp_path / "daftar.sha256")]
    assert subprocess.run(check, cwd=tmp_path / "situs").returncode == 0
    lines = (tmp_path / "daftar.sha256").read_text(encoding="utf-8").splitlines()
    assert sorted(line[66:] for line in lines) == sorted(desk.files(tmp_path / "situs"))
    (tmp_path / "situs/index.html").write_text("rusak", encoding="utf-8")
    assert subprocess.run(check, cwd=tmp_path / "situs", capture_output=True).returncode == 1


def test_a_dry_publication_says_what_a_real_one_does(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publish(file, site)
    change(file, desk.ids(file)["kebun-pala"], "status=draft")
    before = desk.tree(file.parent), desk.tree(site)
    dry = publish(
        file, site, "--dry-run", "--zip", tmp_path / "satu.zip", "--sums", tmp_path / "daftar"
    )
    assert (desk.tree(file.parent), desk.tree(site)) == before
    assert not (tmp_path / "satu.zip").exists() and not (tmp_path / "daftar").exists()
    real = publish(file, site)
    assert dry["files_removed"] == real["files_removed"]
    pages = {name for name in real["files_written"] if "manifest" not in name}
    assert pages <= set(dry["files_written"])


def test_a_dry_publication_writes_not_even_small_pictures(file: Path, tmp_path: Path) -> None:
    before = desk.tree(file.parent)
    publish(file, tmp_path / "situs", "--dry-run")
    assert not (tmp_path / "situs").exists()
    assert desk.tree(file.parent) == before


def test_a_text_that_is_held_back_is_told_and_ends_with_one(file: Path, tmp_path: Path) -> None:
    desk.write(
        tmp_path / "a.md",
        "---\ntitle: Tanpa isi sama sekali\nstatus: published\npublished: 2023-04-01\n---\n",
    )
    desk.done(desk.call("import", file, tmp_path / "a.md"))
    result = desk.call("publish", file, "--out", tmp_path / "situs", "--at", desk.AT, "--json")
    assert result.returncode == 1, result.stderr
    blocks = [each for each in json.loads(result.stdout)["findings"] if each["severity"] == "block"]
    assert [each["rule"] for each in blocks] == ["gate.body"]
    assert desk.mentions(tmp_path / "situs", [b"tanpa-isi"]) == []


def test_a_damaged_file_of_the_site_is_made_good(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    publish(file, site)
    before = desk.files(site)
    (site / "index.html").write_text("rusak", encoding="utf-8")
    (site / "berita/index.html").unlink()
    report = publish(file, site)
    assert sorted(report["files_written"]) == ["berita/index.html", "index.html"]
    assert desk.files(site) == before


def test_every_command_answers_in_json(file: Path, tmp_path: Path) -> None:
    """`--json` everywhere: exactly one document on stdout, whatever the command prints else."""
    text = desk.write(tmp_path / "a.md", "Isi **tebal**.\n")
    record = next(iter(desk.ids(file).values()))
    for words in (
        ("new", tmp_path / "b.newsroom"),
        ("convert", text),
        ("render", text),
        ("trash", file, record),
        ("restore-item", file, record),
        ("export", file, tmp_path / "semua"),
    ):
        result = desk.call(*words, "--json")
        assert result.returncode == 0, result.stderr
        assert isinstance(json.loads(result.stdout), dict), words
