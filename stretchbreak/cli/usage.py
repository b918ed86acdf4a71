# SPDX-License-Identifier: Apache-2.0
"""argparse's own words in the person's language, which Python itself has in English only."""

from __future__ import annotations

import argparse
from collections.abc import Callable

TEXTS = (
    "usage: ",
    "positional arguments",
    "options",
    "show this help message and exit",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "unrecognized arguments: %s",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "invalid %(type)s value: %(value)r",
    "ambiguous option: %(option)s could match %(matches)s",
    "expected one argument",
    "expected at least one argument",
    "ignored explicit argument %r",
)
"""Those of its messages that these commands can lead to; the rest is about parsers badly made."""


def speak(say: Callable[[str], str]) -> None:
    """From now on argparse says its texts by `say`: it looks them up by this name each time."""
    vars(argparse)["_"] = say
