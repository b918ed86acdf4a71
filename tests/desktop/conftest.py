# SPDX-License-Identifier: Apache-2.0
"""`desk`: an empty desktop, whose programs all end with the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rig import Desk


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    # Short on purpose: a socket's path may have 107 characters.
    desk = Desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.stop()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.desktop)
