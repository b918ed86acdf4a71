# SPDX-License-Identifier: Apache-2.0
"""All that can be looked for, on one real desktop, and what looking costs."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import pytest
from program import Program, needs
from rig import Desk
from sound import pulseaudio, records

pytest.importorskip("pulsectl")
LOOKING = str(Path(__file__).parents[1] / "adapters/looking.py")


def switches(program: Program) -> int:
    """Wake-ups of all its threads so far."""
    total = 0
    for status in Path(f"/proc/{program.pid}/task").glob("*/status"):
        lines = status.read_text("ascii", "replace").splitlines()
        total += sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
    return total


@pytest.fixture
def looking(desk: Desk) -> Program:
    needs("dunst", "dunstctl", "pulseaudio")
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    desk.window_manager()
    desk.dunst()
    pulseaudio(desk)
    desk.run("dunstctl", "set-paused", "true")
    records(desk, "microphone")
    program = desk.start("looking", sys.executable, LOOKING)
    desk.wait_for(lambda: "resting" in program.output, 30, "the looks")
    return program


def test_one_look_finds_all_that_is_on_and_keeps_the_windows_waiting_for_no_time(
    desk: Desk, looking: Program
) -> None:
    last = [line for line in looking.output.splitlines() if line.startswith("found")][-1]
    found = dict(part.split("=") for part in last.split()[1:])
    assert found == {
        "microphone": "True",
        "camera": "False",
        "screen-shared": "None",
        "playing": "None",
        "fullscreen": "False",
        "do-not-disturb": "True",
    }
    busy = [float(number) for number in re.findall(r"busy (\S+)", looking.output)]
    assert min(busy) < 10
    for name in ("microphone", "camera", "fullscreen window", "do not disturb"):
        assert f"health {name} live" in looking.output
    for name in ("screen sharing", "playing"):
        assert f"health {name} missing" in looking.output


def test_between_two_looks_nothing_runs_and_no_thread_is_left(desk: Desk, looking: Program) -> None:
    assert "resting 1\n" in looking.output
    before = switches(looking)
    end = time.monotonic() + 3
    desk.wait_for(lambda: time.monotonic() > end, 8, "time to pass")
    assert switches(looking) - before <= 2
    assert len(list(Path(f"/proc/{looking.pid}/task").iterdir())) == 1
