"""How pasted records join those at the caret: a pure function, checked without a window."""

from itertools import count

from newsroom.text.dialect import parse
from newsroom.text.records import records_of, story_of
from newsroom.text.writer import write
from newsroom.ui.articles.editor.joining import joined


def merge(target: str, at: int, pasted: str, record: int = 0) -> tuple[str, str]:
    """Return the Markdown after pasting, and the text before the caret in its record."""
    ids = count(1)

    def fresh() -> int:
        return next(ids)

    around = records_of(parse(target).blocks, fresh)
    made = joined(around[record], at, records_of(parse(pasted).blocks, fresh), fresh)
    whole = [*around[:record], *made.records, *around[record + 1 :]]
    return write(story_of(whole)), made.records[made.record].text[: made.offset]


def test_a_paragraph_goes_into_the_line() -> None:
    assert merge("satu dua", 5, "**lima** ") == ("satu **lima**dua", "satu lima")


def test_the_last_paragraph_takes_the_rest() -> None:
    assert merge("kiri kanan", 5, "A\n\nB") == ("kiri A\n\nBkanan", "B")


def test_a_heading_never_swallows_the_rest() -> None:
    assert merge("kiri kanan", 5, "A\n\n## B") == ("kiri A\n\n## B\n\nkanan", "B")


def test_paragraphs_become_items_of_the_list() -> None:
    assert merge("- satu\n- dua", 4, "A\n\nB") == ("- satuA\n- B\n- dua", "B")


def test_items_join_the_list_and_keep_their_depth() -> None:
    pasted = "- A\n    - B"
    assert merge("- satu\n- dua", 4, pasted) == ("- satu\n- A\n    - B\n- dua", "B")


def test_unquoted_blocks_inherit_the_quote() -> None:
    assert merge("> satu", 4, "A\n\nB") == ("> satuA\n>\n> B", "B")


def test_a_table_splits_the_paragraph() -> None:
    table = "<table>\n<tr><td>x</td></tr>\n</table>"
    assert merge("kirikanan", 4, table)[0] == f"kiri\n\n{table}\n\nkanan"
