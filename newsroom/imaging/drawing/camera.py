"""What a camera and a picture desk write into a JPEG: EXIF, IPTC IIM and XMP."""

import struct
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from newsroom.imaging import xmp

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True)
class Camera:
    """The texts to write; place on Earth and serial number only to show that we strip them."""

    taken: str = ""
    """`YYYY-MM-DDTHH:MM`."""
    caption: str = ""
    headline: str = ""
    creator: str = ""
    credit: str = ""
    copyright: str = ""
    city: str = ""
    location: str = ""
    country: str = ""
    keywords: tuple[str, ...] = ()
    alt: str = ""
    gps: tuple[float, float] | None = None
    """Latitude and longitude in degrees."""
    serial: str = ""
    orientation: int = 1


def write_jpeg(picture: "Image", camera: Camera) -> bytes:
    """Encode a picture as a JPEG with the camera's texts in all three places."""
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=88, optimize=True, exif=_exif(camera), xmp=_xmp(camera))
    data = buffer.getvalue()
    records = _iim(camera)
    if not records:
        return data
    # a Photoshop image resource 0x0404 in APP13, padded to even length
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(records)) + records
    payload = b"Photoshop 3.0\0" + resource + bytes(len(records) & 1)
    return data[:2] + xmp.jpeg_segment(0xED, payload) + data[2:]


def _exif(camera: Camera) -> bytes:
    from PIL import Image
    from PIL.ExifTags import IFD

    exif = Image.Exif()
    texts = {0x010E: camera.caption, 0x013B: camera.creator, 0x8298: camera.copyright}
    for tag, text in texts.items():
        if text:
            exif[tag] = text.encode()  # as str Pillow would write "?" for "©"
    if camera.orientation != 1:
        exif[0x0112] = camera.orientation
    if camera.taken:
        exif[0x0132] = camera.taken.replace("-", ":").replace("T", " ") + ":00"
        exif.get_ifd(IFD.Exif)[0x9003] = exif[0x0132]
    if camera.serial:
        exif.get_ifd(IFD.Exif)[0xA431] = camera.serial
    if camera.gps:
        exif.get_ifd(IFD.GPSInfo).update(_gps(*camera.gps))
    return exif.tobytes() if len(exif) or camera.serial or camera.gps else b""


def _gps(latitude: float, longitude: float) -> dict[int, object]:
    return {
        1: "N" if latitude >= 0 else "S",
        2: _degrees(abs(latitude)),
        3: "E" if longitude >= 0 else "W",
        4: _degrees(abs(longitude)),
    }


def _degrees(value: float) -> tuple[float, float, float]:
    minutes = value % 1 * 60
    return float(int(value)), float(int(minutes)), round(minutes % 1 * 60, 2)


def _iim(camera: Camera) -> bytes:
    """IPTC IIM 4.2 record 2, declared as UTF-8 in record 1."""
    texts = [
        (25, word) for word in camera.keywords
    ] + [
        (55, camera.taken[:10].replace("-", "")), (80, camera.creator), (90, camera.city),
        (92, camera.location), (101, camera.country), (105, camera.headline),
        (110, camera.credit), (116, camera.copyright), (120, camera.caption),
    ]  # fmt: skip
    records = [_dataset(2, number, text.encode()) for number, text in texts if text]
    return b"".join((_dataset(1, 90, b"\x1b%G"), *records)) if records else b""


def _dataset(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def _xmp(camera: Camera) -> bytes:
    return xmp.packet(
        (
            ("dc:description", "Alt", (camera.caption,)),
            ("dc:creator", "Seq", (camera.creator,)),
            ("dc:rights", "Alt", (camera.copyright,)),
            ("dc:subject", "Bag", camera.keywords),
            ("photoshop:Headline", "", (camera.headline,)),
            ("photoshop:Credit", "", (camera.credit,)),
            ("photoshop:DateCreated", "", (camera.taken,)),
            ("photoshop:City", "", (camera.city,)),
            ("photoshop:Country", "", (camera.country,)),
            ("Iptc4xmpCore:Location", "", (camera.location,)),
            ("Iptc4xmpCore:AltTextAccessibility", "Alt", (camera.alt,)),
        )
    )
