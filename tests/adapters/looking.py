# SPDX-License-Identifier: Apache-2.0
"""The whole survey of this desktop in one process: it looks a few times, and then rests."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting import choose_survey
from stretchbreak.app.ports import Condition

LOOKS = 4


def say(*what: object) -> None:
    sys.stdout.write(" ".join(map(str, what)) + "\n")
    sys.stdout.flush()


class Looking(QObject):
    """Prints what each look found, and the milliseconds it kept this thread busy."""

    def __init__(self) -> None:
        super().__init__()
        self.session, self.system = Bus.session(os.environ, self), Bus.system(os.environ, self)
        self.survey = choose_survey(self.system, self.session, os.environ, self)
        self.looks = 0
        self.began = 0.0

    def start(self) -> None:
        self.survey.start(lambda signal, on: say("told", signal, on))
        for bus in (self.session, self.system):
            bus.health_changed.connect(self.look_when_all_are_there)
            bus.start()

    def look_when_all_are_there(self) -> None:
        if {bus.health.condition for bus in (self.session, self.system)} == {Condition.LIVE}:
            QTimer.singleShot(100, self.look)

    def look(self) -> None:
        self.began = time.thread_time()
        self.survey.look(self.found)

    def found(self, answer: Mapping[str, bool | None]) -> None:
        busy = (time.thread_time() - self.began) * 1000
        self.looks += 1
        say("found", *(f"{signal}={on}" for signal, on in answer.items()))
        say("busy", f"{busy:.1f}")
        if self.looks < LOOKS:
            QTimer.singleShot(50, self.look)
        else:
            for health in self.survey.health:
                say("health", health.name, health.condition, health.detail)
            say("resting", threading.active_count())


def main() -> None:
    app = QCoreApplication([])
    looking = Looking()
    looking.start()
    app.exec()


if __name__ == "__main__":
    main()
