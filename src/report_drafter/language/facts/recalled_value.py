"""A figure that tells again what an earlier one told."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.language.figures.measure import Measure


@frozen
class Recalled:
    """A figure, and the earlier one of the same things that it must repeat.

    `named` is false where no name, only words that both are told with, says that the things are the same.
    """

    figure: Measure
    earlier: Measure
    named: bool = True
