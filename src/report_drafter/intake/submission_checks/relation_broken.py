"""A relation of the catalogue that does not hold, whatever 余, 约 and 万 leave open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.quantity import Interval, round_half_up
from report_drafter.domain.relation import Calculation, Constant, Expression, Relation, Term, evaluate
from report_drafter.domain.unit import split_unit
from report_drafter.intake.cell_reading import plain_decimal
from report_drafter.intake.submission_checks.submission_check import (
    FilledEntry,
    SubmissionCheck,
    SubmissionsUnderCheck,
    unit_scale,
)

OPERATOR_WORDS = {"=": "应等于", "<=": "应不大于", ">=": "应不小于", "<": "应小于", ">": "应大于"}
TIGHT = "*/"
"""What binds more tightly than a sum, whose sides then need brackets."""
LEAST_DECIMALS = 2
SCALE_WORDS, PERCENT_WORDS = ("万", "亿"), "百分之"


def find(under: SubmissionsUnderCheck) -> Iterator[Finding]:
    """Yields a finding for every relation that no reading of its figures can make true."""
    if not under.catalogue.relations:
        return
    by_name = {one.indicator.name: one for one in under.by_code.values()}
    for relation in under.catalogue.relations:
        ones = {name: by_name[name] for name in relation.names() if name in by_name}
        ranges = {name: one.entry.quantity.interval() for name, one in ones.items() if one.entry.quantity is not None}
        if relation.holds(ranges) is False:
            yield _finding(relation, ones)


def _finding(relation: Relation, ones: Mapping[str, FilledEntry]) -> Finding:
    left, right = (_side(side, ones) for side in (relation.left, relation.right))
    note = f"{relation.note.rstrip('。')}。" if relation.note else ""
    message = f"关系“{relation.text}”不成立：{left}，{OPERATOR_WORDS[relation.operator]}{right}。{note}"
    severity = Severity.ERROR if relation.hard else Severity.WARNING
    places = tuple(one.entry.cell for one in ones.values())
    return Finding("relation-broken", severity, message, "请核对这几项，改正填错的一项。", places[:1], places[1:])


def _side(side: Expression, ones: Mapping[str, FilledEntry]) -> str:
    """One side in words; a calculation with what it comes to."""
    words = _words(side, ones)
    return f"{words} = {_total(side, ones)}" if isinstance(side, Calculation) else words


def _total(side: Calculation, ones: Mapping[str, FilledEntry]) -> str:
    """What the figures as typed come to, in their unit where they share one, rounded as they are."""
    figures = {name: one.entry.quantity for name, one in ones.items() if one.entry.quantity is not None}
    value = evaluate(side, {name: Interval.point(figure.value) for name, figure in figures.items()}).low
    units = {one.indicator.unit for one in ones.values()}
    unit = units.pop() if len(units) == 1 and _only_sums(side) else ""
    decimals = max(*(figure.decimals for figure in figures.values()), LEAST_DECIMALS)
    about = "约" if any(figure.approximate for figure in figures.values()) else ""
    return f"{about}{plain_decimal(round_half_up(value / unit_scale(unit), decimals))}{unit}"


def _words(expression: Expression, ones: Mapping[str, FilledEntry]) -> str:
    match expression:
        case Term(name):
            return f"{name} {_with_unit(ones[name])}"
        case Constant(value):
            return plain_decimal(value)
        case Calculation(left, symbol, right):
            first = _bracketed(left, ones) if symbol in TIGHT and _is_sum(left) else _words(left, ones)
            second = _words(right, ones) if symbol == "+" or not isinstance(right, Calculation) else None
            return f"{first} {symbol} {second or _bracketed(right, ones)}"


def _only_sums(expression: Expression) -> bool:
    if not isinstance(expression, Calculation):
        return True
    return _is_sum(expression) and _only_sums(expression.left) and _only_sums(expression.right)


def _is_sum(expression: Expression) -> bool:
    return isinstance(expression, Calculation) and expression.symbol not in TIGHT


def _bracketed(expression: Expression, ones: Mapping[str, FilledEntry]) -> str:
    return f"（{_words(expression, ones)}）"


def _with_unit(one: FilledEntry) -> str:
    """What was typed, with as much of the indicator's unit behind it as is not there yet."""
    typed, unit = one.entry.cell.typed, one.indicator.unit
    _, plain = split_unit(unit)
    if typed.endswith(plain) or typed.startswith(PERCENT_WORDS):
        return typed
    return typed + (plain if any(word in typed for word in SCALE_WORDS) else unit)


CHECK = SubmissionCheck("relation-broken", Severity.ERROR, find)
