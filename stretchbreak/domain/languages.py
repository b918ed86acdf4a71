# SPDX-License-Identifier: Apache-2.0
"""The languages there are, and which one to speak."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Texts are written in English, so English needs no file.
SOURCE = "en"

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "ar": "العربية",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "uk": "Українська",
    "zh_CN": "简体中文",
}
"""Each by its own name, as its speakers look for it."""

RIGHT_TO_LEFT = frozenset({"ar"})
"""Asking Qt instead would build its largest namespace, on the way to the first icon."""

AWAITS_REVIEW = frozenset(LANGUAGES) - {SOURCE}
"""Where the safety texts were translated with machine assistance and nobody has read them since."""


def chosen(setting: str, wanted: Iterable[str], known: Iterable[str]) -> str:
    """The language to speak: the setting's, else the first of `wanted` that is known, else English.

    wanted: names as systems write them, best first: `de_AT.UTF-8`, `pt-BR`, `zh_Hans_CN`.
    """
    names = set(known)
    if setting in names:
        return setting
    for name in wanted:
        for candidate in _candidates(name):
            if candidate in names:
                return candidate
    return SOURCE


def _candidates(name: str) -> tuple[str, ...]:
    plain = name.partition(".")[0].partition("@")[0].replace("-", "_")
    parts = plain.split("_")
    language = parts[0].lower()
    # A language of which there is one variant is better than none: pt_PT reads pt_BR.
    near = {"pt": "pt_BR", "zh": "zh_CN"}.get(language, language)
    return (f"{language}_{parts[-1].upper()}", language, near)


def from_environment(environ: Mapping[str, str]) -> tuple[str, ...]:
    """What the environment of a Unix program asks for, best first."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environ.get(name, "")
        if value:
            return tuple(value.split(":"))
    return ()
