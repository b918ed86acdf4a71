# SPDX-License-Identifier: Apache-2.0
"""The settings in force as a file and from one, while the app runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from stretchbreak.app.sharing import Offer, Taken
from stretchbreak.domain.sentence import Sentence, beside
from stretchbreak.storage import settings_sharing
from stretchbreak.storage.settings_file import SettingsFile


@dataclass(frozen=True)
class SharedSettings:
    """See Sharing. read_again: what was taken holds at once."""

    file: SettingsFile
    read_again: Callable[[], None]

    def export(self, target: Path) -> str:
        loaded = self.file.load()
        if not loaded.whole:
            return _mend_first(loaded.problems[0].told())
        return settings_sharing.export(loaded.settings, target, replace=True)

    def offer(self, source: Path) -> Offer:
        loaded = self.file.load()
        if not loaded.whole:
            return Offer(loaded.settings, refused=_mend_first(loaded.problems[0].told()))
        return settings_sharing.offer(source, loaded.settings)

    def take(self, offer: Offer) -> Taken:
        taken = settings_sharing.take(self.file, offer)
        if not taken.problem:
            self.read_again()
        return taken


def _mend_first(problem: str) -> str:
    # Somebody is at work on it, or should be: nothing is written over what they have.
    return beside(problem, Sentence("Please mend the file first."))
