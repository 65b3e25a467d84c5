"""Leads to places: the field that a finding is about, the words that are looked for, undo."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from newsroom.domain.edition import Finding
from newsroom.ui.articles.arrangement import Arrangement
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.list.panel import ListPanel
from newsroom.ui.common.kit import Kit
from newsroom.ui.common.room import Visit


class Guide(QObject):
    """Puts the focus where something is to be done."""

    visit_requested = Signal(object)
    """Visit: the place is in another room."""

    def __init__(self, kit: Kit, desk: Desk, panel: ListPanel, columns: Arrangement) -> None:
        super().__init__(desk)
        self._kit, self._desk, self._panel, self._columns = kit, desk, panel, columns

    def go_to(self, field: str, record: str = "") -> None:
        """Go to a field of the article; `record` is the photo whose field is meant."""
        editor = self._desk.editor
        if field in ("title", "body"):
            (editor.headline if field == "title" else editor.body).setFocus()
            return
        self._columns.show_right(True)
        if not self._desk.inspector.reveal(field, record) and record:
            self.visit_requested.emit(Visit("media", record=record, field=field))

    def show_finding(self, finding: Finding) -> None:
        """Go to what a finding is about; a headline is mended at once."""
        if finding.field == "body":
            self._show_words(finding)
        elif finding.field == "title" and finding.suggestion:
            self._mend_title(finding)
        else:
            is_about_photo = finding.record != self._desk.article_id
            self.go_to(finding.field, finding.record if is_about_photo else "")

    def _show_words(self, finding: Finding) -> None:
        self._desk.editor.body.setFocus()
        place = self._desk.place_of(finding)
        if place is not None:
            self._desk.editor.select_word(*place)

    def _mend_title(self, finding: Finding) -> None:
        """Write what the copy desk suggests; Ctrl+Z takes it back."""
        headline = self._desk.editor.headline
        text = headline.text()
        headline.selectAll()
        headline.insertPlainText(text[: finding.start] + finding.suggestion + text[finding.end :])
        headline.setFocus()

    def find(self) -> None:
        """Ctrl+F looks in the text while it is being written, in the list otherwise."""
        editor = self._desk.editor
        focus = QApplication.focusWidget()
        in_editor = focus is not None and editor.isAncestorOf(focus)
        if in_editor and focus is not editor.headline:
            editor.perform("find")
            return
        if not self._columns.shows_left:
            self._columns.show_left(True)
        self._panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panel.field.selectAll()

    def step(self, verb: str) -> None:
        """`undo` and `redo` belong to the text that has the focus, else to what was done last."""
        editor, focus = self._desk.editor, QApplication.focusWidget()
        if focus in (editor.body, editor.source):
            editor.perform(verb)
        elif isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
            getattr(focus, verb)()
        else:
            self._desk.settle()
            getattr(self._kit.deeds, verb)()
