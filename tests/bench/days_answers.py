# SPDX-License-Identifier: Apache-2.0
"""The engine on an invented day, with somebody who answers by the truth, or nobody."""

from __future__ import annotations

from bisect import insort
from dataclasses import replace

from days_score import Score, overlap, score, within
from days_sheet import InventedDay, Span, Truth

from stretchbreak.app.replay import Replay
from stretchbreak.domain.effect import Ask, Effect
from stretchbreak.domain.event import Said
from stretchbreak.domain.history import joined
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import Asked, Reminded
from stretchbreak.domain.settings import Settings

ANSWERS_A_DAY = 6
TIME_TO_ANSWER = 20.0


class Answered(Replay):
    """A replay into which the answers come as they would live, and change what follows."""

    def __init__(self, day: InventedDay, settings: Settings, answers: int) -> None:
        self.truth: Truth | None = day.truth
        self.answers_left = answers
        self.answered = 0
        super().__init__(day.trace, settings)

    def _perform(self, effects: list[Effect]) -> None:
        super()._perform(effects)
        for effect in effects:
            if isinstance(effect, Ask):
                self._answer(effect, self.now + TIME_TO_ANSWER)

    def _answer(self, question: Ask, at: float) -> None:
        truth = self.truth
        if truth is None or self.answers_left == 0:
            return
        if not within(at, truth.sitting) and not within(at, truth.standing):
            return
        self.answers_left -= 1
        self.answered += 1
        asked = [(question.since.elapsed, question.until.elapsed)]
        sat = overlap(truth.sitting, asked)
        there = sat >= (question.until - question.since) / 2
        word = "still-here" if there else "was-away"
        insort(self._facts, (at, 4, Said(word, channel="trace")), lo=self._next_fact, key=_when)


def _when(fact: tuple[float, int, object]) -> tuple[float, int]:
    return fact[:2]


def spans(spells: list[Spell], *presences: Presence) -> list[Span]:
    return [(s.since.elapsed, s.until.elapsed) for s in spells if s.presence in presences]


def judged(
    day: InventedDay, answers: int, settings: Settings | None = None
) -> tuple[Score, Answered]:
    """The score of the engine on this day, with at most so many answers."""
    run = Answered(day, settings or Settings(), answers)
    run.run()
    spells = joined(run.painting.spells)
    found = score(
        day.truth,
        spans(spells, Presence.ACTIVE, Presence.PASSIVE),
        spans(spells, Presence.UNKNOWN, Presence.OFF),
        [r.at.elapsed for r in run.records if isinstance(r, Reminded)],
    )
    asked = sum(isinstance(r, Asked) for r in run.records)
    return replace(found, questions=asked, answered=run.answered), run
