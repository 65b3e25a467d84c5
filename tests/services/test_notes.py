"""Notes to the editor: beside the text, found again, never published."""

from pathlib import Path

import pytest

from newsroom.domain.article import Article
from newsroom.domain.errors import NewsroomError
from newsroom.domain.note import Anchor
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles, editing, exporting, notes, publishing
from newsroom.services.newsroom import Newsroom, create, work_as
from newsroom.storage import articles as stored
from newsroom.text.anchors import anchor_at, place_of

TEXT = "Panen pala naik. Harga pala turun di Sofifi. Petani pala senang."
SECRET = "Tanya lagi ke Dinas Pertanian"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(), "Redni")


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    blank = Article("", "Panen pala", status="published")
    return articles.save(newsroom, articles.dated(newsroom, blank), TEXT).article


def rules(newsroom: Newsroom, article: Article) -> list[str]:
    return [finding.rule for finding in article_desk.check(newsroom, article.id).findings]


def test_a_note_is_written_settled_and_opened_again(newsroom: Newsroom, article: Article) -> None:
    made = notes.add(newsroom, article.id, f" {SECRET}\n", anchor_at(TEXT, 17, 27))
    assert made.changes.articles == {article.id}
    assert (made.note.text, made.note.anchor.quote) == (SECRET, "Harga pala")
    assert (made.note.made_by, made.note.settled) == ("Redni", "")
    work_as(newsroom, "Acm")
    settled = notes.settle(newsroom, made.note.id).note
    assert settled.settled and settled.settled_by == "Acm"
    assert not notes.settle(newsroom, made.note.id).changes
    assert notes.reopen(newsroom, made.note.id).note == made.note
    assert notes.listed(newsroom, article.id) == [made.note]


def test_a_deleted_note_is_put_back_whole(newsroom: Newsroom, article: Article) -> None:
    note = notes.settle(newsroom, notes.add(newsroom, article.id, SECRET).note.id).note
    assert notes.delete(newsroom, note.id).note == note
    assert notes.listed(newsroom, article.id) == []
    with pytest.raises(NewsroomError, match="sudah tidak ada"):
        notes.settle(newsroom, note.id)
    notes.put_back(newsroom, note)
    assert notes.listed(newsroom, article.id) == [note]


def test_an_empty_note_and_one_about_nothing_are_refused(
    newsroom: Newsroom, article: Article
) -> None:
    with pytest.raises(NewsroomError, match="kosong"):
        notes.add(newsroom, article.id, " \n")
    with pytest.raises(NewsroomError, match="tidak ada"):
        notes.add(newsroom, newsroom.new_id(), SECRET)


def test_open_notes_are_a_hint_and_block_nothing(newsroom: Newsroom, article: Article) -> None:
    note = notes.add(newsroom, article.id, SECRET).note
    (hint,) = [f for f in article_desk.check(newsroom, article.id).findings if f.field == "notes"]
    assert (hint.rule, hint.severity, hint.message.values["n"]) == ("note.open", "hint", 1)
    assert publishing.publish(newsroom, newsroom.path.with_name("situs")).held == ()
    notes.settle(newsroom, note.id)
    assert "note.open" not in rules(newsroom, article)


def test_no_word_of_a_note_leaves_the_newsroom(
    newsroom: Newsroom, article: Article, tmp_path: Path
) -> None:
    before = stored.body(newsroom.database, article.id).markdown
    notes.add(newsroom, article.id, SECRET, anchor_at(TEXT, 0, 10))
    publishing.publish(newsroom, tmp_path / "situs")
    exporting.export(newsroom, tmp_path / "ekspor")
    assert stored.body(newsroom.database, article.id).markdown == before
    written = [*(tmp_path / "situs").rglob("*"), *(tmp_path / "ekspor").rglob("*")]
    files = [file for file in written if file.is_file()]
    assert len(files) > 5
    assert not [file for file in files if SECRET.encode() in file.read_bytes()]


def test_a_note_changes_no_revision_and_no_page(newsroom: Newsroom, article: Article) -> None:
    out = newsroom.path.with_name("situs")
    publishing.publish(newsroom, out)
    notes.add(newsroom, article.id, SECRET)
    found = stored.get(newsroom.database, article.id)
    assert found is not None and found.revision == article.revision
    assert publishing.publish(newsroom, out).written == []
    editing.trash(newsroom, article.id)
    assert len(notes.listed(newsroom, article.id)) == 1


@pytest.mark.parametrize(
    ("edited", "found"),
    [
        (TEXT, "Harga pala"),
        (f"Baru. {TEXT}", "Harga pala"),
        (TEXT.replace("naik", "naik lagi"), "Harga pala"),
        (TEXT.replace("Harga pala", "Harga biji pala"), "Harga biji pala"),
        (TEXT.replace("Harga pala", "Harga kopra").replace("Sofifi", "Ternate"), "Harga kopra"),
        (f"Harga pala. {TEXT}", "Harga pala"),
        (TEXT.replace("Harga pala turun di Sofifi. ", ""), None),
        ("Sama sekali lain.", None),
        ("", None),
    ],
)
def test_a_passage_is_found_again(edited: str, found: str | None) -> None:
    anchor = anchor_at(TEXT, 17, 27)
    assert anchor.quote == "Harga pala"
    place = place_of(edited, anchor)
    assert (edited[slice(*place)] if place else None) == found
    if place and edited.startswith("Harga pala."):
        assert place[0] > 12  # the one with the same neighbours, not the first


def test_of_equal_words_the_ones_with_the_same_neighbours_are_meant() -> None:
    for start in (6, 23, 52):
        assert place_of(TEXT, anchor_at(TEXT, start, start + 4)) == (start, start + 4)
        moved = f"Pala pala pala. {TEXT}"
        assert place_of(moved, anchor_at(TEXT, start, start + 4)) == (start + 16, start + 20)


def test_of_a_very_long_passage_the_beginning_is_kept() -> None:
    text = "kata " * 1_000
    anchor = anchor_at(text, 10, 4_000)
    assert len(anchor.quote) == 500 and place_of(text, anchor) == (10, 510)


def test_a_note_about_the_whole_has_no_place() -> None:
    assert place_of(TEXT, Anchor()) is None
