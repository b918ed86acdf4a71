# SPDX-License-Identifier: Apache-2.0
"""Random moments and records, of every type there is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from stretchbreak.domain.moment import Moment
from stretchbreak.domain.presence import Presence, Spell
from stretchbreak.domain.records import (
    Answered,
    Asked,
    BoutEnded,
    BreakTaken,
    Corrected,
    DayCounted,
    Delivered,
    Imported,
    Judged,
    Noted,
    Rated,
    Record,
    Reminded,
    SessionEnded,
    SessionProgress,
)

seconds = st.floats(min_value=0, max_value=1e9, allow_nan=False)
words = st.text(max_size=20)
zones = st.integers(min_value=-14 * 60, max_value=14 * 60).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
moments = st.builds(
    lambda naive, zone, elapsed: Moment(naive.replace(tzinfo=UTC).astimezone(zone), elapsed),
    st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2100, 1, 1)),  # noqa: DTZ001
    zones,
    seconds,
)
details = st.dictionaries(
    words,
    st.recursive(
        st.none() | st.booleans() | st.integers() | seconds | words,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
        max_leaves=5,
    ),
    max_size=3,
)
records: st.SearchStrategy[Record] = st.one_of(
    st.builds(
        Judged, moments, st.builds(Spell, st.sampled_from(list(Presence)), moments, moments, words)
    ),
    st.builds(Corrected, moments, moments, moments, st.none() | st.sampled_from(list(Presence))),
    st.builds(Imported, moments, seconds, st.sampled_from(list(Presence)), words),
    st.builds(DayCounted, moments, seconds, words),
    st.builds(BoutEnded, moments, moments, moments, seconds, words),
    st.builds(BreakTaken, moments, moments, moments, words, st.booleans()),
    st.builds(Reminded, moments, words, seconds, st.lists(words).map(tuple), seconds, words),
    st.builds(Delivered, moments, words, words, words),
    st.builds(Asked, moments, moments, moments),
    st.builds(Answered, moments, words, words),
    st.builds(SessionEnded, moments, moments, words, seconds, seconds, st.booleans()),
    st.builds(
        SessionProgress,
        moments,
        moments,
        words,
        seconds,
        seconds,
        st.integers(-1, 50),
        seconds,
        st.sampled_from(("right", "left")),
    ),
    st.builds(Rated, moments, words, st.lists(words).map(tuple), words),
    st.builds(Noted, moments, words, details),
)


def a_moment(text: str, elapsed: float = 0.0) -> Moment:
    """The moment at an ISO time with an offset."""
    return Moment(datetime.fromisoformat(text), elapsed)


def an_answer(text: str, said: str = "moved") -> Answered:
    """A short record at an ISO time with an offset."""
    return Answered(a_moment(text), said, "tray")
