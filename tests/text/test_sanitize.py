"""Single lines, bodies and addresses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.text.dialect import to_html
from newsroom.text.sanitize import clean_body, clean_line, safe_address, safe_source

DISGUISES = ["javascript", ":", "&#58;", "%3a", "%253a", "a", "/", "&amp;", " ", "\u00a0", "\\"]
steady = settings(max_examples=500, derandomize=True, deadline=None, database=None)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" Rapat\u00a0 \t\r\n Kerja ", "Rapat Kerja"),
        ("Ra\x08pat\x1f\x00", "Rapat"),
        ("Ra\u200bpat\ufeff\u202e balik\u2066", "Rapat balik"),
        ("e\u0301", "é"),
        ("a\ud800b", "a\ufffdb"),
        ("\U0001f468\u200d\U0001f469 رمضان", "\U0001f468\u200d\U0001f469 رمضان"),
        ("<b>&amp; “Jum'at”", "<b>&amp; “Jum'at”"),
        ("a\u2028b\x0cc", "a b c"),
    ],
)
def test_lines(text: str, line: str) -> None:
    assert clean_line(text) == line


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("Halaman 1\x0cHalaman 2", "Halaman 1\n\nHalaman 2"),
        ("a\u2029b", "a\n\nb"),
        ("Yth.\u2028Kepala", "Yth.\\\nKepala"),
        ("Ring\x1fkas\x08an", "Ringkasan"),
        ("a\udc00", "a\ufffd"),
        ("Rp\u00a01  e\u0301\t“x”\u200d\u00ad", "Rp\u00a01  e\u0301\t“x”\u200d\u00ad"),
    ],
)
def test_bodies(text: str, body: str) -> None:
    assert clean_body(text) == body


def test_words_around_a_form_feed_stay_apart() -> None:
    assert to_html("Halaman 1\x0cHalaman 2") == "<p>Halaman 1</p>\n<p>Halaman 2</p>"


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://a.id/x_y?a=1&b=2#c", "https://a.id/x_y?a=1&b=2#c"),
        (" media:12 ", "media:12"),
        ("artikel:a-b", "artikel:a-b"),
        ("agenda:3", "agenda:3"),
        ("mailto:a@b.id", "mailto:a@b.id"),
        ("tel:+62812", "tel:+62812"),
        ("../a/b.pdf", "../a/b.pdf"),
        ("#x", "#x"),
        ("https://a.id/«é»", "https://a.id/«é»"),
        ('https://a.id/a b"<>', "https://a.id/a%20b%22%3C%3E"),
        ("javascript:x", ""),
        ("JAVA\tSCRIPT:x", ""),
        ("\x00javascript:x", ""),
        ("java\u200bscript:x", ""),
        ("&#106;avascript:x", ""),
        ("javascript&colon;x", ""),
        ("%6aavascript:x", ""),
        ("javascript%3Ax", ""),
        ("&amp;#106;avascript:x", ""),
        ("data:text/html,x", ""),
        ("file:///C:/x", ""),
        ("C:\\x", ""),
        ("\\\\server\\x", ""),
        ("", ""),
    ],
)
def test_addresses(address: str, safe: str) -> None:
    assert safe_address(address) == safe


def test_pictures_have_fewer_schemes() -> None:
    assert safe_source("media:1") == "media:1"
    assert safe_source("mailto:a@b.id") == safe_source("artikel:1") == ""


@steady
@given(st.text() | st.lists(st.sampled_from(DISGUISES)).map("".join))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_body(clean_body(text)) == clean_body(text)
    assert safe_address(safe_address(text)) == safe_address(text)
