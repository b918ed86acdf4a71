# SPDX-License-Identifier: Apache-2.0
"""Input seen through a compositor that speaks version 2 of the protocol and does as it is told."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from compositors import Obedient
from pytestqt.qtbot import QtBot
from rig import Desk
from sensing import Seen, quick_sensor, silence

from stretchbreak.adapters.presence.wayland import WaylandInputSensor
from stretchbreak.app.ports import Condition, InputEdge

SILENT, RESUMED = InputEdge.SILENT, InputEdge.RESUMED
LIVE, BROKEN, MISSING = Condition.LIVE, Condition.BROKEN, Condition.MISSING


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def compositor(desk: Desk) -> Obedient:
    return Obedient(desk)


@pytest.fixture
def sensor(
    desk: Desk, compositor: Obedient, seen: Seen, qtbot: QtBot
) -> Iterator[WaylandInputSensor]:
    sensor = quick_sensor(desk)
    seen.start(sensor)
    qtbot.waitUntil(lambda: seen.health == [LIVE])
    yield sensor
    sensor.stop()


def test_it_is_live_before_start_returns(desk: Desk, compositor: Obedient, qtbot: QtBot) -> None:
    sensor = quick_sensor(desk)
    Seen().start(sensor)
    assert sensor.health.condition is LIVE
    assert sensor.health.detail == ""
    assert sensor.silence() == 0
    sensor.stop()
    assert sensor.health.condition is Condition.OFF


def test_silence_then_input_then_silence_are_told_in_turn(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.7)
    assert seen.edges == []
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    assert 0.7 <= silence(sensor) < 1.2
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    assert silence(sensor) < 0.3
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED] * 2)


def test_the_silence_is_known_long_before_the_watched_one_is_over(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(3)
    compositor.do("input")
    before = time.monotonic()
    qtbot.waitUntil(lambda: silence(sensor) > 0)
    assert silence(sensor) >= 0.5
    assert time.monotonic() - before < 2
    assert seen.edges == []


def test_a_figure_that_the_silence_has_passed_already_is_told_at_once(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(30)
    qtbot.waitUntil(lambda: silence(sensor) > 0.7)
    asked = time.monotonic()
    sensor.watch(0.6)
    assert seen.edges == []
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    assert time.monotonic() - asked < 0.3  # before the new figure can have run out
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])


def test_input_right_after_another_figure_was_asked_for_is_not_lost(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    sensor.watch(20)
    compositor.do("input")
    qtbot.waitUntil(lambda: silence(sensor) < 0.2)
    qtbot.waitUntil(lambda: silence(sensor) >= 0.5)
    assert silence(sensor) < 2
    assert seen.edges == [SILENT]


def test_the_compositor_is_asked_for_no_more_than_is_needed(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    for figure in (60, 3, 2, 60, 3):
        sensor.watch(figure)
    compositor.do("input")
    qtbot.waitUntil(lambda: compositor.did("input") == ["0.5 0.5-v1 3"])
    sensor.watch(60)
    compositor.do("input")
    qtbot.waitUntil(lambda: compositor.did("input")[1:] == ["0.5 0.5-v1 60"])


def test_silence_that_something_inhibits_is_passive_and_ends_with_it(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.6)
    compositor.do("inhibit")
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.playing == [True])
    assert silence(sensor) >= 0.7
    assert seen.edges == [SILENT]
    compositor.do("release")
    qtbot.waitUntil(lambda: seen.playing == [True, False])
    assert seen.edges == [SILENT]


def test_input_ends_the_passive_silence_and_its_edge_comes_first(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.6)
    compositor.do("inhibit")
    qtbot.waitUntil(lambda: seen.playing == [True])
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.playing == [True, False])
    assert seen.told == [LIVE, SILENT, "playing", RESUMED, "not playing"]


def test_without_an_inhibitor_nothing_is_passive(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.6)
    qtbot.waitUntil(lambda: silence(sensor) > 1.2)
    assert seen.playing == []


def test_an_inhibitor_that_starts_in_the_silence_is_no_input(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.6)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    compositor.do("inhibit")
    qtbot.waitUntil(lambda: seen.playing == [True])
    assert seen.edges == [SILENT]


def test_version_one_says_what_it_cannot_tell(desk: Desk, seen: Seen, qtbot: QtBot) -> None:
    compositor = Obedient(desk, version=1)
    sensor = quick_sensor(desk)
    seen.start(sensor)
    sensor.watch(0.6)
    qtbot.waitUntil(lambda: seen.told == [LIVE, SILENT])
    assert "video" in sensor.health.detail
    compositor.do("input")
    qtbot.waitUntil(lambda: compositor.did("input") == ["0.1-v1 0.5-v1 0.6-v1"])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    assert seen.playing == []
    sensor.stop()


def test_after_stop_nothing_is_told(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot, desk: Desk
) -> None:
    sensor.watch(0.3)
    other, told = quick_sensor(desk), Seen()
    told.start(other)
    sensor.stop()
    other.watch(0.4)
    qtbot.waitUntil(lambda: told.edges == [SILENT])
    other.stop()
    assert seen.edges == []
    assert sensor.silence() is None
