"""The site as it would be published, shown to the browser of this computer before it is.

A server on the loopback address renders each page when it is asked for. Nobody else can read
it: the port is open to this computer only, every address begins with a secret, and a request
that names another host (DNS rebinding) is refused. Only planned files exist for it, so no path
leads out of the bundle.
"""

import logging
import re
import secrets
import shutil
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from newsroom.domain.article import is_live
from newsroom.domain.errors import NewsroomError
from newsroom.publishing import addresses
from newsroom.publishing.bundle import Source
from newsroom.publishing.plan import PlannedFiles
from newsroom.services import edition_content, edition_plan
from newsroom.services.newsroom import Newsroom
from newsroom.storage import articles

IDLE = 20.0
"""Seconds after which a connection that asks for nothing is closed."""
POLL = 0.2
"""Seconds until a closing server notices it."""
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


@dataclass(frozen=True)
class Proof:
    """The site as it would be published now: its planned files, and where each record lies."""

    files: PlannedFiles
    paths: Mapping[str, str]
    """Record id → path of its page."""
    unpublished: frozenset[str] = frozenset()
    """Paths of pages that only this proof has; they carry a ribbon."""


def proof(newsroom: Newsroom, record: str = "") -> Proof:
    """Gather what would be published, and the working copy of article `record` as well.

    Runs where the database may be read; the proof then needs it no more.
    """
    gathered = edition_plan.detached(edition_content.gather(newsroom, record))
    content = gathered.content
    paths = {item: path for (_, item), path in edition_content.present_addresses(content).items()}
    drafts = [paths[record]] if record in paths and not _is_public(newsroom, record) else []
    return Proof(edition_plan.plan(newsroom, gathered), paths, frozenset(drafts))


def _is_public(newsroom: Newsroom, record: str) -> bool:
    article = articles.get(newsroom.database, record)
    if article is None:
        return True
    return is_live(article, newsroom.now()) and edition_content.has_been_seen(newsroom, article)


class Preview:
    """The server; it starts when it is first given something to show."""

    def __init__(self) -> None:
        self._token = secrets.token_urlsafe(18)
        self._server: _Server | None = None
        self._starting = threading.Lock()

    def update(self, proof: Proof) -> None:
        """Show this from now on; a page that is open shows it when it is reloaded."""
        with self._starting:
            if self._server is None:
                self._server = _Server(self._token, proof)
                threading.Thread(
                    target=self._server.serve_forever, args=(POLL,), name="preview", daemon=True
                ).start()
            self._server.proof = proof

    def address(self, record: str = "") -> str:
        """Return the URL of a record's page, or of the front page; empty before `update`."""
        if self._server is None:
            return ""
        path = self._server.proof.paths.get(record, "")
        return f"http://{self._server.host}/{self._token}/{quote(path)}"

    def close(self) -> None:
        """Stop serving and free the port."""
        with self._starting:
            if self._server is not None:
                self._server.shutdown()
                self._server.server_close()
                self._server = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, token: str, proof: Proof) -> None:
        super().__init__(("127.0.0.1", 0), _Request)
        self.token, self.proof = token, proof
        self.host = f"127.0.0.1:{self.server_port}"
        self.rendering = threading.Lock()
        """The renderer keeps what it made in dictionaries; pictures need no such care."""

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that closed its tab is no trouble; a fault of a page is one for the log."""
        error = sys.exception()
        if not isinstance(error, ConnectionError | TimeoutError):
            logging.getLogger(__name__).error("preview failed", exc_info=error)


class _Request(BaseHTTPRequestHandler):
    server: _Server
    server_version = "RuangRedaksi"
    sys_version = ""
    timeout = IDLE

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads a log of pages looked at."""

    def _answer(self, with_body: bool) -> None:
        wanted = self._wanted()
        if wanted is None:
            self._send(HTTPStatus.FORBIDDEN, "txt", b"", with_body)
            return
        path = f"{wanted}index.html" if wanted == "" or wanted.endswith("/") else wanted
        if path == RIBBON_STYLE:
            self._send(HTTPStatus.OK, "css", _STYLE.encode(), with_body)
            return
        proof, status = self.server.proof, HTTPStatus.OK
        if path not in proof.files:
            path, status = addresses.NOT_FOUND, HTTPStatus.NOT_FOUND
        try:
            source = self._made(proof, path)
        except (NewsroomError, OSError) as error:
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, "txt", str(error).encode(), with_body)
            return
        self._send(status, path.rpartition(".")[2], source, with_body)

    def _wanted(self) -> str | None:
        """Return the path asked for below the secret; None for a request that is not ours."""
        token, _, path = unquote(urlsplit(self.path).path)[1:].partition("/")
        same = secrets.compare_digest(token.encode(), self.server.token.encode())
        return path if same and self.headers.get("Host") == self.server.host else None

    def _made(self, proof: Proof, path: str) -> Source:
        file = proof.files[path]
        if file.role == "media":
            return file.produce()
        with self.server.rendering:
            made = file.produce()
        if path in proof.unpublished and isinstance(made, bytes):
            return _with_ribbon(made, path)
        return made

    def _send(self, status: HTTPStatus, extension: str, source: Source, with_body: bool) -> None:
        size = source.stat().st_size if isinstance(source, Path) else len(source)
        self.send_response(status)
        self.send_header("Content-Type", _TYPES.get(extension, "application/octet-stream"))
        self.send_header("Content-Length", str(size))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.end_headers()
        if not with_body:
            return
        if isinstance(source, bytes):
            self.wfile.write(source)
            return
        with source.open("rb") as file:
            shutil.copyfileobj(file, self.wfile)


def _with_ribbon(page: bytes, path: str) -> bytes:
    """Put the ribbon at the top of a page's body."""
    ribbon = _RIBBON.format(root=addresses.root_of(path)).encode()
    return re.sub(rb"(<body[^>]*>)", lambda found: found[1] + ribbon, page, count=1)
