"""How commands are declared: help and complaints of click in our own words and both languages."""

import re
from pathlib import Path

import click

from newsroom.cli.console import Console
from newsroom.domain.messages import Message, say

# Whether a path can be read is for the command to find out and to say, source by source.
PATH = click.Path(path_type=Path, readable=False)
FILE = click.argument("file", type=PATH)
LIMIT = click.option(
    "--limit", type=click.IntRange(-1, 10**9), default=-1, help="Paling banyak sekian baris."
)
# The console knows it already: it must answer in JSON even where a command was called wrongly.
JSON = click.option("--json", is_flag=True, expose_value=False, help="Satu dokumen JSON di stdout.")
AS = click.option(
    "--as", "person", default="", metavar="INITIALS", help="Inisial yang bekerja, untuk riwayat."
)


class NewsroomCommand(click.Command):
    """A command whose help is shown in the language of the console."""

    def get_help(self, ctx: click.Context) -> str:
        catalogue = ctx.obj.catalogue if isinstance(ctx.obj, Console) else {}
        self.help = catalogue.get(self.help or "", self.help)
        for parameter in self.params:
            if isinstance(parameter, click.Option) and parameter.help:
                parameter.help = catalogue.get(parameter.help, parameter.help)
        return super().get_help(ctx)

    def get_short_help_str(self, limit: int = 45) -> str:
        context = click.get_current_context(silent=True)
        catalogue = context.obj.catalogue if context and isinstance(context.obj, Console) else {}
        text: str = catalogue.get(self.help or "", self.help or "")
        return text.partition(". ")[0].rstrip(".")


class NewsroomGroup(NewsroomCommand, click.Group):
    """All commands of the program."""

    command_class = NewsroomCommand


def said_usage(error: click.UsageError) -> Message:
    """Return click's complaint about how a command was called as a sentence of ours."""
    command = error.ctx.command_path if error.ctx else "newsroom"
    if isinstance(error, click.NoSuchOption):
        return say(
            "Pilihan {option} tidak dikenal. Lihat “{command} --help”.",
            option=error.option_name,
            command=command,
        )
    if isinstance(error, click.MissingParameter):
        name = _shown_name(error.param)
        return say("{name} belum disebut. Lihat “{command} --help”.", name=name, command=command)
    if isinstance(error, click.BadOptionUsage):
        return say(
            "Pilihan {option} belum diberi nilai. Lihat “{command} --help”.",
            option=error.option_name,
            command=command,
        )
    if isinstance(error, click.BadParameter):
        return _said_value(error, command)
    return say(
        "Kelebihan atau salah tulis: {words}. Lihat “{command} --help”.",
        words=_quoted(error.message),
        command=command,
    )


def _said_value(error: click.BadParameter, command: str) -> Message:
    kind = error.param.type if error.param else None
    choices = ", ".join(map(str, kind.choices)) if isinstance(kind, click.Choice) else ""
    if choices:
        return say(
            "{value} bukan pilihan untuk {name}. Pilihan: {choices}.",
            value=_quoted(error.message),
            name=_shown_name(error.param),
            choices=choices,
        )
    return say(
        "Nilai {value} untuk {name} tidak bisa dipakai. Lihat “{command} --help”.",
        value=_quoted(error.message),
        name=_shown_name(error.param),
        command=command,
    )


def _shown_name(parameter: click.Parameter | None) -> str:
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    return parameter.human_readable_name if parameter else ""


def _quoted(message: str) -> str:
    """The person's own words in a sentence of click's, which has them in quotes or last."""
    found = re.search(r"'([^']*)'|\(([^)]*)\)|(\S+)\.?$", message)
    word = next(filter(None, found.groups()), "") if found else ""
    return f"“{word.rstrip('.')}”"
