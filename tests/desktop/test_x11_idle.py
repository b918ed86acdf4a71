# SPDX-License-Identifier: Apache-2.0
"""Input seen through a real X server, with xdotool in place of hands."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot
from rig import Desk
from sensing import Seen

from stretchbreak.adapters.presence import xsync
from stretchbreak.adapters.presence.x11 import X11InputSensor
from stretchbreak.app.ports import Condition, InputEdge

SILENT, RESUMED = InputEdge.SILENT, InputEdge.RESUMED


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def sensor(desk: Desk, seen: Seen, qtbot: QtBot) -> Iterator[X11InputSensor]:
    desk.x_server()
    touch(desk)
    sensor = X11InputSensor(desk.env["DISPLAY"], first_pause=0.05)
    seen.start(sensor)
    qtbot.waitUntil(lambda: seen.health == [Condition.LIVE])
    yield sensor
    sensor.stop()


def touch(desk: Desk) -> None:
    desk.xdotool("key", "Shift_L")


def silent_for(sensor: X11InputSensor, seconds: float) -> bool:
    silence = sensor.silence()
    return silence is not None and silence >= seconds


def test_silence_then_input_then_silence_are_told_in_turn(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    touch(desk)
    sensor.watch(0.5)
    assert seen.edges == []
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    assert 0.5 <= (sensor.silence() or 0) < 2
    desk.xdotool("mousemove", "40", "50")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    touch(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED] * 2)


def test_silence_that_is_already_longer_is_told_at_once_but_not_before_watch_returned(
    sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: silent_for(sensor, 0.4))
    sensor.watch(0.3)
    assert seen.edges == []
    qtbot.waitUntil(lambda: seen.edges == [SILENT])


def test_another_figure_starts_over(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    sensor.watch(0.2)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    sensor.watch(30)
    sensor.watch(30)
    touch(desk)  # neither the old alarms nor the long one have anything to say about it
    sensor.watch(0.4)
    qtbot.waitUntil(lambda: len(seen.edges) > 2)
    assert seen.edges == [SILENT, SILENT, SILENT]


def test_the_same_figure_again_changes_nothing(
    sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.2)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    sensor.watch(0.2)
    qtbot.waitUntil(lambda: silent_for(sensor, 0.6))
    assert seen.edges == [SILENT]


def test_asking_for_the_silence_loses_no_edge(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    """An alarm that arrives while an answer is awaited makes no noise on the connection."""
    touch(desk)
    sensor.watch(0.3)
    while not silent_for(sensor, 0.5):  # the event loop does not run meanwhile
        assert seen.edges == []
    qtbot.waitUntil(lambda: seen.edges == [SILENT])


def test_the_silence_counts_from_the_last_input(
    desk: Desk, sensor: X11InputSensor, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: silent_for(sensor, 1.5))
    touch(desk)
    assert not silent_for(sensor, 1.5)


def test_a_killed_x_server_is_said_once_and_found_again(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    desk.programs[-1].kill()
    qtbot.waitUntil(lambda: seen.health[-1] is Condition.BROKEN)
    assert sensor.silence() is None
    assert desk.env["DISPLAY"] in sensor.health.detail
    desk.x_server()
    qtbot.waitUntil(lambda: seen.health[-1] is Condition.LIVE, timeout=15_000)
    assert seen.health == [Condition.LIVE, Condition.BROKEN, Condition.LIVE]
    touch(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])


def test_the_death_is_noticed_by_a_question_too(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    desk.programs[-1].kill()
    assert sensor.silence() is None
    assert sensor.health.condition is Condition.BROKEN
    qtbot.waitUntil(lambda: seen.health == [Condition.LIVE, Condition.BROKEN])


def test_a_display_that_is_not_there_is_broken_and_tried_again(seen: Seen, qtbot: QtBot) -> None:
    sensor = X11InputSensor(":94321", first_pause=0.02)
    seen.start(sensor)
    sensor.watch(1)
    qtbot.waitUntil(lambda: sensor._retry.pause > 0.1)
    assert seen.health == [Condition.BROKEN]
    assert sensor.silence() is None
    sensor.stop()
    assert sensor.health.condition is Condition.OFF


def test_without_libxcb_sync_it_is_missing_and_says_what_to_install(
    seen: Seen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def not_found(name: str) -> ctypes.CDLL:
        raise OSError(f"{name}: cannot open shared object file")

    xsync._libraries.cache_clear()
    monkeypatch.setattr(ctypes, "CDLL", not_found)
    sensor = X11InputSensor(":94321")
    seen.start(sensor)
    sensor.watch(1)
    qtbot.waitUntil(lambda: seen.health == [Condition.MISSING])
    assert "libxcb-sync1" in sensor.health.detail
    assert sensor.silence() is None
    sensor.stop()


def test_after_stop_nothing_is_told(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.2)
    other, told = X11InputSensor(desk.env["DISPLAY"]), Seen()
    told.start(other)
    sensor.stop()
    other.watch(0.3)
    qtbot.waitUntil(lambda: told.edges == [SILENT])
    other.stop()
    assert seen.edges == []
    assert sensor.silence() is None


def reset_the_counter(desk: Desk) -> None:
    """As players and keep-awake tools do it."""
    desk.run("xset", "s", "reset")


def test_a_program_that_sets_the_counter_back_is_no_return(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.6)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    touch(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    for _time in range(3):
        more = (sensor.silence() or 0) + 0.3
        reset_the_counter(desk)
        qtbot.waitUntil(partial(silent_for, sensor, more))
    assert seen.edges == [SILENT, RESUMED, SILENT]
    desk.xdotool("mousemove_relative", "5", "5")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED] * 2)
    assert not silent_for(sensor, 0.6)


def test_a_program_that_sets_it_back_all_the_time_hides_no_absence(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    touch(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    sensor.watch(3)
    for seconds in (0.7, 1.4, 2.1, 2.8):
        qtbot.waitUntil(partial(silent_for, sensor, seconds))
        assert seen.edges == [SILENT, RESUMED]
        reset_the_counter(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    assert 3 <= (sensor.silence() or 0) < 5


def test_a_server_that_never_told_of_a_device_is_believed_when_its_counter_starts_over(
    desk: Desk, sensor: X11InputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.4)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    reset_the_counter(desk)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])


def test_devices_are_listened_to_only_while_nobody_uses_them(
    desk: Desk, sensor: X11InputSensor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[object] = []
    went_off = sensor._went_off

    def count(events: list[xsync.Alarm | xsync.Touched]) -> None:
        taken.extend(events)
        went_off(events)

    monkeypatch.setattr(sensor, "_went_off", count)
    sensor.watch(60)
    for place in range(40):
        desk.xdotool("mousemove", str(place), "9")
    assert not silent_for(sensor, 5)
    qtbot.waitUntil(lambda: silent_for(sensor, 0.3))
    assert taken == []
