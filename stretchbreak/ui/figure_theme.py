# SPDX-License-Identifier: Apache-2.0
"""The figure's colours: calm and flat, for light, dark and high-contrast palettes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class FigureTheme:
    """Colours as #rrggbb. outline: metres on the body; shade: strength of shadows, 0 … 1."""

    paper: str
    floor: str
    shadow: str
    skin: str
    skin_far: str
    hair: str
    shirt: str
    shirt_far: str
    trousers: str
    trousers_far: str
    band: str
    sock: str
    sock_far: str
    line: str
    tint: str
    tint_line: str
    work: str
    work_line: str
    wood: str
    wood_side: str
    metal: str
    pad: str
    pad_side: str
    mat: str
    mat_side: str
    towel: str
    towel_side: str
    wall: str
    alarm: str
    move: str
    good: str
    text: str
    outline: float = 0.0022
    shade: float = 0.4


LIGHT = FigureTheme(
    paper="#fbfaf7",
    floor="#e9e5dd",
    shadow="#302018",
    skin="#d9a583",
    skin_far="#b98a6e",
    hair="#4a3b36",
    shirt="#6fa3a0",
    shirt_far="#557f7e",
    trousers="#465a73",
    trousers_far="#35455a",
    band="#d7e3e2",
    sock="#efeae0",
    sock_far="#c9c3b8",
    line="#26323f",
    tint="#e8683f",
    tint_line="#a83a17",
    work="#e8b93a",
    work_line="#8a5a08",
    wood="#d9c3a3",
    wood_side="#bfa682",
    metal="#a3a7ab",
    pad="#c9b6d6",
    pad_side="#a893b8",
    mat="#b7cdb9",
    mat_side="#97b19b",
    towel="#eadfce",
    towel_side="#cfc1aa",
    wall="#ece8e0",
    alarm="#b3401f",
    move="#2c74b8",
    good="#3f7f5f",
    text="#2b3440",
)

DARK = replace(
    LIGHT,
    paper="#20242a",
    floor="#343a42",
    shadow="#000000",
    skin="#d8a684",
    skin_far="#9c755c",
    hair="#7d5f4f",
    shirt="#79b3af",
    shirt_far="#4f7775",
    trousers="#7289a8",
    trousers_far="#4a5b73",
    band="#e4efee",
    sock="#e8e3d8",
    sock_far="#a39e94",
    line="#0e1216",
    tint="#ff7d4f",
    tint_line="#ffe0d2",
    work="#ffd257",
    work_line="#6b4400",
    wood="#8d7758",
    wood_side="#6c5a42",
    metal="#757c84",
    pad="#8f7ba0",
    pad_side="#6d5b7d",
    mat="#5f7c66",
    mat_side="#4a6350",
    towel="#a3957c",
    towel_side="#83775f",
    wall="#3b424c",
    alarm="#ff9a76",
    move="#7cc0ff",
    good="#8fd0a8",
    text="#e6eaf0",
)

CONTRAST_LIGHT = replace(
    LIGHT,
    paper="#ffffff",
    floor="#dcdcdc",
    shadow="#000000",
    skin="#ffffff",
    skin_far="#c4c4c4",
    hair="#000000",
    shirt="#ffffff",
    shirt_far="#c4c4c4",
    trousers="#e4e4e4",
    trousers_far="#a8a8a8",
    band="#000000",
    sock="#ffffff",
    sock_far="#c4c4c4",
    line="#000000",
    tint="#d02000",
    tint_line="#000000",
    work="#0a50c8",
    work_line="#ffffff",
    wood="#ffffff",
    wood_side="#d0d0d0",
    metal="#606060",
    pad="#ffffff",
    pad_side="#c0c0c0",
    mat="#ffffff",
    mat_side="#c0c0c0",
    towel="#ffffff",
    towel_side="#c0c0c0",
    wall="#f0f0f0",
    alarm="#d02000",
    move="#0a50c8",
    good="#006030",
    text="#000000",
    outline=0.0062,
    shade=0.5,
)

CONTRAST_DARK = replace(
    CONTRAST_LIGHT,
    paper="#000000",
    floor="#3a3a3a",
    shadow="#ffffff",
    skin="#000000",
    skin_far="#3a3a3a",
    hair="#ffffff",
    shirt="#000000",
    shirt_far="#3a3a3a",
    trousers="#242424",
    trousers_far="#4c4c4c",
    band="#ffffff",
    sock="#000000",
    sock_far="#3a3a3a",
    line="#ffffff",
    tint="#ffb000",
    tint_line="#000000",
    work="#40c8ff",
    work_line="#000000",
    wood="#000000",
    wood_side="#303030",
    metal="#b0b0b0",
    pad="#000000",
    pad_side="#404040",
    mat="#000000",
    mat_side="#404040",
    towel="#000000",
    towel_side="#404040",
    wall="#181818",
    alarm="#ffb000",
    move="#40c8ff",
    good="#60ff90",
    text="#ffffff",
)

THEMES: dict[str, FigureTheme] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": CONTRAST_LIGHT,
    "contrast-dark": CONTRAST_DARK,
}


def theme_for(palette: QPalette) -> FigureTheme:
    """The theme that suits a palette: dark by its background, high contrast by black on white."""
    back = palette.color(QPalette.ColorRole.Window)
    front = palette.color(QPalette.ColorRole.WindowText)
    # A style sheet may leave the background to the window below: then the text alone tells.
    dark = front.lightness() > (back.lightness() if back.alpha() else 127)
    pure = {QColor(c).rgb() for c in ("black", "white")}
    if back.rgb() in pure and front.rgb() in pure:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


class Fitting:
    """The theme for a palette that seldom changes: to look at its colours takes a while."""

    def __init__(self) -> None:
        self._key = 0
        self._theme = LIGHT

    def theme(self, palette: QPalette) -> FigureTheme:
        if palette.cacheKey() != self._key:
            self._key, self._theme = palette.cacheKey(), theme_for(palette)
        return self._theme


@lru_cache(maxsize=64)
def coloured(name: str) -> QColor:
    """A colour of a theme; it is shared, so nobody changes it."""
    return QColor(name)


def mixed(near: str, far: str, share: float) -> QColor:
    """A colour between two, in 16 steps; it is shared, so nobody changes it."""
    return _mixed(near, far, round(min(1.0, max(0.0, share)) * 16))


@lru_cache(maxsize=512)
def _mixed(near: str, far: str, sixteenths: int) -> QColor:
    a, b = QColor(near), QColor(far)
    s = sixteenths / 16
    return QColor(
        round(a.red() + (b.red() - a.red()) * s),
        round(a.green() + (b.green() - a.green()) * s),
        round(a.blue() + (b.blue() - a.blue()) * s),
    )
