"""A relation holds as long as some reading of its figures lets it hold."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_drafter.domain.quantity import Hedge, Interval, Quantity
from report_drafter.domain.relation import Calculation, Constant, Operator, Relation, Term, evaluate


def plus(*names: str) -> Calculation:
    first, second, *rest = (Term(name) for name in names)
    total = Calculation(first, "+", second)
    for term in rest:
        total = Calculation(total, "+", term)
    return total


def exactly(number: int) -> Interval:
    return Interval.point(Decimal(number))


PARTS = Relation("评审 = 同意 + 不同意 + 不予评审", Term("评审"), Operator.EQUAL, plus("同意", "不同意", "不予评审"))


def test_a_total_equals_its_parts() -> None:
    values = {"评审": exactly(120), "同意": exactly(112), "不同意": exactly(5), "不予评审": exactly(3)}
    assert PARTS.holds(values) is True
    assert PARTS.holds({**values, "不予评审": exactly(4)}) is False


def test_an_approximate_part_leaves_room() -> None:
    over = Quantity(Decimal(110), "个", hedge=Hedge.OVER).interval()
    values = {"评审": exactly(120), "同意": over, "不同意": exactly(5), "不予评审": exactly(3)}
    assert PARTS.holds(values) is True


def test_a_missing_figure_decides_nothing() -> None:
    assert PARTS.holds({"评审": exactly(120)}) is None


def test_a_rate_of_nothing_decides_nothing() -> None:
    rate = Relation("率 = 办结 / 受理", Term("率"), Operator.EQUAL, Calculation(Term("办结"), "/", Term("受理")))
    assert rate.holds({"率": exactly(1), "办结": exactly(0), "受理": exactly(0)}) is None


@pytest.mark.parametrize(
    ("operator", "left", "expected"),
    [
        (Operator.AT_MOST, 5, True),
        (Operator.AT_MOST, 6, False),
        (Operator.LESS, 5, False),
        (Operator.AT_LEAST, 5, True),
        (Operator.AT_LEAST, 4, False),
        (Operator.MORE, 5, False),
        (Operator.MORE, 6, True),
    ],
)
def test_comparisons_count_their_bound_as_written(operator: Operator, left: int, expected: bool) -> None:  # noqa: FBT001 - a parametrised expectation
    relation = Relation("x", Term("办结"), operator, Constant(Decimal(5)))
    assert relation.holds({"办结": exactly(left)}) is expected


def test_names_come_once_in_order_of_appearance() -> None:
    assert PARTS.names() == ("评审", "同意", "不同意", "不予评审")


def test_a_sign_that_no_relation_may_have_is_never_taken_for_another() -> None:
    with pytest.raises(ValueError, match="%"):
        evaluate(Calculation(Constant(Decimal(5)), "%", Constant(Decimal(3))), {})
