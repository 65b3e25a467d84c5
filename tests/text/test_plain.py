"""Bodies as plain text."""

import subprocess
import sys
import unicodedata

import pytest

from newsroom.text.dialect import parse, to_html
from newsroom.text.plain import (
    RecordLink,
    excerpt,
    paragraphs,
    plain_text,
    record_links,
    word_count,
)

BODY = (
    "Sofifi _ Rp\u00a01.500.000 untuk \ufb01nal **R&D** <5\n\n- satu\n    - dua\n\n"
    '![alt](media:7 "Kapsyen"){credit="Humas"}\n\n<!-- rahasia -->\n\n'
    "[a](artikel:9#x) [b](media:7) [c](media:8) [d](agenda:2) [e](https://a.id/media:5)\n\n"
    "<table>\n<tr><td>sel<br>dua</td></tr>\n</table>"
)


def test_both_forms_give_words_to_search_for() -> None:
    for text in (plain_text(parse(BODY)), plain_text(to_html(BODY))):
        assert "Sofifi _ Rp 1.500.000 untuk final R&D <5" in text
        assert "Kapsyen Humas" in text
        assert "rahasia" not in text
        assert "satu\ndua" in text


def test_paragraphs_and_words() -> None:
    assert paragraphs(parse("Satu **dua**\\\ntiga\n\n- empat")) == ["Satu dua tiga", "empat"]
    assert word_count(parse("Sofifi _ Sekretaris (17/04), “R&D” –\n\n- x")) == 5


def test_references_in_order() -> None:
    assert record_links(BODY) == (
        RecordLink("media", "7"),
        RecordLink("artikel", "9"),
        RecordLink("media", "8"),
        RecordLink("agenda", "2"),
    )


@pytest.mark.parametrize("length", range(20, 40))
def test_excerpts_never_cut_a_sign(length: int) -> None:
    limit = 30
    text = "a" * length + "🙏🏽 & akhir kata yang panjang"
    short = excerpt(text, limit)
    assert len(short) <= limit
    assert short.endswith("…")
    assert ("🙏" in short) == ("🙏🏽" in short)
    rest = text.removeprefix(short.removesuffix("…"))
    assert not rest or unicodedata.category(rest[0]) not in ("Sk", "Mn")


def test_excerpts_end_between_words() -> None:
    assert excerpt("Sekretaris Daerah, meminta data", 20) == "Sekretaris Daerah…"
    assert excerpt("pendek", 20) == "pendek"
    assert excerpt("e\u0301" * 9, 8) == "e\u0301" * 3 + "…"
    assert excerpt("🇮🇩🇮🇩🇮🇩", 4) == "🇮🇩…"


def test_heavy_packages_are_not_loaded_at_the_start() -> None:
    code = (
        "import sys, newsroom.text.dialect, newsroom.text.reader, newsroom.text.plain;"
        "sys.exit(any(name in sys.modules for name in ('markdown', 'selectolax', 'html5lib')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
