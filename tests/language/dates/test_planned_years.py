"""Years that a plan sets, or that something is put off to, and that were over when a report on 2023 was written."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.planned_years import far_deadline, past_deadline, put_off, set_back

OVER = 2023
PLANNED = OVER + 1


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("力争2023年底前完成老旧小区改造。", 2023),
        ("抓好中期评估，确保在2021年9月底前完成自查。", 2021),
        ("力争2024年底前完成老旧小区改造。", None),
        ("推动2019年底前全部整治到位。", None),
        ("巩固2023年底前已完成的改造成果。", None),
        ("在圆满完成2023年底前攻坚任务基础上，开展回头看。", None),
        ("沿用往年做法，2023年底前完成自查。", None),
        ("对2023年底前受理的案件开展清理。", None),
        ("落实《2023年底前完成整治工作方案》。", None),
        ("落实《整治工作方案》，2023年底前完成自查。", 2023),
    ],
)
def test_a_plan_sets_no_deadline_in_a_year_that_is_over(text: str, year: int | None) -> None:
    found = past_deadline(text, OVER)
    assert (found.year if found is not None else None) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("健全评查制度，2023年上半年完成案卷自查。", 2023),
        ("制定2023年度学法计划，完成执法人员培训。", 2023),
        ("2022年实现法律顾问全覆盖。", 2022),
        ("加强培训，力争在2023年全员持证率达到95%。", 2023),
        ("2021年实现法律顾问全覆盖。", None),
        ("依据制定2022年度计划的做法安排培训。", None),
        ("2023年启动平台建设，2024年投入使用。", None),
        ("2023年完成改造的小区，成效要巩固。", None),
        ("对2023年完成的项目开展回头看。", None),
        ("2023年出台的办法尚未落实的，抓紧落实。", None),
        ("针对发现的不足，2023年完成案卷自查。", 2023),
    ],
)
def test_a_plan_sets_nothing_for_the_year_that_is_over(text: str, year: int | None) -> None:
    found = set_back(text, OVER)
    assert (found.year if found is not None else None) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("排查问题421个，整改407个，剩余14个列入2023年整治计划。", 2023),
        ("尚未办结的6件将于2023年6月底前办结。", 2023),
        ("其余3个问题2023年底前整改到位。", 2023),
        ("剩余14个列入2024年整治计划。", None),
        ("完成列入2023年计划的任务12项。", None),
        ("列入2023年整治计划的问题剩余2个。", None),
        ("其余3个问题2023年底前已整改到位。", None),
        ("其余3个问题原定2023年底前整改，现已销号。", None),
        ("其余3个列入2023年的整治计划一并销号。", None),
    ],
)
def test_what_is_left_over_is_put_off_to_no_year_that_is_over(text: str, year: int | None) -> None:
    found = put_off(text, OVER)
    assert (found.year if found is not None else None) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("推动剩余2项任务在2025年3月底前完成。", 2025),
        ("2024年启动编制，2025年3月底前完成。", None),
        ("实施三年行动方案，2025年6月底前建成二期。", None),
        ("力争2025年底前实现全覆盖。", None),
        ("力争2026年3月底前实现全覆盖。", None),
        ("做好2025年3月换届的准备。", None),
    ],
)
def test_a_plan_of_one_year_sets_its_months_in_that_year(text: str, year: int | None) -> None:
    found = far_deadline(text, PLANNED)
    assert (found.year if found is not None else None) == year
