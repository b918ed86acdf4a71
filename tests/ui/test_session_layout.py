# SPDX-License-Identifier: Apache-2.0
"""Nothing is cut and nothing overlaps, with long words, large text and in a low window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import Protocol

import pytest
from library import LIBRARY
from PySide6.QtCore import QCoreApplication, QRect, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from stretchbreak.domain.routine import WAY_OUT
from stretchbreak.ui.figure_view import FigureView
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.session_parts import Key
from stretchbreak.ui.session_text import height_of

Open = Callable[..., SessionWindow]


class Clock(Protocol):
    def passes(self, seconds: float, look_each: float = 0.05) -> None: ...


class GermanLength(QTranslator):
    """Every text 40 % longer, in words as long as German ones."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        more = max(1, round(len(text) * 0.4))
        return text + " " + "übergänglich "[: more - 1] + "mäßig " * ((more - 12) // 6)


@pytest.fixture(params=["short", "long"])
def words(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    longer = GermanLength()
    if request.param == "long":
        QCoreApplication.installTranslator(longer)
    yield
    QCoreApplication.removeTranslator(longer)


@pytest.fixture(params=[1.0, 1.5, 2.0])
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * request.param)
    QApplication.setFont(larger)
    yield request.param
    QApplication.setFont(before)


def box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def faults(window: SessionWindow) -> list[str]:
    """What is cut or covered now, in words."""
    for _ in range(2):  # a page that comes back has its layout settle in two turns
        QCoreApplication.processEvents()
    parts = [
        part
        for part in (*window.findChildren(QLabel), *window.findChildren(Key))
        if part.isVisible()
    ]
    found = []
    for part in parts:
        name = part.objectName() or type(part).__name__
        if isinstance(part, Key) and part.width() < part.sizeHint().width():
            found.append(f"{name} is too narrow: {part.width()} < {part.sizeHint().width()}")
        if isinstance(part, QLabel) and part.text() and part.wordWrap():
            needs = height_of(part.text(), part.fontMetrics(), part.width())
            if part.height() < needs:
                found.append(f"{name} is too low: {part.height()} < {needs}")
        if not window.rect().contains(box(part, window)) and not window.reading_signs:
            found.append(f"{name} leaves the window")
    if not window.reading_signs:
        found.extend(
            f"{one.objectName()} covers {other.objectName()}"
            for one, other in combinations(parts, 2)
            if box(one, window).intersects(box(other, window))
        )
    return found


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_every_moment_of_a_session_can_be_read(
    open_window: Open, clock: Clock, words: None, text_size: float, direction: Qt.LayoutDirection
) -> None:
    window = open_window(make_figure=FigureView)
    room = window.screen().availableGeometry()
    if text_size < 2.0:  # twice the size needs a larger screen than the 800 pixels of the tests
        assert room.width() >= window.width()
        assert room.height() >= window.height()
    window.setLayoutDirection(direction)
    seen: dict[str, list[str]] = {"ready": faults(window)}
    window.page.offer_to_steer("no_kneel", at_once=True)
    seen["steering around"] = faults(window)
    window.page.steer_key.setChecked(False)
    seen["steered"] = faults(window)
    for step in range(5):
        window.driver.press_pause() if step == 0 else window.driver.skip()
        seen[f"step {step}"] = faults(window)
        if window.driver.session.held_side == "right":
            clock.passes(5)
            assert window.face.words.step.text() != ""
            seen["mistake"] = faults(window)
    window.driver.press_pause()
    seen["paused"] = faults(window)
    window.page.compare_key.toggle()
    seen["compared"] = faults(window)
    window.show_signs()
    seen["signs"] = faults(window)
    window.leave_signs()
    seen["back from the signs"] = faults(window)
    window.course.ease_off()
    seen["eased off"] = faults(window)
    window.driver.stop()
    seen["coming out"] = faults(window)
    clock.passes(0.5)
    window.driver.begin_with(replace(window.driver.session, out=WAY_OUT))
    seen["stopped"] = faults(window)
    window.course.leave_out_today()
    seen["not today"] = faults(window)
    assert {moment: found for moment, found in seen.items() if found} == {}


@pytest.mark.parametrize("routine", sorted(LIBRARY.routines))
def test_every_routine_of_the_library_can_be_read(
    qapp: QApplication, words: None, routine: str
) -> None:
    window = SessionWindow(
        LIBRARY.routines[routine], LIBRARY.exercises, LIBRARY.safety, lambda: 0.0
    )
    window.show()
    window.page.compare_key.setChecked(True)
    seen = {"ready": faults(window)}
    window.driver.press_pause()
    for part in range(len(window.driver.session.segments)):
        window.driver.pause()
        seen[f"part {part}"] = faults(window)
        window.driver.skip()
    seen["asked"] = faults(window)
    window.course.rate("7+")
    seen["answered"] = faults(window)
    window.close()
    assert {moment: found for moment, found in seen.items() if found} == {}


def test_the_figure_does_not_change_its_size_from_step_to_step(
    open_window: Open, clock: Clock
) -> None:
    window = open_window(ready=0.0)
    sizes = set()
    for _ in range(5):
        QCoreApplication.processEvents()
        sizes.add(window.face.figure.size().toTuple())
        QTest.keyClick(window, Qt.Key.Key_Right)
    assert len(sizes) == 1


def test_it_is_small_and_the_figure_has_the_most_of_it(open_window: Open) -> None:
    window = open_window(ready=0.0)
    QCoreApplication.processEvents()
    assert (window.width(), window.height()) == (420, 700)
    assert window.face.figure.height() >= 230


def test_a_low_window_has_the_figure_beside_the_words(open_window: Open, words: None) -> None:
    window = open_window(ready=0.0)
    window.resize(760, 460)
    assert faults(window) == []
    figure, text = box(window.face.figure, window), box(window.face.words, window)
    assert figure.right() < text.left()


class Unbroken(QTranslator):
    """Every longer text is one word."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return text.replace(" ", "") if len(text) > 14 and "%" not in text else text


@pytest.mark.parametrize("text_size", [2.0], indirect=True)
def test_words_without_an_end_do_not_widen_the_window(
    open_window: Open, clock: Clock, text_size: float
) -> None:
    before = open_window(ready=0.0)
    clock.passes(10)
    wide = before.minimumSizeHint().width()
    before.close()
    unbroken = Unbroken()
    QCoreApplication.installTranslator(unbroken)
    window = open_window(ready=0.0)
    clock.passes(10)
    found = faults(window)
    least = window.minimumSizeHint().width()
    window.close()
    QCoreApplication.removeTranslator(unbroken)
    assert (found, least) == ([], wide)
