# SPDX-License-Identifier: Apache-2.0
"""Runs the person's own commands when something happens, and remembers what came of it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer

from stretchbreak.app.happenings import Happening
from stretchbreak.app.ports import Condition, Health

log = logging.getLogger(__name__)

LIMIT_MS = 10_000
PREFIX = "STRETCHBREAK_"


class Hooks(QObject):
    """command(name): the arguments of the command for a happening, as a shell would read them,
    or "". There is no shell: nothing in them is expanded, and nothing of a fact can become one.
    """

    def __init__(
        self,
        command: Callable[[str], str],
        parent: QObject | None = None,
        *,
        limit_ms: int = LIMIT_MS,
    ) -> None:
        super().__init__(parent)
        self._command, self._limit_ms = command, limit_ms
        self.health = Health("hooks", Condition.OFF)

    def tell(self, happening: Happening) -> None:
        """Start the command of this happening, if there is one. Returns at once."""
        text = self._command(happening.name)
        if not text:
            return
        import shlex  # most people have no hooks

        try:
            program, *arguments = shlex.split(text)
        except ValueError as error:
            self._failed(happening.name, text.split()[0], str(error))
            return
        _Run(self, happening, program, arguments, self._limit_ms)

    def stop(self) -> None:
        """The app ends: what still runs goes with it."""
        for run in self.findChildren(_Run):
            run.let_go()

    def ended(self, name: str, program: str, why: str) -> None:
        """A command came to its end; why: what was wrong, or ""."""
        if why:
            self._failed(name, program, why)
        else:
            text = QCoreApplication.translate("Health", "The last one, for {name}, was done.")
            self.health = Health("hooks", Condition.LIVE, text.format(name=name))

    def _failed(self, name: str, program: str, why: str) -> None:
        log.info("The hook for %s failed: %s", name, why)
        text = QCoreApplication.translate("Health", "The command for {name}, {program}: {why}.")
        detail = text.format(name=name, program=program, why=why.rstrip(".\n"))
        self.health = Health("hooks", Condition.BROKEN, detail)


class _Run(QObject):
    """One command, from its start to its end or to the limit."""

    def __init__(
        self, hooks: Hooks, happening: Happening, program: str, arguments: list[str], limit: int
    ) -> None:
        super().__init__(hooks)
        self._name, self._program = happening.name, program
        self._late = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(f"{PREFIX}EVENT", happening.name)
        for fact, value in happening.facts.items():
            environment.insert(PREFIX + fact.upper(), str(value))
        self._process.setProcessEnvironment(environment)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._wrong)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._over)
        self._limit.start(limit)
        self._process.start(program, arguments)

    def let_go(self) -> None:
        self._process.finished.disconnect()
        self._process.errorOccurred.disconnect()
        self._process.kill()
        self._process.waitForFinished(200)
        self.deleteLater()

    def _over(self) -> None:
        self._late = True
        self._process.kill()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._late:
            phrase = QCoreApplication.translate("Health", "it took longer than {n} s and was ended")
            why = phrase.format(n=self._limit.interval() // 1000)
        elif status is not QProcess.ExitStatus.NormalExit:
            why = QCoreApplication.translate("Health", "it crashed")
        elif code:
            # What it says of itself is its own affair: reports and logs are shown to others.
            phrase = QCoreApplication.translate(
                "Health", "it ended with status {code}; in a terminal it says why"
            )
            why = phrase.format(code=code)
        else:
            why = ""
        self._end(why)

    def _wrong(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # else `finished` follows
            self._end(self._process.errorString())

    def _end(self, why: str) -> None:
        self._limit.stop()
        # Not kept in a field: were it the last one to know its parent, deleting it would delete
        # the parent in the midst of that, which deletes it again.
        hooks = self.parent()
        if isinstance(hooks, Hooks):
            hooks.ended(self._name, self._program, why)
        self.deleteLater()
