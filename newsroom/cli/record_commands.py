"""Commands on a newsroom and its records: new, list, show, set, search, trash."""

import json
from pathlib import Path

import click

from newsroom.cli.commands import AS, FILE, JSON, LIMIT, NewsroomCommand
from newsroom.cli.console import DONE, Console
from newsroom.domain.errors import NewsroomError
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import say
from newsroom.domain.site import Site
from newsroom.services import converting, editing, listing, newsroom, sample
from newsroom.services.listing import Record


@click.command(
    "new", cls=NewsroomCommand, help="Membuat ruang redaksi baru. Berkas yang ada tidak ditimpa."
)
@FILE
@click.option("--sample", "with_sample", is_flag=True, help="Isi dengan contoh.")
@click.option("--office", default="", metavar="NAME", help="Nama instansi.")
@click.option(
    "--zone", default="WIT", metavar="WIT", help="Zona waktu instansi: WIB, WITA atau WIT."
)
@click.option(
    "--url", default="", metavar="ADDRESS", help="Alamat situs, misalnya https://contoh.go.id/."
)
@AS
@JSON
@click.pass_obj
def new(
    console: Console, file: Path, with_sample: bool, office: str, zone: str, url: str, person: str
) -> int:
    if with_sample:
        created = sample.create(file, person)
    else:
        facts = Site(name=office or Site.name, office=office, zone=zone, url=url)
        created = newsroom.create(file, facts, person)
    created.close()
    console.say(say("Ruang redaksi dibuat: {file}", file=str(file)))
    console.result({"file": str(file)})
    return DONE


@click.command("list", cls=NewsroomCommand, help="Daftar isi satu ruang, urut seperti di layar.")
@FILE
@click.argument("room", type=click.Choice(listing.ROOMS))
@click.option("--status", default="", help="Hanya yang berstatus ini.")
@LIMIT
@JSON
@click.pass_obj
def list_records(console: Console, file: Path, room: str, status: str, limit: int) -> int:
    with newsroom.open_newsroom(file) as opened:
        rows = listing.listed(opened, room, status, limit)
    console.result(rows)
    columns = {
        "articles": ("id", "status", "published", "title"),
        "agenda": ("id", "date", "start", "zone", "title", "place"),
        "media": ("id", "type", "name", "alt", "credit"),
    }[room]
    console.table([[row[name] for name in columns] for row in rows])
    return DONE


@click.command("show", cls=NewsroomCommand, help="Menampilkan satu artikel, agenda atau media.")
@FILE
@click.argument("record")
@JSON
@click.pass_obj
def show(console: Console, file: Path, record: str) -> int:
    with newsroom.open_newsroom(file) as opened:
        shape = listing.shown(opened, record)
    console.result(shape)
    console.table([[key, _plain(value)] for key, value in shape.items()])
    return DONE


def _plain(value: object) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)


@click.command(
    "set",
    cls=NewsroomCommand,
    help="Mengubah isian satu catatan (atau “site” untuk fakta instansi): "
    "KUNCI=NILAI, body=@berkas.md.",
)
@FILE
@click.argument("record")
@click.argument("assignments", nargs=-1, required=True)
@AS
@JSON
@click.pass_obj
def set_fields(
    console: Console, file: Path, record: str, assignments: tuple[str, ...], person: str
) -> int:
    values = dict(_assignment(text) for text in assignments)
    with newsroom.open_newsroom(file, person) as opened:
        if record == "site":
            newsroom.change_site(opened, values)
            console.result({"kind": "site", "id": "site", **vars(opened.site)})
            return DONE
        edited = editing.set_fields(opened, record, values)
        shape = listing.shown(opened, record)
    if edited.renamed:
        console.say(say("Alamat sudah dipakai; dipakai {slug}.", slug=shape["slug"]))
    console.say(say("Tersimpan: {title}", title=_title(edited.record)))
    console.result(shape)
    return DONE


def _title(record: Record) -> str:
    return record.shown_title if isinstance(record, MediaItem) else record.title


def _assignment(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise NewsroomError("“{text}” bukan KUNCI=NILAI.", text=text)
    if value.startswith("@"):
        return key, converting.text_of(Path(value[1:]))
    return key, value


@click.command(
    "search",
    cls=NewsroomCommand,
    help="Mencari di artikel, agenda dan media; yang paling cocok dulu.",
)
@FILE
@click.argument("query")
@LIMIT
@JSON
@click.pass_obj
def search(console: Console, file: Path, query: str, limit: int) -> int:
    with newsroom.open_newsroom(file) as opened:
        hits = listing.found(opened, query, limit if limit >= 0 else 50)
    console.result(hits)
    console.table([[hit["kind"], hit["id"], hit["title"], hit["snippet"]] for hit in hits])
    if not hits:
        console.say(say("Tidak ada yang cocok dengan “{query}”.", query=query))
    return DONE


@click.command("trash", cls=NewsroomCommand, help="Memindahkan catatan ke Sampah.")
@FILE
@click.argument("records", nargs=-1, required=True)
@AS
@JSON
@click.pass_obj
def trash(console: Console, file: Path, records: tuple[str, ...], person: str) -> int:
    with newsroom.open_newsroom(file, person) as opened, opened.database.write():
        for record in records:
            editing.trash(opened, record)
    console.say(say("{count} catatan dipindahkan ke Sampah.", count=len(records)))
    console.result({"trashed": list(records)})
    return DONE


@click.command("restore-item", cls=NewsroomCommand, help="Mengembalikan catatan dari Sampah.")
@FILE
@click.argument("record")
@AS
@JSON
@click.pass_obj
def restore_item(console: Console, file: Path, record: str, person: str) -> int:
    with newsroom.open_newsroom(file, person) as opened:
        editing.restore(opened, record)
    console.say(say("Catatan dikembalikan dari Sampah."))
    console.result({"restored": record})
    return DONE


COMMANDS = (new, list_records, show, set_fields, search, trash, restore_item)
