# SPDX-License-Identifier: Apache-2.0
from stretchbreak.adapters.notify.choose import choose_notifier

__all__ = ["choose_notifier"]
