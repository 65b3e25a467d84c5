"""Write credit, copyright and alt text into published pictures without touching a pixel.

Only these three travel with a published picture, as XMP (ISO 16684-1), because EXIF text cannot
carry "©". The pixels are cached by content; the credit line may change, so it is stamped on the
copy that goes into the bundle.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.imaging import xmp
from newsroom.imaging.metadata import clean


@dataclass(frozen=True)
class Rights:
    """What a published picture says about itself."""

    credit: str = ""
    copyright: str = ""
    alt: str = ""


_LONGEST = 2000  # a JPEG segment holds 65,533 bytes; no alt text needs more than this


def stamp(data: bytes, rights: Rights) -> bytes:
    """Return a JPEG or WebP with our XMP packet; other bytes of the file stay as they are.

    An XMP packet that is there already is replaced; without anything to say none is written.
    Raises ValueError for other formats.
    """
    packet = _packet(rights)
    if data.startswith(b"\xff\xd8"):
        return _stamp_jpeg(data, packet)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _stamp_webp(data, packet)
    raise ValueError("only JPEG and WebP can be stamped")


def _packet(rights: Rights) -> bytes:
    texts = (
        ("photoshop:Credit", "", rights.credit),
        ("dc:rights", "Alt", rights.copyright),
        ("Iptc4xmpCore:AltTextAccessibility", "Alt", rights.alt),
    )
    return xmp.packet((name, form, (clean(text)[:_LONGEST],)) for name, form, text in texts)


def _stamp_jpeg(data: bytes, packet: bytes) -> bytes:
    pieces = [data[:2]]
    place = 1
    for marker, segment in _jpeg_segments(data):
        if marker == 0xE1 and segment[4:].startswith(xmp.JPEG_MARK):
            continue
        pieces.append(segment)
        if marker == 0xE0 and len(pieces) == 2:
            place = 2  # JFIF wants its segment first
    if packet:
        pieces.insert(place, xmp.jpeg_segment(0xE1, xmp.JPEG_MARK + packet))
    return b"".join(pieces)


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the segments before the first scan, then all the rest as one piece."""
    at = 2
    while data[at] == 0xFF and data[at + 1] != 0xDA:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        yield data[at + 1], data[at:end]
        at = end
    yield data[at + 1], data[at:]


def _stamp_webp(data: bytes, packet: bytes) -> bytes:
    """Rebuild the RIFF container in the extended form (RFC 9649, 2.7)."""
    chunks = [(name, body) for name, body in _riff_chunks(data) if name != b"XMP "]
    if chunks[0][0] != b"VP8X":
        if not packet:
            return data
        chunks.insert(0, (b"VP8X", _extended_header(*chunks[0])))
    flags = chunks[0][1][0] & ~0x04 | (0x04 if packet else 0)
    chunks[0] = (b"VP8X", bytes([flags]) + chunks[0][1][1:])
    if packet:
        chunks.append((b"XMP ", packet))
    body = b"WEBP" + b"".join(_riff_chunk(name, content) for name, content in chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _riff_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + (size & 1)


def _riff_chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) & 1)


def _extended_header(name: bytes, frame: bytes) -> bytes:
    """Make a VP8X body from the picture's own size: VP8 (RFC 6386, 9.1) or lossless VP8L."""
    if name == b"VP8L":
        bits = int.from_bytes(frame[1:5], "little")
        width, height, alpha = (bits & 0x3FFF), (bits >> 14 & 0x3FFF), bits >> 28 & 1
    else:
        width, height = (value & 0x3FFF for value in struct.unpack_from("<HH", frame, 6))
        width, height, alpha = width - 1, height - 1, 0
    return bytes([alpha << 4, 0, 0, 0]) + width.to_bytes(3, "little") + height.to_bytes(3, "little")
