# SPDX-License-Identifier: Apache-2.0
"""One part of the user interface on a real screen, without the app around it.

python stage.py PART [STATUS-FIELD=VALUE …]; every signal is printed as a line. `look=dark` and
`look=light` take the app's own colours, `words=long` makes every text as long as German ones,
`minutes=fly` lets a minute go by five times a second.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, QTimer, QTranslator, SignalInstance
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from stretchbreak.app.ports import Condition, Health
from stretchbreak.app.status import Status
from stretchbreak.domain.days import DaySummary
from stretchbreak.domain.history import BoutSpan, totals
from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import BreakTaken, Reminded, SessionEnded
from stretchbreak.ui import theme

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=1)))
FIELDS: dict[str, Callable[[str], dict[str, Any]]] = {
    "sat": lambda text: {"sitting_seconds": float(text) * 60},
    "state": lambda text: {"state": text},
    "because": lambda text: {"because": text},
    "due": lambda text: {"due": text == "yes", "next_reminder": None},
    "paused": lambda text: {"paused_until": NOON + timedelta(minutes=float(text))},
    "held": lambda text: {"holding": tuple(text.split(","))},
    "standing": lambda text: {"standing": text == "yes"},
    "tray": lambda text: {"tray": text},
}


def status(*fields: str) -> Status:
    """23 minutes at the computer at noon, except for what `fields` (such as `sat=30`) say."""
    facts: dict[str, Any] = {
        "state": "active",
        "because": "input",
        "sitting_seconds": 23 * 60.0,
        "remind_after": 30 * 60.0,
        "next_reminder": NOON + timedelta(minutes=7),
        "sensors": (Health("input", Condition.LIVE),),
        "tray": "shown",
        "notifications": "live",
    }
    for field in fields:
        name, _equals, text = field.partition("=")
        facts |= FIELDS[name](text)
    return Status(**facts)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class LongWords(QTranslator):
    """A third longer, with letters that English lacks; placeholders stay as they are."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        more = "üßäö"[: 1 + len(text) // 12] * (1 + len(text) // 12)
        return f"{text} {more}"


def tell(widget: QObject) -> None:
    """Say every signal of ours as `name argument`."""
    for kind in type(widget).__mro__:
        for name, member in vars(kind).items():
            if type(member).__name__ != "Signal" or not kind.__module__.startswith("stretchbreak"):
                continue
            fact: SignalInstance = getattr(widget, name)
            fact.connect(lambda *facts, name=name: say(name, *facts))


def tray(shown: Status) -> list[Any]:
    from stretchbreak.ui.tray import Tray

    part = Tray()
    tell(part)
    part.show()
    part.watch_for_panels()
    part.show_status(shown)
    say("condition", part.condition)
    if "minutes=fly" in sys.argv:
        minutes = count(24)

        def tick() -> None:
            part.show_status(status(f"sat={next(minutes)}"))

        timer = QTimer(part, interval=200)
        timer.timeout.connect(tick)
        timer.start()
    return [part]


def card(shown: Status) -> list[Any]:
    from stretchbreak.ui.card import Card

    part = Card(settle_ms=0)
    tell(part)
    part.show_status(shown)
    # As the second start of the app would do it, on demand.
    signal.signal(signal.SIGUSR1, lambda *_: part.take_focus())
    wake = QTimer(part, interval=50)  # lets Python see the signal
    wake.timeout.connect(lambda: None)
    wake.start()
    part.appear()
    return [part]


def small_window(shown: Status) -> list[Any]:
    from stretchbreak.ui.small_window import SmallWindow

    part = SmallWindow()
    tell(part)
    part.show_status(shown)
    part.show()
    return [part]


def hip_card(shown: Status) -> list[Any]:
    """The card with the act and the figure of a hip stretch, standing still."""
    from stretchbreak.app.catalogue import load_catalogue
    from stretchbreak.resources import assets

    (part,) = card(shown)
    exercise = load_catalogue(assets()).exercises["hf_standing"]
    part.show_act("Hip stretch, standing at the desk, 1 minute", exercise, still=True)
    return [part]


