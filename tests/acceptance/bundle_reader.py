"""Reads a published folder back: pages as trees, addresses, texts."""

import hashlib
import json
import posixpath
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import html5lib

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
LOADED = ("src", "srcset", "poster", "data")
"""Attributes whose address a browser fetches by itself."""


class Page:
    """One HTML page as a tree."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.data = data

    @cached_property
    def tree(self) -> Element:
        """The page by the strict rules of HTML; raises html5lib's ParseError for any fault."""
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        return parser.parse(self.data.decode())

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """All elements with a tag (`*` for any) whose attributes have these values."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element for element in self.tree.iter(None if tag == "*" else tag)
            if all(value in _words(element, name) for name, value in wanted.items())
        ]  # fmt: skip

    def one(self, tag: str, **attributes: str) -> Element:
        (element,) = self.all(tag, **attributes)
        return element

    def meta(self, name: str) -> str:
        """The content of `<meta name>` or `<meta property>`, which must stand there once."""
        found = [
            element.attrib["content"] for element in self.tree.iter("meta")
            if name in (element.get("name"), element.get("property"))
        ]  # fmt: skip
        assert len(found) == 1, f"{self.path}: {name} stands there {len(found)} times"
        return found[0]

    def structured(self, kind: str) -> dict[str, Any]:
        """The JSON-LD record of a type."""
        records = [
            json.loads(text_of(script)) for script in self.all("script", type="application/ld+json")
        ]
        (found,) = [record for record in records if record["@type"] == kind]
        return found

    def section(self, heading: str) -> Element:
        """The section with an `<h2>`."""
        (found,) = [
            section for section in self.tree.iter("section")
            if any(text_of(title) == heading for title in section.iter("h2"))
        ]  # fmt: skip
        return found

    def addresses(self) -> Iterator[tuple[str, str, str]]:
        """(tag, attribute, address) of everything that is linked or loaded."""
        for element in self.tree.iter():
            if not isinstance(element.tag, str):
                continue
            for name in ("href", *LOADED):
                value = element.get(name)
                if value is None:
                    continue
                if name == "srcset":
                    for candidate in value.split(","):
                        yield element.tag, name, candidate.split()[0]
                else:
                    yield element.tag, name, value
            if element.get("http-equiv", "").lower() == "refresh":
                yield element.tag, "refresh", element.attrib["content"].partition("url=")[2]

    def loaded(self) -> list[str]:
        """Addresses that a browser fetches by itself."""
        return [
            address for tag, name, address in self.addresses()
            if name in LOADED or (tag == "link" and self._is_resource(address))
        ]  # fmt: skip

    def _is_resource(self, address: str) -> bool:
        links = [link for link in self.tree.iter("link") if link.get("href") == address]
        return any(link.get("rel") in ("stylesheet", "icon", "preload") for link in links)

    @cached_property
    def ids(self) -> set[str]:
        return {element.attrib["id"] for element in self.tree.iter() if "id" in element.attrib}


def _words(element: Element, name: str) -> Iterable[str]:
    value = element.get(name)
    if value is None:
        return ()
    return value.split() if name == "class" else (value,)


def text_of(element: Element) -> str:
    """The text of an element, exactly."""
    return "".join(element.itertext())


class Bundle:
    """A published folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def paths(self) -> list[str]:
        """Every file in the folder, hidden ones included."""
        found = (path for path in self.folder.rglob("*") if not path.is_dir())
        return sorted(path.relative_to(self.folder).as_posix() for path in found)

    def data(self, path: str) -> bytes:
        return (self.folder / path).read_bytes()

    def text(self, path: str) -> str:
        return self.data(path).decode()

    def json(self, path: str) -> Any:
        return json.loads(self.data(path))

    def xml(self, path: str) -> Element:
        return ElementTree.fromstring(self.data(path))

    @cached_property
    def pages(self) -> dict[str, Page]:
        return {path: Page(path, self.data(path)) for path in self.paths if path.endswith(".html")}

    def page(self, pattern: str) -> Page:
        """The one page whose path matches a regular expression whole."""
        (path,) = [path for path in self.pages if re.fullmatch(pattern, path)]
        return self.pages[path]

    @cached_property
    def digests(self) -> dict[str, str]:
        return {path: hashlib.sha256(self.data(path)).hexdigest() for path in self.paths}

    def sitemap_addresses(self) -> list[tuple[str, str]]:
        """(address, last change) of every page in the sitemap's parts."""
        found = []
        for part in self.xml("sitemap.xml").iter(f"{SITEMAP}loc"):
            name = (part.text or "").rpartition("/")[2]
            found += [
                (url.findtext(f"{SITEMAP}loc", ""), url.findtext(f"{SITEMAP}lastmod", ""))
                for url in self.xml(name).iter(f"{SITEMAP}url")
            ]
        return found

    def search_records(self) -> list[dict[str, str]]:
        """All records of the search page's data, read as the JSON inside the scripts."""
        records: list[dict[str, str]] = []
        for path in self.paths:
            call = (
                re.fullmatch(r"ruangCari\((.*)\);\s*", self.text(path), re.DOTALL)
                if _is_part(path)
                else None
            )
            if call:
                records += json.loads(f"[{call[1]}]")[1]
        return records

    def broken_links(self) -> list[str]:
        """Addresses inside the bundle that lead nowhere: files and fragments."""
        return [
            f"{page.path}: {address}"
            for page in self.pages.values()
            for _, _, address in page.addresses()
            if not self._leads_somewhere(page, address)
        ]

    def _leads_somewhere(self, page: Page, address: str) -> bool:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return parts.scheme in ("http", "https", "mailto", "tel")
        path = unquote(parts.path)
        target = posixpath.normpath(posixpath.join(page.path, "..", path)) if path else page.path
        if path.startswith("/") or target not in self.digests:
            return False
        if not parts.fragment or target not in self.pages:
            return not parts.fragment
        return unquote(parts.fragment) in self.pages[target].ids

    def holding(self, *needles: bytes) -> list[str]:
        """The files in whose bytes or name one of the needles stands, in any case of letters."""
        wanted = [needle.lower() for needle in needles]
        return [
            f"{path}: {needle!r}"
            for path in self.paths
            for data in [path.encode() + self.data(path).lower()]
            for needle in wanted
            if needle in data
        ]


def _is_part(path: str) -> bool:
    return path.startswith("data/cari/") and not path.endswith("indeks.js")
