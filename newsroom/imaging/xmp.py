"""XMP packets (ISO 16684-1) as bytes: always the same for the same texts."""

import struct
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

Property = tuple[str, str, Sequence[str]]
"""Prefixed name, form (`""` plain, `Alt`, `Seq` or `Bag`), values."""

JPEG_MARK = b"http://ns.adobe.com/xap/1.0/\0"
"""What an APP1 segment with XMP begins with (XMP part 3, 1.1.3)."""

_OPEN = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about=""'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">'
)
_CLOSE = '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'


def packet(properties: Iterable[Property]) -> bytes:
    """Return a packet in UTF-8; properties without text are left out, without any it is empty."""
    parts = [
        _property(name, form, [value for value in values if value])
        for name, form, values in properties
        if any(values)
    ]
    return "".join((_OPEN, *parts, _CLOSE)).encode() if parts else b""


def _property(name: str, form: str, values: Sequence[str]) -> str:
    if not form:
        return f"<{name}>{escape(values[0])}</{name}>"
    language = ' xml:lang="x-default"' if form == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{escape(value)}</rdf:li>" for value in values)
    return f"<{name}><rdf:{form}>{items}</rdf:{form}></{name}>"


def jpeg_segment(marker: int, payload: bytes) -> bytes:
    """Return one JPEG marker segment (ITU-T T.81, B.1.1.4)."""
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload
