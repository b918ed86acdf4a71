# SPDX-License-Identifier: Apache-2.0
"""Start at login, as the app asks for it. The system's own record is the truth, not a setting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from stretchbreak.app.saying import Say, as_written
from stretchbreak.domain.sentence import Sentence


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


def switched(autostart: Autostart, how: str, say: Say = as_written) -> dict[str, Any]:
    """The answer to the command line: how it is, after switching it "on" or "off" if asked to.

    Raises ValueError, with a sentence, for another word.
    """
    if how not in ("", "on", "off"):
        raise ValueError(Sentence("autostart can be switched on or off, not “{word}”", word=how))
    told: list[AtLogin] = []
    if how and autostart.look().can_change:
        autostart.switch(how == "on", told.append)
        if not told:
            asked = say("The desktop asks you first; its answer is shown in the settings.")
            return {"sentence": asked}
    now = told[0] if told else autostart.look()
    sentence = {
        True: say("StretchBreak starts at login."),
        False: say("StretchBreak does not start at login."),
        None: say("This system does not tell whether StretchBreak starts at login."),
    }[now.on]
    sentence = f"{sentence} {now.detail}".rstrip()
    if how and now.on is not (how == "on"):
        return {"error": sentence}
    return {"sentence": sentence, "autostart": now.on}
