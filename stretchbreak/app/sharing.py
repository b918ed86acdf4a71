# SPDX-License-Identifier: Apache-2.0
"""Settings that go from one computer to another as a file: what would change, and what did."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from stretchbreak.domain.settings import DECLARATIONS, Settings
from stretchbreak.domain.settings_kinds import Kind


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file has. changed: the keys that differ from what holds now. left_out: a sentence for
    each thing in it that is not taken, and why. refused: why nothing can be taken, or ""."""

    settings: Settings
    changed: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    refused: str = ""

    def starts_program(self, key: str) -> bool:
        """A command from somebody else's file should be seen before it is started."""
        return DECLARATIONS[key].kind is Kind.COMMAND and bool(getattr(self.settings, key))


@dataclass(frozen=True, slots=True)
class Taken:
    """kept: where the settings before are, None when there were none. problem: why nothing was
    changed, or ""."""

    kept: Path | None = None
    problem: str = ""


class Sharing(Protocol):
    """The settings in force, as a file and from one. Nothing here raises."""

    def export(self, target: Path) -> str:
        """Write what is not at its default; "" or why that cannot be. What is there is replaced."""

    def offer(self, source: Path) -> Offer:
        """What the file would change. Nothing is changed yet."""

    def take(self, offer: Offer) -> Taken:
        """Change all of it at once; the file as it was is kept beside."""
