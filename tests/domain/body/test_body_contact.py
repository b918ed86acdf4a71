# SPDX-License-Identifier: Apache-2.0
"""Contacts with everything a body can rest on, itself too; and nothing goes through anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stretchbreak.domain.body.contact import contact_findings, gap_of, through_findings
from stretchbreak.domain.body.measures import measured
from stretchbreak.domain.body.pose import Pose
from stretchbreak.domain.body.skeleton import Skeleton, posed
from stretchbreak.domain.body.solid import PART_OF, off_body
from stretchbreak.domain.body.surface import BODY, SURFACES, Prop, Touch


def both(**angles: float) -> dict[str, float]:
    return {f"{name}_{side}": value for name, value in angles.items() for side in "lr"}


STANDING = Pose.of(both(arm_abduction=25.0), pelvis_ty=0.9275)
SITTING = Pose.of(both(hip_flexion=90.0, knee_flexion=90.0, arm_abduction=30.0), pelvis_ty=0.55)
ON_THE_BACK = Pose.of(both(arm_abduction=40.0), body_pitch=-90.0, pelvis_ty=0.135)
ON_THE_SIDE = Pose.of(both(arm_flexion=60.0), body_roll=-90.0, pelvis_ty=0.17)
ALL_FOURS = Pose.of(
    both(hip_flexion=90.0, knee_flexion=90.0, arm_flexion=90.0), body_pitch=90.0, pelvis_ty=0.5
)
CHAIR = Prop("chair", x=-0.03, length=0.45, width=0.45, height=0.45, back=0.90)


def found(body: Skeleton, *props: Prop, touch: Touch | None = None) -> set[tuple[str, str]]:
    touches = () if touch is None else (touch,)
    return {(f.check, f.what) for f in contact_findings(body, touches, props)}


def test_a_seat_carries_who_sits_on_it_and_not_who_hovers_or_slips_off() -> None:
    body, seat = posed(SITTING), Touch("seat", "chair")
    assert ("contact", "seat") not in found(body, CHAIR, touch=seat)
    assert ("contact", "seat") in found(body.shifted((0.0, 0.015, 0.0)), CHAIR, touch=seat)
    assert ("contact", "seat") in found(body.shifted((0.30, 0.0, 0.0)), CHAIR, touch=seat)
    assert ("inside", "seat") in found(body.shifted((0.0, -0.02, 0.0)), CHAIR, touch=seat)


def test_a_back_leans_on_a_backrest_and_not_through_it() -> None:
    back = CHAIR.backrest()
    assert back is not None
    body = posed(SITTING)
    x, _, _ = body.point("waist_back")
    leaning = body.shifted((back[1][0] - x, 0.0, 0.0))
    touch = Touch("waist_back", "backrest")
    assert gap_of(leaning, touch, (CHAIR,)) == pytest.approx(0.0, abs=1e-9)
    assert ("contact", "waist_back") in found(body.shifted((0.2, 0, 0)), CHAIR, touch=touch)
    assert ("inside", "waist_back") in found(leaning.shifted((-0.015, 0, 0)), CHAIR)
    assert gap_of(leaning, touch, (replace(CHAIR, back=0.0),)) is None


@pytest.mark.parametrize(("facing", "at"), [("+x", (-0.24, 0.0)), ("-x", (0.18, 0.0))])
def test_the_backrest_stands_on_the_side_that_the_chair_does_not_face(
    facing: str, at: tuple[float, float]
) -> None:
    back = replace(CHAIR, facing=facing).backrest()
    assert back is not None
    (x0, low, z0), (x1, high, z1) = back
    assert ((x0 + x1) / 2, (z0 + z1) / 2) == pytest.approx(at)
    assert (low, high) == pytest.approx((0.59, 0.90))


def test_a_towel_on_a_mat_is_where_the_sit_bones_are_and_gives_a_little() -> None:
    mat = Prop("mat", length=1.6, width=0.7, height=0.01)
    towel = Prop("towel", length=0.3, width=0.4, height=0.04, base=0.01)
    low = posed(SITTING.changed(both(knee_flexion=0.0), pelvis_ty=0.14))
    assert ("contact", "seat") not in found(low, mat, towel, touch=Touch("seat", "towel"))
    assert ("contact", "seat") in found(low, mat, touch=Touch("seat", "towel"))
    sunk = low.shifted((0.0, -0.025, 0.0))
    assert ("inside", "seat") in found(sunk, towel)


def test_the_edge_of_a_desk_can_be_held_from_the_side() -> None:
    desk = Prop("desk", x=0.5, length=0.5, width=1.0, height=0.75)
    palm = posed(STANDING).point("palm_r")
    at_edge = posed(STANDING).shifted((0.25 - palm[0], 0.735 - palm[1], -palm[2]))
    assert gap_of(at_edge, Touch("palm_r", "desk_edge"), (desk,)) == pytest.approx(0.0, abs=1e-9)
    assert ("contact", "palm_r") in found(at_edge, desk, touch=Touch("palm_r", "desk"))


@pytest.mark.parametrize(
    ("pose", "points"),
    [
        (ON_THE_BACK, ("buttocks", "shoulder_back_l", "shoulder_back_r", "head_back")),
        (ON_THE_SIDE, ("hip_outer_l",)),
        (ALL_FOURS, ("knee_l", "knee_r")),
    ],
)
def test_who_lies_or_kneels_is_carried_by_what_is_lowest(
    pose: Pose, points: tuple[str, ...]
) -> None:
    body = posed(pose)
    lowest = body.shifted((0.0, -min(body.point(name)[1] for name in points), 0.0))
    for name in points:
        assert lowest.point(name)[1] < 0.045


def test_a_hand_behind_the_thigh_is_on_it_and_another_in_the_thigh_is_found() -> None:
    body = posed(SITTING)
    for off, checks in ((0.0, set()), (-0.06, {"contact"}), (0.07, {"contact", "through"})):
        x, y, z = body.point("palm_r")
        moved = Skeleton({**body.origins}, {**body.turns})
        ox, oy, oz = body.origins["hand_r"]
        aim = body.place("thigh_r", (-0.07 + off, -0.2, 0.0))
        moved.origins["hand_r"] = (ox + aim[0] - x, oy + aim[1] - y, oz + aim[2] - z)
        problems = contact_findings(moved, (Touch("palm_r", "thigh_r", carries=False),), ())
        named = {f.check for f in problems if f.what == "palm_r"}
        assert named == checks, off


def test_hands_at_rest_go_through_nothing() -> None:
    for pose in (STANDING, SITTING, ON_THE_BACK, ALL_FOURS):
        assert through_findings(posed(pose)) == []


def test_a_hand_inside_the_pelvis_is_found() -> None:
    body = posed(STANDING)
    body.origins["hand_r"] = body.place("pelvis", (0.0, 0.09, 0.02))
    assert ("through", "palm_r") in found(body)


def test_every_part_a_hand_can_rest_on_has_a_skin() -> None:
    body = posed(STANDING)
    assert set(PART_OF) == set(BODY)
    for part in BODY:
        middle = body.origins[PART_OF[part]]
        assert off_body(body, middle, part) < 0.01
        assert off_body(body, (middle[0] + 1.0, middle[1], middle[2]), part) > 0.5
    assert set(BODY) < set(SURFACES)


@pytest.mark.parametrize(
    ("name", "pose", "value"),
    [
        ("trunk_rise", STANDING, 88.0),
        ("trunk_rise", ON_THE_BACK, 0.0),
        ("pelvis_face_up", ON_THE_BACK, 90.0),
        ("pelvis_face_up", ALL_FOURS, -90.0),
        ("pelvis_right_up", ON_THE_SIDE, 90.0),
        ("thigh_rise_r", SITTING, 0.0),
        ("thigh_rise_r", STANDING, -90.0),
        ("toes_up_l", SITTING, 0.0),
        ("knee_in_r", STANDING.changed(hip_rotation_r=30.0, knee_flexion_r=60.0), 0.1),
        ("knee_in_l", STANDING.changed(hip_rotation_l=-30.0, knee_flexion_l=60.0), -0.1),
        ("knee_gap", STANDING, 0.168),
        ("spine_flexion", STANDING.changed(lumbar_extension=-20.0, thorax_extension=-5.0), 25.0),
    ],
)
def test_a_measure_tells_what_its_name_says(name: str, pose: Pose, value: float) -> None:
    assert measured(name, pose, posed(pose)) == pytest.approx(
        value, abs=0.1 if name.startswith("knee") else 4.0
    )
