"""Notes to the editor: written beside a passage, settled, never published.

They lie beside the article and are no part of its text, its revisions or its export.
"""

from dataclasses import dataclass, replace

from newsroom.domain.errors import NewsroomError
from newsroom.domain.note import NOWHERE, Anchor, Note
from newsroom.services import articles
from newsroom.services.changes import NOTHING, Changes
from newsroom.services.newsroom import Newsroom
from newsroom.storage import notes as stored
from newsroom.text.sanitize import clean_line


@dataclass(frozen=True)
class Noted:
    """A note as it is now, and what changed."""

    note: Note
    changes: Changes


def listed(newsroom: Newsroom, article_id: str) -> list[Note]:
    """Return the notes of an article, the oldest first."""
    return stored.of(newsroom.database, article_id)


def add(newsroom: Newsroom, article_id: str, text: str, anchor: Anchor = NOWHERE) -> Noted:
    """Write a note about a passage, or about the article; raises NewsroomError for no words."""
    articles.existing(newsroom, article_id)
    words = clean_line(text)
    if not words:
        raise NewsroomError("Catatan masih kosong. Tulis apa yang perlu diketahui penyunting.")
    note = Note(newsroom.new_id(), article_id, words, anchor, newsroom.now(), newsroom.person)
    return _put(newsroom, note, "note")


def settle(newsroom: Newsroom, note_id: str) -> Noted:
    """Say that what a note asks for is done."""
    note = _note(newsroom, note_id)
    if note.settled:
        return Noted(note, NOTHING)
    done = replace(note, settled=newsroom.now(), settled_by=newsroom.person)
    return _put(newsroom, done, "settle_note")


def reopen(newsroom: Newsroom, note_id: str) -> Noted:
    """Make a settled note an open one again."""
    note = replace(_note(newsroom, note_id), settled="", settled_by="")
    return _put(newsroom, note, "reopen_note")


def delete(newsroom: Newsroom, note_id: str) -> Noted:
    """Take a note away; `put_back` with what this returns is undo."""
    note = _note(newsroom, note_id)
    with newsroom.database.write():
        stored.remove(newsroom.database, note_id)
        newsroom.log("delete_note", "article", note.article)
    return Noted(note, _of(note))


def put_back(newsroom: Newsroom, note: Note) -> Noted:
    """Keep a note again as it was."""
    return _put(newsroom, note, "note")


def _put(newsroom: Newsroom, note: Note, verb: str) -> Noted:
    with newsroom.database.write():
        stored.put(newsroom.database, note)
        newsroom.log(verb, "article", note.article)
    return Noted(note, _of(note))


def _of(note: Note) -> Changes:
    return Changes(articles=frozenset({note.article}))


def _note(newsroom: Newsroom, note_id: str) -> Note:
    note = stored.get(newsroom.database, note_id)
    if note is None:
        raise NewsroomError("Catatan itu sudah tidak ada.")
    return note
