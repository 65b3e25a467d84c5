"""Commands that write the site: publish, and the demo of `setup`."""

import time
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from newsroom import paths
from newsroom.cli.commands import AS, FILE, JSON, PATH, NewsroomCommand
from newsroom.cli.console import DONE, SEEN, Console
from newsroom.domain.messages import say
from newsroom.domain.zones import parse_moment
from newsroom.services import archives, newsroom, publishing, sample
from newsroom.services.publishing import Options, Publication


@click.command(
    "publish",
    cls=NewsroomCommand,
    help="Menulis situs ke sebuah folder. Situs lama utuh sampai yang baru lengkap.",
)
@FILE
@click.option(
    "--out",
    required=True,
    type=PATH,
    help="Folder tujuan; dibuat bila belum ada.",
)
@click.option("--zip", "zip_file", type=PATH, help="Juga tulis isi folder sebagai ZIP.")
@click.option("--sums", type=PATH, help="Juga tulis daftar sha256sum di luar folder.")
@click.option("--at", default="", metavar="TIME", help="Terbit seolah-olah pada waktu ini.")
@click.option("--full", is_flag=True, help="Tulis ulang semua berkas.")
@click.option("--into-existing", is_flag=True, help="Folder boleh berisi berkas lain.")
@click.option("--dry-run", is_flag=True, help="Hanya memberi tahu; tidak ada yang ditulis.")
@AS
@JSON
@click.pass_obj
def publish(
    console: Console,
    file: Path,
    out: Path,
    zip_file: Path | None,
    sums: Path | None,
    at: str,
    full: bool,
    into_existing: bool,
    dry_run: bool,
    person: str,
) -> int:
    started = time.perf_counter()
    with newsroom.open_newsroom(file, person) as opened:
        if at:
            moment = datetime.fromisoformat(parse_moment(at, opened.site.zone).iso)
            opened.clock = lambda: moment
        published = publishing.publish(opened, out, Options(full, dry_run, into_existing))
    if zip_file and not dry_run:
        archives.write_zip(out, published.paths, zip_file)
    if sums and not dry_run:
        archives.write_sums(published.sums, sums)
    console.result(_document(console, published, zip_file, time.perf_counter() - started))
    _summarise(console, published, dry_run)
    return SEEN if published.held else DONE


def _document(
    console: Console, published: Publication, zip_file: Path | None, seconds: float
) -> dict[str, Any]:
    return {
        "edition": published.edition,
        "out": str(published.out),
        "pages": published.pages,
        "files_total": published.files_total,
        "files_written": published.written,
        "files_removed": published.removed,
        "bytes_written": published.bytes_written,
        "seconds": round(seconds, 3),
        "findings": [console.finding(finding) for finding in published.findings],
        "zip": str(zip_file) if zip_file else None,
        "delta": None,
    }


def _summarise(console: Console, published: Publication, dry_run: bool) -> None:
    for finding in published.findings:
        console.say(say("Perhatikan: {message}", message=finding.message))
    if not published.written and not published.removed:
        console.say(say("Situs sudah sesuai. Tidak ada yang perlu diterbitkan."))
        return
    counts = {
        "written": len(published.written),
        "removed": len(published.removed),
        "out": str(published.out),
    }
    if dry_run:
        console.say(say("Akan ditulis {written} berkas, dihapus {removed}, di {out}.", **counts))
    else:
        console.say(say("Terbit: {written} berkas ditulis, {removed} dihapus, di {out}.", **counts))


@click.command("demo", cls=NewsroomCommand, help="Membuat ruang redaksi contoh dan menerbitkannya.")
@click.argument("out", type=PATH, default="demo-site")
@click.pass_obj
def demo(console: Console, out: Path) -> int:
    file = paths.demo_newsroom()
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        sample.create(file, "").close()
    with newsroom.open_newsroom(file) as opened:
        published = publishing.publish(opened, out)
    _summarise(console, published, dry_run=False)
    console.say(say("Ruang redaksi contoh: {file}", file=str(file)))
    console.say(say("Buka di peramban: {page}", page=(out / "index.html").absolute().as_uri()))
    return DONE


COMMANDS = (publish, demo)
