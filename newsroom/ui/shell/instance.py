"""One program a newsroom file on this PC: a second start raises the window that is there.

Another PC, or another person on this one, is kept out by the lock beside the file
(storage/lock.py), which names its holder.
"""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 300
"""Milliseconds for the other program to answer."""


def raise_other(path: Path) -> bool:
    """Ask the program that has this file open to show itself; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.disconnectFromServer()
    return True


class Instance(QObject):
    """Answers later starts for the file that is open here."""

    raised = Signal()
    """Somebody started the program again for this file."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def claim(self, path: Path) -> None:
        """Answer for `path` from now on, instead of what was open before."""
        self.release()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        # Left behind by a program that was killed; a living one holds the lock of the file.
        QLocalServer.removeServer(_name(path))
        server.listen(_name(path))
        self._server = server

    def release(self) -> None:
        """Answer no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _answer(self) -> None:
        if self._server is None:
            return
        connection = self._server.nextPendingConnection()
        connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()


def _name(path: Path) -> str:
    digest = hashlib.sha256(str(path.resolve()).encode()).hexdigest()
    return f"ruang-redaksi-{digest[:24]}"
