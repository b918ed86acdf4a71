# SPDX-License-Identifier: Apache-2.0
"""Files that nobody would write: always a message, never a traceback."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime
from math import inf, isfinite, nan
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from library import LIBRARY

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.app.catalogue_check import check_files
from stretchbreak.app.catalogue_exercise import exercise_from
from stretchbreak.app.catalogue_fields import ContentError, Table
from stretchbreak.app.catalogue_lines import line_of
from stretchbreak.app.catalogue_routine import instead_from, routine_from, safety_from
from stretchbreak.domain.exercise import Exercise
from stretchbreak.domain.exercise_checks import exercise_findings
from stretchbreak.domain.exercise_motion import frame_at

OWN = Path(__file__).parents[2] / "assets"
EXERCISES = LIBRARY.exercises
TEXTS = {
    path.relative_to(OWN).as_posix(): path.read_text("utf-8")
    for path in sorted(OWN.glob("**/*.toml"))
}
TABLES = {name: tomllib.loads(text) for name, text in TEXTS.items()}

ODD = st.one_of(
    st.sampled_from([nan, inf, -inf, 1e308, -1e308, 5e-324, 10**400, -(10**400), 0, -1, True]),
    st.sampled_from(["", " ", "\0", "\u202e", "x" * 5000, "{x}", "hide"]),
    st.sampled_from([datetime(1, 1, 1, tzinfo=UTC), date(9999, 12, 31), [], {}, [[]], [{}]]),
    st.floats(allow_nan=True, allow_infinity=True),
    st.integers(),
    st.text(max_size=30),
    st.recursive(
        st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
        ),
        max_leaves=12,
    ),
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path to everything inside a parsed file."""
    found = [path] if path else []
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, one in inner:
        found.append((*path, key))
        if isinstance(one, dict | list):
            found += places(one, (*path, key))[1:]
    return found


PLACES = {name: places(table) for name, table in TABLES.items()}


@st.composite
def spoilt(draw: st.DrawFn, folder: str) -> Any:
    """A file's table with one to three things in it replaced, added or taken out."""
    name = draw(st.sampled_from([name for name in TABLES if name.startswith(folder)]))
    table = copy.deepcopy(TABLES[name])
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(PLACES[name]))
        inside: Any = table
        try:
            for key in path[:-1]:
                inside = inside[key]
            how = draw(st.sampled_from(["replace", "replace", "remove", "add"]))
            if how == "replace":
                inside[path[-1]] = draw(ODD)
            elif how == "remove":
                del inside[path[-1]]
            elif isinstance(inside, dict):
                inside[draw(st.text(max_size=8))] = draw(ODD)
            else:
                inside.append(draw(ODD))
        except (KeyError, IndexError, TypeError, AttributeError):
            continue  # an earlier change took that place away
    return table


def built(build: Callable[[Table], Any], table: Any) -> Any:
    """What is built; None after a message of one line that names a key."""
    try:
        return build(Table(table))
    except ContentError as error:
        refused = error
    assert refused.key
    assert str(refused).startswith(refused.key)
    assert len(str(refused)) < 800
    return None


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spoilt("exercises"))
def test_an_exercise_is_either_refused_or_can_be_drawn(table: Any) -> None:
    exercise: Exercise | None = built(exercise_from, table)
    if exercise is None:
        return
    for share in (0.0, 0.3, 0.77, 1.0):
        frame = frame_at(exercise, share * exercise.length)
        assert all(isfinite(value) for value in frame.pose.values)
    assert all(timing.total > 0 for timing in exercise.timings)
    assert exercise.held_at <= exercise.held_until <= exercise.length


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spoilt("exercises"))
def test_what_is_accepted_can_be_checked_frame_by_frame(table: Any) -> None:
    exercise: Exercise | None = built(exercise_from, table)
    if exercise is not None:
        assert all(str(finding) for _, finding in exercise_findings(exercise))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spoilt("routines"))
def test_a_routine_is_either_refused_or_exact(table: Any) -> None:
    routine = built(lambda t: routine_from(t, EXERCISES), table)
    if routine is None:
        return
    assert sum(part.seconds for part in routine.segments) == routine.total
    assert routine.held("left") == routine.held("right")
    for part in routine.segments:
        assert 0 <= part.figure_at(part.seconds / 2) <= EXERCISES[part.exercise].length


@settings(max_examples=200, deadline=None)
@given(spoilt("safety"), spoilt("instead"))
def test_texts_on_safety_and_stand_ins_are_refused_with_a_message(safety: Any, swap: Any) -> None:
    kept = built(safety_from, safety)
    assert kept is None or kept.stop_rule
    chains = built(instead_from, swap)
    assert chains is None or all(isinstance(row, tuple) for c in chains.values() for row in c)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_bytes_in_any_file_give_a_message(tmp_path: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([n for n in TEXTS if "/" in n]))
    original = TEXTS[name].encode()
    start = data.draw(st.integers(0, len(original)))
    put = data.draw(st.one_of(st.binary(max_size=40), st.text(max_size=20).map(str.encode)))
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(original[:start] + put + original[start + data.draw(st.integers(0, 60)) :])
    own = load_catalogue(OWN, tmp_path)
    assert set(EXERCISES) <= set(own.exercises)
    new = len(own.exercises) + len(own.routines)
    told = [problem for problem in own.problems if problem.file == name]
    assert new - len(EXERCISES) - len(LIBRARY.routines) + len(told) >= 1
    for problem in told:
        assert 0 <= problem.line <= path.read_bytes().count(b"\n") + 1
    for other in tmp_path.glob("*/*.toml"):
        other.unlink()


@given(st.text(max_size=200), st.text(max_size=30))
def test_a_line_is_found_in_any_text_for_any_key(text: str, key: str) -> None:
    assert 0 <= line_of(text, key) <= len(text.splitlines())


@pytest.mark.parametrize("file", ["exercises/hf_half_kneel.toml", "routines/half_kneeling.toml"])
def test_every_key_of_a_file_is_found_on_its_line(file: str) -> None:
    text = TEXTS[file]
    rows = text.splitlines()
    keys = 0
    for path in PLACES[file]:
        if isinstance(path[-1], str):
            key = ""
            for part in path:
                key += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if key else part
            assert path[-1] in rows[line_of(text, key) - 1], key
            keys += 1
    assert keys > 20


@pytest.mark.parametrize("text", ["x = 1", "[[segment]]", "id = 'a'\nstep = 3", "\ufeffid = 'a'"])
def test_the_close_look_never_falls_over(tmp_path: Path, text: str) -> None:
    for name in ("a.toml", "instead.toml", "safety.toml"):
        (tmp_path / name).write_text(text, "utf-8")
    files = sorted(tmp_path.glob("*.toml"))
    problems = check_files(files, OWN)
    assert {Path(problem.file).name for problem in problems} >= {"a.toml", "safety.toml"}
