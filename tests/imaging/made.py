"""Small pictures and films made for the tests."""

import random
import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

CORNERS = {"top left": (220, 30, 30), "top right": (30, 180, 60),
           "bottom left": (40, 60, 220), "bottom right": (240, 210, 40)}  # fmt: skip


def corners(size: tuple[int, int] = (480, 640)) -> Image.Image:
    """A picture whose corners are red, green, blue and yellow when it stands upright."""
    width, height = size
    picture = Image.new("RGB", size, (128, 128, 128))
    x, y = width // 4, height // 4
    picture.paste(CORNERS["top left"], (0, 0, x, y))
    picture.paste(CORNERS["top right"], (width - x, 0, width, y))
    picture.paste(CORNERS["bottom left"], (0, height - y, x, height))
    picture.paste(CORNERS["bottom right"], (width - x, height - y, width, height))
    return picture


def corner_colours(picture: Image.Image) -> dict[str, tuple[int, ...]]:
    """The colours near the four corners."""
    right, bottom = picture.width - 9, picture.height - 9
    places = {"top left": (8, 8), "top right": (right, 8),
              "bottom left": (8, bottom), "bottom right": (right, bottom)}  # fmt: skip
    return {name: picture.convert("RGB").getpixel(place) for name, place in places.items()}


def is_upright(picture: Image.Image) -> bool:
    """Whether every corner has its colour, 12 per channel allowed."""
    found = corner_colours(picture)
    return all(
        abs(a - b) <= 12
        for name, want in CORNERS.items()
        for a, b in zip(found[name], want, strict=True)
    )


def noise(size: tuple[int, int], seed: int = 1) -> Image.Image:
    """A picture with detail, so that files are not tiny."""
    rough = Image.frombytes("RGB", (64, 64), random.Random(seed).randbytes(64 * 64 * 3))
    return rough.resize(size, Image.Resampling.BICUBIC)


def save(picture: Image.Image, path: Path, **options: object) -> Path:
    """Write a picture and return its path."""
    picture.save(path, **options)
    return path


def jpeg(picture: Image.Image, **options: object) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, "JPEG", **options)
    return buffer.getvalue()


def bomb(width: int, height: int) -> bytes:
    """A PNG whose header announces a huge picture that is not there."""

    def chunk(name: bytes, body: bytes) -> bytes:
        check = zlib.crc32(name + body)
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def mp4(seconds: float = 7.5, upright: bool = False) -> bytes:
    """An MP4 with nothing but its index: 1920 × 1080, held upright or not."""

    def box(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I4s", len(body) + 8, name) + body

    mvhd = bytes(12) + struct.pack(">II", 600, round(seconds * 600)) + bytes(80)
    first = 0 if upright else 0x10000
    matrix = struct.pack(">9i", first, 0x10000 - first, 0, 0, 0, 0, 0, 0, 0x40000000)
    tkhd = bytes(40) + matrix + struct.pack(">II", 1920 << 16, 1080 << 16)
    moov = box(b"moov", box(b"mvhd", mvhd) + box(b"trak", box(b"tkhd", tkhd)))
    return box(b"ftyp", b"isom\0\0\0\0isom") + moov + box(b"mdat", bytes(64))
