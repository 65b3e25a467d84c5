"""What a photo says about itself: XMP, IPTC IIM and EXIF, in this order of trust.

Field names follow the IPTC Photo Metadata Standard 2025.1.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True)
class PhotoMetadata:
    """Texts found in a photo; empty where it has none."""

    caption: str = ""
    headline: str = ""
    credit: str = ""
    creator: str = ""
    copyright: str = ""
    taken: str = ""
    """Local time of the camera, `YYYY-MM-DDTHH:MM`; `T00:00` where only the day is known."""
    city: str = ""
    location: str = ""
    country: str = ""
    keywords: tuple[str, ...] = ()
    alt: str = ""


NOTHING = PhotoMetadata()
_MAX_XMP = 1 << 20  # longer packets are edit histories
_XMP = {
    "caption": "{http://purl.org/dc/elements/1.1/}description",
    "headline": "{http://ns.adobe.com/photoshop/1.0/}Headline",
    "credit": "{http://ns.adobe.com/photoshop/1.0/}Credit",
    "creator": "{http://purl.org/dc/elements/1.1/}creator",
    "copyright": "{http://purl.org/dc/elements/1.1/}rights",
    "taken": "{http://ns.adobe.com/photoshop/1.0/}DateCreated",
    "city": "{http://ns.adobe.com/photoshop/1.0/}City",
    "location": "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}Location",
    "country": "{http://ns.adobe.com/photoshop/1.0/}Country",
    "keywords": "{http://purl.org/dc/elements/1.1/}subject",
    "alt": "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}AltTextAccessibility",
}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# IPTC IIM 4.2, record 2
_IIM = {
    "caption": 120, "headline": 105, "credit": 110, "creator": 80, "copyright": 116,
    "city": 90, "location": 92, "country": 101, "keywords": 25,
}  # fmt: skip
_EXIF = {"caption": 0x010E, "creator": 0x013B, "copyright": 0x8298}
_LISTS = {"keywords"}
_JOINED = {"creator"}  # several photographers are one line
_WHEN = re.compile(
    r"(\d{4})[:-]?(\d{2})[:-]?(\d{2})(?:[T ]?(\d{2}):?(\d{2}))?(?::?\d{2})?.*", re.DOTALL
)

_Found = Mapping[str, list[str]]


def read(picture: "Image") -> PhotoMetadata:
    """Read a picture's texts; damaged blocks count as absent."""
    sources = [_quietly(reader, picture) for reader in (_from_xmp, _from_iim, _from_exif)]
    values: dict[str, Any] = {
        field.name: _first(field.name, sources)
        for field in fields(PhotoMetadata)
        if field.name != "taken"
    }
    return PhotoMetadata(taken=_taken(sources), **values)


def clean(text: str) -> str:
    """Drop control characters (keeping line breaks as blanks) and outer blanks."""
    spaced = re.sub(r"[\t\r\n\0]+", " ", text)
    return "".join(char for char in spaced if unicodedata.category(char) != "Cc").strip()


def _quietly(reader: Any, picture: "Image") -> _Found:
    try:
        found: _Found = reader(picture)
    except Exception:  # foreign bytes: metadata must never cost the photo
        return {}
    return found


def _first(name: str, sources: list[_Found]) -> str | tuple[str, ...]:
    texts: list[str] = []
    for source in sources:
        texts = [text for text in map(clean, source.get(name, [])) if text]
        if texts:
            break
    if name in _LISTS:
        return tuple(dict.fromkeys(texts))
    return ", ".join(texts) if name in _JOINED else next(iter(texts), "")


def _taken(sources: list[_Found]) -> str:
    """Take the first moment that has a time of day, else the first day."""
    moments = [_moment(text) for source in sources for text in source.get("taken", [])]
    exact = [moment for moment in moments if moment and not moment.endswith("T00:00")]
    return next(iter(exact), next(filter(None, moments), ""))


def _moment(text: str) -> str:
    match = _WHEN.fullmatch(clean(text))
    if not match:
        return ""
    numbers = [int(number or 0) for number in match.groups()]
    with suppress(ValueError):
        return datetime(*numbers).isoformat(timespec="minutes")  # type: ignore[arg-type]
    return ""


def _from_xmp(picture: "Image") -> _Found:
    packet = picture.info.get("xmp") or b""
    packet = packet.encode() if isinstance(packet, str) else packet
    if not packet or len(packet) > _MAX_XMP:
        return {}
    from defusedxml.ElementTree import fromstring

    root = fromstring(packet.strip(b"\0 \r\n\t").decode("utf-8", "replace"))
    found: dict[str, list[str]] = {}
    for description in root.iter(_RDF + "Description"):
        for name, tag in _XMP.items():
            texts = [description.get(tag, ""), *_xmp_texts(description.find(tag))]
            found.setdefault(name, []).extend(filter(None, texts))
    return found


def _xmp_texts(element: Any) -> Iterator[str]:
    """Yield a property's values; of translations the default one first (XMP part 1, 8.2.2.4)."""
    if element is None:
        return
    items = list(element.iter(_RDF + "li"))
    items.sort(key=lambda item: item.get(_LANG, "x-default") != "x-default")
    yield from ((item.text or "") for item in items or [element])


def _from_iim(picture: "Image") -> _Found:
    from PIL import IptcImagePlugin

    info = IptcImagePlugin.getiptcinfo(picture) or {}  # type: ignore[arg-type]
    escape = _as_list(info.get((1, 90), b""))[0]
    codec = "utf-8" if escape == b"\x1b%G" else "cp1252"
    records = {
        number: [_decode(value, codec) for value in _as_list(values)]
        for (record, number), values in info.items()
        if record == 2
    }
    found = {name: records.get(number, []) for name, number in _IIM.items()}
    day = "".join(records.get(55, [])[:1])
    return {**found, "taken": [day + "".join(records.get(60, [])[:1])] if day else []}


def _as_list(values: bytes | list[bytes]) -> list[bytes]:
    return values if isinstance(values, list) else [values]


def _decode(value: bytes, codec: str) -> str:
    """Many programs write UTF-8 without saying so, so it is always tried first."""
    with suppress(UnicodeDecodeError):
        return value.decode("utf-8")
    return value.decode(codec, "replace")


def _from_exif(picture: "Image") -> _Found:
    from PIL.ExifTags import IFD

    exif = picture.getexif()
    found = {name: [_exif_text(exif.get(tag, ""))] for name, tag in _EXIF.items()}
    details = exif.get_ifd(IFD.Exif)
    moments = (details.get(0x9003, ""), details.get(0x9004, ""), exif.get(0x0132, ""))
    return {**found, "taken": [_exif_text(moment) for moment in moments]}


def _exif_text(value: object) -> str:
    """Undo Pillow's reading of EXIF text as Latin-1: cameras and editors write UTF-8."""
    if isinstance(value, bytes):
        return _decode(value, "cp1252")
    if not isinstance(value, str):
        return ""
    return _decode(value.encode("latin-1", "replace"), "cp1252")
