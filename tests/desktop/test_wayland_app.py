# SPDX-License-Identifier: Apache-2.0
"""The whole app in a Wayland session, without a screen."""

from __future__ import annotations

import json

import pytest
from compositors import Obedient
from rig import Desk

pytestmark = [pytest.mark.desktop, pytest.mark.slow]


def input_is(desk: Desk, condition: str) -> bool:
    sensors = json.loads(desk.cli("status", "--json").stdout)["sensors"]
    return ("input", condition) in [(one["name"], one["condition"]) for one in sensors]


def test_the_app_sees_input_loses_its_compositor_and_finds_it_again(desk: Desk) -> None:
    compositor = Obedient(desk)
    desk.session_bus()
    desk.app(QT_QPA_PLATFORM="offscreen")
    assert input_is(desk, "live")
    compositor.do("input")
    desk.wait_for(lambda: compositor.did("input"), 5, "the input")
    assert compositor.did("input") == ["10 10-v1 60"]
    assert json.loads(desk.cli("status", "--json").stdout)["state"] == "active"
    compositor.program.kill()
    desk.wait_for(lambda: input_is(desk, "broken"), 10, "the loss")
    compositor.start()
    desk.wait_for(lambda: input_is(desk, "live"), 20, "the compositor")
