# SPDX-License-Identifier: Apache-2.0
"""Easier, too much, stopping and the question afterwards, by key and by click."""

from __future__ import annotations

from datetime import date

import pytest
from library import LIBRARY
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ui.session_hands import Clock, Heard, Key, Open, going, press, shown

from stretchbreak.domain.exercise import Routine, Segment
from stretchbreak.domain.exercise_timing import Breaths
from stretchbreak.domain.gentle import Resting
from stretchbreak.domain.routine import Going
from stretchbreak.domain.routine_state import Progress, Rating
from stretchbreak.ui.figure_view import FigureView
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.session_after import Follows, Stage

STANDING, KNEELING = LIBRARY.routines["standing"], LIBRARY.routines["half_kneeling"]
BREATHS = Breaths(3, 4, 6)
FOLD = Routine(
    "fold",
    "Straddle fold",
    "home",
    "",
    30,
    (Segment("straddle_fold", "breathe", "both", 30, 5, figure=(8.0, 9.0), work=BREATHS),),
)


def real(open_window: Open, routine: Routine, **more: object) -> SessionWindow:
    """The window on a routine of the library."""
    return open_window(
        routine=routine, exercises=LIBRARY.exercises, safety=LIBRARY.safety, ready=0.0, **more
    )


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def words(window: SessionWindow) -> tuple[str, str]:
    return window.face.words.cue.text(), window.face.words.step.text()


def stage(window: SessionWindow) -> Stage:
    return window.course.stage


def test_the_cue_of_a_hold_follows_the_figure(open_window: Open, clock: Clock) -> None:
    window = real(open_window, KNEELING)
    clock.passes(10.1)
    seen = []
    for _ in range(30):
        clock.passes(0.25)
        cue = words(window)[0]
        if cue not in seen:
            seen.append(cue)
    assert seen == ["Tuck first", "Half squeeze", "Small glide, no lunge", "Hold and breathe"]
    assert all(len(cue.split()) <= 6 for cue in seen)


@pytest.mark.parametrize("key", [Key.Key_T, Key.Key_Down])
def test_too_much_eases_figure_and_words_at_once(open_window: Open, clock: Clock, key: Key) -> None:
    window = real(open_window, KNEELING)
    clock.passes(10 + 20)
    assert shown(window)[1] == 8.0
    press(window, key)
    assert words(window)[0] == "Ease back a little"
    clock.passes(0.2)
    assert shown(window)[1] < 8.0
    clock.passes(4)
    assert (words(window)[0], shown(window)[1]) == ("The tuck alone is enough", 5.5)
    assert window.driver.session.length == 25.0
    clock.passes(60, 0.25)
    assert going(window) is Going.FINISHED
    assert window.driver.session.held_right == pytest.approx(25.0)
    assert window.driver.session.held_left == pytest.approx(25.0)


def test_easier_by_key_and_by_click_changes_the_exercise(open_window: Open, clock: Clock) -> None:
    window = real(open_window, STANDING)
    clock.passes(10 + 12)
    press(window, Key.Key_E)
    assert shown(window)[0] == "hf_standing"
    click(window.footer.less.easier)
    assert shown(window)[0] == "hf_chair"
    assert words(window)[0] == "Sit sideways"
    clock.passes(10 + 18)
    assert window.driver.session.held_right == pytest.approx(30.0)
    click(window.footer.less.easier)
    assert shown(window)[0] == "ppt_drill"
    assert not window.footer.less.easier.isEnabled()


def test_a_stop_comes_out_slowly_and_then_offers_three_ways(
    open_window: Open, clock: Clock
) -> None:
    window = real(open_window, KNEELING)
    heard = Heard(window)
    ratings: list[Rating] = []
    window.rated.connect(ratings.append)
    clock.passes(10 + 20)
    press(window, Key.Key_Escape)
    assert [one[0] for one in heard.told] == ["started", "stopped"]
    assert ratings == [Rating("half_kneeling", ("hf_half_kneel",), "stopped")]
    assert stage(window) is Stage.COMING_OUT
    assert not window.footer.after.isVisible()
    seconds = []
    for _ in range(5):
        clock.passes(1)
        seconds.append(shown(window)[1])
    assert seconds == sorted(seconds, reverse=True)
    assert seconds[-1] == pytest.approx(2.0)
    assert stage(window) is Stage.STOPPED
    assert window.footer.after.gentler.isVisible()
    assert window.footer.after.not_today.isVisible()
    assert window.footer.signs.isVisible()


def test_the_gentler_version_goes_on_where_it_was_stopped(open_window: Open, clock: Clock) -> None:
    window = real(open_window, KNEELING)
    heard = Heard(window)
    clock.passes(10 + 20)
    press(window, Key.Key_Escape)
    clock.passes(5.1)
    click(window.footer.after.gentler)
    assert going(window) is Going.RUNNING
    clock.passes(10 + 10 + 30)
    assert [one[0] for one in heard.told] == ["started", "stopped", "started", "finished"]
    first, second = heard.told[1][1], heard.told[3][1]
    assert (first.seconds_left, first.seconds_right) == (0.0, pytest.approx(20.0))
    assert (second.seconds_left, second.seconds_right) == (30.0, pytest.approx(10.0))


def test_not_today_says_what_is_left_out(open_window: Open, clock: Clock) -> None:
    window = real(open_window, KNEELING)
    ratings: list[Rating] = []
    window.rated.connect(ratings.append)
    clock.passes(15)
    press(window, Key.Key_Escape)
    clock.passes(5.1)
    press(window, Key.Key_N)
    assert [one.said for one in ratings] == ["stopped", "not today"]
    assert words(window)[0] == "Not today, then"
    assert "left out until tomorrow" in window.face.words.limit.text()
    assert not window.footer.after.isVisible()


