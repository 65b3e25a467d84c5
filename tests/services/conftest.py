"""A sample newsroom that has been published once, for tests of what comes after."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.services import publishing
from newsroom.services.newsroom import Newsroom, open_newsroom


@pytest.fixture(scope="session")
def made_published(made_sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample newsroom that has been published once; its pictures are made once."""
    folder = tmp_path_factory.mktemp("terbit") / "contoh"
    shutil.copytree(made_sample.parent, folder)
    with open_newsroom(folder / made_sample.name, "Acm") as opened:
        publishing.publish(opened, folder / "situs")
    return folder


@pytest.fixture
def newsroom(made_published: Path, tmp_path: Path) -> Iterator[Newsroom]:
    """A copy of it of the test's own."""
    shutil.copytree(made_published, tmp_path / "contoh")
    with open_newsroom(tmp_path / "contoh" / "contoh.newsroom", "Acm") as opened:
        # The folder has moved: this publication only looks at it.
        publishing.publish(opened, tmp_path / "contoh" / "situs")
        yield opened


@pytest.fixture
def published(newsroom: Newsroom) -> Path:
    """The folder of its publication."""
    return newsroom.path.parent / "situs"
