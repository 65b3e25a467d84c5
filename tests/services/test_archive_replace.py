"""Find and replace over the archive: what counts as a place, what changes, what undo gives back."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Article
from newsroom.domain.site import Site
from newsroom.services import article_desk, articles, editing
from newsroom.services.archive_replace import (
    Choice,
    Found,
    Replaced,
    Wanted,
    candidates,
    find,
    replace,
    undo,
)
from newsroom.services.newsroom import Newsroom, create, open_newsroom
from newsroom.storage import articles as stored
from newsroom.text.dialect import parse, to_html
from newsroom.text.matching import Pattern
from newsroom.text.passages import passages_of, spliced, with_words
from newsroom.text.plain import plain_text, record_links
from newsroom.text.sanitize import clean_body
from newsroom.text.story import Story
from newsroom.text.writer import write
from tests.text.trees import TRICKY, stories


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return create(tmp_path / "a.newsroom", Site(town="Sofifi"), "Acm")


def add(newsroom: Newsroom, title: str, text: str = "Isi.", **fields: object) -> Article:
    return articles.save(newsroom, Article("", title, **fields), text).article  # type: ignore[arg-type]


def go_live(newsroom: Newsroom, article: Article) -> None:
    with newsroom.database.write():
        stored.set_live(newsroom.database, {article.id: article.revision})


def look(newsroom: Newsroom, wanted: Wanted) -> list[Found]:
    return find(newsroom, wanted, candidates(newsroom, wanted))


def all_of(found: list[Found]) -> list[Choice]:
    return [Choice.of(one, one.hits) for one in found]


def replace_all(newsroom: Newsroom, wanted: Wanted) -> Replaced:
    return replace(newsroom, wanted, all_of(look(newsroom, wanted)))


def text(newsroom: Newsroom, article: Article) -> str:
    return stored.body(newsroom.database, article.id).markdown


def now(newsroom: Newsroom, article: Article) -> Article:
    found = stored.get(newsroom.database, article.id)
    assert found is not None
    return found


# What counts as a place


def test_a_place_tells_its_field_its_number_and_the_words_around_it(newsroom: Newsroom) -> None:
    body = "Sekda membuka rapat.\n\n- Lalu **Sek**da pulang.\n- Wakil Sekda juga."
    add(newsroom, "Rapat Sekda", body, summary="Sekda hadir", short_title="Kata Sekda")
    (found,) = look(newsroom, Wanted("sekda"))
    assert [(hit.field, hit.index, hit.before, hit.found, hit.after) for hit in found.hits] == [
        ("title", 0, "Rapat ", "Sekda", ""),
        ("short_title", 0, "Kata ", "Sekda", ""),
        ("summary", 0, "", "Sekda", " hadir"),
        ("body", 0, "", "Sekda", " membuka rapat."),
        ("body", 1, "Lalu ", "Sekda", " pulang."),
        ("body", 2, "Wakil ", "Sekda", " juga."),
    ]


def test_long_lines_are_cut_between_words(newsroom: Newsroom) -> None:
    add(newsroom, "A", f"{'kata ' * 40}LLPD{' lagi' * 40}")
    (hit,) = look(newsroom, Wanted("LLPD"))[0].hits
    assert hit.before.startswith("…kata ") and hit.before.endswith("kata ")
    assert hit.after.startswith(" lagi ") and hit.after.endswith("lagi…")
    assert len(hit.before) <= 61 and len(hit.after) <= 61


@pytest.mark.parametrize(
    ("words", "body", "count"),
    [
        ("Jum'at", "Hari Jum\u2019at dan Jum'at.", 2),
        ("jum\u2019at", "JUM'AT", 1),
        ("Rp 5 juta", "Rp\u00a05 juta", 1),
        ("Sekretaris Daerah", "[Sekretaris](https://contoh.go.id/daerah) Daerah", 1),
        ("Sekretaris Daerah", "Sekretaris\nDaerah", 1),
        ("Sekretaris Daerah", "Sekretaris\\\nDaerah", 0),
        ("R&D", "Bagian R&amp;D", 1),
        ("CO2", "CO<sub>2</sub>", 1),
        ("é", "cafe\u0301 caf\u00e9", 2),
        ("e", "\u00e9 e\u0301", 0),
        ("kerjasama", "kerja\u00adsama", 1),
        ("strasse", "Straße", 1),
        ("s", "ß", 0),
        ("oxo", "oxoxo", 1),
        ("media", "![Alt](media:1234 \"Keterangan\")", 0),
        ("contoh.go.id", "[situs](https://contoh.go.id/)", 0),
        ("alt", "![Alt](media:1234 \"Alt\"){credit=\"Foto: Alt\"}", 3),
        ("sel", "<table>\n<tr><th>Sel</th><td>sel</td></tr>\n</table>", 2),
        ("kode", "```\nkode\n```", 0),
        ("strong", "**tebal**", 0),
        ("", "apa saja", 0),
        (" ", "apa saja", 0),
        ("  ", "dua  blank", 1),
        ("–", "2020–2024", 1),
    ],
)  # fmt: skip
def test_what_counts_as_a_place(newsroom: Newsroom, words: str, body: str, count: int) -> None:
    add(newsroom, "T", body)
    assert sum(len(found.hits) for found in look(newsroom, Wanted(words))) == count


def test_capitals_and_whole_words_count_on_wish(newsroom: Newsroom) -> None:
    add(newsroom, "T", "Anak anak-anak beranak ANAK")

    def count(**options: bool) -> int:
        return sum(len(found.hits) for found in look(newsroom, Wanted("anak", **options)))  # type: ignore[arg-type]

    assert count() == 5
    assert count(match_case=True) == 3
    assert count(whole_word=True) == 2
    assert count(match_case=True, whole_word=True) == 0


def test_code_and_footnotes_are_looked_at_on_wish(newsroom: Newsroom) -> None:
    article = add(newsroom, "T", "Teks[^1]\n\n[^1]: Catatan  LLPD")
    assert look(newsroom, Wanted("LLPD")) == []
    replace_all(newsroom, Wanted("LLPD", "LPPD", in_code=True))
    assert text(newsroom, article) == "Teks[^1]\n\n[^1]: Catatan  LPPD"


def test_a_scope_leaves_the_others_alone(newsroom: Newsroom) -> None:
    for status in ("draft", "review", "approved", "published", "withdrawn"):
        add(newsroom, f"LLPD {status}", status=status)
    editing.trash(newsroom, add(newsroom, "LLPD di Sampah").id)

    def titles(scope: str) -> list[str]:
        return sorted(one.article.title for one in look(newsroom, Wanted("LLPD", scope=scope)))

    assert titles("unpublished") == ["LLPD approved", "LLPD draft", "LLPD review"]
    assert titles("published") == ["LLPD published", "LLPD withdrawn"]
    assert len(titles("all")) == 5


@given(stories, st.data())
def test_whatever_the_text_shows_is_among_the_candidates(story: Story, data: st.DataObject) -> None:
    """The quick look leaves nothing out that the exact one would find."""
    markdown = write(story)
    passages = passages_of(parse(markdown), in_code=True)
    joined = "\n".join(passages)
    start = data.draw(st.integers(0, len(joined)))
    words = joined[start : start + data.draw(st.integers(1, 6))]
    if not any(Pattern(words).places(passage) for passage in passages):
        return
    indexed = unicodedata.normalize("NFKC", plain_text(to_html(markdown)))
    like = re.compile(".*".join(Pattern(words).pieces), re.IGNORECASE | re.DOTALL | re.ASCII)
    assert like.search(indexed) or like.search(markdown), (words, markdown)


@given(stories, st.sampled_from(TRICKY), st.sampled_from(TRICKY))
def test_new_words_stand_where_the_old_ones_stood(story: Story, old: str, new: str) -> None:
    markdown, words = write(story), Wanted("", new).new_words
    pattern = Pattern(old)
    before = passages_of(parse(markdown))
    after = passages_of(parse(with_words(markdown, pattern.places, words)))
    wished = [spliced(text, pattern.places(text), words) for text in before]
    assert "".join("".join(after).split()) == "".join("".join(wished).split())


@given(stories)
def test_a_text_without_a_chosen_place_keeps_its_bytes(story: Story) -> None:
    markdown = f"{write(story)}\n\n\n*  a\n\n- b\n"
    assert with_words(markdown, lambda text: [], "X", in_code=True) == clean_body(markdown)


# What is changed


def test_only_what_was_chosen_is_replaced_and_other_blocks_keep_their_bytes(
    newsroom: Newsroom,
) -> None:
    body = "*  LLPD satu dan LLPD dua\n\n* * *\n\n\n\n1. Angka\n2. Dua  blank  \n\nLLPD tiga"
    article = add(newsroom, "LLPD", body)
    wanted = Wanted("LLPD", "LPPD")
    (found,) = look(newsroom, wanted)
    done = replace(newsroom, wanted, [Choice.of(found, [found.hits[2], found.hits[3]])])
    assert done.places == 2
    assert now(newsroom, article).title == "LLPD"
    assert text(newsroom, article) == (
        "- LLPD satu dan LPPD dua\n\n* * *\n\n\n\n1. Angka\n2. Dua  blank  \n\nLPPD tiga"
    )


@pytest.mark.parametrize(
    ("body", "words", "new", "after"),
    [
        ("Oleh **Sek**da baru", "Sekda", "Sekretaris", "Oleh **Sekretaris** baru"),
        ("Oleh Sek**da** baru", "Sekda", "Sekretaris", "Oleh Sekretaris baru"),
        ("[LLPD](artikel:1) 2023", "LLPD 2023", "LPPD", "[LPPD](artikel:1)"),
        ("satu LLPD", "LLPD", "*2* <b> [x](y)", "satu \\*2\\* &lt;b> [x\\](y)"),
        ("LLPD satu", "LLPD", "1.", "1\\. satu"),
        ("LLPD", "LLPD", "", ""),
        ("- LLPD\n- dua", "LLPD", "", "- dua"),
        ("![LLPD](media:1 \"LLPD\")", "LLPD", "a \"b\"", "![a \\\"b\\\"](media:1 \"a \\\"b\\\"\")"),
        ("satu LLPD dua", "LLPD", "a\nb\x00", "satu a b dua"),
    ],
)  # fmt: skip
def test_new_words_take_the_look_of_the_first_letter_and_stay_words(
    newsroom: Newsroom, body: str, words: str, new: str, after: str
) -> None:
    article = add(newsroom, "T", body)
    replace_all(newsroom, Wanted(words, new))
    assert text(newsroom, article) == after


def test_html_search_and_uses_follow_the_text(newsroom: Newsroom) -> None:
    article = add(newsroom, "T", "[LLPD](artikel:abc) dan Sofifi")
    replace_all(newsroom, Wanted("LLPD", ""))
    body = stored.body(newsroom.database, article.id)
    assert body.html == to_html(body.markdown) == "<p>dan Sofifi</p>"
    assert record_links(body.markdown) == ()
    assert article_desk.listing(newsroom, "all", "LLPD").ids == []


def test_an_article_gets_one_revision_and_a_published_one_waits(newsroom: Newsroom) -> None:
    article = add(newsroom, "LLPD", "LLPD dan LLPD", status="published")
    other = add(newsroom, "Lain", "LLPD")
    go_live(newsroom, article)
    done = replace_all(newsroom, Wanted("LLPD", "LPPD"))
    assert (done.places, len(done.steps), done.waiting) == (4, 2, 1)
    changed = now(newsroom, article)
    assert (changed.revision, changed.live_revision, changed.status) == (2, 1, "published")
    assert article_desk.has_changes(changed)
    assert changed.slug == article.slug
    assert done.changes.articles == {article.id, other.id}


def test_what_says_it_already_is_left_alone(newsroom: Newsroom) -> None:
    article = add(newsroom, "T", "LPPD")
    done = replace_all(newsroom, Wanted("lppd", "LPPD"))
    assert (done.places, done.steps, done.left_out) == (0, (), ())
    assert now(newsroom, article).revision == 1


def test_an_article_changed_since_it_was_read_is_left_out_and_named(newsroom: Newsroom) -> None:
    first, second = add(newsroom, "Satu", "LLPD"), add(newsroom, "Dua", "LLPD")
    gone = add(newsroom, "Tiga", "LLPD")
    wanted = Wanted("LLPD", "LPPD")
    chosen = all_of(look(newsroom, wanted))
    articles.save(newsroom, second, "Kata lain. LLPD")
    editing.trash(newsroom, gone.id)
    done = replace(newsroom, wanted, chosen)
    assert sorted(done.left_out) == ["Dua", "Tiga"]
    assert text(newsroom, first) == "LPPD"
    assert text(newsroom, second) == "Kata lain. LLPD"
    assert text(newsroom, gone) == "LLPD"


def test_all_or_nothing(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = add(newsroom, "Satu", "LLPD"), add(newsroom, "Dua", "LLPD")
    usual, seen = articles.save, []

    def failing(*words: object, **more: object) -> object:
        seen.append(words)
        if len(seen) == 2:
            raise OSError("disk")
        return usual(*words, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(articles, "save", failing)
    with pytest.raises(OSError, match="disk"):
        replace_all(newsroom, Wanted("LLPD", "LPPD"))
    assert [text(newsroom, first), text(newsroom, second)] == ["LLPD", "LLPD"]
    assert now(newsroom, first).revision == now(newsroom, second).revision == 1


# Undo


def test_undo_gives_back_the_very_bytes_and_redo_works(newsroom: Newsroom) -> None:
    body = "*  LLPD  \n* dua\n\n\n\n__LLPD__\n\n```\nLLPD\n```\n"
    article = add(newsroom, "LLPD", body, summary="LLPD", authors=("Acm",))
    wanted = Wanted("LLPD", "LPPD")
    chosen = all_of(look(newsroom, wanted))
    before = now(newsroom, article)
    done = replace(newsroom, wanted, chosen)
    undone = undo(newsroom, done)
    after = now(newsroom, article)
    assert text(newsroom, article) == body
    assert (after.digest, after.title, after.summary) == (before.digest, "LLPD", "LLPD")
    assert after.revision == 3
    assert undone.left_out == () and undone.changes.articles == {article.id}
    again = replace(newsroom, wanted, chosen)
    assert (again.places, again.left_out) == (done.places, ())
    undo(newsroom, again)
    assert text(newsroom, article) == body


def test_after_undo_nothing_waits_for_a_publication(newsroom: Newsroom) -> None:
    live = add(newsroom, "Tayang", "LLPD", status="published")
    go_live(newsroom, live)
    waiting = add(newsroom, "Menunggu", "LLPD", status="published")
    go_live(newsroom, waiting)
    articles.save(newsroom, waiting, "LLPD baru")
    undo(newsroom, replace_all(newsroom, Wanted("LLPD", "LPPD")))
    assert not article_desk.has_changes(now(newsroom, live))
    assert article_desk.has_changes(now(newsroom, waiting))


def test_undo_after_a_publication_waits_for_the_next_one(newsroom: Newsroom) -> None:
    article = add(newsroom, "Tayang", "LLPD", status="published")
    go_live(newsroom, article)
    done = replace_all(newsroom, Wanted("LLPD", "LPPD"))
    go_live(newsroom, now(newsroom, article))
    undo(newsroom, done)
    after = now(newsroom, article)
    assert text(newsroom, article) == "LLPD"
    assert article_desk.has_changes(after)
    _, shown = stored.revision(newsroom.database, article.id, after.live_revision)
    assert shown == "LPPD"


def test_undo_leaves_alone_what_was_written_since(newsroom: Newsroom) -> None:
    first, second = add(newsroom, "Satu", "LLPD"), add(newsroom, "Dua", "LLPD")
    done = replace_all(newsroom, Wanted("LLPD", "LPPD"))
    articles.save(newsroom, now(newsroom, second), "LPPD dan lagi")
    undone = undo(newsroom, done)
    assert undone.left_out == ("Dua",)
    assert text(newsroom, first) == "LLPD"
    assert text(newsroom, second) == "LPPD dan lagi"


def test_the_sample_comes_back_whole(made_sample: Path, sample_newsroom: Path) -> None:
    with open_newsroom(sample_newsroom, "Acm") as opened:
        before = {
            article.id: (article.digest, text(opened, article))
            for article in stored.find(opened.database)
        }
        done = replace_all(opened, Wanted("an", "ĀN*_[", in_code=True))
        assert len(done.steps) == len(before)
        assert done.places > 500
        undo(opened, done)
        after = {
            article.id: (article.digest, text(opened, article))
            for article in stored.find(opened.database)
        }
    assert after == before
