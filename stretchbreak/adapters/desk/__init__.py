# SPDX-License-Identifier: Apache-2.0
from stretchbreak.adapters.desk.choose import choose_desk_sensor

__all__ = ["choose_desk_sensor"]
