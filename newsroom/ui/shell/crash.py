"""What happens to a bug: it is written down, said in words, and the program goes on."""

import logging
import logging.handlers
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from newsroom.domain.errors import NewsroomError

LOG_SIZE = 500_000
"""Bytes of the log before it starts anew; one older one is kept."""

Tell = Callable[[str], None]
"""Shows that something went wrong; gets the details for support."""


def watch(tell: Tell, log: Path) -> None:
    """Send every exception that nobody caught to the log and to `tell`, instead of ending."""
    logger = _logger(log)
    usual = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            usual(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        logger.error("%s", details)
        if not isinstance(error, NewsroomError):
            print(details, file=sys.stderr)
        tell(details)

    sys.excepthook = hook


def _logger(log: Path) -> logging.Logger:
    logger = logging.getLogger("newsroom.window")
    logger.propagate = False
    if not logger.handlers:
        logger.addHandler(_file(log))
    return logger


def _file(log: Path) -> logging.Handler:
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        made = logging.handlers.RotatingFileHandler(
            log, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:  # a home that cannot be written to; the details are still on screen
        return logging.NullHandler()
    made.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    return made
