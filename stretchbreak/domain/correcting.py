# SPDX-License-Identifier: Apache-2.0
"""A correction by hand, where it reaches into what the engine still remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stretchbreak.domain import sitting
from stretchbreak.domain.event import Corrects
from stretchbreak.domain.evidence import turn
from stretchbreak.domain.history import paint, said_ends
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Spell
from stretchbreak.domain.records import BoutEnded, Corrected, Judged, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.settling import joined_ladder
from stretchbreak.domain.state import Bout, Desk, Doubt, Rest, State

_Told = tuple[Bout | None, Rest | None, Bout | None]


def correct(
    state: State, what: Corrects, written: Sequence[Record], settings: Settings
) -> tuple[State, list[Record]]:
    """The state after the correction, and what to write. written: records of this same event.

    The open spell is cut at this moment when the correction reaches into it, so that no later
    judgement lies over the correction. A doubt about the same time is settled by it.
    """
    at, records = state.now, list[Record]()
    desk, bout, rest = state.desk, state.bout, state.rest
    if what.until.elapsed > desk.since.elapsed:
        desk, closed = turn(desk, desk.presence, at, desk.because)
        bout, rest, more = sitting.follow(bout, rest, closed, desk, at, settings)
        records += [*(Judged(at, spell) for spell in closed), *more]
    corrected = Corrected(at, what.since, what.until, what.presence)
    past = [*what.past, *written, *records]
    before = _told(past, desk, at, settings)
    after = _told([*past, corrected], desk, at, settings)
    ladder, ended = state.ladder, state.ended
    if after != before:
        bout, rest, now_ended = after
        if ended is not None and bout is not None and bout.since.elapsed <= ended.since.elapsed:
            ladder = joined_ladder(state.ended_ladder, ladder)
        ended = now_ended
    state = replace(
        state,
        desk=desk,
        bout=bout,
        rest=rest,
        ended=ended,
        ladder=ladder,
        doubt=_still_open(state.doubt, what, settings),
        waiting=tuple(d for d in state.waiting if _still_open(d, what, settings)),
    )
    return state, [*records, corrected]


def _told(past: Sequence[Record], desk: Desk, at: Moment, settings: Settings) -> _Told:
    """The bout and the rest that the records lead to, and the bout that ended last."""
    bout: Bout | None = None
    rest: Rest | None = None
    ended: Bout | None = None
    ends = [moment for moment, _word in reversed(said_ends(past))]
    for spell in paint(past):
        for part, is_end in _cut(spell, ends):
            if is_end:
                ended, bout = bout or ended, None
            if part.seconds > 0:
                bout, rest, records = sitting.take_in(bout, rest, [part], at, settings)
                ended = _last(records) or ended
    if ends:
        ended, bout = bout or ended, None
    bout, rest, records = sitting.follow(bout, rest, [], desk, at, settings)
    return bout, rest, _last(records) or ended


def _cut(spell: Spell, ends: list[Moment]) -> list[tuple[Spell, bool]]:
    """The spell in parts, and for each whether the person ended a bout where it begins."""
    parts: list[tuple[Spell, bool]] = []
    since, said = spell.since, False
    while ends and ends[-1].elapsed < spell.until.elapsed:
        end = ends.pop()
        if end.elapsed > since.elapsed:
            parts.append((replace(spell, since=since, until=end), said))
            since = end
        said = True
    return [*parts, (replace(spell, since=since), said)]


def _last(records: Sequence[Record]) -> Bout | None:
    over = [one for one in records if isinstance(one, BoutEnded)]
    return Bout(over[-1].since, over[-1].seconds, over[-1].until) if over else None


def _still_open(doubt: Doubt | None, what: Corrects, settings: Settings) -> Doubt | None:
    """None when the correction reaches into the time that is in doubt, or the bout before it."""
    if doubt is None:
        return None
    first = doubt.since if doubt.before is None else doubt.before.since
    earlier = what.until.elapsed < first.elapsed - settings.away_after
    later = doubt.until is not None and what.since.elapsed >= doubt.until.elapsed
    return doubt if earlier or later else None
