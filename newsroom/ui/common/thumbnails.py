"""Small pictures of the library, decoded beside the window and kept on this PC."""

import threading
from collections import OrderedDict
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap

from newsroom.ui.common.session import Session

LONGEST_CACHE = 400
"""Pixmaps that stay in memory."""
STORED_EDGE = 640
"""Longest edge in pixels of what is kept on disk; larger wishes read the original."""


class Thumbnails(QObject):
    """Gives pictures by the hash of their original; what is not there yet arrives with `ready`."""

    ready = Signal(str)
    """SHA-256 of an original whose picture can be asked for again."""
    _decoded = Signal(tuple, QImage)

    def __init__(self, session: Session, folder: Path, parent: QObject | None = None) -> None:
        """`folder` keeps the small pictures between sessions; it may not exist yet."""
        super().__init__(parent)
        self._session, self._folder = session, folder
        self._pixmaps: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._waiting: set[tuple[str, int]] = set()
        self._turn = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        session.opened.connect(self.forget)

    def pixmap(self, sha256: str, extension: str, edge: int, ratio: float = 1.0) -> QPixmap | None:
        """Return a photo whose longest edge is at least `edge` logical pixels where it can be.

        None means that it is being read; `ready` follows. A file that is no picture gives a null
        pixmap.
        """
        pixels = _step(round(edge * ratio))
        key = (sha256, pixels)
        found = self._pixmaps.get(key)
        if found is not None:
            self._pixmaps.move_to_end(key)
            copy = QPixmap(found)
            copy.setDevicePixelRatio(ratio)
            return copy
        if self._session.path is not None and key not in self._waiting:
            self._waiting.add(key)
            self._turn += 1
            # What was asked for last is on screen now; what scrolled by may wait.
            self._pool.start(
                _Reading(self, key, self._original(sha256, extension), self._folder), self._turn
            )
        return None

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being read."""
        return bool(self._waiting)

    def forget(self) -> None:
        """Drop what is in memory: another newsroom has been opened."""
        self._pixmaps.clear()

    def finish(self) -> None:
        """Wait for the pictures that are being read, before the window goes."""
        self._pool.clear()
        self._pool.waitForDone()

    def _original(self, sha256: str, extension: str) -> Path:
        assert self._session.path is not None
        folder = self._session.path.with_suffix(".media")
        return folder / sha256[:2] / sha256[2:4] / f"{sha256}.{extension}"

    def _keep(self, key: tuple[str, int], image: QImage) -> None:
        self._waiting.discard(key)
        self._pixmaps[key] = QPixmap.fromImage(image)
        while len(self._pixmaps) > LONGEST_CACHE:
            self._pixmaps.popitem(last=False)
        self.ready.emit(key[0])


def _step(pixels: int) -> int:
    """Round up to a few sizes, so that a slider does not decode each photo at each position."""
    return next((step for step in (160, 320, STORED_EDGE, 1280) if pixels <= step), 2560)


class _Reading(QRunnable):
    def __init__(
        self, owner: Thumbnails, key: tuple[str, int], original: Path, folder: Path
    ) -> None:
        super().__init__()
        self._owner, self._key, self._original, self._folder = owner, key, original, folder

    def run(self) -> None:
        image = (
            self._stored() if self._key[1] <= STORED_EDGE else _read(self._original, self._key[1])
        )
        if shiboken6.isValid(self._owner):
            self._owner._decoded.emit(self._key, image)

    def _stored(self) -> QImage:
        """Read the small copy, making it first where it is missing."""
        place = self._folder / self._key[0][:2] / f"{self._key[0]}.jpg"
        image = _read(place, self._key[1]) if place.exists() else QImage()
        if not image.isNull():
            return image
        whole = _read(self._original, STORED_EDGE)
        if not whole.isNull() and not whole.hasAlphaChannel():
            _write(whole, place)
        return _fitted(whole, self._key[1])


def _read(file: Path, edge: int) -> QImage:
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _fitted(image: QImage, edge: int) -> QImage:
    if image.isNull() or max(image.width(), image.height()) <= edge:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def _write(image: QImage, place: Path) -> None:
    """Keep a small copy; where the disk refuses, the picture is simply read again next time."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    partial = place.with_suffix(f".{threading.get_ident()}.tmp")
    writer = QImageWriter(str(partial), b"jpeg")
    writer.setQuality(85)
    if writer.write(image):
        partial.replace(place)
