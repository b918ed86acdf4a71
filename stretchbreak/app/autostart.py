# SPDX-License-Identifier: Apache-2.0
"""Start at login, as the app asks for it. The system's own record is the truth, not a setting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class AtLogin:
    """on: the app starts at the next login; None: this system does not tell.

    can_change: whether the app may switch it. detail: a sentence where there is something to say,
    such as who switched it off; "" otherwise.
    """

    on: bool | None
    can_change: bool = True
    detail: str = ""


class Autostart(Protocol):
    """Main thread; nothing here raises."""

    def look(self) -> AtLogin:
        """How it is now, read from the system."""

    def switch(self, on: bool, done: Callable[[AtLogin], None]) -> None:
        """Switch it, then tell how it is, read back. `done` may come before this returns, or
        later where the desktop asks the person first."""
