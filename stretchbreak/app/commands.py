# SPDX-License-Identifier: Apache-2.0
"""What the command line may ask of the running app; docs/commands.md describes the exchange."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, Protocol

from stretchbreak.app.autostart import Autostart, switched
from stretchbreak.app.checkup import Checkup
from stretchbreak.app.coach import Coach
from stretchbreak.app.pauses import spoken
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP
from stretchbreak.app.upkeep import Upkeep
from stretchbreak.domain.sentence import Sentence, said

SHOWN = {
    "small": QT_TRANSLATE_NOOP("words", "StretchBreak is already running; here is its window."),
    "picker": QT_TRANSLATE_NOOP("words", "Here are the routines to pick from."),
    "settings": QT_TRANSLATE_NOOP("words", "Here are the settings."),
    "history": QT_TRANSLATE_NOOP("words", "Here are your days."),
    "welcome": QT_TRANSLATE_NOOP("words", "Here is the welcome."),
}
"""The windows that can be asked for, and what is said then."""


class Front(Protocol):
    """The part of the windows that commands reach."""

    def check_routine(self, routine: str) -> None:
        """Raises ValueError, naming the routines that there are."""

    def show(self, name: str) -> None:
        """Open a window by its name, or bring it to the front."""

    @property
    def session_open(self) -> bool:
        """A stretch is on screen."""

    def focus_card(self) -> bool:
        """Give the card the keyboard; False when there is none on screen."""

    def open_session(self, routine: str) -> None:
        """Open a routine, or bring the one that is open to the front."""


class Commands:
    """Called with one JSON object, answers with another. Never raises for what it was sent."""

    def __init__(
        self,
        coach: Coach,
        front: Front,
        quit_soon: Callable[[], None],
        checkup: Checkup,
        upkeep: Upkeep,
        autostart: Callable[[], Autostart],
        say: Say = as_written,
    ) -> None:
        self._say = say
        self._autostart = autostart
        self._coach, self._front, self._quit_soon = coach, front, quit_soon
        self._checkup, self._upkeep = checkup, upkeep

    def __call__(self, command: dict[str, Any]) -> dict[str, Any]:
        do, say = command.get("do"), self._say
        try:
            if do == "say":
                self.say(str(command.get("say", "")), "command line")
            elif do == "stretch":
                if self._front.session_open:
                    self._front.open_session("")
                    return {"sentence": say("A stretch is open already; here it is.")}
                self.stretch(str(command.get("routine", "")), "command line")
            elif do == "correct":
                since, until = _time(command.get("from")), _time(command.get("to"))
                self._coach.correct(since, until, str(command.get("as", "")))
            elif do == "forget":
                days = _day(command.get("from")), _day(command.get("to"))
                return {"sentence": said(self._upkeep.forget(*days), say)}
            elif do == "show":
                name = str(command.get("window") or "small")
                if name not in SHOWN:
                    return {
                        "error": say("StretchBreak has no window called “{name}”.").format(
                            name=name
                        )
                    }
                self._front.show(name)
                return {"sentence": say(SHOWN[name])}
            elif do == "card":
                if not self._front.focus_card():
                    return {"sentence": say("There is no card on screen now.")}
                return {"sentence": say("The card has the keyboard.")}
            elif do == "doctor":
                report = self._checkup.report()
                return {"report": report.as_json(), "sentence": report.as_text(say)}
            elif do == "autostart":
                return switched(self._autostart(), str(command.get("switch", "")), say)
            elif do == "quit":
                self._quit_soon()
                return {"sentence": say("StretchBreak has ended.")}
            elif do != "status":
                return {
                    "error": say("StretchBreak does not know the command “{name}”.").format(name=do)
                }
        except ValueError as error:
            return {"error": said(error, say)}
        status = self._coach.status()
        return {"status": {**status.as_json(), "running": True}, "sentence": status.sentence(say)}

    def say(self, words: str, channel: str) -> None:
        """Raises ValueError, with a sentence, for words that the app does not know.

        A pause or a meeting may also be as people write it: `pause tomorrow`, `meeting 14:30`.
        """
        self._coach.said(spoken(words, datetime.now().astimezone()), channel)

    def stretch(self, routine: str, channel: str) -> None:
        """Open a routine; "" is the one of the settings. Raises ValueError for an unknown one."""
        self._front.check_routine(routine)
        self._coach.stretch(routine, channel)


def _day(text: object) -> date | None:
    """None, without an end, only when that is said: a day that is misread deletes nothing."""
    if text is None:
        return None
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise ValueError(Sentence("“{text}” is no day such as 2026-03-02", text=text)) from None


def _time(text: object) -> datetime:
    try:
        return datetime.fromisoformat(str(text)).astimezone()
    except (ValueError, OverflowError):
        raise ValueError(
            Sentence("“{text}” is not a time such as 2026-03-02T14:30", text=text)
        ) from None
