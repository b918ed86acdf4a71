# SPDX-License-Identifier: Apache-2.0
from stretchbreak.adapters.meeting.choose import choose_survey

__all__ = ["choose_survey"]
