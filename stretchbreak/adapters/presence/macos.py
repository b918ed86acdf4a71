# SPDX-License-Identifier: Apache-2.0
"""Input on macOS. Written to the documentation of the function it calls; not run here.

CGEventSourceSecondsSinceLastEventType needs no permission. It is called with ctypes, for which
nothing has to be installed. What would tell of the next key needs the permission to watch all
input, which this app does not ask for: while nobody is there it asks every ten seconds.
https://developer.apple.com/documentation/coregraphics/cgeventsource
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from stretchbreak.adapters.presence.adaptive import AdaptiveInputSensor, UnseenError

_FRAMEWORK = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
_HID_SYSTEM_STATE = 1  # what devices did, without what programs made of it
_ANY_INPUT = 0xFFFFFFFF


def macos_input_sensor(
    load: Callable[[str], Any] = ctypes.CDLL,
) -> AdaptiveInputSensor:
    """`load` gives a library by its path, or raises OSError."""
    return AdaptiveInputSensor(lambda: idle_seconds(load))


def idle_seconds(load: Callable[[str], Any]) -> float:
    """Seconds since the last input of this session. Raises UnseenError."""
    try:
        since = load(_FRAMEWORK).CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError) as error:
        raise UnseenError(str(error)) from error
    since.argtypes, since.restype = (ctypes.c_int32, ctypes.c_uint32), ctypes.c_double
    return max(0.0, float(since(_HID_SYSTEM_STATE, _ANY_INPUT)))
