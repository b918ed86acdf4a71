# SPDX-License-Identifier: Apache-2.0
"""Every text of the library fits the session window at twice the size, and so does the longest
text that a file of one's own may have, or could have in an earlier version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from library import LIBRARY
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.domain.exercise import Exercise, Routine
from stretchbreak.resources import assets
from stretchbreak.ui.session import SessionWindow
from stretchbreak.ui.session_text import height_of

OWN = Path(__file__).parents[1] / "app/samples/own_content"


@pytest.fixture(autouse=True)
def twice_the_size(qapp: QApplication) -> Iterator[None]:
    before = QApplication.font()
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * 2)
    QApplication.setFont(larger)
    yield
    QApplication.setFont(before)


def filled(length: int) -> str:
    """So many characters, in words as long as German ones."""
    return ("Fußgelenkbewegung mit Gegendruck " * 20)[:length].strip()


def cut(window: SessionWindow) -> list[str]:
    """Labels that have less room than their text needs, or that leave the window."""
    QCoreApplication.processEvents()
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and label.wordWrap():
            needs = height_of(label.text(), label.fontMetrics(), label.width())
            corner = label.mapTo(window, label.rect().bottomRight())
            if label.height() < needs or not window.rect().contains(corner):
                found.append(f"{label.objectName()}: {label.text()}")
    return found


def read_through(routine: Routine, exercises: dict[str, Exercise]) -> list[str]:
    window = SessionWindow(routine, exercises, LIBRARY.safety, lambda: 0.0, ready=1.0)
    window.show()
    window.resize(window.minimumSizeHint().expandedTo(window.size()))
    found = cut(window)
    window.driver.press_pause()
    for _ in routine.segments:
        window.driver.pause()
        found += cut(window)
        window.driver.skip()
    window.close()
    return found


@pytest.mark.parametrize("name", LIBRARY.routines)
def test_every_text_of_a_routine_fits_at_twice_the_size(name: str) -> None:
    assert read_through(LIBRARY.routines[name], dict(LIBRARY.exercises)) == []


def test_the_longest_texts_that_are_allowed_fit_at_twice_the_size() -> None:
    exercise = LIBRARY.exercises["hf_standing"]
    steps = tuple(replace(s, text=filled(200), cue=filled(30)) for s in exercise.steps)
    errors = tuple(replace(e, name=filled(45), fix=filled(70)) for e in exercise.errors)
    longest = replace(
        exercise,
        name=filled(40),
        steps=steps,
        errors=errors,
        equipment=(filled(90), filled(90)),
    )
    routine = LIBRARY.routines["standing"]
    parts = tuple(replace(part, cue=filled(60)) for part in routine.segments)
    routine = replace(routine, name=filled(40), segments=parts)
    assert read_through(routine, {"hf_standing": longest}) == []


@pytest.mark.parametrize("folder", sorted(OWN.iterdir()), ids=lambda path: path.name)
def test_texts_of_earlier_versions_are_not_cut_either(folder: Path) -> None:
    catalogue = load_catalogue(assets(), folder)
    own = [routine for name, routine in catalogue.routines.items() if name.startswith("my_")]
    assert own
    for routine in own:
        assert read_through(routine, dict(catalogue.exercises)) == []


def test_a_text_that_has_no_room_is_found() -> None:
    exercise = LIBRARY.exercises["hf_standing"]
    window = SessionWindow(
        LIBRARY.routines["standing"], {"hf_standing": exercise}, LIBRARY.safety, lambda: 0.0
    )
    window.show()
    label = next(one for one in window.findChildren(QLabel) if one.wordWrap() and one.isVisible())
    label.setFixedHeight(8)
    assert cut(window)
    window.close()
