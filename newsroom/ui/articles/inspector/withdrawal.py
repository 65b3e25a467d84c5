"""Taking an article down: the reason that its page tells readers, asked for in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from newsroom.domain.article import Article
from newsroom.ui.common.fields import TextBox
from newsroom.ui.common.sections import Field
from newsroom.ui.common.widgets import button, column, row


class Withdrawal(QFrame):
    """Asks for the reason first; of a withdrawn article it shows what its page says."""

    confirmed = Signal(str)
    """Reason, maybe empty."""
    cancelled = Signal()
    notice_changed = Signal(str)
    """What the page of a withdrawn article says now."""

    def __init__(self) -> None:
        super().__init__()
        self.is_asking = False
        self.reason = TextBox(self.tr("Misalnya: Narasumber keliru dikutip."))
        self.reason.edited.connect(self._tell)
        self.confirm = button(self.tr("Turunkan"), "danger")
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self.reason.text()))
        self.cancel = button(self.tr("Batalkan"), "link")
        self.cancel.clicked.connect(self.cancelled)
        whole = column(self, 0, 6)
        hint = self.tr("Tampil di halaman sebagai ganti berita. Boleh kosong; alamatnya tetap.")
        whole.addWidget(Field(self.tr("Alasan untuk pembaca"), self.reason, hint))
        line = row(gap=6)
        line.addWidget(self.confirm)
        line.addWidget(self.cancel)
        line.addStretch(1)
        whole.addLayout(line)
        self.hide()

    def ask(self) -> None:
        """Ask for the reason; nothing is done before it is confirmed."""
        self.is_asking = True
        self.reason.show_text("")
        self._show(is_shown=True)
        self.reason.setFocus()

    def stop(self) -> None:
        """Ask no more."""
        self.is_asking = False
        self._show(is_shown=False)

    def show_notice(self, article: Article) -> None:
        """Show what the page of a withdrawn article says; it may be written anew."""
        if self.is_asking:
            return
        if not self.reason.hasFocus():
            self.reason.show_text(article.notice)
        self._show(is_shown=article.status == "withdrawn")

    def _show(self, is_shown: bool) -> None:
        self.setVisible(is_shown)
        self.confirm.setVisible(self.is_asking)
        self.cancel.setVisible(self.is_asking)

    def _tell(self, text: str) -> None:
        if not self.is_asking:
            self.notice_changed.emit(text)
