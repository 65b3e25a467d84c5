"""The look at other readers' test files is sharp: it sees what is lost."""

from pathlib import Path

import pytest

from tests.exchange.docx_files import docx, li, p, r, tbl, tr
from tests.torture import docx as torture


def test_a_whole_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = "<w:del><w:r><w:delText>hapus</w:delText></w:r></w:del>"
    blocks = (p("Judul", style="Judul"), p("Isi ", gone, r("samar", "<w:vanish/>")), li("butir"))
    (tmp_path / "baik.docx").write_bytes(docx(*blocks, tbl(tr("satu", "dua"))))
    (tmp_path / "rusak.docx").write_bytes(b"PK\x03\x04")
    assert torture.main(tmp_path) == 1
    printed = capsys.readouterr().out
    assert "rusak.docx: refused" in printed
    assert "2 files, 1 wrong" in printed


def test_lost_words_and_lost_doubles_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(docx(p("Isi."), p("Isi."), p("lain")))
    read = torture.read_text
    shorter = read(docx(p("Isi."), p("Isi.")), "a.docx"), read(docx(p("Isi."), p("lain")), "a.docx")
    assert torture.lost(file, read(file.read_bytes(), "a.docx")) == []
    assert torture.lost(file, shorter[0]) == ["lain"]
    assert torture.lost(file, shorter[1]) == ["I × 1", "s × 1", "i × 1", ". × 1"]
