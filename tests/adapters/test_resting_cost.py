# SPDX-License-Identifier: Apache-2.0
"""What the adapters cost while nothing happens, and while what they live on is gone."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
from program import Program
from rig import Desk

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

RESTING = str(Path(__file__).with_name("resting.py"))


class Counted:
    """Wake-ups and processor time of a process since it was last looked at."""

    def __init__(self, program: Program) -> None:
        self._folder = Path(f"/proc/{program.pid}")

    def total(self) -> tuple[int, float]:
        status = (self._folder / "status").read_text()
        switches = sum(
            int(line.split()[1]) for line in status.splitlines() if "ctxt_switches" in line
        )
        times = (self._folder / "stat").read_text().rpartition(")")[2].split()
        return switches, (int(times[11]) + int(times[12])) / 100

    def over(self, desk: Desk, seconds: float) -> tuple[int, float]:
        """Switches and processor seconds in the next `seconds`."""
        switches, used = self.total()
        end = time.monotonic() + seconds
        desk.wait_for(lambda: time.monotonic() > end, seconds + 5, "time to pass")
        now = self.total()
        return now[0] - switches, now[1] - used


@pytest.fixture
def resting(desk: Desk) -> Program:
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    program = desk.start("resting", sys.executable, RESTING)
    desk.wait_for(lambda: "ready" in program.output, 20, "the adapters")
    desk.wait_for(lambda: "input live" in program.output, 20, "the X server to be seen")
    desk.wait_for(lambda: "system bus live" in program.output, 20, "the bus")
    Counted(program).over(desk, 1)  # what is put off until after the start
    return program


def test_while_nothing_happens_nothing_runs(desk: Desk, resting: Program) -> None:
    switches, used = Counted(resting).over(desk, 5)
    assert switches <= 2
    assert used <= 0.01


def test_with_the_x_server_and_the_buses_gone_nothing_spins_and_all_come_back(
    desk: Desk, resting: Program
) -> None:
    gone = [one for one in desk.programs if one is not resting]
    for program in gone:
        program.kill()
    desk.wait_for(lambda: "input broken" in resting.output, 10, "the loss to be seen")
    desk.wait_for(lambda: "session bus broken" in resting.output, 10, "the loss of the bus")
    switches, used = Counted(resting).over(desk, 6)
    # Three things are tried again after 1, 2 and 4 seconds.
    assert switches <= 60
    assert used <= 0.15
    desk.x_server()
    desk.session_bus()
    desk.system_bus_stub()
    things = ("input", "session bus", "system bus")

    def all_are_back() -> bool:
        return all(resting.output.count(f"{thing} live") == 2 for thing in things)

    desk.wait_for(all_are_back, 40, "all of them")
    # What has just come back may have a last word to say, later on a busy machine.
    assert any(Counted(resting).over(desk, 3)[0] <= 2 for _ in range(3))
