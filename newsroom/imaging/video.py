"""Length and picture size of MP4 and WebM, read from their headers without a decoder."""

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_MAX_HEADER = 64 << 20


@dataclass(frozen=True)
class VideoFacts:
    """What the header says; `None` and 0 where it says nothing."""

    duration: float | None = None
    """Seconds."""
    width: int = 0
    height: int = 0


def read_video(path: Path, kind: str) -> VideoFacts | None:
    """Read the header of an MP4, MOV, M4A or WebM; None when there is no whole header.

    A film without its index (`moov`) or its `Segment` cannot be played: a half download.
    """
    with path.open("rb") as file:
        try:
            return _webm(file) if kind == "webm" else _mp4(file, path.stat().st_size)
        except (struct.error, IndexError, ValueError, OverflowError):
            return None


def _mp4(file: BinaryIO, size: int) -> VideoFacts | None:
    """Walk the top-level boxes to `moov` (ISO/IEC 14496-12, 4.2)."""
    at = 0
    moov = None
    while at + 8 <= size:
        file.seek(at)
        length, name, header = _box_head(file.read(16))
        length = length or size - at
        if length < header or at + length > size:
            return None
        if name == b"moov" and length <= _MAX_HEADER:
            file.seek(at + header)
            moov = file.read(length - header)
        at += length
    return _movie(moov) if moov else None


def _box_head(head: bytes) -> tuple[int, bytes, int]:
    length, name = struct.unpack_from(">I4s", head)
    if length == 1:
        return struct.unpack_from(">Q", head, 8)[0], name, 16
    return length, name, 8


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        length, name, header = _box_head(data[at : at + 16])
        if length < header:
            return
        yield name, data[at + header : at + length]
        at += length


def _movie(moov: bytes) -> VideoFacts:
    duration, width, height = None, 0, 0
    for name, body in _boxes(moov):
        if name == b"mvhd":
            form, at = (">IQ", 20) if body[0] else (">II", 12)
            scale, length = struct.unpack_from(form, body, at)
            duration = round(length / scale, 3) if scale else None
        elif name == b"trak" and not width:
            header = next((data for tag, data in _boxes(body) if tag == b"tkhd"), b"")
            width, height = _track_size(header) if header else (0, 0)
    return VideoFacts(duration, width, height)


def _track_size(tkhd: bytes) -> tuple[int, int]:
    """The last eight bytes are the size in 16.16, before them nine numbers of the matrix."""
    first = struct.unpack_from(">i", tkhd, len(tkhd) - 44)[0]
    width, height = (value >> 16 for value in struct.unpack_from(">II", tkhd, len(tkhd) - 8))
    return (width, height) if first else (height, width)  # a = 0: a phone held upright


_SEGMENT, _INFO, _TRACKS, _TRACK, _VIDEO = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0
_NESTED = {_SEGMENT, _INFO, _TRACKS, _TRACK, _VIDEO}
_SCALE, _DURATION, _WIDTH, _HEIGHT = 0x2AD7B1, 0x4489, 0xB0, 0xBA
_CLUSTER = 0x1F43B675


def _webm(file: BinaryIO) -> VideoFacts | None:
    """Collect the few elements wanted from the start of the file (RFC 8794, RFC 9559)."""
    found: dict[int, bytes] = {}
    for name, body in _elements(file.read(1 << 20)):
        found.setdefault(name, body)
    if _SEGMENT not in found:
        return None
    scale = int.from_bytes(found.get(_SCALE, b"\x0f\x42\x40"), "big")
    sizes = (int.from_bytes(found.get(name, b""), "big") for name in (_WIDTH, _HEIGHT))
    return VideoFacts(_ebml_seconds(found.get(_DURATION, b""), scale), *sizes)


def _ebml_seconds(value: bytes, scale: int) -> float | None:
    if len(value) not in {4, 8}:
        return None
    ticks: float = struct.unpack(">f" if len(value) == 4 else ">d", value)[0]
    return round(ticks * scale / 1e9, 3) if math.isfinite(ticks) and ticks >= 0 else None


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        name, at = _vint(data, at, keep_marker=True)
        size, at = _vint(data, at, keep_marker=False)
        if name == _CLUSTER:
            return
        body = data[at : at + size]
        yield name, b"" if name in _NESTED else body
        at += 0 if name in _NESTED else size


def _vint(data: bytes, at: int, keep_marker: bool) -> tuple[int, int]:
    length = 9 - data[at].bit_length()
    value = int.from_bytes(data[at : at + length], "big")
    return value if keep_marker else value & ((1 << (7 * length)) - 1), at + length
