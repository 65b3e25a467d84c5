"""The published forms of a photo: small, upright, sRGB, without anything the camera wrote."""

import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any

from newsroom.domain.errors import NewsroomError
from newsroom.imaging import pictures
from newsroom.imaging.kinds import KINDS, sniff

if TYPE_CHECKING:
    from PIL.Image import Image

VERSION = 1
"""Part of every name: raise it when a parameter below changes, so that pages ask for new files."""
WIDTHS = (320, 640, 960, 1280, 1600)
LONGEST_SIDE = 2000
FORMATS = ("webp", "jpg")
_NATIVE_GAIN = 1.2  # the picture's own width is a form too when it shows this much more
_WRITING: dict[str, dict[str, Any]] = {
    "webp": {"format": "WEBP", "quality": 80, "method": 4},
    "jpg": {"format": "JPEG", "quality": 82, "progressive": True, "optimize": True},
}


@dataclass(frozen=True)
class Rendition:
    """One file to be published for a photo."""

    name: str
    """`HASH-vVERSION-WIDTH.EXT`, only `[a-z0-9.-]`."""
    width: int
    height: int
    format: str
    """`webp` (with transparency where there is some) or `jpg` (on white)."""


@dataclass(frozen=True)
class Job:
    """The renditions wanted of one original."""

    original: Path
    renditions: tuple[Rendition, ...]
    folder: Path


@dataclass(frozen=True)
class Outcome:
    """What became of a job: the files made, or the sentence why not."""

    job: Job
    made: tuple[Path, ...] = ()
    trouble: NewsroomError | None = None


def plan(width: int, height: int, sha256: str) -> tuple[Rendition, ...]:
    """List the renditions of a photo by its upright size, small to large, WebP before JPEG.

    No form is larger than the photo, wider than 1600 or higher than 2000 pixels; there is always
    at least one width. The answer depends on nothing else, so pages can be planned without files.
    """
    top = max(1, min(width, WIDTHS[-1], width * LONGEST_SIDE // height))
    widths = [step for step in WIDTHS if step <= top]
    if not widths or top > widths[-1] * _NATIVE_GAIN:
        widths.append(top)
    return tuple(
        Rendition(
            f"{sha256[:16].lower()}-v{VERSION}-{step}.{form}",
            step, min(LONGEST_SIDE, max(1, round(step * height / width))), form,
        )
        for step in widths
        for form in FORMATS
    )  # fmt: skip


def make(original: Path, renditions: Sequence[Rendition], folder: Path) -> list[Path]:
    """Write the renditions unless `folder` holds them all, and return the new files.

    The original is decoded once, scaled, and turned upright once; an animation gives its first
    frame. Files appear whole or not at all. They hold no metadata (see `rights.stamp`), and the
    same original gives the same bytes. Raises NewsroomError for a damaged original.
    """
    if all(_is_whole(folder / each.name) for each in renditions):
        return []
    folder.mkdir(parents=True, exist_ok=True)
    # Each is scaled from the next larger one, so a single one made later would differ: make all.
    largest_first = sorted(renditions, key=lambda each: each.width, reverse=True)
    picture = _decode(original, (largest_first[0].width, largest_first[0].height))
    made = []
    for rendition in largest_first:
        picture = _scaled(picture, (rendition.width, rendition.height))
        path = folder / rendition.name
        _write(path, picture, rendition.format)
        made.append(path)
    return made


def make_many(
    jobs: Iterable[Job],
    workers: int = 2,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Outcome]:
    """Make the renditions of many photos on a few threads (Pillow works without the GIL).

    `progress(done, total)` and `cancelled()` are asked on the calling thread after each photo;
    a cancelled run finishes the photos in hand and returns what is done, in the order of `jobs`.
    One damaged photo does not stop the others; OSError (disk full) does.
    """
    pool = ThreadPoolExecutor(max_workers=workers, thread_name_prefix="renditions")
    try:
        return _outcomes([pool.submit(_run, job) for job in jobs], progress, cancelled)
    finally:
        pool.shutdown(cancel_futures=True)


def _outcomes(
    futures: list[Future[Outcome]],
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> list[Outcome]:
    for done, future in enumerate(as_completed(futures), 1):
        future.result()  # a full disk ends the run here, before the next photo is begun
        if progress:
            progress(done, len(futures))
        if cancelled and cancelled():
            futures = [each for each in futures if not each.cancel()]
            break
    return [future.result() for future in futures]


def thumbnail(original: Path, size: int) -> bytes:
    """Return a JPEG on white whose longer side is at most `size` pixels, upright, for lists."""
    with pictures.open_picture(original, _kind(original)) as picture:
        width, height = pictures.upright_size(picture)
    scale = min(1.0, size / max(width, height))
    box = (max(1, round(width * scale)), max(1, round(height * scale)))
    with TemporaryFile() as file:
        _save(_scaled(_decode(original, box), box), "jpg", file)
        file.seek(0)
        return file.read()


def _run(job: Job) -> Outcome:
    try:
        return Outcome(job, tuple(make(job.original, job.renditions, job.folder)))
    except NewsroomError as trouble:
        return Outcome(job, trouble=trouble)


def _kind(path: Path) -> str:
    with path.open("rb") as file:
        kind = sniff(file.read(4096), path.name)
    if kind not in KINDS or KINDS[kind].type != "photo":
        raise NewsroomError("“{name}” bukan gambar.", name=path.name)
    return kind


def _decode(original: Path, size: tuple[int, int]) -> "Image":
    """Return the picture upright in sRGB, at least as large as `size` where it is that large.

    Scaling comes before colour and turning: both then cost a fraction.
    """
    with pictures.open_picture(original, _kind(original)) as picture:
        turned = pictures.orientation(picture)
        stored = size[::-1] if turned >= 5 else size
        pictures.load(picture, original, stored)
        profile = picture.info.get("icc_profile")
        small = _scaled(pictures.resizable(picture), stored)
        return pictures.turn_upright(pictures.to_srgb(small, profile), turned)


def _scaled(picture: "Image", size: tuple[int, int]) -> "Image":
    from PIL.Image import Resampling

    if picture.size == size:
        return picture
    return picture.resize(size, Resampling.LANCZOS, reducing_gap=2.0)


def _write(path: Path, picture: "Image", form: str) -> None:
    """Write beside, then rename: two threads or a power cut never leave half a file."""
    partial = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        _save(picture, form, partial)
        partial.replace(path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise


def _save(picture: "Image", form: str, target: Path | IO[bytes]) -> None:
    """Encode into a real file: into memory, Pillow's JPEG writer would hold the GIL throughout."""
    from PIL import Image

    if form == "jpg" and picture.mode == "RGBA":
        ground = Image.new("RGB", picture.size, "white")
        ground.paste(picture, mask=picture.getchannel("A"))
        picture = ground
    picture.save(target, **_WRITING[form])


def _is_whole(path: Path) -> bool:
    """Tell whether a rendition's first and last bytes fit, since renames are not flushed."""
    try:
        with path.open("rb") as file:
            head = file.read(12)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 2))
            tail = file.read(2)
    except FileNotFoundError:
        return False
    if path.suffix == ".webp":
        return head[:4] == b"RIFF" and int.from_bytes(head[4:8], "little") + 8 == size
    return head[:2] == b"\xff\xd8" and tail == b"\xff\xd9"
