# SPDX-License-Identifier: Apache-2.0
"""A shorter or a longer stretch, offered by the next reminder; see `domain.adapting`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from stretchbreak.app.status import QT_TRANSLATE_NOOP
from stretchbreak.domain.effect import Effect, Remind
from stretchbreak.domain.settings import Settings
from stretchbreak.domain.suggestion import Suggestion, Text

OFFERS: Mapping[str, Text] = {
    "short": Text(
        "offer_short",
        QT_TRANSLATE_NOOP("words", "Perhaps a short one: hip stretch, standing, 1 minute"),
        "hip",
        50,
        "standing_short",
    ),
    "long": Text(
        "offer_long",
        QT_TRANSLATE_NOOP("words", "Perhaps a longer one: hip stretch, standing, 2 minutes"),
        "hip",
        120,
        "standing_long",
    ),
}


def offered(effects: Sequence[Effect], settings: Settings) -> Suggestion | None:
    """What the reminder among these offers; None when that is left to the rota.

    Whoever leaves movements out gets what the rota has chosen with care for that.
    """
    if settings.leave_out:
        return None
    offers = [OFFERS.get(one.offer) for one in effects if isinstance(one, Remind)]
    return next((Suggestion(text, "hf_standing") for text in offers if text is not None), None)
