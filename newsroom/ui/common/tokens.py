"""Colours and measures of the design (ux.md section 4): the palette laut with cengkih.

Every text pair has a contrast of at least 4.5:1, borders of controls and the focus ring 3:1;
tests/ui/test_tokens.py measures them.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """One colour scheme; each value is `#rrggbb`."""

    window: str
    rail: str
    surface: str
    sunken: str
    hover: str
    border: str
    control: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    violet: str
    violet_soft: str
    cengkih: str
    cengkih_soft: str
    focus: str
    toast: str
    toast_text: str
    toast_action: str


LIGHT = Palette(
    window="#F4F6F8",
    rail="#E9EDF1",
    surface="#FFFFFF",
    sunken="#F8FAFB",
    hover="#EDF1F5",
    border="#D9DFE6",
    control="#7C8896",
    text="#16202B",
    muted="#515D6B",
    faint="#5F6B79",
    accent="#0A6480",
    on_accent="#FFFFFF",
    accent_hover="#084F66",
    accent_soft="#DCEEF4",
    accent_text="#085A74",
    ok="#1B6E45",
    ok_soft="#DDF1E6",
    warn="#8A5200",
    warn_soft="#FCEFD6",
    bad="#B3261E",
    bad_soft="#FBE4E2",
    violet="#6941A8",
    violet_soft="#ECE4F8",
    cengkih="#A8431A",
    cengkih_soft="#FBE8DF",
    focus="#0A6480",
    toast="#22303C",
    toast_text="#FFFFFF",
    toast_action="#9FDCF0",
)
DARK = Palette(
    window="#12161B",
    rail="#0D1115",
    surface="#1A1F26",
    sunken="#151A20",
    hover="#232A33",
    border="#323B46",
    control="#74808E",
    text="#E7EBF0",
    muted="#A9B4C0",
    faint="#96A2AF",
    accent="#4FB6D6",
    on_accent="#06222D",
    accent_hover="#79CAE3",
    accent_soft="#15394A",
    accent_text="#7FCDE6",
    ok="#67CE98",
    ok_soft="#143726",
    warn="#EDB458",
    warn_soft="#3A2A0E",
    bad="#FF8F85",
    bad_soft="#46201D",
    violet="#C0A4F0",
    violet_soft="#2F2546",
    cengkih="#F0A07C",
    cengkih_soft="#43261A",
    focus="#79CAE3",
    toast="#2C3742",
    toast_text="#FFFFFF",
    toast_action="#9FDCF0",
)

RAIL_WIDTH = 96
BAR_HEIGHT = 56
INSPECTOR_WIDTH = 314
LIST_WIDTH = 332
SMALLEST_WINDOW = (1024, 640)

TEXT_SIZES = {
    "badge": 11, "meta": 12, "small": 13, "base": 14, "section": 16, "bar": 17, "number": 20,
    "page": 22, "headline": 27,
}  # fmt: skip
"""Pixels at 100 %."""
LETTERS = {"small": 14, "medium": 16, "large": 19}
"""Pixels of the text that is written, by what the person chose."""
