# SPDX-License-Identifier: Apache-2.0
"""The colours of everything that is drawn: one set a scheme, and which of them holds now.

Text roles keep at least 4.5 to 1 on the grounds they are used on, shapes that carry meaning at
least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); the tests compute it for every set.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QStyle


@dataclass(frozen=True, slots=True)
class Colours:
    """`#rrggbb` by role. `text`, `quiet`, `warn`, `right` and `wrong` are written on `window` and
    `panel`; `on_accent` is written on `accent`; `line` only separates, `track` is an empty bar."""

    dark: bool
    window: str
    panel: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    warn: str
    right: str
    wrong: str
    line: str
    track: str
    focus: str


LIGHT = Colours(
    dark=False,
    window="#faf8f4",
    panel="#f0ece4",
    text="#20302d",
    quiet="#56635f",
    accent="#1b6b60",
    on_accent="#ffffff",
    warn="#86390f",
    right="#1b6b60",
    wrong="#a02c22",
    line="#d8d3c9",
    track="#d3d0c8",
    focus="#0b57c2",
)
DARK = Colours(
    dark=True,
    window="#1a2322",
    panel="#25302e",
    text="#eef2f0",
    quiet="#a9b6b2",
    accent="#7fcdc0",
    on_accent="#0f1f1c",
    warn="#f2b58f",
    right="#7fcdc0",
    wrong="#ff9d91",
    line="#3a4745",
    track="#414e4b",
    focus="#8ab8ff",
)
STRONG_LIGHT = Colours(
    dark=False,
    window="#ffffff",
    panel="#ffffff",
    text="#000000",
    quiet="#2b2b2b",
    accent="#00443b",
    on_accent="#ffffff",
    warn="#6b1e00",
    right="#00443b",
    wrong="#7a0000",
    line="#000000",
    track="#8a8a8a",
    focus="#0000c8",
)
STRONG_DARK = Colours(
    dark=True,
    window="#000000",
    panel="#000000",
    text="#ffffff",
    quiet="#e2e2e2",
    accent="#8ff5e4",
    on_accent="#000000",
    warn="#ffd0a8",
    right="#8ff5e4",
    wrong="#ffb3aa",
    line="#ffffff",
    track="#7a7a7a",
    focus="#ffe14d",
)


def contrast(one: str, other: str) -> float:
    """Contrast of two `#rrggbb` colours, 1 (same) to 21 (black on white), as WCAG 2.2 defines."""

    def luminance(colour: str) -> float:
        shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (
            share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
            for share in shares
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def palette(colours: Colours) -> QPalette:
    """The widget palette of a set, for the styles that take their colours from it."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: colours.window,
        roles.Base: colours.panel,
        roles.AlternateBase: colours.window,
        roles.Button: colours.panel,
        roles.WindowText: colours.text,
        roles.Text: colours.text,
        roles.ButtonText: colours.text,
        roles.ToolTipBase: colours.panel,
        roles.ToolTipText: colours.text,
        roles.PlaceholderText: colours.quiet,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Link: colours.accent,
        roles.Mid: colours.line,
    }.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return result


def dress(wanted: str) -> None:
    """Make the whole application `light` or `dark`, or `system`: as the desktop is."""
    hints = QGuiApplication.styleHints()
    if wanted == "system":
        hints.unsetColorScheme()
        QApplication.setPalette(QPalette())
        return
    dark = wanted == "dark"
    hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
    # Platforms without a theme of their own do not change colours by the scheme alone.
    QApplication.setPalette(palette(DARK if dark else LIGHT))


class Theme(QObject):
    """Which set holds now: the system's scheme and contrast, until `choose` says otherwise.

    `changed()` tells that `colours` differs from before, while the program runs.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: Colours | None = None
        self._hints, self._contrast = _hints()
        self._colours = self._fitting()
        self._hints.colorSchemeChanged.connect(self.look_again)
        if self._contrast is not None:
            self._contrast.contrastPreferenceChanged.connect(self.look_again)

    @property
    def colours(self) -> Colours:
        return self._colours

    def choose(self, colours: Colours | None) -> None:
        """Keep to one set; None follows the system again."""
        self._chosen = colours
        self.look_again()

    def look_again(self) -> None:
        """Ask the system again; a window calls this when the application's palette changed."""
        fitting = self._fitting()
        if fitting != self._colours:
            self._colours = fitting
            self.changed.emit()

    def _fitting(self) -> Colours:
        if self._chosen is not None:
            return self._chosen
        if self._wants_contrast():
            return STRONG_DARK if self._is_dark() else STRONG_LIGHT
        return DARK if self._is_dark() else LIGHT

    def _is_dark(self) -> bool:
        scheme = self._hints.colorScheme()
        if scheme != Qt.ColorScheme.Unknown:
            return scheme == Qt.ColorScheme.Dark
        # Desktops without a scheme of their own still have colours: judge by those.
        return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128

    def _wants_contrast(self) -> bool:
        return self._contrast is not None and "High" in str(self._contrast.contrastPreference())


def less_motion(wanted: str) -> bool:
    """Whether the figure stands still: `on`, `off`, or `system`, as the desktop has it."""
    if wanted != "system":
        return wanted == "on"
    prefers = getattr(_hints()[1], "motionPreference", None)
    if prefers is not None:
        return "Reduce" in str(prefers())
    # Desktops on which animations are off tell that to the style.
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) == 0


@cache
def _hints() -> tuple[QStyleHints, Any]:
    """The system's hints and those about contrast and movement, or None with an older Qt.

    Kept for good: PySide deletes what the hints own when the last Python object for it goes, and
    Qt reaches into it the next time that somebody asks.
    """
    hints = QGuiApplication.styleHints()
    # QStyleHints.accessibility came with Qt 6.10; older versions simply cannot tell.
    read = getattr(hints, "accessibility", None)
    return hints, read() if read is not None else None
