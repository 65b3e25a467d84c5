"""The command line: the same services as the window, for scripts and for work without a screen."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

import click

from newsroom.cli import exchange_commands, publish_commands, record_commands, week_command
from newsroom.cli.commands import NewsroomGroup, said_usage
from newsroom.cli.console import DONE, FAILED, UNUSABLE, Console, Draw, no_paper
from newsroom.domain.errors import EnvironmentFailure, NewsroomError, reason_of
from newsroom.domain.messages import say
from newsroom.services import language

INTERRUPTED = 130
"""What shells report for Ctrl+C."""


def build() -> click.Group:
    """Return the group of all commands."""
    group = NewsroomGroup(
        "newsroom", help="Ruang Redaksi: tulis berita, jaga agenda, terbitkan situs statis."
    )
    for command in (
        *record_commands.COMMANDS,
        *exchange_commands.COMMANDS,
        *publish_commands.COMMANDS,
        *week_command.COMMANDS,
    ):
        group.add_command(command)
    return group


def main(arguments: Sequence[str] | None = None, draw: Draw = no_paper) -> int:
    """Run one command → exit code. Never raises for bad input."""
    words, console = _language_taken(list(sys.argv[1:] if arguments is None else arguments))
    console = replace(console, draw=draw)
    _speak_utf8()
    try:
        code = _run(words, console)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        return _reader_left()
    except OSError as error:
        # Whatever the system refuses and no service has put into words of its own.
        failure = EnvironmentFailure(
            "Sistem menolak {name}: {reason}. Yang sudah tersimpan tetap aman.",
            name=str(error.filename or ""),
            reason=reason_of(error),
        )
        console.say(failure.message)
        _drop_output()
        return FAILED
    except NewsroomError as error:
        console.say(error.message)
        console.result({"error": error.text(console.catalogue)})
        return FAILED if isinstance(error, EnvironmentFailure) else UNUSABLE
    except click.UsageError as error:
        complaint = said_usage(error)
        console.say(complaint)
        console.result({"error": console.text(complaint)})
        return UNUSABLE
    except (KeyboardInterrupt, click.Abort):
        console.say(say("Dihentikan. Yang sudah tersimpan tetap aman."))
        return INTERRUPTED


def _run(words: list[str], console: Console) -> int:
    group = build()
    if words and words[0] not in group.commands and not words[0].startswith("-"):
        raise NewsroomError(
            "Perintah “{name}” tidak dikenal. Lihat “newsroom --help”.", name=words[0]
        )
    result = group.main(args=words, prog_name="newsroom", standalone_mode=False, obj=console)
    return int(result or 0)


def _language_taken(words: list[str]) -> tuple[list[str], Console]:
    """Take `--lang en` out wherever it stands: it is not a matter of one command."""
    rest, chosen = [], "id"
    remaining = iter(words)
    for word in remaining:
        if word == "--lang":
            chosen = next(remaining, "id")
        elif word.startswith("--lang="):
            chosen = word.partition("=")[2]
        else:
            rest.append(word)
    if chosen not in language.LANGUAGES:
        rest.insert(0, f"--lang={chosen}")  # left for the usage check to complain about
    known = chosen if chosen in language.LANGUAGES else "id"
    return rest, Console(language.catalogue(known), json="--json" in rest)


def _reader_left() -> int:
    """`newsroom list … | head -1`: who reads has seen enough."""
    _drop_output()
    return DONE


def _drop_output() -> None:
    """Let Python's own flush at exit find nothing to complain about."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Windows consoles still default to an old code page that has no curly quotes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
