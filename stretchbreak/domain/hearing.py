# SPDX-License-Identifier: Apache-2.0
"""What the person says, taken into bouts and reminders. The desk itself hears in `evidence`."""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain import reminder, sitting
from stretchbreak.domain.effect import Effect, WaitForPause, Withdraw, Write
from stretchbreak.domain.event import Said
from stretchbreak.domain.evidence import WALK_BEGINS
from stretchbreak.domain.holding import until_over
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import BoutEnded, Record
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.settling import settle_doubt
from stretchbreak.domain.state import Bout, State


def settled(state: State, word: str, at: Moment, settings: Settings) -> tuple[State, list[Record]]:
    """What the person said may settle a doubt."""
    doubt = state.doubt
    if word in ("still-here", "was-away"):
        return settle_doubt(state, word, at, settings)
    says_moved = word == "moved" or (word == "done" and state.desk.session is None)
    if says_moved and doubt is not None and doubt.until is not None:
        # Said on the return from an absence that silence left in doubt, it speaks of that.
        by_silence = doubt.since == doubt.unknown_since
        if by_silence and not at.lasted(doubt.until, settings.away_after):
            return settle_doubt(state, "was-away", at, settings)
    return state, []


def hear(state: State, said: Said, effects: list[Effect]) -> State:
    """The ladder, the pause, the meeting and the bout after an answer."""
    at, was_open = state.now, state.ladder.open
    ladder, refused = reminder.hear(state.ladder, said, at)
    state = replace(state, ladder=ladder)
    if refused:
        effects.append(WaitForPause())
    if was_open and not ladder.open:
        effects.append(Withdraw())
    if said.word == "pause":
        return replace(state, pause=until_over(at, said.minutes, said.until))
    if said.word == "meeting":
        return replace(state, meeting=until_over(at, said.minutes, said.until))
    if said.word == "resume":
        return replace(state, pause=None, meeting=None)
    if said.word == "walking":
        return replace(state, quiet_until=max(state.quiet_until, at.elapsed + WALK_BEGINS))
    if said.word in ("moved", "done"):
        because = "stretch" if state.desk.rested == at else "moved"
        records = sitting.end_bout(state.bout, state.desk, at, because)
        bout = Bout(at, 0.0, at) if state.desk.presence.sits else None
        return with_records(replace(state, bout=bout), records, effects)
    return state


def with_records(state: State, records: list[Record], effects: list[Effect]) -> State:
    """The state that knows of the bout that ended, if one did."""
    for record in records:
        effects.append(Write(record))
        if isinstance(record, BoutEnded):
            ended = Bout(record.since, record.seconds, record.until)
            state = replace(state, ended=ended, ended_ladder=state.ladder)
    return state
