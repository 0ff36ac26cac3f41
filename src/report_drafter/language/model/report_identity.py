"""Whose report it is, and on which year it seems to be before it is read, from title and heading of part one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story
from report_drafter.language.numbers.numerals import with_digit_years
from report_drafter.language.text.characters import is_basic_han

FRONT_PARAGRAPHS = 8
LONGEST_TITLE = 80

_TITLED = late(r"(?<!\d)(20\d\d)\s*年度?[^\d]{0,30}?(?:情况|报告|总结|工作|述职|要点)")
WORK_REPORT = late(r"政府工作报告(?![》”]|[\u4e00-\u9fff]{0,4}(?:任务|目标|事项|内容|要求))")
"""The title of a government's work report, not of one on what such a report asked for: 政府工作报告重点任务完成情况."""
_SESSION = late(r"(20\d\d)年[1-6]月\d{1,2}日[^。]{0,12}?在")
_FIRST_HEADING = late(r"一、\s*(20\d\d)\s*年")
_ANY_YEAR = late(r"(?<![\d—–\-－])(20\d\d)年")
_BASE_YEAR = late(r"[比较与同](20\d\d)年(?:同期)?(?:相比|[，,增减上下提降])")
"""A year that the report's own is compared with: 比2022年增加54件."""
_PLANNED_YEAR = late(r"(20\d\d)年的?(?:[\u4e00-\u9fff]{0,4}工作)?的?(?:进行)?(?:安排|打算|部署|思路|计划)")
"""A year that is planned: 同意报告提出的2019年工作安排."""
_QUOTED_TITLE = late(r"《[^》]*(?:》|$)|^[^《〈]*[》〉]")
"""The title of another document, on one line or broken over two."""
_NO_NAME = r"(?!根据|按照|依照|依据|遵照)"
"""What opens a sentence in the place of a title: 根据国务院办公厅关于……的通知，编制本报告."""
_ALSO_CALLED = r"(?:[（(][\u4e00-\u9fff、]{3,24}[）)])?"
"""The second name of one office: 城市管理局（综合行政执法局）."""
_AGENCY = late(
    rf"{_NO_NAME}(?P<agency>[\u4e00-\u9fff]{{2,30}}?)"
    rf"{_ALSO_CALLED}(?:关于)?\s*(?:20\d\d|二[〇零○Ｏ]..)\s*年度?"
    r"[\u4e00-\u9fff]{0,20}(?:情况|报告|总结)"
)
_AGENCY_LINE = late(r".{2,30}(?:局|厅|委员会|政府|办公室|支队|总队|分局|委|院|街道办事处|管委会|中心|站|所|大队)")

_TITLED_OFFICE = late(
    rf"(?:关于)?{_NO_NAME}(?P<agency>[\u4e00-\u9fff]{{3,24}}?(?:人民政府|局|厅|委员会|法院|检察院|学院|大学|学校|管委会|街道办事处))"
    rf"{_ALSO_CALLED}\s*(?:关于|工作报告|工作总结|20\d\d)"
)
"""A title without a plain year: 桐溪县人民法院工作报告, 泊宁学院2023—2024学年……, 关于松岭县水务局2023年……."""


def supposed_year(paragraphs: Sequence[Paragraph]) -> int | None:
    """Returns the year by which to begin reading a report; a government's work report of 2026 is on 2025.

    Which year it is on, its statements decide (`chronology/settled_report.py`).
    """
    front = [with_digit_years(text) for text in _front(paragraphs)]
    for text in front:
        own = _QUOTED_TITLE.sub("", text).strip() or text
        match = _TITLED.search(own) if len(text) <= LONGEST_TITLE and not text.endswith("。") else None
        if match is not None:
            year = int(match[1])
            return year - 1 if WORK_REPORT.search(own) else year
    for text in front:
        match = _SESSION.search(text)
        if match is not None:
            return int(match[1]) - 1
    for paragraph in paragraphs:
        match = _FIRST_HEADING.match(with_digit_years(paragraph.text))
        if match is not None:
            return int(match[1])
    return _commonest_year(paragraphs)


def report_agency(paragraphs: Sequence[Paragraph]) -> str:
    """Returns the name of the reporting agency, '' when title and front lines do not give it."""
    front = [text for text in _front(paragraphs) if len(text) <= LONGEST_TITLE]
    for text in front:
        match = _AGENCY.match(text)
        if match is not None and not match["agency"].startswith("关于"):
            return match["agency"].removesuffix("关于")
    line = next((text for text in front if is_basic_han(text) and _AGENCY_LINE.fullmatch(text)), "")
    titled = _TITLED_OFFICE.match(front[0]) if front and not line else None
    return titled["agency"] if titled else line


def _front(paragraphs: Sequence[Paragraph]) -> list[str]:
    body = [one.text.strip() for one in paragraphs[: FRONT_PARAGRAPHS * 2] if one.story is Story.BODY]
    return body[:FRONT_PARAGRAPHS]


def _commonest_year(paragraphs: Sequence[Paragraph]) -> int | None:
    """The year named most often; None where two are named as often, since neither then speaks for the report."""
    years: Counter[str] = Counter()
    for paragraph in paragraphs:
        if "20" in paragraph.text:
            text = _QUOTED_TITLE.sub("", paragraph.text)
            years.update(_ANY_YEAR.findall(_PLANNED_YEAR.sub("", _BASE_YEAR.sub("", text))))
            years.update(str(int(year) + 1) for year in _BASE_YEAR.findall(text))
            years.update(str(int(year) - 1) for year in _PLANNED_YEAR.findall(text))
    most = max(years.values(), default=0)
    commonest = [year for year, count in years.items() if count == most]
    return int(commonest[0]) if len(commonest) == 1 else None
