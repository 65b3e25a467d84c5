"""Bad input and a hostile desk: a sentence, the exit code of the contract, nothing changed."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from cli import desk

EN = json.loads((desk.ROOT / "resources/i18n/en.json").read_text(encoding="utf-8"))
INDONESIAN = {
    "tidak",
    "belum",
    "bukan",
    "sudah",
    "sedang",
    "kosong",
    "rusak",
    "adalah",
    "butuh",
    "gagal",
    "lebih",
    "melainkan",
}
"""One of these words stands in every complaint."""
ENGLISH = ("Invalid value", "is not ", "unexpected", "Missing ", "No such", "Usage", "Error")
LONG = "x" * 300
DROPPED = "--bounding-set=-dac_override,-dac_read_search"


@dataclass(frozen=True)
class Bad:
    """One bad call in a folder that holds `a.newsroom`, and what must be said."""

    name: str
    arguments: tuple[str, ...]
    code: int
    says: tuple[str, ...] = ()
    prepare: Callable[[Path], object] = lambda folder: None
    mode: tuple[str, int] | None = None
    """A path and the permissions it gets; these hold for root too, see `as_anyone`."""


def text(name: str, content: str) -> Callable[[Path], object]:
    return lambda folder: desk.write(folder / name, content)


def data(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda folder: (folder / name).write_bytes(content)


def folder(name: str) -> Callable[[Path], object]:
    return lambda folder: (folder / name).mkdir()


def newer(folder: Path) -> None:
    with sqlite3.connect(folder / "a.newsroom") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


def other_program(folder: Path) -> None:
    with sqlite3.connect(folder / "kas.newsroom") as connection:
        connection.execute("CREATE TABLE kas (jumlah INTEGER)")
    connection.close()


def bad_article(**fields: str) -> Callable[[Path], object]:
    return text("b.md", desk.article("Perahu patroli tiba", **fields))


def filled(*names: str) -> Callable[[Path], object]:
    def fill(folder: Path) -> None:
        for name in names:
            desk.write(folder / name, f"milik orang lain: {name}\n")

    return fill


A = "a.newsroom"
PUBLISH = ("publish", A, "--at", desk.AT, "--out")

CASES = (
    # the newsroom file
    Bad("missing newsroom", ("list", "hilang.newsroom", "articles"), 2, ("hilang.newsroom",)),
    Bad(
        "empty newsroom",
        ("list", "nol.newsroom", "articles"),
        2,
        ("nol.newsroom", "0 bita"),
        data("nol.newsroom", b""),
    ),
    Bad("newer newsroom", ("list", A, "articles"), 2, ("99",), newer),
    Bad(
        "database of another program",
        ("set", "kas.newsroom", "x", "title=Y"),
        2,
        ("kas.newsroom",),
        other_program,
    ),
    Bad(
        "text as newsroom",
        ("publish", "b.newsroom", "--out", "situs"),
        2,
        ("b.newsroom",),
        text("b.newsroom", "Halo.\n"),
    ),
    Bad("folder as newsroom", ("list", "naskah", "articles"), 2, ("naskah", "folder")),
    Bad("half a newsroom", ("list", A, "articles"), 3, (A,), lambda f: os.truncate(f / A, 9000)),
    Bad("unreadable newsroom", ("list", A, "articles"), 3, (A,), mode=(A, 0)),
    Bad("read-only newsroom", ("set", A, "site", "town=Sofifi"), 3, (A,), mode=(A, 0o444)),
    Bad(
        "newsroom in a read-only folder",
        ("set", A, "site", "town=Sofifi"),
        3,
        ("folder",),
        mode=(".", 0o555),
    ),
    # new
    Bad("new over an old one", ("new", A), 2, (A, "tidak ditimpa")),
    Bad("new over a folder", ("new", "naskah"), 2, ("naskah",)),
    Bad("new in a missing folder", ("new", "tak/ada/b.newsroom"), 2, ("tak/ada",)),
    Bad("new in a read-only folder", ("new", "b.newsroom"), 3, ("folder",), mode=(".", 0o555)),
    Bad(
        "new in a closed folder",
        ("new", "tutup/b.newsroom"),
        3,
        ("tutup",),
        folder("tutup"),
        mode=("tutup", 0),
    ),
    Bad("new with a bad zone", ("new", "b.newsroom", "--zone", "WAT"), 2, ("WAT", "WITA")),
    Bad(
        "new with a bad address",
        ("new", "b.newsroom", "--url", "kantor.go.id"),
        2,
        ("kantor.go.id", "https://"),
    ),
    Bad("new with too long a name", ("new", f"{LONG}.newsroom"), 3, (LONG,)),
    # import: only failing sources
    Bad("missing source", ("import", A, "hilang.md"), 1, ("hilang.md",)),
    Bad("too long a source name", ("import", A, f"{LONG}.md"), 1, (LONG,)),
    Bad(
        "unreadable source",
        ("import", A, "naskah/kebun.md"),
        1,
        ("kebun.md", "dibaca"),
        mode=("naskah/kebun.md", 0),
    ),
    Bad(
        "source in a closed folder",
        ("import", A, "naskah/kebun.md"),
        1,
        ("kebun.md",),
        mode=("naskah", 0),
    ),
    Bad(
        "closed folder as source",
        ("import", A, "naskah"),
        1,
        ("naskah",),
        mode=("naskah", 0),
    ),
    Bad(
        "folder that lists but does not open",
        ("import", A, "naskah"),
        1,
        ("naskah",),
        mode=("naskah", 0o444),
    ),
    Bad(
        "wrong YAML",
        ("import", A, "b.md"),
        1,
        ("b.md", "Baris 3"),
        text("b.md", "---\ntitle: Satu\n  slug: tiga\n---\nIsi.\n"),
    ),
    Bad(
        "quote never closed",
        ("import", A, "b.md"),
        1,
        ("b.md", "Baris 2"),
        text("b.md", '---\ntitle: "Satu\nslug: tiga\n---\nIsi.\n'),
    ),
    Bad(
        "colon in a bare title",
        ("import", A, "b.md"),
        1,
        ("b.md", "Baris 2"),
        text("b.md", "---\ntitle: Satu: dua\n---\nIsi.\n"),
    ),
    Bad(
        "front matter never closed",
        ("import", A, "b.md"),
        1,
        ("b.md", "Baris 1"),
        text("b.md", "---\ntitle: Satu\n\nIsi.\n"),
    ),
    Bad(
        "doubled key",
        ("import", A, "b.md"),
        1,
        ("Baris 3", "title"),
        text("b.md", "---\ntitle: Satu\ntitle: Dua\n---\nIsi.\n"),
    ),
    Bad(
        "wrong date",
        ("import", A, "b.md"),
        1,
        ("Baris 4", "31-13-2023"),
        bad_article(published="31-13-2023"),
    ),
    Bad(
        "impossible day",
        ("import", A, "b.md"),
        1,
        ("Baris 4", "2023-02-30"),
        bad_article(published="2023-02-30"),
    ),
    Bad(
        "day before the calendar",
        ("import", A, "b.md"),
        1,
        ("Baris 4",),
        bad_article(published="0001-01-01"),
    ),
    Bad(
        "unknown status",
        ("import", A, "b.md"),
        1,
        ("Baris 3", "terbit"),
        bad_article(status="terbit"),
    ),
    Bad(
        "wrong letters",
        ("import", A, "b.md"),
        1,
        ("b.md", "UTF-8"),
        data("b.md", b"---\ntitle: Kapal \x81\x8d\n---\nIsi.\n"),
    ),
    Bad(
        "East Asian letters",
        ("import", A, "b.txt"),
        1,
        ("b.txt", "UTF-8"),
        data("b.txt", "船が着いた".encode("shift_jis")),
    ),
    Bad("empty source", ("import", A, "b.md"), 1, ("b.md", "kosong"), data("b.md", b"")),
    Bad(
        "text called picture",
        ("import", A, "b.jpg"),
        1,
        ("b.jpg", "gambar"),
        text("b.jpg", "Bukan foto.\n"),
    ),
    Bad(
        "half a picture",
        ("import", A, "b.jpg"),
        1,
        ("b.jpg",),
        lambda f: (f / "b.jpg").write_bytes((f / "naskah/dermaga.jpg").read_bytes()[:300]),
    ),
    Bad(
        "text called PDF",
        ("import", A, "b.pdf"),
        1,
        ("b.pdf", "PDF"),
        text("b.pdf", "Bukan PDF.\n"),
    ),
    Bad("unknown bytes", ("import", A, "b.bin"), 1, ("b.bin",), data("b.bin", bytes(range(256)))),
    Bad(
        "two bad sources",
        ("import", A, "hilang.md", "b.jpg"),
        1,
        ("hilang.md", "b.jpg", "2 gagal"),
        text("b.jpg", "Bukan foto.\n"),
    ),
    Bad(
        "import with an unknown status",
        ("import", A, "naskah", "--status", "terbit"),
        2,
        ("terbit",),
    ),
    # records
    Bad("unknown id", ("show", A, "tidak-ada-id"), 2, ("tidak-ada-id",)),
    Bad("set on an unknown id", ("set", A, "tidak-ada-id", "title=X"), 2, ("tidak-ada-id",)),
    Bad(
        "trash of an unknown id",
        ("trash", A, "ID:dermaga-ikan", "tidak-ada-id"),
        2,
        ("tidak-ada-id",),
    ),
    Bad("restore of an unknown id", ("restore-item", A, "tidak-ada-id"), 2, ("tidak-ada-id",)),
    Bad(
        "set with an unknown key",
        ("set", A, "ID:dermaga-ikan", "title=Baru", "warna=merah"),
        2,
        ("warna", "title"),
    ),
    Bad(
        "set with an unknown status",
        ("set", A, "ID:dermaga-ikan", "title=Baru", "status=terbit"),
        2,
        ("terbit",),
    ),
    Bad(
        "set with a wrong date", ("set", A, "ID:dermaga-ikan", "published=kemarin"), 2, ("kemarin",)
    ),
    Bad(
        "set with a day before the calendar",
        ("set", A, "ID:dermaga-ikan", "published=0001-01-01"),
        2,
        ("0001",),
    ),
    Bad("set without a value", ("set", A, "ID:dermaga-ikan", "title"), 2, ("title",)),
    Bad(
        "set with a missing body",
        ("set", A, "ID:dermaga-ikan", "title=Baru", "body=@hilang.md"),
        2,
        ("hilang.md",),
    ),
    Bad(
        "set with a binary body",
        ("set", A, "ID:dermaga-ikan", "body=@naskah/dermaga.jpg"),
        2,
        ("dermaga.jpg",),
    ),
    Bad("set of an unknown fact", ("set", A, "site", "warna=merah"), 2, ("warna",)),
    Bad("set of a bad zone", ("set", A, "site", "zone=WAT"), 2, ("WAT",)),
    Bad("set of a bad address", ("set", A, "site", "url=ftp://kantor"), 2, ("ftp://kantor",)),
    Bad(
        "event that ends before it begins",
        ("set", A, "ID:Lomba dayung antarkampung", "end_date=2023-06-01"),
        2,
        ("2023-06-01",),
    ),
    Bad(
        "event at an hour that no clock shows",
        ("set", A, "ID:Lomba dayung antarkampung", "start=25.00"),
        2,
        ("25.00",),
    ),
    Bad("list of an unknown room", ("list", A, "gudang"), 2, ("gudang",)),
    Bad(
        "limit that is no number",
        ("list", A, "articles", "--limit", "banyak"),
        2,
        ("banyak",),
    ),
    Bad(
        "limit beyond all numbers",
        ("list", A, "articles", "--limit", "9" * 20),
        2,
    ),
    Bad(
        "id with a broken letter",
        ("show", A, "\udcff\udcfe"),
        2,
    ),
    # publish
    Bad("file as target", (*PUBLISH, "catatan.txt"), 2, ("catatan.txt",), filled("catatan.txt")),
    Bad(
        "target below a file",
        (*PUBLISH, "catatan.txt/situs"),
        3,
        ("catatan.txt",),
        filled("catatan.txt"),
    ),
    Bad(
        "target of others",
        (*PUBLISH, "situs"),
        2,
        ("skripsi.docx", "--into-existing"),
        filled("situs/skripsi.docx", "situs/foto/a.jpg"),
    ),
    Bad(
        "foreign file of our name",
        (*PUBLISH, "situs", "--into-existing"),
        2,
        ("berita/index.html",),
        filled("situs/berita/index.html"),
    ),
    Bad(
        "foreign manifest",
        (*PUBLISH, "situs", "--into-existing"),
        2,
        ("manifest.json",),
        text("situs/manifest.json", '{"name": "Toko"}'),
    ),
    Bad(
        "read-only target",
        (*PUBLISH, "situs", "--into-existing"),
        3,
        ("situs",),
        filled("situs/skripsi.docx"),
        mode=("situs", 0o555),
    ),
    Bad(
        "read-only parent of the target",
        (*PUBLISH, "atas/situs"),
        3,
        ("situs",),
        folder("atas"),
        mode=("atas", 0o555),
    ),
    Bad(
        "closed target",
        (*PUBLISH, "situs"),
        3,
        ("situs",),
        folder("situs"),
        mode=("situs", 0),
    ),
    Bad("too long a target", (*PUBLISH, LONG), 3, (LONG,)),
    Bad("publish at no time", ("publish", A, "--out", "situs", "--at", "besok"), 2, ("besok",)),
    Bad(
        "publish before the calendar",
        ("publish", A, "--out", "situs", "--at", "0001-01-01"),
        2,
        ("0001",),
    ),
    # export, convert, render
    Bad("export into a full folder", ("export", A, "naskah"), 2, ("naskah",)),
    Bad(
        "export over a file",
        ("export", A, "catatan.txt"),
        2,
        ("catatan.txt",),
        filled("catatan.txt"),
    ),
    Bad(
        "export into a read-only folder",
        ("export", A, "atas/semua"),
        3,
        ("semua",),
        folder("atas"),
        mode=("atas", 0o555),
    ),
    Bad("convert of a missing file", ("convert", "hilang.md"), 2, ("hilang.md",)),
    Bad("convert of a picture", ("convert", "naskah/dermaga.jpg"), 2, ("dermaga.jpg",)),
    Bad(
        "convert of an unreadable file",
        ("convert", "naskah/kebun.md"),
        2,
        ("kebun.md",),
        mode=("naskah/kebun.md", 0),
    ),
    Bad("render of a folder", ("render", "naskah"), 2, ("naskah",)),
    # usage
    Bad("unknown command", ("terbitkan",), 2, ("terbitkan", "--help")),
    Bad("unknown option", ("list", A, "articles", "--warna"), 2, ("--warna",)),
    Bad("unknown option of all", ("--warna",), 2, ("--warna",)),
    Bad("option without its value", ("publish", A, "--out"), 2, ("--out",)),
    Bad("missing argument", ("list",), 2, ("FILE", "list --help")),
    Bad(
        "missing target",
        ("publish", A),
        2,
        ("--out",),
    ),
    Bad("one argument too many", ("list", A, "articles", "lagi"), 2, ("lagi",)),
)


def without_renditions(tree: dict[str, str]) -> dict[str, str]:
    """Small pictures are a store of the program's own that anybody may empty."""
    return {
        name: digest for name, digest in tree.items() if not name.startswith("a.media/renditions")
    }


