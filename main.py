"""Starts Ruang Redaksi from its folder; `python3 main.py setup …` prepares a fresh machine."""

import sys

OLDEST = (3, 11)


def main() -> int:
    """Hand over to setup, to the program, or to the Python in .venv; return the exit code."""
    if sys.version_info < OLDEST:
        sys.stderr.write(
            "Ruang Redaksi memerlukan Python 3.11 atau lebih baru. Pasang, lalu ulangi dengannya.\n"
            "Newsroom needs Python 3.11 or later. Install it, then use it for this command.\n"
        )
        return 2
    # Only now: an older Python could not even read these modules.
    from newsroom import bootstrap

    arguments = sys.argv[1:]
    if arguments[:1] == ["setup"]:
        return bootstrap.setup(arguments[1:])
    if not bootstrap.is_ready():
        return bootstrap.hand_over(arguments)
    from newsroom import start

    return start.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
