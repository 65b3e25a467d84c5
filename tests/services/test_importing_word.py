"""Word files through import, a reopened newsroom and the published page: O020, O055, O093."""

from collections.abc import Callable
from pathlib import Path

import pytest

from newsroom.domain.site import Site
from newsroom.services import converting, editing, importing, publishing
from newsroom.services.importing import Report, Wishes
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.storage import articles, media
from tests.exchange.docx_files import docx, p, picture, png, relation

PICTURES = relation("rPic", "image", "media/image1.png")
Bring = Callable[..., Report]


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site())


@pytest.fixture
def bring(newsroom: Newsroom) -> Bring:
    def brought(*sources: Path, **wishes: object) -> Report:
        return importing.import_sources(newsroom, sources, Wishes(**wishes))  # type: ignore[arg-type]

    return brought


@pytest.fixture
def naskah(tmp_path: Path) -> Path:
    """A text with one picture, as Word stores it."""
    file = tmp_path / "Rapat data.docx"
    file.write_bytes(illustrated("Isi."))
    return file


def illustrated(text: str) -> bytes:
    return docx(
        p("Rapat data digelar", style="Judul"),
        p(f"Sofifi _ {text}"),
        p(picture(alt="Suasana rapat")),
        p("Gubernur membuka rapat.", style="Keterangan"),
        relations=PICTURES,
        parts={"word/media/image1.png": png()},
    )


def page_of(newsroom: Newsroom, out: Path) -> str:
    """Close the newsroom, open it again, publish it, and return its only article's page."""
    path = newsroom.path
    newsroom.close()
    with open_newsroom(path) as opened:
        publishing.publish(opened, out)
    (page,) = (file for file in out.glob("berita/*/*/*.html") if file.stem != "index")
    behind = page.read_text(encoding="utf-8").partition('<div class="text">')[2]
    return behind.partition("</article>")[0]


def test_a_whole_article(newsroom: Newsroom, bring: Bring, shared: Path, tmp_path: Path) -> None:
    """O020."""
    file = shared / "cases" / "files" / "docx_berita_lengkap.docx"
    assert len(bring(file, status="published").created) == 1
    (article,) = articles.find(newsroom.database)
    assert article.title == "Dinas Contoh Gelar Rapat Data"
    assert (article.dateline, article.authors, article.editors) == ("Sofifi", ("Acm",), ("Redni",))
    (item,) = media.find(newsroom.database)
    assert (item.type, item.alt) == ("photo", "Suasana rapat di aula lantai 4")
    assert article.cover == item.id
    html = page_of(newsroom, tmp_path / "situs")
    assert "Dinas Contoh Gelar Rapat Data" not in html
    assert "KOP SURAT" not in html and "Halaman 1" not in html
    assert "<strong>LPPD</strong> dan <em>SPBE</em>" in html
    assert "“Misalnya seorang ASN,” terangnya, ‘kerja’ dari rumah – tidak harus ke kantor…" in html
    inner = "<ul>\n<li>Rincian a</li>\n</ul>"
    assert f"<ol>\n<li>Syarat pertama\n{inner}</li>\n<li>Syarat kedua</li>\n</ol>" in html
    assert '<tr><th colspan="2">Perangkat Daerah</th><th>Nilai</th></tr>' in html
    assert html.count("<td>") == 6
    assert "<td>Badan Contoh</td><td></td></tr>" in html
    assert html.replace("\u00a0", " ").count("Rp 1.500.000") == 1
    assert html.count('alt="Suasana rapat di aula lantai 4"') == 1


def test_tracked_changes(newsroom: Newsroom, bring: Bring, shared: Path, tmp_path: Path) -> None:
    """O055."""
    file = shared / "cases" / "files" / "docx_lacak_perubahan.docx"
    report = bring(file, status="published")
    told = [str(finding.message) for _, finding in report.warnings]
    assert told == [
        "Lacak perubahan diterapkan: 1 sisipan, 1 hapusan, 0 pemindahan, 1 tanda alinea dihapus."
    ]
    assert bring(file).warnings == []
    html = page_of(newsroom, tmp_path / "situs")
    assert "<p>Peserta sebanyak 45 orang.</p>\n<p>Alinea pertama dan sambungannya.</p>" in html
    assert "40" not in html


def test_a_text_box(newsroom: Newsroom, bring: Bring, shared: Path, tmp_path: Path) -> None:
    """O093."""
    bring(shared / "cases" / "files" / "docx_kotak_teks.docx", status="published")
    html = page_of(newsroom, tmp_path / "situs")
    assert html.count("Infografis: 3 dari 10 layanan sudah daring") == 1
    order = [html.index(words) for words in ("Sebelum kotak.", "Infografis", "Sesudah kotak.")]
    assert order == sorted(order)


