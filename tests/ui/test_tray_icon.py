# SPDX-License-Identifier: Apache-2.0
"""The painted icon: each state its own shape, readable on every panel, a ring that grows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from stretchbreak.app.status import Status
from stretchbreak.ui.theme import contrast
from stretchbreak.ui.tray_icon import (
    DISC,
    FULL,
    HALF,
    PROGRAM,
    RIM,
    RING,
    SHAPE,
    SIZES,
    STEPS,
    TRACK,
    Glyph,
    Picture,
    icon,
    pixmap,
)

ICONS = Path(__file__).parents[2] / "assets" / "icons"
STATUS = Status(state="active", because="input", sitting_seconds=600, remind_after=1800)
LATER = datetime(2026, 3, 2, 12, 0, tzinfo=timezone.utc)  # noqa: UP017 - clearer beside the date


def brightness(image: QImage) -> list[int]:
    """What somebody sees who cannot tell colours apart."""
    return [
        QColor(image.pixel(x, y)).lightness() if image.pixelColor(x, y).alpha() > 127 else -1
        for y in range(image.height())
        for x in range(image.width())
    ]


@pytest.mark.parametrize("size", SIZES)
def test_every_state_has_a_shape_of_its_own_without_colour(qapp: QApplication, size: int) -> None:
    seen = {glyph: brightness(pixmap(Picture(glyph, 0), size).toImage()) for glyph in Glyph}
    for one in Glyph:
        for other in Glyph:
            if one != other:
                different = sum(
                    abs(a - b) > 80 for a, b in zip(seen[one], seen[other], strict=True)
                )
                assert different >= size * size * 0.03, f"{one} and {other} look alike"


@pytest.mark.parametrize("panel", ["#000000", "#2b2b2b", "#777777", "#dedede", "#ffffff"])
def test_some_part_of_the_outline_stands_out_on_any_panel(panel: str) -> None:
    outline = (RIM.name(), DISC.name())
    assert max(contrast(colour, panel) for colour in outline) >= 3


def test_shape_and_ring_stand_out_from_the_disc() -> None:
    assert contrast(SHAPE.name(), DISC.name()) >= 7
    assert contrast(RING.name(), TRACK.name()) >= 3
    assert contrast(FULL.name(), TRACK.name()) >= 3


def test_the_ring_grows_with_the_time_at_the_computer(qapp: QApplication) -> None:
    def ring(step: int) -> int:
        image = pixmap(Picture(Glyph.SEATED, step), 64).toImage()
        wanted = {RING.rgb(), FULL.rgb()}
        return sum(image.pixel(x, y) in wanted for y in range(64) for x in range(64))

    lengths = [ring(step) for step in range(STEPS + 1)]
    assert lengths[0] == 0
    assert lengths == sorted(lengths)
    assert len(set(lengths)) == STEPS + 1


@pytest.mark.parametrize("size", SIZES)
def test_half_way_the_ring_is_broader_which_needs_no_colour_to_be_seen(
    qapp: QApplication, size: int
) -> None:
    half = replace(STATUS, sitting_seconds=1000, tinted=True)
    before = pixmap(Picture.of(replace(half, tinted=False)), size).toImage()
    after = pixmap(Picture.of(half), size).toImage()
    different = [a != b for a, b in zip(brightness(before), brightness(after), strict=True)]
    assert sum(different) >= size
    assert contrast(HALF.name(), TRACK.name()) >= 3
    assert not Picture.of(replace(half, state="away")).half


def test_the_icon_has_a_picture_for_each_size_and_plasma_its_32(qapp: QApplication) -> None:
    sizes = {size.width() for size in icon(Picture(Glyph.AWAY, 3)).availableSizes()}
    assert sizes == set(SIZES)
    assert 32 in sizes


@pytest.mark.parametrize("size", [64, 256])
def test_the_drawn_icon_of_the_program_is_the_painted_one(qapp: QApplication, size: int) -> None:
    drawn = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(ICONS / "org.stretchbreak.StretchBreak.svg")).render(painter)
    painter.end()
    painted = pixmap(PROGRAM, size).toImage()
    pairs = zip(brightness(painted), brightness(drawn), strict=True)
    assert sum(abs(a - b) > 60 for a, b in pairs) < size * size * 0.02


@pytest.mark.parametrize(
    ("status", "picture"),
    [
        (STATUS, Picture(Glyph.SEATED, 10)),
        (replace(STATUS, state="passive"), Picture(Glyph.WATCHING, 10)),
        (replace(STATUS, state="standing", sitting_seconds=0), Picture(Glyph.STANDING, 0)),
        (replace(STATUS, state="away"), Picture(Glyph.AWAY, 10)),
        (replace(STATUS, state="asleep"), Picture(Glyph.ASLEEP, 10)),
        (replace(STATUS, state="unknown"), Picture(Glyph.UNKNOWN, 10)),
        (replace(STATUS, state="unknown", paused_until=LATER), Picture(Glyph.UNKNOWN, 10)),
        (replace(STATUS, paused_until=LATER), Picture(Glyph.PAUSED, 10)),
        (replace(STATUS, due=True, sitting_seconds=1900), Picture(Glyph.DUE, STEPS)),
        (replace(STATUS, due=True, state="away"), Picture(Glyph.AWAY, 10)),
        (replace(STATUS, remind_after=0), Picture(Glyph.SEATED, STEPS)),
    ],
)
def test_a_status_becomes_a_picture(status: Status, picture: Picture) -> None:
    assert Picture.of(status) == picture
