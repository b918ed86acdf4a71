# SPDX-License-Identifier: Apache-2.0
"""The movements that a person may leave out; filters.py says what becomes of a routine then.

A file of its own: the settings know these names long before any exercise is needed.
"""

from __future__ import annotations

from collections.abc import Mapping

MOVEMENTS: Mapping[str, str] = {
    "no_kneel": "Kneeling",
    "no_floor": "Getting down to the floor",
    "no_hip_ext": "A leg behind me",
    "no_deep_flex": "A deep bend at the hip",
    "no_wide": "Legs wide apart",
    "no_single_leg": "Standing on one leg",
    "no_spine_flex": "Bending forward",
    "nerve_sensitive": "Tingling or numbness in a leg",
    "pregnancy": "Pregnant",
    "no_end_range": "Stretching as far as a joint goes",
    "seated_only": "Standing: I stay seated",
}
"""The filters an exercise can speak about, with what a person reads on the button."""

NO_FAST_RISE = "no_fast_rise"
FILTERS: Mapping[str, str] = {**MOVEMENTS, NO_FAST_RISE: "Standing up quickly"}


def filters_from(text: str) -> frozenset[str]:
    """The filters of the setting `leave_out`; names that are none are passed over."""
    return frozenset(name.strip() for name in text.split(",")) & FILTERS.keys()


def text_of(filters: frozenset[str]) -> str:
    """What the setting `leave_out` holds for these filters; "" for none."""
    return ", ".join(name for name in FILTERS if name in filters)
