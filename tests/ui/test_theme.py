# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from stretchbreak.ui import theme
from stretchbreak.ui.theme import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Colours, Theme

EVERY = pytest.mark.parametrize("colours", [LIGHT, DARK, STRONG_LIGHT, STRONG_DARK])


def test_contrast_of_black_on_white_is_the_most_there_is() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#777777") == 1
    assert theme.contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)


@EVERY
@pytest.mark.parametrize("role", ["text", "quiet", "warn", "right", "wrong"])
@pytest.mark.parametrize("ground", ["window", "panel"])
def test_every_text_can_be_read_on_every_ground(colours: Colours, role: str, ground: str) -> None:
    assert theme.contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5


@EVERY
def test_what_is_written_on_the_accent_can_be_read(colours: Colours) -> None:
    assert theme.contrast(colours.on_accent, colours.accent) >= 4.5


@EVERY
@pytest.mark.parametrize("ground", ["window", "panel", "track"])
def test_the_accent_stands_out_as_a_shape(colours: Colours, ground: str) -> None:
    assert theme.contrast(colours.accent, getattr(colours, ground)) >= 3


@EVERY
def test_the_focus_frame_stands_out(colours: Colours) -> None:
    assert theme.contrast(colours.focus, colours.window) >= 3
    assert theme.contrast(colours.focus, colours.panel) >= 3


@EVERY
def test_the_widget_palette_carries_the_set(colours: Colours) -> None:
    made = theme.palette(colours)
    assert made.color(QPalette.ColorRole.Window) == QColor(colours.window)
    assert made.color(QPalette.ColorRole.ButtonText) == QColor(colours.text)


def test_a_desktop_that_turns_dark_is_followed_while_running(qapp: QApplication) -> None:
    before = QGuiApplication.palette()
    QGuiApplication.setPalette(theme.palette(LIGHT))
    try:
        followed = Theme()
        seen: list[Colours] = []
        followed.changed.connect(lambda: seen.append(followed.colours))
        assert followed.colours == LIGHT
        QGuiApplication.setPalette(theme.palette(DARK))
        followed.look_again()
        followed.look_again()
        assert seen == [DARK]
    finally:
        QGuiApplication.setPalette(before)


def test_a_chosen_set_stays_until_the_system_is_followed_again(qapp: QApplication) -> None:
    own = Theme()
    system = own.colours
    own.choose(STRONG_DARK)
    own.look_again()
    assert own.colours == STRONG_DARK
    own.choose(None)
    assert own.colours == system


def test_a_figure_on_a_see_through_background_takes_its_scheme_from_the_text() -> None:
    from stretchbreak.ui import figure_theme

    for colours, wanted in ((theme.LIGHT, figure_theme.LIGHT), (theme.DARK, figure_theme.DARK)):
        clear = theme.palette(colours)
        clear.setColor(QPalette.ColorRole.Window, QColor(0, 0, 0, 0))
        assert figure_theme.theme_for(clear) == wanted


@pytest.mark.parametrize(("wanted", "less"), [("on", True), ("off", False)])
def test_the_setting_for_less_movement_is_heeded(wanted: str, less: bool) -> None:
    assert theme.less_motion(wanted) is less
