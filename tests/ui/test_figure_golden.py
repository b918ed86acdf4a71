# SPDX-License-Identifier: Apache-2.0
"""The figure is drawn pixel by pixel as it was when somebody looked at it."""

from __future__ import annotations

import pytest
from golden.scenes import HERE, PICTURES, SIZE, drawn
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def now(qapp: QApplication) -> dict[str, QImage]:
    return dict(drawn())


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_is_the_one_that_was_looked_at(name: str, now: dict[str, QImage]) -> None:
    kept = QImage(str(HERE / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert kept.width() == SIZE
    assert different(kept, now[name]) == 0, "run tests/golden/scenes.py and look at what changed"


def test_drawing_twice_gives_the_same_pixels(now: dict[str, QImage]) -> None:
    assert all(different(image, now[name]) == 0 for name, image in drawn())


def test_no_kept_picture_is_without_its_scene() -> None:
    assert {path.stem for path in HERE.glob("*.png")} == set(PICTURES)


def different(a: QImage, b: QImage) -> int:
    """How many pixels differ."""
    plain = QImage.Format.Format_RGB32
    if a.convertToFormat(plain) == b.convertToFormat(plain):
        return 0  # a hundred times quicker than to count
    return sum(a.pixel(x, y) != b.pixel(x, y) for y in range(a.height()) for x in range(a.width()))
