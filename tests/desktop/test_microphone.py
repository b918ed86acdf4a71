# SPDX-License-Identifier: Apache-2.0
"""The microphone on real sound servers."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from rig import Desk
from sound import pipewire_pulse, pulseaudio, records, streams

from stretchbreak.adapters.meeting.finding import Finding
from stretchbreak.adapters.meeting.microphone import Microphone
from stretchbreak.adapters.meeting.survey import DeskSurvey

pytest.importorskip("pulsectl")


@pytest.fixture
def microphone(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Microphone:
    # libpulse looks into the environment by itself.
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, desk.env[name])
    return Microphone(desk.env, kernel=tmp_path / "no-sound-cards")


def test_a_program_that_records_from_a_microphone_is_seen_until_it_ends(
    desk: Desk, microphone: Microphone
) -> None:
    pulseaudio(desk)
    assert microphone.look() == Finding(False)
    call = records(desk, "microphone")
    assert microphone.look() == Finding(True)
    call.stop()
    desk.wait_for(lambda: streams(desk) == 0, 10, "the end of the recording")
    assert microphone.look() == Finding(False)


def test_recording_what_the_loudspeaker_plays_is_no_microphone(
    desk: Desk, microphone: Microphone
) -> None:
    pulseaudio(desk)
    records(desk, "loudspeaker.monitor")
    assert microphone.look() == Finding(False)
    records(desk, "microphone")
    assert microphone.look() == Finding(True)


def test_pipewire_in_place_of_pulseaudio_tells_the_same(desk: Desk, microphone: Microphone) -> None:
    pipewire_pulse(desk)
    assert microphone.look() == Finding(False)
    records(desk, "loudspeaker.monitor")
    assert microphone.look() == Finding(False)
    call = records(desk, "microphone")
    desk.wait_for(lambda: microphone.look() == Finding(True), 10, "the microphone in use")
    call.stop()
    desk.wait_for(lambda: microphone.look() == Finding(False), 10, "the end of the call")


def test_a_level_meter_is_nobody_who_listens(desk: Desk, microphone: Microphone) -> None:
    pulseaudio(desk)
    records(desk, "microphone", "--property=application.id=org.PulseAudio.pavucontrol")
    assert microphone.look() == Finding(False)


def test_a_module_that_passes_the_microphone_on_is_no_call(
    desk: Desk, microphone: Microphone
) -> None:
    pulseaudio(desk)
    desk.run("pactl", "load-module", "module-loopback", "source=microphone", "sink=loudspeaker")
    desk.wait_for(lambda: streams(desk) == 1, 10, "the loopback")
    assert microphone.look() == Finding(False)


def test_what_this_program_records_itself_does_not_count(
    desk: Desk, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulseaudio(desk)
    program = records(desk, "microphone")
    assert microphone.look() == Finding(True)
    monkeypatch.setattr("os.getpid", lambda: program.pid)
    assert microphone.look() == Finding(False)


def test_a_look_takes_milliseconds(desk: Desk, microphone: Microphone) -> None:
    pulseaudio(desk)
    records(desk, "microphone")
    microphone.look()
    took = []
    for _ in range(5):
        began = time.perf_counter()
        microphone.look()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.05


def test_without_a_server_no_other_is_started_and_nothing_is_claimed(
    desk: Desk, microphone: Microphone
) -> None:
    found = microphone.look()
    assert found.on is None
    assert "libpulse" in found.detail
    assert not (Path(desk.env["XDG_RUNTIME_DIR"]) / "pulse").exists()
    assert not (Path(desk.env["XDG_CONFIG_HOME"]) / "pulse").exists()


def test_a_server_that_ended_leaves_the_question_open(desk: Desk, microphone: Microphone) -> None:
    server = pulseaudio(desk)
    records(desk, "microphone")
    assert microphone.look().on is True
    server.kill()
    assert microphone.look().on is None


def test_a_server_that_hangs_is_not_waited_for(
    desk: Desk, microphone: Microphone, qtbot: QtBot
) -> None:
    server = pulseaudio(desk)
    survey = DeskSurvey([microphone], patience=0.5)
    survey.want(["microphone"])
    answers: list[Mapping[str, bool | None]] = []
    os.kill(server.pid, signal.SIGSTOP)
    try:
        survey.look(answers.append)
        qtbot.waitUntil(lambda: len(answers) == 1)
        survey.look(answers.append)  # the first thread is still out
        qtbot.waitUntil(lambda: len(answers) == 2)
    finally:
        os.kill(server.pid, signal.SIGCONT)
    assert answers == [{"microphone": None}] * 2
    # Once the server goes on, so do we.
    desk.wait_for(lambda: "look-microphone" not in threads(), 10, "the end of the thread")
    qtbot.waitUntil(lambda: survey_sees(survey, answers, qtbot) is False)
    survey.stop()


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def survey_sees(
    survey: DeskSurvey, answers: list[Mapping[str, bool | None]], qtbot: QtBot
) -> bool | None:
    answers.clear()
    survey.look(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    return answers[0]["microphone"]


def test_the_end_of_a_recording_is_told_without_a_look_and_then_nothing_is_left_running(
    desk: Desk, microphone: Microphone, qtbot: QtBot
) -> None:
    pulseaudio(desk)
    told: list[tuple[str, bool]] = []
    answers: list[Mapping[str, bool | None]] = []
    survey = DeskSurvey([microphone])
    survey.start(lambda signal, on: told.append((signal, on)))
    monitor, call = records(desk, "loudspeaker.monitor"), records(desk, "microphone")
    desk.wait_for(lambda: streams(desk) == 2, 10, "both recordings")
    survey.look(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=10000)
    assert answers[0]["microphone"] is True
    qtbot.waitUntil(lambda: clients(desk) == 3, timeout=10000)  # both, and who waits for an end
    monitor.stop()
    qtbot.waitUntil(lambda: told == [("microphone", True)], timeout=10000)
    call.stop()
    qtbot.waitUntil(lambda: told[-1] == ("microphone", False), timeout=10000)
    qtbot.waitUntil(lambda: clients(desk) == 0, timeout=10000)
    survey.stop()


def clients(desk: Desk) -> int:
    """Programs on the sound server, without the one that asks."""
    return len(desk.run("pactl", "list", "short", "clients").splitlines()) - 1
