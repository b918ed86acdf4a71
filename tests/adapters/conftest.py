# SPDX-License-Identifier: Apache-2.0
"""`desk`: real buses, X servers and daemons for the adapters, all ended with the test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from rig import Desk


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(tmp_path_factory.mktemp("desk"))
    yield desk
    desk.stop()
