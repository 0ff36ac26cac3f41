"""Says which one slip of the hand keeps figures from making up their whole: 一至四季度分别为104、131、127、142件.

One digit mistaken, left out or typed twice, two that changed places or a moved point, put right, makes the sum exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.domain.quantity import ZERO, Quantity
from report_drafter.language.figures.measure import Measure, total_of
from report_drafter.language.numbers.digit_slips import differs_by_a_digit, is_swap, put_right, written


@frozen
class Repair:
    """A member of a sum, the whole or a part, with the figure that makes the sum right in its place."""

    slipped: Measure
    meant: Quantity

    @property
    def is_swap(self) -> bool:
        """Tells whether two digits changed places, the slip that chance feigns least."""
        return is_swap(self.slipped.quantity, self.meant)

    @property
    def likelihood(self) -> int:
        """Tells how likely a slip is: 0 for swapped digits, 1 for one too many, 2 for one mistaken, 3 for one lost."""
        if self.is_swap:
            return 0
        if not differs_by_a_digit(self.slipped.quantity, self.meant):
            return 2
        return 1 if self.slipped.quantity.value > self.meant.value else 3

    @property
    def digits(self) -> int:
        """How many digits the longer of both figures has."""
        return max(sum(map(str.isdigit, written(each))) for each in (self.slipped.quantity, self.meant))


@frozen
class SlippedSum:
    """A whole and the parts that do not make it up, with each slip that explains it alone, the likeliest first."""

    whole: Measure
    parts: tuple[Measure, ...]
    repairs: tuple[Repair, ...]


def slipped_sum(whole: Measure, parts: Sequence[Measure]) -> SlippedSum | None:
    """Returns a sum that does not hold with the slips that explain it; None where none does, or a figure is rough."""
    if any(one.quantity.approximate for one in (whole, *parts)):
        return None
    found = sorted(_repairs(whole, parts), key=lambda one: one.likelihood)
    return SlippedSum(whole, tuple(parts), tuple(found)) if found else None


def _repairs(whole: Measure, parts: Sequence[Measure]) -> Iterator[Repair]:
    total = total_of(parts)
    needed = [(one, whole.quantity.value - total + one.quantity.value) for one in parts]
    for one, value in (*needed, (whole, total)):
        meant = put_right(one.quantity, value) if value > ZERO else None
        if meant is not None:
            yield Repair(one, meant)
