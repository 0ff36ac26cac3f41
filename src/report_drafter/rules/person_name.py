"""人名、职务前后一致。

查什么
    同一职务后面的姓名只差一个字（“局长王海涛”与“局长王海波”），或音近、形近的一个字（“吴晓东”与“吴小东”，连同标题、题下署名、“述职人：”
    和落款）；同一正职有两个姓名；同一人一处是“局长”一处是“副局长”，一处是“镇党委书记”一处是“镇长”，一处任某专班主任一处是该专班副主任；“公职律师冯佳宁”与“冯家宁同志”。
    副职同姓、姓名相近的，写明不同单位的，同一名单中并列的，写明“原任”“时任”“新任”的，不算。
为什么
    沿用上年稿或凭记忆录入时，姓名最容易错一个同音字；领导姓名、职务写错，是公文中最难堪的差错。
反例
    成立由局党组书记、局长王海涛任组长的领导小组。
    行政机关负责人出庭9件，其中局长王海波出庭2件。
正例
    副局长王海涛、王海波分别带队检查，原局长李志强办理交接。
    青云县审计局2024年法治政府建设年度报告
    局长高度重视，任组长并周密部署；局长李志刚出庭2件，县财政局局长李志钢应邀参加。
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.language.text.name_slips import Doubt, DoubtfulName, doubtful_names
from report_drafter.language.text.named_by_role import find_named_by_role
from report_drafter.language.text.person_names import Bearer, find_bearers
from report_drafter.rules.rule import Outcome, ReportUnderCheck, Rule

ADVICE = {
    Doubt.NEAR: "核对姓名，统一写法",
    Doubt.TWO_HOLDERS: "核对姓名、职务；换任的写明“原任”“新任”",
    Doubt.TWO_POSTS: "核对姓名、职务；兼任、换任的写明",
}
SHORT_UNIT = 2


def check(subject: ReportUnderCheck) -> Iterator[Outcome]:
    """Yields names and posts that go ill with others."""
    plain = subject.plain
    bearers = _bearers(plain)
    for one in doubtful_names(plain, subject.model.agency, bearers) if bearers else ():
        yield _finding(subject, one)


def _bearers(plain: str) -> list[Bearer]:
    """Who is named in a text, each at its place: by posts first, then by what many are."""
    found = {one.start: one for one in find_named_by_role(plain)}
    found.update({one.start: one for one in find_bearers(plain) if one.posts or one.start not in found})
    return [found[at] for at in sorted(found)]


def _finding(subject: ReportUnderCheck, found: DoubtfulName) -> Finding:
    span, related = _span(subject, found.odd), _span(subject, found.usual)
    here, there = _told(found.odd), f"第{_number(subject, found.usual)}段“{_told(found.usual)}”"
    match found.doubt:
        case Doubt.NEAR:
            message = f"“{here}”与{there}只差一个字，疑为同一人"
        case Doubt.TWO_HOLDERS:
            message = f"同一职务有两个姓名：此处“{here}”，{there}"
        case Doubt.TWO_POSTS:
            message = f"同一人有两种职务：此处“{here}”，{there}"
    return Finding(RULE.name, Severity.WARNING, message, ADVICE[found.doubt], (span,), (related,))


def _told(one: Bearer) -> str:
    """A name with the post next to it, behind its unit where that is a short word: 镇党委书记."""
    if not one.posts:
        return one.name
    unit, post = one.posts[-1]
    return f"{unit}{post}{one.name}" if len(unit) <= SHORT_UNIT else f"{post}{one.name}"


def _span(subject: ReportUnderCheck, one: Bearer) -> TextSpan:
    return subject.span_at(one.start, one.end)


def _number(subject: ReportUnderCheck, one: Bearer) -> int:
    return subject.number(subject.model.whole.place(one.start)[0])


RULE = Rule("person-name", "人名不一", Severity.WARNING, check)
