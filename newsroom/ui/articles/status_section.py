"""Status dan waktu: from draft to published, when, and the way back."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QPushButton

from newsroom.domain.article import Article
from newsroom.domain.date_words import DateWords
from newsroom.domain.errors import NewsroomError
from newsroom.domain.typed_dates import read_date
from newsroom.domain.zones import ZONES, Moment, moment_at
from newsroom.services.article_desk import Surroundings, has_changes
from newsroom.ui.articles.words import state_word
from newsroom.ui.common.fields import ClockField, Line, choice, choose
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import Field, Section, button, label, row

STEPS = ("draft", "review", "approved", "published")
_FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class StepGrid(QFrame):
    """The steps of an article as four buttons of which one is pressed, in two rows."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        mark(self, "kind", "segments")
        self.setAccessibleName(name)
        whole = QGridLayout(self)
        whole.setContentsMargins(3, 3, 3, 3)
        whole.setSpacing(2)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for place, step in enumerate(STEPS):
            made = button(state_word(step), "segment")
            mark(made, "slim", True)
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {state_word(step)}")
            made.clicked.connect(lambda _, step=step: self.chosen.emit(step))
            made.installEventFilter(self)
            self._group.addButton(made)
            self.buttons[step] = made
            whole.addWidget(made, *divmod(place, 2))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows only go about; Qt would choose every status on the way."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        by = (event.key() in _FORTH) - (event.key() in _BACK)
        if by:
            self._go(watched, by)
        return bool(by)

    def _go(self, present: QObject, by: int) -> None:
        made = list(self.buttons.values())
        place = next(place for place, one in enumerate(made) if one is present) + by
        made[min(max(place, 0), len(made) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def choose(self, step: str) -> None:
        """Press a button without telling anybody; a status that is no step presses none."""
        self._group.setExclusive(False)
        for name, made in self.buttons.items():
            made.setChecked(name == step)
        self._group.setExclusive(True)


class StatusSection(Section):
    """Steps of an article, the moment of its publication, take down and revert."""

    status_chosen = Signal(str)
    moment_changed = Signal(object)
    """Moment, or None for none."""
    revert_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Status dan waktu"))
        self._kit, self._words = kit, DateWords(kit.language)
        self._zone, self._today = "WIT", date.today()
        self._moment: Moment | None = None
        name = self.tr("Status")
        self.steps = StepGrid(name)
        self.steps.chosen.connect(self.status_chosen)
        self.body.addWidget(self.steps)
        self._state = label("", "meta", wrap=True)
        self.body.addWidget(self._state)
        self._build_moment()
        self.withdraw = button(self.tr("Turunkan"), "link", kit.icons.icon("ban", "accent_text"))
        self.withdraw.clicked.connect(lambda: self.status_chosen.emit("withdrawn"))
        self.revert = button(
            self.tr("Kembalikan ke versi tayang"),
            "link",
            kit.icons.icon("rotate-ccw", "accent_text"),
        )
        self.revert.clicked.connect(self.revert_requested)
        for made in (self.withdraw, self.revert):
            line = row()
            line.addWidget(made)
            line.addStretch(1)
            self.body.addLayout(line)

    def _build_moment(self) -> None:
        self.day = Line(self.tr("18 April 2026"))
        self._day_field = Field(self.tr("Tanggal tayang"), self.day)
        self.body.addWidget(self._day_field)
        self.clock = ClockField(self.tr("09.15"))
        self.zone = choice(self.tr("Zona"), [(name, name) for name in ZONES])
        self._clock_field = Field(self.tr("Jam tayang"), self.clock)
        pair = row(gap=8)
        pair.addWidget(self._clock_field, 1)
        pair.addWidget(Field(self.tr("Zona"), self.zone), 1)
        self.body.addLayout(pair)
        self.day.left.connect(self._read)
        self.clock.editingFinished.connect(self._read)
        self.zone.activated.connect(lambda _: self._read())

    def show_article(self, article: Article, around: Surroundings) -> None:
        """Show where an article stands."""
        self._zone, self._today = around.site.zone, date.fromisoformat(around.now.date)
        self.steps.choose(article.status)
        self._show_moment(article.published)
        is_live = article.live_revision > 0
        self.withdraw.setVisible(is_live and article.status == "published")
        self.revert.setVisible(has_changes(article))
        said = self._sentence(article, around.now)
        self._state.setText(said)
        self._state.setVisible(bool(said))

    def _show_moment(self, moment: Moment | None) -> None:
        self._moment = moment
        self._day_field.complain("")
        self._clock_field.complain("")
        if not self.day.hasFocus():
            day = self._words.medium(date.fromisoformat(moment.date)) if moment else ""
            self.day.show_text(day)
        if not self.clock.hasFocus():
            self.clock.show_clock(moment.clock if moment else "")
        choose(self.zone, moment.zone if moment else self._zone)

    def _sentence(self, article: Article, now: Moment) -> str:
        if article.status == "withdrawn":
            return self.tr("Ditarik: halaman aslinya diganti pemberitahuan saat terbit berikutnya.")
        if has_changes(article):
            return self.tr("Ada perubahan yang belum terbit. Situs masih menampilkan versi lama.")
        if article.status == "published" and article.published and article.published.utc > now.utc:
            return self.tr("Tayang pada terbitan pertama sesudah waktu ini.")
        if article.status == "published" and not article.live_revision:
            return self.tr("Ikut tayang saat Terbitkan ditekan.")
        return ""

    def _read(self) -> None:
        """Take over what was typed; what cannot be read stays and is explained."""
        text = self.day.text().strip()
        if not text and not self.clock.text().strip():
            self._complain("", "")
            self.moment_changed.emit(None)
            return
        day = self._attempt(
            lambda: read_date(text, self._today) if text else self._today.isoformat()
        )
        clock = self._attempt(lambda: self.clock.read(str(self.zone.currentData())))
        self._complain(
            self._kit.text(day.message) if isinstance(day, NewsroomError) else "",
            self._kit.text(clock.message) if isinstance(clock, NewsroomError) else "",
        )
        if isinstance(day, str) and isinstance(clock, tuple):
            wall = datetime.fromisoformat(f"{day}T{clock[0] or '00:00'}")
            self._tell(moment_at(wall, clock[1]))

    def _tell(self, moment: Moment) -> None:
        """Tell another moment; a stored one may have seconds, which the fields do not show."""
        shown = self._moment
        if shown is None or (shown.wall[:16], shown.zone) != (moment.wall[:16], moment.zone):
            self.moment_changed.emit(moment)

    def _attempt(self, read: Callable[[], object]) -> object:
        try:
            return read()
        except NewsroomError as error:
            return error

    def _complain(self, about_day: str, about_clock: str) -> None:
        self._day_field.complain(about_day)
        self._clock_field.complain(about_clock)
