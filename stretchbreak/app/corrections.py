# SPDX-License-Identifier: Apache-2.0
"""A correction by hand, from wall times as the person reads them to what the engine takes in."""

from __future__ import annotations

from datetime import datetime, timedelta

from stretchbreak.app.ports import Journal
from stretchbreak.domain.corrections import CHOICES
from stretchbreak.domain.event import Corrects
from stretchbreak.domain.history import paint
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.sentence import Sentence
from stretchbreak.domain.state import State

# Takes back what was corrected before.
JUDGED = "judged"
_LONGEST = 24 * 3600.0
# So long before the correction the bouts are told anew from.
_BEFORE = timedelta(days=2)


def correction(
    journal: Journal, state: State, since: datetime, until: datetime, word: str
) -> Corrects:
    """The event. word: one of `CHOICES`, or `judged`, which takes corrections back.

    Raises ValueError with a sentence for a person.
    """
    presence = _presence(word)
    if since.tzinfo is None or until.tzinfo is None:
        raise ValueError(
            Sentence("a correction needs times with an offset, such as 2026-03-02T14:30+01:00")
        )
    past = tuple(journal.records(since=(since - _BEFORE).date().isoformat()))
    desk = state.desk
    spells = [*paint(past), Spell(desk.presence, desk.since, state.now, desk.because)]
    # The last minute is often chosen a little late.
    until = min(until, state.now.wall)
    first, last = _moment(since, spells), _moment(until, spells, end=True)
    if not 0 < last - first <= _LONGEST:
        raise ValueError(
            Sentence("what is corrected begins before it ends, and is no longer than a day")
        )
    return Corrects(first, last, presence, past)


def _presence(word: str) -> Presence | None:
    if word == JUDGED:
        return None
    known = [choice.value for choice in CHOICES]
    if word not in known:
        raise ValueError(
            Sentence(
                "“{word}” is nothing to correct to; use one of: {words}",
                word=word,
                words=", ".join((*known, JUDGED)),
            )
        )
    return Presence(word)


def _moment(wall: datetime, spells: list[Spell], *, end: bool = False) -> Moment:
    """The moment at which the wall showed this. Of two (the clock was set back), the later one."""
    for spell in reversed(spells):
        after = (wall - spell.since.wall).total_seconds()
        if -ROUNDING <= after < spell.seconds or (end and 0 < after <= spell.seconds + ROUNDING):
            return spell.since.shifted(min(max(after, 0.0), spell.seconds))
    raise ValueError(Sentence("the history has nothing at {time}", time=f"{wall:%Y-%m-%d %H:%M}"))
