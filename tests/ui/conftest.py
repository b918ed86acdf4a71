# SPDX-License-Identifier: Apache-2.0
"""A small routine and everything a session window needs to show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from history_hands import TUESDAY
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.exercise import (
    Camera,
    Error,
    Exercise,
    KeyPose,
    Phase,
    Routine,
    Safety,
    Segment,
    Side,
    Step,
    WarningGroup,
)
from stretchbreak.domain.settings import Settings
from stretchbreak.ui.accessibility import Picture
from stretchbreak.ui.history_window import HistoryWindow
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.settings_dialog import SettingsDialog


class ByHand:
    """A clock that stands until it is told; `passes` lets the window look every 50 ms."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.window: SessionWindow | None = None

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float, look_each: float = 0.05, *, look: bool = True) -> None:
        for _ in range(round(seconds / look_each)):
            self.now += look_each
            if look and self.window is not None:
                self.window.driver.look()

    def leaps(self, seconds: float) -> None:
        self.now += seconds
        if self.window is not None:
            self.window.driver.look()


class PlainFigure(Picture):
    """Remembers what it was asked to show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: tuple[str, float, Side, str] | None = None

    def show_at(
        self, exercise: Exercise, seconds: float, side: Side, variant: str = "right"
    ) -> None:
        self.shown = (exercise.id, round(seconds, 3), side, variant)


def standing() -> Exercise:
    still = Pose.of()
    return Exercise(
        id="hf_standing",
        name="Standing hip stretch",
        purpose="",
        stretches=(),
        works=(),
        position="standing",
        equipment=("A desk or a wall to hold",),
        steps=(
            Step("Stand side-on to the desk, one hand on it.", "Hand on the desk"),
            Step("Breathe out and bring your tailbone under.", "Tuck first", kind="tuck"),
            Step("Hold and breathe, slow in and slower out.", "Hold and breathe"),
        ),
        cues=(),
        feel="",
        adjust=(),
        errors=(
            Error("breath", "Holding the breath", "Soft breath"),
            Error("stride", "A long stride", "Come back; small move", pose=still),
        ),
        stop=(),
        avoid_if=(),
        filters=(),
        timings=(),
        sources=(),
        reviewed="",
        poses=(KeyPose(0.0, "start", still, ()), KeyPose(6.0, "held", still, ())),
        envelope={},
        held={},
        held_at=6.0,
        camera=Camera(),
        props=(),
        tints=(),
    )


def desk_minute() -> Routine:
    def part(
        phase: Phase, side: Side, seconds: int, step: int | None, figure: tuple[float, float]
    ) -> Segment:
        return Segment("hf_standing", phase, side, seconds, step=step, figure=figure)

    parts = (
        part("setup", "right", 4, 0, (0.0, 2.0)),
        part("hold", "right", 20, 2, (2.0, 6.0)),
        part("switch", "left", 4, 0, (0.0, 2.0)),
        part("hold", "left", 20, 2, (2.0, 6.0)),
        part("return", "left", 4, None, (0.0, 0.0)),
    )
    total = sum(p.seconds for p in parts)
    return Routine("desk", "A minute at the desk", "office", "", total, parts)


SAFETY = Safety(
    stop_rule="Stop if you feel sharp pain, tingling, numbness, weakness or dizziness.",
    soreness="Soreness beyond the next day means do less.",
    ease_out="Ease out slowly. Breathe once.",
    wellness="",
    encouragements=("Mild is enough.",),
    warnings=(WarningGroup("Get help now", "With any of these:", ("A foot starts to drag",)),),
)


@pytest.fixture
def clock() -> ByHand:
    return ByHand()


OpenWindow = Callable[..., SessionWindow]


@pytest.fixture
def open_window(qapp: QApplication, clock: ByHand) -> Iterator[OpenWindow]:
    """Opens shown windows on the hand clock, and closes what the test left open."""
    opened: list[SessionWindow] = []

    def opens(**more: Any) -> SessionWindow:
        exercise = standing()
        plain = {
            "routine": desk_minute(),
            "exercises": {exercise.id: exercise},
            "safety": SAFETY,
            "make_figure": PlainFigure,
        }
        window = SessionWindow(clock=clock, **plain | more)  # type: ignore[arg-type]
        clock.window = window
        opened.append(window)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        return window

    yield opens
    clock.window = None
    from shiboken6 import isValid

    for window in opened:
        if isValid(window):
            window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def history(qapp: QApplication) -> Iterator[Callable[..., HistoryWindow]]:
    """Opens shown windows over days, on Tuesday; closes what the test left open."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    opened: list[HistoryWindow] = []

    def opens(*days: DaySummary, today: date = TUESDAY.day) -> HistoryWindow:
        window = HistoryWindow(
            lambda since, until: [day for day in days if since <= day.day <= until],
            lambda: today,
        )
        opened.append(window)
        window.show()
        assert QTest.qWaitForWindowActive(window)
        return window

    yield opens
    for window in opened:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QLocale.setDefault(before)


ROUTINES = (("standing", "Standing hip flexor stretch"), ("kneeling", "Half-kneeling"))


@pytest.fixture
def dialog(qapp: QApplication) -> Iterator[SettingsDialog]:
    dialog = SettingsDialog(Settings(), {"routine": ROUTINES})
    dialog.show()
    dialog.activateWindow()
    yield dialog
    dialog.close()
    dialog.deleteLater()
