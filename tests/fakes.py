# SPDX-License-Identifier: Apache-2.0
"""Hand-written stand-ins for time and for faults: one desk whose time the test moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from stretchbreak.app.ports import ClockReading, Condition, Health, InputEdge, Notice, ignore
from stretchbreak.domain.moment import Moment

START = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))


class FakeClock:
    """Three clocks that only `pass_time`, `sleep` and `step` move."""

    def __init__(self, boot: str = "first boot") -> None:
        self._boot = boot
        self.wall = START
        self.elapsed = 1000.0
        self._asleep = self._stepped = 0.0

    @property
    def boot(self) -> str:
        return self._boot

    def now(self) -> Moment:
        return Moment(self.wall, self.elapsed)

    def look(self) -> ClockReading:
        reading = ClockReading(self.now(), self._asleep, self._stepped)
        self._asleep = self._stepped = 0.0
        return reading

    def carry_on_from(self, saved: Moment, saved_boot: str) -> None:
        gap = (self.wall - saved.wall).total_seconds()
        self.elapsed = saved.elapsed + max(0.0, gap)

    def start(self, on_set: Callable[[], None]) -> None:
        pass

    def stop(self) -> None:
        pass

    def pass_time(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self.elapsed += seconds

    def sleep(self, seconds: float) -> None:
        self.pass_time(seconds)
        self._asleep += seconds

    def step(self, seconds: float) -> None:
        self.wall += timedelta(seconds=seconds)
        self._stepped += seconds


class FakeInput:
    """Input happens when the test says so."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.health = Health("input", Condition.LIVE)
        self.last = clock.elapsed
        self.threshold = 0.0
        self.told = False
        self._on_edge: Callable[[InputEdge], None] = lambda _edge: None
        self.on_health: Callable[[Health], None] = lambda _health: None
        self.on_playing: Callable[[bool], None] = ignore

    def start(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None] = ignore,
    ) -> None:
        self._on_edge, self.on_health, self.on_playing = on_edge, on_health, on_playing

    def watch(self, silence: float) -> None:
        self.threshold, self.told = silence, False

    def silence(self) -> float | None:
        if self.health.condition is not Condition.LIVE:
            return None
        return self._clock.elapsed - self.last

    def stop(self) -> None:
        self._on_edge = lambda _edge: None

    def touch(self) -> None:
        # What `watch` asked for is told on the next turn of a real loop, long before a hand moves.
        self.look()
        self.last = self._clock.elapsed
        if self.told:
            self.told = False
            self._on_edge(InputEdge.RESUMED)

    def look(self) -> None:
        silence = self.silence()
        if silence is not None and not self.told and silence >= self.threshold:
            self.told = True
            self._on_edge(InputEdge.SILENT)

    def fail(self) -> None:
        self.health = Health("input", Condition.BROKEN, "the display is gone")
        self.on_health(self.health)

    def recover(self) -> None:
        self.health = Health("input", Condition.LIVE)
        self.on_health(self.health)


class FakeDesk:
    def __init__(self) -> None:
        self.health = Health("desk", Condition.LIVE)
        self.signal: Callable[[str, bool], None] = lambda _name, _on: None
        self.sleep: Callable[[bool], None] = lambda _asleep: None

    def start(
        self,
        on_signal: Callable[[str, bool], None],
        on_sleep: Callable[[bool], None],
        on_health: Callable[[Health], None],
    ) -> None:
        self.signal, self.sleep = on_signal, on_sleep

    def stop(self) -> None:
        pass


class FakeSurvey:
    """Answers each look at once with what the test has put `on`."""

    health: Sequence[Health] = ()

    def __init__(self) -> None:
        self.on: set[str] = set()
        self.looks = 0
        self._waiting: list[Callable[[Mapping[str, bool | None]], None]] = []

    def want(self, signals: Collection[str]) -> None:
        self.wanted = set(signals)

    def start(self, on_change: Callable[[str, bool], None]) -> None:
        pass

    def look(self, done: Callable[[Mapping[str, bool | None]], None]) -> None:
        self.looks += 1
        self._waiting.append(done)

    def stop(self) -> None:
        pass

    def answer(self) -> None:
        while self._waiting:
            self._waiting.pop(0)({name: name in self.on for name in self.wanted})


@dataclass
class FakeScheduler:
    clock: FakeClock
    jobs: dict[str, tuple[float, Callable[[], None]]] = field(default_factory=dict)

    def start(self) -> None:
        pass

    def wake_in(self, job: str, seconds: float, call: Callable[[], None]) -> None:
        self.jobs[job] = (self.clock.elapsed + seconds, call)

    def cancel(self, job: str) -> None:
        self.jobs.pop(job, None)

    def recheck(self) -> None:
        pass

    def pending(self) -> Sequence[tuple[str, float]]:
        return sorted((job, due - self.clock.elapsed) for job, (due, _) in self.jobs.items())

    def stop(self) -> None:
        self.jobs.clear()

    def run_due(self) -> None:
        for job, (due, call) in list(self.jobs.items()):
            # One that ran before it may have cancelled it.
            if due <= self.clock.elapsed and self.jobs.get(job) == (due, call):
                del self.jobs[job]
                call()


class FakeNotifier:
    """Shows on paper; `works = False` is a desktop without notifications."""

    def __init__(self) -> None:
        self.works = True
        self.shown: list[Notice] = []
        self.open: Notice | None = None
        self.answer: Callable[[str, str], None] = lambda _key, _token: None
        self.closed: Callable[[bool], None] = lambda _by_person: None
        self._failed: Callable[[str], None] = lambda _why: None

    @property
    def health(self) -> Health:
        return Health("notifications", Condition.LIVE if self.works else Condition.BROKEN)

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        self.answer, self.closed, self._failed = on_answer, on_closed, on_failed

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)
        if self.works:
            self.open = notice
        else:
            self._failed("nobody listens")

    def withdraw(self) -> None:
        self.open = None

    def stop(self) -> None:
        pass


class FakeCard:
    def __init__(self) -> None:
        self.shown: list[float] = []
        self.said: list[tuple[str, str]] = []
        self.visible = False

    def show(self, sat: float, act: str, exercise: str) -> None:
        self.shown.append(sat)
        self.said.append((act, exercise))
        self.visible = True

    def withdraw(self) -> None:
        self.visible = False
