"""What was read once is read from memory: a save costs what was written, not what is there."""

import pytest

from newsroom.text import dialect
from newsroom.text.dialect import parse, to_html

TEXT = "\n\n".join(f"Alinea **nomor** {number}.\n\n- butir {number}" for number in range(50))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many inline texts are read from now on, as lengths."""
    found: list[int] = []
    usual = dialect.parse_runs

    def counted(text: str) -> object:
        found.append(len(text))
        return usual(text)

    monkeypatch.setattr(dialect, "parse_runs", counted)
    return found


def test_a_word_in_a_long_text_reads_one_paragraph(reads: list[int]) -> None:
    before = parse(f"{TEXT}\n\nAkhir.").blocks
    reads.clear()
    after = parse(f"{TEXT}\n\nAkhir cerita.").blocks
    assert reads == [len("Akhir cerita.")]
    assert after[:-1] == before[:-1] and after != before


def test_the_same_chunk_means_the_same_wherever_it_stands() -> None:
    assert to_html("- a\n\n\n1. a\n\n- a") == to_html("- a") + "\n" + "\n".join(
        (to_html("1. a"), to_html("- a"))
    )


def test_what_is_very_long_is_not_kept(reads: list[int]) -> None:
    """A text without paragraphs is another chunk at each letter."""
    long = "kata " * dialect._LONGEST_KNOWN
    parse(f"{long}satu")
    kept = dialect._known_blocks.cache_info().currsize
    parse(f"{long}dua")
    assert dialect._known_blocks.cache_info().currsize == kept and len(reads) == 2