def test_import_and_convert_give_the_same_text(
    newsroom: Newsroom, bring: Bring, naskah: Path
) -> None:
    bring(naskah)
    (article,) = articles.find(newsroom.database)
    stored = articles.body(newsroom.database, article.id).markdown
    figure = f'![Suasana rapat](media:{article.cover} "Gubernur membuka rapat.")'
    assert stored == f"Isi.\n\n{figure}"
    assert converting.converted(naskah).markdown == stored.replace(
        figure, "[Gambar tidak terbawa: Suasana rapat]\\\nGubernur membuka rapat."
    )
    (item,) = media.find(newsroom.database)
    assert (item.name, item.caption) == ("Rapat data-1.png", "Gubernur membuka rapat.")


def test_the_same_file_again_is_the_same_article(
    newsroom: Newsroom, bring: Bring, naskah: Path
) -> None:
    bring(naskah)
    assert len(bring(naskah).skipped) == 1
    (before,) = articles.find(newsroom.database)
    editing.set_fields(newsroom, before.id, {"cover": ""})
    naskah.write_bytes(illustrated("Isi baru."))
    assert len(bring(naskah).updated) == 1
    (article,) = articles.find(newsroom.database)
    assert "Isi baru." in articles.body(newsroom.database, article.id).markdown
    assert len(media.find(newsroom.database)) == 1


def test_words_that_the_library_has_are_kept(
    newsroom: Newsroom, bring: Bring, naskah: Path
) -> None:
    bring(naskah)
    (item,) = media.find(newsroom.database)
    editing.set_fields(newsroom, item.id, {"alt": "Gubernur berdiri"})
    bring(naskah, anew=True)
    (item,) = media.find(newsroom.database)
    assert item.alt == "Gubernur berdiri"


def test_anew_makes_another_article(newsroom: Newsroom, bring: Bring, naskah: Path) -> None:
    bring(naskah)
    report = bring(naskah, anew=True)
    assert len(articles.find(newsroom.database)) == 2
    assert report.changes.articles == {report.created[0].record.id}


def test_what_the_text_says_goes_before_what_is_wished(
    newsroom: Newsroom, bring: Bring, naskah: Path, tmp_path: Path
) -> None:
    signed, plain = tmp_path / "ditandai.docx", tmp_path / "tanpa judul.docx"
    signed.write_bytes(docx(p("Panen", style="Judul"), p("Panen pala selesai. (Ika/Redni)")))
    plain.write_bytes(docx(p("Rapat digelar kemarin."), p("Rapat ditutup.")))
    bring(naskah, signed, plain, author="Acm", untitled=True)
    made = {article.title: article.authors for article in articles.find(newsroom.database)}
    assert made == {"Rapat data digelar": ("Acm",), "Panen": ("Ika",), "": ("Acm",)}
    bring(plain, anew=True)
    (named,) = {article.title for article in articles.find(newsroom.database)} - set(made)
    assert named == "tanpa judul"


def test_a_dry_run_stores_nothing(newsroom: Newsroom, bring: Bring, naskah: Path) -> None:
    assert len(bring(naskah, dry_run=True).created) == 1
    assert articles.find(newsroom.database) == [] and media.find(newsroom.database) == []


def test_a_picture_that_cannot_be_used_is_named(
    newsroom: Newsroom, bring: Bring, tmp_path: Path
) -> None:
    file = tmp_path / "naskah.docx"
    broken = png()[:40]
    file.write_bytes(
        docx(
            p("Isi pertama."),
            p(picture(alt="Peta")),
            relations=PICTURES,
            parts={"word/media/image1.png": broken},
        )
    )
    report = bring(file)
    (article,) = articles.find(newsroom.database)
    assert articles.body(newsroom.database, article.id).markdown == (
        "Isi pertama.\n\n[Gambar tidak terbawa: Peta]"
    )
    assert [finding.rule for _, finding in report.warnings] == ["import.picture"]
    assert article.cover == ""


def test_only_texts_where_texts_are_wanted(
    newsroom: Newsroom, bring: Bring, tmp_path: Path
) -> None:
    """An old .doc is a document of the library for `import`, but no article for the room."""
    old = tmp_path / "naskah.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (refused,) = bring(old, texts_only=True).failed
    assert "simpan sebagai .docx" in str(refused.reason)
    assert media.find(newsroom.database) == []


def test_locks_of_word_are_passed_over(bring: Bring, naskah: Path) -> None:
    (naskah.parent / "~$pat data.docx").write_bytes(b"\x05Acm" + bytes(50))
    folder = naskah.parent / "dari Word"
    folder.mkdir()
    naskah.rename(folder / naskah.name)
    (folder / "~$pat data.docx").write_bytes(b"\x05Acm" + bytes(50))
    report = bring(folder)
    assert (len(report.created), report.failed) == (1, [])
