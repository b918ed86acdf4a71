# SPDX-License-Identifier: Apache-2.0
"""The doctor without a screen: its steps, its trial on a desk of the test, and its report."""

from __future__ import annotations

import json

import pytest
from fakes import FakeClock, FakeDesk, FakeInput, FakeNotifier, FakeScheduler, FakeSurvey
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.app.checkup import Checkup
from stretchbreak.app.doctor import (
    STEPS,
    Begun,
    Exam,
    ExamEvent,
    Failed,
    Mark,
    Passed,
    Saw,
    Skipped,
    after,
)
from stretchbreak.app.doctor_report import discreet, finding, tray_finding, wakeups_finding
from stretchbreak.app.doctor_trial import Instruments, Trial
from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.status import Status

KEYS = [step.key for step in STEPS]


def examined(*events: ExamEvent) -> Exam:
    exam = Exam()
    for event in events:
        exam = after(exam, event)
    return exam


def marks(exam: Exam) -> list[Mark]:
    return [step.mark for step in exam.steps]


def test_nothing_is_tried_before_the_person_begins() -> None:
    assert examined(Passed(100), Skipped()).current is None
    begun = examined(Begun())
    assert begun.current is not None
    assert begun.current.key == "input"


def test_what_is_seen_is_marked_and_the_next_step_comes() -> None:
    exam = examined(Begun(), Saw("input"))
    assert exam.mark("input") is Mark.SEEN
    assert exam.mark("silence") is Mark.TRYING


def test_a_step_that_is_not_seen_in_its_time_makes_way() -> None:
    almost = examined(Begun(), Passed(29.9))
    assert almost.mark("input") is Mark.TRYING
    exam = after(almost, Passed(0.2))
    assert marks(exam)[:2] == [Mark.NOT_SEEN, Mark.TRYING]
    assert exam.seconds_left == STEPS[1].patience


def test_a_step_may_be_skipped_and_seen_later_all_the_same() -> None:
    exam = examined(Begun(), Skipped())
    assert marks(exam)[:2] == [Mark.SKIPPED, Mark.TRYING]
    exam = after(exam, Saw("input"))
    assert marks(exam)[:2] == [Mark.SEEN, Mark.TRYING]


def test_a_reason_stands_with_what_failed() -> None:
    exam = examined(Begun(), *[Skipped()] * 4, Failed("notify", "No service runs."))
    assert exam.mark("notify") is Mark.NOT_SEEN
    assert "Notification with a button: not seen (No service runs.)" in exam.lines()


def test_beginning_again_keeps_what_was_seen() -> None:
    exam = examined(Begun(), Saw("input"), *[Skipped()] * 5)
    assert exam.over
    again = after(exam, Begun())
    assert again.mark("input") is Mark.SEEN
    assert again.mark("silence") is Mark.TRYING


events = st.one_of(
    st.just(Begun()),
    st.just(Skipped()),
    st.builds(Saw, st.sampled_from([*KEYS, "what nobody knows"])),
    st.builds(Failed, st.sampled_from(KEYS), st.text(max_size=5)),
    st.builds(Passed, st.floats(-5, 100)),
)


@given(st.lists(events, max_size=40))
def test_whatever_happens_one_step_at_most_is_tried_and_time_ends_it(
    happens: list[ExamEvent],
) -> None:
    exam = examined(*happens)
    assert marks(exam).count(Mark.TRYING) <= 1
    seen = {event.key for event in happens if isinstance(event, Saw)}
    assert {step.key for step in exam.steps if step.mark is Mark.SEEN} == seen & set(KEYS)
    exam = after(exam, Begun())
    for _ in STEPS:
        exam = after(exam, Passed(100))
    assert exam.over


