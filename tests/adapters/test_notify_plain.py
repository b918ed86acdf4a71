# SPDX-License-Identifier: Apache-2.0
"""Plain notices by plyer, and when they are for."""

from __future__ import annotations

import contextlib
import os
import threading
import warnings
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify import choose_notifiers
from stretchbreak.adapters.notify.plyer_notifier import PlyerNotifier, send_by_plyer
from stretchbreak.app.ports import Condition, Notice, Notifier

REMINDER = Notice("30 minutes", "Let's stretch.", (("stretch", "Stretch now"),))
QUESTION = Notice("Away 9 min", "Were you up?")


class Told:
    """What a notifier told."""

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.failed: list[str] = []

    def start(self, notifier: Notifier) -> None:
        notifier.start(
            lambda key, _token: self.answers.append(key), lambda _by: None, self.failed.append
        )


@pytest.fixture
def told() -> Told:
    return Told()


# plyer


def test_plyer_runs_on_another_thread_and_its_result_is_told(told: Told, qtbot: QtBot) -> None:
    sent: list[tuple[str, str]] = []
    threads: list[int] = []

    def send(title: str, body: str) -> None:
        warnings.warn("no dbus here", stacklevel=1)
        threads.append(threading.get_ident())
        sent.append((title, body))

    notifier = PlyerNotifier(send=send, flatpak=False)
    told.start(notifier)
    assert notifier.health.condition is Condition.OFF
    notifier.show(Notice("t" * 100, "Let's stretch." * 100))
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE)
    assert threads != [threading.get_ident()]
    assert (len(sent[0][0]), len(sent[0][1])) == (63, 255)
    notifier.stop()


def test_a_back_end_that_raises_is_a_failure_with_its_reason(told: Told, qtbot: QtBot) -> None:
    def send(_title: str, _body: str) -> None:
        raise NotImplementedError("No usable implementation found!")

    notifier = PlyerNotifier(send=send)
    told.start(notifier)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: told.failed == ["No usable implementation found!"])
    assert notifier.health.condition is Condition.BROKEN
    assert "No usable" in notifier.health.detail
    notifier.stop()


def test_in_a_flatpak_no_quote_can_end_the_text(told: Told, qtbot: QtBot) -> None:
    sent: list[str] = []
    notifier = PlyerNotifier(send=lambda title, body: sent.append(title + body), flatpak=True)
    told.start(notifier)
    notifier.show(Notice("It's", 'time\n\\ to "stand"'))
    qtbot.waitUntil(lambda: sent == ["Itstime to stand"])
    notifier.stop()


def test_what_was_withdrawn_fails_for_nobody(told: Told, qtbot: QtBot) -> None:
    gate = threading.Event()

    def send(_title: str, _body: str) -> None:
        gate.wait(10)
        raise OSError("late")

    notifier = PlyerNotifier(send=send)
    told.start(notifier)
    notifier.show(REMINDER)
    notifier.withdraw()
    gate.set()
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.BROKEN)
    assert told.failed == []
    notifier.stop()


def test_the_real_plyer_without_a_desktop_does_not_raise(
    told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    notifier = PlyerNotifier()
    told.start(notifier)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(told.failed), timeout=15_000)
    assert notifier.health.condition is Condition.BROKEN
    notifier.stop()


@pytest.mark.parametrize("address", [None, "unix:path=/nonexistent/bus"])
def test_a_notice_that_nobody_can_show_reaches_the_caller(
    address: str | None, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    bus = Bus("session bus", address)
    chosen = choose_notifiers(bus)[0]
    told.start(chosen)
    chosen.show(REMINDER)
    assert told.failed == []
    qtbot.waitUntil(lambda: len(told.failed) == 1, timeout=15_000)
    assert chosen.health.condition in (Condition.MISSING, Condition.BROKEN)
    chosen.stop()
    bus.stop()


@pytest.mark.parametrize("address", [None, "unix:path=/x"])
def test_plyer_is_the_last_link_everywhere(address: str | None) -> None:
    bus = Bus("session bus", address)
    assert isinstance(choose_notifiers(bus)[1], PlyerNotifier)
    bus.stop()


def test_a_program_that_plyer_starts_does_not_write_on_our_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "notify-send"
    program.write_text("#!/bin/sh\necho loud >&2\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with contextlib.suppress(Exception):
        send_by_plyer("title", "body")
    assert capfd.readouterr().err == ""
    os.write(2, b"heard again")
    assert capfd.readouterr().err == "heard again"
