"""What the room says about an import: how far it is, and afterwards what needs a look."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QWidget

from newsroom.domain.media import MediaItem
from newsroom.domain.messages import Message
from newsroom.services.media import Kept
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.quantities import number_text, size_text
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, Notice, button, column, label, row
from newsroom.ui.media.intake import Report

NAMED = 3
"""Files that are named; the rest are counted."""


class ImportStrip(QWidget):
    """Progress at the foot of the room: a named count, and a way to stop."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        mark(self, "kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = label("", "strong")
        self._name = ElidedLabel("", "meta")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Kemajuan impor"))
        cancel = button(self.tr("Batalkan"))
        cancel.setToolTip(self.tr("Yang sudah masuk tetap ada"))
        cancel.clicked.connect(self.cancel_requested)
        whole = row(self, 0, 12)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.addWidget(self._count)
        whole.addWidget(self._name, 1)
        whole.addWidget(self._bar, 1)
        whole.addWidget(cancel)
        self.hide()

    def show_progress(self, done: int, of: int, name: str) -> None:
        """Show that file `done + 1` of `of` is being read."""
        text = self.tr("Mengimpor {n} dari {all}")
        self._count.setText(text.format(n=number_text(min(done + 1, of)), all=number_text(of)))
        self._name.show_text(name)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self.show()


class ImportNotices(QWidget):
    """After an import: what could not be taken, what was there already, what is very large."""

    look_requested = Signal(list)
    """Ids of items to select in the grid."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.failures = Notice(kit.icons)
        self.known = Notice(kit.icons, "banner")
        self.slow = Notice(kit.icons, "warning")
        whole = column(self, 0, 8)
        whole.setContentsMargins(16, 10, 16, 4)
        for notice in (self.failures, self.known, self.slow):
            whole.addWidget(notice)
        self.hide()

    def show_report(self, report: Report) -> None:
        """Show what of an import needs a look; nothing where all went well."""
        self._show_failures(report.failures)
        self._show_known(report.known)
        self._show_slow(report.slow)
        self.setVisible(bool(report.failures or report.known or report.slow))

    def clear(self) -> None:
        """Take all of it away."""
        self.show_report(Report())

    def complain(self, text: str) -> None:
        """Show a single sentence about something that could not be taken."""
        self.clear()
        self.failures.say(text, self._closing(self.failures))
        self.show()

    def _show_failures(self, failures: Sequence[Message]) -> None:
        lines = [self._kit.text(message) for message in failures]
        heading = self.tr("%Ln berkas tidak diimpor. Yang lain tidak terpengaruh.", "", len(lines))
        shown, actions = [heading, *lines[:NAMED]], [self._closing(self.failures)]
        if len(lines) > NAMED:
            shown.append(self.tr("Dan %Ln berkas lain.", "", len(lines) - NAMED))
            actions.insert(0, (self.tr("Salin daftar"), lambda: _copy("\n".join(lines))))
        self.failures.say("\n".join(shown) if lines else "", *actions)

    def _show_known(self, known: Sequence[MediaItem]) -> None:
        titles = ", ".join(f"“{item.shown_title}”" for item in known[:NAMED])
        text = self.tr("Sudah ada: {titles}").format(titles=titles)
        if len(known) > NAMED:
            text = self.tr("%Ln berkas sudah ada, antara lain {titles}", "", len(known))
            text = text.format(titles=titles)
        ids = [item.id for item in known]
        look = (self.tr("Lihat"), lambda: self.look_requested.emit(ids))
        self.known.say(text if known else "", look, self._closing(self.known))

    def _show_slow(self, slow: Sequence[Kept]) -> None:
        sentence = self.tr(
            "“{name}” ({size}) lambat dibuka di ponsel. Coba versi yang lebih kecil."
        )
        lines = [
            sentence.format(name=kept.name, size=size_text(kept.facts.byte_size))
            for kept in slow[:NAMED]
        ]
        self.slow.say("\n".join(lines), self._closing(self.slow))

    def _closing(self, notice: Notice) -> tuple[str, Callable[[], object]]:
        return self.tr("Tutup"), lambda: self._close(notice)

    def _close(self, notice: Notice) -> None:
        notice.say("")
        self.setVisible(any(n.text for n in (self.failures, self.known, self.slow)))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
