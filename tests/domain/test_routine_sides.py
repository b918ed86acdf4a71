# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from stretchbreak.domain import routine as player
from stretchbreak.domain.exercise import Routine, Segment
from stretchbreak.domain.routine_sides import mirrored_words


def test_what_is_written_for_the_right_side_is_said_for_the_left() -> None:
    written = "Right foot back; squeeze the right buttock, left hand on the desk."
    assert (
        mirrored_words(written)
        == "Left foot back; squeeze the left buttock, right hand on the desk."
    )
    assert mirrored_words(mirrored_words(written)) == written
    assert mirrored_words("Stay upright and bright.") == "Stay upright and bright."


def test_beginning_with_the_other_side_turns_sides_and_cues_round() -> None:
    segments = (
        Segment("any", "setup", "both", 4, cue="Stand tall"),
        Segment("any", "hold", "right", 20, cue="Squeeze the right buttock"),
        Segment("any", "switch", "left", 4, cue="Left foot back"),
        Segment("any", "hold", "left", 20),
    )
    routine = Routine("any", "Any", "office", "", 48, segments)
    turned = player.begin(routine, "left").segments
    assert [s.side for s in turned] == ["both", "left", "right", "right"]
    assert [s.cue for s in turned[:3]] == [
        "Stand tall",
        "Squeeze the left buttock",
        "Right foot back",
    ]
    assert player.begin(routine, "right").segments == segments
    assert player.begin(routine, "left").facing == "left"
