"""The years that headings name, and how far behind the report's the chapter under each lies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.language.chronology.plan_openings import opens_on_next_year
from report_drafter.language.chronology.told_years import LOOKS_BACK, RESULTS, years_told
from report_drafter.language.chronology.year_statements import StatedYear, YearRole
from report_drafter.language.dates.date_mentions import plain_years
from report_drafter.language.figures.measure import UNDER_WAY_PARTS
from report_drafter.language.model.plan_documents import is_plan_document
from report_drafter.language.model.report_model import Heading, Part, ReportModel

_RANGE_BEFORE = late(r"\d年?\s*[—–\-~～至]\s*$")
_BASE_BEFORE = late("[比较与同]$")
_DUE = late(r"(?:年?[底末])?之?前|年?[底末]")
"""What makes a year in a heading a deadline: 确保剩余问题在2021年年底前完成."""
_FOLLOWED_UP = late(
    r"年?度?[^，。；\d]{0,16}(?:审计|督[察查导]|巡[视察]|考核|考评|测评|审议意见|述法|点评|检查|反馈|交办|建议|提案|报告)"
    r"[^，。；\d]{0,14}(?:整改|办理|落实|处理|销号|回头看)"
    r"|年?度?(?:[尚仍]?未[\u4e00-\u9fff]{1,3}的|结转|遗留|剩余|积压)"
)
"""What was found or asked in the year before and is seen to in this one: 2022年度审计查出问题整改情况."""
_NEXT_STEPS = late(
    "思路|谋划|打算|安排|计划|下一|下步|目标|部署|总体要求|展望|想法|[设构]想|想[做干办抓]|努力方向|对策|预算草案|^完成"
)
_SETS_OUT = late("(?:扎实|全力|认真|努力|切实|着力|奋力|全面|高质量|统筹)*(?:做好|抓好|办好|完成|谋划好|实现)")
"""How a chapter of the plan is called after what is to be done: 三、扎实做好2025年财政改革发展工作."""
_AND = late("[、与和及]")


def headed_years(model: ReportModel, *, work_report: bool) -> Iterator[StatedYear]:
    """Yields the years that the headings of a report's parts name; a `work_report` plans the year it is given in."""
    parts = {one.paragraph.number: one.part for one in model.sentences}
    planning = is_plan_document(model.text.paragraphs)
    for heading in model.headings:
        part = parts.get(heading.paragraph.number, Part.FRONT)
        start, end = _title_place(heading)
        shift = _shift(heading, part, work_report=work_report)
        if planning and shift is not None:
            shift = -1 if heading.level == 1 and shift == 0 and RESULTS.search(heading.title) else 0
        elif shift is None and part is Part.PLAN:
            shift = _shift_by_place(model, heading, parts)
        found = list(years_told(heading.paragraph, start, end, YearRole.HEADING, shift))
        if part not in UNDER_WAY_PARTS or len(found) != 1 or _is_no_period(found[0]):
            continue
        if heading.level == 1 or found[0].start == start:
            yield found[0]


def _is_no_period(one: StatedYear) -> bool:
    """Whether the year of a heading ends a range, is a deadline, compared with (比2016年减少) or followed up."""
    text, at = one.paragraph.text, one.start
    before = _RANGE_BEFORE.search(text, 0, at) or _BASE_BEFORE.search(text, 0, at)
    return (before or _DUE.match(text, one.end) or _FOLLOWED_UP.match(text, one.end)) is not None


def _shift(heading: Heading, part: Part, *, work_report: bool) -> int | None:
    """How far the year of a heading lies after the report's: 1 in a plan, None where its words do not tell."""
    if heading.level > 1:
        return 1 if part is Part.PLAN else 0
    if RESULTS.search(heading.title):
        return 1 if _dates_next_steps(heading.title) else 0
    if _NEXT_STEPS.search(heading.title):
        return 1
    if part is Part.PLAN and _SETS_OUT.match(heading.title):
        return 1
    opens = heading.ordinal == 1 and part is Part.REVIEW
    if opens or LOOKS_BACK.search(heading.title):
        return 0
    return 1 if work_report else None


def _shift_by_place(model: ReportModel, heading: Heading, parts: Mapping[int, Part]) -> int | None:
    """How far a chapter that may plan lies after the report's year by its place: behind the problems, before a plan."""
    at = heading.paragraph.number
    chapters = [one.paragraph.number for one in model.headings if one.level == 1]
    if opens_on_next_year(model, heading) or any(parts.get(one) is Part.PROBLEMS for one in chapters if one < at):
        return 1
    return 0 if any(parts.get(one) is Part.PLAN for one in chapters if one > at) else None


def _dates_next_steps(title: str) -> bool:
    """Whether the year in a heading that also looks back is the plan's: 存在的问题与2022年工作安排."""
    year = next(plain_years(title), None)
    if year is None:
        return False
    dated = _AND.split(title[year.end :], maxsplit=1)[0]
    return _NEXT_STEPS.search(dated) is not None and RESULTS.search(dated) is None


def _title_place(heading: Heading) -> tuple[int, int]:
    start = heading.paragraph.text.find(heading.title)
    return max(start, 0), max(start, 0) + len(heading.title)
