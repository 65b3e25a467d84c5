"""A newsroom file and the product's commands on it, each run as a process of its own."""

import json
import os
import shutil
import sys
from pathlib import Path
from subprocess import DEVNULL, CompletedProcess, run
from typing import Any

MAIN = Path(__file__).resolve().parents[2] / "main.py"


class Office:
    """A press office that works with the command line."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __call__(self, command: str, *words: object, status: int = 0) -> Any:
        """Run `main.py COMMAND FILE WORDS --json` and return its document."""
        done = self.run(command, *words, "--json")
        assert done.returncode == status, f"{command}: exit code {done.returncode}\n{done.stderr}"
        return json.loads(done.stdout)

    def run(self, command: str, *words: object) -> "CompletedProcess[str]":
        """Run a command, whatever becomes of it; no command ever prints a traceback."""
        done = run(
            [sys.executable, str(MAIN), command, str(self.file), *map(str, words)],
            stdin=DEVNULL, capture_output=True, encoding="utf-8", env=os.environ, timeout=300,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def new(self, *words: object) -> "Office":
        done = self.run("new", *words)
        assert done.returncode == 0, done.stderr
        return self

    def imported(self, source: Path, *words: object) -> list[str]:
        """Import one source and return the ids of what was made."""
        return [record["id"] for record in self("import", source, *words)["created"]]

    def set(self, record: str, **values: str) -> Any:
        return self("set", record, *(f"{key}={value}" for key, value in values.items()))

    def publish(self, out: Path, at: str, *words: object, status: int = 0) -> Any:
        return self("publish", "--out", out, "--at", at, *words, status=status)

    def copied(self, folder: Path) -> "Office":
        """The same newsroom on another PC, in a folder with blanks in its name."""
        folder.mkdir(parents=True)
        file = folder / "salinan kantor.newsroom"
        shutil.copy(self.file, file)
        if self.file.with_suffix(".media").exists():
            shutil.copytree(self.file.with_suffix(".media"), file.with_suffix(".media"))
        return Office(file)
