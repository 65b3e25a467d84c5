"""Pemeriksaan: what the desk notices about the article, each with the one step that leads there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from newsroom.domain.edition import Finding
from newsroom.services.dismissals import may_be_dismissed
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Section
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import IconLabel, button, clear, column, icon_button, label, row

MOST = 6
"""Findings that are listed; the rest is counted."""


class ChecksSection(Section):
    """A yellow card with rows, or a line that all is well."""

    wanted = Signal(object)
    """Finding whose field or words the person wants to see."""
    dismissed = Signal(object)
    """Finding that is to be ignored here."""
    restore_requested = Signal()
    """Everything ignored here is to be noticed again."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Pemeriksaan"))
        self._kit = kit
        self._card = QFrame()
        mark(self._card, "kind", "warning")
        inside = column(self._card, 0, 6)
        inside.setContentsMargins(12, 10, 8, 10)
        head = row(gap=8)
        head.addWidget(IconLabel(kit.icons, "triangle-alert", "warn", 16))
        self._title = label("", "strong")
        head.addWidget(self._title, 1)
        inside.addLayout(head)
        self._rows = column(gap=6)
        inside.addLayout(self._rows)
        self._good = row(gap=8)
        self._good_icon = IconLabel(kit.icons, "circle-check", "ok", 16)
        self._good_text = label(self.tr("Semua beres"), "muted")
        self._good.addWidget(self._good_icon)
        self._good.addWidget(self._good_text, 1)
        self.body.addWidget(self._card)
        self.body.addLayout(self._good)
        self._build_ignored()
        self.show_findings(())

    def _build_ignored(self) -> None:
        self._ignored = QWidget()
        line = row(self._ignored, 0, 4)
        self._ignored_count = label("", "meta")
        line.addWidget(self._ignored_count)
        self.restore = button(self.tr("Tampilkan lagi"), "link")
        mark(self.restore, "tight", True)
        self.restore.clicked.connect(self.restore_requested)
        line.addWidget(self.restore)
        line.addStretch(1)
        self.body.addWidget(self._ignored)

    def show_findings(self, findings: Sequence[Finding], ignored: int = 0) -> None:
        """Show what was noticed, and how much is ignored here."""
        self._ignored.setVisible(ignored > 0)
        self._ignored_count.setText(self.tr("%Ln diabaikan", "", ignored))
        clear(self._rows)
        self._card.setVisible(bool(findings))
        self._good_icon.setVisible(not findings)
        self._good_text.setVisible(not findings)
        self._title.setText(self.tr("%Ln hal perlu dilihat", "", len(findings)))
        for finding in findings[:MOST]:
            self._add(finding)
        if len(findings) > MOST:
            self._rows.addWidget(label(self.tr("+%Ln lagi", "", len(findings) - MOST), "meta"))

    def _add(self, finding: Finding) -> None:
        frame = QFrame()
        line = row(frame, 0, 6)
        text = self._kit.text(finding.message)
        line.addWidget(label(text, "small", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        going = button(self._step(finding), "link")
        going.setAccessibleName(f"{going.text()}: {text}")
        going.clicked.connect(lambda: self.wanted.emit(finding))
        line.addWidget(going, 0, Qt.AlignmentFlag.AlignVCenter)
        if may_be_dismissed(finding):
            line.addWidget(self._ignoring(finding, text), 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(frame)

    def _ignoring(self, finding: Finding, text: str) -> QPushButton:
        name = self.tr("Abaikan untuk ini")
        made = icon_button(name, self._kit.icons.icon("eye-off", "muted"))
        mark(made, "tight", True)
        made.setAccessibleName(f"{name}: {text}")
        made.clicked.connect(lambda: self.dismissed.emit(finding))
        return made

    def _step(self, finding: Finding) -> str:
        if finding.field == "title" and finding.suggestion:
            return self.tr("Perbaiki")
        is_gap = finding.rule.startswith(("lack.", "alt.", "caption."))
        return self.tr("Isi") if is_gap else self.tr("Lihat")
