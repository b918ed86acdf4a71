# SPDX-License-Identifier: Apache-2.0
"""Do-not-disturb where daemons keep it: dunst and Xfce's settings for real, others played."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import configs
import pytest
from adapters.bus_peer import Answer, Peer
from program import needs
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting.do_not_disturb import GnomeBanners, notification_daemons
from stretchbreak.adapters.meeting.survey import DeskSurvey
from stretchbreak.app.ports import Condition

SERVER, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
CHANGED = "org.freedesktop.DBus.Properties.PropertiesChanged"


class Looking:
    """A survey of do-not-disturb alone, on the desk's session bus."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.bus = Bus("session bus", desk.session_bus(), first_pause=0.05)
        self.survey = DeskSurvey(())
        self.survey.add(notification_daemons(self.bus), GnomeBanners(self.bus, self.survey))
        self.survey.want(["do-not-disturb"])
        self.changes: list[bool] = []
        self.survey.start(lambda _signal, on: self.changes.append(on))
        self.bus.start()
        qtbot.waitUntil(lambda: self.bus.health.condition is Condition.LIVE)

    def look(self) -> bool | None:
        answers: list[Mapping[str, bool | None]] = []
        self.survey.look(answers.append)
        self._qtbot.waitUntil(lambda: len(answers) == 1)
        return answers[0]["do-not-disturb"]


@pytest.fixture
def looking(desk: Desk, qtbot: QtBot) -> Iterator[Looking]:
    looking = Looking(desk, qtbot)
    yield looking
    looking.survey.stop()
    looking.bus.stop()


@pytest.fixture
def daemon(desk: Desk, looking: Looking) -> Iterator[Callable[..., Peer]]:
    """Plays a program that owns `name`; `answers[member]` as in Peer."""
    played: list[Peer] = []

    def play(name: str, **answers: Callable[..., Answer]) -> Peer:
        peer = Peer(desk.env["DBUS_SESSION_BUS_ADDRESS"], name)
        peer.answers.update(answers)
        played.append(peer)
        return peer

    yield play
    for peer in played:
        peer.close()


def test_where_nobody_keeps_it_nothing_is_claimed(looking: Looking) -> None:
    assert looking.look() is None


def test_dunst_that_is_paused_is_not_to_be_disturbed_and_tells_of_it(
    desk: Desk, looking: Looking, qtbot: QtBot
) -> None:
    needs("dunstctl", "dbus-send")
    desk.x_server()
    desk.dunst()
    assert looking.look() is False
    desk.run("dunstctl", "set-paused", "true")
    assert looking.look() is True
    desk.run("dunstctl", "set-paused", "false")
    assert looking.look() is False
    qtbot.waitUntil(lambda: looking.changes == [True, False])


def test_the_freedesktop_property_is_read_and_listened_to(
    looking: Looking, daemon: Callable[..., Peer], qtbot: QtBot
) -> None:
    quiet = {"Inhibited": False}

    def get(_interface: str, name: str) -> Answer:
        return ("v", ("b", quiet[name])) if name in quiet else "org.example.NoSuchProperty"

    plasma = daemon(SERVER, Get=get)
    assert looking.look() is False
    quiet["Inhibited"] = True
    assert looking.look() is True
    plasma.emit(PATH, CHANGED, "sa{sv}as", SERVER, {"Inhibited": ("b", False)}, [])
    qtbot.waitUntil(lambda: looking.changes == [False])


def test_the_do_not_disturb_of_xfce_is_read_from_its_settings(desk: Desk, looking: Looking) -> None:
    needs("xfconf-query")
    desk.start("xfconfd", configs.xfconfd())
    desk.wait_for(lambda: desk.on_bus("org.xfce.Xfconf"), 10, "xfconfd")
    assert looking.look() is None  # it has never been set
    ask = ("xfconf-query", "-c", "xfce4-notifyd", "-p", "/do-not-disturb")
    desk.run(*ask, "--create", "-t", "bool", "-s", "true")
    assert looking.look() is True
    desk.run(*ask, "-s", "false")
    assert looking.look() is False


@pytest.mark.parametrize(
    ("name", "member", "quiet", "loud"),
    [
        ("org.erikreider.swaync.cc", "GetDnd", ("b", True), ("b", False)),
        ("fr.emersion.Mako", "ListModes", ("as", ["default", "do-not-disturb"]), ("as", ["work"])),
    ],
)
def test_daemons_of_wlroots_desktops_are_asked_in_their_own_way(
    looking: Looking,
    daemon: Callable[..., Peer],
    name: str,
    member: str,
    quiet: tuple[Any, ...],
    loud: tuple[Any, ...],
) -> None:
    peer = daemon(name, **{member: lambda: quiet})
    assert looking.look() is True
    peer.answers[member] = lambda: loud
    assert looking.look() is False
    peer.answers[member] = lambda: ("s", "quite another thing")
    assert looking.look() is not True


@pytest.mark.parametrize(("banners", "quiet"), [("true", False), ("false", True), ("", None)])
def test_the_switch_of_gnome_is_read_where_gnome_runs(
    looking: Looking,
    daemon: Callable[..., Peer],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    banners: str,
    quiet: bool | None,
) -> None:
    settings = tmp_path / "gsettings"
    settings.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\necho {banners}\n', "utf-8")
    settings.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert looking.look() is None
    assert not (tmp_path / "asked").exists()
    daemon("org.gnome.Shell")
    assert looking.look() is quiet
    asked = (tmp_path / "asked").read_text("utf-8")
    assert asked == "get org.gnome.desktop.notifications show-banners\n"


def test_the_real_gsettings_answers_as_gnome_has_it(
    desk: Desk, looking: Looking, daemon: Callable[..., Peer], monkeypatch: pytest.MonkeyPatch
) -> None:
    needs("gsettings")
    for name in ("XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, desk.env[name])
    # Settings in a file: the usual store would want a service of its own.
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    daemon("org.gnome.Shell")
    assert looking.look() is False
    desk.env["GSETTINGS_BACKEND"] = "keyfile"
    desk.run("gsettings", "set", "org.gnome.desktop.notifications", "show-banners", "false")
    assert looking.look() is True


def test_without_gsettings_nothing_is_claimed(
    looking: Looking,
    daemon: Callable[..., Peer],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    daemon("org.gnome.Shell")
    assert looking.look() is None


def test_a_daemon_that_never_answers_is_not_waited_for_long(
    looking: Looking, daemon: Callable[..., Peer], qtbot: QtBot
) -> None:
    daemon(SERVER, Get=lambda *_: None)
    quick = DeskSurvey((notification_daemons(looking.bus),), patience=0.2)
    quick.want(["do-not-disturb"])
    answers: list[Mapping[str, bool | None]] = []
    quick.look(answers.append)
    qtbot.waitUntil(lambda: answers == [{"do-not-disturb": None}], timeout=1500)
    quick.stop()
