# SPDX-License-Identifier: Apache-2.0
"""The settings in force: the file's, with the overrides of this run on top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.settings_kinds import Level, Problem
from stretchbreak.domain.settings_reading import override
from stretchbreak.storage.settings_file import SettingsFile


class Preferences:
    """file: where they are kept. now: what holds. problems: sentences about the file, to be told
    once. errors: about the overrides; with any of these the app does not start."""

    def __init__(self, path: Path, overrides: Sequence[str]) -> None:
        self.file = SettingsFile(path)
        self._overrides = tuple(overrides)
        self._unsaved: dict[str, Any] = {}
        self._broken: Problem | None = None
        loaded = self.file.load(mend=True)
        settings, found = override(loaded.settings, overrides)
        self.now: Settings = settings
        self.problems = [one.told() for one in loaded.problems if one.level is not Level.NOTE]
        self.errors = [one.told() for one in found if one.level is Level.ERROR]

    def set(self, key: str, value: Any) -> Problem | None:
        """Use this value from now on, and write it. The Problem is one of the file.

        Somebody is at work on a file that is broken, so it is not touched: what was set is
        written when the file can be read again.
        """
        self.now = replace(self.now, **{key: value})
        # What the person sets now is meant, whatever this run was started with.
        self._overrides = tuple(one for one in self._overrides if _key(one) != key)
        if self._broken is not None:
            self._unsaved[key] = value
            return self._broken
        return self.file.set(key, value)

    def read_again(self) -> tuple[Problem, ...]:
        """The file may be another. One that cannot be read changes nothing of what holds."""
        loaded = self.file.load()
        if not loaded.whole:
            self._broken = replace(loaded.problems[0], message=_kept(loaded.problems[0].message))
            return (self._broken,)
        self._broken = None
        unsaved, self._unsaved = self._unsaved, {}
        told = [self.file.set(key, value) for key, value in unsaved.items()]
        settings, _ = override(replace(loaded.settings, **unsaved), self._overrides)
        self.now = settings
        problems = tuple(one for one in loaded.problems if one.level is not Level.NOTE)
        return (*problems, *(one for one in told if one is not None))


def _key(pair: str) -> str:
    return pair.partition("=")[0].strip()


def _kept(message: str) -> str:
    """The sentence that says what is wrong, and what holds instead of the defaults."""
    kept = Sentence(
        "What was set before stays in force, and nothing is written until the file is mended."
    )
    wrong = message.values.get("part0") if isinstance(message, Sentence) else None
    return beside(wrong if isinstance(wrong, str) else message, kept)
