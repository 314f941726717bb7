"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# A slow machine must not fail a test, so no deadline. Robots try the same cases each time; people may find new ones.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("robots", settings.get_profile("house"), derandomize=True)
settings.load_profile("robots" if os.environ.get("CI") else "house")
