# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import dataclasses
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stretchbreak.domain.settings import DECLARATIONS, GROUPS, Settings
from stretchbreak.domain.settings_durations import format_duration, parse_duration
from stretchbreak.domain.settings_kinds import Declaration, Kind, Level, Problem, Value
from stretchbreak.domain.settings_reading import from_mapping, override, parse_value
from stretchbreak.domain.settings_written import WRITTEN


def values_of(declaration: Declaration) -> st.SearchStrategy[Value]:
    """Every value that the setting may have."""
    if declaration.kind is Kind.DURATION:
        spans = st.floats(min_value=declaration.low, max_value=declaration.high)
        return st.just(0.0) | spans if declaration.can_be_off else spans
    if declaration.kind is Kind.CHOICE:
        return st.sampled_from([value for value, _label in declaration.choices])
    if declaration.kind is Kind.BOOL:
        return st.booleans()
    if declaration.kind is Kind.INT:
        return st.integers(int(declaration.low), int(declaration.high))
    if declaration.kind is Kind.LIST:
        names = [value for value, _label in declaration.choices]
        some = st.sets(st.sampled_from(names))
        return some.map(lambda chosen: ", ".join(name for name in names if name in chosen))
    if declaration.kind in WRITTEN:
        return st.sampled_from(["", str(declaration.read(declaration.example))])
    return st.from_regex(r"[a-z0-9][a-z0-9_-]{0,63}", fullmatch=True)


any_settings = st.fixed_dictionaries(
    {key: values_of(declaration) for key, declaration in DECLARATIONS.items()}
)
junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30min", 1800.0),
        ("4s", 4.0),
        ("0.2s", 0.2),
        ("1h30min", 5400.0),
        ("90s", 90.0),
        ("1.5h", 5400.0),
        (" 1 h 5 min 2 s ", 3902.0),
        ("5 minutes", 300.0),
        ("2M", 120.0),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["", "30", "min", "-5min", "5min 1h", "5min5min", "1e3s", "5 min.", "½h", "٣min", "1:30"],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert parse_duration(text) is None


@given(st.floats(min_value=0.2, max_value=86400) | st.integers(0, 86400).map(float))
def test_a_time_written_and_read_again_is_exactly_the_same(seconds: float) -> None:
    assert parse_duration(format_duration(seconds)) == seconds


@given(st.text())
def test_no_text_upsets_the_reading_of_times(text: str) -> None:
    seconds = parse_duration(text)
    assert seconds is None or seconds >= 0


def test_the_defaults_are_those_of_the_declarations_and_within_their_ranges() -> None:
    for key, declaration in DECLARATIONS.items():
        assert getattr(Settings(), key) == declaration.default
        assert declaration.read(declaration.plain(declaration.default)) == declaration.default


def test_every_setting_can_be_explained_to_a_person() -> None:
    for declaration in DECLARATIONS.values():
        assert declaration.group in GROUPS
        assert declaration.label
        assert declaration.explanation.endswith(".")
        assert declaration.range_text
    assert {declaration.group for declaration in DECLARATIONS.values()} == set(GROUPS)


@given(any_settings)
def test_settings_written_and_read_again_are_the_same(values: dict[str, Value]) -> None:
    written = {key: DECLARATIONS[key].plain(value) for key, value in values.items()}
    settings, problems = from_mapping(written)
    length = settings.break_length
    expected = {**values, "full_break": max(settings.full_break, length)}
    assert dataclasses.asdict(settings) == expected
    assert [problem.key for problem in problems if problem.level is not Level.NOTE] == []


@given(any_settings)
def test_the_command_line_reads_what_messages_and_tables_show(values: dict[str, Value]) -> None:
    pairs = [f"{key}={DECLARATIONS[key].shown(value)}" for key, value in values.items()]
    settings, problems = override(Settings(), pairs)
    assert [problem for problem in problems if problem.level is Level.ERROR] == []
    assert settings.remind_after == values["remind_after"]
    assert settings.show_card is values["show_card"]


@given(st.dictionaries(st.sampled_from(sorted(DECLARATIONS)) | st.text(), junk))
def test_nothing_in_a_file_can_upset_the_settings(raw: dict[str, object]) -> None:
    settings, problems = from_mapping(raw, "settings.toml")
    for key, declaration in DECLARATIONS.items():
        value = getattr(settings, key)
        if key != "full_break":
            assert declaration.read(declaration.plain(value)) == value
        told = [problem for problem in problems if problem.key == key]
        assert value == declaration.default or key in raw or told
    assert all(str(problem).startswith("settings.toml: ") for problem in problems)
    assert all(str(problem).isprintable() for problem in problems)


def test_a_bare_number_is_refused_with_the_right_form() -> None:
    problem = parse_value("remind_after", 30)
    assert isinstance(problem, Problem)
    assert 'remind_after = "30min"' in problem.message
    assert "20min to 60min" in problem.message


@pytest.mark.parametrize("off", [0, 0.0, False, "0", "off", "0s", "Off", "0min"])
def test_the_card_can_be_off_in_every_way_people_write_it(off: object) -> None:
    assert parse_value("card_after", off) == 0.0


@pytest.mark.parametrize("off", [0, False, "0", "off", "0s"])
def test_what_cannot_be_off_says_so(off: object) -> None:
    assert isinstance(parse_value("remind_after", off), Problem)


def test_an_unknown_key_is_noted_mildly_with_the_nearest_one() -> None:
    settings, problems = from_mapping({"remnd_after": "45min", "theme": "dark"}, "settings.toml")
    assert settings == Settings(theme="dark")
    assert [(problem.key, problem.level) for problem in problems] == [("remnd_after", Level.NOTE)]
    assert "remind_after" in str(problems[0])


