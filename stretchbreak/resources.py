# SPDX-License-Identifier: Apache-2.0
"""Finding the files that come with the program, in a checkout, a wheel or a frozen build."""

from __future__ import annotations

from pathlib import Path


def assets() -> Path:
    """The assets folder. FileNotFoundError, naming the places looked at, when there is none."""
    here = Path(__file__).resolve().parent
    places = (here / "assets", here.parent / "assets")  # an installed package; a checkout
    for place in places:
        if (place / "exercises").is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"StretchBreak's own files are missing; looked in {looked}")


def translations(language: str) -> Path:
    """Where the texts of a language are (a code of `domain.languages`); English has no file."""
    return assets() / "i18n" / f"stretchbreak_{language}.qm"
