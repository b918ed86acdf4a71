# SPDX-License-Identifier: Apache-2.0
"""Questions over a bus whose answer is yes or no, and what the answer says of a signal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.meeting.finding import Finding

_PROPERTIES = "org.freedesktop.DBus.Properties"


def yes_or_no(value: Any) -> bool | None:
    """The value as it is when it is true or false, else None: other shapes say nothing."""
    return value if isinstance(value, bool) else None


@dataclass(frozen=True, slots=True)
class Question:
    """Whom to ask what. read: the answer's first value to yes, no or None ("I cannot tell")."""

    service: str
    path: str
    interface: str
    member: str
    signature: str = ""
    args: tuple[Any, ...] = ()
    read: Callable[[Any], bool | None] = yes_or_no


def property_of(service: str, path: str, interface: str, name: str) -> Question:
    """The question for a property that is true or false."""
    args = (interface, name)
    return Question(
        service, path, _PROPERTIES, "Get", "ss", args, lambda value: yes_or_no(value[1])
    )


class Questions:
    """An Asker: all questions at once; on when one says so. Nobody is started to answer.

    told: properties whose change is told between two looks, as (path, interface, property).
    """

    def __init__(
        self,
        signal: str,
        bus: Bus,
        questions: tuple[Question, ...],
        told: tuple[tuple[str, str, str], ...] = (),
        timeout: float = 2.0,
    ) -> None:
        self.signal = signal
        self._bus, self._questions, self._told = bus, questions, told
        self._timeout = timeout

    def ask(self, done: Callable[[Finding], None]) -> None:
        answers: list[bool | None] = []

        def heard(answer: bool | None) -> None:
            answers.append(answer)
            if len(answers) == len(self._questions):
                can_tell = any(one is not None for one in answers)
                done(Finding(True in answers if can_tell else None))

        for question in self._questions:
            self._put(question, heard)

    def listen(self, tell: Callable[[bool], None]) -> Callable[[], None]:
        cancels = [self._hear(*one, tell) for one in self._told]

        def cancel() -> None:
            for one in cancels:
                one()

        return cancel

    def _put(self, question: Question, heard: Callable[[bool | None], None]) -> None:
        def replied(values: tuple[Any, ...]) -> None:
            try:
                heard(question.read(values[0]))
            except (IndexError, TypeError, ValueError):  # an answer of another shape
                heard(None)

        self._bus.call(
            *(question.service, question.path, question.interface, question.member),
            *(question.signature, question.args),
            on_reply=replied,
            on_error=lambda _error: heard(None),
            timeout=self._timeout,
        )

    def _hear(
        self, path: str, interface: str, name: str, tell: Callable[[bool], None]
    ) -> Callable[[], None]:
        def changed(_interface: str, values: dict[str, Any], _gone: list[str]) -> None:
            on = yes_or_no(values[name][1]) if name in values else None
            if on is not None:
                tell(on)

        return self._bus.on_signal(
            changed, _PROPERTIES, "PropertiesChanged", path=path, arg0=interface
        )
