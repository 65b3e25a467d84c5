"""Bagikan pekan: the week of the current day on paper, as a PDF, for WhatsApp, as a table."""

from collections.abc import Callable, Collection
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QStandardPaths, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton

from newsroom.domain.date_words import DateWords
from newsroom.domain.messages import Message
from newsroom.domain.months import DAYS_IN_WEEK, monday_of
from newsroom.services import week, week_texts
from newsroom.services.newsroom import Newsroom
from newsroom.services.week import Sheet
from newsroom.ui.agenda.sharing import week_sheet
from newsroom.ui.common.kit import Kit

FOLDER = "agenda/folder"
"""Setting of this PC: where sheets were saved last."""
Then = Callable[[Sheet], None]


class WeekSharing(QObject):
    """The menu and its verbs; drawing and writing are jobs, so that nothing waits for a disk."""

    def __init__(
        self, kit: Kit, opener: QPushButton, words: DateWords, day: Callable[[], date],
        settle: Callable[[], object],
    ) -> None:  # fmt: skip
        """`day` says which week is meant; `settle` stores what is still being typed."""
        super().__init__(opener)
        self._kit, self._opener, self._words = kit, opener, words
        self._day, self._settle = day, settle
        self._internal = self._choice(self.tr("Sertakan agenda internal dan petugas"))
        self._signed = self._choice(self.tr("Sediakan tempat tanda tangan"))
        opener.clicked.connect(self.open_menu)

    def _choice(self, text: str) -> QAction:
        """Return a choice that holds until the program is closed: secrets go out only if asked."""
        made = QAction(text, self)
        made.setCheckable(True)
        return made

    def verbs(self) -> dict[str, Callable[[], object]]:
        """Return what is done for ids of the action table."""
        return {
            "agenda.print": self.print_week,
            "agenda.pdf": self.save_pdf,
            "agenda.copy": self.copy_week,
            "agenda.csv": self.save_csv,
            "agenda.ics": self.save_calendar,
        }

    # The menu

    def open_menu(self) -> None:
        """Show the ways out below the button."""
        self._made_menu().popup(self._below())

    def _made_menu(self) -> QMenu:
        menu = QMenu(self._opener)
        menu.aboutToHide.connect(menu.deleteLater)
        first = monday_of(self._day())
        last = date.fromordinal(first.toordinal() + DAYS_IN_WEEK - 1)
        menu.addAction(self._words.days(first, last)).setEnabled(False)
        for action in self.verbs():
            menu.addAction(self._kit.actions[action])
        menu.addSeparator()
        menu.addAction(self._internal)
        menu.addAction(self._signed)
        menu.addSeparator()
        menu.addAction(self._kit.actions["agenda.import"])
        return menu

    def _below(self) -> QPoint:
        return self._opener.mapToGlobal(self._opener.rect().bottomLeft())

    # The ways out

    def copy_week(self) -> None:
        """Put the week on the clipboard as a message for WhatsApp."""
        self._ask(self._copy)

    def copy_days(self, days: Collection[date]) -> None:
        """Put some days on the clipboard as a message for WhatsApp; without any the week."""
        chosen = [day.isoformat() for day in days]
        if chosen:
            self._ask(self._copy, lambda newsroom, internal: week.days(newsroom, chosen, internal))
        else:
            self.copy_week()

    def save_pdf(self) -> None:
        """Ask where the week shall lie as a PDF, and put it there."""
        signed = self._signed.isChecked()
        self._choose("pdf", self.tr("Dokumen PDF (*.pdf)"), lambda s: week_sheet.pdf(s, signed))

    def save_csv(self) -> None:
        """Ask where the week shall lie as a table, and put it there."""
        kind = self.tr("Tabel CSV (*.csv)")
        self._choose("csv", kind, lambda sheet: week_texts.table(sheet).encode())

    def save_calendar(self) -> None:
        """Ask where the week shall lie as a calendar, and put it there."""
        self._choose("ics", self.tr("Kalender (*.ics)"), week_texts.calendar)

    def print_week(self) -> None:
        """Let the person choose a printer in the system's own window, and print the week."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._opener.window())
        dialog.accepted.connect(lambda: self._ask(partial(self._print, printer)))
        dialog.finished.connect(dialog.deleteLater)
        # PySide hides this one behind the older open(receiver, member).
        QDialog.open(dialog)

    def _ask(
        self, then: Then, query: Callable[[Newsroom, bool], Sheet] | None = None
    ) -> None:  # fmt: skip
        self._settle()
        first, internal = monday_of(self._day()).isoformat(), self._internal.isChecked()
        asked = query or (lambda newsroom, internal: week.week(newsroom, first, internal))
        self._kit.session.ask(
            self, lambda newsroom: asked(newsroom, internal), then, self._complain
        )

    def _copy(self, sheet: Sheet) -> None:
        QGuiApplication.clipboard().setText(week_texts.message(sheet))
        said = self.tr("{title} disalin. Tempel di WhatsApp.").format(title=sheet.title)
        self._kit.toasts.show_text(self._with_rest(said, sheet))

    def _print(self, printer: QPrinter, sheet: Sheet) -> None:
        printer.setDocName(sheet.title)
        signed = self._signed.isChecked()
        job = self._kit.jobs.start(lambda _: week_sheet.draw(sheet, printer, signed), self)
        said = self.tr("{title} dikirim ke pencetak.").format(title=sheet.title)
        job.finished.connect(lambda _: self._kit.toasts.show_text(self._with_rest(said, sheet)))
        job.refused.connect(self._complain)

    # Files

    def _choose(self, ending: str, kind: str, content: Callable[[Sheet], bytes]) -> None:
        name = f"agenda-{monday_of(self._day()).isoformat()}.{ending}"
        chooser = QFileDialog(self._opener.window(), self.tr("Simpan pekan"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(kind)
        chooser.setDefaultSuffix(ending)
        chooser.setDirectory(self._folder())
        chooser.selectFile(name)
        chooser.fileSelected.connect(lambda path: self._write_to(Path(path), content))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        last = str(self._kit.settings.value(FOLDER, ""))
        return last if last and Path(last).is_dir() else QStandardPaths.writableLocation(documents)

    def _write_to(self, file: Path, content: Callable[[Sheet], bytes]) -> None:
        self._kit.settings.setValue(FOLDER, str(file.parent))
        self._ask(partial(self._write, file, content))

    def _write(self, file: Path, content: Callable[[Sheet], bytes], sheet: Sheet) -> None:
        job = self._kit.jobs.start(lambda _: week.save(file, content(sheet)), self)
        job.finished.connect(lambda _: self._tell_written(file, sheet))
        job.refused.connect(self._complain)

    def _tell_written(self, file: Path, sheet: Sheet) -> None:
        said = self.tr("{title} disimpan sebagai {file}.").format(title=sheet.title, file=file.name)
        self._kit.toasts.show_text(
            self._with_rest(said, sheet),
            self.tr("Buka"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))),
        )

    def _with_rest(self, said: str, sheet: Sheet) -> str:
        """Say too what did not go out with it."""
        if not sheet.left_out:
            return said
        rest = self.tr("%n agenda internal tidak ikut.", "", sheet.left_out)
        return f"{said} {rest}"

    def _complain(self, message: Message) -> None:
        self._kit.toasts.show_problem(self._kit.text(message))
