"""The sample newsroom with things in it that no reader may see, published once for all tests."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from .bundle_reader import Bundle
from .office import Office
from .planted import Planted, plant

NOW = "2026-11-25T10:00"


@dataclass(frozen=True)
class Site:
    """A published newsroom."""

    office: Office
    bundle: Bundle
    planted: Planted


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("sample")
    office = Office(folder / "contoh.newsroom").new("--sample")
    planted = plant(office, folder / "budi.contoh" / "Desktop")
    office.publish(folder / "situs", NOW)
    return Site(office, Bundle(folder / "situs"), planted)


@pytest.fixture
def sample_copy(site: Site, tmp_path: Path) -> Office:
    """The same newsroom, free to be changed."""
    return site.office.copied(tmp_path / "salinan")
