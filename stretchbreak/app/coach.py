# SPDX-License-Identifier: Apache-2.0
"""Runs the engine: gathers events, performs effects, saves after each step, announces once.

It decides nothing. Everything it is told becomes an event; everything the engine wants is done
here; everybody who shows something hears of it through one announcement.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from stretchbreak.app.clock_told import clock_set, set_back
from stretchbreak.app.corrections import correction
from stretchbreak.app.listening import Listening
from stretchbreak.app.nudges import Channels, Nudges, named, names_an_act
from stretchbreak.app.offering import offered
from stretchbreak.app.outside import Ports
from stretchbreak.app.saved import SavedState, take_up, write_saved
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.session_log import SessionLog
from stretchbreak.app.snapshot import snapshot
from stretchbreak.app.status import Status
from stretchbreak.domain import engine
from stretchbreak.domain.effect import (
    Adapt,
    Ask,
    AskPace,
    Effect,
    Remind,
    WaitForPause,
    WakeAt,
    Watch,
    Withdraw,
    Write,
)
from stretchbreak.domain.event import Event, Looked, Said, Slept, Started, WallChanged, What
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Delivered, Record
from stretchbreak.domain.routine_state import Progress, Rating
from stretchbreak.domain.said import parse_said
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.state import State

if TYPE_CHECKING:
    from stretchbreak.domain.suggestion import Suggestion

_WAKE = "look"


class Coach:
    """One engine, running. All calls on the main thread.

    announce(status): after each step. open_session(routine, token): the person wants to stretch.
    """

    def __init__(
        self,
        ports: Ports,
        settings: Settings,
        announce: Callable[[Status], None],
        open_session: Callable[[str, str], None],
        say: Say = as_written,
    ) -> None:
        self._ports = ports
        self._settings = settings
        self._announce, self._open_session = announce, open_session
        channels = Channels(ports.notifier, ports.plain, ports.card, ports.tray, ports.sound)
        self._nudges = Nudges(channels, self.said, self._delivered, say)
        self._listening = Listening(
            ports.clock,
            ports.input,
            ports.desk,
            ports.survey,
            ports.scheduler,
            self.happen,
            self._tell,
        )
        self._tray = "none"
        self._trouble_told = ""
        self._state: State | None = None
        self._sessions = SessionLog(ports.clock.now)

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def nudges(self) -> Nudges:
        return self._nudges

    def start(self, problems: Sequence[str] = ()) -> None:
        """Take up the saved state, or begin; then listen. problems: told to the person, once."""
        ports = self._ports
        # It belongs to the problems, and often has the same cause.
        self._trouble_told = trouble = ports.journal.health.detail
        problems = problems or ((trouble,) if trouble else ())
        notes: list[Record] = []
        saved = take_up(ports.journal, ports.clock, notes)
        now = ports.clock.look().now
        self._listening.start_input()
        if saved is None:
            self._state, effects = engine.begin(now, ports.input.silence(), self._settings)
            self._finish(effects, notes)
        else:
            # Scheduler and sensor are new: what the engine had asked of them must be asked again.
            notes += self._sessions.cut_off(saved.state, ports.journal)
            self._state = replace(saved.state, wake=None, watch=0.0)
            self._step(Started(), now, notes)
        self._nudges.start()
        self._listening.start(self._settings)
        self._nudges.tell_all([*problems, *set_back(saved, now)])

    def stop(self) -> None:
        """Save and let go of everything. The person asked to quit."""
        if self._state is not None:
            self.happen(Looked())
        ports = self._ports
        ports.scheduler.cancel(_WAKE)
        self._nudges.stop()
        self._listening.stop()
        ports.journal.close()

    def said(self, words: str, channel: str, token: str = "") -> None:
        """The person said something (see `domain.said`). Raises ValueError for unknown words."""
        said = parse_said(words, channel)
        if said.word == "stretch":
            self.stretch("", channel, token)
        else:
            self._nudges.heard(words, channel)
            self.happen(said)

    def stretch(self, routine: str, channel: str, token: str = "") -> None:
        """Open a routine. "" is the one of the reminder that waits for an answer, else that of the
        settings. token: XDG activation token or ""."""
        routine = routine or self._nudges.routine
        self._nudges.heard("stretch", channel)
        self.happen(Said("stretch", channel=channel))
        self._open_session(routine, token)

    def correct(self, since: datetime, until: datetime, word: str) -> None:
        """What a while really was, see `corrections`. ValueError, with a sentence, if not so."""
        self.happen(Looked())
        if self._state is not None:
            self.happen(correction(self._ports.journal, self._state, since, until, word))

    def session_began(self, channel: str = "window") -> None:
        """A routine runs in its window."""
        self._sessions.began()
        if self._state is not None and self._state.desk.session is None:
            self.happen(Said("stretch", channel=channel))

    def session_progress(self, progress: Progress) -> None:
        """The session got this far: kept in case that the program ends before it does."""
        self._keep(self._sessions.progress(progress))

    def session_over(
        self, routine: str, seconds_left: float, seconds_right: float, *, finished: bool
    ) -> None:
        """A session ended; seconds really held, each side."""
        ended = self._sessions.ended(routine, seconds_left, seconds_right, finished=finished)
        word = "done" if finished else "stop"
        self.happen(Said(word, channel="session"), extra=[ended])

    def session_rated(self, rating: Rating) -> None:
        """What the person said of a session."""
        self._keep(self._sessions.rated(rating))

    def session_abandoned(self) -> None:
        """The window was closed before the routine began."""
        if self._state is not None and self._state.desk.session is not None:
            self.happen(Said("stop", channel="session"))

    def change_settings(self, settings: Settings) -> None:
        """Use these from now on; what is due is worked out again at once."""
        if settings != self._settings:
            self._settings = settings
            self._listening.use(settings)
            self.happen(Looked())

    def show_tray(self, condition: str) -> None:
        """The tray changed: `shown`, `waiting` or `none`."""
        self._tray = condition
        self._tell()

    def happen(self, what: What, extra: Sequence[Record] = ()) -> None:
        """Take one thing in: clocks are read, sleep and clock steps noticed, state saved."""
        reading = self._ports.clock.look()
        if reading.asleep > 0:
            since = self._listening.going_to_sleep or reading.now.shifted(-reading.asleep)
            self._listening.going_to_sleep = None
            self._ports.scheduler.recheck()
            self._step(Slept(since), reading.now, ())
        if reading.stepped:
            self._ports.scheduler.recheck()
            self._step(WallChanged(), reading.now, ())
            self._nudges.tell_all(clock_set(reading.stepped))
        self._step(what, reading.now, extra)

    def status(self) -> Status:
        """How things are now."""
        ports = self._ports
        if self._state is None:
            raise RuntimeError("status() before start()")
        notifier = ports.notifier.health
        return snapshot(
            self._state,
            ports.clock.now(),
            self._settings,
            sensors=(*self._listening.health, ports.journal.health, notifier),
            tray=self._tray,
            notifications=notifier.condition.value,
        )

    def _keep(self, record: Record) -> None:
        """A record that changes nothing for the engine."""
        if self._state is not None:
            text = write_saved(SavedState(self._state, self._ports.clock.boot))
            self._ports.journal.save(text, [record])
            self._mind_the_journal()

    def _step(self, what: What, at: Moment, extra: Sequence[Record]) -> None:
        if self._state is None:
            return
        before = self._state
        event = Event(at, what, self._ports.input.silence())
        self._state, effects = engine.step(before, event, self._settings)
        self._finish(effects, extra, before)
        self._listening.after_step(before, self._state, event.silence)

    def _finish(
        self, effects: Sequence[Effect], extra: Sequence[Record], before: State | None = None
    ) -> None:
        if self._state is None:
            return
        written = [effect.record for effect in effects if isinstance(effect, Write)]
        reminds = any(names_an_act(one) for one in written)
        suggestion = offered(effects, self._settings) if reminds else None
        suggestion = suggestion or (self._ports.suggest(self._state.now) if reminds else None)
        records = named([*written, *extra], suggestion)
        # Saved before anything is shown: what the person saw is never forgotten.
        text = write_saved(SavedState(self._state, self._ports.clock.boot))
        self._ports.journal.save(text, records)
        for effect in effects:
            self._perform(effect, suggestion)
        self._mind_the_journal()
        if before is not None:
            self._ports.stepped(before, self._state, records)
        self._tell()
        for effect in effects:
            if isinstance(effect, Adapt):  # last, since it is an event of its own
                self._ports.adapt(effect.key, effect.value)

    def _mind_the_journal(self) -> None:
        """What is wrong with the journal is said once, and again when it is something else."""
        trouble = self._ports.journal.health.detail
        if trouble and trouble != self._trouble_told:
            self._nudges.tell(trouble)
        self._trouble_told = trouble

    def _perform(self, effect: Effect, suggestion: Suggestion | None) -> None:
        ports = self._ports
        if isinstance(effect, WakeAt):
            self._wake_at(effect.elapsed)
        elif isinstance(effect, Watch):
            ports.input.watch(effect.silence)
        elif isinstance(effect, Remind):
            self._nudges.show(effect.step, effect.sat, suggestion, sound=effect.sound)
        elif isinstance(effect, Withdraw):
            self._nudges.withdraw()
        elif isinstance(effect, Ask):
            self._nudges.ask(effect.since.wall, effect.until.wall)
        elif isinstance(effect, AskPace):
            self._nudges.ask_pace()
        elif isinstance(effect, WaitForPause):
            self._nudges.wait_for_pause()

    def _wake_at(self, elapsed: float | None) -> None:
        scheduler = self._ports.scheduler
        if elapsed is None or self._state is None:
            scheduler.cancel(_WAKE)
        else:
            scheduler.wake_in(_WAKE, max(0.0, elapsed - self._state.now.elapsed), self._on_wake)

    def _tell(self) -> None:
        if self._state is not None:
            self._announce(self.status())

    def _on_wake(self) -> None:
        before = self._state
        self.happen(Looked())
        if before is not None and self._state is not None and self._state.wake == before.wake:
            # It came early, and the engine asked for nothing new: the wake-up is used up.
            self._wake_at(self._state.wake)

    def _delivered(self, what: str, channel: str, result: str) -> None:
        self._keep(Delivered(self._ports.clock.now(), what, channel, result))
