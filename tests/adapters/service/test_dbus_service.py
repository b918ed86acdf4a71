# SPDX-License-Identifier: Apache-2.0
"""The D-Bus service, asked with gdbus and dbus-send on a real bus."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest
from program import needs
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.service.stretchbreak1 import NAME, PATH, DesktopService
from stretchbreak.app.happenings import Happening
from stretchbreak.app.ports import Condition
from stretchbreak.app.status import Status

STATUS = Status(state="active", because="input", sitting_seconds=1500, remind_after=1800)


class App:
    """What stands behind the service."""

    def __init__(self) -> None:
        self.status = STATUS
        self.heard: list[tuple[str, str]] = []

    def say(self, words: str, channel: str) -> None:
        if words == "pause nonsense":
            raise ValueError("“nonsense” is not a time")
        self.heard.append((words, channel))

    def stretch(self, routine: str, channel: str) -> None:
        if routine == "nowhere":
            raise ValueError("there is no routine called “nowhere”")
        self.heard.append((f"stretch {routine}", channel))


class Asker:
    """Runs a program to its end while the service's own loop goes on."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot

    def run(self, *argv: str) -> tuple[int, str]:
        needs(argv[0])
        with subprocess.Popen(
            argv, env=self.desk.env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as process:
            self.qtbot.waitUntil(lambda: process.poll() is not None, timeout=15_000)
            said = process.stdout.read() if process.stdout else ""
        return process.returncode, said

    def call(self, method: str, *args: str) -> tuple[int, str]:
        return self.run("gdbus", "call", "--session", "-d", NAME, "-o", PATH, "-m", method, *args)


@pytest.fixture
def bus(desk: Desk, qtbot: QtBot) -> Iterator[Bus]:
    bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
    bus.start()
    yield bus
    bus.stop()


@pytest.fixture
def app() -> App:
    return App()


@pytest.fixture
def service(bus: Bus, app: App, qtbot: QtBot) -> DesktopService:
    service = DesktopService(bus, lambda: app.status, app.say, app.stretch, bus)
    service.start()
    qtbot.waitUntil(lambda: service.health.condition is Condition.LIVE)
    return service


@pytest.fixture
def asker(desk: Desk, qtbot: QtBot) -> Asker:
    return Asker(desk, qtbot)


@pytest.mark.parametrize(
    ("method", "args", "heard"),
    [
        ("Moved", (), "moved"),
        ("Standing", (), "standing"),
        ("Sitting", (), "sitting"),
        ("Delay", ("10",), "delay 10"),
        ("Pause", ("1h",), "pause 1h"),
        ("Resume", (), "resume"),
        ("Stretch", ("standing",), "stretch standing"),
        ("Stretch", ('""',), "stretch "),
    ],
)
def test_each_method_is_an_answer_like_any_other(
    service: DesktopService, app: App, asker: Asker, method: str, args: tuple[str, ...], heard: str
) -> None:
    code, said = asker.call(f"{NAME}.{method}", *args)
    assert (code, said.strip()) == (0, "()")
    assert app.heard == [(heard, "D-Bus")]


@pytest.mark.parametrize(
    ("method", "args", "why"),
    [
        ("Pause", ("nonsense",), "“nonsense” is not a time"),
        ("Stretch", ("nowhere",), "there is no routine called “nowhere”"),
        ("Delay", ("-5",), ""),
        ("Dance", (), "has no method Dance"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(
    service: DesktopService, app: App, asker: Asker, method: str, args: tuple[str, ...], why: str
) -> None:
    code, said = asker.call(f"{NAME}.{method}", *args)
    assert code != 0
    assert why in said
    assert app.heard == []


def test_properties_are_read_one_by_one_and_all_together(
    service: DesktopService, app: App, asker: Asker
) -> None:
    get = ("org.freedesktop.DBus.Properties.Get", NAME)
    assert asker.call(*get, "SittingMinutes") == (0, "(<uint32 25>,)\n")
    assert asker.call(*get, "State") == (0, "(<'active'>,)\n")
    code, every = asker.call("org.freedesktop.DBus.Properties.GetAll", NAME)
    assert code == 0
    for name in ("State", "Because", "SittingMinutes", "NextReminder", "PausedUntil"):
        assert f"'{name}'" in every
    code, said = asker.call(*get, "Mood")
    assert (code != 0, "there is no property Mood" in said) == (True, True)
    code, said = asker.call("org.freedesktop.DBus.Properties.Set", NAME, "State", "<'x'>")
    assert (code != 0, "only be read" in said) == (True, True)


def test_it_describes_itself_to_gdbus_and_dbus_send(service: DesktopService, asker: Asker) -> None:
    code, seen = asker.run("gdbus", "introspect", "--session", "-d", NAME, "-o", PATH)
    assert code == 0
    for line in ("Delay(in  u minutes)", "Reminder(s step,", "readonly u SittingMinutes = 25"):
        assert line in seen
    code, seen = asker.run("gdbus", "introspect", "--session", "--recurse", "-d", NAME, "-o", "/")
    assert "Stretch(in  s routine)" in seen
    code, seen = asker.run(
        "dbus-send", "--session", "--print-reply", f"--dest={NAME}", PATH, f"{NAME}.Moved"
    )
    assert (code, "method return" in seen) == (0, True)


def test_signals_and_changed_properties_reach_whoever_listens(
    service: DesktopService, app: App, desk: Desk, qtbot: QtBot
) -> None:
    monitor = desk.start("gdbus", "gdbus", "monitor", "--session", "-d", NAME)
    qtbot.waitUntil(lambda: "is owned by" in monitor.output, timeout=15_000)
    facts: dict[str, str | int] = {
        "step": "notice",
        "text": "Walk to the window, 2 minutes",
        "minutes": 30,
    }
    service.tell(Happening("reminder", facts))
    service.tell(Happening("break-start", {"because": "locked"}))
    service.tell(Happening("break-end", {"seconds": 130}))
    service.tell(Happening("sitting-over", {"minutes": 31, "because": "locked"}))
    service.tell(
        Happening("session-done", {"routine": "walk", "left": 0, "right": 0, "finished": 1})
    )
    service.show_status(app.status)
    app.status = replace(STATUS, sitting_seconds=1560)
    service.show_status(app.status)  # minutes pass without a word
    app.status = replace(STATUS, state="away")
    service.show_status(app.status)
    qtbot.waitUntil(lambda: "<'away'>" in monitor.output, timeout=15_000)
    told = monitor.output
    assert "Reminder ('notice', 'Walk to the window, 2 minutes', uint32 30)" in told
    assert "BreakStarted ('locked',)" in told
    assert "BreakEnded (uint32 130,)" in told
    assert "SittingOver (uint32 31, 'locked')" in told
    assert "SessionDone ('walk', uint32 0, uint32 0, uint32 1)" in told
    assert told.count("PropertiesChanged") == 2


def test_a_name_that_somebody_has_is_said_and_a_bus_that_is_lost_too(
    service: DesktopService, app: App, desk: Desk, qtbot: QtBot
) -> None:
    other = Bus("session bus", desk.env["DBUS_SESSION_BUS_ADDRESS"])
    second = DesktopService(other, lambda: app.status, app.say, app.stretch, other)
    second.start()
    other.start()
    qtbot.waitUntil(lambda: second.health.condition is Condition.BROKEN)
    assert NAME in second.health.detail
    other.stop()
    desk.programs[-1].kill()
    qtbot.waitUntil(lambda: service.health.condition is Condition.BROKEN)
    desk.session_bus()
    qtbot.waitUntil(lambda: service.health.condition is Condition.LIVE, timeout=15_000)
