# SPDX-License-Identifier: Apache-2.0
"""Carries a nudge to the person: a desktop notification, else the app's own card.

The card is an equal channel, not a last resort: whatever the desktop lacks, the person is told.
Where the notification fails the card comes, and beside it a message of the tray, or plyer's.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeGuard

from stretchbreak.app.answers import on_a_notice
from stretchbreak.app.ports import Notice, Notifier
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP, at_the_computer
from stretchbreak.domain.records import Record, Reminded
from stretchbreak.domain.sentence import beside, said

if TYPE_CHECKING:
    from stretchbreak.domain.suggestion import Suggestion

STEPS = ("notice", "card", "sound")
QUESTION = "question"
_ANSWERING = (
    *("stretch", "walking", "moved", "standing", "delay", "meeting", "pause", "dismissed"),
    *("was-away", "still-here", "sitting", "too-many", "fine", "more"),
)
_BODY = QT_TRANSLATE_NOOP("words", "Stand up for a minute, or do one gentle stretch.")
_UP = QT_TRANSLATE_NOOP("words", "No input from {since} to {until}: were you up?")
_UP_BODY = QT_TRANSLATE_NOOP("words", "Your answer sets the count right. No answer is fine too.")
_PACE = QT_TRANSLATE_NOOP("words", "A week of reminders: how was it?")
_PACE_BODY = QT_TRANSLATE_NOOP(
    "words", "Each answer moves them by ten minutes. No answer leaves them as they are."
)
_PACE_ANSWERS = (
    ("too-many", QT_TRANSLATE_NOOP("words", "Too many")),
    ("fine", QT_TRANSLATE_NOOP("words", "Fine")),
    ("more", QT_TRANSLATE_NOOP("words", "More, please")),
)
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

    def show(self, sat: float, act: str, exercise: str) -> None:
        """sat: seconds at the computer. act: what is suggested. exercise: to draw, or ""."""

    def withdraw(self) -> None: ...


def no_tray(_notice: Notice) -> bool:
    """Where no tray shows messages."""
    return False


def no_sound() -> None:
    """Where nothing is heard."""


@dataclass(frozen=True)
class Channels:
    """Ways to the person; see `Ports` for what each does."""

    notifier: Notifier
    plain: Notifier
    card: CardPort
    tray: Callable[[Notice], bool] = no_tray
    sound: Callable[[], None] = no_sound


class Nudges:
    """Shows and takes back. `said(words, channel, token)` is called with each answer.

    delivered(what, channel, result): what was sent, by which channel, what came back.
    """

    def __init__(
        self,
        channels: Channels,
        said: Callable[[str, str, str], None],
        delivered: Callable[[str, str, str], None],
        say: Say = as_written,
    ) -> None:
        self._to, self._said, self._delivered, self._say = channels, said, delivered, say
        self._notice: Notice | None = None
        self._what = ""  # what waits for an answer: a step, a question, or nothing
        self._sat = 0.0
        self._suggestion: Suggestion | None = None

    @property
    def routine(self) -> str:
        """What the reminder that waits for an answer would open; "" for none in particular."""
        waiting = self._reminds and self._suggestion is not None
        return self._suggestion.text.routine if waiting and self._suggestion else ""

    @property
    def _reminds(self) -> bool:
        return self._what in STEPS

    def start(self) -> None:
        self._to.notifier.start(self._on_answer, self._on_closed, self._on_failed)
        self._to.plain.start(_nobody, _nobody, self._on_plain_failed)

    def stop(self) -> None:
        self._to.card.withdraw()
        self._to.notifier.stop()
        self._to.plain.stop()

    def show(
        self, step: str, sat: float, suggestion: Suggestion | None = None, *, sound: bool = False
    ) -> None:
        """step: `notice`, `card`, `sound` for no more than that, or `standing`; sat: seconds at
        the computer, or of standing. sound: with the soft one."""
        self._what, self._sat, self._suggestion = step, sat, suggestion
        if sound or step == "sound":
            self._to.sound()
            self._delivered(step, "sound", "sent")
        if step == "card":
            self._to.notifier.withdraw()
            self._show_card()
        elif step == "notice":
            title = _title(int(sat // 60), self._say)
            self._show(Notice(title, self._act(), on_a_notice(self._say)))
        elif step == "standing":
            self._stood(sat)

    def _stood(self, seconds: float) -> None:
        say = self._say
        answers = tuple((key, say(label)) for key, label in _STOOD_ANSWERS)
        title = say(_STOOD).format(minutes=int(seconds // 60))
        self._show(Notice(title, say(_STOOD_BODY), answers))

    def withdraw(self) -> None:
        self._what = ""
        self._to.card.withdraw()
        self._to.notifier.withdraw()

    def heard(self, words: str, channel: str) -> None:
        """The person said something, by whatever channel; most of it answers what is shown."""
        if words.partition(" ")[0] not in _ANSWERING:
            return
        if self._what:
            self._delivered(self._what, channel, words)
        self._what = ""

    def ask(self, since: datetime, until: datetime) -> None:
        """Ask what an absence was that silence alone cannot tell. It may go unanswered.

        It may be asked a while later, so it names the time.
        """
        if self._reminds:
            return
        say = self._say
        self._what = QUESTION
        answers = tuple((key, say(label)) for key, label in _ANSWERS)
        title = say(_UP).format(since=f"{since:%H:%M}", until=f"{until:%H:%M}")
        self._show(Notice(title, say(_UP_BODY), answers))

    def ask_pace(self) -> None:
        """Once a week: too many, fine, more?"""
        if self._reminds:
            return
        self._what = QUESTION
        answers = tuple((key, self._say(label)) for key, label in _PACE_ANSWERS)
        self._show(Notice(self._say(_PACE), self._say(_PACE_BODY), answers))

    def wait_for_pause(self) -> None:
        """Say plainly that there is no further delay in this bout."""
        self._what = ""
        self._show(Notice(self._say(_WAITING), self._say(_WAITING_BODY)))

    def tell(self, text: str) -> None:
        """A message about the app itself, such as a settings file that could not be read."""
        text = said(text, self._say)
        sys.stderr.write(f"stretchbreak: {text}\n")
        self.try_out("StretchBreak", text)

    def tell_all(self, texts: Sequence[str]) -> None:
        """Several such messages as one, or none."""
        if texts:
            self.tell(beside(*texts))

    def try_out(self, title: str, body: str) -> None:
        """Show something where reminders come, unless one is there."""
        if not self._reminds:
            self._what = ""
            self._show(Notice(title, body))

    def summarise(self, title: str, body: str) -> None:
        """The day's end, in passing: no answer, no sound."""
        self._delivered("summary", "plyer", "sent")
        self._to.plain.show(Notice(title, body))

    def _act(self) -> str:
        return self._say(_BODY if self._suggestion is None else self._suggestion.text.say)

    def _show(self, notice: Notice) -> None:
        self._notice = notice
        if self._what:
            self._delivered(self._what, "notification", "sent")
        self._to.notifier.show(notice)

    def _show_card(self) -> None:
        self._delivered(self._what, "card", "shown")
        exercise = self._suggestion.exercise if self._suggestion is not None else ""
        self._to.card.show(self._sat, self._act(), exercise)

    def _on_answer(self, key: str, token: str) -> None:
        if key == "default":
            # The notice itself was clicked: a reminder means its first answer, a question none.
            if not self._reminds:
                return
            key = "stretch"
        self._said(key, "notification", token)

    def _on_closed(self, by_person: bool) -> None:
        if not self._reminds:
            self._what = ""
            return
        if by_person:
            self._said("dismissed", "notification", "")
        else:
            self._delivered(self._what, "notification", "gone")

    def _on_failed(self, why: str) -> None:
        what = self._what or "message"
        self._delivered(what, "notification", f"failed: {why}")
        if self._notice is not None:
            plain = replace(self._notice, actions=())
            if self._to.tray(plain):
                self._delivered(what, "tray", "sent")
            else:
                self._delivered(what, "plyer", "sent")
                self._to.plain.show(plain)
        if self._reminds:
            self._show_card()

    def _on_plain_failed(self, why: str) -> None:
        self._delivered(self._what or "message", "plyer", f"failed: {why}")


def named(records: Sequence[Record], suggestion: Suggestion | None) -> list[Record]:
    """The records; a reminder to move among them with what it names."""
    text = "" if suggestion is None else suggestion.text.id
    return [replace(one, text=text) if names_an_act(one) else one for one in records]


def names_an_act(record: Record) -> TypeGuard[Reminded]:
    """Whether this is a reminder to move."""
    return isinstance(record, Reminded) and record.step in STEPS


def _title(minutes: int, say: Say) -> str:
    text = at_the_computer(minutes, say)
    return text[:1].upper() + text[1:]


def _nobody(*_what: object) -> None:
    """What a channel without answers tells, and nobody waits for."""
