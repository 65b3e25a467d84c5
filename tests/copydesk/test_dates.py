"""Rules for days in running text."""

from datetime import date

import pytest

from newsroom.copydesk.dates import check_dates

PUBLISHED = date(2023, 5, 3)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("apel Selasa (02/05/2023) lalu", {}),
        ("apel Selasa (2/5/23) lalu", {}),
        ("apel Selasa, 02/05/2023 lalu", {}),
        ("apel Selasa, (02/05/2023) lalu", {"date.punctuation": "Selasa (02/05/2023)"}),
        ("apel Selasa (02/05) lalu", {"date.year": "Selasa (02/05/2023)"}),
        ("apel Senin (02/05/2023) lalu", {"date.weekday": "Selasa (02/05/2023)"}),
        ("apel Senin (02/05/23) lalu", {"date.weekday": "Selasa (02/05/23)"}),
        ("apel Kamis (29/12) lalu", {"date.year": "Kamis (29/12/2022)"}),
        ("apel Senin (31/02/2023) lalu", {}),
        ("skor 02/05 dan Selasa depan", {}),
        ("Setengah Rabuan (02/05)", {}),
    ],
)
def test_days(text: str, found: dict[str, str]) -> None:
    findings = list(check_dates("id", "body", text, PUBLISHED))
    assert {finding.rule: finding.suggestion for finding in findings} == found
    for finding in findings:
        assert text[finding.start : finding.end].startswith(("Selasa", "Senin", "Kamis"))
        assert text[finding.end :] == " lalu"


def test_every_day_of_a_text_is_looked_at() -> None:
    text = "Senin (02/05/2023), lalu Selasa (02/05/2023), lalu Rabu (02/05/2023)."
    findings = list(check_dates("id", "body", text, PUBLISHED))
    assert [text[f.start : f.end] for f in findings] == ["Senin (02/05/2023)", "Rabu (02/05/2023)"]
    assert "Selasa" in str(findings[0].message) and "2 Mei 2023" in str(findings[0].message)


def test_an_undated_story_is_not_judged_by_todays_year() -> None:
    text = "Apel digelar Senin (17/04) di halaman kantor."
    rules = [f.rule for f in check_dates("id", "body", text, date(2026, 11, 25), dated=False)]
    assert rules == ["date.year"]
    explicit = "Apel digelar Senin (17/04/2022) di halaman kantor."
    rules = [f.rule for f in check_dates("id", "body", explicit, date(2026, 11, 25), dated=False)]
    assert rules == ["date.weekday"]
