"""The four steps of a publication: what is done, what runs, and how far it is."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from newsroom.ui.common.icons import Icons
from newsroom.ui.common.quantities import number_text
from newsroom.ui.common.theme import Theme
from newsroom.ui.common.widgets import column, label

MARK_SIZE = 18
WAITING, RUNNING, DONE, FAILED = "waiting", "running", "done", "failed"
SHARES = {"check": 50, "photos": 350, "pages": 450, "verify": 150}
"""Thousandths of the bar that each step takes, in their order."""


class StepMark(QWidget):
    """A ring that says where a step stands: empty, running, done or failed."""

    def __init__(self, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self._icons, self._theme = icons, theme
        self._state = WAITING
        self.setFixedSize(MARK_SIZE, MARK_SIZE)

    def show_state(self, state: str) -> None:
        """`state` is waiting, running, done or failed."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._state in (DONE, FAILED):
            name, token = ("circle-check", "ok") if self._state == DONE else ("circle-x", "bad")
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, 0, self._icons.pixmap(name, token, MARK_SIZE, ratio))
            return
        running = self._state == RUNNING
        pen = QPen(self._theme.color("accent" if running else "control"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Angles are sixteenths of a degree; a running step is an open ring.
        ring = QRectF(2, 2, MARK_SIZE - 4, MARK_SIZE - 4)
        painter.drawArc(ring, 90 * 16, (-280 if running else 360) * 16)


class Steps(QWidget):
    """The steps with their bar. A step that reports ends those before it."""

    def __init__(self, icons: Icons, theme: Theme) -> None:
        super().__init__()
        self._marks: dict[str, StepMark] = {}
        self._names: dict[str, QLabel] = {}
        self._details: dict[str, QLabel] = {}
        self._states = dict.fromkeys(SHARES, WAITING)
        whole = column(self, 0, 14)
        self.bar = QProgressBar()
        self.bar.setRange(0, sum(SHARES.values()))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Kemajuan"))
        whole.addWidget(self.bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for place, (step, name) in enumerate(_names().items()):
            self._marks[step] = StepMark(icons, theme)
            self._names[step] = label(name, "strong")
            self._details[step] = label("", "muted")
            grid.addWidget(self._marks[step], place, 0)
            grid.addWidget(self._names[step], place, 1)
            grid.addWidget(self._details[step], place, 2, Qt.AlignmentFlag.AlignRight)
        whole.addLayout(grid)

    def begin(self) -> None:
        """Start with the first step; the others wait."""
        for step, detail in _before().items():
            self._set(step, WAITING, detail)
        self._set("check", RUNNING, "")
        self.bar.setValue(0)

    def show_progress(self, step: str, done: int, of: int) -> None:
        """Show that of a step `done` things of `of` are made; unknown steps change nothing."""
        if step not in SHARES:
            return
        order = list(SHARES)
        for earlier in order[: order.index(step)]:
            self.end_step(earlier)
        self._set(step, RUNNING, _counted(done, of) if done else self._details[step].text())
        if step == "pages" and done == of:
            # What is written is now flushed to the disk and read back.
            self.show_progress("verify", 0, 1)
            return
        base = sum(SHARES[earlier] for earlier in order[: order.index(step)])
        self.bar.setValue(base + SHARES[step] * done // max(1, of))

    def end_step(self, step: str, detail: str = "") -> None:
        """Mark a step as done; `detail` says what came of it."""
        if self._states[step] != DONE or detail:
            nothing = QCoreApplication.translate("Publish", "Tidak ada yang baru")
            kept = self._details[step].text() if self._states[step] == RUNNING else nothing
            self._set(step, DONE, detail or kept)

    def finish(self) -> None:
        """Mark all steps as done."""
        for step in SHARES:
            self.end_step(step)
        self.bar.setValue(self.bar.maximum())

    def fail(self) -> None:
        """Mark the step that ran as failed where it stopped."""
        running = next((step for step, state in self._states.items() if state == RUNNING), "check")
        stopped = self._details[running].text()
        if stopped:
            words = QCoreApplication.translate("Publish", "berhenti di {place}")
            stopped = words.format(place=stopped)
        self._set(running, FAILED, stopped)

    def told(self) -> str:
        """Return the steps in words, for the details that a technician gets."""
        return "\n".join(
            f"{self._names[step].text()}: {state} {self._details[step].text()}".rstrip()
            for step, state in self._states.items()
        )

    def _set(self, step: str, state: str, detail: str) -> None:
        self._states[step] = state
        self._marks[step].show_state(state)
        self._details[step].setText(detail)
        spoken = f"{self._names[step].text()}: {_states()[state]}"
        self._names[step].setAccessibleName(f"{spoken}. {detail}" if detail else spoken)


def _counted(done: int, of: int) -> str:
    words = QCoreApplication.translate("Publish", "{done} dari {of}")
    return words.format(done=number_text(done), of=number_text(of))


def _names() -> dict[str, str]:
    return {
        "check": QCoreApplication.translate("Publish", "Memeriksa"),
        "photos": QCoreApplication.translate("Publish", "Menyiapkan foto"),
        "pages": QCoreApplication.translate("Publish", "Menulis halaman"),
        "verify": QCoreApplication.translate("Publish", "Memeriksa hasil"),
    }


def _before() -> dict[str, str]:
    """What is said of a step before it begins."""
    return {
        "photos": QCoreApplication.translate("Publish", "Ukuran kecil untuk ponsel"),
        "pages": QCoreApplication.translate("Publish", "Hanya yang berubah"),
        "verify": QCoreApplication.translate("Publish", "Setiap berkas dibaca kembali"),
    }


def _states() -> dict[str, str]:
    return {
        WAITING: QCoreApplication.translate("Publish", "menunggu"),
        RUNNING: QCoreApplication.translate("Publish", "sedang berjalan"),
        DONE: QCoreApplication.translate("Publish", "selesai"),
        FAILED: QCoreApplication.translate("Publish", "berhenti"),
    }
