# SPDX-License-Identifier: Apache-2.0
"""Where a copy listens, and one that does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from adapters.instance_peer import Copy
from pytestqt.qtbot import QtBot


@pytest.fixture
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run") / "stretchbreak.sock"


@pytest.fixture
def copy(path: Path, qtbot: QtBot) -> Iterator[Copy]:
    copy = Copy(path)
    assert copy.server.start() == ""
    yield copy
    copy.server.stop()
