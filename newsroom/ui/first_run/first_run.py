"""The first run: what the window shows where no newsroom is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from newsroom.domain.messages import Message
from newsroom.domain.site import Site
from newsroom.services import starting
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Notice, button, column, label, row, scrolled
from newsroom.ui.first_run.about_me import AboutMe
from newsroom.ui.first_run.choices_page import ChoicesPage
from newsroom.ui.first_run.create_page import CreatePage
from newsroom.ui.first_run.import_page import ImportPage
from newsroom.ui.first_run.office_form import newsrooms_folder
from newsroom.ui.first_run.seascape import Seascape
from newsroom.ui.shell import recent

PICTURE_FROM = 1100
"""Width from which there is room for the picture."""
WIDEST = 680


class FirstRun(QWidget):
    """Four ways to begin, all in place; opening itself is done by whoever shows this."""

    newsroom_chosen = Signal(object)
    """Path of a newsroom to open."""
    sample_requested = Signal()
    create_requested = Signal(object, object)
    """(Path, Site): the folder of the path is there."""
    language_chosen = Signal(str)
    person_chosen = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        mark(self, "kind", "page")
        kit.theme.dress(self)
        self._kit = kit
        self._again: Callable[[], object] | None = None
        self.picture = Seascape(kit.theme)
        self.back = button(self.tr("Kembali"), "link", kit.icons.icon("arrow-left", "accent_text"))
        self.title = label("", "page")
        self.subtitle = label("", "muted", wrap=True)
        self.notice = Notice(kit.icons)
        self.progress = _Progress()
        self.choices, self.creating = ChoicesPage(kit), CreatePage(kit)
        self.importing, self.me = ImportPage(kit), AboutMe(kit)
        self._pages = QWidget()
        self._page: QWidget = self.choices
        self._build()
        self._connect()
        self.show_choices()

    def _build(self) -> None:
        content = QWidget()
        content.setMaximumWidth(WIDEST)
        whole = column(content, 0, 10)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(1)
        head = row()
        head.addWidget(self.back)
        head.addStretch(1)
        whole.addLayout(head)
        for part in (self.title, self.subtitle, self.notice, self.progress):
            whole.addWidget(part)
        # Not a stacked widget: each page is as high as it needs to be.
        pages = column(self._pages)
        for page in (self.choices, self.creating, self.importing):
            pages.addWidget(page)
        whole.addSpacing(6)
        whole.addWidget(self._pages)
        whole.addSpacing(10)
        whole.addWidget(self.me)
        whole.addStretch(1)
        centred = QWidget()
        middle = row(centred)
        middle.addStretch(1)
        middle.addWidget(content, 1000)
        middle.addStretch(1)
        sides = row(self)
        sides.addWidget(self.picture, 42)
        sides.addWidget(scrolled(centred), 58)

    def _connect(self) -> None:
        choices = self.choices
        choices.sample_chosen.connect(partial(self._request, self.sample_requested.emit))
        choices.create_chosen.connect(self.show_create)
        choices.open_chosen.connect(self._choose_file)
        choices.import_chosen.connect(self.show_import)
        choices.file_chosen.connect(self._open)
        self.creating.create_requested.connect(self._create)
        self.importing.finished.connect(self._open)
        self.importing.refused.connect(self.show_problem)
        self.importing.begun.connect(self._forget_problem)
        self.back.clicked.connect(self._go_back)
        self.me.language_chosen.connect(self.language_chosen)
        self.me.person_chosen.connect(self.person_chosen)
        self._kit.session.opened.connect(self.show_choices)

    # What the main window says

    def show_problem(self, message: Message) -> None:
        """Say why something could not be done, where it was asked for."""
        self.show_progress("")
        again = self._again or self._open_last_again(message)
        retry = partial(self._request, again) if again is not None else None
        actions = [(self.tr("Coba lagi"), retry)] if retry is not None else []
        self.notice.say(self._kit.text(message), *actions)

    def show_progress(self, text: str) -> None:
        """Say what is going on, and let nothing else be begun; an empty text ends it."""
        if text:
            self.notice.say("")
        self.progress.say(text)
        self._pages.setEnabled(not text)

    # Pages

    def show_choices(self) -> None:
        """Ask where to begin."""
        self._show(self.choices, self.tr("Mulai dari mana?"),
                   self.tr("Anda bisa mengganti pilihan ini kapan saja."))  # fmt: skip
        self.choices.show_recent(recent.files(self._kit.settings))
        self.setFocusProxy(self.choices.sample)

    def show_create(self) -> None:
        """Ask the three questions of a new newsroom."""
        self._show(self.creating, self.tr("Buat ruang redaksi baru"),
                   self.tr("Semua ini bisa diganti nanti di Pengaturan."))  # fmt: skip
        self.creating.form.office.setFocus()

    def show_import(self) -> None:
        """Ask for the folder of the old site."""
        self._show(self.importing, self.tr("Impor dari situs lama"),
                   self.tr("Naskah masuk sebagai draf ke ruang redaksi yang baru."))  # fmt: skip
        self.importing.begin()

    def _show(self, page: QWidget, title: str, subtitle: str) -> None:
        self._forget_problem()
        self.show_progress("")
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.back.setVisible(page is not self.choices or self._kit.session.path is not None)
        self.me.setVisible(page is self.choices)
        self._page = page
        for one in (self.choices, self.creating, self.importing):
            one.setVisible(one is page)

    def _go_back(self) -> None:
        path = self._kit.session.path
        if self._page is not self.choices:
            self.importing.cancel()
            self.show_choices()
            self.choices.sample.setFocus()
        elif path is not None:
            self.newsroom_chosen.emit(path)

    # Requests

    def _request(self, request: Callable[[], object]) -> None:
        self.me.settle()
        self._forget_problem()
        self._again = request
        request()

    def _forget_problem(self) -> None:
        self._again = None
        self.notice.say("")

    def _open(self, path: Path) -> None:
        self._request(partial(self.newsroom_chosen.emit, path))

    def _open_last_again(self, message: Message) -> Callable[[], object] | None:
        """The program opens the newsroom of last time by itself; nobody asked for it here."""
        last = next(iter(recent.files(self._kit.settings)), None)
        if last is None or message.values.get("file") != last.name:
            return None
        return partial(self.newsroom_chosen.emit, last)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Buka ruang redaksi"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Ruang redaksi (*.newsroom)"))
        dialog.setDirectory(str(newsrooms_folder()))
        dialog.fileSelected.connect(lambda name: self._open(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _create(self, path: Path, site: Site) -> None:
        self._request(partial(self._make_folder, path, site))

    def _make_folder(self, path: Path, site: Site) -> None:
        job = self._kit.jobs.start(lambda _: starting.make_folder(path), self)
        job.finished.connect(lambda _: self.create_requested.emit(path, site))
        job.refused.connect(self.show_problem)

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._page is self.choices:
            self.choices.show_recent(recent.files(self._kit.settings))
            self.back.setVisible(self._kit.session.path is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.picture.setVisible(self.width() >= PICTURE_FROM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self._go_back()
        else:
            super().keyPressEvent(event)


class _Progress(QWidget):
    """A sentence above a bar that only says that something is going on."""

    def __init__(self) -> None:
        super().__init__()
        whole = column(self, 0, 6)
        self._text = label("", "strong", wrap=True)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Sedang berjalan"))
        whole.addWidget(self._text)
        whole.addWidget(bar)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides the bar."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
