# SPDX-License-Identifier: Apache-2.0
"""A display that is not there is named before Qt would abort over it."""

from __future__ import annotations

from rig import Desk

from stretchbreak.adapters.display import display_problem


def test_no_display_at_all_says_what_is_not_set() -> None:
    assert "neither WAYLAND_DISPLAY nor DISPLAY is set" in display_problem({})


def test_a_display_that_nobody_serves_is_named() -> None:
    assert "nothing answers at DISPLAY=:4711" in display_problem({"DISPLAY": ":4711"})
    lost = {"WAYLAND_DISPLAY": "gone-0", "XDG_RUNTIME_DIR": "/nonexistent"}
    assert "WAYLAND_DISPLAY=gone-0" in display_problem(lost)


def test_a_platform_without_a_display_needs_none() -> None:
    assert display_problem({"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_a_real_x_server_is_found_even_beside_a_lost_wayland(desk: Desk) -> None:
    display = desk.x_server()
    lost = {"WAYLAND_DISPLAY": "gone-0", "XDG_RUNTIME_DIR": "/nonexistent"}
    assert display_problem({"DISPLAY": display} | lost) == ""
