# SPDX-License-Identifier: Apache-2.0
"""Input seen through a compositor that speaks version 2 of the protocol and does as it is told."""

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
from sensing import Seen

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


def quick_sensor(desk: Desk) -> WaylandInputSensor:
    return WaylandInputSensor(desk.env, first_pause=0.05, longest=0.5, passive_after=0.8)


def silence(sensor: WaylandInputSensor) -> float:
    seconds = sensor.silence()
    assert seconds is not None
    return seconds


def pass_time(qtbot: QtBot, seconds: float) -> None:
    until = time.monotonic() + seconds
    qtbot.waitUntil(lambda: time.monotonic() > until)


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
