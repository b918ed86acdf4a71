# SPDX-License-Identifier: Apache-2.0
"""Which sensor is used, and what happens when that changes."""

from __future__ import annotations

import pytest
from fakes import FakeClock, FakeInput
from pytestqt.qtbot import QtBot
from sensing import Seen

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.presence.adaptive import AdaptiveInputSensor
from stretchbreak.adapters.presence.choose import choose_input_sensor
from stretchbreak.adapters.presence.first_that_sees import FirstThatSees
from stretchbreak.adapters.presence.mutter import MutterInputSensor
from stretchbreak.adapters.presence.none import NoInputSensor
from stretchbreak.adapters.presence.wayland import WaylandInputSensor
from stretchbreak.adapters.presence.x11 import X11InputSensor
from stretchbreak.app.ports import Condition, Health, InputEdge

LIVE, BROKEN, MISSING = Condition.LIVE, Condition.BROKEN, Condition.MISSING
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "XDG_RUNTIME_DIR": "/nonexistent"}


class Candidate(FakeInput):
    """A sensor whose health the test sets; `running` between start and stop."""

    def __init__(self, condition: Condition) -> None:
        super().__init__(FakeClock())
        self.health = Health("input", condition, "")
        self.starts, self.running = 0, False

    def start(self, *listeners: object) -> None:
        super().start(*listeners)  # type: ignore[arg-type]
        self.starts, self.running = self.starts + 1, True

    def stop(self) -> None:
        super().stop()
        self.running = False

    def turns(self, condition: Condition, why: str = "") -> None:
        self.health = Health("input", condition, why)
        self.on_health(self.health)


@pytest.fixture
def seen() -> Seen:
    return Seen()


def kinds(sensor: object) -> list[type]:
    return [type(one) for one in getattr(sensor, "_sensors", (sensor,))]


def test_each_session_has_the_sensors_that_can_see_in_it(qtbot: QtBot) -> None:
    bus = Bus("session bus", "unix:path=/nonexistent/bus")
    both = [WaylandInputSensor, MutterInputSensor]
    assert kinds(choose_input_sensor({"DISPLAY": ":7"}, platform="linux")) == [X11InputSensor]
    x11 = [X11InputSensor, MutterInputSensor]
    assert kinds(choose_input_sensor({"DISPLAY": ":7"}, bus, platform="linux")) == x11
    assert kinds(choose_input_sensor(WAYLAND, bus, platform="linux")) == both
    assert kinds(choose_input_sensor(WAYLAND, platform="linux")) == both[:1]
    session = {"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}
    assert kinds(choose_input_sensor(session, bus, platform="linux")) == both
    assert kinds(choose_input_sensor({}, bus, platform="linux")) == both[1:]
    assert kinds(choose_input_sensor({}, platform="darwin")) == [AdaptiveInputSensor]


def test_without_any_display_it_says_what_to_do() -> None:
    sensor = choose_input_sensor({"XDG_SESSION_TYPE": "tty"}, platform="linux")
    assert isinstance(sensor, NoInputSensor)
    assert sensor.health.condition is MISSING
    assert sensor.health.detail.endswith(".")


def test_the_first_that_sees_is_used_and_the_rest_never_started(seen: Seen) -> None:
    first, second = Candidate(LIVE), Candidate(LIVE)
    sensor = FirstThatSees([first, second])
    seen.start(sensor)
    first.turns(LIVE)
    assert seen.health == [LIVE]
    assert second.starts == 0
    sensor.watch(5)
    assert first.threshold == 5
    assert sensor.silence() == 0
    sensor.stop()
    assert not first.running
    assert sensor.health.condition is Condition.OFF
    assert sensor.silence() is None


def test_the_next_is_asked_when_the_first_cannot_see(seen: Seen) -> None:
    first, second = Candidate(MISSING), Candidate(MISSING)
    sensor = FirstThatSees([first, second])
    seen.start(sensor)
    sensor.watch(5)
    second.turns(LIVE)
    assert seen.health == [LIVE]
    second.touch()
    assert seen.edges == []
    second._clock.pass_time(6)
    second.look()
    second.touch()
    assert seen.edges == [InputEdge.SILENT, InputEdge.RESUMED]
    second.on_playing(True)
    assert seen.playing == [True]


def test_one_that_is_still_finding_out_is_waited_for(seen: Seen) -> None:
    first, second = Candidate(Condition.OFF), Candidate(LIVE)
    sensor = FirstThatSees([first, second])
    seen.start(sensor)
    assert second.starts == 0
    first.turns(MISSING)
    assert second.starts == 1
    assert seen.health == [LIVE]


def test_what_was_watched_is_watched_by_the_one_that_comes_later(seen: Seen) -> None:
    first, second = Candidate(LIVE), Candidate(LIVE)
    sensor = FirstThatSees([first, second])
    seen.start(sensor)
    sensor.watch(7)
    first.turns(BROKEN)
    assert second.threshold == 7
    assert sensor.health.condition is LIVE


def test_the_better_one_is_taken_back_when_it_sees_again(seen: Seen) -> None:
    first, second = Candidate(BROKEN), Candidate(LIVE)
    sensor = FirstThatSees([first, second])
    seen.start(sensor)
    second.turns(LIVE)
    second.on_playing(True)
    first.turns(LIVE, "again")
    assert not second.running
    assert seen.playing == [True, False]
    assert sensor.health.detail == "again"
    first.turns(BROKEN)
    assert second.starts == 2


def test_what_might_come_back_is_said_before_what_is_not_there(seen: Seen) -> None:
    first, second = Candidate(MISSING), Candidate(MISSING)
    sensor = FirstThatSees([first, second])
    seen.start(sensor)
    second.turns(MISSING, "nothing tells")
    assert sensor.health.detail == "nothing tells"
    first.turns(BROKEN, "it does not answer")
    assert sensor.health.detail == "it does not answer"
    assert seen.health == [MISSING, BROKEN]
