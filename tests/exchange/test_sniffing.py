"""What a source is, and its letters."""

import pytest

from newsroom.domain.errors import NewsroomError
from newsroom.exchange.sniffing import decode, kind_of

JPEG, PNG = b"\xff\xd8\xff\xe0" + bytes(20), b"\x89PNG\r\n\x1a\n" + bytes(20)
DOCX = b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml word/document.xml"
XLSX = b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml xl/workbook.xml"
MP4 = bytes(4) + b"ftypisom" + bytes(8)
HEIC = bytes(4) + b"ftypheic" + bytes(8)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(8)
WXR = b'<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">'


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.md", b"# Judul", "markdown"),
        ("A.MARKDOWN", b"teks", "markdown"),
        ("a.txt", b"teks", "text"),
        ("tanpa_akhiran", b"teks", "text"),
        ("a.txt", b"---\r\ntitle: A\r\n---\r\n", "markdown"),
        ("a.html", b"<p>teks</p>", "html"),
        ("a.txt", b"\xef\xbb\xbf\n<!DOCTYPE HTML>\n<html>", "html"),
        ("a.htm", b"<HTML lang=id>", "html"),
        ("a.ics", b"BEGIN:VCALENDAR\r\n", "ics"),
        ("a.txt", b"\xef\xbb\xbfbegin:vcalendar\n", "ics"),
        ("a.ics", "\ufeffBEGIN:VCALENDAR".encode("utf-16-le"), "ics"),
        ("a.docx", DOCX, "docx"),
        ("a.bin", DOCX, "docx"),
        ("a.docm", DOCX, "docx"),
        ("a.dotx", DOCX, "docx"),
        ("a.xml", WXR, "wxr"),
        ("a.csv", b"a;b\n1;2\n", "csv"),
        ("a.tsv", b"a\tb\n1\t2\n", "csv"),
        ("a.txt", "Tanggal\tAcara\r\n3/5/2023\tApel\r\n".encode("utf-16"), "csv"),
        ("a.txt", "Naskah\r\nbiasa\tsaja\r\n".encode("utf-16"), "text"),
        ("a.jpg", JPEG, "media"),
        ("a.jpg", PNG, "media"),
        ("a.HEIC", HEIC, "media"),
        ("a.jpg", HEIC, "media"),
        ("a.svg", b"<svg xmlns='x'>", "media"),
        ("a.mp4", MP4, "media"),
        ("a.mov", MP4, "media"),
        ("a.mp3", b"ID3" + bytes(10), "media"),
        ("a.wav", b"RIFF0000WAVE", "media"),
        ("a.pdf", b"%PDF-1.7", "media"),
        ("a.doc", OLE, "media"),
        ("a.xls", OLE, "media"),
        ("a.xlsx", XLSX, "media"),
        ("a.rtf", b"{\\rtf1", "media"),
        ("a.exe", b"MZ\0\0", "unknown"),
        ("a.txt", b"a\0b", "unknown"),
        ("a.log", b"teks", "unknown"),
    ],
)
def test_kinds(name: str, head: bytes, kind: str) -> None:
    assert kind_of(name, head) == kind


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("foto.jpg", b"teks"),
        ("foto.jpg", MP4),
        ("foto.png", b"<!DOCTYPE html>"),
        ("film.mp4", JPEG),
        ("film.mp4", b"teks"),
        ("surat.pdf", DOCX),
        ("surat.docx", XLSX),
        ("surat.docx", b"%PDF-1.7"),
        ("surat.docx", b"teks"),
        ("surat.doc", JPEG),
        ("rapat.ics", b"<!DOCTYPE html>"),
        ("rapat.ics", b"Daftar rapat"),
    ],
)
def test_a_name_that_promises_something_else(name: str, head: bytes) -> None:
    with pytest.raises(NewsroomError) as caught:
        kind_of(name, head)
    assert name in str(caught.value)


def test_an_empty_file() -> None:
    with pytest.raises(NewsroomError, match=r"kosong\.txt"):
        kind_of("kosong.txt", b"")


TEXT = "“Rapat” – café 🙏🏽 selesai…\n"
OLD = "“Rapat” – “Ya,” kata ketua… ©Dinas café\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (TEXT.encode(), TEXT),
        (TEXT.encode("utf-8-sig"), TEXT),
        (TEXT.encode("utf-16"), TEXT),
        ("\ufeff".encode("utf-16-be") + TEXT.encode("utf-16-be"), TEXT),
        (OLD.encode("cp1252"), OLD),
        (b"halaman\x0csatu", "halaman\fsatu"),
        (b"", ""),
    ],
)
def test_letters(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    "data",
    [
        "会議は終了しました。資料を配布します。".encode("shift-jis"),
        "会议结束，资料已经分发。".encode("gbk"),
        "Совещание завершено".encode("cp1251"),
        "“Rapat” dimulai".encode()[:-10] + b"\xe2\x80 " + "“Rapat”".encode(),
        "Rapat dimulai".encode("utf-16-le"),
        b"\xff\xfeR\0a",
        b"a\0b",
        bytes(range(256)),
    ],
)
def test_letters_that_cannot_be_told(data: bytes) -> None:
    with pytest.raises(NewsroomError, match=r"catatan\.txt"):
        decode(data, "catatan.txt")
