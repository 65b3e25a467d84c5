"""Media on its way from one room to another: a drag that carries ids of the library."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

FORMAT = "application/x-ruang-redaksi-media"


def mime_of(ids: Sequence[str]) -> QMimeData:
    """Return what a drag of some media carries."""
    made = QMimeData()
    made.setData(FORMAT, "\n".join(ids).encode())
    return made


def ids_in(data: QMimeData) -> list[str]:
    """Return the ids of the media that a drag carries, in their order; none for another drag."""
    return bytes(data.data(FORMAT).data()).decode().split() if data.hasFormat(FORMAT) else []
