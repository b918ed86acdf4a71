# SPDX-License-Identifier: Apache-2.0
"""From the room to the picture: an orthographic camera that walks around the body."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from PySide6.QtCore import QRectF

from stretchbreak.domain.body.turns import Vec


@dataclass(frozen=True, slots=True)
class Stage:
    """What must be in the picture whatever the angle: a cylinder that stands on the floor."""

    x: float
    z: float
    radius: float
    height: float


class View:
    """One camera on one rectangle.

    yaw 0 looks at the body's right side, 90 at its front, 180 at its left side; pitch looks down.
    `flat(v)` gives x and y in pixels, as Qt has them (y down).
    """

    __slots__ = ("dx", "dy", "n", "r", "scale", "u")

    def __init__(self, rect: QRectF, stage: Stage, yaw: float, pitch: float) -> None:
        sy, cy = sin(radians(yaw)), cos(radians(yaw))
        sp, cp = sin(radians(pitch)), cos(radians(pitch))
        self.r: Vec = (cy, 0.0, -sy)
        self.u: Vec = (-sp * sy, cp, -sp * cy)
        self.n: Vec = (cp * sy, sp, cp * cy)
        below = stage.radius * sp
        needed = stage.height * cp + 2.0 * below
        self.scale = min(rect.width() / (2.0 * stage.radius), rect.height() / needed)
        middle_x = stage.x * self.r[0] + stage.z * self.r[2]
        middle_y = stage.x * self.u[0] + stage.z * self.u[2] + stage.height * cp / 2.0
        self.dx = rect.center().x() - self.scale * middle_x
        self.dy = rect.center().y() + self.scale * middle_y

    def flat(self, v: Vec) -> tuple[float, float]:
        x, y, z = v
        r, u, k = self.r, self.u, self.scale
        return (
            self.dx + k * (r[0] * x + r[2] * z),
            self.dy - k * (u[0] * x + u[1] * y + u[2] * z),
        )

    def depth(self, v: Vec) -> float:
        """Metres towards the viewer; of a direction: 1 when it points at the viewer, -1 away."""
        n = self.n
        return n[0] * v[0] + n[1] * v[1] + n[2] * v[2]

    def along(self, v: Vec) -> tuple[float, float]:
        """A direction in the room as a direction in the picture, in pixels a metre."""
        r, u, k = self.r, self.u, self.scale
        return (
            k * (r[0] * v[0] + r[1] * v[1] + r[2] * v[2]),
            -k * (u[0] * v[0] + u[1] * v[1] + u[2] * v[2]),
        )
