# SPDX-License-Identifier: Apache-2.0
"""Sitting to reminder: whether a nudge is due, what keeps it back, and when it may come.

Unasked, a bout has two nudges: a notice, and a card when the notice is ignored. Each delay that
the person asks for brings one more notice, since that was promised.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from stretchbreak.domain.event import Event, Said
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import HOLDING_SIGNALS, Presence, Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk, Ladder, Pause, State
from stretchbreak.domain.vouching import still_here

DELAYS_IN_A_BOUT = 2
_NUDGES_UNASKED = 2
# Silence longer than this may already be an absence; the reminder waits for the next input.
SURELY_HERE = 60.0


@dataclass(frozen=True, slots=True)
class Nudge:
    step: str
    sat: float
    held_by: tuple[str, ...]
    held: float


def pause_over(pause: Pause | None, at: Moment) -> bool:
    """True when there is no pause, or it has ended by `at`."""
    if pause is None:
        return True
    if pause.until_wall is not None:
        return at.wall >= pause.until_wall
    return at.elapsed >= (pause.until_elapsed or 0.0) - ROUNDING


def hear(ladder: Ladder, said: Said, at: Moment) -> tuple[Ladder, bool]:
    """Take an answer in. The flag is True when a delay was asked for that the bout has no more."""
    if said.word == "delay":
        if ladder.delays >= DELAYS_IN_A_BOUT:
            return replace(ladder, open=False), True
        until = at.elapsed + said.minutes * 60
        ladder = replace(ladder, open=False, delays=ladder.delays + 1, delayed_until=until)
        return _settled(ladder), False
    if said.word in ("stretch", "moved", "standing", "dismissed", "pause"):
        return replace(ladder, open=False), False
    return ladder, False


def due_at(state: State, at: Moment, settings: Settings) -> tuple[str, float] | None:
    """(step, elapsed) of the next nudge if the person sits on; None when none will come."""
    ladder = state.ladder
    if ladder.shown == 0 or ladder.delayed_until is not None:
        enough = at.elapsed if ladder.shown else at.elapsed + settings.remind_after - state.sat(at)
        return "notice", max(enough, ladder.delayed_until or enough)
    wants_card = settings.show_card and settings.card_after > 0
    if ladder.open and ladder.shown < _NUDGES_UNASKED and wants_card and ladder.last_shown:
        return "card", ladder.last_shown.elapsed + settings.card_after
    return None


def climb(state: State, event: Event, settings: Settings) -> tuple[Ladder, Nudge | None]:
    """The ladder after this event, and the nudge to show now, if any."""
    at, ladder, desk = event.at, state.ladder, state.desk
    due = due_at(state, at, settings) if desk.presence.sits and desk.session is None else None
    if due is None or at.elapsed < due[1] - ROUNDING or not pause_over(state.pause, at):
        return _settled(ladder), None
    ladder = _held(ladder, desk, at)
    free = ladder.held_since is None or ladder.free_since is not None
    locked = desk.on_since(Signal.LOCKED) is not None
    if locked or not (free or _may_come_anyway(ladder, at, settings)):
        return replace(ladder, ready_since=None), None
    earliest = state.quiet_until
    if ladder.free_since is not None:
        earliest = max(earliest, ladder.free_since + settings.after_call)
    if at.elapsed < earliest - ROUNDING:
        return replace(ladder, ready_since=None), None
    if not _surely_here(desk, event):
        return replace(ladder, ready_since=None), None
    if ladder.ready_since is None:
        # The wait for a gap began when the call ended, not when its half minute was over.
        freed = ladder.free_since if ladder.free_since is not None else at.elapsed
        ladder = replace(ladder, ready_since=freed)
    if _good_moment(desk, ladder, event, settings):
        return _shown(ladder, due[0], state, at)
    return ladder, None


def _held(ladder: Ladder, desk: Desk, at: Moment) -> Ladder:
    """The ladder with what holds a due nudge by now, and since when, or since when no more."""
    holders = tuple(s.value for s in HOLDING_SIGNALS if desk.on_since(s) is not None)
    if holders:
        since = ladder.held_since if ladder.held_since is not None else at.elapsed
        names = ladder.held_by + tuple(h for h in holders if h not in ladder.held_by)
        if ladder.free_since is not None or names != ladder.held_by:
            ladder = replace(ladder, held_since=since, held_by=names, free_since=None)
        return ladder
    if ladder.held_since is not None and ladder.free_since is None:
        return replace(ladder, free_since=at.elapsed)
    return ladder


def _may_come_anyway(ladder: Ladder, at: Moment, settings: Settings) -> bool:
    """Held for as long as anything may hold a notice; a card never comes into a call."""
    first = ladder.shown == 0 or ladder.delayed_until is not None
    held = at.elapsed - ladder.held_since if ladder.held_since is not None else 0.0
    return first and held >= settings.held_at_most - ROUNDING


def _surely_here(desk: Desk, event: Event) -> bool:
    """False when the chair may be empty by now: nothing vouches, and nobody moved for a minute."""
    if event.silence is None or still_here(desk) is not None:
        return True
    quiet = min(event.silence, event.at - desk.input_at)
    return quiet <= SURELY_HERE + ROUNDING


def _passive(desk: Desk) -> bool:
    return desk.presence is Presence.PASSIVE


def _good_moment(desk: Desk, ladder: Ladder, event: Event, settings: Settings) -> bool:
    if _passive(desk) or event.silence is None or event.silence >= settings.gap - ROUNDING:
        return True
    ready = ladder.ready_since if ladder.ready_since is not None else event.at.elapsed
    return event.at.elapsed - ready >= settings.gap_wait - ROUNDING


def _settled(ladder: Ladder) -> Ladder:
    """Nothing is due: forget what was waited for."""
    if ladder.ready_since is None and ladder.held_since is None:
        return ladder
    return replace(ladder, ready_since=None, held_since=None, held_by=(), free_since=None)


def _shown(ladder: Ladder, step: str, state: State, at: Moment) -> tuple[Ladder, Nudge]:
    held = 0.0
    if ladder.held_since is not None:
        end = ladder.free_since if ladder.free_since is not None else at.elapsed
        held = end - ladder.held_since
    nudge = Nudge(step, state.sat(at), ladder.held_by, held)
    ladder = Ladder(
        shown=ladder.shown + 1,
        open=True,
        last_shown=at,
        delays=ladder.delays,
    )
    return ladder, nudge


def wakes(state: State, settings: Settings) -> list[float]:
    """Elapsed times at which `climb` may come to another answer by time alone."""
    at, ladder, desk = state.now, state.ladder, state.desk
    times: list[float] = []
    if state.pause is not None:
        if state.pause.until_wall is not None:
            left = (state.pause.until_wall - at.wall).total_seconds()
            times.append(at.elapsed + left)
        elif state.pause.until_elapsed is not None:
            times.append(state.pause.until_elapsed)
    due = due_at(state, at, settings) if desk.presence.sits and desk.session is None else None
    if due is not None:
        times.append(due[1])
    if ladder.held_since is not None:
        times.append(ladder.held_since + settings.held_at_most)
        if ladder.free_since is not None:
            times.append(ladder.free_since + settings.after_call)
    if ladder.ready_since is not None:
        times.append(ladder.ready_since + settings.gap_wait)
    times.append(state.quiet_until)
    return times
