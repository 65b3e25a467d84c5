"""How commands are declared: help and complaints of click in our own words and both languages."""

from pathlib import Path

import click

from newsroom.cli.console import Console
from newsroom.domain.messages import Message, say

FILE = click.argument("file", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help="Satu dokumen JSON di stdout.")
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
        name = error.param.human_readable_name if error.param else ""
        return say("{name} belum disebut. Lihat “{command} --help”.", name=name, command=command)
    return say(
        "Perintah tidak dimengerti: {reason} Lihat “{command} --help”.",
        reason=error.message,
        command=command,
    )
