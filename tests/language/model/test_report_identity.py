"""A report's year and agency."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.language.text.plain_report import plain_report


@pytest.mark.parametrize(
    ("text", "year", "agency"),
    [
        ("示例市公安局示例区分局关于2023年法治政府建设情况的报告", 2023, "示例市公安局示例区分局"),
        ("示例市市场监督管理局2023年度法治政府建设情况报告", 2023, "示例市市场监督管理局"),
        ("示例县司法局\n关于2024年度法治政府建设情况的报告", 2024, "示例县司法局"),
        ("2026年示例省政府工作报告\n——2026年1月27日在示例省第十四届人民代表大会上", 2025, ""),
        ("工作报告\n一、2022年主要工作\n学习。", 2022, ""),
        ("没有年份的文字", None, ""),
        ("示例区司法局2022年工作报告\n一、2023年工作情况\n二、2024年工作打算", 2023, "示例区司法局"),
        (
            "示例区司法局2024年工作报告\n2023年，我局学习。\n一、工作\n完成3件，较2022年增长5%。\n2024年1月5日",
            2023,
            "示例区司法局",
        ),
        ("示例区司法局2024年工作报告\n2023年，我局学习。\n一、工作\n完成3件。", 2024, "示例区司法局"),
        ("《示例县2023年度法治政府建设情况报告》", 2023, ""),
        (
            "关于对《2022年度环境工作情况的报告》审议意见办理情况的报告\n2023年，整改问题12个。2023年考核良好。",
            2023,
            "",
        ),
        (
            "示例县关于《县人大对〈示例县关于\n2022年度环境工作的报告〉的\n审议意见》办理情况的报告\n2023年整改12个。",
            2023,
            "",
        ),
    ],
)
def test_title_and_front_lines_tell_year_and_agency(text: str, year: int | None, agency: str) -> None:
    model = settled_report(plain_report("报告.txt", text)).model
    assert (model.year, model.agency) == (year, agency)
