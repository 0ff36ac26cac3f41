"""关系: what must hold between indicators, as an expression over their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import CellAddress
from report_drafter.domain.quantity import Interval


class Operator(StrEnum):
    """The comparisons a relation may make."""

    EQUAL = "="
    AT_MOST = "<="
    AT_LEAST = ">="
    LESS = "<"
    MORE = ">"


@frozen
class Term:
    """An indicator, by name."""

    name: str


@frozen
class Constant:
    """A number written in the relation."""

    value: Decimal


@frozen
class Calculation:
    """Two expressions joined by one of + - * /."""

    left: Expression
    symbol: str
    right: Expression


Expression = Term | Constant | Calculation


@frozen
class Relation:
    """`left operator right`; a hard relation that breaks is an error, a soft one a warning."""

    text: str
    left: Expression
    operator: Operator
    right: Expression
    hard: bool = True
    note: str = ""
    source: CellAddress | None = None

    def names(self) -> tuple[str, ...]:
        """Returns every indicator it speaks of, in order of appearance, once each."""
        return tuple(dict.fromkeys([*_names(self.left), *_names(self.right)]))

    def holds(self, values: Mapping[str, Interval]) -> bool | None:
        """Tells whether the relation can hold; None when a value is missing or a divisor may be zero."""
        try:
            left, right = evaluate(self.left, values), evaluate(self.right, values)
        except (KeyError, ZeroDivisionError):
            return None
        match self.operator:
            case Operator.EQUAL:
                return left.meets(right)
            case Operator.AT_MOST:
                return left.low <= right.high
            case Operator.AT_LEAST:
                return left.high >= right.low
            case Operator.LESS:
                return left.low < right.high
            case Operator.MORE:
                return left.high > right.low


def evaluate(expression: Expression, values: Mapping[str, Interval]) -> Interval:
    """Computes an expression; raises KeyError for a missing name, ZeroDivisionError for a possible zero divisor."""
    match expression:
        case Term(name):
            return values[name]
        case Constant(value):
            return Interval.point(value)
        case Calculation(left, symbol, right):
            return _combine(evaluate(left, values), symbol, evaluate(right, values))


def _combine(left: Interval, symbol: str, right: Interval) -> Interval:
    match symbol:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right
    raise ValueError(symbol)


def _names(expression: Expression) -> Iterator[str]:
    match expression:
        case Term(name):
            yield name
        case Calculation(left, _, right):
            yield from _names(left)
            yield from _names(right)
