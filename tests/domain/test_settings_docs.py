# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path

from stretchbreak.domain.settings import DECLARATIONS
from stretchbreak.domain.settings_docs import page

STORED = Path(__file__).parents[2] / "docs" / "settings.md"


def test_the_page_in_docs_is_the_one_that_the_declarations_make() -> None:
    assert STORED.read_text("utf-8") == page()


def test_the_page_has_every_setting_with_its_range_and_explanation() -> None:
    text = page()
    for declaration in DECLARATIONS.values():
        for part in (declaration.key, declaration.range_text, declaration.explanation):
            assert part in text
