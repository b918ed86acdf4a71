# SPDX-License-Identifier: Apache-2.0
"""The engine's state as JSON text and back, by its own type annotations.

Only what `State` is made of is known: frozen dataclasses, moments, enums, tuples, optional values,
numbers, text and aware datetimes. Unknown keys are left out, missing ones take their defaults.
"""

from __future__ import annotations

import json
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any

from stretchbreak.domain.state import State

FORMAT = 1


class StateError(ValueError):
    """The text is not a state this version can read."""


def state_to_text(state: State) -> str:
    """One line of JSON."""
    return json.dumps({"format": FORMAT, "state": _plain(state)}, separators=(",", ":"))


def state_from_text(text: str) -> State:
    """Raises StateError when the text is damaged or of a newer format."""
    try:
        read = json.loads(text)
        if read["format"] != FORMAT:
            raise StateError(f"the saved state has format {read['format']}, not {FORMAT}")
        state = _value(State, read["state"])
    except StateError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise StateError(f"the saved state cannot be read ({error!r})") from None
    assert isinstance(state, State)
    return state


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(kind: Any, raw: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        if raw is None:
            return None
        (kind,) = (arg for arg in typing.get_args(kind) if arg is not type(None))
        return _value(kind, raw)
    if origin is tuple:
        args = typing.get_args(kind)
        if args[-1] is Ellipsis:
            return tuple(_value(args[0], item) for item in _list(raw))
        return tuple(_value(a, item) for a, item in zip(args, _list(raw), strict=True))
    if is_dataclass(kind):
        return _dataclass(kind, raw)
    if kind is datetime:
        time = datetime.fromisoformat(raw)
        if time.tzinfo is None:
            raise StateError(f"{raw} has no offset")
        return time
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(raw)
    if kind is float and isinstance(raw, (int, float)) and not isinstance(raw, bool):
        return float(raw)
    if not isinstance(raw, kind):
        raise StateError(f"{raw!r} is not {kind.__name__}")
    return raw


def _list(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise StateError(f"{raw!r} is not a list")
    return raw


def _dataclass(kind: Any, raw: Any) -> Any:
    if not isinstance(raw, dict):
        raise StateError(f"{raw!r} is not an object")
    hints = _hints(kind)
    known = {f.name: f for f in fields(kind)}
    given = {name: _value(hints[name], raw[name]) for name in known if name in raw}
    for name, field in known.items():
        if name not in given and field.default is MISSING and field.default_factory is MISSING:
            raise StateError(f"{kind.__name__} lacks {name}")
    return kind(**given)