def as_anyone() -> tuple[str, ...]:
    """What to put before a command so that file permissions hold for it, even as root."""
    if sys.platform == "win32":
        pytest.skip("permission bits are a matter of POSIX")
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("root without setpriv: no permission would hold")
    return ("setpriv", DROPPED)


@contextmanager
def closed(folder: Path, mode: tuple[str, int] | None) -> Iterator[None]:
    """Take permissions from a path below a folder for a while."""
    if mode is None:
        yield
        return
    place = folder / mode[0]
    before = place.stat().st_mode
    place.chmod(mode[1])
    try:
        yield
    finally:
        place.chmod(before)


def complains(result: subprocess.CompletedProcess[str], code: int) -> None:
    assert "Traceback" not in result.stdout + result.stderr, result.stderr
    assert result.returncode == code, (result.returncode, result.stderr)
    assert result.stderr.strip(), "not a word was said"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad_input_is_told_in_words_and_changes_nothing(case: Bad, file: Path) -> None:
    folder = file.parent
    before = as_anyone() if case.mode else ()
    known = desk.ids(file) | desk.ids(file, "agenda") if "ID:" in str(case.arguments) else {}
    arguments = [known[word[3:]] if word.startswith("ID:") else word for word in case.arguments]
    case.prepare(folder)
    untouched = desk.tree(folder)
    with closed(folder, case.mode):
        result = desk.call(*arguments, cwd=folder, before=before)
        english = desk.call(*arguments, "--lang", "en", cwd=folder, before=before) if EN else None
    complains(result, case.code)
    spoken = result.stderr.casefold()
    assert any(word in spoken for word in INDONESIAN), result.stderr
    assert not any(word in result.stderr for word in ENGLISH), result.stderr
    for word in case.says:
        assert word in result.stderr, (word, result.stderr)
    if english is not None:
        complains(english, case.code)
        assert english.stderr != result.stderr, "the English console speaks Indonesian"
    assert without_renditions(desk.tree(folder)) == untouched


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.name in ("unknown id", "target of others", "wrong date")],
    ids=lambda case: case.name,
)
def test_with_json_a_complaint_is_one_document(case: Bad, file: Path) -> None:
    case.prepare(file.parent)
    result = desk.call(*case.arguments, "--json", cwd=file.parent)
    complains(result, case.code)
    document = json.loads(result.stdout)
    assert document.get("error") or document["failed"][0]["reason"]


