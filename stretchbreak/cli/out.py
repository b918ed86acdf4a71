# SPDX-License-Identifier: Apache-2.0
"""Where answers and complaints of the command line go, and the exit codes that they mean."""

from __future__ import annotations

import sys

DONE, FAILED, WRONG, NOT_RUNNING = 0, 1, 2, 3


def wrong(message: str) -> int:
    complain(message)
    return WRONG


def failed(message: str) -> int:
    complain(message)
    return FAILED


def out(text: object) -> None:
    sys.stdout.write(f"{text}\n")


def out_as_is(text: str) -> None:
    """In UTF-8 and with the line ends that it has, wherever this runs."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def complain(message: str) -> None:
    sys.stderr.write(f"stretchbreak: {message}\n")
