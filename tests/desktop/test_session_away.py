# SPDX-License-Identifier: Apache-2.0
"""The whole app, somebody who leaves in the middle of a session, and what ends a bout."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from lock_peers import FakeLogind
from pytestqt.qtbot import QtBot
from rig import Desk
from whole_app import SESSION, answers, clean, desktop, end, events, start, status


@pytest.fixture
def logind(desk: Desk, qtbot: QtBot) -> Iterator[FakeLogind]:
    desktop(desk)
    peer = FakeLogind(desk.env["DBUS_SYSTEM_BUS_ADDRESS"])
    yield peer
    peer.close()


def held(desk: Desk) -> tuple[float, float]:
    """(left, right) seconds of the session so far."""
    found = events(desk, "progress")
    return (found[-1]["seconds_left"], found[-1]["seconds_right"]) if found else (0.0, 0.0)


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    """Logind, which the test plays, answers meanwhile."""
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


def test_a_locked_screen_makes_the_session_wait_and_the_window_offers_to_go_on(
    desk: Desk, logind: FakeLogind, qtbot: QtBot
) -> None:
    app = start(desk, "remind_after=20min", speed=4)
    until(qtbot, lambda: any(call[0] == "GetSessionByPID" for call in logind.calls))
    desk.cli("stretch", "standing")
    desk.use(*SESSION)
    desk.xdotool("key", "space")
    until(qtbot, lambda: held(desk)[1] >= 10)
    logind.set_hint(locked=True)
    until(qtbot, lambda: status(desk)["locked"])
    before = held(desk)
    desk.screenshot("session-locked")  # takes its time
    assert status(desk)["locked"]
    assert held(desk) == before
    logind.set_hint(locked=False)
    until(qtbot, lambda: not status(desk)["locked"])
    desk.use(*SESSION)
    desk.screenshot("session-welcome-back")
    assert (held(desk), events(desk, "session")) == (before, [])
    desk.xdotool("key", "space")
    until(qtbot, lambda: events(desk, "session"))
    (session,) = events(desk, "session")
    assert session["finished"] is True
    assert (session["seconds_left"], session["seconds_right"]) == (30.0, 30.0)
    clean(app)
    end(desk, app)


def test_a_long_lock_is_an_absence_and_the_session_can_still_be_gone_on_with(
    desk: Desk, logind: FakeLogind, qtbot: QtBot
) -> None:
    app = start(desk, "remind_after=20min", "break_length=1s", speed=4)
    until(qtbot, lambda: any(call[0] == "GetSessionByPID" for call in logind.calls))
    desk.type_for(1)
    desk.cli("stretch", "standing")
    desk.use(*SESSION)
    desk.xdotool("key", "space")
    until(qtbot, lambda: held(desk)[1] >= 10)
    logind.set_hint(locked=True)
    until(qtbot, lambda: status(desk)["state"] == "away")
    before = held(desk)
    logind.set_hint(locked=False)
    desk.use(*SESSION)
    desk.type_for(1)
    until(qtbot, lambda: status(desk)["state"] != "away")
    assert (held(desk), events(desk, "session")) == (before, [])
    assert events(desk, "bout")[-1]["ended_by"] == "locked"
    desk.xdotool("key", "space")
    until(qtbot, lambda: events(desk, "session"))
    (session,) = events(desk, "session")
    assert (session["seconds_left"], session["seconds_right"]) == (30.0, 30.0)
    assert status(desk)["state"] == "standing"
    clean(app)
    end(desk, app)


def test_no_input_in_a_session_is_stretching_and_no_absence(desk: Desk) -> None:
    desktop(desk)
    app = start(desk, "remind_after=20min", "away_after=2s", "break_length=1s", speed=8)
    desk.type_for(1)
    desk.cli("stretch", "standing")
    desk.use(*SESSION)
    desk.xdotool("key", "space")
    desk.wait_for(lambda: events(desk, "session"), 30, "the end of the session")
    (session,) = events(desk, "session")
    assert (session["seconds_left"], session["seconds_right"]) == (30.0, 30.0)
    assert [one["ended_by"] for one in events(desk, "bout")] == ["stretch"]
    clean(app)
    end(desk, app)


@pytest.mark.parametrize("word", ["moved", "standing"])
def test_who_says_to_have_moved_or_to_stand_ends_the_bout(desk: Desk, word: str) -> None:
    desktop(desk)
    app = start(desk, "remind_after=20min", "break_length=1s")
    desk.type_for(2)
    assert status(desk)["sitting_minutes"] > 0
    assert events(desk, "bout") == []
    assert desk.cli(word).returncode == 0
    (bout,) = desk.wait_for(lambda: events(desk, "bout"), 10, "the end of the bout")
    assert bout["ended_by"] == word
    assert (word, "command line") in answers(desk)
    assert status(desk)["sitting_minutes"] < 0.05
    clean(app)
    end(desk, app)