def test_a_full_break_is_never_shorter_than_a_break() -> None:
    settings, problems = from_mapping({"break_length": "5min", "full_break": "2min"})
    assert settings.full_break == settings.break_length == 300.0
    assert [problem.key for problem in problems] == ["full_break"]


def test_one_run_may_leave_the_recommended_range() -> None:
    settings, problems = override(Settings(), ["remind_after=6s", "away_after = 0.5s"])
    assert (settings.remind_after, settings.away_after, problems) == (6.0, 0.5, [])


@pytest.mark.parametrize(
    ("pair", "part"),
    [
        ("remind_after=0.1s", "0.2s to 24h"),
        ("remind_after=25h", "0.2s to 24h"),
        ("remind_after=soon", "remind_after=30min"),
        ("remind_after=", "remind_after=30min"),
        ("remindafter=30min", "remind_after"),
        ("remind_after", "KEY=VALUE"),
        ("theme=blue", "system, light or dark"),
        ("show_card=maybe", "true or false"),
        ("routine=../x", "a name"),
        ("routine=", "a name"),
    ],
)
def test_a_bad_override_is_an_error_that_helps_and_changes_nothing(pair: str, part: str) -> None:
    settings, problems = override(Settings(), [pair])
    assert settings == Settings()
    assert [problem.level for problem in problems] == [Level.ERROR]
    assert part in str(problems[0])


@given(st.lists(st.text()))
def test_no_override_upsets_the_settings(pairs: list[str]) -> None:
    settings, problems = override(Settings(), pairs)
    assert (settings == Settings()) or not pairs
    assert len(problems) >= len(pairs)


def test_a_whole_number_is_read_within_its_range() -> None:
    count = Declaration("count", Kind.INT, 3, "look", "Count", "How many.", low=1, high=9)
    assert [count.read(raw) for raw in (3, "4", 0, 10, True, "x", 2.0)] == [
        3, 4, None, None, None, None, None,
    ]  # fmt: skip
    assert (count.range_text, count.shown(3)) == ("1 to 9", "3")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("no_floor, no_kneel", "no_kneel, no_floor"),
        (["No_Kneel"], "no_kneel"),
        ("none", ""),
        ([], ""),
        ("", ""),
    ],
)
def test_movements_to_leave_out_are_read_as_text_or_as_a_list(written: object, kept: str) -> None:
    settings, problems = from_mapping({"leave_out": written})
    assert settings.leave_out == kept
    assert problems == []


@pytest.mark.parametrize("written", ["no_kneel, no_kneeling", ["no_kneel", 3], 7, True])
def test_a_movement_that_is_not_known_is_told_and_never_passed_over(written: object) -> None:
    _settings, problems = from_mapping({"leave_out": written})
    assert [one.key for one in problems] == ["leave_out"]
    assert "no_kneel" in problems[0].message


@pytest.mark.parametrize(("written", "kept"), [(0, 0), (100, 100), ("30", 30), (101, 60), (-1, 60)])
def test_the_volume_is_a_share_of_a_hundred(written: object, kept: int) -> None:
    assert from_mapping({"volume": written})[0].volume == kept


@pytest.mark.parametrize(
    ("key", "written", "kept"),
    [
        ("working_hours", "Mon-Fri 8:30-12:00, 13:00-18:00", "mon-fri 08:30-12:00 13:00-18:00"),
        ("quiet_hours", "none", ""),
        ("days_off", "2026-12-24..2027-01-02", "2026-12-24..2027-01-02"),
        ("days_off", [date(2026, 5, 1), "2026-01-01"], "2026-01-01, 2026-05-01"),
        ("calendar", "~/my calendar.ics", "~/my calendar.ics"),
        ("calendar", "C:/calendars/own.ics", "C:/calendars/own.ics"),
    ],
)
def test_times_and_files_are_kept_in_their_usual_form(key: str, written: object, kept: str) -> None:
    settings, problems = from_mapping({key: written})
    assert (getattr(settings, key), problems) == (kept, [])


@pytest.mark.parametrize(
    ("key", "written"),
    [("working_hours", "9 to 5"), ("quiet_hours", 12), ("days_off", "tomorrow"),
     ("days_off", [3]), ("calendar", "calendar.ics"), ("calendar", True)],
)  # fmt: skip
def test_what_cannot_be_used_is_told_with_the_right_form(key: str, written: object) -> None:
    settings, problems = from_mapping({key: written})
    assert getattr(settings, key) == ""
    assert DECLARATIONS[key].example in problems[0].message


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("notify-send 'Stand up'", "notify-send 'Stand up'"),
        (["lamp", "--colour", "soft white"], "lamp --colour 'soft white'"),
        ("none", ""),
        ("play $HOME; ls", "play '$HOME;' ls"),
    ],
)
def test_a_command_is_a_program_and_its_arguments(raw: object, kept: str) -> None:
    assert parse_value("hook_reminder", raw) == kept


@pytest.mark.parametrize("raw", ["it's", 3, ["", "x"], ["a", 1], "bell\a"])
def test_what_is_no_command_is_refused_with_an_example(raw: object) -> None:
    problem = parse_value("hook_reminder", raw)
    assert isinstance(problem, Problem)
    assert "notify-send 'Stand up'" in problem.message


def test_a_time_of_day_is_read_as_text_and_as_toml_has_it() -> None:
    assert parse_value("summary_at", "7:05") == "07:05"
    assert parse_value("summary_at", time(17, 30)) == "17:30"
    assert parse_value("summary_at", "none") == ""
    assert isinstance(parse_value("summary_at", "25:00"), Problem)
