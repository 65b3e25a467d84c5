"""Random stories, biased towards what Markdown could misread."""

from hypothesis import strategies as st

from newsroom.text.runs import Run
from newsroom.text.story import (
    Block,
    Cell,
    Figure,
    Heading,
    Inner,
    Item,
    ListBlock,
    Opaque,
    Paragraph,
    Quote,
    Rule,
    Story,
    Table,
)

TRICKY = [
    "*", "**", "***", "~", "~~", "~~~", "_", "__", "`", "```", "\\", "\\\\", "\n", "\n\n", " ",
    "  ", "\u00a0", "# ", "## ", "### ", "##", "- ", "-", "--", "---", "- -", "* ", "+ ", "+62",
    "1. ", "[x]: y",
    "1.", "2. ", "17. ", "1) ", "> ", ">", ">65", "<", "<5", "<b>", "<Nama OPD>", "</em>", "<em>",
    "<strong>", "<br>", "<table>", "</table>", "<td>", "</td>", "</tr>", "<!--", "-->", "<!-- -->",
    "<script>", "&", "&amp;", "&lt;", "&#60;", "&#x3c", "&nbsp;", "R&D", "[", "]", "](", "(", ")",
    "[x](y)", "![", "!", "![a](b)", "[^1]:", "[^1]", "|", "a|b", "-|-", "--|--", ":--", "{", "}",
    "{huruf}", "{mulai=3}", "{hiasan}", "===", "http://a.id/b_c", "a@b.id", "=", ":", "😀", "🙏🏽",
    "é", "e\u0301", "رمضان", "“Misalnya,”", "Jum'at", '"', "'", "\u00ad", "\u2028", "\t", "\u200d",
    "kata", "Sofifi", "dua kata", "x", "\x0c", "\ud800", "\r\n", "\u0085", "\x1f", "\ufffc",
]  # fmt: skip

ADDRESSES = [
    "https://contoh.go.id/data?tahun=2023&jenis=a", "media:12", "artikel:7", "agenda:3", "a_b*c",
    "mailto:a@b.id", "tel:+62812", "#bagian", "../x/y.pdf", "https://a.id/Tidore_(kota)", "a(b",
    "https://a.id/a b", "https://a.id/?q=&amp;x", "https://a.id/<x>", "javascript:alert(1)", "a)b",
    "https://a.id/«x»", "//a.id/x", "a\\b", 'a"b', "https://a.id/[x]*_~",
]  # fmt: skip

OPAQUE = [
    "```\nkode\n```", "~~~ py\n\n- x\n~~~", "<!-- catatan -->", "[^1]: catatan kaki",
    "<table>\n<tr><td bad>x</td></tr>\n</table>", "not opaque", "```\nopen",
]  # fmt: skip

texts = st.lists(st.sampled_from(TRICKY), max_size=4).map("".join)
flags = st.sampled_from([False, False, False, True])
plain_runs = st.builds(Run, texts)
marked_runs = st.builds(
    Run,
    texts,
    flags,
    flags,
    flags,
    st.sampled_from(["", "", "", "sup", "sub"]),
    st.just("") | st.sampled_from(ADDRESSES),
)
runs = st.lists(plain_runs | marked_runs, max_size=3).map(tuple)
paragraphs = st.builds(Paragraph, runs)
spans = st.sampled_from([1, 1, 1, 2, 3])


def lists(inner: st.SearchStrategy[Inner]) -> st.SearchStrategy[ListBlock]:
    items = st.builds(Item, st.lists(inner, min_size=1, max_size=3).map(tuple))
    return st.builds(
        ListBlock,
        st.booleans(),
        st.lists(items, max_size=3).map(tuple),
        st.sampled_from([1, 1, 1, 0, 3, 17]),
        st.sampled_from(["", "", "a"]),
    )


inners: st.SearchStrategy[Inner] = st.recursive(
    paragraphs, lambda inner: inner | lists(inner), max_leaves=5
)
cells = st.builds(Cell, runs, st.booleans(), spans, spans)
blocks: st.SearchStrategy[Block] = st.one_of(
    inners,
    lists(inners),
    st.builds(Heading, st.integers(1, 5), runs),
    st.builds(Quote, st.lists(inners, max_size=3).map(tuple)),
    st.builds(Figure, st.sampled_from(ADDRESSES), texts, texts, texts, st.booleans()),
    st.builds(Table, st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple)),
    st.just(Rule()),
    st.builds(Opaque, st.sampled_from(OPAQUE)),
)
stories = st.builds(Story, st.lists(blocks, max_size=4).map(tuple))
