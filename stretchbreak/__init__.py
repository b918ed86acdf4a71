# SPDX-License-Identifier: Apache-2.0
"""StretchBreak: knows how long you have been at the computer, and shows one stretch done right."""

__version__ = "0.1.0"
