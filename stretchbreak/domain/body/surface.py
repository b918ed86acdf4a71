# SPDX-License-Identifier: Apache-2.0
"""What a body can stand, kneel, sit or lean on: flat tops and upright faces of simple props.

Metres; X forward, Y up, Z right; the floor is y = 0 and always there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["floor", "pad", "chair", "wall", "desk", "box"]
KINDS: tuple[Kind, ...] = ("floor", "pad", "chair", "wall", "desk", "box")

Vec = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing in the room.

    x, z: middle on the floor; length along X, width along Z, height of the top (for a chair: the
    seat; `back` is then the height of the backrest, at the -X end unless `back_at` says "z").
    A wall is an upright face at z (facing the body) when `width` is 0, else at x.
    """

    kind: Kind
    x: float = 0.0
    z: float = 0.0
    length: float = 0.0
    width: float = 0.0
    height: float = 0.0
    back: float = 0.0
    facing: str = "+x"

    def mirrored(self) -> Prop:
        facing = {"+z": "-z", "-z": "+z"}.get(self.facing, self.facing)
        return Prop(
            self.kind, self.x, -self.z, self.length, self.width, self.height, self.back, facing
        )


FLOOR = Prop("floor")


@dataclass(frozen=True, slots=True)
class Touch:
    """A named point of the body that rests on a surface."""

    point: str
    on: Kind
    carries: bool = True
