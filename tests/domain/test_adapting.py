# SPDX-License-Identifier: Apache-2.0
"""Adapting: what it offers, when it asks, how its mark goes. Its rules are in reminding_days."""

from __future__ import annotations

from domain.live_desk import LiveDesk

from stretchbreak.domain import adapting
from stretchbreak.domain.effect import Adapt, AskPace, Effect, Remind, Withdraw
from stretchbreak.domain.settings import Settings


class Watched(LiveDesk):
    """A desk that does what adapting wants, and keeps what was shown."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.seen: list[Effect] = []
        super().__init__(settings)

    def _perform(self, effects: list[Effect]) -> None:
        self.seen += effects
        super()._perform(effects)

    @property
    def offers(self) -> list[str]:
        return [one.offer for one in self.seen if isinstance(one, Remind)]

    @property
    def paced(self) -> int:
        return self.seen.count(AskPace())

    def bouts(self, number: int, seconds: float = 3000) -> None:  # type: ignore[override]
        for _ in range(number):
            self.type(seconds)
            self.rest(1200)


def quiet_watch(settings: Settings | None = None) -> Watched:
    desk = Watched(settings)
    desk.checks = False
    return desk


def test_after_three_unheeded_the_next_reminder_offers_a_short_stretch_and_only_that_one() -> None:
    desk = quiet_watch()
    desk.bouts(3)
    assert set(desk.offers) == {""}
    assert [one.value for one in desk.seen if isinstance(one, Adapt)] == [2400.0]
    before = len(desk.offers)
    desk.bouts(1)
    assert desk.offers[before:] == ["short", ""]


def test_after_five_finished_stretches_the_next_reminder_offers_a_longer_one() -> None:
    desk = quiet_watch()
    for _ in range(5):
        desk.say("stretch")
        desk.rest(50)
        desk.say("done")
        desk.type(60)
    desk.type(1900)
    assert desk.offers == ["long"]


def test_once_a_week_and_no_more_often_it_asks_whether_reminders_are_too_many() -> None:
    desk = quiet_watch()
    for _ in range(15):
        desk.type(2000)
        desk.rest(1000)
        for _ in range(20):
            desk.type(30)
            desk.rest(10)
        desk.rest(86400 - 3800)
    assert desk.paced == 2


def test_it_never_asks_who_does_not_want_adapting() -> None:
    desk = quiet_watch(Settings(adapt=False))
    for _ in range(9):
        desk.type(2000)
        desk.rest(1000)
        for _ in range(20):
            desk.type(30)
            desk.rest(10)
        desk.rest(86400 - 3800)
    assert desk.paced == 0


def test_a_mark_is_gone_once_the_person_chooses_a_time_themselves() -> None:
    desk = quiet_watch()
    desk.bouts(3)
    adapted = Settings(remind_after=2400.0)
    mark = adapting.marked(desk.state, adapted)
    assert mark is not None
    assert (mark.before, mark.after, mark.why) == (1800.0, 2400.0, "ignored")
    assert adapting.marked(desk.state, Settings(remind_after=2700.0)) is None


def test_unanswered_the_card_goes_by_itself_and_in_firm_mode_it_stays() -> None:
    for firm in (False, True):
        desk = quiet_watch(Settings(firm=firm))
        desk.type(1800 + 60 + 300 + 590)
        assert desk.seen.count(Withdraw()) == 0
        desk.type(600)
        assert desk.seen.count(Withdraw()) == (0 if firm else 1)
        assert desk.state.ladder.open is firm
        desk.say("dismissed")
        assert not desk.state.ladder.open
