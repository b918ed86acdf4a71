# SPDX-License-Identifier: Apache-2.0
"""The one function that decides: `step(state, event, settings) -> (state, effects)`.

Invariants, each a property test in tests/domain/test_engine_properties.py:

- sitting never exceeds the time that passed;
- the spells written to the journal tile the time without gap or overlap (a later one may repaint);
- an absence begins at the last sign of a person, not when it was noticed;
- a short lock and a two-second bump change nothing;
- suspend of at least a break's length ends the bout;
- a clock step or a zone change moves no duration;
- no reminder while away, held or paused, nor within the settling time after a return;
- a state that was saved and read back answers as if nothing had happened.
"""

from __future__ import annotations

from dataclasses import replace

from stretchbreak.domain import adapting, asking, hearing, reminder, sitting, standing
from stretchbreak.domain import judge as desk_judge
from stretchbreak.domain.correcting import correct
from stretchbreak.domain.doubt import doubt_believed, doubt_cap, doubt_over, doubt_return
from stretchbreak.domain.effect import (
    Effect,
    Remind,
    WakeAt,
    Watch,
    Withdraw,
    Write,
)
from stretchbreak.domain.event import (
    Corrects,
    Event,
    Forgets,
    InputResumed,
    Looked,
    Said,
    Slept,
    Started,
    Switched,
)
from stretchbreak.domain.evidence import (
    AT_DESK,
    BUMP,
    LONGEST_SESSION,
    WALK_BEGINS,
    absorb,
    is_capped,
    note_input,
    standing_ends,
    started,
)
from stretchbreak.domain.forgetting import forgotten
from stretchbreak.domain.holding import over
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Signal, Spell
from stretchbreak.domain.records import Answered, Judged, Reminded
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Bout, Desk, Ladder, State

# The state is looked at (and so saved) this often: a crash forgets no more. While someone sits
# the ring in the tray moves with it.
_BEAT = 60.0
_SLOW_BEAT = 600.0
_BEATS_PER_RING = 30
_CLOSE_AFTER = 0.001


def begin(at: Moment, silence: float | None, settings: Settings) -> tuple[State, list[Effect]]:
    """The state when the app has never run before. `silence` as in `Event`."""
    state = State(at, desk_judge.begin(at, silence, settings))
    state = _follow(state, [], settings, [])
    return _ask_to_be_woken(state, silence, settings, [])


def step(state: State, event: Event, settings: Settings) -> tuple[State, list[Effect]]:
    """Take one event in. Events come in order of `at.elapsed`. It raises for nothing."""
    effects: list[Effect] = []
    before = state
    said = event.what if isinstance(event.what, Said) else None
    if said is not None:
        effects.append(Write(Answered(event.at, str(said), said.channel)))
        state, corrections = hearing.settled(state, said.word, event.at, settings)
        effects += [Write(record) for record in corrections]
    desk, spells = _look(state, event, settings)
    returned = None
    if said is None or said.word not in ("moved", "done"):
        # Who comes back with these words has said what the silence was.
        spells, returned = doubt_return(state, desk, spells, settings)
    capped = doubt_cap(state, desk, spells)
    over = doubt_over(state, desk, spells)
    effects += [Write(Judged(event.at, spell)) for spell in spells]
    state = replace(state, now=event.at, desk=desk, doubt=over or state.doubt)
    state = _follow(state, spells, settings, effects)
    state = _settle_in(before, state, event, settings)
    if said is not None:
        state = hearing.hear(state, said, effects)
        state = adapting.hear(state, said.word, settings, effects)
    if isinstance(event.what, Corrects):
        written = [effect.record for effect in effects if isinstance(effect, Write)]
        state, records = correct(state, event.what, written, settings)
        effects += [Write(record) for record in records]
    if isinstance(event.what, Forgets):
        state = forgotten(state, event.what.first, event.what.last)
    if before.bout is not None and _over(before.bout, state.bout):
        state = adapting.bout_over(state, state.ladder, settings, effects)
        state = _new_ladder(state, effects)
    if not isinstance(event.what, Corrects | Forgets):  # whoever sets things right is not asked
        asked_again = over if desk.presence in AT_DESK else None
        doubt = capped or returned or asked_again or doubt_believed(before, state, spells, settings)
        state = asking.question(state, doubt, event, settings, effects)
    state = _remind(state, event, settings, effects)
    return _ask_to_be_woken(state, event.silence, settings, effects)


def _look(state: State, event: Event, settings: Settings) -> tuple[Desk, list[Spell]]:
    what, desk = event.what, state.desk
    if isinstance(what, Started):
        desk, spells = started(desk, state.now, event, settings)
    elif isinstance(what, Looked):
        desk, spells = note_input(desk, event)
    elif isinstance(what, InputResumed):
        # The silence that ends here may have been an absence that no wake-up came to tell of.
        desk, spells = desk_judge.judge(desk, event, settings)
        desk, noted = note_input(desk, event)
        spells = spells + noted
    else:
        desk, spells = note_input(desk, event)
        until = what.since if isinstance(what, Slept) else event.at
        desk, late = desk_judge.judge(desk, replace(event, at=until), settings)
        desk, brought = absorb(desk, event, settings)
        spells = spells + late + brought
    desk, judged = desk_judge.judge(desk, event, settings)
    return desk, spells + judged


