# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given
from record_strategies import a_moment, an_answer, records

from stretchbreak.domain.presence import Presence
from stretchbreak.domain.records import Answered, Judged, Noted, Record, Reminded
from stretchbreak.domain.records_json import KINDS, from_plain, to_plain

AT = {"wall": "2026-03-02T09:00:00+01:00", "elapsed": 5.0}


@given(records)
def test_every_record_comes_back_from_json_as_it_was(record: Record) -> None:
    text = json.dumps(to_plain(record))
    back = from_plain(json.loads(text))
    assert back == record
    assert back.at.wall.utcoffset() == record.at.wall.utcoffset()
    assert json.dumps(to_plain(back)) == text


def test_every_type_of_record_has_its_word() -> None:
    assert set(KINDS.values()) == set(get_args(Record))


def test_a_record_reads_as_plain_words() -> None:
    record = Reminded(a_moment("2026-03-02T09:30:00+01:00", 1800.0), "notice", 1800.0, ("camera",))
    assert to_plain(record) == {
        "kind": "reminder",
        "at": {"wall": "2026-03-02T09:30:00+01:00", "elapsed": 1800.0},
        "step": "notice",
        "sat": 1800.0,
        "held_by": ["camera"],
        "held": 0.0,
        "text": "",
    }


def test_a_field_of_a_later_version_is_passed_over() -> None:
    plain = {**to_plain(an_answer("2026-03-02T09:00:00+01:00")), "mood": "fine"}
    assert from_plain(plain) == an_answer("2026-03-02T09:00:00+01:00")


def test_a_field_that_an_earlier_version_did_not_write_has_its_default() -> None:
    record = from_plain({"kind": "reminder", "at": AT, "step": "card", "sat": 1.0})
    assert isinstance(record, Reminded)
    assert record.held_by == ()


def test_a_kind_of_a_later_version_becomes_a_note_that_holds_all_of_it() -> None:
    record = from_plain({"kind": "walk", "at": AT, "steps": 900})
    assert record == Noted(a_moment("2026-03-02T09:00:00+01:00", 5.0), "walk", {"steps": 900})


def test_a_presence_of_a_later_version_is_unknown() -> None:
    spell = {"presence": "treadmill", "since": AT, "until": AT, "because": "belt"}
    record = from_plain({"kind": "judged", "at": AT, "spell": spell})
    assert isinstance(record, Judged)
    assert record.spell.presence is Presence.UNKNOWN


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"kind": "answer"},
        {"kind": "answer", "at": AT, "said": "moved"},
        {"kind": "answer", "at": AT, "said": 3, "channel": "tray"},
        {"kind": "answer", "at": {**AT, "wall": "2026-03-02T09:00:00"}, "said": "", "channel": ""},
        {"kind": "answer", "at": {**AT, "elapsed": "x"}, "said": "", "channel": ""},
        {"kind": "judged", "at": AT, "spell": []},
        {"kind": "reminder", "at": AT, "step": "card", "sat": 1.0, "held_by": "camera"},
    ],
)
def test_what_is_no_record_is_a_value_error(plain: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a record"):
        from_plain(plain)


def test_tuples_in_a_notes_detail_come_back_as_lists() -> None:
    note = Noted(a_moment("2026-03-02T09:00:00+01:00"), "gap", {"days": ("mon", "tue")})
    back = from_plain(to_plain(note))
    assert isinstance(back, Noted)
    assert back.detail == {"days": ["mon", "tue"]}


def test_a_subclass_of_text_is_text() -> None:
    record = Answered(a_moment("2026-03-02T09:00:00+01:00"), Presence.STANDING, "tray")
    assert type(to_plain(record)["said"]) is str


def test_a_reminder_of_a_journal_before_texts_is_read() -> None:
    plain = to_plain(Reminded(a_moment("2026-03-02T09:30:00+01:00", 1800.0), "notice", 1800.0))
    del plain["text"]
    read = from_plain(plain)
    assert isinstance(read, Reminded)
    assert read.text == ""
