# SPDX-License-Identifier: Apache-2.0
"""The card on one and two screens, at one and two times the size, and under what fills a screen."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rig import Desk
from whole_app import CARD

STAGE = str(Path(__file__).with_name("stage.py"))
LEFT, RIGHT = "1280/338x800/211+0+0", "1280/338x800/211+1280+0"


def place(desk: Desk) -> tuple[int, int, int, int]:
    """Left, upper, right and lower edge of the card."""
    window = desk.wait_for(lambda: desk.windows(*CARD), 15, "the card")[0]
    shell = desk.xdotool("getwindowgeometry", "--shell", window).split()
    facts = dict(line.split("=") for line in shell)
    x, y, width, height = (int(facts[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
    return x, y, x + width, y + height


def show(desk: Desk, *fields: str) -> None:
    card = desk.start("card", sys.executable, STAGE, "hip_card", "sat=35", "due=yes", *fields)
    desk.wait_for(lambda: "ready" in card.output, 15, "the stage")


@pytest.mark.parametrize(("pointer", "edges"), [(300, (0, 1280)), (2000, (1280, 2560))])
def test_on_two_screens_it_is_on_the_one_in_use(
    desk: Desk, pointer: int, edges: tuple[int, int]
) -> None:
    desk.x_server("2560x800x24")
    desk.run("xrandr", "--setmonitor", "L", LEFT, "screen")
    desk.run("xrandr", "--setmonitor", "R", RIGHT, "none")
    desk.window_manager()
    desk.xdotool("mousemove", str(pointer), "300")
    show(desk)
    left, _upper, right, lower = place(desk)
    desk.screenshot(f"card-two-screens-{pointer}")
    assert edges[0] <= left
    assert right <= edges[1]
    assert (right, lower) == (edges[1] - 16, 800 - 16)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("grow", "by"), [("QT_FONT_DPI", "192"), ("QT_SCALE_FACTOR", "2")])
def test_at_twice_the_size_it_is_whole(desk: Desk, theme: str, grow: str, by: str) -> None:
    desk.x_server("1920x1080x24")
    desk.window_manager()
    desk.env[grow] = by
    show(desk, f"look={theme}")
    left, upper, right, lower = place(desk)
    desk.screenshot(f"card-200-{theme}-{grow}")
    assert left >= 0
    assert upper >= 0
    assert right <= 1920
    assert lower <= 1080
    assert (right - left) * (lower - upper) <= 1920 * 1080 / 4


def test_a_window_that_fills_the_screen_later_is_above_it(desk: Desk) -> None:
    desk.x_server()
    desk.window_manager()
    show(desk)
    left, upper, _right, _lower = place(desk)
    desk.start("film", sys.executable, STAGE, "film")
    desk.use("--name", "^Film$")

    def colour() -> str:
        spot = f"{left + 60},{upper + 30}"
        return desk.run(
            "convert", str(desk.screenshot("card-under-a-film")), "-format",
            "%[hex:p{" + spot + "}]", "info:",
        )  # fmt: skip

    desk.wait_for(lambda: colour().startswith("800080"), 10, "the film above the card")
