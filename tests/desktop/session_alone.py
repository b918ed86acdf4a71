# SPDX-License-Identifier: Apache-2.0
"""The session window on a real screen, with the real library and figure, without the app around it.

python session_alone.py [routine=ID] [speed=N] [side=left] [look=dark|light|strong] [words=long]
[direction=rtl] [stop_at=WORDS[,WORDS …]]; what the window tells is printed, a line each. The first
line with these words makes time stand still until the next key is done.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from stage import LongWords
from still_clock import Clock, tell

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.resources import assets
from stretchbreak.ui import theme
from stretchbreak.ui.session import SessionWindow

LOOKS = {
    "dark": theme.DARK,
    "light": theme.LIGHT,
    "strong": theme.STRONG_DARK,
    "strong_light": theme.STRONG_LIGHT,
}


def main() -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("stretchbreak")
    wanted = dict(one.split("=", 1) for one in sys.argv[1:])
    longer = LongWords()
    if wanted.get("words") == "long":
        app.installTranslator(longer)
    if wanted.get("direction") == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    look = theme.Theme()
    look.choose(LOOKS.get(wanted.get("look", "")))
    clock = Clock([one for one in wanted.get("stop_at", "").split(",") if one])
    app.installEventFilter(clock)
    catalogue = load_catalogue(assets())
    asked_at = time.perf_counter()
    window = SessionWindow(
        catalogue.routines[wanted.get("routine", "standing")],
        catalogue.exercises,
        catalogue.safety,
        clock,
        speed=float(wanted.get("speed", "1")),
        side_first="left" if wanted.get("side") == "left" else "right",
        theme=look,
    )
    window.started.connect(lambda routine: clock.tell("started", routine))
    window.finished.connect(lambda result: clock.tell("finished", result))
    window.stopped.connect(lambda result: clock.tell("stopped", result))
    window.progressed.connect(lambda progress: clock.tell("progressed", progress))
    window.rated.connect(lambda rating: clock.tell("rated", rating))
    window.driver.happened.connect(lambda happening: clock.tell("happened", happening))
    window.closed.connect(lambda: clock.tell("closed"))
    going = [""]

    def tell_going() -> None:
        if going[-1] != window.driver.session.going.name:
            going.append(window.driver.session.going.name)
            clock.tell("going", going[-1])

    window.driver.moved.connect(tell_going)
    window.destroyed.connect(app.quit)
    window.show()
    app.processEvents()
    tell("ready", round((time.perf_counter() - asked_at) * 1000))
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
