"""What a source is, judged by its bytes, and its text in whatever encoding it came."""

import re
from pathlib import PurePath

from newsroom.domain.errors import NewsroomError

_PICTURES = frozenset(
    ("jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "tif", "tiff", "bmp", "avif", "heic",
     "heif", "svg")
)  # fmt: skip
_VIDEOS = frozenset({"mp4", "m4v", "mov", "webm", "mkv", "avi", "3gp", "wmv", "mpg", "mpeg"})
_WORD_ARCHIVES = frozenset({"docx", "docm", "dotx"})
_CLAIMS = (
    ("gambar", _PICTURES),
    ("video", _VIDEOS),
    ("PDF", frozenset({"pdf"})),
    ("Word", frozenset({*_WORD_ARCHIVES, "doc"})),
    ("kalender", frozenset({"ics", "ical", "ifb"})),
)
"""Extensions that promise something which the content must keep (contract, `import`)."""

_PICTURE_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*")
_VIDEO_MAGIC = (b"\x1aE\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3", b"0&\xb2u")
_SOUND_MAGIC = (b"OggS", b"ID3")
_PICTURE_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_SVG = re.compile(rb"<svg[\s>]", re.IGNORECASE)
_WXR = re.compile(rb"xmlns:wp\s*=|<rss[^>]*wordpress\.org/export", re.IGNORECASE)
_FRONT_MATTER = re.compile(rb"---[ \t]*\r?\n[A-Za-z_][\w-]*:")
_KIND_OF_EXTENSION = {
    "md": "markdown", "markdown": "markdown", "mdown": "markdown", "html": "html", "htm": "html",
    "xhtml": "html", "csv": "csv", "tsv": "csv", "tab": "csv", "txt": "text", "text": "text",
    "": "text", "vtt": "media",
}  # fmt: skip
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def kind_of(name: str, head: bytes) -> str:
    """Tell what importer reads a file, from its first bytes (64 KiB) and, last, its name.

    Returns `markdown`, `text`, `html`, `ics`, `docx`, `wxr`, `csv`, `media` or `unknown`. Raises
    NewsroomError for an empty file and where name and content contradict each other.
    """
    if not head:
        raise NewsroomError("“{name}” kosong. Salin ulang berkasnya lalu coba lagi.", name=name)
    extension = PurePath(name).suffix[1:].lower()
    if extension in _WORD_ARCHIVES and head.startswith(_OLE):
        raise NewsroomError(
            "“{name}” dikunci dengan sandi, atau masih berformat Word lama (.doc). Buka di Word, "
            "simpan sebagai .docx tanpa sandi, lalu impor lagi.",
            name=name,
        )
    content = _content(head, extension)
    for claim, extensions in _CLAIMS:
        if extension in extensions and content != claim:
            raise NewsroomError(
                "“{name}” bukan berkas {claim} seperti akhiran namanya. Periksa asalnya atau "
                "perbaiki akhiran namanya.",
                name=name,
                claim=claim,
            )
    return _importer(content, extension, head)


def _importer(content: str, extension: str, head: bytes) -> str:
    if content == "Word":
        return "docx" if head.startswith(b"PK") else "media"
    if content in ("gambar", "video", "PDF", "suara", "dokumen"):
        return "media"
    return {"kalender": "ics"}.get(content, content) or _KIND_OF_EXTENSION.get(extension, "unknown")


def _content(head: bytes, extension: str) -> str:
    """Return a claim's word, an importer's kind, or nothing for a text that only its name sorts."""
    return _magic(head) or _container(head, extension) or _text_content(head)


def _magic(head: bytes) -> str:
    if head.startswith(_PICTURE_MAGIC) or (head[:2] == b"BM" and head[6:10] == bytes(4)):
        return "gambar"
    if head[4:8] == b"ftyp":
        return _iso_media(head[8:12])
    if head[:4] == b"RIFF":
        return {b"WEBP": "gambar", b"AVI ": "video", b"WAVE": "suara"}.get(head[8:12], "dokumen")
    if head.startswith(_VIDEO_MAGIC):
        return "video"
    if b"%PDF-" in head[:1024]:
        return "PDF"
    sound = head.startswith(_SOUND_MAGIC) or (head[0] == 0xFF and head[1:2] in (b"\xfb", b"\xf3"))
    return "suara" if sound else ""


def _iso_media(brand: bytes) -> str:
    if brand in _PICTURE_BRANDS:
        return "gambar"
    return "suara" if brand == b"M4A " else "video"


def _container(head: bytes, extension: str) -> str:
    if head.startswith(_OLE):
        return "Word" if extension == "doc" else "dokumen"
    if head.startswith(b"PK\x03\x04"):
        # A big first part may push the names of the others out of the first bytes.
        other = any(mark in head for mark in (b"xl/", b"ppt/", b"opendocument"))
        named = extension in _WORD_ARCHIVES and b"[Content_Types].xml" in head and not other
        return "Word" if b"word/" in head or named else "dokumen"
    return "dokumen" if head.startswith(b"{\\rtf") else ""


def _text_content(head: bytes) -> str:
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "unknown"
    start = head[:4096].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        return "kalender"
    if _FRONT_MATTER.match(start):
        return "markdown"
    if _WXR.search(start):
        return "wxr"
    if _is_excel_text(head):
        return "csv"
    if start.startswith(b"<"):
        return "gambar" if _SVG.search(start[:512]) else "html" if _HTML.search(start) else ""
    return ""


def _is_excel_text(head: bytes) -> bool:
    """Excel's “Unicode text”: UTF-16 with tabs in each of the first lines."""
    if not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    lines = head[:4096].decode("utf-16", "ignore").splitlines()[:3]
    return bool(lines) and all("\t" in line for line in lines)


def decode(data: bytes, name: str) -> str:
    """Return a file's text: UTF-8, UTF-16 with its mark, or Windows-1252 where it surely is that.

    Raises NewsroomError for anything else; a text is never stored with wrong letters.
    """
    encoding = next((known for mark, known in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or not _is_windows_1252(data):
            raise _undecodable(name) from error
        return data.decode("cp1252")
    if "\0" in text:
        raise _undecodable(name)
    return text


def _undecodable(name: str) -> NewsroomError:
    return NewsroomError(
        "Huruf dalam “{name}” tidak dapat dibaca. Buka berkasnya di program asalnya dan simpan "
        "sebagai teks UTF-8, lalu impor lagi.",
        name=name,
    )


_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]")
_TWO_LETTERS = re.compile(rb"[\xc0-\xff]{2}")
_UTF8_PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")


def _is_windows_1252(data: bytes) -> bool:
    """Old Indonesian Word texts: ASCII with a few curly quotes and dashes.

    Damaged UTF-8 shows whole UTF-8 sequences, East Asian encodings show neighbouring high bytes
    and Windows-1252 knows neither controls nor the five bytes that it leaves undefined.
    """
    if any(pattern.search(data) for pattern in (_CONTROLS, _TWO_LETTERS, _UTF8_PAIR)):
        return False
    high = sum(1 for byte in data if byte > 0x7F)
    return high * 3 <= len(data)
