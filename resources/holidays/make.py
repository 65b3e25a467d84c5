"""Make id.json: public holidays and joint leave of Indonesia, by date.

    python resources/holidays/make.py

Needs the package `holidays` (MIT), which the program itself does not. Leave is set anew each year
by a joint decree and may change within the year: offices mend single days in Pengaturan.
"""

import json
from pathlib import Path

import holidays

YEARS = range(2020, 2029)
SPELLING = {
    "Hari kedua dari Hari Raya Idul Fitri": "Hari Raya Idul Fitri (hari kedua)",
    "Hari Kemerdekaan Republik Indonesia": "Hari Kemerdekaan RI",
    "Isra Mikraj Nabi Muhammad": "Isra Mikraj",
}
ESTIMATED = " (perkiraan)"
"""What the package says behind days that the moon still decides."""


def main() -> None:
    found = holidays.country_holidays(
        "ID", years=YEARS, categories=("public", "government"), language="id"
    )
    table = {}
    for day in sorted(found):
        names = [name.removesuffix(ESTIMATED) for name in found[day].split("; ")]
        table[day.isoformat()] = ", ".join(SPELLING.get(name, name) for name in names)
    target = Path(__file__).with_name("id.json")
    target.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
