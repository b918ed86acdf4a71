# SPDX-License-Identifier: Apache-2.0
"""The chain of notifiers, and plyer at its end."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from stretchbreak.adapters.bus import Bus
from stretchbreak.adapters.notify import choose_notifier
from stretchbreak.adapters.notify.chain import NotifierChain
from stretchbreak.adapters.notify.plyer_notifier import PlyerNotifier
from stretchbreak.app.ports import Condition, Health, Notice, Notifier

REMINDER = Notice("30 minutes", "Let's stretch.", (("stretch", "Stretch now"),))
QUESTION = Notice("Away 9 min", "Were you up?")


class Fake:
    """A notifier that shows, or fails when told so."""

    def __init__(self, condition: Condition = Condition.LIVE) -> None:
        self.health = Health("fake", condition)
        self.shown: list[Notice] = []
        self.withdrawn = 0
        self.answer: Callable[[str, str], None] = print
        self.fail: Callable[[str], None] = print
        self.fails_at_once = False

    def start(
        self,
        on_answer: Callable[[str, str], None],
        on_closed: Callable[[bool], None],
        on_failed: Callable[[str], None],
    ) -> None:
        self.answer, self.fail = on_answer, on_failed

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)
        if self.fails_at_once:
            self.fail("no")

    def withdraw(self) -> None:
        self.withdrawn += 1

    def stop(self) -> None:
        self.shown.clear()


class Told:
    """What a notifier told."""

    def __init__(self) -> None:
        self.answers: list[str] = []
        self.failed: list[str] = []

    def start(self, notifier: Notifier) -> None:
        notifier.start(
            lambda key, _token: self.answers.append(key), lambda _by: None, self.failed.append
        )


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def links() -> tuple[Fake, Fake]:
    return Fake(), Fake()


@pytest.fixture
def chain(links: tuple[Fake, Fake], told: Told, qtbot: QtBot) -> Iterator[NotifierChain]:
    chain = NotifierChain(links)
    told.start(chain)
    yield chain
    chain.stop()


def test_the_first_that_works_shows_it(
    chain: NotifierChain, links: tuple[Fake, Fake], told: Told
) -> None:
    chain.show(REMINDER)
    links[0].answer("stretch", "")
    assert (links[0].shown, links[1].shown) == ([REMINDER], [])
    assert (told.answers, told.failed) == (["stretch"], [])
    assert chain.health is links[0].health


def test_when_the_first_fails_the_second_shows_it_and_health_tells_which(
    chain: NotifierChain, links: tuple[Fake, Fake], told: Told
) -> None:
    chain.show(REMINDER)
    links[0].fail("no service")
    assert links[1].shown == [REMINDER]
    assert told.failed == []
    assert chain.health is links[1].health


def test_the_next_notice_begins_with_the_first_again_and_leaves_one_on_screen(
    chain: NotifierChain, links: tuple[Fake, Fake]
) -> None:
    chain.show(REMINDER)
    links[0].fail("no service")
    chain.show(QUESTION)
    assert links[0].shown == [REMINDER, QUESTION]
    assert links[1].withdrawn == 1


@pytest.mark.parametrize("at_once", [True, False])
def test_when_all_fail_the_caller_hears_it_once_and_later(
    at_once: bool, chain: NotifierChain, links: tuple[Fake, Fake], told: Told, qtbot: QtBot
) -> None:
    for link in links:
        link.fails_at_once = at_once
    chain.show(REMINDER)
    if not at_once:
        links[0].fail("no")
        links[1].fail("no")
    assert told.failed == []
    qtbot.waitUntil(lambda: told.failed == ["no; no"])


def test_a_withdrawn_notice_is_not_handed_on(
    chain: NotifierChain, links: tuple[Fake, Fake], told: Told
) -> None:
    chain.show(REMINDER)
    chain.withdraw()
    links[0].fail("too late")
    assert links[0].withdrawn == 1
    assert links[1].shown == []
    assert told.failed == []


def test_before_the_first_notice_health_is_of_the_first_that_can() -> None:
    missing, live = Fake(Condition.MISSING), Fake()
    assert NotifierChain([missing, live]).health is live.health
    assert NotifierChain([missing]).health is missing.health
    assert NotifierChain([]).health.condition is Condition.MISSING


# plyer


def test_plyer_runs_on_another_thread_and_its_result_is_told(told: Told, qtbot: QtBot) -> None:
    sent: list[tuple[str, str]] = []
    threads: list[int] = []

    def send(title: str, body: str) -> None:
        warnings.warn("no dbus here", stacklevel=1)
        threads.append(threading.get_ident())
        sent.append((title, body))

    notifier = PlyerNotifier(send=send, flatpak=False)
    told.start(notifier)
    assert notifier.health.condition is Condition.OFF
    notifier.show(Notice("t" * 100, "Let's stretch." * 100))
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.LIVE)
    assert threads != [threading.get_ident()]
    assert (len(sent[0][0]), len(sent[0][1])) == (63, 255)
    notifier.stop()


def test_a_back_end_that_raises_is_a_failure_with_its_reason(told: Told, qtbot: QtBot) -> None:
    def send(_title: str, _body: str) -> None:
        raise NotImplementedError("No usable implementation found!")

    notifier = PlyerNotifier(send=send)
    told.start(notifier)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: told.failed == ["No usable implementation found!"])
    assert notifier.health.condition is Condition.BROKEN
    assert "No usable" in notifier.health.detail
    notifier.stop()


def test_in_a_flatpak_no_quote_can_end_the_text(told: Told, qtbot: QtBot) -> None:
    sent: list[str] = []
    notifier = PlyerNotifier(send=lambda title, body: sent.append(title + body), flatpak=True)
    told.start(notifier)
    notifier.show(Notice("It's", 'time\n\\ to "stand"'))
    qtbot.waitUntil(lambda: sent == ["Itstime to stand"])
    notifier.stop()


def test_what_was_withdrawn_fails_for_nobody(told: Told, qtbot: QtBot) -> None:
    gate = threading.Event()

    def send(_title: str, _body: str) -> None:
        gate.wait(10)
        raise OSError("late")

    notifier = PlyerNotifier(send=send)
    told.start(notifier)
    notifier.show(REMINDER)
    notifier.withdraw()
    gate.set()
    qtbot.waitUntil(lambda: notifier.health.condition is Condition.BROKEN)
    assert told.failed == []
    notifier.stop()


def test_the_real_plyer_without_a_desktop_does_not_raise(
    told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    notifier = PlyerNotifier()
    told.start(notifier)
    notifier.show(REMINDER)
    qtbot.waitUntil(lambda: bool(told.failed), timeout=15_000)
    assert notifier.health.condition is Condition.BROKEN
    notifier.stop()


@pytest.mark.parametrize("address", [None, "unix:path=/nonexistent/bus"])
def test_a_notice_that_nobody_can_show_reaches_the_caller(
    address: str | None, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    bus = Bus("session bus", address)
    chosen = choose_notifier(bus)
    told.start(chosen)
    chosen.show(REMINDER)
    assert told.failed == []
    qtbot.waitUntil(lambda: len(told.failed) == 1, timeout=15_000)
    assert chosen.health.condition in (Condition.MISSING, Condition.BROKEN)
    chosen.stop()
    bus.stop()
