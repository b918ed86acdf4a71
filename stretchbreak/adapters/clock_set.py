# SPDX-License-Identifier: Apache-2.0
"""Tells when somebody sets the wall clock, without looking at it: a Linux timerfd does.

The timer itself lies in the far future; the kernel cancels it when the clock is set, and on some
kernels when the machine wakes up, which is as welcome.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_CLOCK_REALTIME = 0
_ABSOLUTE_AND_CANCEL_ON_SET = 1 | 2
_FAR_FUTURE = 2**40  # seconds


class ClockSetWatch(QObject):
    """Calls `on_set` on each setting of the clock. OSError where the system cannot tell."""

    def __init__(self, on_set: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_set = on_set
        self._libc = ctypes.CDLL(None, use_errno=True)
        if not hasattr(self._libc, "timerfd_create"):
            raise OSError("there is no timerfd here")
        self._number: int | None = self._libc.timerfd_create(
            _CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC
        )
        if self._number < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        self._arm()
        self._notifier = QSocketNotifier(self._number, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        if self._number is not None:
            self._notifier.setEnabled(False)
            os.close(self._number)
            self._number = None

    def _arm(self) -> None:
        when = struct.pack("@qqqq", 0, 0, _FAR_FUTURE, 0)
        # It may say ECANCELED when the clock was set just now; it is armed all the same.
        self._libc.timerfd_settime(self._number, _ABSOLUTE_AND_CANCEL_ON_SET, when, None)

    def _read(self) -> None:
        if self._number is None:
            return
        try:
            os.read(self._number, 8)
        except BlockingIOError:
            return
        except OSError:  # ECANCELED: this is how it says that the clock was set
            pass
        self._arm()
        self._on_set()
