"""What kind of file some bytes are, judged by the bytes; names only settle what bytes cannot."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Kind:
    """One accepted file format under its canonical lower-case extension."""

    extension: str
    type: str
    """`photo`, `video`, `audio` or `document`."""
    mime: str


_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
KINDS = {
    kind.extension: kind
    for kind in (
        Kind("jpg", "photo", "image/jpeg"),
        Kind("png", "photo", "image/png"),
        Kind("webp", "photo", "image/webp"),
        Kind("gif", "photo", "image/gif"),
        Kind("tif", "photo", "image/tiff"),
        Kind("bmp", "photo", "image/bmp"),
        Kind("avif", "photo", "image/avif"),
        Kind("heic", "photo", "image/heic"),
        Kind("mp4", "video", "video/mp4"),
        Kind("mov", "video", "video/quicktime"),
        Kind("webm", "video", "video/webm"),
        Kind("mp3", "audio", "audio/mpeg"),
        Kind("m4a", "audio", "audio/mp4"),
        Kind("ogg", "audio", "audio/ogg"),
        Kind("wav", "audio", "audio/wav"),
        Kind("pdf", "document", "application/pdf"),
        Kind("docx", "document", _OFFICE + "wordprocessingml.document"),
        Kind("xlsx", "document", _OFFICE + "spreadsheetml.sheet"),
        Kind("pptx", "document", _OFFICE + "presentationml.presentation"),
        Kind("odt", "document", _OPEN + "text"),
        Kind("ods", "document", _OPEN + "spreadsheet"),
        Kind("odp", "document", _OPEN + "presentation"),
        Kind("doc", "document", "application/msword"),
        Kind("xls", "document", "application/vnd.ms-excel"),
        Kind("ppt", "document", "application/vnd.ms-powerpoint"),
        Kind("rtf", "document", "application/rtf"),
        Kind("csv", "document", "text/csv"),
        Kind("txt", "document", "text/plain"),
        Kind("vtt", "document", "text/vtt"),
        Kind("zip", "document", "application/zip"),
    )
}
"""Every accepted format; `heic` only where a decoder is installed."""

_PICTURES = frozenset(
    {"jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "tif", "tiff", "bmp", "avif", "heic"}
    | {"heif", "svg"}
)
_VIDEOS = frozenset({"mp4", "m4v", "mov", "webm", "mkv", "avi", "3gp", "wmv", "mpg", "mpeg"})
_FAMILIES = (_PICTURES, _VIDEOS, frozenset({"pdf"}), frozenset({"doc", "docx"}), frozenset({"ics"}))

_MAGIC = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
    (b"\x1aE\xdf\xa3", "webm"),
    (b"OggS", "ogg"),
    (b"ID3", "mp3"),
    (b"{\\rtf", "rtf"),
)
_RIFF = {b"WEBP": "webp", b"WAVE": "wav", b"AVI ": "avi"}
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIPPED = {
    b"mimetypeapplication/vnd.oasis.opendocument.text": "odt",
    b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet": "ods",
    b"mimetypeapplication/vnd.oasis.opendocument.presentation": "odp",
    b"word/": "docx",
    b"xl/": "xlsx",
    b"ppt/": "pptx",
}
_PLAIN = frozenset({"", "txt", "text", "md", "log"})
_MARKUP = (
    (re.compile(rb"<svg[\s>]", re.IGNORECASE), "svg"),
    (re.compile(rb"<(?:!doctype html|html|script)[\s>]", re.IGNORECASE), "html"),
)


def extension(name: str) -> str:
    """Return the name's extension without dot, lower case."""
    return Path(name).suffix[1:].lower()


def family(kind: str) -> frozenset[str]:
    """Return the extensions that may stand for one another; empty for a kind without a family."""
    return next((members for members in _FAMILIES if kind in members), frozenset())


def sniff(head: bytes, name: str) -> str:
    """Tell the kind of a file from its first bytes (4 KiB or more): `jpg`, `pdf`, `docx` …

    Besides the keys of `KINDS` the answer may be `svg`, `html`, `ics`, `avi` or "" (unknown).
    The name only tells apart what shares one container (old Office files, plain texts).
    """
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[4:8] == b"ftyp":
        return _iso_media(head)
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], "")
    return _container(head, extension(name)) or _text(head, extension(name))


def _iso_media(head: bytes) -> str:
    """Tell ISO base media apart by the brands in its `ftyp` box (ISO/IEC 14496-12, 4.3)."""
    size = int.from_bytes(head[:4], "big")
    brands = {head[at : at + 4] for at in (8, *range(16, min(size, len(head)), 4))}
    if brands & {b"avif", b"avis"}:
        return "avif"
    if brands & _HEIC_BRANDS:
        return "heic"
    return {b"qt  ": "mov", b"M4A ": "m4a"}.get(head[8:12], "mp4")


def _container(head: bytes, claimed: str) -> str:
    if head.startswith(_OLE):
        return claimed if claimed in {"doc", "xls", "ppt"} else ""
    if head.startswith(b"PK\x03\x04"):
        inside = (kind for mark, kind in _ZIPPED.items() if mark in head)
        named = claimed if b"[Content_Types].xml" in head and claimed in _ZIPPED.values() else "zip"
        return next(inside, named)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return "bmp"
    mp3_frame = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 in {0xE2, 0xE0}
    return "mp3" if mp3_frame and claimed == "mp3" else ""


def _text(head: bytes, claimed: str) -> str:
    if not head or (b"\0" in head and head[:2] not in {b"\xff\xfe", b"\xfe\xff"}):
        return ""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1024]
    for pattern, kind in _MARKUP:
        if pattern.search(start):
            return kind
    if start.startswith(b"BEGIN:VCALENDAR"):
        return "ics"
    if start.startswith(b"WEBVTT"):
        return "vtt"
    return claimed if claimed in {"csv", "html"} else "txt" if claimed in _PLAIN else ""
