"""The top of the publish room: how much waits, when it was done last, and the button."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from newsroom.ui.common.actions import tooltip
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import button, column, label, row
from newsroom.ui.publish.words import number_text, pages_text


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
        self._name_button(0, 0)
        self.publish.setEnabled(False)

    def show_waiting(self, new: int, changed: int, removed: int, problems: int, last: str) -> None:
        """Show how many pages wait; `last` says when the site was published last."""
        total = new + changed + removed
        if not total:
            self._show_nothing(last)
            return
        words = QCoreApplication.translate("Publish", "%Ln halaman siap diterbitkan", "", total)
        self.title.setText(words)
        counts = self.tr("Terbit sekarang menulis {new} baru, {changed} berubah, {gone} dihapus")
        now = counts.format(
            new=number_text(new), changed=number_text(changed), gone=number_text(removed)
        )
        self.detail.setText(f"{last} · {now}" if last else now)
        self.site.hide()
        self._name_button(total, problems)
        self.publish.setEnabled(True)
        self.publish.show()

    def _show_nothing(self, last: str) -> None:
        self.title.setText(self.tr("Situs sudah sesuai. Tidak ada yang perlu diterbitkan."))
        self.detail.setText(last)
        self.site.show()
        self.publish.hide()

    def _name_button(self, total: int, problems: int) -> None:
        if not total:
            text = self.tr("Terbitkan")
        elif problems:
            text = self.tr("Terbitkan {pages} ({problems})").format(
                pages=pages_text(total),
                problems=QCoreApplication.translate("Publish", "%Ln masalah", "", problems),
            )
        else:
            text = self.tr("Terbitkan {pages}").format(pages=pages_text(total))
        self.publish.setText(f" {text}")
        self.publish.setAccessibleName(text)