@pytest.mark.parametrize(("number", "said"), [(1, "0-3"), (2, "4-6"), (3, "7+"), (4, "stopped")])
@pytest.mark.parametrize("way", ["key", "click"])
def test_the_one_question_is_answered_by_key_or_click(
    open_window: Open, clock: Clock, number: int, said: str, way: str
) -> None:
    window = real(open_window, STANDING)
    ratings: list[Rating] = []
    window.rated.connect(ratings.append)
    clock.passes(76, 0.25)
    assert stage(window) is Stage.ASKED
    if way == "key":
        press(window, Key(Key.Key_0.value + number))
    else:
        click(window.footer.after.ratings[said])  # type: ignore[index]
    assert ratings == [Rating("standing", ("hf_standing",), said)]
    assert stage(window) is Stage.TOLD
    press(window, Key.Key_1)
    assert len(ratings) == 1


def test_the_question_can_be_passed_over(open_window: Open, clock: Clock) -> None:
    window = real(open_window, STANDING)
    heard = Heard(window)
    ratings: list[Rating] = []
    window.rated.connect(ratings.append)
    clock.passes(76, 0.25)
    press(window, Key.Key_Escape)
    assert heard.told[-1] == "closed"
    assert ratings == []


def test_what_rests_for_a_week_is_said(open_window: Open, clock: Clock) -> None:
    rests = (Resting("hf_standing", date(2026, 3, 9)),)
    window = real(open_window, STANDING, after_rating=lambda _rating: Follows(rests))
    clock.passes(76, 0.25)
    press(window, Key.Key_3)
    assert "rests for a week" in window.face.words.limit.text()
    assert "Standing hip flexor stretch" in window.face.words.limit.text()


def test_breaths_are_counted_shown_and_ended_by_a_tap(open_window: Open, clock: Clock) -> None:
    window = real(open_window, FOLD)
    assert words(window)[0] == "Breathe in"
    clock.passes(4.5)
    assert words(window)[0] == "Breathe out"
    assert window.face.ring.accessibleName() == "3 slow breaths"
    press(window, Key.Key_B)
    assert (window.driver.session.breaths, words(window)[0]) == (1, "Breathe in")
    click(window.face.breath)
    assert window.driver.session.breaths == 2
    press(window, Key.Key_B)
    assert going(window) is Going.FINISHED


def test_progress_is_told_at_the_start_each_ten_seconds_and_each_end_of_a_hold(
    open_window: Open, clock: Clock
) -> None:
    window = real(open_window, STANDING)
    told: list[Progress] = []
    window.progressed.connect(told.append)
    clock.passes(74, 0.25)
    held = [round(one.seconds_left + one.seconds_right) for one in told]
    assert held == [0, 10, 20, 30, 40, 50]
    assert [one.index for one in told] == [0, 2, 2, 3, 4, 4]
    assert {one.side_first for one in told} == {"right"}


def test_it_opens_where_it_was_left_and_waits(open_window: Open, clock: Clock) -> None:
    window = real(open_window, STANDING, go_on=Progress("standing", 0, 0, 2, 12.0, "left"))
    assert going(window) is Going.PAUSED
    assert "You were here" in window.face.words.note.text()
    assert window.footer.back.text() == "From the start"
    clock.passes(60, 0.25)
    press(window, Key.Key_Space)
    clock.passes(18)
    assert window.driver.session.held_left == pytest.approx(18.0)


def test_it_can_be_begun_from_the_start_instead(open_window: Open, clock: Clock) -> None:
    window = real(open_window, STANDING, go_on=Progress("standing", 0, 0, 2, 12.0, "left"))
    press(window, Key.Key_Left)
    assert (window.driver.session.index, going(window)) == (0, Going.RUNNING)
    assert window.footer.back.text() == "Back"


def test_arrow_keys_point_the_other_way_from_right_to_left(open_window: Open) -> None:
    window = real(open_window, STANDING)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(window, Key.Key_Left)
    assert window.driver.session.index == 1
    press(window, Key.Key_Right)
    assert window.driver.session.index == 0


def test_the_page_of_warning_signs_keeps_its_own_keys(open_window: Open, clock: Clock) -> None:
    window = real(open_window, KNEELING)
    clock.passes(20)
    press(window, Key.Key_F1)
    before = window.driver.session
    press(window, Key.Key_Down, Key.Key_T, Key.Key_E, Key.Key_B, Key.Key_N, Key.Key_1)
    assert window.driver.session == before


def test_every_key_is_written_on_its_button(open_window: Open) -> None:
    footer = real(open_window, STANDING).footer
    less = footer.less
    keys = (footer.back, footer.pause, footer.skip, footer.stop, less.easier, less.too_much)
    tips = [key.toolTip() for key in keys]
    assert tips == [
        "Back (Left arrow)",
        "Pause (Space)",
        "Skip (Right arrow)",
        "Stop (Escape)",
        "Easier (E)",
        "Too much (T or Down arrow)",
    ]


@pytest.mark.parametrize("still", [True, False])
def test_with_less_movement_the_figure_stands_from_one_key_pose_to_the_next(
    open_window: Open, clock: Clock, still: bool
) -> None:
    window = real(open_window, KNEELING, still=still, make_figure=FigureView)
    figure = window.face.figure.right.figure
    assert isinstance(figure, FigureView)
    clock.passes(10 + 0.8)
    before = figure.grab().toImage()
    clock.passes(0.4)
    assert (figure.grab().toImage() == before) is still
