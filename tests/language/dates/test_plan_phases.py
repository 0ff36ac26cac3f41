"""What phase a five-year plan is told to be in."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.plan_phases import Phase, plan_phases


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("启动“七五”普法工作", Phase.BEGINS),
        ("“八五”普法全面启动", Phase.BEGINS),
        ("谋划“十五五”生态环境规划", Phase.BEGINS),
        ("“十四五”规划中期评估", Phase.MIDDLE),
        ("迎接“六五”普法总结验收", Phase.CLOSES),
        ("“十三五”规划圆满收官", Phase.CLOSES),
        ("做好八五普法工作", Phase.RUNS),
        ("编制教育系统“八五”普法规划，", Phase.DRAWN_UP),
        ("起草全区“十四五”规划", Phase.DRAWN_UP),
        ("编制“八五”普法规划年度清单", None),
        ("根据“十四五”规划中期评估结果", Phase.RUNS),
        ("为“八五”普法圆满收官打下基础", None),
        ("2024年是“十四五”收官之年", None),
        ("十五年来", None),
    ],
)
def test_a_phase_is_read_before_or_behind_the_plan(text: str, phase: Phase | None) -> None:
    assert [one.phase for one in plan_phases(text)] == ([] if phase is None else [phase])


@pytest.mark.parametrize(
    ("text", "year", "fits"),
    [
        ("启动“七五”普法", 2020, False),
        ("启动“八五”普法", 2022, True),
        ("“七五”普法总结验收", 2021, True),
        ("“七五”普法总结验收", 2022, False),
        ("“十四五”规划中期评估", 2023, True),
        ("“十三五”规划中期评估", 2023, False),
        ("“八五”普法中期检查", 2025, False),
    ],
)
def test_a_phase_reaches_a_year_further(text: str, year: int, *, fits: bool) -> None:
    (one,) = plan_phases(text)
    assert one.may_be(year, year) is fits
