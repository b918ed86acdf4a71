# SPDX-License-Identifier: Apache-2.0
"""What an exercise and a routine are: values that were read from data files and checked.

Sides: an exercise is written for its right side (the stretched or working one); the left is its
mirror image. A routine is a row of segments that covers every second of it exactly once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import nextafter
from typing import Literal

from stretchbreak.domain.body.pose import Pose, eased
from stretchbreak.domain.body.surface import Prop, Touch
from stretchbreak.domain.exercise_safety import Card as Card
from stretchbreak.domain.exercise_safety import Safety as Safety
from stretchbreak.domain.exercise_safety import WarningGroup as WarningGroup
from stretchbreak.domain.exercise_timing import Counted, Reps, Timing

Side = Literal["right", "left", "both"]
Phase = Literal["setup", "move", "hold", "breathe", "rest", "switch", "return", "walk"]
Handling = Literal["hide", "note", "seated"]

SIDES: tuple[Side, ...] = ("right", "left", "both")
PHASES: tuple[Phase, ...] = (
    "setup",
    "move",
    "hold",
    "breathe",
    "rest",
    "switch",
    "return",
    "walk",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step as the person reads it. `kind` names the safety-critical ones: tuck, glide …"""

    text: str
    cue: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class KeyPose:
    """A posture at a second of the exercise's own movement, and what carries it there.

    step: index (from 0) of the step it belongs to. marks: "stretch" from where it is first felt;
    "steady" at both ends of what goes on at an even pace.
    through: the movement goes on through it without stopping.
    """

    at: float
    name: str
    pose: Pose
    touches: tuple[Touch, ...]
    step: int | None = None
    marks: tuple[str, ...] = ()
    through: bool = False


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the exercise is best seen from, in degrees: yaw 0 looks at the right side."""

    yaw: float = 0.0
    pitch: float = 6.0


@dataclass(frozen=True, slots=True)
class Error:
    """A common error, its fix, and its posture where it can be drawn.

    breaks: the measures (see body/measures.py) that the posture must be seen to break.
    mark: the part of the skeleton that the picture points out, such as "lumbar2" or "shank_l".
    camera: where it is best seen from, if not from where the exercise is.
    """

    id: str
    name: str
    fix: str
    pose: Pose | None = None
    touches: tuple[Touch, ...] = ()
    breaks: tuple[str, ...] = ()
    mark: str = ""
    camera: Camera | None = None


@dataclass(frozen=True, slots=True)
class FilterRule:
    """What a movement filter does to an exercise: hide it, or show it with `note`."""

    filter: str
    handling: Handling
    note: str = ""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One movement with everything that is said, shown and checked about it.

    envelope: measure -> (lowest, highest) for every frame; held: the tighter ranges from the
    second `held_at` to `held_until`, and for what the error postures are compared with.
    tempo: degrees a second that no joint exceeds. gentler: the id of an easier exercise.
    more: what may be added once it is easy, for those who want to; it never comes by itself.
    rep: seconds (from, to) of the movement that are one repetition; None is the whole of it.
    travels: it goes forward through the room, as walking does, and the picture goes along.
    only_if: what a person has to say before this is ever offered; "" is for everyone.
    """

    id: str
    name: str
    purpose: str
    stretches: tuple[str, ...]
    works: tuple[str, ...]
    position: str
    equipment: tuple[str, ...]
    steps: tuple[Step, ...]
    cues: tuple[str, ...]
    feel: str
    adjust: tuple[str, ...]
    errors: tuple[Error, ...]
    stop: tuple[str, ...]
    avoid_if: tuple[str, ...]
    filters: tuple[FilterRule, ...]
    timings: tuple[Timing, ...]
    sources: tuple[str, ...]
    reviewed: str
    poses: tuple[KeyPose, ...]
    envelope: Mapping[str, tuple[float, float]]
    held: Mapping[str, tuple[float, float]]
    held_at: float
    camera: Camera
    props: tuple[Prop, ...]
    tints: tuple[str, ...]
    places: tuple[str, ...] = ("home",)
    sided: bool = True
    loops: bool = False
    gentler: str = ""
    more: str = ""
    tempo: float = 60.0
    held_until: float = 0.0
    rep: tuple[float, float] | None = None
    travels: bool = False
    only_if: str = ""

    @property
    def length(self) -> float:
        """Seconds from the first key pose to the last."""
        return self.poses[-1].at

    def follows_on(self, end: Pose, start: Pose) -> bool:
        """Whether what ends in one pose can begin anew in the other without a jump."""
        return end == (start.changed(pelvis_tx=end["pelvis_tx"]) if self.travels else start)

    def error(self, error_id: str) -> Error | None:
        return next((e for e in self.errors if e.id == error_id), None)

    def camera_for(self, variant: str) -> Camera:
        """Where the right way, or an error, is best seen from."""
        error = self.error(variant)
        return self.camera if error is None or error.camera is None else error.camera

    def repeats_at(self, seconds: float) -> bool:
        """Whether this second of the movement belongs to its repetition."""
        return self.rep is not None and self.rep[0] <= seconds <= self.rep[1]

    def around(self, seconds: float) -> tuple[KeyPose, KeyPose, float]:
        """The key poses before and after a second, and the share of the way between.

        The movement is eased from one pose in which it stops to the next such one, unless both
        are marked "steady": then its pace is even, as in walking.
        """
        seconds = self._eased_time(seconds)
        before = self.poses[0]
        for after in self.poses[1:]:
            if seconds < after.at:
                span = after.at - before.at
                return before, after, (seconds - before.at) / span
            before = after
        return before, before, 0.0

    def _eased_time(self, seconds: float) -> float:
        """The second at which a movement of even speed would be as far."""
        start = self.poses[0]
        for key in self.poses[1:]:
            if key.through and key is not self.poses[-1]:
                continue
            if seconds < key.at:
                if "steady" in start.marks and "steady" in key.marks:
                    return seconds
                span = key.at - start.at
                by_then = start.at + span * eased((seconds - start.at) / span)
                # The last millionth is rounded to the end, which is not reached yet.
                return min(by_then, nextafter(key.at, start.at))
            start = key
        return seconds


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a routine during which one thing is asked of the person.

    seconds: whole seconds, 1 or more. step: index (from 0) of the exercise's step to show, or None.
    side: the side that is stretched or works; for "switch" the side that comes next.
    figure: seconds (from, to) of the exercise's own movement that the figure shows meanwhile,
    at its natural pace, then staying at `to`; with `loops` it starts again at `from`.
    work: what is counted meanwhile; it fills the segment to the second. With repetitions `figure`
    is one of them, at the pace of the count. alternates: every second one is for the other side.
    """

    exercise: str
    phase: Phase
    side: Side
    seconds: int
    step: int | None = None
    cue: str = ""
    figure: tuple[float, float] = (0.0, 0.0)
    loops: bool = False
    work: Counted | None = None
    alternates: bool = False

    def figure_at(self, into: float) -> float:
        """The exercise's second to show when `into` seconds of this segment have passed."""
        start, end = self.figure
        span = end - start
        if span <= 0.0:
            return start
        if isinstance(self.work, Reps):
            return start + span * (max(0.0, into) % self.work.each) / self.work.each
        if self.loops:
            return start + max(0.0, into) % span
        return start + min(max(0.0, into), span)

    def side_at(self, into: float) -> Side:
        """The side that works `into` seconds after the segment began."""
        if not self.alternates or self.work is None or self.work.at(into).number % 2:
            return self.side
        return "left" if self.side == "right" else "right"