def _follow(state: State, spells: list[Spell], settings: Settings, effects: list[Effect]) -> State:
    bout, rest, records = sitting.follow(
        state.bout, state.rest, spells, state.desk, state.now, settings
    )
    return hearing.with_records(replace(state, bout=bout, rest=rest), records, effects)


def _settle_in(before: State, state: State, event: Event, settings: Settings) -> State:
    """No reminder straight after a return, an unlock or a resume."""
    what = event.what
    was_gone = before.desk.presence in (Presence.AWAY, Presence.UNKNOWN)
    is_gone = state.desk.presence in (Presence.AWAY, Presence.UNKNOWN)
    # The first input of all is an arrival, with a clock at zero: nothing could come too early.
    returned = was_gone and not is_gone and before.desk.seen_input
    unlocked = isinstance(what, Switched) and what.signal is Signal.LOCKED and not what.on
    if not (returned or unlocked or isinstance(what, Slept)):
        return state
    return replace(state, quiet_until=event.at.elapsed + settings.settle)


def _over(before: Bout, after: Bout | None) -> bool:
    return after is None or after.since.elapsed > before.since.elapsed


def _new_ladder(state: State, effects: list[Effect]) -> State:
    if state.ladder.open:
        effects.append(Withdraw())
    return replace(state, ladder=Ladder())


def _remind(state: State, event: Event, settings: Settings, effects: list[Effect]) -> State:
    if state.pause is not None and over(state.pause, state.now):
        state = replace(state, pause=None)
    if state.meeting is not None and over(state.meeting, state.now):
        state = replace(state, meeting=None)
    if reminder.fades(state, settings):
        effects.append(Withdraw())
        state = replace(state, ladder=replace(state.ladder, open=False))
    state = adapting.question(state, event, settings, effects)
    ladder, nudge = reminder.climb(state, event, settings)
    if nudge is not None:
        effects.append(
            Remind(nudge.step, nudge.sat, nudge.held_by, nudge.held, nudge.sound, state.heed.offer)
        )
        state = replace(state, heed=replace(state.heed, offer=""))
        record = Reminded(state.now, nudge.step, nudge.sat, nudge.held_by, nudge.held)
        effects.append(Write(record))
    stood = standing.stood(state, event, settings)
    if stood is not None:
        effects += [
            Remind(standing.STEP, stood, (), 0.0),
            Write(Reminded(state.now, standing.STEP, stood, (), 0.0)),
        ]
        state = replace(state, told_standing=state.now)
    return state if ladder is state.ladder else replace(state, ladder=ladder)


def _ask_to_be_woken(
    state: State, silence: float | None, settings: Settings, effects: list[Effect]
) -> tuple[State, list[Effect]]:
    wake, watch = next_wake(state, silence, settings), next_watch(state, settings)
    if watch != state.watch:
        effects.append(Watch(watch))
    if wake != state.wake:
        effects.append(WakeAt(wake))
    return replace(state, wake=wake, watch=watch), effects


def next_watch(state: State, settings: Settings) -> float:
    """Seconds of silence that the engine wants to be told of now."""
    desk = state.desk
    here = desk.presence.sits or desk.presence is Presence.STANDING
    if not here or desk.rested is not None:
        return BUMP
    waits = asking.waits_for_a_gap(state, settings) or standing.waits_for_a_gap(state, settings)
    if state.ladder.ready_since is not None or waits:
        return settings.gap
    return min(settings.break_length, reminder.SURELY_HERE)


def next_wake(state: State, silence: float | None, settings: Settings) -> float | None:
    """Elapsed time at which time alone could change an answer, or None."""
    at, desk = state.now, state.desk
    here = desk.presence.sits or desk.presence is Presence.STANDING
    times = reminder.wakes(state, settings) + standing.wakes(state, settings)
    locked = desk.on_since(Signal.LOCKED)
    if locked is not None:
        times.append(locked.elapsed + settings.break_length)
    quiet = silence is not None and silence >= settings.break_length - ROUNDING
    passive = desk.presence is Presence.PASSIVE
    if (here and (quiet or passive)) or is_capped(desk):
        times.append(desk.evidence.elapsed + settings.away_after)
        times.append(desk.input_at.elapsed + settings.passive_cap)
    beat = _SLOW_BEAT
    if desk.presence.sits and (passive or not quiet):
        beat = max(1.0, min(_BEAT, settings.remind_after / _BEATS_PER_RING))
    times.append(at.elapsed + beat)
    asks_again = asking.asks_again_at(state, settings)
    if asks_again is not None:
        times.append(asks_again)
    if desk.walks is not None and not desk.evidence.lasted(desk.walks, WALK_BEGINS):
        times.append(desk.evidence.elapsed + settings.break_length)
    if desk.returning is not None:
        times.append(desk.returning.elapsed + BUMP + 0.1)
    waits_for_input = not here or desk.rested is not None
    if waits_for_input and locked is None and silence is not None and silence < BUMP:
        # Input is going on already, so no silence will end to tell of it.
        times.append(at.elapsed + BUMP + 0.1)
    stands_until = standing_ends(desk)
    if stands_until is not None:
        times.append(stands_until.elapsed)
    if desk.session is not None:
        times.append(desk.session.elapsed + LONGEST_SESSION)
    if state.bout is not None:
        ends = sitting.ends_at(state.rest, desk, settings)
        if ends is not None:
            times.append(ends)
    later = [time for time in times if time > at.elapsed]
    return max(min(later), at.elapsed + _CLOSE_AFTER) if later else None
