# SPDX-License-Identifier: Apache-2.0
"""From start to end: the icon comes first; the rest is built a moment after it is in the panel."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from stretchbreak import __version__
from stretchbreak.app.paths import DESKTOP_FILE, Paths
from stretchbreak.ui.language import speak
from stretchbreak.ui.tray import Tray

if TYPE_CHECKING:
    from stretchbreak.cli import RunOptions
    from stretchbreak.compose.preferences import Preferences
    from stretchbreak.compose.running import Running

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
        self._running: Running | None = None
        self._known: Preferences | None = None

    def run(self) -> int:
        # The icon needs no setting; only what was asked for on the command line must be right.
        errors = self._preferences().errors if self._options.overrides else []
        if errors:
            return _refuse(errors)
        command = {"do": "show", "window": self._options.window}
        if self._options.routine is not None:
            command = {"do": "stretch", "routine": self._options.routine}
        answer = self._ask(command)
        if answer is None:
            unknown = self._unknown_routine()
            return _refuse([unknown]) if unknown else self._run()
        sys.stdout.write(str(answer.get("sentence") or answer.get("error", "")) + "\n")
        return 1 if "error" in answer else 0

    def _preferences(self) -> Preferences:
        """Read when first needed."""
        if self._known is None:
            from stretchbreak.compose.preferences import Preferences

            self._known = Preferences(self._paths.settings_file, self._options.overrides)
        return self._known

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
        QApplication.setDesktopFileName(DESKTOP_FILE)
        app = QApplication(["stretchbreak"])
        app.setApplicationName("StretchBreak")
        app.setApplicationVersion(__version__)
        app.setQuitOnLastWindowClosed(False)
        speak("system")
        self._tray = Tray(self)
        self._tray.show()
        QTimer.singleShot(_AFTER_THE_ICON_MS, self._build_or_end)
        code = app.exec()
        if self._running is not None:
            self._running.end()
        self._tray.close()
        return int(code)

    def _build_or_end(self) -> None:
        """A part that cannot be built ends the app, with a message: half an app would only look
        as if it watched."""
        from stretchbreak.compose.running import Running, Taken
        from stretchbreak.storage.log_file import start_log
        from stretchbreak.ui.tray_icon import PROGRAM, icon
        from stretchbreak.ui.words import say

        paths = self._paths
        self._first = not (paths.settings_file.exists() or paths.database.exists())
        problem = self._paths.prepare()
        preferences = self._preferences()
        if problem is not None:
            preferences.problems.append(problem.message)
        start_log(self._paths.log_file, say)
        if preferences.now.language != "system":
            speak(preferences.now.language)
            self._tray.speak_anew()
        QApplication.setWindowIcon(icon(PROGRAM))
        try:
            self._running = Running(self._tray, self._paths, preferences, self._options.speed, self)
        except Taken as taken:
            QCoreApplication.exit(_refuse([taken.args[0]]))
            return
        except Exception as error:
            from stretchbreak.domain.sentence import Sentence

            logging.getLogger("stretchbreak").exception("StretchBreak cannot start")
            message = Sentence(
                "StretchBreak cannot start ({why}). {log} has more.",
                why=error,
                log=self._paths.log_file,
            )
            QCoreApplication.exit(_refuse([message]))
            return
        QTimer.singleShot(_SCHEDULER_AFTER_MS, self._start_scheduler)

    def _start_scheduler(self) -> None:
        if self._running is None:
            return
        self._running.start_scheduler()
        wait = _NO_TRAY_AT_LOGIN_MS if self._options.background else _NO_TRAY_AFTER_MS
        QTimer.singleShot(wait, self._running.look_for_tray)
        if self._options.routine is not None:
            self._running.stretch(self._options.routine)
        elif self._options.window:
            self._running.show(self._options.window)
        elif self._first and not self._options.background and self._preferences().now.introduce:
            self._running.show("welcome")


def _refuse(errors: Sequence[str]) -> int:
    from stretchbreak.cli.out import complain

    for error in errors:
        complain(error)
    return 2
