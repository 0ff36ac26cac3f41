"""Finds last year's figure of a thing told twice with two values: 夜学全年49期，上年40期; 夜学超过上年的38期.

The words beside each give the very name of what it is of, and nothing else: a part, a place or half of a year is
another thing.
"""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.domain.quantity import Hedge
from report_drafter.language.changes.change_reader import direction_of
from report_drafter.language.facts.fact_names import agree
from report_drafter.language.facts.recalled_value import Recalled
from report_drafter.language.figures.measure import Measure
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import is_listed

SHORTEST, LONG, CONTEXT = 3, 6, 48
_LAST = "(?:上年度?|去年|上一年度?)(?:同期|全年)?"
_NAME = r"(?P<name>[^，,。；;、：:（()）\d年]{2,16}?)"
_HOW_MUCH = "(?:全年|数量|总数|总量|件数)?"
_TELLS = "(?:现?为|达到?|有|共|是|完成|实现|仅|只有)*"
_FIGURE = r"\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,3}"
_BEFORE = (
    late(rf"(?:^|[，,。；;])(?:全年)?{_LAST}的?{_NAME}{_HOW_MUCH}{_TELLS}$"),
    late(rf"(?:^|[，,。；;])(?:全年)?{_NAME}{_HOW_MUCH}(?:已|也)?(?:[比较由从在]|超过|高于|多于|低于|少于){_LAST}的?$"),
    late(
        rf"(?:^|[，,。；;])(?:全年)?{_NAME}{_HOW_MUCH}{_TELLS}{_FIGURE}[，,（(](?:而|[比较])?{_LAST}(?:的|为|是|有)?$"
    ),
)
_OF_LAST = late(rf"(?:[与同和比较]){_LAST}的?$")
_BEHIND = (late(rf"的{_NAME}相比"), late(rf"(?:相比)?[，,](?:全年|本年)?{_NAME}{_HOW_MUCH}{_TELLS}\d"))
_ACTS = "开展|举办|组织|召开|制作|投放|发布|编发|印发|完成|收到|形成|提供|整理|更新|配送|录制|编写"
"""Acts that say no more of a thing than that it is told; 检查企业 and 培训企业 are two."""
_LEADS = late(rf"^(?:全年|年内|本年度?|一年来|同时|此外|共|累计|[已其])*(?:{_ACTS})?了?")
_OTHER = late("[上下]半年|季度|\\d月|月份|其中|截至|20\\d\\d|前年|预算|计划|目标")
_MANY_OF = late("[率度]$|案件$|人[员次数]$|企业$|单位$")
"""Ends of names that a report has several of: only a long one tells which."""
_NO_NAME = late("^(?:数量|总数|总量|全年|同期|本年|今年|各类|其中|相比|这一|该|比例|占比|件数)")


def find_bases_told_twice(model: ReportModel) -> Iterator[Recalled]:
    """Yields each of last year's figures that an earlier one of its name and unit does not agree with."""
    known: dict[tuple[str, str], Measure] = {}
    signs = [one for one in ("上年", "去年", "上一年") if one in model.whole.plain]
    for one in model.measures if signs else ():
        name = _name(one) if one.quantity.hedge is Hedge.EXACT and one.quantity.unit and not is_listed(one) else ""
        if not name:
            continue
        earlier = known.setdefault((name, one.quantity.unit), one)
        if earlier.paragraph is not one.paragraph and not agree(earlier, one):
            yield Recalled(one, earlier)


def _name(one: Measure) -> str:
    """What the words beside a figure of last year's tell that it is of; '' where they do not."""
    text = one.paragraph.text
    before = one.passage_before[-CONTEXT:]
    behind = text[one.end : one.end + CONTEXT]
    if direction_of(one) is not None or not any(year in before for year in ("上年", "去年", "上一年")):
        return ""
    match = next((found for pattern in _BEFORE if (found := pattern.search(before)) is not None), None)
    if match is None and _OF_LAST.search(before) is not None:
        match = next((found for pattern in _BEHIND if (found := pattern.match(behind)) is not None), None)
    if match is None or _OTHER.search(before):
        return ""
    name = _LEADS.sub("", match["name"])
    least = LONG if _MANY_OF.search(name) else SHORTEST
    return name if len(name) >= least and not _NO_NAME.match(name) else ""