@dataclass(frozen=True, slots=True)
class Routine:
    """Exercises in order, to the second.

    place: "office" (standing, ordinary clothes) or "home" (needs floor space). mode: "dynamic"
    routines contain no holds. total: seconds; always the sum of the segments. offer: which turn
    of the day's rota it can take (see choice.py); "" is only for those who ask for it.
    """

    id: str
    name: str
    place: str
    purpose: str
    total: int
    segments: tuple[Segment, ...]
    mode: str = "static"
    default: bool = False
    offer: str = ""

    def at(self, seconds: float) -> tuple[int, float]:
        """Index of the segment at a second of the routine, and the seconds into it.

        From `total` on: the last segment, at its end.
        """
        start = 0
        for index, segment in enumerate(self.segments):
            if seconds < start + segment.seconds:
                return index, max(0.0, seconds - start)
            start += segment.seconds
        return len(self.segments) - 1, float(self.segments[-1].seconds)

    def held(self, side: Side) -> int:
        """Seconds of holding for a side."""
        return sum(s.seconds for s in self.segments if s.phase == "hold" and s.side == side)

    def exercises(self) -> tuple[str, ...]:
        """Ids of the exercises in it, each once, in order."""
        return tuple(dict.fromkeys(s.exercise for s in self.segments))
