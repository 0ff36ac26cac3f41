"""Work plans of a year with their number behind them: 《…2022年工作要点》（…〔2023〕4号）."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late

SIGN = "》（"

_NUMBERED = late(
    r"《[^《》\d]{0,30}(?P<year>20\d\d)年度?(?P<words>[^《》\d]{0,30})》[（(][^（）()《》]{1,14}〔(?P<issued>20\d\d)〕\d{1,4}号[）)]"
)
_WORK_PLAN = late("(?:要点|(?:工作|立法|检查|学法|普法|培训)计划|重点工作|任务清单|工作安排|重点任务)(?:的通知)?$")
_OF_RESULTS = late("考核|考评|评估|评议|总结|述职|决算|验收|通报|完成情况|督查")


@frozen
class NumberedYear:
    """A work plan for `year` from `start` up to `end` of a text, with the year of its number."""

    start: int
    end: int
    year: int
    issued: int


def misnumbered_years(text: str) -> Iterator[NumberedYear]:
    """Yields the work plans that would be issued after their year, or more than a year before it."""
    for match in _NUMBERED.finditer(text):
        one = NumberedYear(*match.span(), int(match["year"]), int(match["issued"]))
        plan = _WORK_PLAN.search(match["words"]) and not _OF_RESULTS.search(match["words"])
        if plan and one.issued not in (one.year, one.year - 1):
            yield one
