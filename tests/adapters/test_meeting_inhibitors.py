# SPDX-License-Identifier: Apache-2.0
"""Who keeps the screen on, asked over real buses of services that the test plays."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping

import pytest
from adapters.bus_peer import Answer, Peer
from pytestqt.qtbot import QtBot
from rig import Desk

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting.inhibitors import session_inhibitors, system_inhibitors
from stretchbreak.adapters.meeting.survey import DeskSurvey
from stretchbreak.app.ports import Condition

LOGIND, GNOME = "org.freedesktop.login1", "org.gnome.SessionManager"
KDE = "org.kde.Solid.PowerManagement.PolicyAgent"
ME = os.getuid()


class Looking:
    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.addresses = {"system": desk.system_bus_stub(), "session": desk.session_bus()}
        self.buses = [Bus(name, address) for name, address in self.addresses.items()]
        system, session = self.buses
        self.survey = DeskSurvey((session_inhibitors(session), system_inhibitors(system)))
        self.survey.want(["playing"])
        for bus in self.buses:
            bus.start()
        qtbot.waitUntil(lambda: {bus.health.condition for bus in self.buses} == {Condition.LIVE})

    def look(self) -> bool | None:
        answers: list[Mapping[str, bool | None]] = []
        self.survey.look(answers.append)
        self._qtbot.waitUntil(lambda: len(answers) == 1)
        return answers[0]["playing"]


@pytest.fixture
def looking(desk: Desk, qtbot: QtBot) -> Iterator[Looking]:
    looking = Looking(desk, qtbot)
    yield looking
    looking.survey.stop()
    for bus in looking.buses:
        bus.stop()


Play = Callable[..., Peer]


@pytest.fixture
def play(looking: Looking) -> Iterator[Play]:
    played: list[Peer] = []

    def play(where: str, name: str, **answers: Callable[..., Answer]) -> Peer:
        peer = Peer(looking.addresses[where], name)
        peer.answers.update(answers)
        played.append(peer)
        return peer

    yield play
    for peer in played:
        peer.close()


def test_where_nobody_counts_them_nothing_is_claimed(looking: Looking) -> None:
    assert looking.look() is None
    assert [h.condition for h in looking.survey.health if h.name == "playing"] == [
        Condition.MISSING
    ]


@pytest.mark.parametrize(
    ("inhibitor", "plays"),
    [
        (("idle", "firefox", "video", "block", ME, 7), True),
        (("sleep:idle", "mpv", "film", "block", ME, 7), True),
        (("idle", "firefox", "video", "delay", ME, 7), False),
        (("idle", "firefox", "video", "block", ME + 1, 7), False),
        (("sleep:shutdown", "backup", "runs", "block", ME, 7), False),
        (("handle-lid-switch", "desktop", "screen", "block", ME, 7), False),
    ],
)
def test_of_the_system_s_list_what_this_person_has_against_idle_counts(
    looking: Looking, play: Play, inhibitor: tuple[object, ...], plays: bool
) -> None:
    other = ("sleep", "NetworkManager", "to end well", "delay", 0, 1)
    play("system", LOGIND, ListInhibitors=lambda: ("a(ssssuu)", [other, inhibitor]))
    assert looking.look() is plays


def test_the_session_manager_of_gnome_is_asked_about_idle_alone(
    looking: Looking, play: Play
) -> None:
    inhibited = 8 | 4
    gnome = play("session", GNOME, IsInhibited=lambda flags: ("b", bool(inhibited & flags)))
    assert looking.look() is True
    inhibited = 4  # only sleep, as a long download has it
    assert looking.look() is False
    assert gnome.called("IsInhibited") == [(8,), (8,)]


def test_kde_is_asked_about_the_screen_alone(looking: Looking, play: Play) -> None:
    kinds = 4 | 1
    play("session", KDE, HasInhibition=lambda asked: ("b", bool(kinds & asked)))
    assert looking.look() is True
    kinds = 1
    assert looking.look() is False


def test_one_that_says_yes_is_enough(looking: Looking, play: Play) -> None:
    play("session", KDE, HasInhibition=lambda _asked: ("b", True))
    play("session", GNOME, IsInhibited=lambda _flags: "org.example.Broken")
    play("system", LOGIND, ListInhibitors=lambda: ("a(ssssuu)", []))
    assert looking.look() is True


def test_an_answer_of_another_shape_is_none(looking: Looking, play: Play) -> None:
    play("system", LOGIND, ListInhibitors=lambda: ("as", ["idle", "block"]))
    assert looking.look() is None
