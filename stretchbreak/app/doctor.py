# SPDX-License-Identifier: Apache-2.0
"""What the doctor tries for real, as data: events in, a new value out. No clock, no screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from stretchbreak.app.saying import Say, as_written
from stretchbreak.app.status import QT_TRANSLATE_NOOP


class Mark(StrEnum):
    """How far a step is. Only one is TRYING at a time."""

    WAITING = "waiting"
    TRYING = "trying"
    SEEN = "seen"
    NOT_SEEN = "not seen"
    SKIPPED = "skipped"


MARKS = {
    Mark.WAITING: QT_TRANSLATE_NOOP("words", "not tried yet"),
    Mark.TRYING: QT_TRANSLATE_NOOP("words", "now"),
    Mark.SEEN: QT_TRANSLATE_NOOP("words", "seen"),
    Mark.NOT_SEEN: QT_TRANSLATE_NOOP("words", "not seen"),
    Mark.SKIPPED: QT_TRANSLATE_NOOP("words", "skipped"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """Something to try. ask: what the person does; else_: what it means when it is not seen.

    patience: seconds after which it counts as not seen. note: why, when that is known.
    """

    key: str
    title: str
    ask: str
    else_: str
    patience: float
    mark: Mark = Mark.WAITING
    note: str = ""


STEPS = (
    Step(
        "input",
        QT_TRANSLATE_NOOP("words", "Mouse or key"),
        QT_TRANSLATE_NOOP(
            "words", "Rest your hands for two seconds. Then move the mouse or press Shift."
        ),
        QT_TRANSLATE_NOOP(
            "words", "Input was not seen. Time at the computer cannot be counted like this."
        ),
        30.0,
    ),
    Step(
        "silence",
        QT_TRANSLATE_NOOP("words", "Ten seconds without input"),
        QT_TRANSLATE_NOOP("words", "Leave mouse and keyboard alone for ten seconds."),
        QT_TRANSLATE_NOOP(
            "words",
            "The silence was not seen. Perhaps a device moves by itself.",
        ),
        30.0,
    ),
    Step(
        "lock",
        QT_TRANSLATE_NOOP("words", "Screen lock"),
        QT_TRANSLATE_NOOP("words", "Lock the screen, and unlock it again. Or skip this."),
        QT_TRANSLATE_NOOP("words", "The lock was not told. It then counts as silence."),
        60.0,
    ),
    Step(
        "play",
        QT_TRANSLATE_NOOP("words", "A video"),
        QT_TRANSLATE_NOOP("words", "Play a video for a few seconds. Or skip this."),
        QT_TRANSLATE_NOOP(
            "words", "Nothing told that a video plays. A film then counts up to your last input."
        ),
        45.0,
    ),
    Step(
        "notify",
        QT_TRANSLATE_NOOP("words", "Notification with a button"),
        QT_TRANSLATE_NOOP("words", "A notification comes. Press the button on it."),
        QT_TRANSLATE_NOOP("words", "No answer came back. Reminders have a card of their own too."),
        30.0,
    ),
    Step(
        "tray",
        QT_TRANSLATE_NOOP("words", "Icon in the tray"),
        QT_TRANSLATE_NOOP("words", "Looking for the icon in the panel."),
        QT_TRANSLATE_NOOP("words", "No panel shows the icon. The small window does the same."),
        5.0,
    ),
)


@dataclass(frozen=True, slots=True)
class Exam:
    """Where the steps are; nothing is tried before `Begun`. waited: seconds of the one tried."""

    steps: tuple[Step, ...] = STEPS
    waited: float = 0.0

    @property
    def current(self) -> Step | None:
        return next((step for step in self.steps if step.mark is Mark.TRYING), None)

    @property
    def over(self) -> bool:
        """Every step has an outcome."""
        return all(step.mark not in (Mark.WAITING, Mark.TRYING) for step in self.steps)

    @property
    def seconds_left(self) -> float:
        step = self.current
        return 0.0 if step is None else max(0.0, step.patience - self.waited)

    def mark(self, key: str) -> Mark:
        """Raises KeyError for a step that there is not."""
        return self._named(key).mark

    def lines(self, say: Say = as_written) -> tuple[str, ...]:
        """For the report: one line a step."""
        return tuple(
            f"{say(step.title)}: {say(MARKS[step.mark])}" + (f" ({step.note})" if step.note else "")
            for step in self.steps
        )

    def _named(self, key: str) -> Step:
        return {step.key: step for step in self.steps}[key]


@dataclass(frozen=True, slots=True)
class Begun:
    """The person starts, or starts again: what was seen stays seen."""


@dataclass(frozen=True, slots=True)
class Saw:
    """What step `key` is about has happened."""

    key: str


@dataclass(frozen=True, slots=True)
class Failed:
    """Step `key` cannot succeed; why in one sentence."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person goes on without the step that is tried."""


@dataclass(frozen=True, slots=True)
class Passed:
    """Time went by."""

    seconds: float


ExamEvent = Begun | Saw | Failed | Skipped | Passed


def after(exam: Exam, event: ExamEvent) -> Exam:
    """The exam once `event` is taken in. What comes too late or twice changes nothing.

    What is seen while another step is tried counts as well: it is as true then.
    """
    if isinstance(event, Begun):
        again = (
            step if step.mark is Mark.SEEN else replace(step, mark=Mark.WAITING, note="")
            for step in exam.steps
        )
        return _go_on(Exam(tuple(again)))
    if isinstance(event, Saw):
        return _marked(exam, event.key, Mark.SEEN)
    if isinstance(event, Failed):
        return _marked(exam, event.key, Mark.NOT_SEEN, event.why)
    step = exam.current
    if step is None:
        return exam
    if isinstance(event, Skipped):
        return _marked(exam, step.key, Mark.SKIPPED)
    waited = exam.waited + max(0.0, event.seconds)
    if waited >= step.patience:
        return _marked(exam, step.key, Mark.NOT_SEEN)
    return replace(exam, waited=waited)


def _marked(exam: Exam, key: str, mark: Mark, note: str = "") -> Exam:
    before = next((step for step in exam.steps if step.key == key), None)
    if before is None or before.mark is Mark.SEEN:
        return exam
    if mark is not Mark.SEEN and before.mark is not Mark.TRYING:
        return exam
    steps = tuple(
        replace(step, mark=mark, note=note) if step.key == key else step for step in exam.steps
    )
    marked = replace(exam, steps=steps)
    return _go_on(marked) if before.mark is Mark.TRYING else marked


def _go_on(exam: Exam) -> Exam:
    """Try the next step that waits."""
    following = next((step for step in exam.steps if step.mark is Mark.WAITING), None)
    steps = tuple(
        replace(step, mark=Mark.TRYING) if step is following else step for step in exam.steps
    )
    return Exam(steps)
