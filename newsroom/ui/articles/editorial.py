"""The office's work on the article on the desk: its status, corrections, notes, what is ignored.

Each is stored at once, goes through the service that knows the rule, and is one step of undo.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from newsroom.domain.article import Correction
from newsroom.domain.edition import Finding
from newsroom.domain.messages import Message
from newsroom.domain.note import Anchor, Note
from newsroom.services import corrections, dismissals, notes, workflow
from newsroom.services.changes import Changes
from newsroom.services.corrections import Corrected
from newsroom.services.newsroom import Newsroom
from newsroom.services.notes import Noted
from newsroom.services.proceedings import Proceedings, proceedings
from newsroom.text.anchors import anchor_at, place_of
from newsroom.text.sanitize import clean_line
from newsroom.ui.articles.desk import Desk
from newsroom.ui.articles.editor.selection import selected
from newsroom.ui.articles.words import state_word
from newsroom.ui.common.deeds import Deed
from newsroom.ui.common.kit import Kit


class Editorial(QObject):
    """Hears the inspector, calls the services, and shows what came of it."""

    place_requested = Signal(str)
    """Name of a part of the inspector to go to."""
    open_requested = Signal(str)
    """Id of another article."""

    def __init__(self, kit: Kit, desk: Desk) -> None:
        super().__init__(desk)
        self._kit, self._desk = kit, desk
        self._shown = ""
        self._found = Proceedings()
        self._connect_status()
        self._connect_rest()
        desk.opened.connect(self._show_another)
        desk.saved.connect(lambda _: self.refresh())
        desk.refreshed.connect(lambda: self._show(self._found))
        kit.session.changed.connect(self._follow)

    def _connect_status(self) -> None:
        status = self._desk.inspector.status
        status.status_chosen.connect(self.set_status)
        status.withdrawal_requested.connect(self.withdraw)
        status.approval_requested.connect(self.approve_changes)
        status.notes_requested.connect(lambda: self.place_requested.emit("notes"))

    def _connect_rest(self) -> None:
        inspector = self._desk.inspector
        inspector.corrections.add_requested.connect(self.correct)
        inspector.corrections.reword_requested.connect(self.reword)
        inspector.corrections.remove_requested.connect(self.remove_correction)
        inspector.corrections.open_requested.connect(self.open_requested)
        inspector.notes.add_requested.connect(self.add_note)
        inspector.notes.settled.connect(self.settle_note)
        inspector.notes.delete_requested.connect(self.delete_note)
        inspector.notes.place_wanted.connect(self.show_passage)
        inspector.checks.dismissed.connect(self.dismiss)
        inspector.checks.restore_requested.connect(self.notice_again)
        self._desk.editor.note_requested.connect(self.begin_note)

    # What is shown

    def _show_another(self) -> None:
        inspector = self._desk.inspector
        if self._desk.article_id != self._shown:
            inspector.corrections.clear()
            inspector.notes.clear()
        self._shown = self._desk.article_id
        self._show(Proceedings())
        self.refresh()

    def _follow(self, changes: Changes, _: object) -> None:
        if changes.settings or changes.edition or self._desk.article_id in changes.articles:
            self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        wanted = self._desk.article_id

        def show(found: Proceedings) -> None:
            if wanted == self._desk.article_id:
                self._show(found)

        if wanted:
            self._kit.session.ask(self, lambda n: proceedings(n, wanted), show)

    def _show(self, found: Proceedings) -> None:
        around, inspector = self._desk.around, self._desk.inspector
        if around is None or self._desk.article is None:
            return
        self._found = found
        inspector.show_proceedings(found, around.now)
        text = self._desk.editor.plain_text() if found.notes else ""
        places = {note.id: place_of(text, note.anchor) for note in found.notes}
        lost = frozenset(
            note.id for note in found.notes if note.anchor.quote and not places[note.id]
        )
        inspector.notes.show_notes(found.notes, lost, around.now)
        marked = [places[note.id] for note in found.notes if not note.settled]
        self._desk.editor.show_passages([place for place in marked if place is not None])

    # Status

    def set_status(self, status: str) -> None:
        """Move the article on; the toast takes it back."""
        self._move(status, lambda newsroom, item: workflow.move(newsroom, item, status))

    def withdraw(self, reason: str) -> None:
        """Put a notice in the place of the article."""
        self._move("withdrawn", lambda newsroom, item: workflow.withdraw(newsroom, item, reason))

    def _move(self, status: str, verb: Callable[[Newsroom, str], object]) -> None:
        sitting = self._desk.sitting
        if sitting is None or sitting.article.status == status:
            return
        if sitting.is_new:
            sitting.touch()  # an article without a word has a status as well
        self._desk.settle()
        before = sitting.article
        self._kit.deeds.do(
            self,
            self.tr("Status diubah: {status}").format(status=state_word(status)),
            lambda newsroom: verb(newsroom, before.id),
            lambda newsroom: workflow.put_back(newsroom, before),
            refused=self._refuse_status,
        )

    def approve_changes(self) -> None:
        """Let the changes of a published article out; somebody else made them."""
        item = self._desk.article_id
        self._desk.settle()
        self._kit.session.do(
            self,
            lambda newsroom: workflow.approve_changes(newsroom, item),
            lambda _: self._kit.toasts.show_text(self.tr("Perubahan disetujui.")),
            self._refuse_status,
        )

    def _refuse_status(self, message: Message) -> None:
        self._desk.inspector.status.refuse(self._kit.text(message))

    # Corrections

    def correct(self, text: str, with_article: bool) -> None:
        """Add a correction."""
        section, item = self._desk.inspector.corrections, self._desk.article_id
        self._desk.settle()

        def stored(done: Corrected) -> None:
            section.clear()
            made = done.article.corrections[-1]
            self._record_correction(self.tr("Ralat ditambahkan"), item, made, is_new=True)

        self._kit.session.do(
            self,
            lambda newsroom: corrections.correct(newsroom, item, text, with_article),
            stored,
            lambda message: section.refuse(self._kit.text(message)),
        )

    def _record_correction(
        self, title: str, item: str, correction: Correction, is_new: bool
    ) -> None:
        def there(newsroom: Newsroom) -> object:
            return corrections.put_back(newsroom, item, correction)

        def gone(newsroom: Newsroom) -> object:
            return corrections.remove(newsroom, item, correction)

        self._kit.deeds.record(Deed(title, gone, there) if is_new else Deed(title, there, gone))

    def reword(self, correction: Correction, text: str) -> None:
        """Write a correction anew that readers have not seen."""
        section, item = self._desk.inspector.corrections, self._desk.article_id
        reworded = replace(correction, text=clean_line(text))
        self._desk.settle()
        self._kit.deeds.do(
            self,
            self.tr("Ralat diubah"),
            lambda newsroom: corrections.reword(newsroom, item, correction, text),
            lambda newsroom: corrections.reword(newsroom, item, reworded, correction.text),
            then=lambda _: section.clear(),
            refused=lambda message: section.refuse(self._kit.text(message)),
        )

    def remove_correction(self, correction: Correction) -> None:
        """Take a correction away that readers have not seen."""
        section, item = self._desk.inspector.corrections, self._desk.article_id
        self._desk.settle()
        self._kit.session.do(
            self,
            lambda newsroom: corrections.remove(newsroom, item, correction),
            lambda _: self._record_correction(
                self.tr("Ralat dihapus"), item, correction, is_new=False
            ),
            lambda message: section.refuse(self._kit.text(message)),
        )

    # Notes

    def begin_note(self) -> None:
        """Take a note about what is selected in the text, or about the whole."""
        if self._desk.article is None:
            return
        editor, anchor = self._desk.editor, Anchor()
        if not editor.is_source:
            anchor = anchor_at(editor.plain_text(), *selected(editor.body))
        self._desk.inspector.notes.begin(anchor if anchor.quote.strip() else Anchor())
        self.place_requested.emit("notes")

    def add_note(self, text: str, anchor: Anchor) -> None:
        """Store a note."""
        section, sitting = self._desk.inspector.notes, self._desk.sitting
        if sitting is None:
            return
        if sitting.is_new:
            sitting.touch()
        self._desk.settle()
        item = sitting.article.id

        def stored(done: Noted) -> None:
            section.clear()
            note = done.note
            self._kit.deeds.record(
                Deed(
                    self.tr("Catatan ditambahkan"),
                    lambda newsroom: notes.delete(newsroom, note.id),
                    lambda newsroom: notes.put_back(newsroom, note),
                )
            )

        self._kit.session.do(
            self,
            lambda newsroom: notes.add(newsroom, item, text, anchor),
            stored,
            lambda message: section.refuse(self._kit.text(message)),
        )

    def settle_note(self, note: Note, is_settled: bool) -> None:
        """Settle a note, or open it again."""
        title = self.tr("Catatan selesai") if is_settled else self.tr("Catatan dibuka lagi")
        verb = notes.settle if is_settled else notes.reopen
        self._kit.deeds.do(
            self,
            title,
            lambda newsroom: verb(newsroom, note.id),
            lambda newsroom: notes.put_back(newsroom, note),
        )

    def delete_note(self, note: Note) -> None:
        """Take a note away."""
        self._kit.deeds.do(
            self,
            self.tr("Catatan dihapus"),
            lambda newsroom: notes.delete(newsroom, note.id),
            lambda newsroom: notes.put_back(newsroom, note),
        )

    def show_passage(self, note: Note) -> None:
        """Select the passage that a note is about."""
        editor = self._desk.editor
        place = place_of(editor.plain_text(), note.anchor)
        if place is not None:
            editor.toolbar.source.setChecked(False)
            editor.select_word(*place)

    # What is ignored

    def dismiss(self, finding: Finding) -> None:
        """Notice something no more in this article."""
        item, made = self._desk.article_id, [self._desk.checked.dismissal_of(finding)]
        self._kit.deeds.do(
            self,
            self.tr("Temuan diabaikan"),
            lambda newsroom: dismissals.dismiss(newsroom, item, made),
            lambda newsroom: dismissals.restore(newsroom, item, made),
            then=lambda _: self._desk.check(),
        )

    def notice_again(self) -> None:
        """Notice again what is ignored in this article."""
        checked, item = self._desk.checked, self._desk.article_id
        made = [checked.dismissal_of(finding) for finding in checked.ignored]
        self._kit.deeds.do(
            self,
            self.tr("Temuan ditampilkan lagi"),
            lambda newsroom: dismissals.restore(newsroom, item, made),
            lambda newsroom: dismissals.dismiss(newsroom, item, made),
            then=lambda _: self._desk.check(),
        )
