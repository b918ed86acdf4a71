# SPDX-License-Identifier: Apache-2.0
"""The pictures of the README, in docs/img, from the program's own windows on a real screen.

Where a picture needs half an hour at the computer, the part is shown by tests/desktop/stage.py
with that status, else it is the whole app. What the whole screen looked like stays in
build/screenshots, to be looked at.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "desktop")]

from rig import SCREENSHOTS, Desk  # noqa: E402  (the folders above are not a package)
from test_tray_hosts import STAGE, panel, wait_for_icon  # noqa: E402
from whole_app import SESSION, desktop, start  # noqa: E402

PICTURES = ROOT / "docs" / "img"
LARGEST = 150_000  # bytes
WALLPAPER = {"light": "#8fa6b2", "dark": "#2b3a42"}
HELD = "seconds_right=1"  # ten seconds of the first hold
MENU = "400x370"


def keep(taken: Path, name: str, *how: str) -> None:
    """Into docs/img, in the colours it needs and without the day it was made."""
    target = PICTURES / f"{name}.png"
    smaller = ("-strip", "-define", "png:exclude-chunks=date,time", "-colors", "255")
    subprocess.run(["convert", taken, *how, "+repage", *smaller, f"PNG8:{target}"], check=True)
    size = target.stat().st_size
    if size > LARGEST:
        raise SystemExit(f"{target}: {size} bytes are more than {LARGEST}; crop it.")


def window(desk: Desk, name: str, wanted: tuple[str, str]) -> None:
    """One window, once it is painted."""
    found = desk.wait_for(lambda: desk.windows(*wanted), 20, f"the window {wanted[1]}")[-1]
    desk.wait_for(lambda: len(desk.colours(found)) > 20, 10, "the window to be painted")
    desk.screenshot(name)
    taken = SCREENSHOTS / f"{name}-window.png"
    desk.run("import", "-window", found, str(taken))
    keep(taken, name)


def tray(desk: Desk, name: str) -> None:
    desk.x_server()
    desk.run("xsetroot", "-solid", WALLPAPER["light"])
    desk.session_bus()
    desk.window_manager()
    panel(desk, "trayer")
    desk.start("tray", sys.executable, STAGE, "tray", "look=light")
    _picture, place = wait_for_icon(desk, name)
    desk.xdotool("mousemove", str(place.center().x()), str(place.top() - 6))  # the menu ends there
    before = set(desk.windows("--name", ".*"))
    desk.xdotool("click", "3")
    menu = desk.wait_for(lambda: set(desk.windows("--name", ".*")) - before, 10, "the menu").pop()
    desk.wait_for(lambda: len(desk.colours(menu)) > 20, 10, "the menu to be painted")
    desk.xdotool("mousemove", "100", "100")  # no entry is lit
    taken = desk.screenshot(name)
    keep(taken, name, "-gravity", "SouthEast", "-crop", f"{MENU}+0+0")


def card(look: str) -> Callable[[Desk, str], None]:
    def take(desk: Desk, name: str) -> None:
        desk.x_server()
        desk.window_manager()
        desk.start("card", sys.executable, STAGE, "hip_card", f"look={look}", "sat=31")
        window(desk, name, ("--name", "^StretchBreak reminder$"))

    return take


def session(look: str) -> Callable[[Desk, str], None]:
    def take(desk: Desk, name: str) -> None:
        desktop(desk)
        app = start(desk, f"theme={look}", speed=4, stop_at=HELD)
        opened = desk.cli("stretch", "standing")
        assert opened.returncode == 0, opened.stderr + app.tail(30)
        desk.use(*SESSION)
        desk.xdotool("key", "space")
        desk.wait_for(lambda: HELD in app.output, 40, "ten seconds of the hold")
        window(desk, name, SESSION)

    return take


def welcome(desk: Desk, name: str) -> None:
    desktop(desk)
    start(desk, "theme=light")
    opened = desk.cli("welcome")
    assert opened.returncode == 0, opened.stderr
    window(desk, name, ("--name", "[Ww]elcome"))


def history() -> None:
    """An ordinary day and its week, as tools/history_shots.py makes them."""
    made = ROOT / "tools" / "history_shots.py"
    subprocess.run([sys.executable, made, "ordinary-light"], check=True)
    for scale in ("day", "week"):
        keep(ROOT / "build" / "history-shots" / f"ordinary-light-{scale}.png", f"history-{scale}")


DESKTOP_PICTURES: dict[str, Callable[[Desk, str], None]] = {
    "tray": tray,
    "card-light": card("light"),
    "card-dark": card("dark"),
    "session-light": session("light"),
    "session-dark": session("dark"),
    "welcome": welcome,
}


def main() -> int:
    PICTURES.mkdir(exist_ok=True)
    only = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="pictures") as folder:
        for name, take in DESKTOP_PICTURES.items():
            if only and name not in only:
                continue
            desk = Desk(Path(folder) / name)
            try:
                take(desk, name)
            finally:
                desk.stop()
    if not only or "history" in only:
        history()
    print(f"pictures in {PICTURES.relative_to(ROOT)}, whole screens in build/screenshots")
    return 0


if __name__ == "__main__":
    sys.exit(main())
