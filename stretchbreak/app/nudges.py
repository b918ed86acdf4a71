# SPDX-License-Identifier: Apache-2.0
"""Carries a nudge to the person: a desktop notification, else the app's own card.

The card is an equal channel, not a last resort: whatever the desktop lacks, the person is told.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from stretchbreak.app.ports import Notice, Notifier
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP, at_the_computer

ACTIONS = (
    ("stretch", QT_TRANSLATE_NOOP("words", "Stretch now")),
    ("delay 10", QT_TRANSLATE_NOOP("words", "In 10 minutes")),
    ("moved", QT_TRANSLATE_NOOP("words", "I just moved")),
)
_BODY = QT_TRANSLATE_NOOP("words", "Stand up for a minute, or do one gentle stretch.")
_UP = QT_TRANSLATE_NOOP("words", "No input from {since} to {until}: were you up?")
_UP_BODY = QT_TRANSLATE_NOOP("words", "Your answer sets the count right. No answer is fine too.")
_STOOD = QT_TRANSLATE_NOOP("words", "Standing for {minutes} min")
_STOOD_BODY = QT_TRANSLATE_NOOP("words", "Walk a few steps or sit down: a change is what helps.")
_STOOD_ANSWERS = (
    ("sitting", QT_TRANSLATE_NOOP("words", "I sit now")),
    ("standing", QT_TRANSLATE_NOOP("words", "I go on standing")),
)
_ANSWERS = (
    ("was-away", QT_TRANSLATE_NOOP("words", "I was up")),
    ("still-here", QT_TRANSLATE_NOOP("words", "I was here")),
)
_WAITING = QT_TRANSLATE_NOOP("words", "That was the second delay")
_WAITING_BODY = QT_TRANSLATE_NOOP("words", "StretchBreak now waits for your next pause.")


class CardPort(Protocol):
    """The app's own card in a corner of the screen; it takes no focus."""

    def show(self, sat: float) -> None:
        """`sat`: seconds at the computer."""

    def withdraw(self) -> None: ...


class Nudges:
    """Shows and takes back. `said(words, channel, token)` is called with each answer."""

    def __init__(
        self,
        notifier: Notifier,
        plain: Notifier,
        card: CardPort,
        said: Callable[[str, str, str], None],
        say: Say = as_written,
    ) -> None:
        self._notifier, self._plain, self._card = notifier, plain, card
        self._said, self._say = said, say
        self._notice: Notice | None = None
        self._sat = 0.0
        self._waits_for_answer = False

    def start(self) -> None:
        self._notifier.start(self._on_answer, self._on_closed, self._on_failed)
        self._plain.start(_nobody, _nobody, _nobody)

    def stop(self) -> None:
        self._card.withdraw()
        self._notifier.stop()
        self._plain.stop()

    def show(self, step: str, sat: float) -> None:
        """step: `notice`, `card` or `standing`; sat: seconds at the computer, or of standing."""
        if step == "standing":
            self._stood(sat)
            return
        self._sat, self._waits_for_answer = sat, True
        if step == "card":
            self._notifier.withdraw()
            self._card.show(sat)
            return
        say = self._say
        actions = tuple((key, say(label)) for key, label in ACTIONS)
        self._show(Notice(_title(int(sat // 60), say), say(_BODY), actions))

    def _stood(self, seconds: float) -> None:
        say = self._say
        answers = tuple((key, say(label)) for key, label in _STOOD_ANSWERS)
        title = say(_STOOD).format(minutes=int(seconds // 60))
        self._show(Notice(title, say(_STOOD_BODY), answers))

    def withdraw(self) -> None:
        self._waits_for_answer = False
        self._card.withdraw()
        self._notifier.withdraw()

    def ask(self, since: datetime, until: datetime) -> None:
        """Ask what an absence was that silence alone cannot tell. It may go unanswered.

        It may be asked a while later, so it names the time.
        """
        if self._waits_for_answer:
            return
        say = self._say
        answers = tuple((key, say(label)) for key, label in _ANSWERS)
        title = say(_UP).format(since=f"{since:%H:%M}", until=f"{until:%H:%M}")
        self._show(Notice(title, say(_UP_BODY), answers))

    def wait_for_pause(self) -> None:
        """Say plainly that there is no further delay in this bout."""
        self._waits_for_answer = False
        self._show(Notice(self._say(_WAITING), self._say(_WAITING_BODY)))

    def tell(self, text: str) -> None:
        """A message about the app itself, such as a settings file that could not be read."""
        sys.stderr.write(f"stretchbreak: {text}\n")
        if not self._waits_for_answer:
            self._show(Notice("StretchBreak", text))

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        self._notifier.show(notice)

    def _on_answer(self, key: str, token: str) -> None:
        if key == "default":
            # The notice itself was clicked: a reminder means its first answer, a question none.
            if not self._waits_for_answer:
                return
            key = "stretch"
        self._waits_for_answer = False
        self._said(key, "notification", token)

    def _on_closed(self, by_person: bool) -> None:
        if by_person and self._waits_for_answer:
            self._waits_for_answer = False
            self._said("dismissed", "notification", "")

    def _on_failed(self, why: str) -> None:
        del why  # the notifier's health says it
        if self._notice is not None:
            self._plain.show(replace(self._notice, actions=()))
        if self._waits_for_answer:
            self._card.show(self._sat)


def _title(minutes: int, say: Say) -> str:
    text = at_the_computer(minutes, say)
    return text[:1].upper() + text[1:]


def _nobody(*_what: object) -> None:
    """What a channel without answers tells, and nobody waits for."""
