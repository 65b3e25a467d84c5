"""The prepared clipboard files, where they are at hand."""

from pathlib import Path

import pytest

from newsroom.text.dialect import parse, to_html
from newsroom.text.reader import Reading, join_lines, read_html, read_text
from newsroom.text.writer import write

FILES = Path(__file__).resolve().parents[3] / "shared" / "cases" / "files"
pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the case files are not here")


def html_of(reading: Reading) -> str:
    markdown = write(reading.story)
    assert parse(markdown) == reading.story
    return to_html(markdown)


def pasted(name: str) -> str:
    return html_of(read_html((FILES / name).read_text(encoding="utf-8")))


EXPECTED = {
    "clip_word_berita.html": (
        "<p><strong>Dinas Contoh Gelar Rapat Data</strong></p>\n"
        "<p>Sofifi _ <strong>Sekretaris Dinas</strong> meminta <em>admin</em> segera mengirim "
        "data. "
        "Hal itu disampaikan di Sofifi, Senin (17/04).</p>\n"
        "<p>“Data harus masuk sebelum jam 12,” katanya. Lihat "
        '<a href="https://contoh.go.id/data?tahun=2023&amp;jenis=a">laman data</a>.</p>\n'
        "<p>(Acm/Redni)</p>"
    ),
    "clip_word_bulat.html": (
        "<p>Hasil rapat:</p>\n<ul>\n<li>Data SPBE\n<ul>\n<li>Indeks layanan</li>\n"
        "<li>Indeks tata kelola</li>\n</ul></li>\n<li>Data LPPD</li>\n</ul>\n<p>Demikian.</p>"
    ),
    "clip_word_nomor.html": (
        '<ol>\n<li>Pembukaan\n<ol type="a">\n<li>Lagu kebangsaan</li>\n<li>Doa</li>\n</ol></li>\n'
        "<li>Arahan pimpinan</li>\n</ol>"
    ),
    "clip_word_komentar.html": "<p>Anggaran kegiatan sebesar Rp 250 juta telah disetujui.</p>",
    "clip_word_gambar.html": (
        "<p>[Gambar tidak terbawa: Suasana rapat di aula]</p>\n<p>Suasana rapat.</p>"
    ),
    "clip_word_tabel.html": (
        '<table>\n<thead>\n<tr><th colspan="2">Perangkat Daerah</th><th>Nilai</th></tr>\n</thead>\n'
        "<tbody>\n<tr><td>1</td><td>Dinas Contoh</td><td>2,61</td></tr>\n"
        "<tr><td>2</td><td>Badan Contoh<br>(baru)</td><td></td></tr>\n</tbody>\n</table>"
    ),
    "clip_excel_kosong.html": (
        "<table>\n<tbody>\n<tr><td>Kabupaten</td><td>Hadir</td><td>Ket</td></tr>\n"
        "<tr><td>Contoh Utara</td><td></td><td>izin</td></tr>\n"
        "<tr><td>Contoh Selatan</td><td>1.250</td><td></td></tr>\n</tbody>\n</table>"
    ),
    "clip_gdocs_satu_baris.html": "<p>Rapat ditunda sampai Kamis.</p>",
    "clip_nbsp_semua.html": (
        "<p>Pemerintah provinsi mengingatkan seluruh perangkat daerah agar segera melengkapi data "
        "laporan sebesar Rp\u00a01.500.000 per unit.</p>\n<p>Selesai.</p>"
    ),
    "clip_ul_dalam_ul.html": (
        "<ul>\n<li>Kopi</li>\n<li>Teh\n<ul>\n<li>Teh hitam</li>\n</ul></li>\n<li>Air</li>\n</ul>"
    ),
    "clip_web_berbahaya.html": (
        '<p>Halo klik klik2 <a href="https://contoh.go.id/">aman</a></p>'
    ),
    "clip_whatsapp.html": (
        "<p><strong>SIARAN PERS</strong><br><em>segera tayang</em><br>"
        "Mohon dimuat \U0001f64f\U0001f3fd terima kasih</p>"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_pasted_file(name: str) -> None:
    assert pasted(name) == EXPECTED[name]


def test_the_person_hears_about_the_comment_only() -> None:
    reading = read_html((FILES / "clip_word_komentar.html").read_text(encoding="utf-8"))
    assert [str(notice) for notice in reading.notices] == ["1 komentar Word tidak disertakan."]


def test_text_of_a_pdf() -> None:
    reading = read_text((FILES / "clip_pdf_siaran.txt").read_text(encoding="utf-8"))
    assert len(reading.story.blocks) == 2
    assert to_html(write(join_lines(reading.story))) == (
        "<p>Gubernur meminta seluruh jajaran pemerintahan menyelesaikan laporan kinerja sebelum "
        "finalisasi anggaran tahun berjalan.</p>\n"
        "<p>Laporan dikirim lewat aplikasi resmi, bukan surat fisik, agar lebih cepat.</p>"
    )


def test_sixty_thousand_words() -> None:
    text = (FILES / "teks_60000_kata.txt").read_text(encoding="utf-8")
    story = read_text(text).story
    assert parse(write(story)) == story
