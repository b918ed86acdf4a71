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
    seat; `back` is then the height of the top of its backrest). `facing`: where a chair looks
    ("+x", "-x", "+z", "-z": away from its backrest), and where a wall's face looks.
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

    def mirrored(self) -> Touch:
        swap = {"_r": "_l", "_l": "_r"}
        end = swap.get(self.point[-2:])
        return Touch(self.point[:-2] + end, self.on, self.carries) if end else self
