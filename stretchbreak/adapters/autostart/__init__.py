# SPDX-License-Identifier: Apache-2.0
"""Start at login: one module a platform. What is shown is read back from the system each time."""
