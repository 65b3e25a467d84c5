"""Random documents in the real editor; `python -m tests.torture.documents 5000` sees many more."""

from newsroom.text.sanitize import clean_body
from newsroom.ui.articles.editor.story_editor import StoryEditor
from tests.torture.documents import check, check_many


def test_opening_saving_and_switching_views_change_nothing(editor: StoryEditor) -> None:
    assert check_many(editor, 100) >= 100


def test_a_long_article_with_everything_in_it_is_left_alone(editor: StoryEditor) -> None:
    parts = [
        "## Judul\n\nAlinea *miring* dan **tebal**  \nbaris kedua\\\nbaris ketiga",
        "*   butir\n*   lain\n    1. satu\n    2. dua\n\n        anak alinea",
        "a | b\n--|--\n1 | 2",
        "> kutipan\n> panjang\n\n![Foto](media:1 \"Rapat\"){credit='Humas'}",
        "<table><tr><td colspan=2>x</td></tr></table>\n\n[^1]: catatan\n\n---",
    ]
    check(editor, clean_body("\n\n\n".join(parts * 4)))
