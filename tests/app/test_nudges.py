# SPDX-License-Identifier: Apache-2.0
"""What reaches the person by which channel, and what is written of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from fakes import FakeCard, FakeNotifier

from stretchbreak.app.nudges import Channels, Nudges, named
from stretchbreak.app.ports import Notice
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.records import Answered, Reminded
from stretchbreak.domain.suggestion import Suggestion, Text

HIP = Suggestion(
    Text("hip_desk", "Hip stretch, standing at the desk, 1 minute", "hip", 60, "at_desk"),
    "hf_standing",
)
AT = Moment(datetime(2026, 3, 4, 9, tzinfo=UTC), 0.0)


class Person:
    """Everything that a reminder can use, and what was heard of it."""

    def __init__(self, *, tray: bool = False) -> None:
        self.notifier, self.plain, self.card = FakeNotifier(), FakeNotifier(), FakeCard()
        self.balloons: list[Notice] = []
        self.sounds = 0
        self.said: list[str] = []
        self.log: list[tuple[str, str, str]] = []

        def balloon(notice: Notice) -> bool:
            if tray:
                self.balloons.append(notice)
            return tray

        channels = Channels(self.notifier, self.plain, self.card, balloon, self._sound)
        self.nudges = Nudges(channels, self._on_said, self._on_delivered)
        self.nudges.start()

    def _sound(self) -> None:
        self.sounds += 1

    def _on_said(self, words: str, channel: str, _token: str) -> None:
        self.said.append(words)
        self.nudges.heard(words, channel)

    def _on_delivered(self, what: str, channel: str, result: str) -> None:
        self.log.append((what, channel, result))


def test_a_notice_says_the_time_and_the_act_and_offers_every_answer() -> None:
    person = Person()
    person.nudges.show("notice", 1810.0, HIP)
    (notice,) = person.notifier.shown
    assert notice.title == "30 minutes at the computer"
    assert notice.body == "Hip stretch, standing at the desk, 1 minute"
    labels = ["Stretch now", "Walking", "In 10 minutes", "I just moved"]
    assert [label for _words, label in notice.actions] == labels
    assert person.nudges.routine == "at_desk"


def test_the_answer_is_written_with_its_channel() -> None:
    person = Person()
    person.nudges.show("notice", 1810.0, HIP)
    person.notifier.answer("walking", "")
    assert person.said == ["walking"]
    assert person.log == [("notice", "notification", "sent"), ("notice", "notification", "walking")]
    assert person.nudges.routine == ""
    person.nudges.heard("moved", "tray")
    assert len(person.log) == 2


def test_an_answer_by_another_way_is_what_came_back() -> None:
    person = Person()
    person.nudges.show("card", 2100.0, HIP)
    person.nudges.heard("resume", "tray")
    person.nudges.heard("delay 5", "command line")
    assert person.log == [("card", "card", "shown"), ("card", "command line", "delay 5")]


def test_where_notifications_fail_the_tray_and_the_card_tell() -> None:
    person = Person(tray=True)
    person.notifier.works = False
    person.nudges.show("notice", 1810.0, HIP)
    assert person.card.said == [(HIP.text.say, "hf_standing")]
    assert [notice.actions for notice in person.balloons] == [()]
    assert person.plain.shown == []
    assert person.log == [
        ("notice", "notification", "sent"),
        ("notice", "notification", "failed: nobody listens"),
        ("notice", "tray", "sent"),
        ("notice", "card", "shown"),
    ]


def test_without_a_tray_plyer_is_the_last_link_and_its_failure_is_written() -> None:
    person = Person()
    person.notifier.works = person.plain.works = False
    person.nudges.show("notice", 1810.0, HIP)
    assert person.card.visible
    assert len(person.plain.shown) == 1
    assert ("notice", "plyer", "sent") in person.log
    assert ("notice", "plyer", "failed: nobody listens") in person.log


def test_a_service_that_dies_under_the_notice_brings_the_card_and_no_second_answer() -> None:
    person = Person()
    person.nudges.show("notice", 1810.0, HIP)
    person.notifier._failed("the notification service ended")
    assert person.card.shown == [1810.0]
    assert person.said == []


def test_a_notice_that_goes_by_itself_still_waits_for_its_answer() -> None:
    person = Person()
    person.nudges.show("notice", 1810.0, HIP)
    person.notifier.closed(False)
    assert person.said == []
    assert person.log[-1] == ("notice", "notification", "gone")
    assert person.nudges.routine == "at_desk"
    person.notifier.closed(True)
    assert person.said == ["dismissed"]
    assert person.log[-1] == ("notice", "notification", "dismissed")


@pytest.mark.parametrize(("step", "sound", "heard"), [
    ("notice", False, 0), ("notice", True, 1), ("card", False, 0), ("card", True, 1),
    ("sound", True, 1),
])  # fmt: skip
def test_one_sound_with_the_step_that_has_it(step: str, sound: bool, heard: int) -> None:
    person = Person()
    person.nudges.show(step, 1810.0, HIP, sound=sound)
    assert person.sounds == heard
    assert bool(person.notifier.shown) == (step == "notice")
    assert person.card.visible == (step == "card")


def test_a_sound_alone_waits_for_an_answer_like_the_others() -> None:
    person = Person()
    person.nudges.show("sound", 1810.0, HIP, sound=True)
    assert person.nudges.routine == "at_desk"
    person.nudges.heard("moved", "tray")
    assert person.log == [("sound", "sound", "sent"), ("sound", "tray", "moved")]


def test_the_card_takes_the_notice_away_so_that_nothing_is_there_twice() -> None:
    person = Person()
    person.nudges.show("notice", 1810.0, HIP)
    person.nudges.show("card", 2110.0, HIP)
    assert (person.notifier.open, person.card.visible) == (None, True)


def test_a_question_is_written_and_the_summary_goes_by_plyer_alone() -> None:
    person = Person()
    person.nudges.ask(AT.wall, AT.wall)
    person.notifier.answer("was-away", "")
    person.nudges.summarise("Today", "5 h at the computer")
    assert person.log == [
        ("question", "notification", "sent"),
        ("question", "notification", "was-away"),
        ("summary", "plyer", "sent"),
    ]
    assert person.plain.shown == [Notice("Today", "5 h at the computer")]


def test_a_reminder_is_kept_with_what_it_named() -> None:
    answer = Answered(AT, "moved", "tray")
    reminded = Reminded(AT, "notice", 1800.0)
    kept = named([answer, reminded], HIP)
    assert kept == [answer, Reminded(AT, "notice", 1800.0, text="hip_desk")]
    assert named([reminded], None) == [reminded]


def test_long_standing_is_said_as_it_is_with_both_answers_and_no_card() -> None:
    person = Person()
    person.nudges.show("standing", 3640.0)
    (notice,) = person.notifier.shown
    assert notice.title == "Standing for 60 min"
    assert [key for key, _ in notice.actions] == ["sitting", "standing"]
    person.notifier.answer("default", "")
    person.notifier.closed(True)
    assert person.said == []
    person.notifier.answer("standing", "")
    assert person.said == ["standing"]
    assert person.card.shown == []
