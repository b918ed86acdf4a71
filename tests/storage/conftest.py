# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from journal_rig import journal_at

from stretchbreak.storage.journal import SqliteJournal


@pytest.fixture
def journal_path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture
def journal(journal_path: Path) -> Iterator[SqliteJournal]:
    opened = journal_at(journal_path)
    yield opened
    opened.close()
