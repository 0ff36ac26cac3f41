"""Finds chapters under the heading of another: 三、基本情况 over next year's work, problems under a plan's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Story
from report_drafter.language.model.report_model import Heading, ReportModel
from report_drafter.language.numbers.numerals import year_number

FEWEST_LACKS, SHORTEST = 2, 12


class Matter(StrEnum):
    """What a chapter tells of."""

    WORK = "工作情况"
    PROBLEMS = "存在的问题"
    PLAN = "下一步的打算"


_OF_PLAN = late("打算|安排|计划|思路|下一?步|展望|谋划|努力方向|工作重点|任务|目标|措施|对策|建议|整改|意见")
_OF_PROBLEMS = late("不足|问题|短板|困难|薄弱|差距|挑战")
_OF_WORK = late(
    "^(?:20\\d\\d年度?|本年度?)?(?:的?主要|工作|总体|基本)?(?:开展|完成|取得)?的?(?:情况|成[效绩]|做法|主要成绩)|举措和成效|做法和成效|^基本情况"
)
_PLANS = late(
    r"\s*(?:(?P<year>20\d\d|二[〇零○]..)年(?:是|[，,])|下一?步[，,]|新的一年[，,里]|今后[，,])"
    r"[^。；]{0,110}?(?:将|要|重点(?:做好|抓好|推进)|着力)"
)
"""How a chapter opens that tells of the year to come."""
_LACKING = (
    "不足|不够|不强|不高|不到位|不均衡|不平衡|不匹配|不健全|不完善|不规范|不严|不深|不实|"
    "薄弱|滞后|偏[少弱低慢重]|有差距|较弱|紧张|不畅"
)
_UNDOING = "解决|补齐|针对|改变|扭转|克服|破解|整治|消除"
_LACKS = late(
    rf"(?:[一二三四五六]是|[（(][一二三四五六][）)]|(?:^|\n)\s*[1-6][.．、])(?![^，,。；;：:]{{0,12}}(?:{_UNDOING}))"
    rf"[^，,。；;：:]{{2,24}}?(?:{_LACKING})(?=[，,。；;：:]|$)"
)
"""An item that names what is wanting."""


@frozen
class MisheadedChapter:
    """The heading of a chapter that by its own words `tells` of something else."""

    heading: Heading
    says: Matter
    tells: Matter


def find_misheaded(model: ReportModel) -> Iterator[MisheadedChapter]:
    """Yields the chapters whose first words, or two of whose items, are of another matter than their heading."""
    chapters = [one for one in model.headings if one.level == 1]
    for at, heading in enumerate(chapters):
        says = _matter(heading.title)
        following = chapters[at + 1] if at + 1 < len(chapters) else None
        told = _told(model, _words_of(model, heading, following)) if says is not None else None
        if says is not None and told is not None and told is not says:
            yield MisheadedChapter(heading, says, told)


def _matter(title: str) -> Matter | None:
    """What a title says, None where it says several things or nothing of the kind."""
    plan, problems = _OF_PLAN.search(title), _OF_PROBLEMS.search(title)
    if plan and problems:
        return None
    if plan or problems:
        return Matter.PLAN if plan else Matter.PROBLEMS
    return Matter.WORK if _OF_WORK.search(title) else None


def _words_of(model: ReportModel, heading: Heading, following: Heading | None) -> list[str]:
    """The words of a chapter, paragraph by paragraph, with those behind its heading."""
    below = (one.text for one in model.under(heading, following) if one.story is Story.BODY)
    return [text for text in (heading.paragraph.text[heading.end :].lstrip("。：: "), *below) if text.strip()]


def _told(model: ReportModel, below: Sequence[str]) -> Matter | None:
    """What the words of a chapter tell of; None where they do not show it."""
    if not below:
        return None
    match = _PLANS.match(below[0]) if len(below[0]) >= SHORTEST else None
    if match is not None:
        ahead = match["year"] is None or year_number(match["year"]) == (model.year or 0) + 1
        return Matter.PLAN if ahead else None
    lacks = sum(len(_LACKS.findall(text)) for text in below)
    plans = any(_PLANS.match(text) for text in below)
    return Matter.PROBLEMS if lacks >= FEWEST_LACKS and not plans else None
