"""Pratinjau: the site as it would be published, in the browser that this computer uses."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from newsroom.domain.messages import Message
from newsroom.services.preview import Preview, Proof, proof
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.session import Session


def open_preview(kit: Kit, record: str = "") -> None:
    """Show the page of a record, or the front page, with everything stored until now.

    A draft is shown as if it were published. Each call shows the newest state, also in pages
    that are open in the browser, once they are reloaded.
    """
    shown = kit.session.findChild(_Shown) or _Shown(kit.session)
    kit.session.ask(
        shown,
        lambda newsroom: proof(newsroom, record),
        partial(shown.open, kit, record),
        partial(_refuse, kit),
    )


class _Shown(QObject):
    """The server of a session; it starts with the first preview and ends with the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._preview = Preview()
        session.closed.connect(self._preview.close)

    def open(self, kit: Kit, record: str, made: Proof) -> None:
        """Show a proof from now on, and its page in the browser."""
        self._preview.update(made)
        address = self._preview.address(record)
        if not QDesktopServices.openUrl(QUrl(address)):
            _offer(kit, address)


def _offer(kit: Kit, address: str) -> None:
    """Without a browser the address can still be pasted into one."""
    kit.toasts.show_problem(
        QCoreApplication.translate(
            "Preview", "Peramban tidak bisa dibuka. Salin alamatnya, lalu tempel di peramban Anda."
        ),
        QCoreApplication.translate("Preview", "Salin alamat"),
        lambda: QGuiApplication.clipboard().setText(address),
    )


def _refuse(kit: Kit, message: Message) -> None:
    kit.toasts.show_problem(kit.text(message))
