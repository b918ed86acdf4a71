# SPDX-License-Identifier: Apache-2.0
"""A packaged copy on a desktop of the tests: python packaging/desktop_trial.py FOLDER.

Typing leads to a reminder, its button to a stretch for both sides, the command line to another;
both are in the history, and the app ends as it is told. STRETCHBREAK_PROGRAM names the copy (see
tests/desktop/rig.py); FOLDER is new, and its path short.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1] / "tests"
sys.path[:0] = [str(TESTS / "desktop"), str(TESTS)]

from rig import Desk  # noqa: E402
from whole_app import click, desktop, end, events, history, notices, start, status  # noqa: E402

STRETCH = ("--name", "(stretch|Half-kneeling|One minute)")
PATIENCE = 60.0  # seconds: a build machine may be busy


def sessions(desk: Desk, count: int) -> None:
    def finished() -> bool:
        return sum(bool(one["finished"]) for one in events(desk, "session")) == count

    desk.wait_for(finished, PATIENCE, f"finished session {count} in the journal")


def trial(folder: Path, panel: str) -> str:
    desk = Desk(folder)
    try:
        desktop(desk, panel)
        app = start(desk, "remind_after=5s")
        until = time.monotonic() + PATIENCE
        while not status(desk)["due"] and time.monotonic() < until:
            desk.type_for(2)
        desk.wait_for(lambda: notices(desk), PATIENCE, "a notification with its buttons")
        click(desk, "Stretch now")
        sessions(desk, 1)
        desk.use(*STRETCH)
        desk.xdotool("key", "Escape")
        desk.wait_for(lambda: not desk.windows(*STRETCH), PATIENCE, "the window to close")
        assert desk.cli("stretch", "standing_short").returncode == 0
        sessions(desk, 2)
        (day,) = history(desk)
        assert len(day["sessions"]) == 2, day
        end(desk, app)
        return panel
    finally:
        desk.stop()


if __name__ == "__main__":
    place = Path(sys.argv[1])
    place.mkdir()
    seen = [trial(place / panel[0], panel) for panel in ("trayer", "xfce4-panel")]
    print(f"reminder and 2 sessions with {' and '.join(seen)}")
