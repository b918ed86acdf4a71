# SPDX-License-Identifier: Apache-2.0
"""What one look for one signal found, and who can look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Finding:
    """on: None when it cannot be known. detail: a sentence for a person, why or how far."""

    on: bool | None
    detail: str = ""


class Looker(Protocol):
    """Looks by itself, for some milliseconds, in a thread that lives for this look only."""

    @property
    def signal(self) -> str: ...

    def look(self) -> Finding:
        """Blocks. It is never called twice at a time.

        A Looker may have `attend(on, again)` too: called on the main thread with what a look
        found, it calls `again()` when that has probably ended.
        """


class Asker(Protocol):
    """Asks others on the main thread, and does not wait."""

    @property
    def signal(self) -> str: ...

    def ask(self, done: Callable[[Finding], None]) -> None:
        """`done` follows once, never before this returns."""

    def listen(self, tell: Callable[[bool], None]) -> Callable[[], None]:
        """Tell when the desktop says by itself that it went on or off; what is returned ends it."""


def together(findings: Sequence[Finding]) -> Finding:
    """What several sources say of one signal: on when one says so, off when one can tell."""
    for wanted in (True, False):
        for finding in findings:
            if finding.on is wanted:
                return finding
    return next((finding for finding in findings if finding.detail), Finding(None))
