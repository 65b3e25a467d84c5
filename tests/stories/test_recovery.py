"""A program died while somebody was typing: the next start has the words and says so."""

import itertools
from collections.abc import Callable
from pathlib import Path

from newsroom.services import article_desk, notebooks
from newsroom.services.newsroom import open_newsroom
from newsroom.text.dialect import parse
from newsroom.text.history import Delta
from newsroom.text.records import Record, records_of
from newsroom.text.runs import Run
from newsroom.ui.articles.room import ArticlesRoom
from tests.stories.person import Person

WORDS = "Kata yang belum tersimpan."


def die_while_typing(file: Path, title: str) -> None:
    """Leave behind what a program does that is killed with a new paragraph unsaved."""
    with open_newsroom(file, "Acm") as newsroom:
        (item,) = article_desk.listing(newsroom, "all", title).ids
        seen = article_desk.opened(newsroom, item)
    assert seen is not None
    records = records_of(parse(seen.markdown).blocks, itertools.count(1).__next__)
    journal = notebooks.journal(file)
    notebook = notebooks.Notebook(journal, seen.article, seen, records)
    notebook.edit(Delta(len(records), (), (Record((Run(WORDS),)),)), joins=False)
    journal.close()


def test_the_words_are_there_and_the_toast_leads_to_them(
    start_program: Callable[..., Person], sample_newsroom: Path
) -> None:
    """Case O048."""
    die_while_typing(sample_newsroom, "Sekda Minta")
    person = start_program(sample_newsroom)
    said = "yang belum sempat tersimpan sudah dikembalikan."
    person.waits_until(lambda: said in person.program.kit.toasts.current)
    assert "Sekda Minta" in person.program.kit.toasts.current
    person.program.kit.toasts.activate()
    person.waits_for_rest()
    room = person.program.room
    assert isinstance(room, ArticlesRoom)
    person.waits_until(lambda: room.editor.markdown().endswith(WORDS))
    room.editor.body.setFocus()
    person.presses("Ctrl+Z")
    assert WORDS not in room.editor.markdown()
    person.presses("Ctrl+Y")
    person.waits_for_rest()
    person.window.close()
    again = start_program(sample_newsroom)
    again.waits_for_rest()
    assert said not in again.program.kit.toasts.current
