# SPDX-License-Identifier: Apache-2.0
"""A look gathers every source once, in time, and costs nothing between two looks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.meeting.finding import Asker, Finding, Looker
from stretchbreak.adapters.meeting.survey import NAMES, DeskSurvey
from stretchbreak.app.ports import Condition

Answer = Mapping[str, bool | None]


class Says:
    """A Looker with an answer; it notes in which thread it was asked."""

    def __init__(self, signal: str, finding: Finding | Exception) -> None:
        self.signal = signal
        self.finding = finding
        self.threads: list[int] = []

    def look(self) -> Finding:
        self.threads.append(threading.get_ident())
        if isinstance(self.finding, Exception):
            raise self.finding
        return self.finding


class Waits:
    """A Looker that comes back when the test lets it."""

    signal = "microphone"

    def __init__(self) -> None:
        self.may_end = threading.Event()
        self.looks = 0

    def look(self) -> Finding:
        self.looks += 1
        self.may_end.wait(20)
        return Finding(True)


class Tells:
    """An Asker that answers when the test does, and tells of changes."""

    signal = "do-not-disturb"

    def __init__(self) -> None:
        self.done: Callable[[Finding], None] = lambda _finding: None
        self.tell: Callable[[bool], None] | None = None

    @property
    def listened_to(self) -> bool:
        return self.tell is not None

    def ask(self, done: Callable[[Finding], None]) -> None:
        self.done = done

    def listen(self, tell: Callable[[bool], None]) -> Callable[[], None]:
        self.tell = tell
        return self._end

    def _end(self) -> None:
        self.tell = None


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., DeskSurvey]]:
    made: list[DeskSurvey] = []

    def make(*sources: Looker | Asker, patience: float = 5.0) -> DeskSurvey:
        survey = DeskSurvey(sources, patience=patience)
        survey.want({source.signal for source in sources})
        made.append(survey)
        return survey

    yield make
    for survey in made:
        survey.stop()


def look(survey: DeskSurvey, qtbot: QtBot) -> Answer:
    answers: list[Answer] = []
    survey.look(answers.append)
    assert answers == []  # never before `look` returns
    qtbot.waitUntil(lambda: len(answers) == 1)
    return answers[0]


def conditions(survey: DeskSurvey) -> dict[str, Condition]:
    return {health.name: health.condition for health in survey.health}


def test_every_source_is_asked_in_a_thread_that_ends_with_the_look(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    microphone = Says("microphone", Finding(True))
    camera = Says("camera", Finding(None, "no driver"))
    before = threading.active_count()
    survey = make(microphone, camera)
    assert look(survey, qtbot) == {"microphone": True, "camera": None}
    assert threading.active_count() == before
    assert threading.get_ident() not in microphone.threads + camera.threads
    assert not any(timer.isActive() for timer in survey.findChildren(QTimer))


def test_a_signal_is_on_when_one_source_says_so_and_off_when_one_can_tell(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    cannot = Says("fullscreen", Finding(None, "no manager"))
    off = Says("fullscreen", Finding(False))
    on = Says("fullscreen", Finding(True))
    assert look(make(cannot, off, on), qtbot) == {"fullscreen": True}
    assert look(make(cannot, off), qtbot) == {"fullscreen": False}
    assert look(make(cannot), qtbot) == {"fullscreen": None}


def test_who_does_not_answer_in_time_is_taken_as_not_knowing(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    slow, quick = Waits(), Says("camera", Finding(True))
    survey = make(slow, quick, patience=0.2)
    try:
        assert look(survey, qtbot) == {"microphone": None, "camera": True}
        assert look(survey, qtbot) == {"microphone": None, "camera": True}
        assert slow.looks == 1
    finally:
        slow.may_end.set()
    qtbot.waitUntil(lambda: look(survey, qtbot)["microphone"] is True)


def test_looks_asked_for_meanwhile_share_the_answer(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    microphone = Says("microphone", Finding(True))
    survey = make(microphone)
    answers: list[Answer] = []
    survey.look(answers.append)
    survey.look(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert len(microphone.threads) == 1


def test_after_the_stop_nobody_is_called_back(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    slow, tells = Waits(), Tells()
    survey = make(slow, tells)
    answers: list[Answer] = []
    changes: list[tuple[str, bool]] = []
    survey.start(lambda signal, on: changes.append((signal, on)))
    survey.look(answers.append)
    survey.stop()
    slow.may_end.set()
    tells.done(Finding(True))
    qtbot.waitUntil(lambda: "look-microphone" not in [t.name for t in threading.enumerate()])
    assert look(make(Says("camera", Finding(True))), qtbot) == {"camera": True}
    assert (answers, changes, tells.tell) == ([], [], None)


def test_what_is_switched_off_is_neither_asked_nor_listened_to(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    microphone, tells = Says("microphone", Finding(True)), Tells()
    survey = make(microphone, tells)
    changes: list[tuple[str, bool]] = []
    survey.start(lambda signal, on: changes.append((signal, on)))
    assert tells.tell is not None
    tells.tell(True)
    survey.want(["microphone"])
    assert not tells.listened_to
    assert look(survey, qtbot) == {"microphone": True}
    survey.want([])
    assert look(survey, qtbot) == {}
    assert len(microphone.threads) == 1
    assert changes == [("do-not-disturb", True)]
    assert set(conditions(survey).values()) == {Condition.OFF}


def test_health_says_what_the_last_look_found(
    make: Callable[..., DeskSurvey], qtbot: QtBot
) -> None:
    microphone = Says("microphone", Finding(None, "Install libpulse."))
    survey = make(microphone)
    assert conditions(survey) == dict.fromkeys(NAMES.values(), Condition.OFF)
    look(survey, qtbot)
    assert survey.health[0].detail == "Install libpulse."
    found = [conditions(survey)["microphone"]]
    for finding in (Finding(False), Finding(None, "The server is gone.")):
        microphone.finding = finding
        look(survey, qtbot)
        found.append(conditions(survey)["microphone"])
    assert found == [Condition.MISSING, Condition.LIVE, Condition.BROKEN]


@pytest.mark.allow_log("stretchbreak.adapters.meeting")
def test_a_source_that_fails_takes_no_other_with_it(
    make: Callable[..., DeskSurvey], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    broken, camera = Says("microphone", ZeroDivisionError()), Says("camera", Finding(True))
    assert look(make(broken, camera), qtbot) == {"microphone": None, "camera": True}
    assert "Looking for microphone failed" in caplog.text
