"""Tells by their words that two figures are of two bodies, areas or lists, so that neither recalls the other."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure

NOUN, FEW = 2, 24
_ENTERED = late("(?:列入|纳入|入选|入围|获评|评为|获批)(?P<list>[^，,。；;]{2,24})")
"""What some of the things were chosen for: 27个项目列入省“双百工程” are not the 67个 of another programme."""
_SMALL = late(r"(?P<name>[\u4e00-\u9fff]{1,8}(?:分中心|站|中队|窗口|服务点|工作室|片区|小区|网点))$")
_BODY = late(
    r"(?:^|[，,、；;：:]|其中)\s*(?P<name>[\u4e00-\u9fff]{1,10}"
    r"(?:片区?|[省市县区镇乡村校院局队科室站]|街道|社区|级|分局|中心|公司|标段|区域|地区|流域|城市群))(?:的|共?有)?$"
)


def are_of_two_tasks(one: Measure, other: Measure) -> bool:
    """Tells whether both count what was chosen for two lists, or what one verb did of two things in one sentence.

    27个项目列入“双百工程”, 67个项目列入“751”工程; 完成60个村清产核资，完成55个村产权改革.
    """
    if are_of_two_bodies(one, other) or _is_of_small_body(other, one):
        return True
    chosen = [_ENTERED.search(each.paragraph.text, each.end, each.end + FEW) for each in (one, other)]
    if chosen[0] is not None and chosen[1] is not None:
        return chosen[0]["list"] != chosen[1]["list"]
    behind = one.phrase.after, other.phrase.after
    done_alike = one.sentence == other.sentence and one.verb == other.verb != ""
    return done_alike and all(behind) and behind[0][-NOUN:] != behind[1][-NOUN:]


def _is_of_small_body(one: Measure, other: Measure) -> bool:
    """Whether a figure is of a small body that the other's paragraph does not name: 城东分中心34名执法人员中."""
    body = _SMALL.search(one.before)
    return body is not None and body["name"] not in other.paragraph.text[: other.start]


def are_of_two_bodies(one: Measure, other: Measure) -> bool:
    """Tells whether two figures stand right behind the names of two bodies or areas: 第一片区12所, 第二片区14所."""
    names = [_BODY.search(each.before) for each in (one, other)]
    first, second = (match["name"] if match is not None else "" for match in names)
    if first[-1:] != second[-1:] or not (first and second):
        return False
    return not (first.endswith(second) or second.endswith(first))
