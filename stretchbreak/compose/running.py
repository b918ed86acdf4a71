# SPDX-License-Identifier: Apache-2.0
"""All that comes after the icon: the adapters, the coach over them, the windows, and the wires."""

from __future__ import annotations

import os
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from stretchbreak.adapters.autostart.choose import choose_autostart
from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.clock import SystemClock
from stretchbreak.adapters.desk.choose import choose_desk_sensor
from stretchbreak.adapters.file_watch import QtFileWatch
from stretchbreak.adapters.instance.server import InstanceServer
from stretchbreak.adapters.instruments import doctor_instruments
from stretchbreak.adapters.interrupts import Interrupts
from stretchbreak.adapters.meeting.choose import choose_survey
from stretchbreak.adapters.memory import give_back
from stretchbreak.adapters.notify.choose import choose_notifiers
from stretchbreak.adapters.presence.choose import choose_input_sensor
from stretchbreak.adapters.schedule.qt_scheduler import QtScheduler
from stretchbreak.app.checkup import Checkup
from stretchbreak.app.coach import Coach
from stretchbreak.app.commands import Commands
from stretchbreak.app.guidance import Guidance
from stretchbreak.app.outside import Ports
from stretchbreak.app.paths import Paths
from stretchbreak.app.status import Status
from stretchbreak.app.upkeep import Upkeep
from stretchbreak.compose.changes import Changes
from stretchbreak.compose.neighbours import Neighbours
from stretchbreak.compose.preferences import Preferences
from stretchbreak.domain.event import Switched
from stretchbreak.domain.sentence import Sentence, beside, said
from stretchbreak.domain.settings_kinds import Problem
from stretchbreak.resources import assets
from stretchbreak.storage.journal import SqliteJournal
from stretchbreak.ui.language import speak
from stretchbreak.ui.sources import Sources
from stretchbreak.ui.tray import Tray
from stretchbreak.ui.windows import Windows
from stretchbreak.ui.words import say

if TYPE_CHECKING:
    from stretchbreak.app.calendar_watch import CalendarWatch
    from stretchbreak.domain.days import DaySummary

_TIDY_AFTER_MS = 1_000


class Taken(Exception):  # named for what happened
    """Another copy has the socket; the text is the sentence that says so."""


