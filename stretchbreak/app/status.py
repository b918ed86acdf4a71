# SPDX-License-Identifier: Apache-2.0
"""What the app announces after each step: one frozen value for every view and `status --json`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from stretchbreak.app.ports import Health
from stretchbreak.app.saying import Say, as_written


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    return text


STATES = {
    "active": QT_TRANSLATE_NOOP("words", "counting"),
    "passive": QT_TRANSLATE_NOOP("words", "counting, without input"),
    "away": QT_TRANSLATE_NOOP("words", "away"),
    "standing": QT_TRANSLATE_NOOP("words", "standing"),
    "asleep": QT_TRANSLATE_NOOP("words", "asleep"),
    "off": QT_TRANSLATE_NOOP("words", "not running"),
    "unknown": QT_TRANSLATE_NOOP("words", "not counting"),
}

REASONS = {
    "input": QT_TRANSLATE_NOOP("words", "input"),
    "locked": QT_TRANSLATE_NOOP("words", "screen locked"),
    "asleep": QT_TRANSLATE_NOOP("words", "computer asleep"),
    "off": QT_TRANSLATE_NOOP("words", "the app was not running"),
    "microphone": QT_TRANSLATE_NOOP("words", "microphone in use"),
    "camera": QT_TRANSLATE_NOOP("words", "camera in use"),
    "screen-shared": QT_TRANSLATE_NOOP("words", "screen shared"),
    "playing": QT_TRANSLATE_NOOP("words", "something is playing"),
    "fullscreen": QT_TRANSLATE_NOOP("words", "fullscreen window"),
    "do-not-disturb": QT_TRANSLATE_NOOP("words", "do not disturb"),
    "blind": QT_TRANSLATE_NOOP("words", "input cannot be seen"),
    "standing": QT_TRANSLATE_NOOP("words", "you said so"),
    "sitting": QT_TRANSLATE_NOOP("words", "you said so"),
    "moved": QT_TRANSLATE_NOOP("words", "you said so"),
    "still-here": QT_TRANSLATE_NOOP("words", "you said so"),
    "was-away": QT_TRANSLATE_NOOP("words", "you said so"),
    "corrected": QT_TRANSLATE_NOOP("words", "you said so"),
    "stretch": QT_TRANSLATE_NOOP("words", "a stretch"),
    "walking": QT_TRANSLATE_NOOP("words", "you said so"),
    "calendar": QT_TRANSLATE_NOOP("words", "an event in your calendar"),
    "meeting": QT_TRANSLATE_NOOP("words", "a meeting, as you said"),
    "working-hours": QT_TRANSLATE_NOOP("words", "outside your working hours"),
    "quiet-hours": QT_TRANSLATE_NOOP("words", "quiet hours"),
    "day-off": QT_TRANSLATE_NOOP("words", "a day off"),
}


@dataclass(frozen=True)
class Status:
    """The app at one moment, for showing. Views draw this and nothing else.

    state: a presence; because: the signal that decided. sitting_seconds: time at the computer in
    this bout; remind_after: seconds of it before a reminder. next_reminder, paused_until,
    meeting_until: aware, or None. holding: what keeps a due reminder back. tinted: half-way to a
    reminder. adapted: what `remind_after` was before it was adapted, and why.
    standing: the person said so. locked: nobody sees the screen.
    tray: shown, waiting or none. notifications: a condition, as in `Health`.
    """

    state: str
    because: str
    sitting_seconds: float
    remind_after: float
    next_reminder: datetime | None = None
    paused_until: datetime | None = None
    holding: tuple[str, ...] = ()
    standing: bool = False
    sensors: tuple[Health, ...] = ()
    tray: str = "none"
    notifications: str = "missing"
    due: bool = False
    meeting_until: datetime | None = None
    tinted: bool = False
    locked: bool = False
    adapted: tuple[str, str] | None = None

    @property
    def sitting_minutes(self) -> int:
        """Whole minutes at the computer."""
        return max(0, int(self.sitting_seconds // 60))

    @property
    def share(self) -> float:
        """How much of the time before a reminder is used up, 0 to 1."""
        if self.remind_after <= 0:
            return 1.0
        return min(1.0, max(0.0, self.sitting_seconds / self.remind_after))

    def sentence(self, say: Say = as_written) -> str:
        """One plain line, such as "23 minutes at the computer · counting: input".

        `say` translates a phrase (the views pass Qt's); without it the line is English.
        """
        parts = [at_the_computer(self.sitting_minutes, say), self.judgement(say)]
        if self.paused_until is not None:
            phrase = QT_TRANSLATE_NOOP("words", "reminders paused until {time}")
            parts.append(say(phrase).format(time=f"{self.paused_until:%H:%M}"))
        elif self.holding:
            phrase = QT_TRANSLATE_NOOP("words", "reminder held: {reasons}")
            reasons = say(", ").join(reason(signal, say) for signal in self.holding)
            parts.append(say(phrase).format(reasons=reasons))
        return " · ".join(parts)

    def judgement(self, say: Say = as_written) -> str:
        """The state and what decided it, such as "counting: input"."""
        phrase = say(QT_TRANSLATE_NOOP("words", "{state}: {because}"))
        state = say(STATES.get(self.state, self.state))
        if not self.because:
            return state
        return phrase.format(state=state, because=reason(self.because, say, self.state))

    def as_json(self) -> dict[str, Any]:
        """For `status --json`: times ISO 8601 with offset, minutes as numbers."""
        return {
            "state": str(self.state),
            "because": str(self.because),
            "sitting_minutes": round(self.sitting_seconds / 60, 2),
            "remind_after_minutes": round(self.remind_after / 60, 2),
            "next_reminder": _iso(self.next_reminder),
            "paused_until": _iso(self.paused_until),
            "meeting_until": _iso(self.meeting_until),
            "tinted": self.tinted,
            "due": self.due,
            "held_by": [str(signal) for signal in self.holding],
            "standing": self.standing,
            "locked": self.locked,
            "sensors": [
                {"name": s.name, "condition": str(s.condition), "detail": s.detail}
                for s in self.sensors
            ],
            "tray": self.tray,
            "notifications": str(self.notifications),
        }


def at_the_computer(minutes: int, say: Say = as_written) -> str:
    """ "30 minutes at the computer": the app sees input, so it never says "sitting"."""
    if minutes < 1:
        return say("less than a minute at the computer")
    if minutes == 1:
        return say("1 minute at the computer")
    return say("%n minutes at the computer", minutes)


def reason(signal: str, say: Say = as_written, state: str = "") -> str:
    """The name of a signal in a person's words; a name nobody knows is shown as it is.

    `state`: what it decided, since the input sensor's word for "away" is that there was none.
    """
    if signal == "input" and state == "away":
        return say(QT_TRANSLATE_NOOP("words", "no input"))
    return say(REASONS.get(str(signal), str(signal)))


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")
