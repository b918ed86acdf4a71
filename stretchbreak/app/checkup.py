# SPDX-License-Identifier: Apache-2.0
"""Asks the running app how its sensors are; a look around is begun when the last one is old."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence

from stretchbreak import __version__
from stretchbreak.app import deliveries
from stretchbreak.app.doctor_report import (
    Report,
    discreet_report,
    finding,
    tray_finding,
    wakeups_finding,
)
from stretchbreak.app.ports import Clock, Health, Scheduler, Survey
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import Status
from stretchbreak.domain.records import Record

_FRESH = 20.0


class Checkup:
    """`report()` says what is known now, and makes the survey look, so that soon more is known."""

    def __init__(
        self,
        status: Callable[[], Status],
        survey: Survey,
        scheduler: Scheduler,
        clock: Clock,
        say: Say = as_written,
        environ: Mapping[str, str] = os.environ,
        others: Callable[[], Sequence[Health]] = tuple,
        today: Callable[[], Sequence[Record]] = tuple,
    ) -> None:
        """others: what is in use and no sensor. today: the records of this day."""
        self._others, self._today = others, today
        self._status, self._survey, self._scheduler = status, survey, scheduler
        self._clock, self._say, self._environ = clock, say, environ
        self._looked: float | None = None
        self._looking = False

    def report(self) -> Report:
        """Nothing private is in it."""
        self._look()
        status, say = self._status(), self._say
        findings = (
            *(finding(sensor, say) for sensor in (*status.sensors, *self._others())),
            deliveries.finding(self._today(), say),
            tray_finding(status.tray, say),
            wakeups_finding(self._scheduler.pending(), say),
        )
        told = Report(findings, about(self._environ), looking=self._looking)
        return discreet_report(told, private_words(self._environ))

    def _look(self) -> None:
        now = self._clock.now().elapsed
        if not self._looking and (self._looked is None or now - self._looked > _FRESH):
            self._looking = True
            self._survey.look(self._on_looked)

    def _on_looked(self, found: Mapping[str, bool | None]) -> None:
        del found  # the survey's health has what could be known
        self._looking, self._looked = False, self._clock.now().elapsed


def about(environ: Mapping[str, str] = os.environ) -> tuple[tuple[str, str], ...]:
    """Which program and which desktop: what somebody who helps asks first."""
    kind = "wayland" if environ.get("WAYLAND_DISPLAY") else environ.get("XDG_SESSION_TYPE", "")
    return (
        ("StretchBreak", __version__),
        ("system", sys.platform),
        ("Python", ".".join(str(part) for part in sys.version_info[:3])),
        ("session", kind or ("x11" if environ.get("DISPLAY") else "none")),
        ("desktop", environ.get("XDG_CURRENT_DESKTOP", "") or "not named"),
    )


def private_words(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """What must not be in a report: the person's name and folders, the machine's name."""
    names = ("USER", "LOGNAME", "USERNAME", "HOME", "USERPROFILE", "HOSTNAME", "STRETCHBREAK_HOME")
    found = [environ.get(name, "") for name in names]
    if hasattr(os, "uname"):
        found.append(os.uname().nodename)
    return tuple(word for word in found if len(word) > 1)
