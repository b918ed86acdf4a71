# SPDX-License-Identifier: Apache-2.0
"""What the app offers to others on the session bus, and what it asks of media players there."""
