"""Rule `abbreviation.conflict`."""

import pytest

from newsroom.copydesk.abbreviations import check_abbreviations, definitions, one_slip

DEFINING = "Petugas mengisi Daftar Arsip Statis Daerah (DASD) tahun ini."


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("DSAD", True),
        ("DASB", True),
        ("DASD", False),
        ("DPRD", False),
        ("DASDA", False),
        ("DSDA", False),
        ("ADSB", False),
        ("dsad", False),
    ],
)
def test_words_beside_a_defined_one(word: str, fault: bool) -> None:
    title = f"Petugas Lengkapi {word} Tahunan"
    found = list(check_abbreviations("id", {"title": title, "body": DEFINING}))
    assert bool(found) == fault
    for finding in found:
        assert finding.rule == "abbreviation.conflict" and finding.field == "title"
        assert title[finding.start : finding.end] == word
        assert finding.suggestion == "DASD"
        assert word in str(finding.message) and "DASD" in str(finding.message)


def test_a_known_abbreviation_is_no_slip() -> None:
    body = "Anggaran Pendapatan dan Belanja Daerah (APBD) naik, begitu juga APBN."
    assert not list(check_abbreviations("id", {"body": body}))


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        (DEFINING, ["DASD"]),
        ("Sistem Kearsipan Berbasis Daring (SKBD)", ["SKBD"]),
        ("Dinas Perpustakaan dan Kearsipan (DISPUSIP)", ["DISPUSIP"]),
        ("pegawai di kantor itu (ASDF)", []),
        ("Rapat di hotel (HALSEL)", []),
        ("Laporan (ABC)", []),
    ],
)
def test_definitions(text: str, defined: list[str]) -> None:
    assert list(definitions(text)) == defined


def test_one_slip() -> None:
    assert one_slip("ABCD", "ABXD") and one_slip("ABCD", "ACBD")
    assert not one_slip("ABCD", "ABCD")
    assert not one_slip("ABCD", "CBAD")
    assert not one_slip("ABCD", "ABC")
