# SPDX-License-Identifier: Apache-2.0
"""Changing one key in the text of a TOML file, with everything else left as it was written."""

from __future__ import annotations

import codecs
import re
import tomllib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from stretchbreak.domain.sentence import Sentence

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


_PLACE = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
# The commonest words of Python's reader, which come in English whatever is spoken.
_WRONG = {
    str(one): one
    for one in (
        Sentence("Expected '=' after a key in a key/value pair"),
        Sentence("Expected newline or end of document after a statement"),
        Sentence("Expected ']' at the end of a table declaration"),
        Sentence("Invalid statement"),
        Sentence("Invalid value"),
        Sentence("Invalid initial character for a key part"),
        Sentence("Cannot overwrite a value"),
        Sentence("Unclosed array"),
        Sentence("Unterminated string"),
        Sentence("Unescaped '\\' in a string"),
        Sentence("Illegal character '\\n'"),
    )
}


class UnparsableError(Exception):
    """Content that is no TOML; the text says where."""


def parsed(content: bytes) -> dict[str, Any]:
    """The values of a TOML file, with or without a byte order mark, in either line ending."""
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise UnparsableError(Sentence("it is not text in UTF-8")) from None
    except tomllib.TOMLDecodeError as error:
        raise UnparsableError(_where(str(error))) from None
    except (RecursionError, ValueError):
        raise UnparsableError(Sentence("it is not TOML")) from None


def _where(told: str) -> str:
    """Python's own words for what is wrong, with the place in ours."""
    found = _PLACE.fullmatch(told)
    if found is None:
        return told
    wrong, line, column = found.groups()
    known = _WRONG.get(wrong, wrong)
    if line is None:
        return Sentence("{problem} (at end of document)", problem=known)
    return Sentence(
        "{problem} (at line {line}, column {column})", problem=known, line=line, column=column
    )


def changed_text(
    content: bytes, before: dict[str, Any], change: Callable[[Any], object]
) -> bytes | None:
    """The new content; None when the change changes nothing.

    Raises UnparsableError when the result would not be the old settings with just this change.
    """
    import tomlkit

    change(wanted := dict(before))
    if wanted == before:
        return None
    text = content.decode("utf-8-sig")
    try:
        document: TOMLDocument = tomlkit.parse(text)
        change(document)
        new = tomlkit.dumps(document)
    except Exception as error:  # tomlkit raises many kinds of its own, and KeyError and others
        raise UnparsableError(str(error)) from error
    if "\r\n" in text and not re.search(r"(?<!\r)\n", text):
        new = re.sub(r"(?<!\r)\n", "\r\n", new)
    bom = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    result = bom + new.encode()
    if not _same(parsed(result), wanted):
        raise UnparsableError(Sentence("the change does not come out as meant"))
    return result


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    # By their text: a key of somebody else's may hold nan, which equals nothing.
    return one.keys() == other.keys() and all(repr(one[key]) == repr(other[key]) for key in one)
