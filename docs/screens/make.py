"""Make the pictures of the published sample in this folder.

    .venv/bin/python docs/screens/make.py

Needs the test tools (`python3 main.py setup tools`) and Chromium.
"""

import shutil
import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
AT = "2026-11-25T10:00"
WIDTHS = (1280, 360)
CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def published(folder: Path) -> Path:
    """Publish the sample newsroom → the folder of its site."""
    newsroom = [sys.executable, str(ROOT / "main.py")]
    file, site = folder / "contoh.newsroom", folder / "situs"
    subprocess.run([*newsroom, "new", str(file), "--sample"], check=True)
    subprocess.run([*newsroom, "publish", str(file), "--out", str(site), "--at", AT], check=True)
    return site


def pages(site: Path) -> dict[str, Path]:
    (article,) = site.glob("berita/2026/11/pemerintah-*.html")
    return {
        "front": site / "index.html",
        "article": article,
        "agenda": site / "agenda/2026/11/index.html",
        "multimedia": site / "multimedia/index.html",
    }


def shoot(browser: Browser, name: str, page: Path, width: int, scheme: str) -> None:
    """Take one whole page; 256 colours are enough for a document and a quarter of the bytes."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.evaluate("document.querySelectorAll('img').forEach(one => one.loading = 'eager')")
    tab.wait_for_load_state("networkidle")
    taken = Image.open(BytesIO(tab.screenshot(full_page=True))).convert("RGB")
    suffix = "-dark" if scheme == "dark" else ""
    taken.quantize(256).save(HERE / f"site-{name}-{width}{suffix}.png", optimize=True)
    context.close()


def main() -> None:
    chromium = shutil.which("chromium") or "/usr/bin/chromium"
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = published(Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM)
        for name, page in pages(site).items():
            for width in WIDTHS:
                shoot(browser, name, page, width, "light")
        shoot(browser, "front", site / "index.html", 1280, "dark")
        browser.close()


if __name__ == "__main__":
    main()
