# SPDX-License-Identifier: Apache-2.0
"""Pictures of the history window: empty, ordinary, messy and ten years; light, dark, large text
and right to left. They go to build/history-shots, to be looked at. Needs no screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from days_made import past  # noqa: E402  (the folders above are not a package)
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from stretchbreak.domain.calendar_pages import Scale  # noqa: E402
from stretchbreak.domain.days import DaySummary, summarise  # noqa: E402
from stretchbreak.domain.moment import Moment  # noqa: E402
from stretchbreak.domain.presence import Presence, Spell  # noqa: E402
from stretchbreak.domain.records import Judged, Record, Reminded  # noqa: E402
from stretchbreak.domain.settings import Settings  # noqa: E402
from stretchbreak.ui.history_window import HistoryWindow  # noqa: E402
from stretchbreak.ui.theme import dress  # noqa: E402

OUT = ROOT / "build" / "history-shots"
TODAY = date(2026, 3, 27)  # a Friday
BERLIN = ZoneInfo("Europe/Berlin")


def messy() -> list[Record]:
    """Sleep, unknown time, a flight to another zone, and the night the clocks change."""
    start = Moment(datetime(2026, 3, 27, 6, 20, tzinfo=timezone(timedelta(hours=1))), 0.0)
    parts = (
        (Presence.ACTIVE, 95, "input"),
        (Presence.ASLEEP, 70, "asleep"),
        (Presence.ACTIVE, 1, "input"),
        (Presence.AWAY, 1, "input"),
        (Presence.UNKNOWN, 62, "blind"),
        (Presence.STANDING, 35, "standing"),
        (Presence.PASSIVE, 48, "microphone"),
        (Presence.OFF, 25, "off"),
    )
    records: list[Record] = []
    now = start
    for state, minutes, because in parts:
        until = now.shifted(minutes * 60)
        records.append(Judged(until, Spell(state, now, until, because)))
        now = until
    there = timezone(timedelta(hours=-4))
    now = Moment(now.wall.astimezone(there), now.elapsed)
    for state, minutes, because in (*parts[:1], *parts[3:5], *parts[6:7]):
        until = now.shifted(minutes * 60)
        records.append(Judged(until, Spell(state, now, until, because)))
        records.append(Reminded(until.shifted(-60), "notice", minutes * 60.0, ("camera",), 300.0))
        now = until
    return records


def clock_change() -> list[Record]:
    now = Moment(datetime(2026, 3, 29, 0, 30, tzinfo=BERLIN), 0.0)
    records: list[Record] = []
    for state, minutes in ((Presence.ACTIVE, 80), (Presence.AWAY, 20), (Presence.ACTIVE, 110)):
        until = now.shifted(minutes * 60)
        records.append(Judged(until, Spell(state, now, until, "input")))
        now = until
    return records


def loader(records: Sequence[Record]) -> Callable[[date, date], list[DaySummary]]:
    found = summarise(records, None, Settings())
    return lambda since, until: [day for day in found if since <= day.day <= until]


def shots(app: QApplication, name: str, records: Sequence[Record], today: date) -> None:
    load = loader(records)
    for scale in Scale:
        window = HistoryWindow(load, lambda: today)
        window.turn_to(scale, today)
        window.show()
        window._page.picture.setFocus()
        while not window._loader.complete:
            app.processEvents()
        app.processEvents()
        window._page.picture.look_at(3)
        app.processEvents()
        window.grab().save(str(OUT / f"{name}-{scale.value}.png"))
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    only = sys.argv[1:]
    app = QApplication([])
    app.setStyle("Fusion")
    ordinary = past(TODAY - timedelta(days=70), 71)
    years = past(TODAY - timedelta(days=3652), 3653)
    plain = app.font()
    large = app.font()
    large.setPointSizeF(plain.pointSizeF() * 2)
    for name, records, today in (
        ("empty", [], TODAY),
        ("ordinary", ordinary, TODAY),
        ("messy", messy(), TODAY),
        ("dst", clock_change(), date(2026, 3, 29)),
        ("years", years, TODAY),
    ):
        for look in ("light", "dark", "large", "rtl"):
            if only and f"{name}-{look}" not in only:
                continue
            dress("dark" if look == "dark" else "light")
            app.setFont(large if look == "large" else plain)
            rtl = look == "rtl"
            QLocale.setDefault(QLocale("ar_EG" if rtl else "en_GB"))
            app.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            )
            shots(app, f"{name}-{look}", records, today)
    print(f"pictures in {OUT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
