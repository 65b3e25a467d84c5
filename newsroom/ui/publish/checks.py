"""Pemeriksaan: what is wrong or could be better, each with the one step that leads to it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from newsroom.domain.edition import Finding
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit
from newsroom.ui.common.widgets import Badge, Card, IconLabel, button, column, label, row
from newsroom.ui.publish.rows import Rows

FIRST = 4
"""Findings that are listed at once, so that the target below stays in sight."""

_FIX = QT_TRANSLATE_NOOP("Publish", "Perbaiki")
_FILL = QT_TRANSLATE_NOOP("Publish", "Isi")
_LOOK = QT_TRANSLATE_NOOP("Publish", "Lihat")
_RULES: Mapping[str, tuple[object, object]] = {
    "gate.title": (QT_TRANSLATE_NOOP("Publish", "Tanpa judul"), _FILL),
    "gate.body": (QT_TRANSLATE_NOOP("Publish", "Tanpa isi"), _FILL),
    "gate.date": (QT_TRANSLATE_NOOP("Publish", "Tanpa tanggal tayang"), _FILL),
    "gate.exempt": (QT_TRANSLATE_NOOP("Publish", "Dokumen yang dikecualikan"), _FIX),
    "gate.address": (QT_TRANSLATE_NOOP("Publish", "Alamat situs belum diisi"), _FILL),
    "gate.attachment": (QT_TRANSLATE_NOOP("Publish", "Lampiran tidak ikut"), _LOOK),
    "link.media": (QT_TRANSLATE_NOOP("Publish", "Media tidak ada"), _FIX),
    "link.unpublished": (QT_TRANSLATE_NOOP("Publish", "Tautan ke naskah belum tayang"), _FIX),
    "gate.picture": (QT_TRANSLATE_NOOP("Publish", "Gambar tidak terbawa"), _FIX),
    "alt.missing": (QT_TRANSLATE_NOOP("Publish", "Foto tanpa teks alternatif"), _FILL),
    "caption.credit": (QT_TRANSLATE_NOOP("Publish", "Foto tanpa kredit"), _FILL),
    "abbreviation.conflict": (QT_TRANSLATE_NOOP("Publish", "Singkatan berbeda"), _LOOK),
    "zone.office": (QT_TRANSLATE_NOOP("Publish", "Zona waktu"), _LOOK),
    "date.weekday": (QT_TRANSLATE_NOOP("Publish", "Hari dan tanggal tidak cocok"), _LOOK),
    "date.punctuation": (QT_TRANSLATE_NOOP("Publish", "Tanda baca tanggal"), _LOOK),
    "date.year": (QT_TRANSLATE_NOOP("Publish", "Tahun pada tanggal"), _LOOK),
    "truncated.title": (QT_TRANSLATE_NOOP("Publish", "Judul terpotong"), _LOOK),
    "case.capitals": (QT_TRANSLATE_NOOP("Publish", "Judul huruf besar semua"), _LOOK),
}
"""Rule → its short name and the word on its button."""
_DETAILS: Mapping[str, object] = {
    "gate.address": QT_TRANSLATE_NOOP(
        "Publish", "Umpan berita, peta situs, dan gambar pratinjau WhatsApp belum dibuat."
    ),
}
"""Where the sentence of the service names a command, the window says it in its own way."""
_ROOMS = {"article": "articles", "agenda": "agenda", "media": "media"}
_LOOKS = {
    "block": ("circle-x", "bad"), "problem": ("circle-alert", "bad"),
    "hint": ("triangle-alert", "warn"),
}  # fmt: skip


class ChecksCard(Card):
    """Every finding is a row; its button goes to the field that it is about."""

    visit_requested = Signal(object)

    def __init__(self, kit: Kit) -> None:
        self._problems, self._hints = Badge("", "bad"), Badge("", "warn")
        super().__init__(
            QCoreApplication.translate("Publish", "Pemeriksaan"), self._problems, self._hints
        )
        self._kit = kit
        self.rows = Rows(FIRST)
        self.body.addWidget(self.rows)
        self._rest = label("", "muted", wrap=True)
        self.body.addWidget(self._all_right())

    def _all_right(self) -> QWidget:
        made = QWidget()
        inside = row(made, 0, 12)
        inside.setContentsMargins(14, 10, 14, 12)
        inside.addWidget(IconLabel(self._kit.icons, "circle-check", "ok"))
        inside.addWidget(self._rest, 1)
        return made

    def show_findings(self, findings: Sequence[Finding], kinds: Mapping[str, str]) -> None:
        """Show findings, problems first; `kinds` says what each record is."""
        hints = sum(finding.severity == "hint" for finding in findings)
        problems = len(findings) - hints
        words = QCoreApplication.translate("Publish", "%Ln masalah", "", problems)
        self._problems.setText(words)
        self._problems.setVisible(problems > 0)
        self._hints.setText(QCoreApplication.translate("Publish", "%Ln saran", "", hints))
        self._hints.setVisible(hints > 0)
        self._rest.setText(self.tr("Lainnya beres") if findings else self.tr("Semua beres"))
        ordered = sorted(findings, key=lambda finding: list(_LOOKS).index(finding.severity))
        self.rows.show_rows(ordered, lambda finding: self._row(finding, kinds))

    def _row(self, finding: Finding, kinds: Mapping[str, str]) -> QWidget:
        title, action = _words(finding)
        detail = _DETAILS.get(finding.rule)
        sentence = _said(detail) if detail else self._kit.text(finding.message)
        made = QWidget()
        inside = row(made, 0, 12)
        inside.setContentsMargins(14, 9, 8, 9)
        inside.addWidget(IconLabel(self._kit.icons, *_LOOKS[finding.severity]))
        texts = column(gap=2)
        texts.addWidget(label(title, "strong", wrap=True))
        texts.addWidget(label(sentence, "muted", wrap=True))
        inside.addLayout(texts, 1)
        going = button(action, "link")
        going.setAccessibleName(f"{action}: {title}. {sentence}")
        visit = _visit(finding, kinds)
        going.clicked.connect(lambda: self.visit_requested.emit(visit))
        inside.addWidget(going)
        return made


def _words(finding: Finding) -> tuple[str, str]:
    known = _RULES.get(finding.rule)
    if known is not None:
        return _said(known[0]), _said(known[1])
    if finding.severity == "hint":
        return QCoreApplication.translate("Publish", "Saran"), _said(_LOOK)
    return QCoreApplication.translate("Publish", "Perlu diperbaiki"), _said(_FIX)


def _visit(finding: Finding, kinds: Mapping[str, str]) -> Visit:
    if not finding.record:
        return Visit("settings", field=finding.field)
    return Visit(_ROOMS[kinds[finding.record]], finding.record, finding.field)


def _said(text: object) -> str:
    return QCoreApplication.translate("Publish", str(text))
