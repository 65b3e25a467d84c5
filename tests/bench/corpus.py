"""A generated corpus of Markdown articles, the same for the same number."""

import random
from pathlib import Path

_WORDS = (  # noqa: SIM905 - a list of one word a line would hide the others
    "warga nelayan petani guru perawat kapal dermaga pasar jalan jembatan sekolah puskesmas pulau "
    "teluk kebun pala cengkih kelapa ikan jaringan layanan data laporan anggaran rencana program "
    "membangun membuka meninjau menyerahkan membahas memperbaiki menambah menyiapkan mengajak "
    "cepat baru bersama terbuka tepat aman mudah dekat jauh ramai segera kembali nanti kemarin "
    "di ke dari untuk dengan oleh pada dan serta agar karena sehingga sejak hingga setelah sebelum"
).split()
_CATEGORIES = (
    "Pemerintahan", "Pelayanan Publik", "Infrastruktur", "Pendidikan", "Kesehatan", "Ekonomi",
    "Kelautan", "Budaya",
)  # fmt: skip


def sentence(chance: random.Random) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(8, 22))]
    return " ".join(words).capitalize() + "."


def article(number: int, count: int) -> str:
    """Return one Markdown file with front matter; the text has 2,500 to 4,700 characters."""
    chance = random.Random(number)
    day, year = number * 28 // count % 28 + 1, 2014 + number * 12 // count
    month = number * 144 // count % 12 + 1
    tags = sorted({f"Topik {min(int(chance.paretovariate(1)), 50)}" for _ in range(3)})
    title = sentence(chance)[:90].rstrip(". ")
    front = (
        f"---\ntitle: {title} {number}\nstatus: published\n"
        f"published: {year}-{month:02d}-{day:02d}T09:{number % 60:02d}:00+09:00\ndateline: Sofifi\n"
        f"authors: [Rsy]\neditors: [Nda]\ncategory: {chance.choice(_CATEGORIES)}\n"
        f"tags: [{', '.join(tags)}]\n---\n\n"
    )
    paragraphs = [" ".join(sentence(chance) for _ in range(4)) for _ in range(6)]
    paragraphs.insert(2, f"## {sentence(chance)[:40].rstrip('. ')}")
    paragraphs.insert(4, "\n".join(f"- {sentence(chance)}" for _ in range(3)))
    paragraphs.insert(6, f"> “{sentence(chance)[:-1]},” ujarnya.")
    return front + "\n\n".join(paragraphs) + "\n"


def write(folder: Path, count: int) -> None:
    """Write `count` articles as files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:05d}.md").write_text(article(number, count), encoding="utf-8")
