"""The palette is readable: every pair of colours that stand on each other, in both schemes."""

import dataclasses
import re

import pytest

from newsroom.ui.common.tokens import DARK, LIGHT, TEXT_SIZES, Palette

TEXT = 4.5
"""WCAG 2.2, 1.4.3: contrast of text."""
EDGE = 3.0
"""WCAG 2.2, 1.4.11: contrast of what shows a control or the focus."""

GROUNDS = ("window", "surface", "sunken", "rail")
PAIRS = [
    *((ink, ground, TEXT) for ink in ("text", "muted", "faint") for ground in GROUNDS),
    *((ink, "hover", TEXT) for ink in ("text", "muted")),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("accent_text", "accent_soft", TEXT),
    ("accent_text", "surface", TEXT),
    ("text", "accent_soft", TEXT),
    *((tone, f"{tone}_soft", TEXT) for tone in ("ok", "warn", "bad", "violet", "cengkih")),
    *((tone, "surface", TEXT) for tone in ("ok", "warn", "bad", "violet", "cengkih")),
    ("text", "warn_soft", TEXT),
    ("text", "bad_soft", TEXT),
    ("toast_text", "toast", TEXT),
    ("toast_action", "toast", TEXT),
    *(("control", ground, EDGE) for ground in ("surface", "window", "sunken")),
    *(("focus", ground, EDGE) for ground in (*GROUNDS, "hover", "accent_soft")),
    ("accent", "rail", EDGE),
]


def _luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2, glossary)."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_each_pair_can_be_told_apart(palette: Palette, ink: str, ground: str, least: float) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= least


def test_both_schemes_are_complete_colours() -> None:
    for palette in (LIGHT, DARK):
        for value in dataclasses.astuple(palette):
            assert re.fullmatch(r"#[0-9A-F]{6}", value)


def test_no_text_is_smaller_than_twelve_pixels_but_the_number_in_a_badge() -> None:
    assert min(size for name, size in TEXT_SIZES.items() if name != "badge") >= 12
