# SPDX-License-Identifier: Apache-2.0
"""Tries the doctor's steps on sensors of its own, so that those of the app are left alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stretchbreak.app.doctor import (
    Begun,
    Exam,
    ExamEvent,
    Failed,
    Mark,
    Passed,
    Saw,
    Skipped,
    after,
)
from stretchbreak.app.ports import (
    DeskSensor,
    Health,
    InputEdge,
    InputSensor,
    Notice,
    Notifier,
    Survey,
)
from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP

# A silence short enough to wait for, and long enough not to be a pause between two movements.
_SHORT, _LONG = 1.0, 10.0
_LOOK_EACH = 2.0

_TITLE = QT_TRANSLATE_NOOP("words", "A test from StretchBreak")
_BODY = QT_TRANSLATE_NOOP("words", "Press the button: that is all.")
_BUTTON = QT_TRANSLATE_NOOP("words", "I see it")
_NO_NOTICE = QT_TRANSLATE_NOOP("words", "The notification could not be shown.")


@dataclass(frozen=True)
class Instruments:
    """Ports that nobody else has started; `tray` gives the tray's condition now."""

    input: InputSensor
    desk: DeskSensor
    survey: Survey
    notifier: Notifier
    tray: Callable[[], str]


class Trial:
    """One exam, from `start` to `stop`. `show(exam)` is called after each change.

    Time passes by `passes(seconds)`, about once a second. `exam`: what was seen before.
    """

    def __init__(
        self,
        instruments: Instruments,
        show: Callable[[Exam], None],
        say: Say = as_written,
        exam: Exam | None = None,
    ) -> None:
        self._with, self._show, self._say = instruments, show, say
        self._exam = exam or Exam()
        self._trying = ""
        self._watched = 0.0
        self._since_look = _LOOK_EACH
        self._looking = self._running = False

    @property
    def exam(self) -> Exam:
        return self._exam

    def start(self) -> None:
        """Try everything that was not seen; a second start tries the rest again."""
        if not self._running:
            self._running = True
            tools = self._with
            tools.input.start(self._on_edge, _nothing, self._on_playing)
            tools.desk.start(self._on_signal, _nothing, _nothing)
            tools.survey.want(("playing",))
            tools.survey.start(self._on_change)
            tools.notifier.start(self._on_answer, _nothing, self._on_failed)
        self._trying = ""
        self._take(Begun())

    def stop(self) -> None:
        if self._running:
            self._running = False
            tools = self._with
            tools.notifier.withdraw()
            for tool in (tools.notifier, tools.survey, tools.desk, tools.input):
                tool.stop()

    def skip(self) -> None:
        self._take(Skipped())

    def passes(self, seconds: float) -> None:
        if not self._running:
            return
        if self._trying == "play":
            self._since_look += seconds
            if self._since_look >= _LOOK_EACH and not self._looking:
                self._looking, self._since_look = True, 0.0
                self._with.survey.look(self._on_looked)
        if self._trying == "tray" and self._with.tray() == "shown":
            self._take(Saw("tray"))
        else:
            self._take(Passed(seconds))

    def _take(self, event: ExamEvent) -> None:
        if not self._running:
            return
        before, self._exam = self._exam, after(self._exam, event)
        if self._exam == before:
            return
        step = self._exam.current
        trying = step.key if step is not None else ""
        if trying != self._trying:
            self._leave(self._trying)
            self._trying = trying
            self._show(self._exam)
            self._enter(trying)
        else:
            self._show(self._exam)

    def _enter(self, key: str) -> None:
        tools, say = self._with, self._say
        if key == "input":
            self._watch(_SHORT)
        elif key == "silence":
            self._watch(_LONG)
        elif key == "play":
            self._watch(_SHORT)  # some sensors tell of a video once there is no input
            self._since_look = _LOOK_EACH
        elif key == "notify":
            tools.notifier.show(Notice(say(_TITLE), say(_BODY), (("seen", say(_BUTTON)),)))

    def _leave(self, key: str) -> None:
        if key == "notify":
            self._with.notifier.withdraw()

    def _watch(self, silence: float) -> None:
        self._watched = silence
        self._with.input.watch(silence)

    def _on_edge(self, edge: InputEdge) -> None:
        if edge is InputEdge.RESUMED:
            self._take(Saw("input"))
        elif self._watched == _LONG:
            self._take(Saw("silence"))

    def _on_playing(self, on: bool) -> None:
        if on:
            self._take(Saw("play"))

    def _on_signal(self, name: str, on: bool) -> None:
        if on and name == "locked":
            self._take(Saw("lock"))

    def _on_change(self, signal: str, on: bool) -> None:
        if on and signal == "playing":
            self._take(Saw("play"))

    def _on_looked(self, found: Mapping[str, bool | None]) -> None:
        self._looking = False
        if found.get("playing"):
            self._take(Saw("play"))

    def _on_answer(self, key: str, token: str) -> None:
        del key, token  # the notice itself is an answer as well
        self._take(Saw("notify"))

    def _on_failed(self, why: str) -> None:
        del why  # in the words of the service; the notifier's health says it in ours
        if self._exam.mark("notify") is Mark.TRYING:
            detail = self._with.notifier.health.detail
            self._take(Failed("notify", detail or self._say(_NO_NOTICE)))


def _nothing(_what: Health | bool) -> None:
    """What the doctor does not need to hear."""
