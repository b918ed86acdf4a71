# SPDX-License-Identifier: Apache-2.0
"""What a body can stand, kneel, sit, lie or lean on: flat tops and upright faces of simple props.

Metres; X forward, Y up, Z right; the floor is y = 0 and always there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stretchbreak.domain.body.turns import Vec

Kind = Literal["floor", "pad", "mat", "towel", "cushion", "chair", "wall", "desk", "box"]
KINDS: tuple[Kind, ...] = (
    "floor",
    "pad",
    "mat",
    "towel",
    "cushion",
    "chair",
    "wall",
    "desk",
    "box",
)
SOFT: frozenset[str] = frozenset({"pad", "mat", "towel", "cushion"})
"""Things that lie under a body, and give a little."""
BODY: tuple[str, ...] = (
    "head",
    "neck",
    "chest",
    "hip",
    *(
        f"{part}_{side}"
        for side in ("l", "r")
        for part in ("thigh", "shank", "foot", "upper_arm", "forearm")
    ),
)
"""Parts of the body that a hand can rest on: "hip" is all round the pelvis."""
SURFACES: tuple[str, ...] = (*KINDS, "backrest", "desk_edge", *BODY)
"""What a point can touch. "backrest" is all round the chair's back, "desk_edge" round the top."""

BACKREST = 0.03
"""How thick a chair's back is; it begins `BACKREST_GAP` above the seat."""
BACKREST_GAP = 0.14
SLAB = 0.03
SEAT = 0.04

Box = tuple[Vec, Vec]
"""Lowest and highest corner."""


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing in the room.

    x, z: middle on the floor; length along X, width along Z, height of the top (for a chair: the
    seat; `back` is then the height of the top of its backrest, 0 for a stool). `facing`: where a
    chair looks ("+x", "-x", "+z", "-z": away from its backrest), and where a wall's face looks.
    base: the height of the underside, for a towel on a mat or a cushion on a chair.
    """

    kind: Kind
    x: float = 0.0
    z: float = 0.0
    length: float = 0.0
    width: float = 0.0
    height: float = 0.0
    back: float = 0.0
    facing: str = "+x"
    base: float = 0.0

    def mirrored(self) -> Prop:
        facing = {"+z": "-z", "-z": "+z"}.get(self.facing, self.facing)
        return Prop(
            self.kind,
            self.x,
            -self.z,
            self.length,
            self.width,
            self.height,
            self.back,
            facing,
            self.base,
        )

    def solid(self) -> Box:
        """The part that carries: the whole thing, or a desk's or chair's slab."""
        thick = {"desk": SLAB, "chair": SEAT}.get(self.kind)
        low = self.base if thick is None else self.height - thick
        a, b = self.length / 2, self.width / 2
        return (self.x - a, low, self.z - b), (self.x + a, self.height, self.z + b)

    def backrest(self) -> Box | None:
        """A chair's back."""
        if self.kind != "chair" or self.back <= self.height + BACKREST_GAP:
            return None
        (x0, _, z0), (x1, _, z1) = self.solid()
        if self.facing == "+x":
            x1 = x0 + BACKREST
        elif self.facing == "-x":
            x0 = x1 - BACKREST
        elif self.facing == "+z":
            z1 = z0 + BACKREST
        else:
            z0 = z1 - BACKREST
        return (x0, self.height + BACKREST_GAP, z0), (x1, self.back, z1)


FLOOR = Prop("floor")


@dataclass(frozen=True, slots=True)
class Touch:
    """A named point of the body that rests on a surface (one of `SURFACES`).

    rolls: it stays on the surface but not in its place, as sit bones do when the pelvis tips.
    """

    point: str
    on: str
    carries: bool = True
    rolls: bool = False

    @property
    def on_body(self) -> bool:
        return self.on in BODY

    def mirrored(self) -> Touch:
        return Touch(_swapped(self.point), _swapped(self.on), self.carries, self.rolls)


def _swapped(name: str) -> str:
    swap = {"_r": "_l", "_l": "_r"}
    end = swap.get(name[-2:])
    return name[:-2] + end if end else name
