# SPDX-License-Identifier: Apache-2.0
"""Poses as values, and where the skeleton puts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain.body.lengths import HEIGHT, SHANK, THIGH, UPPER_ARM
from stretchbreak.domain.body.pose import EASED_PEAK, NAMES, PLACE, Pose, eased
from stretchbreak.domain.body.skeleton import POINTS, posed
from stretchbreak.domain.body.turns import apart

UPRIGHT = Pose.of(pelvis_ty=0.53 * HEIGHT)
ANY_POSE = st.builds(
    lambda numbers: Pose(tuple(numbers)),
    st.lists(st.floats(-90, 90), min_size=len(NAMES), max_size=len(NAMES)),
)


def test_a_pose_from_a_misspelt_angle_is_refused() -> None:
    with pytest.raises(KeyError):
        Pose.of(hip_flection_r=10)


def test_standing_straight_the_feet_are_flat_on_the_floor_and_the_head_at_full_height() -> None:
    body = posed(UPRIGHT)
    for name in ("heel_l", "heel_r", "ball_l", "ball_r", "toe_l", "toe_r"):
        assert body.point(name)[1] == pytest.approx(0.0, abs=1e-6)
    assert body.point("head_top")[1] == pytest.approx(HEIGHT, abs=0.005)


@pytest.mark.parametrize(
    ("angle", "point", "axis", "sign"),
    [
        ("hip_flexion_r", "ball_r", 0, 1),
        ("hip_adduction_r", "ball_r", 2, -1),
        ("hip_adduction_l", "ball_l", 2, 1),
        ("hip_rotation_r", "toe_r", 2, -1),
        ("hip_rotation_l", "toe_l", 2, 1),
        ("knee_flexion_r", "heel_r", 0, -1),
        ("ankle_dorsiflexion_l", "toe_l", 1, 1),
        ("toe_extension_l", "toe_l", 1, 1),
        ("pelvis_tilt", "head_top", 0, -1),
        ("lumbar_extension", "head_top", 0, -1),
        ("lumbar_bending", "head_top", 2, 1),
        ("neck_flexion", "head_top", 0, 1),
        ("body_pitch", "head_top", 0, 1),
        ("body_roll", "head_top", 2, 1),
        ("arm_flexion_l", "fingers_l", 0, 1),
        ("arm_abduction_l", "fingers_l", 2, -1),
        ("elbow_flexion_r", "fingers_r", 0, 1),
        ("wrist_flexion_r", "fingers_r", 2, -1),
    ],
)
def test_an_angle_moves_the_body_the_way_its_name_says(
    angle: str, point: str, axis: int, sign: int
) -> None:
    before = posed(UPRIGHT).point(point)[axis]
    after = posed(UPRIGHT.changed({angle: 20.0})).point(point)[axis]
    assert (after - before) * sign > 0.01


@given(ANY_POSE)
def test_bones_keep_their_length_in_every_pose(pose: Pose) -> None:
    at = posed(pose).origins
    for side in ("l", "r"):
        assert apart(at[f"thigh_{side}"], at[f"shank_{side}"]) == pytest.approx(THIGH)
        assert apart(at[f"shank_{side}"], at[f"foot_{side}"]) == pytest.approx(SHANK)
        assert apart(at[f"upper_arm_{side}"], at[f"forearm_{side}"]) == pytest.approx(UPPER_ARM)


@given(ANY_POSE)
def test_the_mirrored_pose_is_the_mirror_image_of_every_point(pose: Pose) -> None:
    here, there = posed(pose), posed(pose.mirrored())
    for name in POINTS:
        x, y, z = here.point(name)
        other = name[:-1] + {"l": "r", "r": "l"}[name[-1]] if name[-2] == "_" else name
        assert there.point(other) == pytest.approx((x, y, -z), abs=1e-9)
    assert pose.mirrored().mirrored() == pose


def test_the_centre_of_mass_of_a_standing_person_is_over_the_feet_near_the_navel() -> None:
    x, y, z = posed(UPRIGHT).mass_centre()
    assert -0.06 < x < 0.20
    assert 0.53 < y / HEIGHT < 0.60
    assert z == pytest.approx(0.0, abs=1e-9)


def test_halfway_between_two_poses_every_angle_is_halfway() -> None:
    bent = UPRIGHT.changed(knee_flexion_r=60, pelvis_tx=0.2)
    half = UPRIGHT.towards(bent, 0.5)
    assert half["knee_flexion_r"] == pytest.approx(30)
    assert half["pelvis_tx"] == pytest.approx(0.1)
    assert UPRIGHT.towards(bent, 0.0) == UPRIGHT
    assert UPRIGHT.towards(bent, 1.0) == bent


def test_movement_starts_and_ends_without_a_jerk_and_is_fastest_in_the_middle() -> None:
    assert (eased(0.0), eased(0.5), eased(1.0)) == (0.0, 0.5, 1.0)
    assert (eased(-1.0), eased(2.0)) == (0.0, 1.0)
    assert eased(0.01) < 1e-4
    assert (eased(0.501) - eased(0.499)) / 0.002 == pytest.approx(EASED_PEAK, rel=1e-3)
    shares = [eased(k / 100) for k in range(101)]
    assert shares == sorted(shares)


def test_only_what_is_not_zero_is_named() -> None:
    assert Pose.of(knee_flexion_l=5).named() == {"knee_flexion_l": 5.0}
    assert set(PLACE) <= set(NAMES)
