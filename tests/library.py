# SPDX-License-Identifier: Apache-2.0
"""The exercises and routines that come along, read once for all tests."""

from __future__ import annotations

from stretchbreak.app.catalogue import load_catalogue
from stretchbreak.resources import assets

LIBRARY = load_catalogue(assets())
EXERCISES = LIBRARY.exercises
