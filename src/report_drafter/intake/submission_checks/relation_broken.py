"""A relation of the catalogue that does not hold, whatever 余, 约 and 万 leave open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.quantity import Interval
from report_drafter.domain.relation import Calculation, Constant, Expression, Relation, Term, evaluate
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    FilledEntry,
    SubmissionCheck,
    SubmissionsUnderCheck,
)

OPERATOR_WORDS = {"=": "应等于", "<=": "应不大于", ">=": "应不小于", "<": "应小于", ">": "应大于"}


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every relation that no reading of its figures can make true."""
    if not under.catalogue.relations:
        return
    by_name = {one.indicator.name: one for one in under.by_code.values()}
    for relation in under.catalogue.relations:
        ones = [by_name[name] for name in relation.names() if name in by_name]
        ranges = {one.indicator.name: one.entry.quantity.interval() for one in ones if one.entry.quantity is not None}
        if relation.holds(ranges) is False:
            yield _finding(relation, ones, ranges)


def _finding(relation: Relation, ones: list[FilledEntry], ranges: Mapping[str, Interval]) -> Finding:
    typed = {one.indicator.name: _with_unit(one) for one in ones}
    left, right = (_side(side, typed, ranges) for side in (relation.left, relation.right))
    message = f"关系“{relation.text}”不成立：{left}，{OPERATOR_WORDS[relation.operator]}{right}。{relation.note}"
    severity = Severity.ERROR if relation.hard else Severity.WARNING
    places = tuple(one.entry.cell for one in ones)
    return Finding("relation-broken", severity, message, "请核对这几项，改正填错的一项。", places[:1], places[1:])


def _with_unit(one: FilledEntry) -> str:
    """What was typed, with the indicator's unit behind a bare number."""
    typed = one.entry.cell.typed
    return f"{typed}{one.indicator.unit}" if typed[-1:].isdigit() else typed


def _side(side: Expression, typed: Mapping[str, str], ranges: Mapping[str, Interval]) -> str:
    words = _words(side, typed)
    if not isinstance(side, Calculation):
        return words
    value = evaluate(side, ranges)
    return f"{words} = {plain_decimal(value.low)}" if value.low == value.high else words


def _words(expression: Expression, typed: Mapping[str, str]) -> str:
    match expression:
        case Term(name):
            return f"{name} {typed[name]}"
        case Constant(value):
            return plain_decimal(value)
        case Calculation(left, symbol, right):
            return f"{_inner(left, typed)} {symbol} {_inner(right, typed)}"


def _inner(expression: Expression, typed: Mapping[str, str]) -> str:
    words = _words(expression, typed)
    return f"（{words}）" if isinstance(expression, Calculation) and expression.symbol in "+-" else words


CHECK = SubmissionCheck("relation-broken", "关系式不成立", Severity.ERROR, find)
