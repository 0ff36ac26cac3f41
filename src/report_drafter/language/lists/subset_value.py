"""A figure and one that is a part of it."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.language.figures.measure import Measure


@frozen
class Subset:
    """A figure and one that is a part of it; `sure` where words such as 其中 say so, `open` where more may come in.

    `carried` is what came in from the year before, where the text says how much.
    """

    whole: Measure
    part: Measure
    sure: bool
    open: bool = False
    carried: Measure | None = None
