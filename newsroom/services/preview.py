"""The site as it would be published, shown to the browser of this computer before it is.

A server on the loopback address renders each page when it is asked for. Nobody else can read
it: the port is open to this computer only, every address begins with a secret, and a request
that names another host (DNS rebinding) is refused. Only planned files exist for it, so no path
leads out of the bundle.
"""

import contextlib
import logging
import secrets
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, ClassVar
from urllib.parse import quote, unquote, urlsplit

from newsroom.publishing import addresses
from newsroom.publishing.plan import PlannedFile

IDLE = 20.0
"""Seconds after which a connection that asks for nothing is closed."""
RIBBON_STYLE = "pratinjau.css"
"""Path of the style sheet of the ribbon; no bundle has a file of that name."""

_STYLE = (
    ".pratinjau{position:sticky;top:0;z-index:9;margin:0;padding:.4rem 1rem;background:#FCEFD6;"
    "color:#8A5200;font:600 .9rem/1.4 system-ui,sans-serif;text-align:center}"
    "@media print{.pratinjau{display:none}}"
)
_RIBBON = (
    '<link rel="stylesheet" href="{root}' + RIBBON_STYLE + '">'
    '<p class="pratinjau" role="status">Pratinjau – belum terbit</p>'
)
_TYPES = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json", "svg": "image/svg+xml",
    "xml": "application/xml", "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "webp": "image/webp", "jpg": "image/jpeg",
    "png": "image/png", "gif": "image/gif", "mp4": "video/mp4", "mov": "video/quicktime",
    "webm": "video/webm", "m4a": "audio/mp4", "mp3": "audio/mpeg", "vtt": "text/vtt",
    "pdf": "application/pdf",
}  # fmt: skip
"""By extension; the system's own table says `text/plain` for scripts on some Windows PCs."""


class Preview:
    """The server; it starts when an address is first asked for and ends with the program."""

    def __init__(self) -> None:
        self._token = secrets.token_urlsafe(18)
        self._server: _Server | None = None
        self._starting = threading.Lock()

    def update(self, proof: Proof) -> None:
        """Show another state from now on; pages that are open show it when they are reloaded."""
        self._running().proof = proof

    def address(self, record: str = "") -> str:
        """Return the URL of a record's page; of the front page where it has none."""
        server = self._running()
        path = server.proof.paths.get(record, "") if server.proof else ""
        return f"http://{server.host}/{self._token}/{quote(path)}"

    def close(self) -> None:
        """Stop serving and free the port."""
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def _running(self) -> "_Server":
        with self._starting:
            if self._server is None:
                self._server = _Server(self._token)
                threading.Thread(
                    target=self._server.serve_forever, name="preview", daemon=True
                ).start()
            return self._server
