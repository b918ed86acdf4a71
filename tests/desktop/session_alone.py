# SPDX-License-Identifier: Apache-2.0
"""The session window on a real screen, with the real library and figure, without the app around it.

python session_alone.py [routine=ID] [speed=N] [side=left] [look=dark|light|strong] [words=long]
[direction=rtl]; what the window tells is printed, a line each.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from stage import LongWords

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


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


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
    catalogue = load_catalogue(assets())
    asked_at = time.perf_counter()
    window = SessionWindow(
        catalogue.routines[wanted.get("routine", "standing")],
        catalogue.exercises,
        catalogue.safety,
        time.monotonic,
        speed=float(wanted.get("speed", "1")),
        side_first="left" if wanted.get("side") == "left" else "right",
        theme=look,
    )
    window.started.connect(lambda routine: tell("started", routine))
    window.finished.connect(lambda result: tell("finished", result))
    window.stopped.connect(lambda result: tell("stopped", result))
    window.progressed.connect(lambda progress: tell("progressed", progress))
    window.rated.connect(lambda rating: tell("rated", rating))
    window.driver.happened.connect(lambda happening: tell("happened", happening))
    window.closed.connect(lambda: tell("closed"))
    window.destroyed.connect(app.quit)
    window.show()
    app.processEvents()
    tell("ready", round((time.perf_counter() - asked_at) * 1000))
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
