# SPDX-License-Identifier: Apache-2.0
"""The composition root: builds the adapters and wires them to the coach and the windows.

desktop: start and end, the icon first. running: what comes after the icon. preferences: the
settings in force. A new adapter, window or helper of the running app is wired in `running`.
"""
