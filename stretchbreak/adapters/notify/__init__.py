# SPDX-License-Identifier: Apache-2.0
from stretchbreak.adapters.notify.choose import choose_notifiers

__all__ = ["choose_notifiers"]
