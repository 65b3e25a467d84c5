"""Dateline, initials and credit taken off a text, only where certain."""

import pytest

from newsroom.exchange.bylines import find_dateline, split_story
from newsroom.text.runs import Run, plain_of
from newsroom.text.story import Paragraph, Story


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Weda _ Kepala dinas hadir.", "Weda"),
        ("WEDA – Kepala dinas hadir.", "WEDA"),
        ("WEDA - Kepala dinas hadir.", "WEDA"),
        ("WEDA, – Kepala dinas hadir.", "WEDA"),
        ("JAILOLO,- Kepala dinas hadir.", "JAILOLO"),
        ("MABA -- Kepala dinas hadir.", "MABA"),
        ("Bacan- Kepala dinas hadir.", "Bacan"),
        ("Bacan–Kepala dinas hadir.", "Bacan"),
        ("Labuha — “Kita mulai,” kata kepala dinas.", "Labuha"),
        ("Tidore Kepulauan – Kepala dinas hadir.", "Tidore Kepulauan"),
        ("Bacan, dinas.contoh.go.id – Kepala dinas hadir.", "Bacan, dinas.contoh.go.id"),
    ],
)
def test_datelines(text: str, place: str) -> None:
    found, length = find_dateline(text)
    assert found == place
    assert text[length:].lstrip("“").startswith(("Kepala", "Kita"))


@pytest.mark.parametrize(
    "text",
    [
        "Kepala dinas hadir di Weda.",
        "Anak-anak bermain di halaman.",
        "Anak-Anak bermain.",
        "Weda _Kepala dinas_ hadir.",
        "Gubernur – Nama Seseorang hadir.",
        "Rapat – Pembahasan anggaran.",
        "Nama Orang – Kepala Dinas – hadir di Weda.",
        "Weda – hadir semua.",
        "Satu Dua Tiga Empat Lima – Kepala dinas.",
        "WEDA",
        "",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    assert find_dateline(text) == ("", 0)


def test_only_the_separators_given_count() -> None:
    assert find_dateline("Weda | Kepala dinas.", ("|",))[0] == "Weda"
    assert find_dateline("Weda | Kepala dinas.") == ("", 0)


def _story(*texts: str) -> Story:
    return Story(tuple(Paragraph((Run(text),)) for text in texts))


def _texts(story: Story) -> list[str]:
    return [plain_of(block.runs) for block in story.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("ending", "authors", "editors"),
    [
        ("Selesai. (Nur/Umi)", ("Nur",), ("Umi",)),
        ("Selesai.(Nur/Ode/Umi)", ("Nur", "Ode"), ("Umi",)),
        ("Selesai. (nur)", ("nur",), ()),
        ("Selesai.\n(Nur/Umi)", ("Nur",), ("Umi",)),
    ],
)
def test_initials(ending: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    parts = split_story(_story("Awal.", ending))
    assert (parts.authors, parts.editors) == (authors, editors)
    assert _texts(parts.story) == ["Awal.", "Selesai."]


@pytest.mark.parametrize(
    "ending",
    ["Bertempat di Hotel (Halsel)", "Diatur dalam (SPBE)", "Daftar ada. (terlampir)", "Selesai."],
)
def test_a_remark_is_no_signature(ending: str) -> None:
    parts = split_story(_story("Awal.", ending))
    assert (parts.authors, parts.editors, _texts(parts.story)) == ((), (), ["Awal.", ending])


def test_a_signature_on_its_own_and_a_credit() -> None:
    parts = split_story(_story("Awal.", "(Nur/Umi)", "©Dinas Contoh"))
    assert (parts.authors, parts.editors, parts.credit) == (("Nur",), ("Umi",), "©Dinas Contoh")
    assert _texts(parts.story) == ["Awal."]


def test_marks_survive_the_cut() -> None:
    runs = (Run("Weda", strong=True), Run(" _ Kepala "), Run("Dinas", strong=True), Run(" hadir."))
    parts = split_story(Story((Paragraph(runs),)))
    (block,) = parts.story.blocks
    assert isinstance(block, Paragraph)
    assert block.runs == (Run("Kepala "), Run("Dinas", strong=True), Run(" hadir."))


def test_an_empty_story() -> None:
    assert split_story(Story()).story == Story()
