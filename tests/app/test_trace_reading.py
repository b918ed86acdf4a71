# SPDX-License-Identifier: Apache-2.0
"""A trace is read, or one sentence says which line is wrong and what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from stretchbreak.app.replay import replay
from stretchbreak.app.trace import INTERVALS, POINTS, Trace, TraceError, read_lines, read_trace
from stretchbreak.domain.settings import Settings

HEADER = (
    '{"trace": 1, "zone": "Europe/Berlin", '
    '"from": "2026-03-02T09:00:00+01:00", "to": "2026-03-02T10:00:00+01:00"}'
)
INPUT = '{"what": "input", "from": "2026-03-02T09:10:00+01:00", "to": "2026-03-02T09:11:00+01:00"}'
AT = '"at": "2026-03-02T09:10:00+01:00"'


def read(*lines: str) -> Trace:
    return read_lines(lines, "day.jsonl")


def test_lines_may_come_in_any_order_and_be_apart_from_one_another() -> None:
    later = INPUT.replace("09:1", "09:3")
    trace = read(HEADER, "", later, INPUT, "  ")
    assert list(trace.intervals["input"][0]) == [600.0, 1800.0]
    assert list(trace.intervals["input"][1]) == [660.0, 1860.0]


def test_intervals_that_overlap_or_touch_are_one() -> None:
    longer, next_minute = INPUT.replace("09:11", "09:12"), INPUT.replace("09:11", "09:13")
    trace = read(HEADER, INPUT, longer, next_minute.replace("09:10", "09:12"))
    assert list(trace.intervals["input"][0]) == [600.0]
    assert list(trace.intervals["input"][1]) == [780.0]


def test_what_lies_outside_the_header_is_cut_off() -> None:
    trace = read(HEADER, INPUT.replace("09:10", "08:10"), INPUT.replace("09:11", "11:11"))
    assert list(trace.intervals["input"][0]) == [0.0]
    assert list(trace.intervals["input"][1]) == [3600.0]


def test_a_key_may_be_pressed_for_no_time_but_a_lock_of_no_length_is_nothing() -> None:
    press = INPUT.replace("09:11", "09:10")
    trace = read(HEADER, press, press.replace("input", "locked"), press.replace("input", "asleep"))
    assert len(trace.intervals["input"][0]) == 1
    assert len(trace.intervals["locked"][0]) == 0
    assert len(trace.intervals["asleep"][0]) == 0


def test_unknown_keys_are_passed_over() -> None:
    assert len(read(HEADER, INPUT[:-1] + ', "device": "mouse"}').intervals["input"][0]) == 1


BROKEN = {
    "no header": ([INPUT], "line 1", "header"),
    "another version": ([HEADER.replace('"trace": 1', '"trace": 2')], "line 1", "header"),
    "a header that says true": ([HEADER.replace("1,", "true,", 1)], "line 1", "header"),
    "no zone": ([HEADER.replace("zone", "place")], "line 1", "time zone"),
    "an invented zone": ([HEADER.replace("Berlin", "Atlantis")], "line 1", "Atlantis"),
    "a zone outside the zones": ([HEADER.replace("Europe/Berlin", "../x")], "line 1", "zone"),
    "an end before the beginning": ([HEADER.replace("10:00", "08:00")], "line 1", "later than"),
    "a thousand years": ([HEADER.replace("2026-03-02T10", "2826-03-02T10")], "line 1", "ten years"),
    "the year one": ([HEADER.replace("2026-03-02T09", "0001-03-02T09")], "line 1", "years from"),
    "the year 9999": ([HEADER.replace("2026-03-02T10", "9999-12-31T23")], "line 1", "years from"),
    "half a line": ([HEADER, INPUT[:40]], "line 2", "not JSON"),
    "a list": ([HEADER, "[1, 2]"], "line 2", "object"),
    "a line after empty ones": ([HEADER, "", "", "{"], "line 4", "not JSON"),
    "an unknown what": ([HEADER, INPUT.replace("input", "coffee")], "line 2", "coffee"),
    "a what that is a list": ([HEADER, '{"what": ["input"]}'], "line 2", "none of"),
    "no what": ([HEADER, "{}"], "line 2", "none of"),
    "no to": ([HEADER, INPUT.replace('"to"', '"till"')], "line 2", "“to” is missing"),
    "a number as a time": ([HEADER, '{"what": "input", "from": 5}'], "line 2", "“from”"),
    "a time without an offset": ([HEADER, INPUT.replace("+01:00", "")], "line 2", "offset"),
    "a time that is none": ([HEADER, INPUT.replace("09:10", "29:10")], "line 2", "no time"),
    "an interval that runs backwards": (
        [HEADER, INPUT.replace("09:11", "09:09")], "line 2", "before",
    ),
    "an unknown say": ([HEADER, f'{{"what": "say", {AT}, "say": "hello"}}'], "line 2", "hello"),
    "a delay without minutes": (
        [HEADER, f'{{"what": "say", {AT}, "say": "delay"}}'], "line 2", "minutes",
    ),
    "a say that is a number": ([HEADER, f'{{"what": "say", {AT}, "say": 5}}'], "line 2", "text"),
    "a step of nothing known": (
        [HEADER, f'{{"what": "clock-step", {AT}, "by": NaN}}'], "line 2", "seconds",
    ),
    "a step to the end of days": (
        [HEADER, f'{{"what": "clock-step", {AT}, "by": 1e300}}'], "line 2", "seconds",
    ),
    "a step of true": ([HEADER, f'{{"what": "clock-step", {AT}, "by": true}}'], "line 2", "by"),
    "five thousand digits": ([HEADER, '{"what": ' + "1" * 5000 + "}"], "line 2", "JSON"),
    "brackets without end": ([HEADER, "[" * 100_000], "line 2", "not JSON"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_line_is_named_with_what_is_wrong(name: str) -> None:
    lines, line, words = BROKEN[name]
    with pytest.raises(TraceError) as caught:
        read(*lines)
    message = str(caught.value)
    assert message.startswith(f"day.jsonl, {line}: ")
    assert words in message
    assert "\n" not in message
    assert len(message) < 400


def test_an_empty_file_says_what_belongs_into_it(tmp_path: Path) -> None:
    path = tmp_path / "empty.jsonl"
    path.write_text("\n\n")
    with pytest.raises(TraceError, match="empty; the first line must be a header"):
        read_trace(path)


def test_a_missing_file_a_folder_and_a_picture_are_one_clear_error_each(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\xff\xfe\x00")
    with pytest.raises(TraceError, match="no such file"):
        read_trace(tmp_path / "nothing.jsonl")
    with pytest.raises(TraceError, match="cannot be read"):
        read_trace(tmp_path)
    with pytest.raises(TraceError, match="cannot be read as text"):
        read_trace(picture)


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "windows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + f"{HEADER}\r\n{INPUT}\r\n".encode())
    assert len(read_trace(path).intervals["input"][0]) == 1


@given(st.binary(max_size=300))
def test_no_bytes_whatever_bring_more_than_a_trace_error(data: bytes) -> None:
    import tempfile

    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        with pytest.raises(TraceError):
            read_trace(Path(file.name))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)
times = st.sampled_from(
    ["2026-03-02T09:10:00+01:00", "2026-03-02T09:50:00.5Z", "2026-03-02", "20260302T091500+01",
     "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-23:59", "2026-W10-1T09:00+01:00", ""]
)  # fmt: skip
facts = st.fixed_dictionaries(
    {},
    optional={
        "what": st.sampled_from([*INTERVALS, *POINTS]) | json_values,
        "from": times | json_values,
        "to": times | json_values,
        "at": times | json_values,
        "say": st.sampled_from(["delay 5", "delay -1", "pause until 9999-12-31T00:00Z", "moved"])
        | json_values,
        "by": json_values,
        "zone": st.sampled_from(["UTC", "Europe", "/etc/passwd", "a/../b"]) | json_values,
        "trace": json_values,
    },
)


@given(st.lists(facts, max_size=4))
def test_any_facts_are_replayed_or_refused(made: list[dict[str, Any]]) -> None:
    try:
        trace = read(HEADER, *[json.dumps(fact) for fact in made])
    except TraceError as error:
        assert str(error).startswith("day.jsonl, line ")  # noqa: PT017
        return
    answer = replay(trace, Settings())
    assert answer.spells[0].since.elapsed == 0
    assert answer.spells[-1].until.elapsed == 3600


@given(facts)
def test_any_header_is_accepted_or_refused(fact: dict[str, Any]) -> None:
    try:
        trace = read(json.dumps({"trace": 1, "zone": "UTC", **fact}))
    except TraceError as error:
        assert str(error).startswith("day.jsonl, line 1")  # noqa: PT017
    else:
        assert trace.length > 0
