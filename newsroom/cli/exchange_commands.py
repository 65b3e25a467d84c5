"""Commands for files of other programs: import, convert, render, export."""

from pathlib import Path
from typing import Any

import click

from newsroom.cli.commands import AS, FILE, JSON, PATH, NewsroomCommand
from newsroom.cli.console import DONE, SEEN, Console
from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message, say
from newsroom.services import converting, exporting, importing, listing, newsroom
from newsroom.services.importing import Outcome, Refusal, Report

SOURCE = click.argument("source", type=PATH)


@click.command(
    "import",
    cls=NewsroomCommand,
    help="Mengimpor naskah, agenda, foto, video dan dokumen. "
    "Satu sumber yang rusak tidak menghentikan yang lain.",
)
@FILE
@click.argument("sources", nargs=-1, required=True, type=PATH)
@click.option(
    "--status",
    default="",
    metavar="draft|published",
    help="Status untuk naskah yang masih draf atau tidak menyebutnya.",
)
@click.option("--dry-run", is_flag=True, help="Hanya memberi tahu; tidak ada yang diubah.")
@AS
@JSON
@click.pass_obj
def import_files(
    console: Console, file: Path, sources: tuple[Path, ...], status: str, dry_run: bool, person: str
) -> int:
    with newsroom.open_newsroom(file, person) as opened:
        wishes = importing.Wishes(status, dry_run)
        report = importing.import_sources(opened, sources, wishes, console.say)
    console.result(_document(console, report))
    _summarise(console, report)
    if dry_run:
        console.say(say("Ini hanya uji coba: belum ada yang disimpan."))
    return SEEN if report.failed else DONE


def _document(console: Console, report: Report) -> dict[str, Any]:
    return {
        "created": [_record(outcome) for outcome in report.created],
        "updated": [_record(outcome) for outcome in report.updated],
        "skipped": [_refusal(console, refusal) for refusal in report.skipped],
        "failed": [_refusal(console, refusal) for refusal in report.failed],
        "warnings": [
            {
                "id": finding.record,
                "source": source,
                "rule": finding.rule,
                "message": console.text(finding.message),
            }
            for source, finding in report.warnings
        ],
    }


def _record(outcome: Outcome) -> dict[str, str]:
    record = outcome.record
    title = record.shown_title if isinstance(record, MediaItem) else record.title
    return {
        "kind": listing.kind_of(record),
        "id": record.id,
        "title": title,
        "source": outcome.source,
    }


def _refusal(console: Console, refusal: Refusal) -> dict[str, str]:
    return {"source": refusal.source, "reason": console.text(refusal.reason)}


def _summarise(console: Console, report: Report) -> None:
    for refusal in report.failed:
        console.say(say("Gagal: {source}: {reason}", source=refusal.source, reason=refusal.reason))
    titles = {one.record.id: _record(one)["title"] for one in (*report.created, *report.updated)}
    for source, finding in report.warnings:
        console.say(_warning(source, titles.get(finding.record, ""), finding.message))
    console.say(
        say(
            "{created} baru, {updated} diperbarui, {skipped} sudah ada, {failed} gagal.",
            created=len(report.created),
            updated=len(report.updated),
            skipped=len(report.skipped),
            failed=len(report.failed),
        )
    )


def _warning(source: str, title: str, message: Message) -> Message:
    if not title:
        return say("Perhatikan: {source}: {message}", source=source, message=message)
    return say(
        "Perhatikan: {source}: “{title}”: {message}", source=source, title=title, message=message
    )


@click.command(
    "convert",
    cls=NewsroomCommand,
    help="Mencetak Markdown dari sebuah sumber, persis seperti bila ditempel.",
)
@SOURCE
@JSON
@click.pass_obj
def convert(console: Console, source: Path) -> int:
    converted = converting.converted(source)
    for notice in converted.notices:
        console.say(notice)
    notices = [console.text(notice) for notice in converted.notices]
    console.output(converted.markdown, {"markdown": converted.markdown, "notices": notices})
    return DONE


@click.command("render", cls=NewsroomCommand, help="Mencetak HTML dari sebuah naskah Markdown.")
@SOURCE
@JSON
@click.pass_obj
def render(console: Console, source: Path) -> int:
    html = converting.rendered(source)
    console.output(html, {"html": html})
    return DONE


@click.command(
    "export", cls=NewsroomCommand, help="Menulis semua isi dalam format terbuka ke folder baru."
)
@FILE
@click.argument("folder", type=PATH)
@JSON
@click.pass_obj
def export(console: Console, file: Path, folder: Path) -> int:
    with newsroom.open_newsroom(file) as opened:
        counts = exporting.export(opened, folder)
    console.say(
        say(
            "{articles} artikel, {agenda} agenda, {media} media diekspor ke {folder}.",
            folder=str(folder),
            **counts,
        )
    )
    console.result({"folder": str(folder), **counts})
    return DONE


COMMANDS = (import_files, convert, render, export)
