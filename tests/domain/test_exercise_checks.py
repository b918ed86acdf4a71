# SPDX-License-Identifier: Apache-2.0
"""60 moments between each two poses are looked at; every check bites when a pose is spoilt.

That every frame of every exercise passes is shown by tools/check_figures.py with `make check`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from library import EXERCISES

from stretchbreak.domain.body.limits import JOINT_RANGES, balance_findings, contact_findings
from stretchbreak.domain.body.pose import LIMBS, TRUNK
from stretchbreak.domain.body.skeleton import posed
from stretchbreak.domain.body.surface import Prop, Touch
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.exercise_checks import (
    SAMPLES,
    error_breaks,
    exercise_findings,
    sampled,
)

ERRORS = [(e.id, error.id) for e in EXERCISES.values() for error in e.errors if error.pose]
KNEEL = "hf_half_kneel"


def spoilt(exercise: Exercise, index: int, **angles: float) -> Exercise:
    """The exercise with some numbers of one key pose replaced."""
    poses = list(exercise.poses)
    poses[index] = replace(poses[index], pose=poses[index].pose.changed(angles))
    return replace(exercise, poses=tuple(poses))


def checks(exercise: Exercise) -> set[tuple[str, str]]:
    return {(finding.check, finding.what) for _, finding in exercise_findings(exercise)}


@pytest.mark.parametrize("name", EXERCISES)
def test_sixty_moments_between_each_two_poses_are_looked_at(name: str) -> None:
    exercise = EXERCISES[name]
    assert len(list(sampled(exercise))) == 1 + (len(exercise.poses) - 1) * (SAMPLES + 1)


@pytest.mark.parametrize(("name", "error_id"), ERRORS)
def test_an_error_breaks_the_envelope_where_its_name_says(name: str, error_id: str) -> None:
    exercise = EXERCISES[name]
    error = exercise.error(error_id)
    assert error is not None
    assert error.breaks
    assert set(error.breaks) <= set(error_breaks(exercise, error))


@pytest.mark.parametrize(("name", "error_id"), ERRORS)
def test_an_error_is_a_mistake_a_body_can_make(name: str, error_id: str) -> None:
    exercise = EXERCISES[name]
    error = exercise.error(error_id)
    assert error is not None
    assert error.pose is not None
    body = posed(error.pose)
    assert contact_findings(body, error.touches, exercise.props) == []
    for angle, (low, high) in JOINT_RANGES.items():
        assert low <= error.pose[angle] <= high, angle


def test_every_angle_of_trunk_and_limbs_has_a_joint_range() -> None:
    assert set(JOINT_RANGES) == set(TRUNK) | set(LIMBS)


SPOILT: dict[str, tuple[Callable[[Exercise], Exercise], tuple[str, str]]] = {
    "a knee that bends backwards": (
        lambda e: spoilt(e, 4, knee_flexion_r=-8.0),
        ("range", "knee_flexion_r"),
    ),
    "a lunge that leaves the envelope": (
        lambda e: spoilt(e, 4, hip_flexion_r=-27.0),
        ("envelope", "hip_flexion_r"),
    ),
    "a hold without the tuck": (
        lambda e: spoilt(e, 5, pelvis_tilt=0.0, lumbar_extension=0.0),
        ("envelope", "pelvis_tilt"),
    ),
    "a front foot that floats": (
        lambda e: spoilt(e, 0, hip_flexion_l=96.0),
        ("contact", "heel_l"),
    ),
    "a body that sinks into the floor": (
        lambda e: spoilt(e, 0, pelvis_ty=e.poses[0].pose["pelvis_ty"] - 0.04),
        ("inside", "ball_l"),
    ),
    "a knee inside its pad": (
        lambda e: spoilt(e, 0, pelvis_ty=e.poses[0].pose["pelvis_ty"] - 0.02),
        ("inside", "knee_r"),
    ),
    "a body that hangs in the air behind its knee": (
        lambda e: spoilt(e, 0, body_pitch=-60.0),
        ("balance", "body"),
    ),
    "a foot that slides while it should stand": (
        lambda e: spoilt(e, 4, hip_adduction_l=e.poses[4].pose["hip_adduction_l"] + 4.0),
        ("still", "heel_l"),
    ),
    "a movement that is too fast": (
        lambda e: replace(e, poses=(replace(e.poses[0], at=3.6), *e.poses[2:])),
        ("tempo", "pelvis_tilt"),
    ),
    "a loop that does not close": (
        lambda e: spoilt(e, 6, neck_flexion=3.0),
        ("loop", "body"),
    ),
    "a pad that was taken away": (
        lambda e: replace(e, props=()),
        ("contact", "knee_r"),
    ),
}


UNEVEN: dict[str, tuple[Callable[[Exercise], Exercise], tuple[str, str]]] = {
    "a knee that falls in on one side": (
        lambda e: spoilt(e, 1, hip_adduction_r=e.poses[1].pose["hip_adduction_r"] + 5.0),
        ("sides", "hip_adduction_r"),
    ),
    "a foot that stands on one side only": (
        lambda e: replace(
            e,
            poses=(
                replace(
                    e.poses[0],
                    touches=tuple(t for t in e.poses[0].touches if t.point != "heel_l"),
                ),
                *e.poses[1:],
            ),
        ),
        ("sides", "heel_r"),
    ),
    "a squat that one drops into": (
        lambda e: replace(e, poses=(e.poses[0], replace(e.poses[1], at=0.9), *e.poses[2:])),
        ("tempo", "knee_flexion_l"),
    ),
}


@pytest.mark.parametrize("what", UNEVEN)
def test_the_check_of_what_has_no_sides_bites(what: str) -> None:
    spoil, expected = UNEVEN[what]
    assert expected in checks(spoil(EXERCISES["squat_glute"]))


@pytest.mark.parametrize("what", SPOILT)
def test_the_check_bites(what: str) -> None:
    spoil, expected = SPOILT[what]
    assert expected in checks(spoil(EXERCISES[KNEEL]))


def test_the_mirror_check_bites_when_an_angle_forgets_to_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from stretchbreak.domain.body import pose as poses

    straight = tuple((index, 1.0) for index, _ in poses._MIRROR)
    crooked = spoilt(EXERCISES[KNEEL], 0, lumbar_bending=5.0)
    assert ("mirror", "body") not in checks(crooked)
    monkeypatch.setattr(poses, "_MIRROR", straight)
    assert ("mirror", "body") in checks(crooked)


def test_an_error_that_is_drawn_right_breaks_nothing() -> None:
    exercise = EXERCISES[KNEEL]
    held = exercise.around(exercise.held_at)[0].pose
    error = exercise.error("too_far")
    assert error is not None
    assert error_breaks(exercise, replace(error, pose=held)) == {}
    assert error_breaks(exercise, replace(error, pose=None)) == {}


def test_a_hand_on_a_desk_carries_and_a_hand_that_only_rests_does_not() -> None:
    exercise = EXERCISES["hf_standing"]
    body = posed(exercise.poses[0].pose)
    leaning = body.shifted((0.0, 0.0, 0.0))
    foot = (Touch("heel_l", "floor"), Touch("ball_l", "floor"))
    desk = Touch("fingers_l", "desk")
    ahead = posed(exercise.poses[0].pose.changed(body_roll=-6.0))
    assert balance_findings(leaning, (*foot, desk), exercise.props)
    assert balance_findings(ahead, (*foot, desk), exercise.props) == []
    resting = replace(desk, carries=False)
    far = posed(exercise.poses[0].pose.changed(body_roll=-14.0))
    assert balance_findings(far, (*foot, desk), exercise.props) == []
    assert balance_findings(far, (*foot, resting), exercise.props)


def test_a_hand_through_the_desk_is_found() -> None:
    exercise = EXERCISES["hf_standing"]
    body = posed(exercise.poses[0].pose).shifted((0.0, -0.015, -0.05))
    names = {f.what for f in contact_findings(body, (), exercise.props) if f.check == "inside"}
    assert "fingers_l" in names


def test_backs_against_walls_and_seats_of_chairs_can_be_touched() -> None:
    wall = Prop("wall", x=-0.5, length=0.1, width=2.0, height=2.0, facing="+x")
    chair = Prop("chair", length=0.45, width=0.45, height=0.45, back=0.9)
    relaxed = {"arm_flexion_r": 15.0, "arm_flexion_l": 15.0}
    body = posed(EXERCISES["hf_standing"].poses[0].pose.changed(relaxed))
    x, _, _ = body.point("chest_back")
    against = body.shifted((-0.45 - x, 0.0, 0.0))
    touch = Touch("chest_back", "wall")
    assert contact_findings(against, (touch,), (wall,)) == []
    assert contact_findings(against.shifted((0.03, 0.0, 0.0)), (touch,), (wall,))
    sx, sy, sz = body.point("seat")
    seated = body.shifted((-sx, 0.45 - sy, -sz))
    found = contact_findings(seated, (Touch("seat", "chair"),), (chair,))
    assert not [f for f in found if f.check == "contact"]
