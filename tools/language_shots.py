# SPDX-License-Identifier: Apache-2.0
"""Each language's pictures of the windows, to be looked at: a stretch, the card, a week of the
history, the settings; below them the pages of the welcome, the small window, the picker and what
is worth knowing. They go to build/languages, one sheet a language. Needs no screen.

    python tools/language_shots.py [de ar …]
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from days_made import past  # noqa: E402  (the folders above are not a package)
from PySide6.QtCore import QCoreApplication, QEvent, QObject  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from stretchbreak.app.catalogue import load_catalogue  # noqa: E402
from stretchbreak.app.status import Status  # noqa: E402
from stretchbreak.domain.calendar_pages import Scale  # noqa: E402
from stretchbreak.domain.days import summarise  # noqa: E402
from stretchbreak.domain.languages import LANGUAGES  # noqa: E402
from stretchbreak.domain.settings import Settings  # noqa: E402
from stretchbreak.resources import assets  # noqa: E402
from stretchbreak.ui.card import Card  # noqa: E402
from stretchbreak.ui.history_window import HistoryWindow  # noqa: E402
from stretchbreak.ui.language import speak  # noqa: E402
from stretchbreak.ui.session import SessionWindow  # noqa: E402
from stretchbreak.ui.settings_dialog import SettingsDialog  # noqa: E402
from stretchbreak.ui.sources import Sources  # noqa: E402
from stretchbreak.ui.theme import dress  # noqa: E402
from stretchbreak.ui.welcome import Welcome  # noqa: E402
from stretchbreak.ui.windows import Windows  # noqa: E402

OUT = ROOT / "build" / "languages"
TODAY = date(2026, 3, 27)
DUE = Status(state="active", because="input", sitting_seconds=2100, remind_after=1800, due=True)


def session() -> QWidget:
    library = load_catalogue(assets())
    routine = library.routines["standing"]
    window = SessionWindow(routine, library.exercises, library.safety, lambda: 0.0)
    window.show()
    window.driver.press_pause()
    window.driver.skip()
    return window


def card() -> QWidget:
    window = Card(settle_ms=0)
    window.show_status(DUE)
    window.appear()
    return window


def history(app: QApplication) -> QWidget:
    found = summarise(past(TODAY - timedelta(days=30), 31), None, Settings())
    window = HistoryWindow(
        lambda since, until: [day for day in found if since <= day.day <= until], lambda: TODAY
    )
    window.turn_to(Scale.WEEK, TODAY)
    window.show()
    while not window._loader.complete:
        app.processEvents()
    return window


def settings() -> QWidget:
    window = SettingsDialog(Settings())
    window.show()
    return window


def pictures(app: QApplication, window: QWidget, pages: int = 1) -> Iterator[QImage]:
    """The window, and the pages after it; then it is closed for good."""
    for page in range(pages):
        if page and isinstance(window, Welcome):
            window.next.click()
        for _ in range(4):
            app.processEvents()
        yield window.grab().toImage()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def others(app: QApplication) -> Iterator[QImage]:
    root = QObject()
    sources = Sources(
        assets(), Path("/nonexistent"), lambda: 0.0, Settings, lambda: DUE, lambda _a, _b: []
    )
    windows = Windows(sources, root)
    for name, pages in (("welcome", 3), ("small", 1), ("picker", 1), ("knowing", 1)):
        windows.show(name)
        holder = windows._named[name]
        yield from pictures(app, holder.open(), pages)
        holder.window = None
    windows.deleteLater()


def sheet(app: QApplication, language: str) -> Path:
    """One picture with the windows side by side, in two rows."""
    speak(language)
    main = (session(), card(), history(app), settings())
    rows = [[one for window in main for one in pictures(app, window)], [*others(app)]]
    gap = 20
    width = max(sum(one.width() + gap for one in row) for row in rows) + gap
    height = sum(max(one.height() for one in row) + gap for row in rows) + gap
    whole = QImage(width, height, QImage.Format.Format_RGB32)
    whole.fill(QColor("#8fa6b2"))
    painter, y = QPainter(whole), gap
    for row in rows:
        x = gap
        for one in row:
            painter.drawImage(x, y, one)
            x += one.width() + gap
        y += max(one.height() for one in row) + gap
    painter.end()
    file = OUT / f"{language}.png"
    whole.save(str(file))
    return file


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    dress("light")
    for language in sys.argv[1:] or sorted(LANGUAGES):
        print(sheet(app, language).relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
