"""Rules `truncated.title` and `case.capitals`."""

import pytest

from newsroom.copydesk.titles import check_title, is_shouted, is_truncated, title_case


def _ending(ending: str, length: int = 100) -> str:
    filler = "kata " * 60
    return (
        filler[: length - len(ending) - 1].rstrip().ljust(length - len(ending) - 1, "a")
        + " "
        + ending
    )


@pytest.mark.parametrize("length", [50, 64, 100, 128, 150, 160, 191, 200, 250, 255])
def test_cut_at_the_width_of_a_column(length: int) -> None:
    title = _ending("PE", length)
    assert len(title) == length
    assert is_truncated(title)
    assert not is_truncated("a" + title)


@pytest.mark.parametrize("ending", ["PE", "inf", "dan", "untuk", "(Tahap", "informasi,", "dari"])
def test_endings_of_a_cut_title(ending: str) -> None:
    assert is_truncated(_ending(ending))


@pytest.mark.parametrize(
    "ending", ["2023", "Lt. 4", "ASN", "III", "Daerah", "(Tahap II)", "DIP", "RI."]
)
def test_endings_of_a_whole_title(ending: str) -> None:
    assert not is_truncated(_ending(ending))


@pytest.mark.parametrize(
    ("title", "shouted"),
    [
        ("RAPAT KERJA TAHUNAN DINAS", True),
        ("RAPAT KERJA TAHUNAN Dinas", False),
        ("SPBE 2023", False),
        ("Rapat kerja", False),
        ("", False),
    ],
)
def test_capitals(title: str, shouted: bool) -> None:
    assert is_shouted(title) == shouted


def test_headline_style() -> None:
    assert (
        title_case("RAPAT PPID DAN UPTD DI LT. 2 (TAHAP II) UNTUK JUM'AT")
        == "Rapat PPID dan UPTD di LT. 2 (Tahap II) untuk Jum'at"
    )
    assert title_case("DARI KITA") == "Dari Kita"


def test_findings_name_the_place() -> None:
    title = _ending("PE").upper()
    cut, capitals = check_title("id", title)
    assert (cut.rule, capitals.rule) == ("truncated.title", "case.capitals")
    assert title[cut.start : cut.end] == "PE"
    assert "100" in str(cut.message)
    assert capitals.suggestion == title_case(title)
