# SPDX-License-Identifier: Apache-2.0
"""Soft sounds and a voice, by what the desktop has: QtMultimedia and QtTextToSpeech are not in
PySide6's Essentials, and one sound in ten minutes is no reason for a library of fifty megabytes."""
