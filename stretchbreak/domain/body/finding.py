# SPDX-License-Identifier: Apache-2.0
"""What a check says when something is wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: which check, at what (angle, measure or point), and how."""

    check: str
    what: str
    detail: str

    def __str__(self) -> str:
        return f"{self.check}: {self.what} {self.detail}"
