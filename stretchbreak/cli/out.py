# SPDX-License-Identifier: Apache-2.0
"""Where answers and complaints of the command line go, and the exit codes that they mean."""

from __future__ import annotations

import sys

DONE, FAILED, WRONG, NOT_RUNNING = 0, 1, 2, 3


def wrong(message: object, **values: object) -> int:
    complain(message, **values)
    return WRONG


def failed(message: object, **values: object) -> int:
    complain(message, **values)
    return FAILED


def out(text: object) -> None:
    """A Sentence in the person's language, anything else as it is."""
    sys.stdout.write(f"{in_words(text)}\n")


def out_as_is(text: str) -> None:
    """In UTF-8 and with the line ends that it has, wherever this runs."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def complain(message: object, **values: object) -> None:
    """A text of ours with the values for its placeholders, a Sentence, or an error that has one."""
    if type(message) is str:
        from stretchbreak.cli.speaking import say

        message = say(message)
        if values:
            message = message.format(**{name: in_words(one) for name, one in values.items()})
    sys.stderr.write(f"stretchbreak: {in_words(message)}\n")


def in_words(text: object) -> str:
    """A Sentence, or what an error was raised with, in the person's language."""
    if type(text) is str:
        return text
    from stretchbreak.cli.speaking import say
    from stretchbreak.domain.sentence import said

    return said(text, say)
