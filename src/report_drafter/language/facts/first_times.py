"""Finds what is told to be a first time beside last year's figure: 首次查处736件，比上年的654件增加."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.changes.change_reader import is_base
from report_drafter.language.facts.all_or_none import Claim
from report_drafter.language.model.report_model import ReportModel
from report_drafter.language.relations.figure_relations import counts_things

_FIRST = late(
    "(?:^|[，,。；;：:、])(?:全[年县市区镇省局]|今年|本年度?|共|累计)*(?P<said>首次(?:新收|受理|立案|查处|查办|举办|召开|开展|实施|办[理结]"
    "|处理|聘请|建成|公开|培训))(?P<what>[^，,。；;、\\d]{0,14})$"
)
_OF_KIND = late("证|许可|登记|执照|护照|保险|贷款|抽[检查]|岗前|复")
"""A first time of each one: 首次办理居民身份证, no first time of the office."""


def find_first_times(model: ReportModel) -> Iterator[Claim]:
    """Yields each 首次 right before a figure that is compared with one of the year before."""
    for change in model.changes:
        now, base = change.now, change.base
        if now.paragraph is not base.paragraph or now.passage != base.passage or not counts_things(now):
            continue
        first = _FIRST.search(now.before) if is_base(base) and base.quantity.value >= 1 else None
        if first is not None and not _OF_KIND.search(first["what"]):
            start = now.start - len(now.before)
            yield Claim(now.paragraph, start + first.start("said"), start + first.end("said"), base)
