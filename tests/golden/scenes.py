# SPDX-License-Identifier: Apache-2.0
"""The pictures that are compared pixel by pixel. `python tests/golden/scenes.py` redraws them.

Look at every picture that changed before it is committed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.domain.exercise import Side
from stretchbreak.ui.figure_scene import scene_at
from stretchbreak.ui.figure_sheet import figure_image
from stretchbreak.ui.figure_theme import THEMES

HERE = Path(__file__).parent
SIZE = 240

# name: exercise, second, side, variant, yaw (None: the best), theme
PICTURES: dict[str, tuple[str, float, Side, str, float | None, str]] = {
    "kneel-setup-side": ("hf_half_kneel", 0.0, "right", "right", 0.0, "light"),
    "kneel-held": ("hf_half_kneel", 10.0, "right", "right", None, "light"),
    "kneel-held-left-dark": ("hf_half_kneel", 10.0, "left", "right", None, "dark"),
    "kneel-held-front": ("hf_half_kneel", 10.0, "right", "right", 90.0, "light"),
    "kneel-gliding": ("hf_half_kneel", 6.9, "right", "right", None, "light"),
    "kneel-too-far": ("hf_half_kneel", 0.0, "right", "too_far", None, "light"),
    "stand-stepping": ("hf_standing", 2.0, "right", "right", None, "light"),
    "stand-held": ("hf_standing", 10.0, "right", "right", None, "light"),
    "stand-held-behind": ("hf_standing", 10.0, "right", "right", -130.0, "dark"),
    "stand-held-contrast": ("hf_standing", 10.0, "right", "right", None, "contrast"),
    "stand-too-far": ("hf_standing", 0.0, "right", "too_far", None, "light"),
    "kneel-tucking": ("hf_half_kneel", 3.6, "right", "right", None, "light"),
    "kneel-twisted": ("hf_half_kneel", 0.0, "right", "twisted", None, "light"),
    "bridge-up": ("glute_bridge", 3.0, "right", "right", None, "light"),
    "bridge-up-behind": ("glute_bridge", 3.0, "right", "right", -140.0, "contrast-dark"),
    "chair-held-left": ("hf_chair", 14.0, "left", "right", None, "dark"),
    "side-lying-lifted": ("hip_abd_side", 5.0, "right", "right", None, "light"),
    "rock-back": ("adductor_rock", 6.0, "right", "right", None, "light"),
    "knee-to-chest": ("knee_to_chest", 10.0, "right", "right", None, "dark"),
    "straddle": ("straddle_fold", 8.0, "right", "right", None, "light"),
    "chair-arching": ("thoracic_ext_chair", 8.0, "right", "right", None, "light"),
    "wall-tucked": ("ppt_drill", 3.0, "right", "right", None, "contrast"),
    "squat-going-down": ("squat_glute", 2.0, "both", "right", None, "dark"),
    "walking": ("walk_2min", 4.0, "both", "right", None, "light"),
}


def drawn() -> Iterator[tuple[str, QImage]]:
    """Every picture by name, drawn now. Needs a QGuiApplication."""
    exercises = load_catalogue(HERE.parents[1] / "assets").exercises
    for name, (exercise, second, side, variant, yaw, theme) in PICTURES.items():
        scene = scene_at(exercises[exercise], second, side, variant, yaw)
        yield name, figure_image(scene, THEMES[theme], SIZE, SIZE)


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication([])
    for name, image in drawn():
        path = HERE / f"{name}.png"
        if QImage(str(path)) != image.convertToFormat(QImage.Format.Format_RGB32):
            image.save(str(path))
            sys.stdout.write(f"{path.name} has changed\n")
    del app


if __name__ == "__main__":
    main()
