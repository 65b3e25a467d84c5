"""The zip archive of a Word file, read in memory by a reader that counts; nothing is unpacked.

Limits: 2,000 entries, 64 MB each (32 MB of XML), 256 MB together, 200 times the packed size,
200 levels of XML. A DTD is refused, relations that lead outside are never followed.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsroom.domain.errors import NewsroomError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as Node

MAX_ENTRIES = 2_000
MAX_ENTRY = 64_000_000
MAX_XML = 32_000_000
MAX_TOTAL = 256_000_000
MAX_RATIO = 200
DEEPEST = 200
_SMALL = 1_000_000
"""Bytes below which the ratio says nothing: short XML full of equal tags packs well."""
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError,
)  # fmt: skip

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_MICROSOFT = "http://schemas.microsoft.com/office"
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    f"{_OFFICE}/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    f"{_OFFICE}/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    f"{_DRAWING}/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    f"{_DRAWING}/picture": "pic",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
    f"{_DRAWING}/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    f"{_DRAWING}/chart": "c",
    "http://purl.oclc.org/ooxml/drawingml/chart": "c",
    f"{_DRAWING}/diagram": "dgm",
    "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
    f"{_MICROSOFT}/drawing/2017/decorative": "adec",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://www.w3.org/XML/1998/namespace": "xml",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
}
"""Namespaces of both editions of the standard and the prefixes that we call them by."""


@dataclass(frozen=True)
class Relation:
    """Where a part leads: the kind (last part of its address), the target, inside or outside."""

    kind: str
    target: str
    is_outside: bool


class Package:
    """One Word file; each part is read when it is asked for."""

    def __init__(self, data: bytes, name: str) -> None:
        """Raise NewsroomError for what is no whole zip archive or has too many entries."""
        self._name = name
        self._unpacked = 0
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _UNREADABLE as error:
            raise self._broken() from error
        entries = self._archive.infolist()
        if len(entries) > MAX_ENTRIES:
            raise self._excessive()
        self._entries = {_key(entry.filename): entry for entry in entries}

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the text; raises NewsroomError where there is none."""
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and _key(relation.target) in self._entries:
                return relation.target
        if "word/document.xml" in self._entries:
            return "word/document.xml"
        raise NewsroomError(
            "“{name}” tidak memuat naskah Word. Buka di Word, simpan sebagai .docx, lalu impor "
            "lagi.",
            name=self._name,
        )

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return what a part leads to by id; the empty part is the package itself."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = {}
        for node in root if root is not None else ():
            is_outside = node.get("TargetMode") == "External"
            target = node.get("Target", "")
            found[node.get("Id", "")] = Relation(
                node.get("Type", "").rpartition("/")[2],
                target if is_outside else _inside(folder, target),
                is_outside,
            )
        return found

    def related(self, kind: str) -> str:
        """Return the name of the part of a kind that belongs to the text, such as its `styles`."""
        relations = self.relations(self.main).values()
        inside = (r.target for r in relations if r.kind == kind and not r.is_outside)
        return next(inside, "")

    def related_xml(self, kind: str) -> "Node | None":
        """Return that part; None where there is none."""
        part = self.related(kind)
        return self.xml(part) if part else None

    def xml(self, part: str) -> "Node | None":
        """Return the root of a part with short names (`w:p`), or None where there is no such."""
        data = self.bytes_of(part, MAX_XML)
        return None if data is None else self._parsed(data)

    def bytes_of(self, part: str, limit: int = MAX_ENTRY) -> bytes | None:
        """Return a part as it is stored, or None; raises NewsroomError beyond the limits."""
        entry = self._entries.get(_key(part))
        if entry is None:
            return None
        if entry.flag_bits & 1:
            raise NewsroomError(
                "“{name}” dikunci dengan sandi. Buka di Word, simpan tanpa sandi, lalu impor lagi.",
                name=self._name,
            )
        try:
            with self._archive.open(entry) as file:
                data = file.read(limit + 1)
        except _UNREADABLE as error:
            raise self._broken() from error
        self._unpacked += len(data)
        if len(data) > limit or self._unpacked > MAX_TOTAL or _is_bomb(entry, len(data)):
            raise self._excessive()
        return data

    def _parsed(self, data: bytes) -> "Node":
        from xml.etree.ElementTree import ParseError

        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import fromstring

        try:
            root: Node = fromstring(data, forbid_dtd=True)
        except DefusedXmlException as error:
            raise NewsroomError(
                "“{name}” memuat bagian yang tidak aman (DTD). Buka di Word, simpan ulang sebagai "
                ".docx, lalu impor lagi.",
                name=self._name,
            ) from error
        except (ParseError, ValueError, LookupError) as error:
            raise self._broken() from error
        if not _name_shortly(root):
            raise self._excessive()
        return root

    def _broken(self) -> NewsroomError:
        return NewsroomError(
            "“{name}” tidak lengkap atau rusak. Salin atau unduh lagi dari sumbernya.",
            name=self._name,
        )

    def _excessive(self) -> NewsroomError:
        return NewsroomError(
            "“{name}” terlalu besar atau disusun secara tidak wajar. Buka di Word, simpan ulang "
            "sebagai .docx, lalu impor lagi.",
            name=self._name,
        )


def child(node: "Node | None", *path: str) -> "Node | None":
    """Return what lies along a path of short names, or None where it ends."""
    for name in path:
        node = next((one for one in node if one.tag == name), None) if node is not None else None
    return node


def children(node: "Node | None", name: str) -> "list[Node]":
    """Return the children with a short name."""
    return [one for one in node if one.tag == name] if node is not None else []


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()


def _inside(folder: str, target: str) -> str:
    """Return the name of a part that another one in `folder` refers to."""
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")


def _is_bomb(entry: zipfile.ZipInfo, size: int) -> bool:
    return size > _SMALL and size > MAX_RATIO * max(entry.compress_size, 1)


def _name_shortly(root: "Node") -> bool:
    """Give every element and attribute its short name; False where they lie too deep."""
    level = [root]
    for _ in range(DEEPEST):
        if not level:
            return True
        for node in level:
            node.tag = _short(node.tag)
            if node.attrib:
                node.attrib = {_short(key): value for key, value in node.attrib.items()}
        level = [child for node in level for child in node]
    return False


@lru_cache(maxsize=4096)
def _short(name: str) -> str:
    space, closing, local = name[1:].partition("}")
    if not closing:
        return name
    prefix = _PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else name
