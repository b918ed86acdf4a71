# SPDX-License-Identifier: Apache-2.0
"""Phrases that more than one window says, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from stretchbreak.app import status as said


def say(text: str, n: int = -1) -> str:
    """The translation of a phrase that is shared between windows; `n` takes the place of %n."""
    return QCoreApplication.translate("words", text, None, n)


def sentence(status: said.Status) -> str:
    """One line for a tooltip: "23 minutes at the computer · counting: input"."""
    return status.sentence(say)


def at_the_computer(seconds: float) -> str:
    """ "30 minutes at the computer", from seconds."""
    return said.at_the_computer(int(max(0.0, seconds) // 60), say)


def judgement(status: said.Status) -> str:
    """The state and what decided it: "counting: input"."""
    return status.judgement(say)


def time_and_reason(status: said.Status) -> str:
    """The sentence without what it says about reminders, for where `next_reminder` stands too."""
    return f"{at_the_computer(status.sitting_seconds)} · {judgement(status)}"


def reason(signal: str, state: str = "") -> str:
    """A signal's name in a person's words; `state` is what it decided."""
    return said.reason(signal, say, state)


def state(presence: str) -> str:
    """A presence in a person's words."""
    return say(said.STATES.get(presence, presence))


def listed(texts: Iterable[str]) -> str:
    """One after the other, with what stands between in this language."""
    return say(", ").join(texts)


def clock(moment: datetime) -> str:
    """Hours and minutes as the person's locale writes them."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day(when: date) -> str:
    """A date as the person's locale writes it, with the weekday."""
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)


def duration(seconds: float) -> str:
    """ "45 s", "12 min" or "3 h 05 min"; never more exact than is true."""
    whole = round(max(0.0, seconds))
    if whole < 60:
        return say("{n} s").format(n=whole)
    if whole < 3600:
        return say("{n} min").format(n=whole // 60)
    return say("{h} h {m:02d} min").format(h=whole // 3600, m=whole % 3600 // 60)


def next_reminder(status: said.Status) -> str:
    """When the person may expect a reminder, or why none is to be expected."""
    if status.paused_until is not None:
        return say("Reminders are paused until {time}").format(time=clock(status.paused_until))
    if status.holding:
        reasons = listed(reason(signal) for signal in status.holding)
        return say("A reminder is waiting: {reasons}").format(reasons=reasons)
    if status.due:
        return say("Time for a break, when you are ready")
    if status.next_reminder is None:
        return say("No reminder is planned")
    return say("Next reminder about {time}").format(time=clock(status.next_reminder))
