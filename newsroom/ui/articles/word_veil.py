"""Lies over the room while a Word file is dragged over it, and says what will happen."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from newsroom.ui.common.drop_veil import DropVeil
from newsroom.ui.common.kit import Kit


class WordVeil(DropVeil):
    """Says that an article of its own will be made."""

    def __init__(self, kit: Kit, over: QWidget) -> None:
        title = QCoreApplication.translate("WordVeil", "Lepas di sini untuk membuat artikel baru")
        detail = QCoreApplication.translate(
            "WordVeil", "Artikel yang sedang terbuka dan berkas aslinya tidak diubah."
        )
        super().__init__(kit, over, "file-plus", title, detail)
