# SPDX-License-Identifier: Apache-2.0
"""Small rotations and vectors in plain Python: a matrix is nine numbers, row by row."""

from __future__ import annotations

from math import cos, radians, sin

Vec = tuple[float, float, float]
Turn = tuple[float, float, float, float, float, float, float, float, float]

STILL: Turn = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def about_x(degrees: float) -> Turn:
    """Positive takes up to the right."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return (1.0, 0.0, 0.0, 0.0, c, -s, 0.0, s, c)


def about_y(degrees: float) -> Turn:
    """Positive takes the right to the front (a turn to the left)."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return (c, 0.0, s, 0.0, 1.0, 0.0, -s, 0.0, c)


def about_z(degrees: float) -> Turn:
    """Positive takes the front up: leaning back, or a hanging limb swinging forward."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)


def after(a: Turn, b: Turn) -> Turn:
    """First `b`, then `a`."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = a
    b0, b1, b2, b3, b4, b5, b6, b7, b8 = b
    return (
        a0 * b0 + a1 * b3 + a2 * b6,
        a0 * b1 + a1 * b4 + a2 * b7,
        a0 * b2 + a1 * b5 + a2 * b8,
        a3 * b0 + a4 * b3 + a5 * b6,
        a3 * b1 + a4 * b4 + a5 * b7,
        a3 * b2 + a4 * b5 + a5 * b8,
        a6 * b0 + a7 * b3 + a8 * b6,
        a6 * b1 + a7 * b4 + a8 * b7,
        a6 * b2 + a7 * b5 + a8 * b8,
    )


def turned(turn: Turn, v: Vec) -> Vec:
    """The vector after the rotation."""
    x, y, z = v
    return (
        turn[0] * x + turn[1] * y + turn[2] * z,
        turn[3] * x + turn[4] * y + turn[5] * z,
        turn[6] * x + turn[7] * y + turn[8] * z,
    )


def moved(origin: Vec, turn: Turn, v: Vec) -> Vec:
    """Where a point `v` of a part lies in the room, when the part is at `origin`, so turned."""
    x, y, z = v
    return (
        origin[0] + turn[0] * x + turn[1] * y + turn[2] * z,
        origin[1] + turn[3] * x + turn[4] * y + turn[5] * z,
        origin[2] + turn[6] * x + turn[7] * y + turn[8] * z,
    )


def zxy(flexion: float, adduction: float, rotation: float) -> Turn:
    """Flexion about the side axis, then adduction about the front axis, then rotation."""
    if not adduction and not rotation:
        return about_z(flexion)
    return after(about_z(flexion), after(about_x(adduction), about_y(rotation)))


def apart(a: Vec, b: Vec) -> float:
    """Metres between two points."""
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2) ** 0.5)
