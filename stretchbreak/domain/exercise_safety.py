# SPDX-License-Identifier: Apache-2.0
"""What is said about safety, and what is worth knowing: texts that were read and checked."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class WarningGroup:
    """Warning signs that ask for the same help, most urgent first."""

    title: str
    intro: str
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """Something worth knowing, in a few lines, for whoever asks. sources: their short titles."""

    id: str
    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Safety:
    """What is said on every screen, on the page of warning signs, and to whoever asks why."""

    stop_rule: str
    soreness: str
    ease_out: str
    wellness: str
    encouragements: tuple[str, ...]
    intensity: tuple[tuple[str, str], ...] = field(default=())
    warnings: tuple[WarningGroup, ...] = field(default=())
    surroundings: tuple[str, ...] = field(default=())
    reviewed: str = ""
    cards: tuple[Card, ...] = field(default=())
