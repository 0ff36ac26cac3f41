"""正文数字与填报数一致。

查什么
    起草后的报告中，由标签生成的数字被改动，或手工写入的数字（按指标名称和单位识别）与部门填报数不同；所写上年数、同比与
    上年填报数不同；正文各数不满足指标目录“关系”表中的关系（填报数本身不满足的，由填报表的校验报告）。约数、万、亿按区间比较。没有填报数据的报告不查。
为什么
    填报数经部门核对、有据可查；审改时直接改正文而不改填报表，报告与台账就对不上了。
反例
    全年累计走访企业3970家次。
正例
    全年累计走访企业3907家次。
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import CellAddress, TextSpan
from report_drafter.domain.quantity import Hedge, Interval, Quantity
from report_drafter.domain.relation import Relation
from report_drafter.domain.year_over_year import Direction, IndicatorFigure
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.indicator_mentions import Mention
from report_drafter.language.model.report_model import Measure
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule, Undecided

NAME = "figure-differs-from-input"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against each place that states an indicator; nothing without inputs."""
    if not subject.figures:
        return
    for mention in subject.mentions:
        yield from _judge(subject, mention)
    yield from _last_years(subject, subject.mentions)
    yield from _growth(subject, subject.mentions)
    yield from _relations(subject, subject.mentions)


def _judge(subject: ReportUnderCheck, mention: Mention) -> Iterator[Outcome]:
    expected = mention.figure.change.this
    if expected is None:
        return
    span = subject.span_of(mention)
    if not _differs(mention):
        yield Held((span,))
        return
    how = "与填报数不同" if mention.linked else "（手工写入）与填报数不同"
    sure = mention.linked or mention.exact
    yield _finding(
        span,
        mention.figure,
        f"“{mention.figure.indicator.name}”{how}：正文为{span.text}，填报为{_shown(expected, mention.figure)}",
        Severity.ERROR if sure else Severity.WARNING,
    )


def _differs(mention: Mention) -> bool:
    expected = mention.figure.change.this
    if expected is None:
        return False
    return mention.quantity is None or not _agree(mention.quantity, expected, mention.figure)


def _agree(stated: Quantity, expected: Quantity, figure: IndicatorFigure) -> bool:
    """Whether a text may state the input: equal, or the input rounded to the places that the text shows."""
    if stated.value == expected.value:
        return True
    both_exact = stated.hedge is Hedge.EXACT and expected.hedge is Hedge.EXACT
    if both_exact and stated.scale == 1 and stated.decimals == 0 and figure.indicator.decimals == 0:
        return False
    half = Decimal(1).scaleb(-stated.decimals) * stated.scale / 2
    interval = stated.interval() if stated.hedge is not Hedge.EXACT else _around(stated.value, half)
    allowed = expected.interval() if expected.hedge is not Hedge.EXACT else Interval.point(expected.value)
    return interval.meets(allowed)


def _around(value: Decimal, half: Decimal) -> Interval:
    return Interval(value - half, value + half)


def _shown(quantity: Quantity, figure: IndicatorFigure) -> str:
    if quantity.form:
        return quantity.form + figure.indicator.unit
    return f"{quantity.value.normalize():f}{quantity.unit}"


def _finding(span: TextSpan, figure: IndicatorFigure, message: str, severity: Severity) -> Finding:
    related = (figure.cell,) if isinstance(figure.cell, CellAddress) else ()
    return Finding(
        NAME,
        severity,
        message,
        "改回填报数；确需更正的，请部门改填报表后重新起草",
        (span,),
        related,
    )


def _last_years(subject: ReportUnderCheck, mentions: Sequence[Mention]) -> Iterator[Outcome]:
    """上年M件 beside a figure that is known."""
    by_place = _by_measure(subject, mentions)
    for change in subject.model.changes:
        mention = by_place.get((change.now.paragraph.number, change.now.start))
        last = mention.figure.change.last if mention is not None else None
        if mention is None or last is None or change.stated is None:
            continue
        span = subject.span_of(change.base)
        if _agree(change.base.quantity, last, mention.figure):
            yield Held((span,))
            continue
        shown = _shown(last, mention.figure)
        message = f"“{mention.figure.indicator.name}”上年数与上年填报数不同：正文为{span.text}，上年为{shown}"
        yield _finding(span, mention.figure, message, Severity.ERROR)


