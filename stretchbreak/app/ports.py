# SPDX-License-Identifier: Apache-2.0
"""What the app needs from the outside, as small protocols.

Every port lives on the main (GUI) thread: calls go in on it, callbacks come back on it. A port is
started once and stopped once; after `stop` it calls nothing back. No port raises for something a
desktop may simply lack: it says so through its `Health`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Record


class Condition(StrEnum):
    LIVE = "live"
    MISSING = "missing"
    BROKEN = "broken"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Health:
    """How a sensor or channel is: `detail` is one sentence for a person, with what to do."""

    name: str
    condition: Condition
    detail: str = ""


class InputEdge(StrEnum):
    SILENT = "silent"
    RESUMED = "resumed"


def ignore(*_what: object) -> None:
    """The listener of a port to which nobody listens."""


class InputSensor(Protocol):
    """Sees the time since the last input, never which input.

    After `watch(s)` it reports SILENT once there have been `s` seconds without input (at once when
    there already have been), then RESUMED at the next input, and so on, until `watch` is called
    with another figure. A change of health is reported once each; while not LIVE, `silence()` is
    None, and the sensor tries to come back by itself with growing pauses (1 s … 60 s).

    `on_playing(True)`: there is no input, and something keeps the screen from going dark, as a
    call or a video does; `on_playing(False)` with the next input (after its edge), when that
    something ends, or when the sensor is lost. A sensor that cannot tell never calls it.
    """

    @property
    def health(self) -> Health: ...

    def start(
        self,
        on_edge: Callable[[InputEdge], None],
        on_health: Callable[[Health], None],
        on_playing: Callable[[bool], None] = ignore,
    ) -> None: ...

    def watch(self, silence: float) -> None:
        """`silence` in seconds, 0.2 or more."""

    def silence(self) -> float | None:
        """Seconds since the last input, now; None when that cannot be known.

        A sensor that only hears of silences says 0 until it hears of one; it is never more than
        a sixth of the watched silence too low (10 s at most). Infinity: none was seen at all.
        """

    def stop(self) -> None: ...


class DeskSensor(Protocol):
    """Lock and suspend, as the session manager tells them.

    `on_signal("locked", True)`; `on_sleep(True)` just before suspend, `on_sleep(False)` after.
    """

    @property
    def health(self) -> Health: ...

    def start(
        self,
        on_signal: Callable[[str, bool], None],
        on_sleep: Callable[[bool], None],
        on_health: Callable[[Health], None],
    ) -> None: ...

    def stop(self) -> None: ...


class Survey(Protocol):
    """Looks, when asked, for what else says that someone is at the desk or should be left in peace.

    Names are those of `Signal`: microphone, camera, screen-shared, playing, fullscreen,
    do-not-disturb. Between two looks it costs nothing: no timer, no thread, no process,
    but for a process that waits for the end of a recording while a microphone is in use.
    """

    @property
    def health(self) -> Sequence[Health]:
        """One for each signal: OFF when not wanted or not looked for yet, else as the last look
        had it."""

    def want(self, signals: Collection[str]) -> None:
        """Look for these from now on, and hear of no others."""

    def start(self, on_change: Callable[[str, bool], None]) -> None:
        """`on_change(signal, on)`: the desktop said so by itself. Few signals ever do."""

    def look(self, done: Callable[[Mapping[str, bool | None]], None]) -> None:
        """`done` follows once, within a few seconds and never before this returns, with each
        wanted signal; None when that cannot be known here. Looks asked for while one is under way
        share its answer."""

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ClockReading:
    """One look at the three clocks. Seconds since the look before: asleep, and wall-clock step."""

    now: Moment
    asleep: float
    stepped: float


class Clock(Protocol):
    """The only place that reads clocks."""

    def look(self) -> ClockReading: ...

    def now(self) -> Moment:
        """The moment alone; does not consume what `look` reports next."""

    def carry_on_from(self, saved: Moment, saved_boot: str) -> None:
        """Go on counting elapsed time where a saved state left off. In the same boot the gap is
        exact; after a reboot it is what the wall clock says, never negative."""

    @property
    def boot(self) -> str:
        """Names this boot of the machine."""

    def start(self, on_set: Callable[[], None]) -> None:
        """`on_set` is called when the wall clock is set, or the machine's zone changes (where the
        system can tell)."""

    def stop(self) -> None: ...


class Scheduler(Protocol):
    """Wake-ups. They only ask the engine to look again: early, late or twice does no harm."""

    def start(self) -> None: ...

    def wake_in(self, job: str, seconds: float, call: Callable[[], None]) -> None:
        """Replace the wake-up named `job`."""

    def cancel(self, job: str) -> None: ...

    def recheck(self) -> None:
        """Clocks moved (resume, clock set): work the timer out again."""

    def pending(self) -> Sequence[tuple[str, float]]:
        """(job, seconds from now), soonest first."""

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Notice:
    """A desktop notification: plain text, and buttons as (key, label)."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()


class Notifier(Protocol):
    """Shows at most one notice at a time: a new one replaces the old.

    `on_answer(key, token)`: a button was pressed (`default` for the notice itself); `token` is the
    XDG activation token or "". `on_closed(by_person)`: gone without an answer. `on_failed(why)`:
    the last `show` did not reach the person, or went with the service that showed it; the caller
    uses another channel.
    """

    @property
    def health(self) -> Health: ...

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None: ...

    def show(self, notice: Notice) -> None: ...

    def withdraw(self) -> None: ...

    def stop(self) -> None: ...


class Journal(Protocol):
    """Where everything that happened is kept. One call is one transaction."""

    @property
    def health(self) -> Health: ...

    def load_state(self) -> str | None:
        """The engine state as last saved, or None."""

    def save(self, state: str, records: Sequence[Record]) -> None:
        """Write the state and the records together. Never raises for a full or read-only disk:
        health turns BROKEN, the records are kept in memory and written with the next success."""

    def records(self, since: str | None = None, until: str | None = None) -> Sequence[Record]:
        """Records whose moment falls on local dates [since, until] (ISO dates), oldest first; of
        the corrections all, since they may be about days long before."""

    def forget(self, first: date | None, last: date | None, *, compact: bool = True) -> str:
        """Delete local days for good, None being without an end: one sentence about what is left.

        compact: also make the file smaller, which takes a second for ten years.
        """

    def look_through(self) -> None:
        """Look for damage that a start has no time for; back at once. Health tells what it was."""

    def close(self) -> None: ...


class SoundPlayer(Protocol):
    """Plays one of the app's own short sounds. Nothing runs, and no file is open, between two."""

    @property
    def health(self) -> Health: ...

    def play(self, name: str, volume: int) -> None:
        """name: "begin", "switch", "done" or "reminder"; volume: percent, 0 plays nothing.

        Returns at once. A sound that cannot be heard is lost, never late.
        """

    def stop(self) -> None: ...


class Voice(Protocol):
    """Reads a line out. A new line takes the place of the one before."""

    @property
    def health(self) -> Health: ...

    def say(self, text: str, volume: int) -> None:
        """volume: percent, 0 says nothing. Returns at once."""

    def stop(self) -> None: ...