class Running(QObject):
    """The app at work, from its making until `end`. Raises Taken, and whatever a part raises."""

    def __init__(
        self, tray: Tray, paths: Paths, preferences: Preferences, speed: float, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tray, self._preferences, self._paths = tray, preferences, paths
        self._commands: Commands | None = None
        self._heard: Guidance | None = None
        self._calendar: CalendarWatch | None = None
        problems = preferences.problems
        self._server = InstanceServer(paths.socket, self._on_command)
        problem = self._server.start()
        if self._server.taken:
            raise Taken(problem)
        if problem and not problems:
            problems.append(beside(problem, Sentence("The command line cannot reach this copy.")))
        session_bus, system_bus = Bus.session(os.environ, self), Bus.system(os.environ, self)
        self._keep = (Interrupts(QCoreApplication.quit, self), session_bus, system_bus)
        clock = self._clock = SystemClock()
        self._scheduler = QtScheduler()
        self._journal = SqliteJournal(paths.database)
        autostart = partial(choose_autostart, paths, os.environ, session_bus)
        sources = Sources(
            assets(),
            paths.own_content,
            lambda: clock.now().elapsed,
            lambda: self._preferences.now,
            lambda: self._coach.status(),
            self._days,
            speed,
            lambda since: self._journal.records(since=since),
            clock.now,
            self._guidance,
            autostart,
            lambda title, body: self._coach.nudges.try_out(title, body),
            lambda: self._changes.sharing(),
        )
        self._windows = Windows(sources, self)
        self._neighbours = Neighbours(
            session_bus,
            sources,
            lambda: self._windows.catalogue,
            self._say,
            self._stretch_by,
            self._scheduler,
            lambda title, body: self._coach.nudges.summarise(title, body),
            self,
        )
        notifier, self._plain = choose_notifiers(session_bus)
        ports = self._ports = Ports(
            clock=clock,
            input=choose_input_sensor(os.environ, session_bus),
            desk=choose_desk_sensor(system_bus, session_bus, os.environ),
            survey=choose_survey(system_bus, session_bus, os.environ, self),
            scheduler=self._scheduler,
            notifier=notifier,
            plain=self._plain,
            card=self._windows.card,
            journal=self._journal,
            tray=lambda notice: tray.show_message(notice.title, notice.body),
            sound=lambda: self._guidance().reminder(),
            suggest=self._neighbours.suggest,
            adapt=lambda key, value: self._changes.set(key, value),
            stepped=self._neighbours.stepped,
        )
        self._coach = Coach(ports, preferences.now, self._show, self._windows.open_session, say)
        checkup = Checkup(
            self._coach.status,
            ports.survey,
            self._scheduler,
            clock,
            say,
            others=lambda: (self._plain.health, *self._neighbours.health),
            today=lambda: self._journal.records(since=clock.now().wall.date().isoformat()),
        )
        self._upkeep = Upkeep(
            self._coach, self._journal, self._scheduler, clock, lambda: preferences.now
        )
        self._commands = Commands(
            self._coach, self._windows, self._quit_soon, checkup, self._upkeep, autostart, say
        )
        self._windows.use_doctor(
            checkup.report,
            lambda: doctor_instruments(system_bus, session_bus, lambda: self._tray.condition),
        )
        self._changes = Changes(preferences, QtFileWatch(self), self)
        self._connect()
        self._coach.start(problems)
        self._neighbours.start()

    def start_scheduler(self) -> None:
        """The slowest import, so it comes last."""
        self._scheduler.start()
        self._upkeep.start()
        self._tray.watch_for_panels()
        self._coach.show_tray(self._tray.condition)
        self._use_calendar()
        self._changes.start(self._paths.settings_file)

    def look_for_tray(self) -> None:
        """A desktop without a tray gets a window instead."""
        if self._tray.condition != "shown":
            self._windows.stand_in()

    def stretch(self, routine: str) -> None:
        """Open a routine; "" is the one of the settings."""
        self._stretch_by(routine, "window")

    def show(self, window: str) -> None:
        """Open a window; see `Windows.show`."""
        self._windows.show(window)

    def end(self) -> None:
        """Save and let go of everything."""
        self._windows.close()
        self._changes.stop()
        if self._calendar is not None:
            self._calendar.stop()
        self._coach.stop()
        self._neighbours.stop()
        self._scheduler.stop()
        self._server.stop()

    def _connect(self) -> None:
        tray, windows, coach = self._tray, self._windows, self._coach
        tray.said.connect(lambda words: self._say(words, "tray"))
        tray.stretch_asked.connect(self.stretch)
        tray.window_asked.connect(windows.show)
        tray.quit_asked.connect(QCoreApplication.quit)
        tray.look_asked.connect(self._on_look_asked)
        tray.condition_changed.connect(coach.show_tray)
        windows.said.connect(self._say)
        windows.stretch_asked.connect(self.stretch)
        windows.session_began.connect(coach.session_began)
        windows.session_progressed.connect(coach.session_progress)
        windows.session_rated.connect(coach.session_rated)
        windows.session_over.connect(self._on_session_over)
        windows.session_abandoned.connect(coach.session_abandoned)
        windows.session_closed.connect(self._on_session_closed)
        windows.setting_changed.connect(self._changes.set)
        self._changes.changed.connect(self._on_settings_changed)
        self._changes.file_wrong.connect(coach.nudges.tell)
        self._changes.language_changed.connect(self._speak)
        windows.quit_asked.connect(QCoreApplication.quit)
        windows.corrected.connect(self._on_corrected)
        windows.delete_asked.connect(self._on_delete_asked)

    def _guidance(self) -> Guidance:
        if self._heard is None:
            from stretchbreak.adapters.sound.choose import choose_player, choose_voice

            self._heard = Guidance(
                choose_player(assets() / "sounds", self),
                choose_voice(self),
                lambda: self._preferences.now,
                self._ports.survey.look,
                lambda: self._ports.clock.now().elapsed,
            )
        return self._heard

    def _quit_soon(self) -> None:
        # The answer to the command goes out first.
        QTimer.singleShot(50, QCoreApplication.quit)

    def _show(self, status: Status) -> None:
        self._tray.show_status(status)
        self._windows.show_status(status)
        self._neighbours.show_status(status)
        if self._calendar is not None:
            self._calendar.look()

    def _use_calendar(self) -> None:
        """Without a calendar file nothing of it is even imported."""
        written = self._preferences.now.calendar
        if self._calendar is None and written:
            from stretchbreak.app.calendar_watch import CalendarWatch

            self._calendar = CalendarWatch(
                QtFileWatch(self),
                self._scheduler,
                lambda: self._clock.now().wall,
                lambda signal, on: self._coach.happen(Switched(signal, on)),
                self._coach.nudges.tell,
            )
        if self._calendar is not None:
            self._calendar.use(written)

    def _days(self, since: date, until: date) -> list[DaySummary]:
        from stretchbreak.app import diary

        records = self._journal.records(*diary.range_to_read(since, until))
        saved = self._journal.load_state()
        return diary.days(records, saved, self._preferences.now, since, until)

    def _on_delete_asked(self, day: date | None) -> None:
        self._windows.history_changed(said(self._upkeep.forget(day, day), say))

    def _on_corrected(self, since: datetime, until: datetime, word: str) -> None:
        try:
            self._coach.correct(since, until, word)
        except ValueError as error:
            self._windows.history_changed(said(error, say))
        else:
            self._windows.history_changed()

    def _on_command(self, command: dict[str, Any]) -> dict[str, Any]:
        if self._commands is None:
            return {"error": say("StretchBreak is starting; try again in a moment.")}
        return self._commands(command)

    def _say(self, words: str, channel: str) -> None:
        if self._commands is not None:
            self._commands.say(words, channel)

    def _stretch_by(self, routine: str, channel: str) -> None:
        if self._commands is not None:
            self._commands.stretch(routine, channel)

    def _on_look_asked(self) -> None:
        self._tray.show_status(self._coach.status())
        self._windows.prepare()

    def _on_session_over(self, result: Any) -> None:
        self._coach.session_over(
            result.routine, result.seconds_left, result.seconds_right, finished=result.finished
        )

    def _on_session_closed(self) -> None:
        # The window itself goes with a later turn of the event loop.
        QTimer.singleShot(_TIDY_AFTER_MS, give_back)

    def _on_settings_changed(self, problems: tuple[Problem, ...]) -> None:
        self._coach.change_settings(self._preferences.now)
        self._use_calendar()
        self._windows.settings_changed(problems)

    def _speak(self) -> None:
        speak(self._preferences.now.language)
        self._windows.speak_anew()
        self._tray.speak_anew()
