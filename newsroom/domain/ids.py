"""Record ids: text, time-ordered, safe in file names and addresses."""

import re

ID_PATTERN = re.compile(r"[0-9a-z-]{8,64}")


def make_id(milliseconds: int, random: bytes) -> str:
    """Return a UUIDv7 (RFC 9562 section 5.7) as 32 hexadecimal digits.

    `milliseconds` is Unix time; `random` holds at least 10 bytes.
    """
    value = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(random[:10], "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return f"{value:032x}"


def is_id(text: str) -> bool:
    """Say whether `text` has the form of a record id (contract: `[0-9a-z-]{8,64}`)."""
    return ID_PATTERN.fullmatch(text) is not None
