"""One nursery for each worker."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from torture.nursery import Nursery


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Nursery]":
    """Forks a child for each command."""
    if sys.platform == "win32":
        pytest.skip("no fork on this system")
    from torture.nursery import Nursery

    nursery = Nursery(tmp_path_factory.mktemp("asuhan"))
    yield nursery
    nursery.close()