def _by_measure(subject: ReportUnderCheck, mentions: Sequence[Mention]) -> dict[tuple[int, int], Mention]:
    """The mentions by the measure that they are part of."""
    by_paragraph: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_paragraph.setdefault(mention.paragraph.number, []).append(mention)
    found: dict[tuple[int, int], Mention] = {}
    for measure in subject.model.measures:
        for mention in by_paragraph.get(measure.paragraph.number, ()):
            if mention.start < measure.end and measure.start < mention.end:
                found[measure.paragraph.number, measure.start] = mention
    return found


def _growth(subject: ReportUnderCheck, mentions: Sequence[Mention]) -> Iterator[Outcome]:
    """同比增长g% right behind a figure that is known, against the change of the inputs."""
    by_place = _by_measure(subject, mentions)
    earlier: Measure | None = None
    for measure in subject.model.measures:
        before, earlier = earlier, measure
        mention = by_place.get((before.paragraph.number, before.start)) if before is not None else None
        direction = direction_of(measure)
        if before is None or mention is None or direction is None or measure.passage != before.passage:
            continue
        if ("同比" in measure.before or "上年" in measure.before) and not _of_another(measure, mention):
            yield _judge_growth(subject, mention.figure, measure, direction)


def _of_another(change: Measure, mention: Mention) -> bool:
    """Whether a control ties a stated change to another indicator than the figure before it."""
    links = (one for one in change.paragraph.figures if one.start < change.end and change.start < one.end)
    return any(one.code != mention.figure.indicator.code for one in links)


def _judge_growth(
    subject: ReportUnderCheck, figure: IndicatorFigure, measure: Measure, direction: Direction
) -> Outcome:
    span = subject.span(measure.paragraph, measure.words_start, measure.end)
    change = figure.change
    points = measure.quantity.unit == "个百分点"
    size = change.difference if points else change.rate
    if size is None or change.direction is None or measure.quantity.unit not in ("%", "个百分点"):
        return Undecided((span,), "上年数缺失或不可比，同比无从核对")
    slack = Decimal(1).scaleb(-measure.quantity.decimals)
    right = change.direction is direction and _around(abs(size), slack).meets(measure.quantity.interval())
    if right:
        return Held((span,))
    computed = f"{change.direction.value}{abs(size):.{max(1, measure.quantity.decimals)}f}{measure.quantity.unit}"
    message = f"“{figure.indicator.name}”同比与填报数不符：正文为{span.text.strip()}，应为{computed}"
    return _finding(span, figure, message, Severity.ERROR)


def _relations(subject: ReportUnderCheck, mentions: Sequence[Mention]) -> Iterator[Outcome]:
    """The catalogue's relations over the values that the text states.

    Relations that the inputs themselves break are the workbooks' findings, and a figure that differs has its own.
    """
    inputs = _inputs(subject)
    told = {one.figure.indicator.name for one in mentions if _differs(one)}
    stated = {one.figure.indicator.name: one for one in mentions if one.quantity is not None}
    values = {name: one.quantity.interval() for name, one in stated.items() if one.quantity is not None}
    for relation in subject.catalogue.relations if subject.catalogue else ():
        if relation.holds(inputs) is False or told.intersection(relation.names()):
            continue
        yield from _judge_relation(subject, relation, stated, values)


def _inputs(subject: ReportUnderCheck) -> dict[str, Interval]:
    """What the workbooks say of every indicator that a relation names."""
    relations = subject.catalogue.relations if subject.catalogue else ()
    named = {name for relation in relations for name in relation.names()}
    figures = (one for one in subject.figures.values() if one.indicator.name in named)
    return {one.indicator.name: one.change.this.interval() for one in figures if one.change.this}


def _judge_relation(
    subject: ReportUnderCheck, relation: Relation, stated: Mapping[str, Mention], values: Mapping[str, Interval]
) -> Iterator[Outcome]:
    holds = relation.holds(values)
    if holds is None:
        return
    spans = tuple(subject.span_of(stated[name]) for name in relation.names())
    if holds:
        yield Held(spans)
        return
    yield Finding(
        NAME,
        Severity.ERROR if relation.hard else Severity.WARNING,
        f"正文各数不满足关系“{relation.text}”",
        "核对所列各数；填报数有误的，请部门改填报表后重新起草",
        spans[:1],
        spans[1:],
    )


RULE = Rule(NAME, "与填报数不符", Severity.ERROR, check, recomputes=True)
