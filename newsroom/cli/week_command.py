"""The command for the agenda of a week: on paper, for WhatsApp, for a spreadsheet."""

from pathlib import Path
from typing import Any

import click

from newsroom.cli.commands import FILE, JSON, PATH, NewsroomCommand
from newsroom.cli.console import DONE, Console
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import say
from newsroom.services import listing, newsroom, week, week_texts
from newsroom.services.week import Sheet


@click.command(
    "week",
    cls=NewsroomCommand,
    help="Agenda tujuh hari mulai satu tanggal, sebagai PDF, teks WhatsApp atau CSV. "
    "Tanpa berkas, teksnya dicetak.",
)
@FILE
@click.option(
    "--from", "first", required=True, metavar="DATE", help="Hari pertama, misalnya 2026-11-23."
)
@click.option("--pdf", type=PATH, help="Tulis lembar A4 dengan kop ke berkas ini.")
@click.option("--text", type=PATH, help="Tulis teks untuk WhatsApp ke berkas ini.")
@click.option("--csv", type=PATH, help="Tulis tabel untuk Excel ke berkas ini.")
@click.option("--internal", is_flag=True, help="Sertakan agenda internal dan petugas liputan.")
@click.option("--signature", is_flag=True, help="Sediakan tempat tanda tangan di PDF.")
@JSON
@click.pass_obj
def weekly(
    console: Console,
    file: Path,
    first: str,
    pdf: Path | None,
    text: Path | None,
    csv: Path | None,
    internal: bool,
    signature: bool,
) -> int:
    with newsroom.open_newsroom(file) as opened:
        sheet = week.week(opened, week.day_typed(opened, first), internal)
    message = week_texts.message(sheet)
    wanted = {
        pdf: lambda: console.draw(sheet, signature),
        text: lambda: f"{message}\n".encode(),
        csv: lambda: week_texts.table(sheet).encode(),
    }
    files = [path for path in wanted if path is not None]
    places = [path.resolve() for path in (pdf, text, csv) if path is not None]
    if file.resolve() in places:
        raise NewsroomError("{file} adalah ruang redaksi ini. Pilih nama lain.", file=str(file))
    if len({*places}) < len(places):
        raise NewsroomError("Dua hasil tidak bisa ditulis ke satu berkas. Pilih nama lain.")
    # All are made before the first is written: what cannot be made leaves nothing behind.
    for path, content in [(path, wanted[path]()) for path in files]:
        week.save(path, content)
        console.say(say("Ditulis: {file}", file=str(path)))
    document = _document(sheet, message, files)
    if files:
        console.result(document)
    else:
        console.output(message, document)
    return DONE


def _document(sheet: Sheet, message: str, files: list[Path]) -> dict[str, Any]:
    return {
        "title": sheet.title,
        "days": [
            {
                "date": day.date,
                "holiday": day.holiday or None,
                "items": [listing.agenda_shape(line.item) for line in day.lines],
            }
            for day in sheet.days
        ],
        "text": message,
        "files": list(map(str, files)),
        "left_out": sheet.left_out,
    }


COMMANDS = (weekly,)
