# SPDX-License-Identifier: Apache-2.0
"""When to look for calls, presentations and do-not-disturb: only when the answer matters.

Shortly before a reminder could come, and each minute while it waits; when it gets quiet, and now
and then while something vouches for the person; and when somebody is back. Nothing is looked at
while nobody is there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stretchbreak.app.ports import Scheduler, Survey
from stretchbreak.domain import reminder, standing
from stretchbreak.domain.evidence import in_session
from stretchbreak.domain.holding import ends_in, laid_down, looks_again_in
from stretchbreak.domain.moment import ROUNDING
from stretchbreak.domain.presence import Presence, Signal
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State

# So long before a reminder could come: a look takes a moment, and its answer has to be there.
LEAD = 5.0
# A reminder that waits is looked after so often.
AGAIN = 60.0
# A wake-up that is off by less is left as it is.
_NEAR = 0.5
_NEVER = float("-inf")
_JOB = "survey"
_SEEN_BY = {
    Signal.MICROPHONE: "see_microphone",
    Signal.CAMERA: "see_camera",
    Signal.SCREEN_SHARED: "see_screen_share",
    Signal.PLAYING: "see_inhibitors",
    Signal.FULLSCREEN: "see_fullscreen",
    Signal.DO_NOT_DISTURB: "see_do_not_disturb",
}


def wanted(settings: Settings) -> frozenset[Signal]:
    """What the person lets the app look for."""
    return frozenset(signal for signal, key in _SEEN_BY.items() if getattr(settings, key))


def next_nudge(state: State, settings: Settings) -> float | None:
    """The first elapsed time at which a nudge could come if nothing held it; None for never."""
    at, ladder = state.now, state.ladder
    due = _due_at(state, settings)
    if due is None:
        return None
    times = [due, state.quiet_until]
    if ladder.free_since is not None:
        times.append(ladder.free_since + settings.after_call)
    if state.pause is not None:
        times.append(at.elapsed + ends_in(state.pause, at))
    if laid_down(state, at, settings):
        times += [at.elapsed + seconds for seconds in looks_again_in(state, at, settings)]
    return max(times)


def _due_at(state: State, settings: Settings) -> float | None:
    if state.desk.presence is Presence.STANDING:
        return standing.due_at(state, settings)
    if not state.desk.presence.sits or in_session(state.desk, state.now):
        return None
    due = reminder.due_at(state, state.now, settings)
    return None if due is None else due[1]


def next_look(
    state: State, silence: float | None, settings: Settings, looked: float = _NEVER
) -> float | None:
    """Elapsed time of the next look (now or before: at once), or None while none is needed.

    silence: as in `Event`, at `state.now`. looked: elapsed time of the last look.
    """
    at, desk = state.now, state.desk
    if desk.on_since(Signal.LOCKED) is not None:
        return None
    times: list[float] = []
    nudge = next_nudge(state, settings)
    if nudge is not None:
        before = nudge - LEAD
        times.append(before if looked < before else looked + AGAIN)
    blind = desk.presence is Presence.UNKNOWN and desk.because == Signal.BLIND.value
    if desk.presence is Presence.ACTIVE and silence is not None:
        quiet_since = at.elapsed - silence + settings.break_length
        if quiet_since <= at.elapsed + ROUNDING and looked < quiet_since - ROUNDING:
            times.append(at.elapsed)  # reading, or a call, or a video?
    vouched = any(desk.on_since(signal) is not None for signal in _SEEN_BY)
    here = desk.presence.sits or desk.presence is Presence.STANDING
    if desk.presence is Presence.PASSIVE or blind or (vouched and here):
        times.append(looked + settings.away_after)
    return min(times) if times else None


@dataclass
class _Believed:
    """Which signals are on, by who said so."""

    seen: set[Signal]  # by the survey
    heard: set[Signal]  # by another sensor


class Watchfulness:
    """Looks when `next_look` says so, and tells of every signal that is not as the engine has it.

    switched(signal, on): make it an event; it may come back through `after_step`.
    """

    def __init__(
        self,
        survey: Survey,
        scheduler: Scheduler,
        elapsed: Callable[[], float],
        switched: Callable[[Signal, bool], None],
    ) -> None:
        self._survey, self._scheduler = survey, scheduler
        self._elapsed, self._switched = elapsed, switched
        self._settings = Settings()
        self._state: State | None = None
        self._believed = _Believed(set(), set())
        self._looked, self._looking = _NEVER, False
        self._armed: float | None = None
        self._started = False

    def start(self, settings: Settings) -> None:
        """Listen, and look from now on."""
        self._settings = settings
        self._started = True
        self._survey.want(wanted(settings))
        self._survey.start(self._on_change)
        if self._state is not None:  # the first step comes before the start
            self._plan(next_look(self._state, None, settings, self._looked))

    def stop(self) -> None:
        self._started = False
        self._scheduler.cancel(_JOB)
        self._survey.stop()

    def use(self, settings: Settings) -> None:
        """The settings changed; what is no longer wanted is off at once."""
        if wanted(settings) != wanted(self._settings):
            self._survey.want(wanted(settings))
        self._settings = settings
        self._agree(only_off=True)

    def after_step(self, before: State | None, state: State, silence: float | None) -> None:
        """The engine took something in. before: its state until then. silence: as in the event."""
        self._state = state
        if not self._started or self._looking:
            return
        if before is not None and _arrived(before, state):
            self._look()
            return
        at = next_look(state, silence, self._settings, self._looked)
        if at is not None and at <= state.now.elapsed + ROUNDING:
            self._look()
        else:
            self._plan(at)

    def hear(self, signal: Signal, *, on: bool) -> None:
        """Another sensor than the survey says so; on is on, whoever of the two says it."""
        change = self._believed.heard.add if on else self._believed.heard.discard
        change(signal)
        self._agree()

    def _arm(self, at: float | None) -> None:
        if at is None and self._armed is None:
            return
        self._armed = at
        if at is None:
            self._scheduler.cancel(_JOB)
        else:
            self._scheduler.wake_in(_JOB, max(0.0, at - self._elapsed()), self._on_wake)

    def _on_wake(self) -> None:
        self._armed = None
        if self._started and not self._looking:
            self._look()

    def _look(self) -> None:
        self._arm(None)
        self._looked, self._looking = self._elapsed(), True
        self._survey.look(self._on_answer)

    def _on_answer(self, answer: Mapping[str, bool | None]) -> None:
        self._looking = False
        if not self._started:
            return
        # What cannot be known any more vouches for nobody.
        self._believed.seen = {Signal(name) for name, on in answer.items() if on}
        told = self._agree()
        if not told and self._state is not None:
            # No step follows that would say when to look again.
            self._plan(next_look(self._state, None, self._settings, self._looked))

    def _plan(self, at: float | None) -> None:
        armed = self._armed
        if at is None or armed is None or abs(at - armed) > _NEAR:
            self._arm(at)

    def _on_change(self, name: str, on: bool) -> None:
        change = self._believed.seen.add if on else self._believed.seen.discard
        change(Signal(name))
        self._agree()

    def _agree(self, *, only_off: bool = False) -> bool:
        """Tell of what the engine has otherwise; True when there was something to tell.

        What went on is told first, so that a call which follows a video leaves no gap.
        """
        if self._state is None:
            return False
        may = wanted(self._settings)
        on = (self._believed.seen | self._believed.heard) & may
        has = {signal for signal in _SEEN_BY if self._state.desk.on_since(signal) is not None}
        news = [(signal, True) for signal in _SEEN_BY if signal in on - has and not only_off]
        gone = has - may if only_off else has - on
        news += [(signal, False) for signal in _SEEN_BY if signal in gone]
        for signal, is_on in news:
            self._switched(signal, is_on)
        return bool(news)


def _arrived(before: State, after: State) -> bool:
    """Somebody is back, or has input again after something else had vouched for them."""
    if not after.desk.presence.sits:
        return False
    if not before.desk.presence.sits:
        return before.desk.presence is not Presence.STANDING
    was_passive = before.desk.presence is Presence.PASSIVE
    return was_passive and after.desk.presence is Presence.ACTIVE
