# SPDX-License-Identifier: Apache-2.0
"""Gives memory that is free inside the process back to the system, where the C library can."""

from __future__ import annotations

import gc


def give_back() -> None:
    """After something large was thrown away. Takes some milliseconds; nothing where it cannot."""
    import ctypes

    gc.collect()
    try:
        trim = ctypes.CDLL(None).malloc_trim  # glibc keeps what was freed in the middle
    except (AttributeError, OSError, TypeError):
        return
    trim(0)
