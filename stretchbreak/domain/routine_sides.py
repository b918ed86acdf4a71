# SPDX-License-Identifier: Apache-2.0
"""Doing on one side what is written for the other."""

from __future__ import annotations

import re
from dataclasses import replace

from stretchbreak.domain.exercise import Segment, Side

OTHER: dict[Side, Side] = {"right": "left", "left": "right", "both": "both"}
_WORDS = {"left": "right", "right": "left", "Left": "Right", "Right": "Left"}
_EITHER = re.compile(r"\b(?:left|right|Left|Right)\b")


def mirrored_words(text: str) -> str:
    """A text with left and right changed round; the files use the two words for sides alone."""
    return _EITHER.sub(lambda found: _WORDS[found.group()], text)


def mirrored_segment(segment: Segment) -> Segment:
    return replace(segment, side=OTHER[segment.side], cue=mirrored_words(segment.cue))
