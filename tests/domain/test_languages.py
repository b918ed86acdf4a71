# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from stretchbreak.domain.languages import LANGUAGES, chosen, from_environment


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (("de_AT.UTF-8",), "de"),
        (("pt-PT",), "pt_BR"),
        (("pt_BR.UTF-8@latin",), "pt_BR"),
        (("zh-Hans-CN",), "zh_CN"),
        (("fi-FI", "uk-UA"), "uk"),
        (("C.UTF-8",), "en"),
        ((), "en"),
    ],
)
def test_the_first_language_that_is_known_is_spoken(wanted: tuple[str, ...], language: str) -> None:
    assert chosen("system", wanted, LANGUAGES) == language


def test_the_setting_comes_before_the_desktop() -> None:
    assert chosen("ja", ("de_DE",), LANGUAGES) == "ja"


def test_a_setting_that_nobody_knows_is_the_desktops() -> None:
    assert chosen("klingon", ("de_DE",), LANGUAGES) == "de"


def test_the_environment_is_asked_in_the_order_that_gettext_has() -> None:
    assert from_environment({"LANG": "de_DE.UTF-8"}) == ("de_DE.UTF-8",)
    assert from_environment({"LANG": "C", "LC_ALL": "fr_FR"}) == ("fr_FR",)
    assert from_environment({"LANGUAGE": "pl:de", "LANG": "en_GB"}) == ("pl", "de")
    assert from_environment({}) == ()
