"""The preview server: what it shows, and to whom."""

import http.client
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from newsroom.domain.article import Article
from newsroom.services import articles
from newsroom.services import newsroom as newsrooms
from newsroom.services.preview import IDLE, Preview, proof
from newsroom.services.publishing import publish
from newsroom.storage import articles as stored

NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)


@pytest.fixture
def sample(sample_newsroom: Path) -> Iterator[newsrooms.Newsroom]:
    with newsrooms.open_newsroom(sample_newsroom, clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def preview() -> Iterator[Preview]:
    made = Preview()
    yield made
    made.close()


class Answer:
    """What the server sent for one request, with the path exactly as written."""

    def __init__(self, url: str, path: str = "", method: str = "GET", host: str = "") -> None:
        parts = urlsplit(url)
        connection = http.client.HTTPConnection(parts.netloc, timeout=IDLE)
        connection.putrequest(method, path or parts.path, skip_host=bool(host))
        if host:
            connection.putheader("Host", host)
        connection.endheaders()
        answer = connection.getresponse()
        self.status, self.headers, self.body = answer.status, answer.headers, answer.read()
        connection.close()

    @property
    def text(self) -> str:
        return self.body.decode()


def draft(newsroom: newsrooms.Newsroom, title: str = "Berita yang belum selesai") -> Article:
    return articles.save(newsroom, Article("", title), "Isi naskah *baru*.").article


def test_pages_are_those_that_would_be_published(
    sample: newsrooms.Newsroom, preview: Preview, tmp_path: Path
) -> None:
    publish(sample, tmp_path / "situs")
    # Small pictures and cleaned films are made when they are asked for.
    shutil.rmtree(sample.media_folder / "renditions")
    preview.update(proof(sample))
    front = preview.address()
    for file in sorted((tmp_path / "situs").rglob("*")):
        if file.is_file() and not file.name.startswith("manifest"):
            path = file.relative_to(tmp_path / "situs").as_posix()
            if "manifest" not in path:
                assert Answer(front + path).body == file.read_bytes(), path


def test_a_folder_is_its_index_and_never_a_listing(
    sample: newsrooms.Newsroom, preview: Preview
) -> None:
    preview.update(proof(sample))
    front = preview.address()
    assert Answer(front + "berita/").body == Answer(front + "berita/index.html").body
    assert Answer(front).body == Answer(front + "index.html").body
    assert Answer(front + "media/").status == 404


def test_a_page_that_is_not_there_is_the_sites_own_404(
    sample: newsrooms.Newsroom, preview: Preview
) -> None:
    preview.update(proof(sample))
    missing = Answer(preview.address() + "berita/tidak-ada.html")
    assert missing.status == 404
    assert missing.body == Answer(preview.address() + "404.html").body


@pytest.mark.parametrize(
    "path",
    [
        "../../etc/passwd", "..%2f..%2f..%2fetc/passwd", "media/../../contoh.newsroom",
        "%2e%2e/contoh.newsroom", "/etc/passwd", "berita\\..\\..\\contoh.newsroom", "index.html%00",
    ],
)  # fmt: skip
def test_no_path_leads_out_of_the_site(
    sample: newsrooms.Newsroom, preview: Preview, path: str
) -> None:
    preview.update(proof(sample))
    front = preview.address()
    answer = Answer(front, urlsplit(front).path + path)
    assert answer.status == 404
    assert answer.body == Answer(front + "404.html").body


def test_only_who_knows_the_secret_and_names_this_host_is_answered(
    sample: newsrooms.Newsroom, preview: Preview
) -> None:
    preview.update(proof(sample))
    front = preview.address()
    parts = urlsplit(front)
    assert Answer(front, "/").status == 403
    assert Answer(front, "/index.html").status == 403
    assert Answer(front, parts.path[:-2] + "/index.html").status == 403
    assert Answer(front, host="penyerang.example").status == 403
    assert Answer(front, host=f"penyerang.example:{parts.port}").status == 403
    assert Answer(front, host=parts.netloc).status == 200
    assert parts.hostname == "127.0.0.1"
    assert all(not Answer(front, "/" + path).body for path in ("", "index.html", "manifest.json"))


def test_only_looking_is_possible(sample: newsrooms.Newsroom, preview: Preview) -> None:
    preview.update(proof(sample))
    front = preview.address()
    head, whole = Answer(front, method="HEAD"), Answer(front)
    assert (head.status, head.body) == (200, b"")
    assert head.headers["Content-Length"] == str(len(whole.body))
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert Answer(front, method=method).status == 501


def test_the_address_does_not_leave_with_links_and_nothing_is_kept(
    sample: newsrooms.Newsroom, preview: Preview
) -> None:
    preview.update(proof(sample))
    headers = Answer(preview.address()).headers
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Type"] == "text/html; charset=utf-8"


def test_a_draft_has_a_page_with_a_ribbon_and_stands_on_the_front_page(
    sample: newsrooms.Newsroom, preview: Preview
) -> None:
    made = draft(sample)
    preview.update(proof(sample, made.id))
    page = Answer(preview.address(made.id))
    assert page.status == 200
    assert "<em>baru</em>" in page.text
    assert "Pratinjau – belum terbit" in page.text
    assert made.title in Answer(preview.address()).text
    style = Answer(preview.address() + "pratinjau.css")
    assert (style.status, style.headers["Content-Type"]) == (200, "text/css; charset=utf-8")


def test_the_site_alone_shows_no_draft(sample: newsrooms.Newsroom, preview: Preview) -> None:
    made = draft(sample)
    preview.update(proof(sample))
    assert preview.address(made.id) == preview.address()
    assert made.title not in Answer(preview.address()).text
    assert "belum terbit" not in Answer(preview.address()).text


def test_a_published_article_shows_its_working_copy_without_a_ribbon(
    sample: newsrooms.Newsroom, preview: Preview, tmp_path: Path
) -> None:
    publish(sample, tmp_path / "situs")
    first = next(a for a in stored.find(sample.database) if a.status == "published")
    preview.update(proof(sample, first.id))
    address = preview.address(first.id)
    assert "belum terbit" not in Answer(address).text
    articles.save(sample, replace(first, title="Judul yang diganti"), "Isi lain.")
    assert "Judul yang diganti" not in Answer(address).text
    preview.update(proof(sample, first.id))
    assert "Judul yang diganti" in Answer(address).text


def test_what_is_to_come_out_later_can_be_looked_at_now(
    sample: newsrooms.Newsroom, preview: Preview
) -> None:
    made = draft(sample)
    later = replace(sample.present(), utc="2027-01-01T00:00:00Z", wall="2027-01-01T09:00:00")
    saved = articles.save(
        sample, replace(made, status="published", published=later), "Isi naskah *baru*."
    ).article
    preview.update(proof(sample, saved.id))
    assert "/berita/2027/01/" in preview.address(saved.id)
    assert "belum terbit" in Answer(preview.address(saved.id)).text


def test_after_closing_nobody_is_answered(sample: newsrooms.Newsroom, preview: Preview) -> None:
    preview.update(proof(sample))
    front = preview.address()
    preview.close()
    with pytest.raises(ConnectionRefusedError):
        Answer(front)
