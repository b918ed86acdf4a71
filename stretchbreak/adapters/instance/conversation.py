# SPDX-License-Identifier: Apache-2.0
"""What is said over one connection, whatever it is made of: a line in, a line out.

Its own refusals go out in English, for programs; the command line knows them and says them anew.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

from stretchbreak.adapters.instance.address import LONGEST_LINE
from stretchbreak.domain.sentence import Sentence

log = logging.getLogger(__name__)

Handler = Callable[[dict[str, Any]], dict[str, Any]]


class Conversation:
    """Collects one request; further ones on the same connection are not read."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._heard = bytearray()

    def hear(self, data: bytes) -> bytes | None:
        """The whole answer once the request is whole (or too long), else None."""
        self._heard += data
        line, newline, _rest = self._heard.partition(b"\n")
        if len(line) >= LONGEST_LINE:
            return _line({"error": Sentence("The command is too long.")})
        return _line(self._answer(bytes(line))) if newline else None

    def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            command = json.loads(line)
        except (ValueError, RecursionError):
            return {"error": Sentence("That is not a line of JSON.")}
        if not isinstance(command, dict):
            return {"error": Sentence("A command is a JSON object.")}
        try:
            return self._handler(command)
        except Exception:
            log.exception("the command %.200r failed", command)
            return {"error": Sentence("StretchBreak could not do that; its log says why.")}


def _line(answer: dict[str, Any]) -> bytes:
    try:
        data = json.dumps(answer).encode() + b"\n"
    except (TypeError, ValueError):
        log.exception("an answer cannot be sent")
        unknown = Sentence("StretchBreak has no answer to that; its log says why.")
        return _line({"error": unknown})
    if len(data) > LONGEST_LINE:
        return _line({"error": Sentence("The answer is too long to be sent.")})
    return data
