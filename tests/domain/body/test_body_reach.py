# SPDX-License-Identifier: Apache-2.0
"""Hands and feet keep their place while the trunk moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.reach import held
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.domain.body.turns import apart

_BENT = {
    "hip_flexion": 50.0,
    "hip_adduction": -8.0,
    "hip_rotation": -6.0,
    "knee_flexion": 60.0,
    "ankle_dorsiflexion": 15.0,
    "arm_flexion": 60.0,
    "arm_abduction": 12.0,
    "elbow_flexion": 80.0,
}
SQUAT = Pose.of(
    {f"{name}_{side}": value for name, value in _BENT.items() for side in "lr"}
).changed(pelvis_ty=0.75)
FEET = ("heel_l", "ball_l", "heel_r", "ball_r")


@given(st.floats(-0.06, 0.06), st.floats(-0.12, 0.03), st.floats(-0.05, 0.05), st.floats(-10, 10))
def test_feet_stay_where_they_are_when_the_pelvis_moves(
    x: float, y: float, z: float, tilt: float
) -> None:
    before = posed(SQUAT)
    moved = SQUAT.changed(pelvis_tx=x, pelvis_ty=0.75 + y, pelvis_tz=z, pelvis_tilt=tilt)
    pose, body = held(moved, posed(moved), {name: before.point(name) for name in FEET})
    for name in FEET:
        assert apart(body.point(name), before.point(name)) < 0.001
    assert apart(body.point("heel_l"), posed(pose).point("heel_l")) < 1e-9
    assert pose["knee_flexion_l"] > 0.0


@given(st.floats(-0.1, 0.1), st.floats(-0.1, 0.1), st.floats(-12, 12))
def test_hands_stay_where_they_are_when_the_chest_moves(x: float, y: float, bend: float) -> None:
    before = posed(SQUAT)
    moved = SQUAT.changed(pelvis_tx=x, pelvis_ty=0.75 + y, lumbar_bending=bend)
    _, body = held(moved, posed(moved), {"palm_r": before.point("palm_r")})
    assert apart(body.point("palm_r"), before.point("palm_r")) < 0.001
    assert apart(body.origins["upper_arm_r"], body.origins["forearm_r"]) == pytest.approx(0.3255)


def test_what_already_is_in_its_place_stays_exactly_as_it_is() -> None:
    body = posed(SQUAT)
    pose, after = held(SQUAT, body, {name: body.point(name) for name in FEET})
    assert pose is SQUAT
    assert after is body


def test_a_place_out_of_reach_is_reached_for_with_a_straight_limb() -> None:
    body = posed(SQUAT)
    pose, after = held(SQUAT, body, {"palm_l": (3.0, 1.2, -0.2)})
    assert pose["elbow_flexion_l"] == pytest.approx(0.0, abs=0.1)
    assert after.point("palm_l")[0] > body.point("palm_l")[0] + 0.05
