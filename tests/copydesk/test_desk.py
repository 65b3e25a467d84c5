"""All rules over one record."""

from datetime import date
from pathlib import Path

import pytest

from newsroom.copydesk.desk import check_agenda_item, check_article
from newsroom.domain.agenda import AgendaItem
from newsroom.domain.article import Article
from newsroom.domain.zones import parse_moment

CLEAN = """Kepala Dinas Kearsipan mengajak pegawai melengkapi Daftar Arsip Statis Daerah (DASD).

Ajakan itu disampaikan saat apel Selasa (02/05/2023) di Weda. Berkas DASD dipindai oleh UPTD \
sebelum dikirim ke DPRD.

“Setiap berkas punya tempat,” ujarnya."""
TODAY = date(2023, 5, 3)


def test_nothing_is_found_in_a_clean_text() -> None:
    article = Article("id", "Kepala Dinas Ajak Pegawai Lengkapi DASD", summary="DASD lengkap.")
    assert check_article(article, CLEAN, TODAY) == ()
    item = AgendaItem("id", "Rapat PPID", "2023-05-09", start="09:00", zone="WIT", place="Aula")
    assert check_agenda_item(item, "WIT") == ()


def test_each_field_is_checked() -> None:
    article = Article("id", "PEGAWAI LENGKAPI ARSIP DSAD", summary="Arsip DASB lengkap.")
    found = check_article(article, CLEAN.replace("Selasa (", "Senin, ("), TODAY)
    assert [(finding.rule, finding.field) for finding in found] == [
        ("case.capitals", "title"),
        ("abbreviation.conflict", "title"),
        ("abbreviation.conflict", "summary"),
        ("date.weekday", "body"),
        ("date.punctuation", "body"),
    ]
    assert {finding.record for finding in found} == {"id"}


def test_the_date_of_publication_counts_before_today() -> None:
    body = "Apel Selasa (02/05) berjalan lancar."
    published = Article("id", "Apel", published=parse_moment("2023-05-03", "WIT"))
    assert [f.rule for f in check_article(published, body, date(2025, 1, 1))] == ["date.year"]
    later = Article("id", "Apel", published=parse_moment("2024-05-03", "WIT"))
    assert "date.weekday" in [f.rule for f in check_article(later, body, date(2025, 1, 1))]
    draft = Article("id", "Apel")
    assert [f.rule for f in check_article(draft, body, date(2024, 5, 3))] == ["date.year"]


SEED = sorted((Path(__file__).resolve().parents[3] / "shared/seed").glob("*.txt"))
needs_seed = pytest.mark.skipif(not SEED, reason="no seed beside the checkout")


@pytest.mark.seed
@needs_seed
def test_a2_a10_the_seed_article() -> None:
    lines = [line.strip() for line in SEED[0].read_text("utf-8").splitlines() if line.strip()]
    body = "\n\n".join(lines[2:8])
    article = Article("id", lines[0], published=parse_moment("2023-04-18", "WIT"))
    found = check_article(article, body, date(2026, 1, 1))
    assert [(f.rule, f.field) for f in found] == [
        ("abbreviation.conflict", "title"),
        ("date.punctuation", "body"),
        ("date.year", "body"),
    ]
    slip = found[0]
    fixed = lines[0][: slip.start] + slip.suggestion + lines[0][slip.end :]
    assert fixed.endswith("Permintaan Data LPPD") and len(fixed) == 89
    a_year_before = Article("id", lines[0], published=parse_moment("2022-04-18", "WIT"))
    assert "date.weekday" in [f.rule for f in check_article(a_year_before, body, date(2026, 1, 1))]


@pytest.mark.seed
@needs_seed
def test_b18_b24_the_seed_agenda() -> None:
    lines = [line.strip() for line in SEED[0].read_text("utf-8").splitlines() if line.strip()]
    titles = [lines[at - 1] for at, line in enumerate(lines) if " wita - " in line.casefold()]
    rules = []
    for title in titles:
        item = AgendaItem("id", title, "2023-03-08", start="08:00", zone="WITA", place="Halsel")
        rules.append([finding.rule for finding in check_agenda_item(item, "WIT")])
    assert rules == [
        ["zone.office"],
        ["zone.office"],
        ["truncated.title", "case.capitals", "zone.office"],
    ]
