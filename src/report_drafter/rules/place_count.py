"""乡镇街道、村社区、县区的个数前后一致。

查什么
    “辖14个乡镇、2个街道”“43个行政村、2个社区”一类分别写的个数，与另处合在一起写的“16个乡镇（街道）”“45个村（社区）”“12个镇街”；
    “2区5县”“3个县、2个区”与其后逐个点名的县区、与各县区列齐且有合计行的表。只写其中一部分的（“12个乡镇（街道）开展试点”）、写全市全省
    排位的、有撤并的不查；高新区、开发区一类可计可不计。
为什么
    辖区个数在引言、成效、履职各部分反复出现，改一处漏一处，或把上级的个数抄成自己的；县区一个也不能少。
反例
    全县辖15个乡镇、2个街道。全县16个乡镇（街道）均设立司法所。

    全市2区5县中，城东区83件、城西区57件、平川县49件、原上县41件、河湾县36件、北塬县30件，合计296件。
正例
    全县辖14个乡镇、2个街道。全县16个乡镇（街道）均设立司法所，12个乡镇（街道）开展试点。

    全市2区2县中，城东区83件、城西区57件、平川县49件、原上县41件，合计230件。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.facts.named_places import NamedPlaces, find_named_places
from report_drafter.language.facts.place_counts import Roll, TogetherTold, find_rolls, find_together_told
from report_drafter.language.text.tables import find_tables
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

NAME = "place-count"


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what is told of the places that a report counts by kind, and comes to another number."""
    model = subject.model
    rolls = tuple(find_rolls(model))
    if not rolls:
        return
    yield from (_together(subject, one) for one in find_together_told(model, rolls))
    tables = tuple(find_tables(model.text.paragraphs))
    yield from (_named(subject, one) for one in find_named_places(model, rolls, tables))


def _together(subject: ReportUnderCheck, one: TogetherTold) -> Finding:
    place = subject.span(one.figure.paragraph, one.figure.start, one.end)
    roll = _span(subject, one.roll)
    message = f"写“{place.text}”，而第{roll.paragraph}段写“{roll.text}”，合计{one.roll.total}个"
    advice = "核对各类个数，两处改为一致；只指其中一部分的，写明"
    return Finding(NAME, Severity.WARNING, message, advice, (place,), (roll,))


def _named(subject: ReportUnderCheck, one: NamedPlaces) -> Finding:
    place = _span(subject, one.roll)
    message = f"写“{place.text}”，而点名列出的是{one.what}"
    return Finding(NAME, Severity.WARNING, message, "核对县区个数和所列名称", (place,))


def _span(subject: ReportUnderCheck, roll: Roll) -> TextSpan:
    return subject.span(roll.parts[0].paragraph, *roll.place)


RULE = Rule(NAME, "辖区个数", Severity.WARNING, check, recomputes=True)
