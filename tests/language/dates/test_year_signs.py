"""When opening, chapters, comparisons and the date of issue outvote the year of a title."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.year_signs import outvote
from tests.builders.report_models import model_of

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
        (("2023年，我局学习。", "一、工作", "较2022年增长5%。"), 2024),
        (("一、2023年工作情况", "2023年12月30日召开会议。"), 2024),
        (("一、2023年启动的试点情况", "2023年，我局启动改革试点。"), 2024),
        (("一、2021—2023年工作与下一步打算", "二、工作", "2023年12月30日"), 2024),
    ],
)
def test_the_year_that_most_signs_have_is_the_reports(lines: tuple[str, ...], year: int) -> None:
    assert outvote(2024, model_of("\n".join((TITLE, *lines))).text.paragraphs) == year
