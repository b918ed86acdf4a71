# SPDX-License-Identifier: Apache-2.0
"""The founding claims are complete, and where they say the app rests on them, it does."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from check_content import avoided, words

ROOT = Path(__file__).parents[1]
CLAIMS: list[dict[str, Any]] = tomllib.loads((ROOT / "seeds" / "claims.toml").read_text("utf-8"))[
    "claim"
]
KEYS = {
    *("id", "subject", "claim", "verdict", "correction", "ship", "sources", "uses", "not_yet"),
}  # fmt: skip


def test_there_are_eight_claims_in_their_order() -> None:
    assert [claim["id"] for claim in CLAIMS] == [f"S{number}" for number in range(1, 9)]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim["id"])
def test_a_claim_is_complete(claim: dict[str, Any]) -> None:
    assert set(claim) == KEYS
    assert claim["verdict"] in {"right", "mostly", "partly", "wrong"}
    for sentence in ("subject", "claim", "correction", "ship"):
        assert len(claim[sentence]) > 15
    assert len(claim["correction"]) > 100 or claim["verdict"] == "right"
    assert claim["sources"]
    assert claim["uses"] or claim["not_yet"]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim["id"])
def test_what_may_be_shown_keeps_to_the_words(claim: dict[str, Any]) -> None:
    assert list(avoided(claim["ship"], words())) == []


@pytest.mark.parametrize(
    ("claim", "place"),
    [(claim["id"], place) for claim in CLAIMS for place in claim["uses"]],
)
def test_a_place_that_rests_on_a_claim_is_there(claim: str, place: str) -> None:
    path, _, text = place.partition("#")
    assert (ROOT / path).is_file(), f"{claim} names {path}"
    assert text.lower() in (ROOT / path).read_text("utf-8").lower()
