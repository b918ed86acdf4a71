# SPDX-License-Identifier: Apache-2.0
"""In every window: nothing to press is smaller than a finger needs, and all of it has a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from stretchbreak.app.doctor_report import Report
from stretchbreak.app.status import Status
from stretchbreak.domain.settings import Settings
from stretchbreak.resources import assets
from stretchbreak.ui.sources import Sources
from stretchbreak.ui.windows import Windows

PRESSED = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
NAMES = ("small", "settings", "history", "picker", "doctor", "knowing", "welcome")


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    settings = replace(Settings(), introduce=False)
    sources = Sources(
        assets=assets(),
        own_content=Path("/nonexistent"),
        clock=lambda: 0.0,
        settings=lambda: settings,
        status=lambda: Status("active", "input", 600.0, 1800.0, tray="shown", due=True),
        days=lambda _since, _until: [],
    )
    windows = Windows(sources)
    windows.use_doctor(lambda: Report(()), _no_instruments)
    yield windows
    windows.close()
    windows.deleteLater()


def _no_instruments() -> NoReturn:
    raise AssertionError("nothing is tried here")


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_is_pressed_is_large_enough_and_named(
    windows: Windows, qapp: QApplication, name: str
) -> None:
    windows.show(name)
    window = next(one for one in qapp.topLevelWidgets() if one.isVisible() and one.isWindow())
    pressed = [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, PRESSED)
        and one.isVisible()
        and not isinstance(one.parentWidget(), (QAbstractSpinBox, QLineEdit, QComboBox))
        and one.objectName() != "qt_toolbar_ext_button"
    ]
    assert pressed != []
    small = [
        (type(one).__name__, called(one), one.width(), one.height())
        for one in pressed
        if min(one.width(), one.height()) < 24
    ]
    assert small == []
    assert [type(one).__name__ for one in pressed if not called(one)] == []


def called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_in_place_of_an_icon_the_small_window_does_not_come_over_the_welcome(
    windows: Windows, qapp: QApplication
) -> None:
    def shown() -> list[str]:
        return [one.windowTitle() for one in qapp.topLevelWidgets() if one.isVisible()]

    windows.show("welcome")
    windows.stand_in()
    assert shown() == ["Welcome to StretchBreak"]
    windows.close()
    windows.stand_in()
    assert shown() == ["StretchBreak"]
