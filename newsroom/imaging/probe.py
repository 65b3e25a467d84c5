"""Look at a file before it enters the library: what it is, whether it is whole, what it says."""

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

from newsroom.domain.errors import NewsroomError
from newsroom.imaging import metadata, pictures, video
from newsroom.imaging.kinds import KINDS, Kind, extension, family, sniff
from newsroom.imaging.metadata import NOTHING, PhotoMetadata

__all__ = ["MediaFacts", "PhotoMetadata", "probe", "sniff"]

_PIECE = 1 << 20
_HEAD = 64 << 10


@dataclass(frozen=True)
class MediaFacts:
    """What the library needs to know about a file; nothing here comes from its name alone."""

    type: str
    """`photo`, `video`, `audio` or `document`."""
    mime: str
    extension: str
    """Canonical and lower case, by content."""
    width: int
    height: int
    """Pixels as seen upright; 0 where it has none."""
    byte_size: int
    sha256: str
    duration: float | None = None
    """Seconds; None where the header does not tell."""
    pages: int | None = None
    metadata: PhotoMetadata = NOTHING


def probe(path: Path) -> MediaFacts:
    """Recognise a media file by its content and check that it is whole.

    Raises NewsroomError with a sentence for the person when the file is empty, of a kind that is
    not accepted, not what its name says, damaged, cut off, or larger than `pictures.MAX_PIXELS`.
    """
    try:
        head, sha256, byte_size = _read(path)
    except OSError as error:
        raise NewsroomError(
            "“{name}” tidak dapat dibaca. Periksa apakah berkasnya masih ada dan tidak sedang "
            "dipakai program lain.",
            name=path.name,
        ) from error
    kind = _recognise(path, head)
    if kind.type == "photo":
        width, height, texts = _picture(path, kind.extension)
        return MediaFacts(
            "photo", kind.mime, kind.extension, width, height, byte_size, sha256, metadata=texts
        )
    facts = _film(path, kind)
    return MediaFacts(
        kind.type, kind.mime, kind.extension, facts.width, facts.height, byte_size, sha256,
        facts.duration,
    )  # fmt: skip


def _read(path: Path) -> tuple[bytes, str, int]:
    """Return the first bytes, the SHA-256 and the size, reading the file once in pieces."""
    digest = hashlib.sha256()
    size = 0
    head = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            head = head or piece[:_HEAD]
            digest.update(piece)
            size += len(piece)
    return head, digest.hexdigest(), size


def _recognise(path: Path, head: bytes) -> Kind:
    if not head:
        raise NewsroomError(
            "“{name}” kosong (0 byte). Salin atau unduh lagi dari sumbernya.", name=path.name
        )
    kind = sniff(head, path.name)
    if kind in {"docx", "xlsx", "pptx", "zip"}:
        kind = _inside_zip(path)
    _check_name(path, kind)
    if kind not in KINDS:
        raise NewsroomError(
            "“{name}” bukan foto, video, rekaman suara, atau dokumen yang dapat disimpan di "
            "pustaka media. Simpan dalam bentuk lain, misalnya PDF, lalu impor lagi.",
            name=path.name,
        )
    return KINDS[kind]


def _inside_zip(path: Path) -> str:
    """The first bytes of a zip can hold anything; its directory tells what it is."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        raise NewsroomError(
            "“{name}” tidak lengkap atau rusak. Salin atau unduh lagi dari sumbernya.",
            name=path.name,
        ) from error
    main = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx", "ppt/presentation.xml": "pptx"}
    return next((kind for name, kind in main.items() if name in names), "zip")


def _check_name(path: Path, kind: str) -> None:
    if kind == "svg":
        raise NewsroomError(
            "“{name}” adalah gambar SVG, yang dapat memuat program. Simpan sebagai PNG, lalu "
            "impor berkas PNG itu.",
            name=path.name,
        )
    expected = family(extension(path.name))
    if expected and kind not in expected:
        raise NewsroomError(
            "Isi “{name}” bukan {claimed} seperti tertulis pada namanya. Buka berkasnya dan "
            "simpan lagi dalam bentuk yang benar.",
            name=path.name,
            claimed=extension(path.name).upper(),
        )


def _picture(path: Path, kind: str) -> tuple[int, int, PhotoMetadata]:
    with pictures.open_picture(path, kind) as picture:
        width, height = pictures.upright_size(picture)
        # an eighth is the smallest a JPEG decodes to; its data are read to the end all the same
        pictures.load(picture, path, (max(1, picture.width // 8), max(1, picture.height // 8)))
        return width, height, metadata.read(picture)


def _film(path: Path, kind: Kind) -> video.VideoFacts:
    if kind.extension not in {"mp4", "mov", "m4a", "webm"}:
        return video.VideoFacts()
    facts = video.read_video(path, kind.extension)
    if facts is None:
        raise NewsroomError(
            "“{name}”: video tidak lengkap atau rusak. Salin atau unduh lagi dari sumbernya, "
            "lalu impor ulang.",
            name=path.name,
        )
    return facts
