# SPDX-License-Identifier: Apache-2.0
"""Tuck drill lying down: the waist comes a little nearer to the mat, nothing else moves."""

from __future__ import annotations

from poses.lying import arms_beside, lying, on_back
from stretchbreak.domain.body.pose import Pose


def drawn() -> tuple[dict[str, Pose], dict[str, Pose]]:
    rest = on_back()
    tuck = on_back(tilt=10)
    squashed = on_back(tilt=22)
    head = lying(tuck.changed(neck_flexion=36, thorax_extension=-2))
    poses = {"Lie": rest, "Feel the gap": rest, "Tucked": tuck, "Held": tuck, "Let go": rest}
    errors = {"squashed": squashed, "head_up": head}
    return (
        {name: arms_beside(pose) for name, pose in poses.items()},
        {name: arms_beside(pose) for name, pose in errors.items()},
    )
