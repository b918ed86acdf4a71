# SPDX-License-Identifier: Apache-2.0
"""Compositors that die, offend, keep silent, or lack what is needed, and come back."""

from __future__ import annotations

import math
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from compositors import Obedient
from pytestqt.qtbot import QtBot
from rig import Desk
from sensing import Seen, pass_time, quick_sensor, silence

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


def test_a_killed_compositor_is_said_once_and_found_again(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.5)
    compositor.do("inhibit")
    qtbot.waitUntil(lambda: seen.playing == [True])
    compositor.program.kill()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN])
    assert seen.playing == [True, False]
    assert sensor.silence() is None
    compositor.start()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN, LIVE], timeout=15_000)
    assert sensor.silence() == math.inf  # no input has been seen since
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT, RESUMED])
    assert silence(sensor) < 0.3


def test_after_a_loss_the_first_short_pause_tells_that_somebody_is_there(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(60)
    compositor.program.kill()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN])
    compositor.start()
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN, LIVE], timeout=15_000)
    for _key in range(8):
        compositor.do("input")
        pass_time(qtbot, 0.4)  # longer than the pause, shorter than any other figure
    assert silence(sensor) < 1
    compositor.do("input")
    qtbot.waitUntil(lambda: compositor.did("input")[8:] == ["0.5 0.5-v1 60"])


def test_a_protocol_error_is_a_loss_and_its_words_are_kept(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(1)
    compositor.do("offence")
    qtbot.waitUntil(lambda: "it took offence" in sensor.health.detail)
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN, LIVE], timeout=15_000)


def test_the_seat_may_go_and_come_back(
    compositor: Obedient, sensor: WaylandInputSensor, seen: Seen, qtbot: QtBot
) -> None:
    sensor.watch(0.5)
    qtbot.waitUntil(lambda: seen.edges == [SILENT])
    compositor.do("seat-off")
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN])
    assert sensor.silence() is None
    compositor.do("seat-on")
    qtbot.waitUntil(lambda: seen.health == [LIVE, BROKEN, LIVE])
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT])
    compositor.do("input")
    qtbot.waitUntil(lambda: seen.edges == [SILENT, SILENT, RESUMED])
    assert len(compositor.program.output.split("client")) == 2  # all in one connection


def test_a_compositor_without_a_seat_is_waited_for(desk: Desk, seen: Seen, qtbot: QtBot) -> None:
    compositor = Obedient(desk, seat=False)
    sensor = quick_sensor(desk)
    seen.start(sensor)
    assert sensor.health.condition is BROKEN
    compositor.do("seat-on")
    qtbot.waitUntil(lambda: seen.health == [BROKEN, LIVE])
    assert sensor.silence() == 0
    sensor.stop()


def test_a_compositor_without_the_protocol_is_missing_until_it_offers_it(
    desk: Desk, seen: Seen, qtbot: QtBot
) -> None:
    compositor = Obedient(desk, version=0)
    sensor = quick_sensor(desk)
    seen.start(sensor)
    sensor.watch(0.5)
    assert sensor.health.condition is MISSING
    assert sensor.health.detail.endswith(".")
    assert sensor.silence() is None
    compositor.do("offer")
    qtbot.waitUntil(lambda: seen.told == [MISSING, LIVE, SILENT])
    sensor.stop()


def test_a_compositor_that_is_not_there_is_broken_and_tried_again(
    desk: Desk, seen: Seen, qtbot: QtBot
) -> None:
    sensor = WaylandInputSensor({"XDG_RUNTIME_DIR": str(desk.folder)}, first_pause=0.02)
    seen.start(sensor)
    sensor.watch(1)
    qtbot.waitUntil(lambda: sensor._retry.pause > 0.1)
    assert seen.health == [BROKEN]
    sensor.stop()


def test_a_compositor_that_never_answers_holds_up_nobody(
    desk: Desk, seen: Seen, qtbot: QtBot
) -> None:
    place = Path(desk.env["XDG_RUNTIME_DIR"]) / "wayland-0"
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(place))
        mute.listen()
        sensor = quick_sensor(desk)
        sensor._no_answer.setInterval(100)
        before = time.monotonic()
        seen.start(sensor)
        assert time.monotonic() - before < 0.6
        assert sensor.health.condition is not LIVE
        qtbot.waitUntil(lambda: seen.health == [BROKEN])
        assert "does not answer" in sensor.health.detail
        sensor.stop()


@pytest.mark.parametrize("answer", [b"\0" * 64, b"HTTP/1.0 400 Bad Request\r\n\r\n", b""])
def test_something_else_on_the_socket_is_no_compositor(
    desk: Desk, seen: Seen, qtbot: QtBot, answer: bytes
) -> None:
    place = Path(desk.env["XDG_RUNTIME_DIR"]) / "wayland-0"
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(place))
        other.listen()

        def babble() -> None:
            connection, _address = other.accept()
            connection.send(answer)
            connection.close()

        thread = threading.Thread(target=babble)
        thread.start()
        sensor = quick_sensor(desk)
        seen.start(sensor)
        qtbot.waitUntil(lambda: seen.health == [BROKEN])
        thread.join()
        sensor.stop()
