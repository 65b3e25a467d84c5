"""The menu of the right mouse button, in the program's own words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from newsroom.ui.articles.editor.body import Body


def context_menu(body: "Body") -> QMenu:
    """Return the menu for what is at the caret."""
    menu = QMenu(body)
    document = body.manuscript
    selected = body.textCursor().hasSelection()
    text = bool(QGuiApplication.clipboard().text())

    def add(name: str, keys: str, do: Callable[[], object], enabled: bool = True) -> None:
        action = menu.addAction(name)
        # Shown only: the body hears its keys itself.
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(enabled)
        action.triggered.connect(lambda: do())

    add(
        QCoreApplication.translate("Body", "Urungkan"),
        "Ctrl+Z",
        body.step_back,
        document.isUndoAvailable(),
    )
    add(
        QCoreApplication.translate("Body", "Ulangi"),
        "Ctrl+Y",
        body.step_forward,
        document.isRedoAvailable(),
    )
    menu.addSeparator()
    add(QCoreApplication.translate("Body", "Potong"), "Ctrl+X", body.cut, selected)
    add(QCoreApplication.translate("Body", "Salin"), "Ctrl+C", body.copy, selected)
    add(QCoreApplication.translate("Body", "Tempel"), "Ctrl+V", body.paste, body.canPaste())
    add(
        QCoreApplication.translate("Body", "Tempel tanpa format"),
        "Ctrl+Shift+V",
        lambda: body.paste_plain(QGuiApplication.clipboard().text()),
        text,
    )
    menu.addSeparator()
    note = QCoreApplication.translate("Body", "Catatan untuk penyunting…")
    add(note, "Ctrl+Alt+M", lambda: body.key_requested.emit("note"))
    add(QCoreApplication.translate("Body", "Pilih semua"), "Ctrl+A", body.selectAll)
    add(QCoreApplication.translate("Body", "Gabungkan baris"), "", body.join_lines)
    add(QCoreApplication.translate("Body", "Sisipkan tabel"), "Ctrl+Shift+T", body.tables.insert)
    return menu
