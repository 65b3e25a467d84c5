"""The table of public information, and what must never be in it."""

import csv
import io
from dataclasses import replace
from typing import Any

import pytest

from newsroom.domain.media import MediaItem
from newsroom.publishing.content import Content, MediaFile
from newsroom.publishing.dip import COLUMNS, dip_csv, dip_documents, dip_rows

from .test_feeds import HOST, SITE, content

DIP = {
    "class": "berkala",
    "unit": "Bidang Statistik",
    "responsible": "Kepala Bidang",
    "made": "Sofifi, Januari 2023",
    "form": "Rekaman",
    "retention": "5 tahun",
}


def document(number: int = 1, dip: dict[str, str] | None = None, **changes: Any) -> MediaFile:
    fields: dict[str, Any] = {
        "id": f"0198d{number:07}", "type": "document", "name": "renstra.pdf", "sha256": "",
        "extension": "pdf", "mime": "application/pdf", "bytes": 9,
        "title": f"Renstra {number}",
    }  # fmt: skip
    item = MediaItem(**fields | changes, dip=DIP | (dip or {}))
    return MediaFile(item, path=f"media/d{number}.pdf")


def holding(*files: MediaFile, **changes: Any) -> Content:
    return content(files={file.item.id: file for file in files}, **changes)


def cells(made: Content) -> list[list[str]]:
    data = dip_csv(made).encode()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_table_has_the_columns_of_practice() -> None:
    made = holding(document(caption="Arah lima tahun"))
    assert cells(made) == [list(COLUMNS), [
        "1", "Renstra 1 – Arah lima tahun", "Bidang Statistik", "Kepala Bidang",
        "Sofifi, Januari 2023", "Rekaman", "5 tahun", "Berkala", HOST + "media/d1.pdf",
    ]]  # fmt: skip


def test_rows_are_numbered_by_class_and_title() -> None:
    made = holding(
        document(1, {"class": "setiap-saat"}),
        document(2, {"class": "berkala"}, title="b"),
        document(3, {"class": "berkala"}, title="A"),
        document(4, {"class": "serta-merta"}),
    )
    assert [(row[0], row[1], row[7]) for row in dip_rows(made)] == [
        ("1", "A", "Berkala"),
        ("2", "b", "Berkala"),
        ("3", "Renstra 4", "Serta-merta"),
        ("4", "Renstra 1", "Setiap saat"),
    ]


@pytest.mark.parametrize("name", ["dikecualikan", "Dikecualikan", "", "lain"])
def test_exempt_and_unsorted_documents_are_never_listed(name: str) -> None:
    made = holding(document(1, {"class": name}, title="RAHASIA"), document(2))
    assert [file.item.title for file in dip_documents(made)] == ["Renstra 2"]
    assert "RAHASIA" not in dip_csv(made)
    assert "media/d1.pdf" not in dip_csv(made)


def test_other_media_are_not_documents() -> None:
    assert dip_rows(holding(document(type="video"))) == ()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "\ufeff=", "＝"])
def test_no_cell_is_a_formula(start: str) -> None:
    text = f'{start}HYPERLINK("https://jahat.example";"klik")'
    made = holding(document(dip={key: text for key in DIP if key != "class"}, title=text))
    row = cells(made)[1]
    for cell in row[1:7]:
        assert cell.startswith("'")
        assert "HYPERLINK" in cell


def test_cells_are_single_lines_and_keep_their_quotes() -> None:
    odd = document(title='Kata "satu", dua; tiga\nempat\x0clima رمضان')
    assert cells(holding(odd))[1][1] == 'Kata "satu", dua; tiga empat lima رمضان'


def test_the_form_is_the_file_type_where_nobody_wrote_one() -> None:
    assert dip_rows(holding(document(dip={"form": ""})))[0][5] == "PDF"


def test_links_are_relative_to_the_table_without_an_address() -> None:
    lost = holding(document(), site=replace(SITE, url=""))
    assert dip_rows(lost)[0][8] == "../media/d1.pdf"
