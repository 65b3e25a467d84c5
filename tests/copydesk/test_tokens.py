"""Dateline and sign-off that stand in the text although pages print them."""

import pytest

from newsroom.copydesk.tokens import check_tokens
from newsroom.domain.article import Article

STORY = Article("a", "Rapat", dateline="Sofifi", authors=("Acm",), editors=("Redni",))


def found(text: str, article: Article = STORY) -> list[tuple[str, str]]:
    return [(one.rule, text[one.start : one.end].strip()) for one in check_tokens(article, text)]


@pytest.mark.parametrize("opening", ["Sofifi _", "SOFIFI –", "Sofifi, –", "Sofifi--"])
def test_a_dateline_in_the_text_is_noticed(opening: str) -> None:
    assert found(f"{opening} Sekda meminta data.") == [("dateline.twice", opening)]


def test_a_sign_off_in_the_text_is_noticed() -> None:
    assert found("Sekda meminta data. (Acm/Redni)") == [("initials.twice", "(Acm/Redni)")]


@pytest.mark.parametrize(
    "text", ["Sofifi menjadi ibu kota.", "Kota Sofifi _ ibu kota.", "Indeks naik (SPBE)", ""]
)
def test_other_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_without_the_fields_the_text_is_right() -> None:
    assert found("Sofifi _ Sekda. (Acm/Redni)", Article("a", "Rapat")) == []
