"""The top of the publish room: how much waits, when it was done last, and the button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from newsroom.services.outlook import Outlook
from newsroom.ui.common.actions import tooltip
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, label, row
from newsroom.ui.publish.words import files_text, pages_text


class Banner(QFrame):
    """`11 halaman siap diterbitkan`, with Pratinjau situs and Terbitkan 11 halaman."""

    publish_requested = Signal()
    preview_requested = Signal()
    site_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        mark(self, "kind", "banner")
        self.setAccessibleName(self.tr("Siap diterbitkan"))
        whole = row(self, 0, 10)
        whole.setContentsMargins(20, 14, 18, 14)
        texts = column(gap=2)
        self.title = label("", "page", wrap=True)
        self.detail = label("", "muted", wrap=True)
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        whole.addLayout(texts, 1)
        icon = kit.icons.icon
        self.site = button(self.tr("Lihat situs"), "", icon("external-link"))
        self.site.clicked.connect(self.site_requested)
        self.preview = button(self.tr("Pratinjau situs"), "", icon("eye"))
        self.preview.setToolTip(tooltip(kit.actions["preview"]))
        self.preview.clicked.connect(self.preview_requested)
        self.publish = button("", "primary", icon("send", "on_accent"))
        self.publish.setToolTip(tooltip(kit.actions["publish"]))
        self.publish.clicked.connect(self.publish_requested)
        for made in (self.site, self.preview, self.publish):
            made.setMinimumHeight(36)
            whole.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_counting()

    def show_counting(self) -> None:
        """Say that the room does not know yet."""
        self.title.setText(self.tr("Melihat apa yang berubah…"))
        self.detail.setText("")
        self.site.hide()
        self.publish.setText(f" {self.tr('Terbitkan')}")
        self.publish.setAccessibleName(self.tr("Terbitkan"))
        self.publish.setEnabled(False)
        self.publish.show()

    def show_waiting(self, outlook: Outlook, problems: int, last: str) -> None:
        """Show how many pages wait; `last` says when the site was published last."""
        self.site.setVisible(outlook.is_nothing)
        self.publish.setVisible(not outlook.is_nothing)
        self.publish.setEnabled(True)
        if outlook.is_nothing:
            self.title.setText(self.tr("Situs sudah sesuai. Tidak ada yang perlu diterbitkan."))
            self.detail.setText(last)
            return
        amount = pages_text(outlook.pages) if outlook.pages else files_text(outlook.files)
        self.title.setText(self.tr("{amount} siap diterbitkan").format(amount=amount))
        now = self._counts(outlook)
        self.detail.setText(f"{last} · {now}" if last else now)
        self._name_button(amount, problems)

    def _counts(self, outlook: Outlook) -> str:
        if not outlook.pages:
            return self.tr("Halaman tetap; hanya foto, umpan, atau data yang berubah")
        new, changed, gone = (
            number_text(sum(page.count for page in pages))
            for pages in (outlook.new, outlook.changed, outlook.removed)
        )
        words = self.tr("Terbit sekarang menulis {new} baru, {changed} berubah, {gone} dihapus")
        return words.format(new=new, changed=changed, gone=gone)

    def _name_button(self, amount: str, problems: int) -> None:
        text = self.tr("Terbitkan {amount}").format(amount=amount)
        if problems:
            counted = QCoreApplication.translate("Publish", "%Ln masalah", "", problems)
            words = self.tr("Terbitkan {amount} ({problems})")
            text = words.format(amount=amount, problems=counted)
        self.publish.setText(f" {text}")
        self.publish.setAccessibleName(text)
