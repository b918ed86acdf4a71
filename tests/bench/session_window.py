# SPDX-License-Identifier: Apache-2.0
"""How fast the stretch window is there, and what is left of it when it is gone.

The app runs on its own X server with its small window open; *Stretch now* is pressed by key, and
the time runs until the window's own colours are on screen. Then it is closed, and so on.
"""

from __future__ import annotations

import argparse
import json
import select
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]

from cost import Meter, memory  # noqa: E402  (the two folders above are not a package)
from rig import ROOT, Desk  # noqa: E402
from x_windows import Screen  # noqa: E402

SMALL, SESSION = "StretchBreak", "Standing stretch"
LIMITS = {"first": 150.0, "later": 150.0, "worked": 150.0, "left over": 6.0}


def wait(condition: Callable[[], bool], what: str, blame: Desk, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"waited for {what}\n" + "\n".join(p.tail(30) for p in blame.programs))
        select.select([], [], [], 0.001)


def open_once(desk: Desk, screen: Screen, pid: int) -> tuple[float, float]:
    """Milliseconds from the key to the window's colours, and how many of them the app worked, which
    is what they are on an idle machine; it is closed again."""
    wait(lambda: screen.has_keyboard(SMALL), "the small window to have the keyboard", desk)
    meter = Meter(pid)
    pressed = time.perf_counter()
    screen.press("space")  # on the key in focus; Qt answers an Alt key 100 ms later, by design
    wait(lambda: screen.painted(SESSION), "the stretch window", desk)
    took = (time.perf_counter() - pressed) * 1000
    meter.read()
    wait(lambda: screen.has_keyboard(SESSION), "it to have the keyboard", desk)
    screen.press("Escape")
    wait(lambda: not screen.shows(SESSION), "it to be gone", desk)
    return took, meter.cpu * 1000


def rested(pid: int, seconds: float) -> float:
    """Private megabytes once nothing goes on any more."""
    select.select([], [], [], seconds)
    return memory(pid)[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--settle", type=float, default=3.0, help="seconds before memory is read")
    parser.add_argument("--strict", action="store_true", help="status 1 when a limit is not kept")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        desk = Desk(Path(folder) / "desk")
        try:
            display = desk.x_server()
            desk.session_bus()
            desk.system_bus_stub()
            desk.window_manager()
            desk.tray_host("trayer")
            app = desk.app("--set", "remind_after=2h")
            desk.start_app().wait(10)
            screen = Screen(display)
            wait(lambda: screen.painted(SMALL), "the small window", desk)
            bare = memory(app.pid)[1]
            before = rested(app.pid, chosen.settle)
            took = [open_once(desk, screen, app.pid)]
            once = rested(app.pid, chosen.settle)
            took += [open_once(desk, screen, app.pid) for _ in range(chosen.rounds - 1)]
            after = rested(app.pid, chosen.settle)
        finally:
            desk.stop()
    shown, worked = zip(*took, strict=True)
    measured = {
        "first": shown[0],
        "later": statistics.median(shown[1:]),
        "worked": max(worked[0], statistics.median(worked[1:])),
        "left over": after - before,
    }
    print("window on screen, ms: " + " ".join(f"{one:.0f}" for one in shown))
    print("of these the app worked: " + " ".join(f"{one:.0f}" for one in worked))
    print(f"private MB: {bare:.1f} before anything was looked at, {before:.1f} then")
    print(f"            {once:.1f} after one stretch, {after:.1f} after {chosen.rounds}")
    for name, limit in LIMITS.items():
        kept = "kept" if measured[name] <= limit else "NOT KEPT"
        print(f"{name:16} {measured[name]:8.3f}   limit {limit:<6g} {kept}")
    (ROOT / "build").mkdir(exist_ok=True)
    (ROOT / "build" / "bench-session.json").write_text(json.dumps(measured, indent=2), "utf-8")
    kept_all = all(measured[name] <= limit for name, limit in LIMITS.items())
    return 1 if chosen.strict and not kept_all else 0


if __name__ == "__main__":
    sys.exit(main())