def film(_shown: Status) -> list[Any]:
    """A window that fills the screen."""
    part = QWidget()
    part.setWindowTitle("Film")
    part.setStyleSheet("background: #800080")
    part.showFullScreen()
    return [part]


def editor(_shown: Status) -> list[Any]:
    """Somebody else's window, to type into."""
    part = QLineEdit()
    part.setWindowTitle("Editor")
    part.textChanged.connect(lambda text: say("text", text))
    part.show()
    return [part]


def settings_dialog(_shown: Status) -> list[Any]:
    from stretchbreak.domain.settings import Settings
    from stretchbreak.ui.settings_dialog import SettingsDialog

    part = SettingsDialog(Settings(), {"routine": (("standing", "Standing hip flexor stretch"),)})
    tell(part)
    part.show()
    return [part]


def history_window(_shown: Status) -> list[Any]:
    from stretchbreak.ui.history_window import HistoryWindow

    days = a_week()
    part = HistoryWindow(
        lambda since, until: [day for day in days if since <= day.day <= until],
        lambda: days[-1].day,
    )
    tell(part)
    part.show()
    return [part]


def a_week() -> list[DaySummary]:
    """Five days with every state in them."""
    return [_a_day(NOON.replace(hour=9) + timedelta(days=n), n) for n in range(5)]


def _a_day(morning: datetime, n: int) -> DaySummary:
    now = Moment(morning, n * 86400.0)
    spells: list[Spell] = []
    for state, minutes, because in (
        (Presence.ACTIVE, 41, "input"),
        (Presence.AWAY, 6, "input"),
        (Presence.ACTIVE, 25, "input"),
        (Presence.PASSIVE, 50 + n, "microphone"),
        (Presence.STANDING, 20, "standing"),
        (Presence.ACTIVE, 10, "input"),
        (Presence.AWAY, 44, "locked"),
        (Presence.UNKNOWN, 12, "blind"),
        (Presence.ACTIVE, 33, "input"),
        (Presence.ASLEEP, 61, "asleep"),
        (Presence.ACTIVE, 75, "input"),
        (Presence.OFF, 9, "off"),
        (Presence.ACTIVE, 20, "input"),
    ):
        until = now.shifted(minutes * 60)
        spells.append(Spell(state, now, until, because))
        now = until
    spans = [BoutSpan(s.since, s.until, s.seconds, "input") for s in spells if s.presence.sits]
    reminders = (
        Reminded(spells[0].since.shifted(1800), "notice", 1800),
        Reminded(spells[4].since, "notice", 75 * 60, ("microphone",), 2700),
    )
    began = spells[5].until
    sessions = (SessionEnded(began.shifted(95), began, "standing", 30, 30, finished=n != 2),)
    breaks = tuple(
        BreakTaken(s.until, s.since, s.until, s.because, s.seconds >= 120)
        for s in spells
        if s.presence is Presence.AWAY
    )
    sums = totals(spells, spans, len(reminders))
    return DaySummary(
        morning.date(), tuple(spells), tuple(spans), breaks, reminders, sessions, sums
    )


ALL = (card, hip_card, film, editor, history_window, settings_dialog, small_window, tray)
PARTS = {part.__name__: part for part in ALL}


def main() -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("stretchbreak")
    app.setQuitOnLastWindowClosed(False)
    fields = sys.argv[2:]
    for look, colours in (("look=dark", theme.DARK), ("look=light", theme.LIGHT)):
        if look in fields:
            app.setPalette(theme.palette(colours))
    longer = LongWords()
    if "words=long" in fields:
        app.installTranslator(longer)
    kept = PARTS[sys.argv[1]](
        status(*(one for one in fields if one[:5] not in ("look=", "words", "minut")))
    )
    say("ready")
    result = app.exec()
    kept.clear()
    return result


if __name__ == "__main__":
    raise SystemExit(main())
