# SPDX-License-Identifier: Apache-2.0
"""Input seen through the compositors that Debian has, in whichever protocol each of them speaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from compositors import Sway, kwin, weston
from pytestqt.qtbot import QtBot
from rig import Desk
from sensing import Seen

from stretchbreak.adapters.presence.wayland import WaylandInputSensor
from stretchbreak.app.ports import Condition, InputEdge

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

SILENT, RESUMED = InputEdge.SILENT, InputEdge.RESUMED
LIVE, BROKEN, MISSING = Condition.LIVE, Condition.BROKEN, Condition.MISSING


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def sway(desk: Desk) -> Iterator[Sway]:
    sway = Sway(desk)
    yield sway
    sway.close()


def sensor_of(desk: Desk) -> WaylandInputSensor:
    return WaylandInputSensor(desk.env, first_pause=0.05, longest=0.6, passive_after=1.0)


def test_sway_tells_silence_and_input_in_turn(
    desk: Desk, sway: Sway, seen: Seen, qtbot: QtBot
) -> None:
    sensor = sensor_of(desk)
    seen.start(sensor)
    sensor.watch(0.8)
    qtbot.waitUntil(lambda: seen.told == [LIVE, SILENT])
    assert 0.8 <= (sensor.silence() or 0) < 2
    sway.press_a_key()
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED, SILENT])
    sway.press_a_key()
    qtbot.waitUntil(lambda: seen.edges == [SILENT, RESUMED] * 2)
    sensor.stop()


def test_sway_takes_every_change_of_the_figure(
    desk: Desk, sway: Sway, seen: Seen, qtbot: QtBot
) -> None:
    """Numbers of objects are used again, which a compositor checks strictly."""
    sensor = sensor_of(desk)
    seen.start(sensor)
    for figure in (60, 3, 2, 60, 0.2, 3, 60, 2):
        sensor.watch(figure)
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    for figure in (60, 0.2):
        sensor.watch(figure)
    sway.press_a_key()
    qtbot.waitUntil(lambda: seen.edges[-2:] == [RESUMED, SILENT])
    assert seen.health == [LIVE]
    sensor.stop()


def test_sway_killed_and_started_again_is_found(
    desk: Desk, sway: Sway, seen: Seen, qtbot: QtBot
) -> None:
    sensor = sensor_of(desk)
    seen.start(sensor)
    sensor.watch(0.5)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    sway.program.kill()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN])
    sway.start()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN, LIVE], timeout=20_000)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    sway.press_a_key()
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT, RESUMED])
    sensor.stop()


def test_kwin_tells_silence(desk: Desk, seen: Seen, qtbot: QtBot) -> None:
    """Debian's has version 1, and no way for a program to make input."""
    kwin(desk)
    sensor = sensor_of(desk)
    seen.start(sensor)
    sensor.watch(0.8)
    qtbot.waitUntil(lambda: seen.told == [LIVE, SILENT], timeout=10_000)
    assert 0.8 <= (sensor.silence() or 0) < 2
    assert "video" in sensor.health.detail
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    sensor.stop()


def test_kwin_killed_and_started_again_is_found(desk: Desk, seen: Seen, qtbot: QtBot) -> None:
    first = kwin(desk)
    sensor = sensor_of(desk)
    seen.start(sensor)
    sensor.watch(0.5)
    qtbot.waitUntil(lambda: seen.told == [LIVE, SILENT], timeout=10_000)
    first.kill()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN])
    Path(desk.env["XDG_RUNTIME_DIR"], desk.env["WAYLAND_DISPLAY"]).unlink()
    kwin(desk)
    qtbot.waitUntil(lambda: seen.health[2:] == [LIVE], timeout=30_000)
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    sensor.stop()


def test_weston_tells_no_program_of_silence(desk: Desk, seen: Seen, qtbot: QtBot) -> None:
    weston(desk)
    sensor = sensor_of(desk)
    seen.start(sensor)
    sensor.watch(0.3)
    qtbot.waitUntil(lambda: seen.told == [MISSING], timeout=10_000)
    assert sensor.silence() is None
    sensor.stop()
