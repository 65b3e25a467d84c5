"""Berita terkait: the stories that stand first under “Berita Lainnya” of this one's page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from newsroom.domain.article import Article
from newsroom.services import article_desk
from newsroom.services.article_desk import Row
from newsroom.ui.articles.words import state_word, untitled
from newsroom.ui.common.fields import Line
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.sections import Field, Section
from newsroom.ui.common.theme import mark
from newsroom.ui.common.widgets import ElidedLabel, clear, column, icon_button, label, row

MOST = 4
"""So many stories stand beside an article; more could not be shown."""
PAUSE = 120
"""Milliseconds after a letter before titles are looked for."""


class TitleLine(Line):
    """Finds an article by words of its title, text or people."""

    picked = Signal(object)
    """Article."""

    def __init__(self, kit: Kit, hint: str) -> None:
        super().__init__(hint)
        self._kit = kit
        self._besides: Sequence[str] = ()
        self._found: Sequence[Article] = ()
        self._titles = QStringListModel(self)
        self._completer = QCompleter(self._titles, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        mark(popup, "kind", "completer")
        kit.theme.dress(popup)
        self._popup = popup
        self._completer.setPopup(popup)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._pick_title)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.edited.connect(lambda _: self._pause.start())
        self.submitted.connect(self._pick_first)

    def leave_out(self, ids: Sequence[str]) -> None:
        """Never offer these articles."""
        self._besides = tuple(ids)

    def _look(self) -> None:
        words, besides = self.text().strip(), self._besides
        if not words:
            self._show([])
            return

        def show(found: list[Article]) -> None:
            if words == self.text().strip():
                self._show(found)

        self._kit.session.ask(self, lambda n: article_desk.titled(n, words, besides), show)

    def _show(self, found: Sequence[Article]) -> None:
        self._found = found
        self._titles.setStringList([article.title or untitled() for article in found])
        if found and self.hasFocus():
            self._completer.complete()
        else:
            self._popup.hide()

    def _pick_title(self, _: str) -> None:
        place = self._popup.currentIndex().row()
        self._pick(max(place, 0))

    def _pick_first(self) -> None:
        if not self._popup.isVisible():
            self._pick(0)

    def _pick(self, place: int) -> None:
        if place < len(self._found):
            article = self._found[place]
            # The completer writes the title into the line after this.
            QTimer.singleShot(0, self.clear)
            self._found = ()
            self.picked.emit(article)


class RelatedSection(Section):
    """Stories that a person has chosen, in their order; the rest is filled up by date."""

    changed = Signal(tuple)
    """Ids in their order."""
    open_requested = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.icons, QCoreApplication.translate("Articles", "Berita terkait"))
        self._kit = kit
        self._ids: tuple[str, ...] = ()
        self._article = ""
        self._rows = QWidget()
        self._list = column(self._rows, 0, 4)
        self.body.addWidget(self._rows)
        self.line = TitleLine(kit, self.tr("Cari judul, lalu Enter"))
        self.line.picked.connect(lambda article: self._change((*self._ids, article.id)))
        self._field = Field(self.tr("Dahulukan di Berita Lainnya"), self.line)
        self.body.addWidget(self._field)
        self._full = label(self.tr("Paling banyak {n} berita.").format(n=MOST), "meta")
        self.body.addWidget(self._full)
        self._show_room()

    def show_article(self, article: Article) -> None:
        """Show what was chosen for an article."""
        is_other = article.id != self._article
        self._article = article.id
        self.line.leave_out((article.id, *article.related))
        if article.related != self._ids or is_other:
            self._ids = article.related
            self._show_room()
            self._look_up()

    def _look_up(self) -> None:
        ids = self._ids
        if not ids:
            self._show_rows([])
            return

        def show(rows: list[Row]) -> None:
            if ids == self._ids:
                self._show_rows([row.article for row in rows])

        self._kit.session.ask(self, lambda n: article_desk.rows(n, ids), show)

    def _show_rows(self, articles: Sequence[Article]) -> None:
        clear(self._list)
        for place, article in enumerate(articles):
            self._list.addWidget(self._made_row(place, article))
        self._rows.setVisible(bool(articles))

    def _made_row(self, place: int, article: Article) -> QWidget:
        made = QWidget(self._rows)
        whole = row(made, 0, 4)
        title = article.title or untitled()
        shown = ElidedLabel(title, "")
        whole.addWidget(shown, 1)
        if article.status != "published" or article.trashed:
            state = "trash" if article.trashed else article.status
            whole.addWidget(label(state_word(state), "meta"))
        up = icon_button(
            self.tr("Naikkan: {title}").format(title=title), self._kit.icons.icon("chevron-up")
        )
        up.setEnabled(place > 0)
        up.clicked.connect(lambda: self._move_up(place))
        remove = icon_button(
            self.tr("Lepas: {title}").format(title=title), self._kit.icons.icon("x")
        )
        remove.clicked.connect(lambda: self._change(_without(self._ids, place)))
        for button in (up, remove):
            mark(button, "slim", True)
            whole.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _move_up(self, place: int) -> None:
        ids = list(self._ids)
        ids[place - 1], ids[place] = ids[place], ids[place - 1]
        self._change(tuple(ids))

    def _change(self, ids: tuple[str, ...]) -> None:
        self._ids = tuple(dict.fromkeys(ids))[:MOST]
        self.line.leave_out((self._article, *self._ids))
        self._show_room()
        self._look_up()
        self.changed.emit(self._ids)

    def _show_room(self) -> None:
        is_full = len(self._ids) >= MOST
        self._field.setVisible(not is_full)
        self._full.setVisible(is_full)


def _without(ids: tuple[str, ...], place: int) -> tuple[str, ...]:
    return ids[:place] + ids[place + 1 :]
