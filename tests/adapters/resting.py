# SPDX-License-Identifier: Apache-2.0
"""All adapters in one process with nothing to do, so that a test can count its wake-ups."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.clock import SystemClock
from stretchbreak.adapters.desk import choose_desk_sensor
from stretchbreak.adapters.notify import choose_notifiers
from stretchbreak.adapters.presence.choose import choose_input_sensor
from stretchbreak.adapters.schedule.qt_scheduler import QtScheduler


def say(*what: object) -> None:
    sys.stdout.write(" ".join(map(str, what)) + "\n")
    sys.stdout.flush()


def main() -> None:
    app = QCoreApplication([])
    session, system = Bus.session(), Bus.system()
    sensor = choose_input_sensor(os.environ, session)
    desk = choose_desk_sensor(system, session)
    notifier = choose_notifiers(session)[0]
    clock, scheduler = SystemClock(), QtScheduler()
    clock.start(lambda: say("clock set"))
    sensor.start(lambda edge: say("input", edge), lambda health: say("input", health.condition))
    sensor.watch(1800)
    desk.start(
        lambda signal, on: say(signal, on),
        lambda going: say("sleep", going),
        lambda health: say("desk", health.condition),
    )
    notifier.start(lambda *answer: say(*answer), lambda by: say("closed", by), say)
    scheduler.start()
    scheduler.wake_in("remind", 1800, lambda: say("reminder"))
    scheduler.wake_in("midnight", 40_000, lambda: say("midnight"))
    for bus in (session, system):
        bus.health_changed.connect(lambda health: say(health.name, health.condition))
    say("ready")
    app.exec()


if __name__ == "__main__":
    main()