def test_good_sources_are_stored_beside_bad_ones(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "campur"
    desk.write(folder / "a-bagus.md", desk.article("Air bersih mengalir lagi"))
    desk.write(folder / "b-rusak.md", "---\ntitle: Satu: dua\n---\nIsi.\n")
    desk.write(folder / "c-palsu.png", "bukan gambar\n")
    desk.write(folder / "d-bagus.md", desk.article("Sumur bor kedua selesai"))
    result = desk.call("import", file, folder, tmp_path / "hilang.md", "--json")
    complains(result, 1)
    report = json.loads(result.stdout)
    assert [row["title"] for row in report["created"]] == [
        "Air bersih mengalir lagi",
        "Sumur bor kedua selesai",
    ]
    assert [Path(row["source"]).name for row in report["failed"]] == [
        "b-rusak.md",
        "c-palsu.png",
        "hilang.md",
    ]
    assert "Baris 2" in report["failed"][0]["reason"]
    assert {"air-bersih-mengalir-lagi", "sumur-bor-kedua-selesai"} <= set(desk.ids(file))


def test_a_png_called_jpg_is_a_picture(file: Path, tmp_path: Path) -> None:
    named = desk.picture(tmp_path / "kapal.jpg", 5, form="PNG")
    (made,) = desk.done(desk.call("import", file, named, "--json"))["created"]
    assert made["kind"] == "media"


def test_publishing_makes_the_folder_and_its_parents(file: Path, tmp_path: Path) -> None:
    desk.done(desk.call("publish", file, "--out", tmp_path / "a/b/situs", "--at", desk.AT))
    assert (tmp_path / "a/b/situs/index.html").is_file()


def test_into_existing_puts_the_site_beside_the_files_of_others(file: Path, tmp_path: Path) -> None:
    site = tmp_path / "situs"
    kept = desk.put_sentinels(site)
    refused = desk.call("publish", file, "--out", site, "--at", desk.AT)
    complains(refused, 2)
    assert desk.foreign(site) == kept and desk.files(site).keys() == desk.SENTINELS
    desk.done(desk.call("publish", file, "--out", site, "--at", desk.AT, "--into-existing"))
    assert desk.foreign(site) == kept and (site / "index.html").is_file()
    desk.done(desk.call("publish", file, "--out", tmp_path / "lain", "--at", desk.AT))
    assert desk.files(site, desk.SENTINELS) == desk.files(tmp_path / "lain")


@contextmanager
def held(file: Path, person: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the newsroom open."""
    code = (
        "import sys, pathlib; from newsroom.services import newsroom\n"
        "opened = newsroom.open_newsroom(pathlib.Path(sys.argv[1]), sys.argv[2])\n"
        "print('ada', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(file), person],
        cwd=desk.ROOT,
        text=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None and process.stdout.readline() == "ada\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_held_newsroom_says_who_holds_it(file: Path) -> None:
    with held(file, "Rsy") as holder:
        untouched = desk.tree(file.parent)
        result = desk.call("set", file, "site", "town=Sofifi")
        complains(result, 3)
        assert "Rsy" in result.stderr and str(holder.pid) in result.stderr
        assert desk.tree(file.parent) == untouched
        if EN:
            english = desk.call("set", file, "site", "town=Sofifi", "--lang", "en")
            complains(english, 3)
            assert "Rsy" in english.stderr and english.stderr != result.stderr
    assert desk.ids(file), "a killed holder holds nothing"


def test_many_at_once_lose_no_change(file: Path) -> None:
    """Ten programs at the same moment: each saves, or says that another has the file."""
    words = [sys.executable, str(desk.ROOT / "main.py"), "import", str(file)]
    told = [
        desk.write(file.parent / f"serentak/{n}.md", desk.article(f"Kapal nomor {n}"))
        for n in range(10)
    ]
    running = [
        subprocess.Popen([*words, str(path)], stderr=subprocess.PIPE, text=True) for path in told
    ]
    for n, process in enumerate(running):
        said = process.communicate(timeout=120)[1]
        assert "Traceback" not in said
        assert process.returncode in (0, 3), said
        assert (process.returncode == 0) == (f"kapal-nomor-{n}" in desk.ids(file)), said
    assert any(process.returncode == 0 for process in running)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_output_onto_a_full_disk_is_told_in_words(file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, str(desk.ROOT / "main.py"), "list", str(file), "articles", "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert "Traceback" not in result.stderr and "Exception ignored" not in result.stderr
    assert result.returncode == 3 and result.stderr.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_a_reader_that_stops_early_is_no_accident(file: Path) -> None:
    """`newsroom list … | head -1`."""
    read, written = os.pipe()
    os.close(read)
    result = subprocess.run(
        [sys.executable, str(desk.ROOT / "main.py"), "list", str(file), "articles"],
        stdout=written,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(written)
    assert "Traceback" not in result.stderr and "Exception ignored" not in result.stderr


def test_a_manifest_that_names_files_outside_deletes_none_of_them(
    file: Path, tmp_path: Path
) -> None:
    site = tmp_path / "situs"
    desk.done(desk.call("publish", file, "--out", site, "--at", desk.AT))
    outside = desk.write(tmp_path / "rahasia.txt", "milik orang lain\n")
    manifest = json.loads((site / "manifest.json").read_text(encoding="utf-8"))
    manifest["files"].append({"path": "../rahasia.txt", "sha256": "", "size": 1, "role": "page"})
    (site / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    for _ in range(2):
        result = desk.call("publish", file, "--out", site, "--at", desk.AT)
        assert "Traceback" not in result.stderr and result.returncode in (0, 2, 3), result.stderr
        assert outside.exists()
    desk.done(desk.call("publish", file, "--out", tmp_path / "lain", "--at", desk.AT))
    assert desk.files(site) == desk.files(tmp_path / "lain")


def test_a_refused_publication_writes_not_even_small_pictures(file: Path, tmp_path: Path) -> None:
    desk.write(tmp_path / "situs/skripsi.docx", "milik orang lain\n")
    untouched = desk.tree(file.parent)
    complains(desk.call("publish", file, "--out", tmp_path / "situs"), 2)
    assert desk.tree(file.parent) == untouched


def test_one_unreadable_source_does_not_stop_the_others(file: Path, tmp_path: Path) -> None:
    good = desk.write(tmp_path / "a.md", desk.article("Air bersih mengalir lagi"))
    shut = desk.write(tmp_path / "b.md", desk.article("Sumur bor kedua selesai"))
    before = as_anyone()
    with closed(tmp_path, ("b.md", 0)):
        result = desk.call("import", file, shut, good, "--json", before=before)
    complains(result, 1)
    assert "air-bersih-mengalir-lagi" in desk.ids(file)


def test_one_impossible_day_does_not_stop_the_others(file: Path, tmp_path: Path) -> None:
    desk.write(tmp_path / "n/a.md", desk.article("Sumur bor kedua selesai", published="0001-01-01"))
    desk.write(tmp_path / "n/b.md", desk.article("Air bersih mengalir lagi"))
    complains(desk.call("import", file, tmp_path / "n"), 1)
    assert "air-bersih-mengalir-lagi" in desk.ids(file)