class Clinic:
    """A trial on a desk whose time the test moves."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.input, self.desk = FakeInput(self.clock), FakeDesk()
        self.survey, self.notifier = FakeSurvey(), FakeNotifier()
        self.tray = "waiting"
        self.shown: list[Exam] = []
        tools = Instruments(self.input, self.desk, self.survey, self.notifier, lambda: self.tray)
        self.trial = Trial(tools, self.shown.append)
        self.trial.start()

    def passes(self, seconds: int, *, touching: bool = False) -> Clinic:
        for _ in range(seconds):
            self.clock.pass_time(1)
            self.input.look()
            if touching:
                self.input.touch()
            self.trial.passes(1)
            self.survey.answer()
        return self

    def skips(self, count: int) -> Clinic:
        for _ in range(count):
            self.trial.skip()
        return self

    def trying(self) -> str:
        step = self.trial.exam.current
        return step.key if step else ""


def test_input_after_a_rest_is_seen() -> None:
    clinic = Clinic().passes(2)
    assert clinic.trying() == "input"
    clinic.input.touch()
    assert clinic.trial.exam.mark("input") is Mark.SEEN


def test_ten_seconds_of_silence_are_seen_and_nine_are_not() -> None:
    clinic = Clinic().passes(2)
    clinic.input.touch()
    clinic.passes(9)
    assert clinic.trying() == "silence"
    clinic.passes(1)
    assert clinic.trial.exam.mark("silence") is Mark.SEEN


def test_hands_that_never_rest_are_not_taken_for_silence() -> None:
    clinic = Clinic().skips(1).passes(35, touching=True)
    assert clinic.trial.exam.mark("silence") is Mark.NOT_SEEN


def test_the_lock_and_a_video_are_seen() -> None:
    clinic = Clinic().skips(2)
    clinic.desk.signal("locked", True)
    assert clinic.trying() == "play"
    clinic.passes(3)
    assert clinic.survey.wanted == {"playing"}
    clinic.survey.on = {"playing"}
    clinic.passes(3)
    assert clinic.trial.exam.mark("play") is Mark.SEEN


def test_the_button_of_the_notification_comes_back() -> None:
    clinic = Clinic().skips(4)
    assert clinic.notifier.open is not None
    clinic.notifier.answer("seen", "")
    assert clinic.trial.exam.mark("notify") is Mark.SEEN
    assert clinic.notifier.open is None


def test_a_desktop_without_notifications_says_so_at_once() -> None:
    clinic = Clinic()
    clinic.notifier.works = False
    clinic.skips(4)
    assert clinic.trial.exam.mark("notify") is Mark.NOT_SEEN
    assert clinic.trying() == "tray"


def test_the_tray_is_looked_for_until_it_is_there() -> None:
    clinic = Clinic().skips(5).passes(2)
    assert clinic.trying() == "tray"
    clinic.tray = "shown"
    clinic.passes(1)
    assert clinic.trial.exam.over
    assert clinic.trial.exam.mark("tray") is Mark.SEEN


def test_after_the_stop_nothing_is_on_screen_and_nothing_is_heard() -> None:
    clinic = Clinic().skips(4)
    clinic.trial.stop()
    assert clinic.notifier.open is None
    before = len(clinic.shown)
    clinic.notifier.answer("seen", "")
    clinic.desk.signal("locked", True)
    clinic.passes(60)
    assert len(clinic.shown) == before


@pytest.mark.parametrize("condition", list(Condition))
@pytest.mark.parametrize("name", ["input", "camera", "journal", "something new"])
def test_every_finding_has_a_sentence(name: str, condition: Condition) -> None:
    found = finding(Health(name, condition))
    assert found.sentence.endswith(".")
    assert found.condition == condition.value


def test_what_is_missing_says_what_to_install() -> None:
    found = finding(Health("lock and sleep", Condition.MISSING, "Nobody tells of the lock."))
    assert found.sentence == "Nobody tells of the lock."
    assert found.remedy == "Install systemd-logind or elogind."
    told = finding(Health("input", Condition.MISSING, "No display. Start it inside a session."))
    assert told.remedy == ""
    assert "AppIndicator" in tray_finding("waiting").remedy


def test_the_next_wake_ups_are_told() -> None:
    assert wakeups_finding([("look", 61.4)]).sentence == "It looks again in: look 61 s."
    assert wakeups_finding([]).sentence.startswith("None is planned")


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("The journal /home/ana/x.sqlite3 cannot be read", "The journal … cannot be read"),
        ("C:\\Users\\Ana\\x.db is full", "… is full"),
        ("nothing at DISPLAY=:0 and ~/run/it", "nothing at DISPLAY=:0 and …"),
        ("unix:path=/run/user/1000/bus", "unix:path=…"),
        ("/home/Ana Maria/data/x.db is full", "… is full"),
        ("ana's banana", "…'s banana"),
        (
            "/dev/video* and /proc stay; so does and/or",
            "/dev/video* and /proc stay; so does and/or",
        ),
    ],
)
def test_names_and_paths_are_left_out(text: str, clean: str) -> None:
    assert discreet(text, ("ana", "/home/Ana Maria")) == clean


class _Office:
    def __init__(self, *sensors: Health) -> None:
        self.clock = FakeClock()
        self.survey, self.scheduler = FakeSurvey(), FakeScheduler(self.clock)
        self.survey.want(("camera",))
        self.scheduler.wake_in("look", 60, lambda: None)
        status = Status("active", "input", 0, 1800, sensors=sensors, tray="shown")
        environ = {"USER": "ana", "HOME": "/home/ana", "WAYLAND_DISPLAY": "wayland-0"}
        self.checkup = Checkup(
            lambda: status, self.survey, self.scheduler, self.clock, environ=environ
        )


def test_the_first_question_makes_it_look_and_the_next_has_the_answer() -> None:
    office = _Office(Health("input", Condition.LIVE))
    assert office.checkup.report().looking
    assert office.survey.looks == 1
    office.survey.answer()
    assert not office.checkup.report().looking
    assert office.survey.looks == 1
    office.clock.pass_time(30)
    assert office.checkup.report().looking


def test_the_report_holds_sensors_tray_and_wake_ups_and_nothing_private() -> None:
    office = _Office(
        Health("input", Condition.LIVE),
        Health("journal", Condition.BROKEN, "The journal /home/ana/j.sqlite3 is Ana's; no room."),
    )
    report = office.checkup.report()
    assert [one.name for one in report.findings] == [
        *("input", "journal", "reminders sent", "tray", "wake-ups"),
    ]
    assert dict(report.about)["session"] == "wayland"
    for text in (report.as_text(), json.dumps(report.as_json())):
        assert "ana" not in text.lower()
        assert "/home" not in text
        assert "sqlite3" not in text
