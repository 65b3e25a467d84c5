"""Where a picture goes that is still being imported while the person writes on."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor

from newsroom.text.records import Record
from newsroom.text.story import Block
from newsroom.ui.articles.editor.body import Body


class PicturePlace:
    """Remembers where pictures were asked for; the place moves with the text around it."""

    def __init__(self, body: Body) -> None:
        self._body = body
        self._place: QTextCursor | None = None
        self._expected = 0

    def remember(self, pictures: int) -> None:
        """Expect some pictures where the caret is now."""
        self._place = QTextCursor(self._body.textCursor())
        self._place.setPosition(self._place.selectionEnd())
        self._expected = pictures

    def forget(self) -> None:
        """Expect nothing: another story is shown."""
        self._place, self._expected = None, 0

    def insert(self, thing: Block) -> None:
        """Put a thing in where it was asked for, else at the caret; writing goes on undisturbed."""
        self.insert_records([Record(thing=thing)])

    def insert_records(self, records: Sequence[Record]) -> None:
        """Put records in where they were asked for, else at the caret."""
        body, place = self._body, self._place
        if place is None or self._expected == 0:
            body.insert_records(records)
            return
        self._expected -= 1
        writing = QTextCursor(body.textCursor())
        stays = writing.position() == place.position()
        body.setTextCursor(place)
        body.insert_records(records)
        place.setPosition(body.textCursor().position())
        if not stays:
            body.setTextCursor(writing)
