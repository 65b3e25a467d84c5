"""Files that come in by drop or paste."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def image_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that a drop or a clipboard names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
