"""When opening, chapters, comparisons and the date of issue together have another year than the title."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.language.figures.measure import Scope
from report_drafter.language.text.plain_report import plain_report

TITLE = "示例区司法局2024年法治政府建设情况报告"


@pytest.mark.parametrize(
    ("lines", "year"),
    [
        (("2023年，我局学习。",), 2024),
        (("2023年，我局学习。", "一、2023年工作情况"), 2023),
        (("一、2023年工作情况", "二、2024年工作打算"), 2023),
        (("一、2024年工作情况", "二、2024年工作打算"), 2024),
        (("现将2023年工作情况报告如下：", "一、工作", "2024年3月13日"), 2023),
        (("一、工作", "较2022年增长5%。", "比2022年增加3件。", "较2022年下降1%。", "2024年1月5日"), 2023),
        (("2023年，我局学习。", "一、工作", "较2022年增长5%。"), 2023),
        (("一、2023年工作情况", "2023年12月30日召开会议。"), 2023),
        (("一、2023年启动的试点情况", "2023年，我局启动改革试点。"), 2023),
        (("一、2021—2023年工作与下一步打算", "二、工作", "2023年12月30日"), 2024),
    ],
)
def test_a_report_is_read_on_the_year_that_its_statements_agree_on(lines: tuple[str, ...], year: int) -> None:
    report = settled_report(plain_report("报告.txt", "\n".join((TITLE, *lines))))
    assert report.agreed.year == report.model.year == year


def test_its_periods_are_read_from_that_year() -> None:
    lines = ("示例区司法局2022年法治政府建设情况报告", "一、2023年工作情况", "2022年办结12件。", "二、2024年工作打算")
    report = settled_report(plain_report("报告.txt", "\n".join(lines)))
    assert [one.scope for one in report.model.measures] == [Scope.LAST_YEAR]


def test_a_text_without_years_is_read_on_none() -> None:
    report = settled_report(plain_report("报告.txt", "关于法治政府建设情况的报告\n一、主要举措"))
    assert (report.model.year, report.agreed.year) == (None, None)
