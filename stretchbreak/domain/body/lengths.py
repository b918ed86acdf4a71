# SPDX-License-Identifier: Apache-2.0
"""Bone lengths in metres, as shares of body height.

Winter, *Biomechanics and Motor Control of Human Movement* (table 4.1); what that table lacks
(spine levels, the inner spacing of the joints, the parts of the foot) is from ordinary anatomy.
"""

from __future__ import annotations

HEIGHT = 1.75
THIGH = 0.245 * HEIGHT
SHANK = 0.246 * HEIGHT
FOOT = 0.152 * HEIGHT
ANKLE = 0.039 * HEIGHT
UPPER_ARM = 0.186 * HEIGHT
FOREARM = 0.146 * HEIGHT
HAND = 0.108 * HEIGHT
HIP_SPACING = 0.096 * HEIGHT  # joint to joint; 0.191 is the breadth over the skin
SHOULDER_SPACING = 0.206 * HEIGHT  # joint to joint; 0.259 is the breadth over the skin

HEEL_BACK = 0.24 * FOOT
BALL_AHEAD = 0.47 * FOOT
TOES = FOOT - HEEL_BACK - BALL_AHEAD
BALL_DROP = ANKLE - 0.024  # the joint of the ball lies 2.4 cm above the sole

LUMBAR = 0.055  # three of them
CHEST_LOW = 0.135
CHEST_HIGH = 0.140
NECK = 0.055  # two of them
