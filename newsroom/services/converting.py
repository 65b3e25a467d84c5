"""One file as Markdown or HTML, exactly as the newsroom would store and publish its body."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.errors import NewsroomError, reason_of
from newsroom.domain.messages import Message
from newsroom.exchange import sniffing, sources
from newsroom.services.figures import missing_picture
from newsroom.text.dialect import to_html
from newsroom.text.reader import read_html, read_markdown, read_text
from newsroom.text.story import Figure, Story
from newsroom.text.writer import write

_ANY_ZONE = "WIT"
"""A Word file tells no times, so no zone matters."""


@dataclass(frozen=True)
class Converted:
    """A body and what had to be left out of it."""

    markdown: str
    notices: tuple[Message, ...] = ()


def converted(path: Path) -> Converted:
    """Return the Markdown of a source: .html as pasted, .txt as pasted plain, .md read and written.

    A .docx gives the body that `import` would store, with its pictures named, not stored. Raises
    NewsroomError for a file that is missing, unreadable or of another kind.
    """
    data = read_source(path)
    kind = _kind(path, data)
    if kind == "docx":
        return _of_word(data, path.name)
    text = _decoded(path, data, kind)
    if kind == "markdown":
        return Converted(write(read_markdown(text)))
    reading = read_html(text) if kind == "html" else read_text(text)
    return Converted(write(reading.story), reading.notices)


def _of_word(data: bytes, name: str) -> Converted:
    page = sources.read("docx", data, name, _ANY_ZONE)
    markdown = "\n\n".join(article.body for article in page.articles)
    blocks = read_markdown(markdown).blocks
    named = (missing_picture(block) if isinstance(block, Figure) else block for block in blocks)
    return Converted(write(Story(tuple(named))), page.notices)


def rendered(path: Path) -> str:
    """Return the HTML of a Markdown body."""
    data = read_source(path)
    return to_html(_decoded(path, data, _kind(path, data)))


def text_of(path: Path) -> str:
    """Return the text of a file, whatever its encoding says; raises NewsroomError."""
    return sniffing.decode(read_source(path), path.name)


def _kind(path: Path, data: bytes) -> str:
    return sniffing.kind_of(path.name, data[: 64 << 10]) if data else "text"


def _decoded(path: Path, data: bytes, kind: str) -> str:
    if kind not in ("markdown", "html", "text"):
        raise NewsroomError("“{name}” bukan teks, Markdown atau HTML.", name=path.name)
    return sniffing.decode(data, path.name)


def read_source(path: Path) -> bytes:
    """Return a file's bytes; raises NewsroomError with the reason in words."""
    with readable(str(path)):
        return path.read_bytes()


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turn trouble with reading a source into a sentence that names it."""
    try:
        yield
    except FileNotFoundError as error:
        raise NewsroomError("“{name}” tidak ada. Periksa nama dan foldernya.", name=name) from error
    except OSError as error:
        raise NewsroomError(
            "“{name}” tidak bisa dibaca ({reason}). Periksa hak bacanya lalu coba lagi.",
            name=name,
            reason=reason_of(error),
        ) from error
