"""名次升降与前后两个名次一致。

查什么
    同时写出前后两个名次的：由第7名到第3名是上升，由第5位到第8位是下降；“前移4位”的位数等于两个名次之差。
    只写一个名次的，名次不大于参加排名的个数（“16个地市中排名第18位”“居全市8个县（区）第9位”“16个单位参加评比，我局位居第17”）；没有写个数的不查。
    省级政府报告里全省指标“居全国第62位”，大于省区市的个数；机场、园区、城市等另有排名的不查。
为什么
    名次的数越小越靠前，与数量的增减相反；换了名次没有换“上升”“下降”，或照抄上年的位数，就与事实相反。
反例
    在28个单位中排第3名，比上年的第7名下降4位。

    考核名次由第8位升至第5位，前移2位。
正例
    在28个单位中排第3名，比上年的第7名上升4位。

    考核名次由第8位升至第5位，前移3位。全市考核列第4位，比2021年前移2位。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.domain.report_text import Paragraph
from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.country_ranks import LAST, ranks_beyond_provinces
from report_drafter.language.changes.country_ranks import SIGN as IN_COUNTRY
from report_drafter.language.changes.rank_changes import RANK, RankChange, find_rank_changes
from report_drafter.language.changes.ranks_in_fields import SIGN, ranks_beyond
from report_drafter.language.text.own_province import province_of
from report_drafter.rules.rule import Held, Outcome, ReportUnderCheck, Rule

NAME = "stated-rank"
_WENT = {Direction.UP: "实为上升", Direction.DOWN: "实为下降", Direction.SAME: "并未变动"}


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields what stands against the way that each rank is said to go, and by how many places."""
    for paragraph in subject.paragraphs_with(RANK):
        for rank in find_rank_changes(paragraph.text):
            yield _judge(subject, paragraph, rank)
    for paragraph in subject.paragraphs_with(SIGN):
        for span in ranks_beyond(paragraph.text):
            place = (subject.span(paragraph, *span),)
            yield Finding(NAME, Severity.ERROR, "名次大于参加排名的个数", "核对名次和参加排名的个数", place)
    yield from _beyond_provinces(subject)


def _beyond_provinces(subject: ReportUnderCheck) -> Iterator[Finding]:
    """Yields ranks of a province in the country that are more than there are provinces."""
    plain = subject.plain
    if IN_COUNTRY in plain and province_of(plain, subject.model.agency):
        for span in ranks_beyond_provinces(plain):
            message = f"全国参加排名的省级地区不超过{LAST}个，此处的名次在其后"
            yield Finding(NAME, Severity.WARNING, message, "核对名次", (subject.span_at(*span),))


def _judge(subject: ReportUnderCheck, paragraph: Paragraph, rank: RankChange) -> Outcome:
    """Ranks rise towards the first; how far is asked only of what goes the way that it says."""
    ends = tuple(subject.span(paragraph, *span) for span in rank.ranks)
    place = subject.span(paragraph, *rank.place)
    if rank.truth is not rank.said:
        return _wrong_way(rank, ends, place)
    away = abs(rank.base - rank.now)
    if rank.moved is None or rank.moved == away:
        return Held((*ends, place))
    message = f"所写变化与前后名次不符：由{ends[0].text}到{ends[1].text}，应为{away}位，写作{rank.moved}位"
    return Finding(NAME, Severity.ERROR, message, "核对前后两个名次和位数", (place,), ends)


def _wrong_way(rank: RankChange, ends: tuple[TextSpan, ...], place: TextSpan) -> Finding:
    base, now = (end.text for end in ends)
    message = f"写作“{place.text.strip('，,）)')}”，而名次由{base}到{now}，{_WENT[rank.truth]}"
    return Finding(NAME, Severity.ERROR, message, "核对前后两个名次和升降", (place,), ends)


RULE = Rule(NAME, "名次升降", Severity.ERROR, check, recomputes=True, formerly=("change-direction", "stated-change"))
