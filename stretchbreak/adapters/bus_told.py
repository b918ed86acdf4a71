# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a bus, for a person. bus: "session bus" or "system bus"."""

from __future__ import annotations

from stretchbreak.app.why import why
from stretchbreak.domain.sentence import Sentence

SILENT = Sentence("it does not answer")
CLOSED = Sentence("it closed the connection")
NO_ADDRESS = Sentence("no address that can be used")


def none_here(bus: str) -> str:
    return Sentence("This desktop has no D-Bus {bus}.", bus=Sentence(bus))


def unusable(bus: str, error: Exception) -> str:
    return Sentence("The {bus} cannot be used: {why}.", bus=Sentence(bus), why=error)


def silent(bus: str, reason: object) -> str:
    clause = why(reason) if isinstance(reason, OSError) else reason
    return Sentence(
        "The {bus} does not answer ({why}). Trying again.", bus=Sentence(bus), why=clause
    )


def gone(bus: str, reason: str) -> str:
    return Sentence("The {bus} is gone ({why}). Trying again.", bus=Sentence(bus), why=reason)


def garbled(error: Exception) -> str:
    return Sentence("it sent what is not D-Bus ({error})", error=type(error).__name__)
