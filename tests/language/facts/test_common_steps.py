"""What far fewer count under the name of a step is of another matter; what is of like size, or a slip, is not."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.language.facts.common_steps import may_be_of_two_matters
from report_drafter.language.text.plain_report import plain_report


def _apart(text: str) -> bool:
    one, other = settled_report(plain_report("报告.txt", text)).model.measures
    assert may_be_of_two_matters(one, other) == may_be_of_two_matters(other, one)
    return may_be_of_two_matters(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "出动执法人员1.48万人次。出动执法人员1860人次。",
        "行政处罚174人。行政处罚77人。",
        "移送公安机关6件。移送公安机关2件。",
        "罚款总额527.3万元。罚款总额9.6万元。",
        "年末结转和结余90.75万元。年末结转和结余1.6万元。",
        "本年财政拨款支出420.16万元。本年财政拨款支出61.2万元。",
    ],
)
def test_a_step_of_any_work_told_in_a_far_smaller_number_is_of_another_matter(text: str) -> None:
    assert _apart(text)


@pytest.mark.parametrize(
    "text",
    [
        "出动执法人员1860人次。出动执法人员1320人次。",
        "行政处罚1740人。行政处罚174人。",
        "行政处罚91人。行政处罚19人。",
        "妥处群体性事件593起。妥处群体性事件83起。",
        "开展涉农收费专项检查5次。开展涉农收费专项检查1次。",
        "行政诉讼案件8件。行政诉讼案件4件。",
        "制定行政规范性文件6件。制定行政规范性文件2件。",
    ],
)
def test_what_is_of_like_size_a_slip_away_or_of_a_name_of_its_own_may_be_one_fact(text: str) -> None:
    assert not _apart(text)
