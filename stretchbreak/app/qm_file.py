# SPDX-License-Identifier: Apache-2.0
"""Reads a file of Qt's compiled translations without Qt, for the command line.

The format is that of QTranslator (qtbase/src/corelib/kernel/qtranslator.cpp): after 16 bytes of
magic come sections of a tag, a length and data, all numbers big-endian. One section holds
(hash, offset) pairs in order, another the messages those offsets point into.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMBERS = 0x42, 0x69, 0x88
_END, _TRANSLATION, _SKIPPED_WORD = 1, 3, 5
_SOURCE, _CONTEXT, _COMMENT = 6, 7, 8
# How a language counts: comparisons of two or three bytes, joined by these.
_AND, _OR, _NEXT_FORM = 0xFD, 0xFE, 0xFF
_NOT, _LAST_DIGIT, _LAST_TWO, _LEADING = 0x08, 0x10, 0x20, 0x40


class QmFile:
    """The texts of one file. A file that is missing or no such file has none."""

    def __init__(self, path: Path) -> None:
        self._hashes: list[int] = []
        self._offsets: list[int] = []
        self._messages = self._numbers = b""
        try:
            self._read(path.read_bytes())
        except (OSError, struct.error):
            self._hashes = []

    def say(self, context: str, text: str, n: int = -1) -> str:
        """The translation, or the text itself; in the form for the number `n`, else the first."""
        wanted = _hash(text.encode())
        index = bisect_left(self._hashes, wanted)
        while index < len(self._hashes) and self._hashes[index] == wanted:
            try:
                forms = self._message(self._offsets[index], context, text)
            except (struct.error, UnicodeDecodeError):  # the file is damaged
                return text
            if forms:
                return forms[min(form_for(n, self._numbers), len(forms) - 1)]
            index += 1
        return text

    def _read(self, data: bytes) -> None:
        if data[:16] != _MAGIC:
            return
        at = 16
        while at + 5 <= len(data):
            tag, length = struct.unpack_from(">BI", data, at)
            section = data[at + 5 : at + 5 + length]
            if tag == _HASHES:
                pairs = list(struct.iter_unpack(">II", section))
                self._hashes = [pair[0] for pair in pairs]
                self._offsets = [pair[1] for pair in pairs]
            elif tag == _MESSAGES:
                self._messages = section
            elif tag == _NUMBERS:
                self._numbers = section
            at += 5 + length

    def _message(self, at: int, context: str, text: str) -> list[str]:
        """The translations of the message at an offset, one for each form; none when it is
        another's."""
        found: list[str] = []
        data = self._messages
        expected = {_SOURCE: text, _CONTEXT: context, _COMMENT: ""}
        while at < len(data) and data[at] != _END:
            tag = data[at]
            if tag == _SKIPPED_WORD:
                at += 5
                continue
            (length,) = struct.unpack_from(">I", data, at + 1)
            value = data[at + 5 : at + 5 + length]
            if tag == _TRANSLATION:
                found.append(value.decode("utf-16-be"))
            elif tag in expected and value.decode() != expected[tag]:
                return []
            at += 5 + length
        return found


def form_for(n: int, rules: bytes) -> int:
    """Which form a number has, from 0, by the rules of a file; 0 for no number."""
    if n < 0:
        return 0
    form, at = 0, 0
    while at < len(rules):
        holds, either = True, False
        while at + 1 < len(rules):
            length = 3 if rules[at] & 0x07 == 4 else 2
            holds = holds and _compared(n, rules[at : at + length])
            at += length
            joined = rules[at] if at < len(rules) else _NEXT_FORM
            at += 1
            if joined != _AND:
                either, holds = either or holds, True
            if joined == _NEXT_FORM:
                break
        if either:
            return form
        form += 1
    return form


def _compared(n: int, rule: bytes) -> bool:
    code = rule[0]
    if code & _LAST_DIGIT:
        n %= 10
    elif code & _LAST_TWO:
        n %= 100
    elif code & _LEADING:
        while n >= 1000:
            n //= 1000
    kind = code & 0x07
    told = {1: n == rule[1], 2: n < rule[1], 3: n <= rule[1]}.get(kind, rule[1] <= n <= rule[-1])
    return told is not bool(code & _NOT)


def _hash(text: bytes) -> int:
    """The ELF hash, as QTranslator counts it."""
    total = 0
    for byte in text:
        total = ((total << 4) + byte) & 0xFFFFFFFF
        high = total & 0xF0000000
        if high:
            total ^= high >> 24
        total &= ~high & 0xFFFFFFFF
    return total or 1
