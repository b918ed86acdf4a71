# SPDX-License-Identifier: Apache-2.0
"""What the history says of states, marks and days, in the person's language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from stretchbreak.domain.calendar_pages import Scale
from stretchbreak.domain.day_figures import DayFigures
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Answered, Reminded
from stretchbreak.domain.ribbon import Jump, Mark
from stretchbreak.domain.trend import Change
from stretchbreak.ui import words
from stretchbreak.ui.words import say

Row = tuple[str, ...]


def in_words(state: Presence) -> str:
    """A state as the history calls it."""
    texts = {
        Presence.ACTIVE: say("at the computer"),
        Presence.PASSIVE: say("at the computer, without input"),
        Presence.OFF: say("the app was not running"),
        Presence.UNKNOWN: say("not known"),
    }
    return texts.get(state) or words.state(state)


def because(spell: Spell) -> str:
    """What decided; "" where the state says it already."""
    return "" if spell.presence is Presence.OFF else words.reason(spell.because, spell.presence)


def item_row(item: Spell | Mark | Jump) -> Row:
    """From, to, what, length, because: of anything that stands on a ribbon."""
    if isinstance(item, Jump):
        times = words.clock(item.before), words.clock(item.after)
        return (*times, say("the clock changed"), "", "")
    if isinstance(item, Spell):
        length = words.duration(item.seconds)
        return (*_times(item.since, item.until), in_words(item.presence), length, because(item))
    if isinstance(item, Reminded):
        sat = words.at_the_computer(item.sat)
        held = words.listed(words.reason(signal) for signal in item.held_by)
        why = say("{sat}, held: {reasons}").format(sat=sat, reasons=held) if held else sat
        return (*_times(item.at), say("reminder"), "", why)
    if isinstance(item, Answered):
        return (*_times(item.at), say("your answer"), "", answer(item.said))
    sides = say("left {left}, right {right}").format(
        left=words.duration(item.seconds_left), right=words.duration(item.seconds_right)
    )
    what = say("stretch") if item.finished else say("stretch, stopped early")
    length = words.duration(item.at - item.since)
    return (*_times(item.since, item.at), what, length, sides)


def item_sentence(item: Spell | Mark | Jump) -> str:
    """The same in one line, as it is shown under the pointer and read out."""
    since, until, what, length, why = item_row(item)
    if isinstance(item, Jump):
        return say("The clock changed from {before} to {after}").format(before=since, after=until)
    when = say("{since} to {until}").format(since=since, until=until) if until else since
    start = f"{when}: {what}, {length}" if length else f"{when}: {what}"
    if not why:
        return start
    if isinstance(item, Spell):
        return say("{what}. Because: {reason}").format(what=start, reason=why)
    return f"{start}. {why}"


def answer(said: str) -> str:
    """What somebody said, as they would say it."""
    word, _, rest = said.partition(" ")
    texts = {
        "standing": say("standing now"),
        "sitting": say("sitting again"),
        "moved": say("I just moved"),
        "still-here": say("I was at the computer"),
        "was-away": say("I was up"),
        "resume": say("reminders again"),
        "stretch": say("stretch now"),
        "done": say("stretch finished"),
        "stop": say("stretch stopped"),
        "dismissed": say("closed"),
        "pause": say("pause"),
    }
    if word == "delay":
        return say("in {n} minutes").format(n=rest.removesuffix(".0"))
    return texts.get(word, said)


def long_bouts(day: DayFigures) -> str:
    """What is not known stands beside what is."""
    known = say("{time} in bouts over 30 minutes").format(time=words.duration(day.in_long_bouts))
    if day.unknown < 60:
        return known
    unknown = say("{time} not known").format(time=words.duration(day.unknown))
    return words.listed((known, unknown))


def short_day(day: date) -> str:
    """Weekday and day of the month, as short as the locale has it."""
    locale = QLocale()
    shown = QDate(day.year, day.month, day.day)
    return f"{locale.dayName(shown.dayOfWeek(), QLocale.FormatType.ShortFormat)} {day.day}"


def month(day: date, *, short: bool = False) -> str:
    """Its name; in full with the year."""
    locale = QLocale()
    if short:
        return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return say("{month} {year}").format(month=locale.standaloneMonthName(day.month), year=day.year)


def page_title(scale: Scale, first: date, last: date) -> str:
    """The days that a page is about."""
    if scale is Scale.DAY:
        return words.day(first)
    if scale is Scale.MONTH:
        return month(first)
    if scale is Scale.WEEK:
        return say("{first} to {last}").format(first=date_of(first), last=date_of(last))
    return say("{first} to {last}").format(first=month(first), last=month(last))


def date_of(day: date) -> str:
    """A date without its weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def change(found: Change) -> str:
    """What the last weeks are beside those before, and no more than can be said."""
    return {
        Change.TOO_FEW: say("Not enough days to say whether this is changing."),
        Change.UNCLEAR: say("No clear change beside the four weeks before."),
        Change.LESS: say("Less time in bouts over 30 minutes than in the four weeks before."),
        Change.MORE: say("More time in bouts over 30 minutes than in the four weeks before."),
    }[found]


def hour_label(hour: int) -> str:
    """The number on the clock's face, as the locale counts hours."""
    twelve = "a" in QLocale().timeFormat(QLocale.FormatType.ShortFormat).lower()
    return str((hour % 12 or 12) if twelve else hour)


def first_weekday() -> int:
    """The day on which the person's week begins; 0 is Monday."""
    return int(QLocale().firstDayOfWeek().value) - 1


def _times(since: Moment, until: Moment | None = None) -> tuple[str, str]:
    return words.clock(since.wall), words.clock(until.wall) if until is not None else ""
