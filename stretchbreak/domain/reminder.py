# SPDX-License-Identifier: Apache-2.0
"""Sitting to reminder: whether a nudge is due, and when it may come; `holding` keeps it back.

Half-way the tray changes its tint, which is no nudge. Unasked, a bout has two nudges, the first two
steps of the ladder that are switched on: a notice, and a card when the notice is ignored. Each
delay that the person asks for, and a meeting that they name, brings one more, since that was
promised.

A password is typed without a pause, so a nudge waits for its end like for that of any sentence,
for `gap_wait` at most. No desktop tells honestly that a password field has the keyboard; but no
nudge takes the keyboard, so none can be typed into.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from stretchbreak.domain.event import Event, Said
from stretchbreak.domain.evidence import in_session
from stretchbreak.domain.holding import ends_in, held, held_too_long, looks_again_in, over
from stretchbreak.domain.moment import ROUNDING, Moment
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import Desk, Ladder, State
from stretchbreak.domain.vouching import still_here

NOTICE, CARD, SOUND = "notice", "card", "sound"
# Unanswered, the last nudge of a bout stays so long; in firm mode until it is answered.
STAYS = 600.0
DELAYS_IN_A_BOUT = 2
NUDGES = 2
# How long the second nudge waits for an answer to the first where no card says it.
_SECOND_AFTER = 300.0
# Silence longer than this may already be an absence; the reminder waits for the next input.
SURELY_HERE = 60.0
# Answers after which the bout has no further nudge, unless one of them promises it.
_CLOSING = (
    "stretch", "walking", "moved", "standing", "dismissed", "pause", "meeting",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Nudge:
    step: str
    sat: float
    held_by: tuple[str, ...]
    held: float
    sound: bool


def steps(settings: Settings) -> tuple[str, ...]:
    """The steps that nudge, in order, two at most; the rest of the ladder is switched off."""
    wants_card = settings.show_card and settings.card_after > 0
    on = [NOTICE] * settings.show_notice + [CARD] * wants_card
    if len(on) < NUDGES and settings.reminder_sound == "second":
        on.append(SOUND)
    return tuple(on)


def tinted(state: State, at: Moment, settings: Settings) -> bool:
    """True when the tray shows that half of the time before a reminder is over."""
    half = state.desk.presence.sits and state.sat(at) >= settings.remind_after / 2 - ROUNDING
    return settings.tint and half


def hear(ladder: Ladder, said: Said, at: Moment) -> tuple[Ladder, bool]:
    """Take an answer in. The flag is True when a delay was asked for that the bout has no more."""
    if said.word in (*_CLOSING, "delay", "done"):
        ladder = replace(ladder, answer=said.word)
    if said.word == "delay":
        if ladder.delays >= DELAYS_IN_A_BOUT:
            return replace(ladder, open=False), True
        until = at.elapsed + said.minutes * 60
        ladder = replace(ladder, open=False, delays=ladder.delays + 1, delayed_until=until)
        return _settled(ladder), False
    if said.word == "meeting" and ladder.open:
        # It comes again after the meeting: "not now" was not "no".
        return _settled(replace(ladder, open=False, delayed_until=at.elapsed)), False
    if said.word in _CLOSING:
        return replace(ladder, open=False), False
    return ladder, False


def due_at(state: State, at: Moment, settings: Settings) -> tuple[str, float] | None:
    """(step, elapsed) of the next nudge if the person sits on; None when none will come."""
    ladder, on = state.ladder, steps(settings)
    if not on:
        return None
    if ladder.shown == 0 or ladder.delayed_until is not None:
        enough = at.elapsed if ladder.shown else at.elapsed + settings.remind_after - state.sat(at)
        return on[0], max(enough, ladder.delayed_until or enough)
    second = ladder.open and ladder.shown < NUDGES <= len(on)
    if second and ladder.last_shown:
        return on[1], ladder.last_shown.elapsed + (settings.card_after or _SECOND_AFTER)
    return None


def climb(state: State, event: Event, settings: Settings) -> tuple[Ladder, Nudge | None]:
    """The ladder after this event, and the nudge to show now, if any."""
    at, ladder, desk = event.at, state.ladder, state.desk
    due = due_at(state, at, settings) if desk.presence.sits and not in_session(desk, at) else None
    if due is None or at.elapsed < due[1] - ROUNDING or not over(state.pause, at):
        return _settled(ladder), None
    ladder = held(state, at, settings)
    free = ladder.held_since is None or ladder.free_since is not None
    step = due[0] if free else _anyway(state, ladder, due[0], settings)
    if step is None or desk.on_since(Signal.LOCKED) is not None:
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
        return _shown(ladder, step, state, settings)
    return ladder, None


def _anyway(state: State, ladder: Ladder, step: str, settings: Settings) -> str | None:
    """The step that comes although something still holds it, for longer than it may.

    A second nudge never comes into a call, and nothing is shown over a window that fills the
    screen: one soft sound, where it disturbs no call, is all.
    """
    first = ladder.shown == 0 or ladder.delayed_until is not None
    if not first or not held_too_long(state, ladder, state.now, settings):
        return None
    if state.desk.on_since(Signal.FULLSCREEN) is None:
        return step
    quiet = settings.reminder_sound == "off" or state.desk.on_since(Signal.DO_NOT_DISTURB)
    return None if quiet or state.desk.on_since(Signal.MICROPHONE) else SOUND


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
    return replace(
        ladder, ready_since=None, held_since=None, held_by=(), free_since=None,
        call_since=None,
        call_until=None,
    )  # fmt: skip


def _shown(ladder: Ladder, step: str, state: State, settings: Settings) -> tuple[Ladder, Nudge]:
    at, held = state.now, 0.0
    if ladder.held_since is not None:
        end = ladder.free_since if ladder.free_since is not None else at.elapsed
        held = end - ladder.held_since
    second = ladder.shown > 0 and ladder.delayed_until is None
    sound = step == SOUND or (second and settings.reminder_sound == "second")
    nudge = Nudge(step, state.sat(at), ladder.held_by, held, sound)
    ladder = Ladder(
        answer=ladder.answer,
        shown=ladder.shown + 1,
        open=True,
        last_shown=at,
        delays=ladder.delays,
    )
    return ladder, nudge


def fades(state: State, settings: Settings) -> bool:
    """The last nudge has gone unanswered for so long that it is taken off the screen."""
    if not _is_last(state, settings) or state.ladder.last_shown is None:
        return False
    return state.now.lasted(state.ladder.last_shown, STAYS)


def _is_last(state: State, settings: Settings) -> bool:
    open_and_last = state.ladder.open and due_at(state, state.now, settings) is None
    return open_and_last and not settings.firm


def wakes(state: State, settings: Settings) -> list[float]:
    """Elapsed times at which `climb` may come to another answer by time alone."""
    at, ladder, desk = state.now, state.ladder, state.desk
    times: list[float] = []
    if state.pause is not None:
        times.append(at.elapsed + ends_in(state.pause, at))
    due = due_at(state, at, settings) if desk.presence.sits and not in_session(desk, at) else None
    if due is not None:
        times.append(due[1])
        times += [at.elapsed + seconds for seconds in looks_again_in(state, at, settings)]
    if settings.tint and desk.presence.sits:
        times.append(at.elapsed + settings.remind_after / 2 - state.sat(at))
    if ladder.held_since is not None:
        if ladder.call_since is not None:
            times.append(ladder.call_since + settings.held_at_most)
        if ladder.free_since is not None:
            times.append(ladder.free_since + settings.after_call)
    if ladder.ready_since is not None:
        times.append(ladder.ready_since + settings.gap_wait)
    times.append(state.quiet_until)
    if ladder.last_shown is not None and _is_last(state, settings):
        times.append(ladder.last_shown.elapsed + STAYS)
    return times
