# SPDX-License-Identifier: Apache-2.0
"""The settings in force: the file's, with the overrides of this run on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from stretchbreak.domain.settings import Settings
from stretchbreak.domain.settings_kinds import Level, Problem
from stretchbreak.domain.settings_reading import override
from stretchbreak.storage.settings_file import SettingsFile


class Preferences:
    """now: what holds. problems: sentences about the file, to be told once. errors: about the
    overrides; with any of these the app does not start."""

    def __init__(self, path: Path, overrides: Sequence[str]) -> None:
        self._file = SettingsFile(path)
        loaded = self._file.load(mend=True)
        settings, found = override(loaded.settings, overrides)
        self.now: Settings = settings
        self.problems = [str(one) for one in loaded.problems if one.level is not Level.NOTE]
        self.errors = [str(one) for one in found if one.level is Level.ERROR]

    def set(self, key: str, value: Any) -> Problem | None:
        """Use this value from now on, and write it. The Problem is one of the file."""
        problem = self._file.set(key, value)
        self.now = replace(self.now, **{key: value})
        return problem
