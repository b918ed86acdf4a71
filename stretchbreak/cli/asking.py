# SPDX-License-Identifier: Apache-2.0
"""Commands for the running app: asked of it over its socket."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from typing import Any

from stretchbreak.cli.out import DONE, NOT_RUNNING, complain, failed, out, wrong


def says(words: str) -> Callable[[argparse.Namespace], int]:
    return lambda _options: tell({"do": "say", "say": words})


def delay(options: argparse.Namespace) -> int:
    from stretchbreak.domain.said import parse_said

    words = f"delay {options.minutes}"
    try:
        parse_said(words)
    except ValueError as error:
        return wrong(error)
    return tell({"do": "say", "say": words})


def pause(options: argparse.Namespace) -> int:
    return _with_end("pause", options)


def meeting(options: argparse.Namespace) -> int:
    return _with_end("meeting", options)


def _with_end(word: str, options: argparse.Namespace) -> int:
    from datetime import datetime

    from stretchbreak.app.pauses import spoken
    from stretchbreak.domain.said import parse_said

    try:
        words = spoken(f"{word} {' '.join(options.length)}", datetime.now().astimezone())
        parse_said(words)
    except ValueError as error:
        return wrong(error)
    return tell({"do": "say", "say": words})


def autostart(options: argparse.Namespace) -> int:
    return tell({"do": "autostart", "switch": options.switch or ""})


def card(_options: argparse.Namespace) -> int:
    return tell({"do": "card"})


def status(options: argparse.Namespace) -> int:
    answer = _ask({"do": "status"})
    if answer is None:
        if options.json:
            out(json.dumps({"state": "off", "because": "off", "running": False}))
        return NOT_RUNNING
    if "error" in answer:
        return failed(answer["error"])
    out(json.dumps(answer["status"], indent=2) if options.json else answer["sentence"])
    return DONE


def tell(command: dict[str, Any], *, quiet: bool = False) -> int:
    answer = _ask(command, quiet=quiet)
    if answer is None:
        return NOT_RUNNING
    if "error" in answer:
        return failed(answer["error"])
    if answer.get("sentence"):
        out(answer["sentence"])
    return DONE


def _ask(command: dict[str, Any], *, quiet: bool = False) -> dict[str, Any] | None:
    """The app's answer; None, with a message unless quiet, when it does not run."""
    from stretchbreak.adapters.instance.client import NotRunning, ask
    from stretchbreak.app.paths import Paths

    try:
        return ask(Paths().socket, command)
    except NotRunning as error:
        if not quiet:
            complain(error)
        return None
