# SPDX-License-Identifier: Apache-2.0
"""The picture in README.md, and one of each tray host in light and dark, from the running app."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "desktop")]

from rig import SCREENSHOTS, Desk  # noqa: E402  (the folders above are not a package)

WALLPAPER = {"light": "#8fa6b2", "dark": "#2b3a42"}
WINDOW = "[Ss]tretch"  # in the title
README_PICTURE = ("xfce4-panel", "light")


def picture(host: str, theme: str, folder: Path) -> Path:
    """Work until the reminder comes, open the stretch window, and take the screen."""
    desk = Desk(folder / f"{host}-{theme}")
    try:
        desk.x_server()
        desk.run("xsetroot", "-solid", WALLPAPER[theme])
        desk.session_bus()
        desk.window_manager()
        desk.tray_host(host, dark=theme == "dark")
        desk.dunst()
        desk.app("--set", "remind_after=4s", "--set", "settle=1s", "--set", f"theme={theme}")
        desk.type_for(seconds=5)
        desk.wait_for(desk.notifications, 20, "the reminder")
        desk.wait_for(lambda: desk.windows("--class", "Dunst"), 10, "the notification on screen")
        desk.screenshot(f"reminder-{host}-{theme}")
        opened = desk.cli("stretch")
        assert opened.returncode == 0, opened.stderr + desk.programs[-1].tail(30)
        windows = desk.wait_for(lambda: desk.windows("--name", WINDOW), 10, "the stretch window")
        desk.wait_for(lambda: len(desk.colours(windows[-1])) > 20, 10, "the window to be painted")
        return desk.screenshot(f"app-{host}-{theme}")
    finally:
        desk.stop()


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="pictures") as folder:
        for host in ("trayer", "xfce4-panel"):
            for theme in ("light", "dark"):
                taken = picture(host, theme, Path(folder))
                if (host, theme) == README_PICTURE:
                    target = ROOT / "docs" / "img" / "stretch-window.png"
                    target.parent.mkdir(exist_ok=True)
                    shutil.copyfile(taken, target)
    print(f"pictures in {SCREENSHOTS.relative_to(ROOT)} and docs/img")
    return 0


if __name__ == "__main__":
    sys.exit(main())
