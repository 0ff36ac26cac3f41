"""Patterns that are compiled when a text first needs them: it meets few of the cases that all rules together know.

Classes of Han characters take about a millisecond each to compile, and every command would pay for all of them.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def late(source: str) -> re.Pattern[str]:
    """Returns the pattern of `source`, compiled at its first use; flags stand in the source, as (?m)."""
    return re.compile(source)
