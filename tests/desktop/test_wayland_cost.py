# SPDX-License-Identifier: Apache-2.0
"""What seeing input costs on Wayland and on GNOME: at rest, and while what it lives on is gone."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from adapters.test_resting_cost import Counted
from compositors import Obedient, mutter
from program import Program
from rig import Desk

from stretchbreak.adapters.presence.mutter import NAME

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

RESTING = str(Path(__file__).parents[1] / "adapters" / "resting.py")


def resting(desk: Desk) -> Program:
    program = desk.start("resting", sys.executable, RESTING)
    desk.wait_for(lambda: "input live" in program.output, 20, "input to be seen")
    Counted(program).over(desk, 1)  # what is put off until after the start
    return program


def test_under_a_compositor_nothing_runs_while_nothing_happens(desk: Desk) -> None:
    compositor = Obedient(desk)
    desk.session_bus()
    desk.system_bus_stub()
    program = resting(desk)
    compositor.do("input")
    Counted(program).over(desk, 1)
    switches, used = Counted(program).over(desk, 5)
    assert switches <= 2
    assert used <= 0.01


def test_without_its_compositor_nothing_spins_and_it_comes_back(desk: Desk) -> None:
    compositor = Obedient(desk)
    desk.session_bus()
    desk.system_bus_stub()
    program = resting(desk)
    compositor.program.kill()
    desk.wait_for(lambda: "input broken" in program.output, 10, "the loss to be seen")
    switches, used = Counted(program).over(desk, 6)
    assert switches <= 40  # tried again after 1, 2 and 4 seconds
    assert used <= 0.1
    compositor.start()
    desk.wait_for(lambda: program.output.count("input live") == 2, 20, "the compositor")
    switches, used = Counted(program).over(desk, 3)
    assert switches <= 4  # the short silence that tells whether somebody is there


def test_a_compositor_that_takes_connections_and_never_answers_is_left_alone(desk: Desk) -> None:
    compositor = Obedient(desk)
    desk.session_bus()
    desk.system_bus_stub()
    program = resting(desk)
    compositor.do("deaf")
    desk.wait_for(lambda: "input broken" in program.output, 10, "the loss to be seen")
    switches, used = Counted(program).over(desk, 6)
    assert switches <= 40
    assert used <= 0.1


def test_on_gnome_nothing_runs_while_nothing_happens_and_a_dead_shell_is_no_work(
    desk: Desk,
) -> None:
    desk.session_bus()
    desk.system_bus_stub()
    shell = mutter(desk)
    desk.wait_for(lambda: desk.on_bus(NAME), 20, "mutter's idle monitor")
    program = resting(desk)
    Counted(program).over(desk, 12)  # the first ten seconds of silence are told of
    switches, used = Counted(program).over(desk, 5)
    assert switches <= 2
    shell.kill()
    desk.wait_for(lambda: "input broken" in program.output, 10, "the loss to be seen")
    switches, used = Counted(program).over(desk, 6)
    assert switches <= 40
    assert used <= 0.1
    mutter(desk)
    desk.wait_for(lambda: program.output.count("input live") == 2, 40, "the shell")
