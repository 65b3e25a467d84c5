"""Characters of Word's symbol fonts as the characters that they show.

The fonts draw their signs over codes of the private use area (F020 to F0FF); whoever has not the
font sees an empty box.
"""

_SYMBOL_LETTERS = dict(
    zip("ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω", strict=True)
)  # fmt: skip
_SYMBOL = {
    0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
    0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
    0xBB: "≈", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD6: "√", 0xE5: "∑", 0xA7: "♣", 0xA8: "♦",
    0xA9: "♥", 0xAA: "♠",
}  # fmt: skip
_WINGDINGS = {
    0x21: "✏", 0x22: "✂", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹",
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "◆",
    0x9F: "•", 0xA0: "▪", 0xA7: "▪", 0xA8: "◻", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→",
    0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_UNKNOWN = "□"


def shown(code: int, font: str) -> str:
    """Return what a character of a font shows; codes outside the private area are characters."""
    low = code - 0xF000 if 0xF020 <= code <= 0xF0FF else code
    name = font.lower()
    if name.startswith("wingdings") and low <= 0xFF:
        return _WINGDINGS.get(low, _UNKNOWN) if name == "wingdings" else _UNKNOWN
    if name == "symbol" and low <= 0xFF:
        return _SYMBOL.get(low) or _SYMBOL_LETTERS.get(chr(low), chr(low))
    if 0xE000 <= code <= 0xF8FF or 0xD800 <= code <= 0xDFFF or not 0 < code < 0x110000:
        return _UNKNOWN
    return chr(code)


def readable(text: str, font: str) -> str:
    """Return a text with its private characters as what they show."""
    if text.isascii() or not any("\uf020" <= sign <= "\uf0ff" for sign in text):
        return text
    return "".join(
        shown(ord(sign), font) if "\uf020" <= sign <= "\uf0ff" else sign for sign in text
    )
