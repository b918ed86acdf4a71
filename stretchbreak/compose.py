# SPDX-License-Identifier: Apache-2.0
"""The composition root: builds the adapters and wires them to the coach and the windows.

The icon comes first. What it does not need is imported a moment after it is in the panel.
"""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from stretchbreak import __version__
from stretchbreak.app.paths import Paths
from stretchbreak.domain.settings import Settings, override
from stretchbreak.domain.settings_kinds import Level
from stretchbreak.storage.settings_file import SettingsFile
from stretchbreak.ui.tray import Tray

if TYPE_CHECKING:
    from stretchbreak.app.coach import Coach
    from stretchbreak.app.commands import Commands
    from stretchbreak.app.status import Status
    from stretchbreak.cli import RunOptions
    from stretchbreak.ui.windows import Windows

# The panel needs a few turns of the event loop to take the icon; the rest can wait for it.
_AFTER_THE_ICON_MS = 80
_SCHEDULER_AFTER_MS = 60
# At login the panel may come later than we do; a window before that would be in the way.
_NO_TRAY_AFTER_MS, _NO_TRAY_AT_LOGIN_MS = 3_000, 30_000


class Desktop(QObject):
    """The running app. `run()` returns the process's exit code."""

    def __init__(self, paths: Paths, options: RunOptions) -> None:
        super().__init__()
        self._paths, self._options = paths, options
        self._file = SettingsFile(paths.settings_file)
        self._problems: list[str] = []
        self._settings = Settings()
        self._coach: Coach | None = None
        self._commands: Commands | None = None
        self._windows: Windows | None = None
        self._keep: list[Any] = []

    def run(self) -> int:
        errors = self._read_settings()
        if errors:
            return _refuse(errors)
        command = {"do": "show"}
        if self._options.routine is not None:
            command = {"do": "stretch", "routine": self._options.routine}
        answer = self._ask(command)
        if answer is None:
            unknown = self._unknown_routine()
            return _refuse([unknown]) if unknown else self._run()
        sys.stdout.write(str(answer.get("sentence") or answer.get("error", "")) + "\n")
        return 1 if "error" in answer else 0

    def _unknown_routine(self) -> str:
        if not self._options.routine:
            return ""
        from stretchbreak.app.catalogue import load_catalogue
        from stretchbreak.resources import assets

        return load_catalogue(assets(), self._paths.own_content).unknown_routine(
            self._options.routine
        )

    def _ask(self, command: dict[str, str]) -> dict[str, Any] | None:
        from stretchbreak.adapters.instance.client import NotRunning, ask

        try:
            return ask(self._paths.socket, command)
        except NotRunning:
            return None

    def _run(self) -> int:
        problem = self._paths.prepare()
        if problem is not None:
            self._problems.append(str(problem))
        QApplication.setDesktopFileName("stretchbreak")
        app = QApplication(["stretchbreak"])
        app.setApplicationName("StretchBreak")
        app.setApplicationVersion(__version__)
        app.setQuitOnLastWindowClosed(False)
        self._tray = Tray(self)
        self._tray.show()
        QTimer.singleShot(_AFTER_THE_ICON_MS, self._build_or_end)
        code = app.exec()
        self._end()
        return int(code)

    def _read_settings(self) -> list[str]:
        """Load the file, then the overrides of this run. Errors in the latter are returned."""
        loaded = self._file.load(mend=True)
        settings, problems = override(loaded.settings, self._options.overrides)
        self._problems = [str(p) for p in loaded.problems if p.level is not Level.NOTE]
        self._settings = settings
        return [str(p) for p in problems if p.level is Level.ERROR]

    def _build_or_end(self) -> None:
        """A part that cannot be built ends the app, with a message: half an app would only look
        as if it watched."""
        from stretchbreak.storage.log_file import start_log
        from stretchbreak.ui.tray_icon import PROGRAM, icon

        start_log(self._paths.log_file)
        QApplication.setWindowIcon(icon(PROGRAM))
        try:
            self._build()
        except Exception as error:
            logging.getLogger("stretchbreak").exception("StretchBreak cannot start")
            message = f"StretchBreak cannot start ({error}). {self._paths.log_file} has more."
            QCoreApplication.exit(_refuse([message]))

    def _build(self) -> None:
        from stretchbreak.adapters.bus import Bus
        from stretchbreak.adapters.clock import SystemClock
        from stretchbreak.adapters.desk.choose import choose_desk_sensor
        from stretchbreak.adapters.instance.server import InstanceServer
        from stretchbreak.adapters.instruments import doctor_instruments
        from stretchbreak.adapters.interrupts import Interrupts
        from stretchbreak.adapters.meeting.choose import choose_survey
        from stretchbreak.adapters.notify.choose import choose_notifiers
        from stretchbreak.adapters.presence.choose import choose_input_sensor
        from stretchbreak.adapters.schedule.qt_scheduler import QtScheduler
        from stretchbreak.app.checkup import Checkup
        from stretchbreak.app.coach import Coach, Ports
        from stretchbreak.app.commands import Commands
        from stretchbreak.resources import assets
        from stretchbreak.storage.journal import SqliteJournal
        from stretchbreak.ui.windows import Sources, Windows
        from stretchbreak.ui.words import say

        self._server = InstanceServer(self._paths.socket, self._on_command)
        problem = self._server.start()
        if self._server.taken:
            QCoreApplication.exit(_refuse([problem]))
            return
        if problem and not self._problems:
            self._problems.append(f"{problem} The command line cannot reach this copy.")
        session_bus, system_bus = Bus.session(os.environ, self), Bus.system(os.environ, self)
        clock, self._scheduler = SystemClock(), QtScheduler()
        self._journal = SqliteJournal(self._paths.database)
        windows = self._windows = Windows(
            Sources(
                assets(),
                self._paths.own_content,
                lambda: clock.now().elapsed,
                lambda: self._settings,
                lambda: self._coach_now().status(),
                self._days,
                self._options.speed,
                lambda since: self._journal.records(since=since),
                clock.now,
            ),
            self,
        )
        notifier, plain = choose_notifiers(session_bus)
        ports = Ports(
            clock=clock,
            input=choose_input_sensor(os.environ, session_bus),
            desk=choose_desk_sensor(system_bus, session_bus, os.environ),
            survey=choose_survey(system_bus, session_bus, os.environ, self),
            scheduler=self._scheduler,
            notifier=notifier,
            plain=plain,
            card=windows.card,
            journal=self._journal,
        )
        self._coach = Coach(ports, self._settings, self._show, self._open_session, say)
        checkup = Checkup(self._coach.status, ports.survey, self._scheduler, clock, say)
        self._commands = Commands(self._coach, windows, self._quit_soon, checkup)
        windows.use_doctor(
            checkup.report,
            lambda: doctor_instruments(system_bus, session_bus, lambda: self._tray.condition),
        )
        self._connect(self._tray, windows)
        self._keep += [Interrupts(QCoreApplication.quit, self), session_bus, system_bus]
        self._coach.start(self._problems)
        QTimer.singleShot(_SCHEDULER_AFTER_MS, self._start_scheduler)

    def _start_scheduler(self) -> None:
        self._scheduler.start()
        self._tray.watch_for_panels()
        self._coach_now().show_tray(self._tray.condition)
        wait = _NO_TRAY_AT_LOGIN_MS if self._options.background else _NO_TRAY_AFTER_MS
        QTimer.singleShot(wait, self._look_for_tray)
        if self._options.routine is not None:
            self._on_stretch_asked(self._options.routine)

    def _connect(self, tray: Tray, windows: Windows) -> None:
        tray.said.connect(self._on_tray_said)
        tray.stretch_asked.connect(self._on_stretch_asked)
        tray.history_asked.connect(windows.show_history)
        tray.settings_asked.connect(windows.show_settings)
        tray.doctor_asked.connect(windows.show_doctor)
        tray.window_asked.connect(windows.show_small)
        tray.quit_asked.connect(QCoreApplication.quit)
        tray.look_asked.connect(self._on_look_asked)
        tray.condition_changed.connect(self._on_tray_changed)
        windows.said.connect(self._say)
        windows.stretch_asked.connect(self._on_stretch_asked)
        coach = self._coach_now()
        windows.session_began.connect(coach.session_began)
        windows.session_progressed.connect(coach.session_progress)
        windows.session_rated.connect(coach.session_rated)
        windows.session_over.connect(self._on_session_over)
        windows.session_abandoned.connect(coach.session_abandoned)
        windows.setting_changed.connect(self._on_setting_changed)
        windows.quit_asked.connect(QCoreApplication.quit)

    def _end(self) -> None:
        if self._windows is not None:
            self._windows.close()
        if self._coach is not None:
            self._coach.stop()
            self._scheduler.stop()
            self._server.stop()
        self._tray.close()

    def _quit_soon(self) -> None:
        # The answer to the command goes out first.
        QTimer.singleShot(50, QCoreApplication.quit)

    def _coach_now(self) -> Coach:
        if self._coach is None:
            raise RuntimeError("the coach is not built yet")
        return self._coach

    def _windows_now(self) -> Windows:
        if self._windows is None:
            raise RuntimeError("the windows are not built yet")
        return self._windows

    def _show(self, status: Status) -> None:
        self._tray.show_status(status)
        self._windows_now().show_status(status)

    def _days(self) -> list[Any]:
        from stretchbreak.app import diary

        saved = self._journal.load_state()
        return diary.days(self._journal.records(), saved, self._settings)

    def _open_session(self, routine: str, token: str) -> None:
        self._windows_now().open_session(routine, token)

    def _on_command(self, command: dict[str, Any]) -> dict[str, Any]:
        if self._commands is None:
            return {"error": "StretchBreak is starting; try again in a moment."}
        return self._commands(command)

    def _say(self, words: str, channel: str) -> None:
        if self._commands is not None:
            self._commands.say(words, channel)

    def _on_tray_said(self, words: str) -> None:
        self._say(words, "tray")

    def _on_stretch_asked(self, routine: str) -> None:
        if self._commands is not None:
            self._commands.stretch(routine, "window")

    def _on_look_asked(self) -> None:
        self._tray.show_status(self._coach_now().status())

    def _on_tray_changed(self, condition: str) -> None:
        self._coach_now().show_tray(condition)

    def _look_for_tray(self) -> None:
        if self._tray.condition != "shown":
            self._windows_now().show_small()

    def _on_session_over(self, result: Any) -> None:
        self._coach_now().session_over(
            result.routine, result.seconds_left, result.seconds_right, finished=result.finished
        )

    def _on_setting_changed(self, key: str, value: Any) -> None:
        problem = self._file.set(key, value)
        changed: Settings = replace(self._settings, **{key: value})
        self._settings = changed
        self._coach_now().change_settings(changed)
        self._windows_now().settings_changed(() if problem is None else (problem,))


def _refuse(errors: list[str]) -> int:
    for error in errors:
        sys.stderr.write(f"stretchbreak: {error}\n")
    return 2
