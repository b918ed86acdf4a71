# SPDX-License-Identifier: Apache-2.0
"""Puts solved poses into an exercise's file; every other line of the file stays as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from stretchbreak.domain.body.pose import PLACE, Pose

_HEAD = re.compile(r"\[\[(pose|error)\]\]\s*")
_ANGLES = re.compile(r"\[(pose|error)\.angles\]\s*")
_KEY = re.compile(r'(name|id) = "(.*)"\s*')


def rounded(pose: Pose) -> Pose:
    """As it is written down: tenths of a degree, tenths of a millimetre."""
    return Pose.of({name: _round(name, value) for name, value in pose.named().items()})


def _round(name: str, value: float) -> float:
    return round(value, 4 if name in PLACE else 1)


def _lines(pose: Pose) -> list[str]:
    return [f"{name} = {value}" for name, value in rounded(pose).named().items()]


def with_poses(text: str, poses: Mapping[str, Pose], errors: Mapping[str, Pose]) -> str:
    """The text of an exercise's file with the angles replaced.

    Poses are found by `name`, errors by `id`; a block needs a line `[pose.angles]` or
    `[error.angles]` to be filled. KeyError for a drawn block that has no solved pose.
    """
    written: list[str] = []
    kind, label, skipping = "", "", False
    for line in text.splitlines():
        if skipping and re.match(r"\w+ = ", line):
            continue
        skipping = False
        if head := _HEAD.fullmatch(line):
            kind, label = head.group(1), ""
        elif (key := _KEY.fullmatch(line)) and key.group(1) == {"pose": "name"}.get(kind, "id"):
            label = label or key.group(2)
        written.append(line)
        if angles := _ANGLES.fullmatch(line):
            skipping = True
            known = poses if angles.group(1) == "pose" else errors
            written += _lines(known[label])
    return "\n".join(written) + "\n"
