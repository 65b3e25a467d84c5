"""Opening pictures safely and bringing them into upright sRGB, whatever they came as."""

import warnings
from functools import cache
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from newsroom.domain.errors import NewsroomError

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageCms import ImageCmsProfile

MAX_PIXELS = 80_000_000
"""Larger pictures are refused before a pixel is decoded."""
MAX_SIDE = 30_000

_FORMATS = {
    "jpg": "JPEG", "png": "PNG", "webp": "WEBP", "gif": "GIF",
    "tif": "TIFF", "bmp": "BMP", "avif": "AVIF", "heic": "HEIF",
}  # fmt: skip
_ORIENTATION = 0x0112
# EXIF orientation → the transposition that puts the picture upright (TIFF 6.0, tag 274).
_UPRIGHT = {
    2: "FLIP_LEFT_RIGHT", 3: "ROTATE_180", 4: "FLIP_TOP_BOTTOM", 5: "TRANSPOSE",
    6: "ROTATE_270", 7: "TRANSVERSE", 8: "ROTATE_90",
}  # fmt: skip


@cache
def _prepare() -> None:
    """Set Pillow's process-wide limit to ours; it raises at twice the limit, we ask before.

    Its warnings about foreign files would only reach a terminal; we say in words what matters.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.filterwarnings("ignore", module=r"PIL\.")


@cache
def heic_decoder() -> bool:
    """Make HEIC readable where the machine has `pillow_heif`; we cannot ship it (GPL wheels)."""
    try:
        import_module("pillow_heif").register_heif_opener()
    except ImportError:
        return False
    return True


def open_picture(path: Path, kind: str) -> "Image":
    """Open a picture of the sniffed kind without decoding it; the caller closes it.

    Raises NewsroomError for pictures that are damaged, too large or have no decoder here.
    """
    from PIL import Image

    _prepare()
    if kind == "heic" and not heic_decoder():
        raise NewsroomError(
            "“{name}” adalah foto HEIC (iPhone) yang belum dapat dibuka di sini. Buka fotonya di "
            "ponsel atau komputer, simpan sebagai JPEG, lalu impor berkas JPEG itu.",
            name=path.name,
        )
    try:
        picture = Image.open(path, formats=[_FORMATS[kind]])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_large(path) from None
    except Exception as error:  # plugins raise many kinds on hostile headers
        raise _broken(path) from error
    if picture.width * picture.height > MAX_PIXELS or max(picture.size) > MAX_SIDE:
        picture.close()
        raise _too_large(path)
    return picture


def load(picture: "Image", path: Path, size: tuple[int, int] | None = None) -> None:
    """Decode all of the picture's data, scaled down towards `size` where the format can.

    A JPEG is still read to its last byte then, so that a half download is noticed.
    Raises NewsroomError when data are missing or damaged.
    """
    if size:
        picture.draft(None, size)
    try:
        picture.load()
    except Exception as error:  # OSError, SyntaxError, struct.error, EOFError …
        raise _broken(path) from error


def orientation(picture: "Image") -> int:
    """Return the EXIF orientation 1–8; damaged EXIF counts as upright."""
    try:
        value = picture.getexif().get(_ORIENTATION, 1)
    except Exception:  # damaged EXIF must not cost the photo
        return 1
    return value if value in _UPRIGHT else 1


def upright_size(picture: "Image") -> tuple[int, int]:
    """Return width and height as seen upright."""
    width, height = picture.size
    return (height, width) if orientation(picture) >= 5 else (width, height)


def turn_upright(picture: "Image", turned: int) -> "Image":
    """Transpose pixels by an EXIF orientation."""
    from PIL.Image import Transpose

    return picture.transpose(Transpose[_UPRIGHT[turned]]) if turned in _UPRIGHT else picture


def resizable(picture: "Image") -> "Image":
    """Convert modes that cannot be scaled smoothly; CMYK and Lab wait for their profile."""
    if picture.mode.startswith("I;16") or picture.mode == "I":
        # convert("L") would clip 16-bit grey to white instead of scaling it
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if picture.mode in {"LA", "PA", "La", "RGBa"} or "transparency" in picture.info:
        return picture.convert("RGBA")
    if picture.mode in {"L", "RGB", "RGBA", "CMYK", "LAB"}:
        return picture
    return picture.convert("RGB")


def to_srgb(picture: "Image", profile: bytes | None) -> "Image":
    """Return RGB (or RGBA where something is really transparent) in sRGB, without metadata."""
    alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
    opaque = picture.convert("RGB") if alpha else picture
    coloured = _through_profile(opaque, profile)
    if alpha and alpha.getextrema() != (255, 255):
        coloured.putalpha(alpha)
    # Pillow's writers take comment, profile and XMP from here unless told otherwise
    coloured.info = {}
    return coloured


def _through_profile(picture: "Image", profile: bytes | None) -> "Image":
    from PIL import ImageCms

    if picture.mode == "LAB":
        lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        return _converted(picture, lab)
    if not profile:
        return picture.convert("RGB")
    try:
        source = ImageCms.getOpenProfile(BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(source):
            return picture.convert("RGB")
        return _converted(picture, source)
    except (OSError, ValueError, ImageCms.PyCMSError):
        # a profile that does not fit the pixels is worth less than none
        return picture.convert("RGB")


def _converted(picture: "Image", source: "ImageCmsProfile") -> "Image":
    from PIL import ImageCms

    converted = ImageCms.profileToProfile(picture, source, _srgb(), outputMode="RGB")
    return converted or picture.convert("RGB")


@cache
def _srgb() -> "ImageCmsProfile":
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def _too_large(path: Path) -> NewsroomError:
    return NewsroomError(
        "“{name}” terlalu besar: lebih dari {limit} megapiksel. Perkecil gambarnya, misalnya "
        "menjadi 4000 piksel pada sisi terpanjang, lalu impor lagi.",
        name=path.name,
        limit=MAX_PIXELS // 1_000_000,
    )


def _broken(path: Path) -> NewsroomError:
    return NewsroomError(
        "“{name}”: gambar tidak lengkap atau rusak. Salin atau unduh lagi dari sumbernya, "
        "lalu impor ulang.",
        name=path.name,
    )
