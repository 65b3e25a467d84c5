"""A warm process that forks a child for each command, and may kill or trouble it.

Run as a script it reads one JSON task a line and answers each with one line; `Nursery` is the
other end. A fork of a process that has everything imported takes 5 ms where a start takes 300.
"""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Ended:
    """How a child ended; `code` is negative for the signal that killed it."""

    code: int
    seconds: float
    out: str
    said: str

    @property
    def killed(self) -> bool:
        return self.code == -signal.SIGKILL


class Nursery:
    """Runs commands of the newsroom in forked children."""

    def __init__(self, folder: Path) -> None:
        self._out, self._said = folder / "out.txt", folder / "said.txt"
        self._server = subprocess.Popen(
            [sys.executable, __file__, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert self._server.stdout is not None and self._server.stdout.readline() == "ready\n"

    def run(
        self,
        *arguments: object,
        kill_after: float | None = None,
        fault: dict[str, Any] | None = None,
    ) -> Ended:
        """Run `main.py`, killed after so many seconds or troubled as `faults` says."""
        assert self._server.stdin is not None and self._server.stdout is not None
        task = {
            "arguments": [str(argument) for argument in arguments],
            "kill_after": kill_after,
            "fault": fault,
            "out": str(self._out),
            "said": str(self._said),
        }
        for path in (self._out, self._said):
            path.write_bytes(b"")  # a child may die before it gets to that
        self._server.stdin.write(json.dumps(task) + "\n")
        self._server.stdin.flush()
        code, seconds = json.loads(self._server.stdout.readline())
        said = self._said.read_text(encoding="utf-8")
        return Ended(code, seconds, self._out.read_text(encoding="utf-8"), said)

    def done(self, *arguments: object) -> Any:
        """Run a command that must go well → its JSON document, or what it said."""
        ended = self.run(*arguments)
        assert ended.code == 0, ended.said
        return json.loads(ended.out) if ended.out else ended.said

    def close(self) -> None:
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(30)


def _serve(folder: Path) -> None:
    sys.dont_write_bytecode = True
    _warm_up(folder)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(_fork(json.loads(line))), flush=True)


def _warm_up(folder: Path) -> None:
    """Import all that the commands import, by using it once; no file stays open."""
    from cli import desk

    from newsroom import cli

    file = folder / "hangat/a.newsroom"
    naskah = desk.sources(folder / "hangat/naskah")
    sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - given back below
    for words in (
        ["new", file],
        ["import", file, naskah],
        ["publish", file, "--out", folder / "hangat/situs"],
    ):
        assert cli.main([str(word) for word in words]) == 0, words
    sys.stderr = sys.__stderr__


def _fork(task: dict[str, Any]) -> tuple[int, float]:
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        _live(task)
    if task["kill_after"] is not None:
        left = task["kill_after"] - (time.monotonic() - started)
        # The child may be over before; a signal of an earlier child only makes this one younger.
        if left > 0:
            signal.sigtimedwait({signal.SIGCHLD}, left)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while signal.sigtimedwait({signal.SIGCHLD}, 0):
        pass
    return os.waitstatus_to_exitcode(status), time.monotonic() - started


def _live(task: dict[str, Any]) -> None:
    """What the child does instead of coming back."""
    from newsroom import cli
    from torture import faults

    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    for number, path in ((1, task["out"]), (2, task["said"])):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    code = 1
    try:
        with faults.installed(**task["fault"] or {}):
            code = cli.main(task["arguments"])
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    _serve(Path(sys.argv[1]))
