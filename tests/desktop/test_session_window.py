# SPDX-License-Identifier: Apache-2.0
"""The session window under real keys and clicks, faster than a person does it.

Where a key must come at a certain moment, time stands still there until it comes.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from program import Program
from rig import Desk

ALONE = str(Path(__file__).with_name("session_alone.py"))


def session(desk: Desk, *wanted: str, screen: str = "1000x800x24") -> Program:
    """A desktop with the session window open and in use."""
    desk.x_server(screen)
    desk.window_manager()
    program = desk.start("session", sys.executable, ALONE, *wanted)
    desk.wait_for(lambda: "ready" in program.output, 20, "the session window")
    desk.use("--name", "stretch")
    return program


def told(program: Program, kind: str) -> str:
    """The first line of a kind, or nothing yet."""
    lines = (line for line in program.output.splitlines() if line.startswith(kind))
    return next(lines, "")


def held(program: Program, kind: str) -> tuple[float, float]:
    """(left, right) seconds of the result told."""
    found = re.search(r"seconds_left=([\d.]+), seconds_right=([\d.]+)", told(program, kind))
    assert found is not None, program.tail()
    return float(found[1]), float(found[2])


@pytest.mark.parametrize("routine", ["standing", "half_kneeling"])
def test_a_whole_routine_runs_by_itself_and_holds_both_sides_to_the_second(
    desk: Desk, routine: str
) -> None:
    program = session(desk, f"routine={routine}", "speed=20")
    desk.wait_for(lambda: told(program, "finished"), 60, "the end of the routine")
    assert held(program, "finished") == (30.0, 30.0)
    assert told(program, "started") == f"started {routine}"
    assert program.output.count("SideSwitched") == 1
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: not program.running, 10, "the window to be gone")
    assert "closed" in program.output


def test_space_pauses_and_the_seconds_wait(desk: Desk) -> None:
    hold = "SegmentBegan(index=1)"
    program = session(desk, "routine=standing_short", "speed=10", f"stop_at={hold}")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: hold in program.output, 10, "the hold")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: "going PAUSED" in program.output, 10, "the pause")
    before = program.output
    desk.screenshot("session-paused")  # takes its time: paused seconds that must not count
    assert program.output == before
    desk.xdotool("key", "space")
    desk.wait_for(lambda: told(program, "finished"), 60, "the end of the routine")
    assert held(program, "finished") == (20.0, 20.0)


def test_back_makes_a_hold_count_again_and_skip_makes_it_count_less(desk: Desk) -> None:
    change, second = "SegmentBegan(index=2)", "SegmentBegan(index=3)"
    stops = f"stop_at={change},{second}"
    program = session(desk, "routine=standing_short", "speed=10", stops)
    desk.xdotool("key", "space")
    desk.wait_for(lambda: change in program.output, 10, "the change of sides")
    desk.xdotool("key", "Left")
    desk.wait_for(lambda: program.output.count("HoldOver") == 2, 10, "the hold once more")
    desk.wait_for(lambda: second in program.output, 10, "the second side")
    desk.xdotool("key", "Right")
    desk.wait_for(lambda: told(program, "finished"), 60, "the end of the routine")
    left, right = held(program, "finished")
    assert right == pytest.approx(40.0, abs=0.01)
    assert left < 20.0


def test_escape_stops_and_offers_the_warning_signs(desk: Desk) -> None:
    program = session(desk, "routine=standing", "speed=4", "stop_at=SegmentBegan(index=2)")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: "SegmentBegan(index=2)" in program.output, 10, "the hold")
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: told(program, "stopped"), 10, "the stop")
    left, right = held(program, "stopped")
    assert left == 0.0
    assert 0.0 <= right < 30.0
    desk.xdotool("key", "F1")
    desk.xdotool("key", "Escape")
    assert "closed" not in program.output
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: "closed" in program.output, 10, "the window to close")


def test_closing_the_window_by_its_frame_tells_what_was_held(desk: Desk) -> None:
    held_some = "seconds_left=1"
    program = session(desk, "routine=standing", "speed=4", "side=left", f"stop_at={held_some}")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: held_some in program.output, 20, "ten seconds of the hold")
    desk.xdotool("key", "alt+F4")
    desk.wait_for(lambda: not program.running, 10, "the window to be gone")
    left, right = held(program, "stopped")
    assert left > 0.0
    assert right == 0.0


def test_too_much_and_easier_by_key_hold_less_and_end_on_both_sides(desk: Desk) -> None:
    hold = "SegmentBegan(index=1)"
    program = session(desk, "routine=half_kneeling", "speed=10", f"stop_at={hold},Eased(")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: hold in program.output, 10, "the hold")
    desk.xdotool("key", "t")
    desk.wait_for(lambda: "Eased(" in program.output, 10, "easing off")
    desk.xdotool("key", "e")
    desk.wait_for(lambda: "now='hf_standing'" in program.output, 10, "the gentler exercise")
    desk.wait_for(lambda: told(program, "finished"), 60, "the end of the routine")
    left, right = held(program, "finished")
    assert 10.0 <= left <= 30.0
    assert right == pytest.approx(left, abs=0.001)
    desk.xdotool("key", "1")
    desk.wait_for(lambda: told(program, "rated"), 10, "the answer")
    assert "said='0-3'" in told(program, "rated")


def test_after_a_stop_the_gentler_version_goes_on(desk: Desk) -> None:
    held_some = "seconds_right=1"
    program = session(desk, "routine=standing", "speed=10", f"stop_at={held_some}")
    desk.xdotool("key", "space")
    desk.wait_for(lambda: held_some in program.output, 20, "ten seconds kept")
    desk.xdotool("key", "Escape")
    desk.wait_for(lambda: "said='stopped'" in program.output, 10, "the stop")
    before = held(program, "stopped")[1]

    def gone_on() -> bool:
        desk.xdotool("key", "e")
        return program.output.count("started standing") == 2

    desk.wait_for(gone_on, 10, "the way out, and the gentler version after it")
    desk.wait_for(lambda: told(program, "finished"), 60, "the end of the routine")
    left, right = held(program, "finished")
    assert left == 30.0
    assert before + right == pytest.approx(30.0, abs=0.01)


def test_the_keys_can_be_clicked(desk: Desk) -> None:
    program = session(desk, "routine=standing_short", "speed=20")
    window = desk.windows("--name", "stretch")[-1]
    facts = dict(
        line.split("=", 1)
        for line in desk.xdotool("getwindowgeometry", "--shell", window).splitlines()
    )
    width, height = int(facts["WIDTH"]), int(facts["HEIGHT"])
    # The second of four keys, above the smaller ones and three lines of the stop rule.
    across, down = str(round(width * 0.37)), str(height - 125)
    desk.xdotool("mousemove", "--window", window, across, down, "click", "1")
    desk.wait_for(lambda: told(program, "started"), 10, "the start by mouse")
    desk.wait_for(lambda: told(program, "finished"), 60, "the end of the routine")
    assert held(program, "finished") == (20.0, 20.0)
