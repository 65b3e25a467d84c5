"""What the command line says: sentences on stderr, results on stdout, the contract's exit codes."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from newsroom.domain.edition import Finding
from newsroom.domain.errors import NewsroomError
from newsroom.domain.messages import Catalogue, Message
from newsroom.services.week import Sheet

Draw = Callable[[Sheet, bool], bytes]
"""Returns a sheet of the agenda as a PDF, with room for a signature or without."""

DONE = 0
SEEN = 1
"""Done, with something the user must see."""
UNUSABLE = 2
"""Wrong usage or unusable input; nothing changed."""
FAILED = 3
"""The environment failed."""


def no_paper(sheet: Sheet, signed: bool) -> bytes:
    """Refuse to draw: nobody has said who can."""
    raise NewsroomError("PDF tidak bisa dibuat di sini. Pakai --text atau --csv.")


@dataclass(frozen=True)
class Console:
    """Where a command speaks, and in which language."""

    catalogue: Catalogue
    json: bool = False
    draw: Draw = no_paper
    """Who draws a PDF; the command line itself knows no Qt."""

    def say(self, message: Message) -> None:
        """Print a sentence on stderr."""
        print(message.text(self.catalogue), file=sys.stderr)

    def text(self, message: Message) -> str:
        return message.text(self.catalogue)

    def result(self, document: Any) -> None:
        """Print the one JSON document of a command with --json."""
        if self.json:
            print(json.dumps(document, ensure_ascii=False, indent=1))

    def output(self, text: str, document: Any) -> None:
        """Print a text that is itself the result, or the document that holds it with --json."""
        if self.json:
            self.result(document)
        else:
            print(text)

    def table(self, rows: Iterable[Iterable[object]]) -> None:
        """Print rows for people, cells parted by tabs so that other programs can cut them."""
        if not self.json:
            for row in rows:
                print("\t".join("" if cell is None else str(cell) for cell in row))

    def finding(self, finding: Finding) -> dict[str, Any]:
        """Return a finding as `check` and `publish` print it."""
        return {
            "record": finding.record,
            "field": finding.field,
            "start": finding.start,
            "end": finding.end,
            "rule": finding.rule,
            "severity": finding.severity,
            "message": self.text(finding.message),
            "suggestion": finding.suggestion,
        }
