"""What a plan starts from is what the report reached."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.recalled_bases import find_recalled_bases
from tests.builders.report_models import report_of

PLAN = "二、2024年工作安排"


@pytest.mark.parametrize(
    ("told", "later", "pairs"),
    [
        ("年办税时间由142小时压缩至118小时。", "年办税时间由128小时再压缩10%左右。", [("118小时", "128小时")]),
        ("新增龙头企业8家，总数达到64家。", "龙头企业由46家增加到70家。", [("64家", "46家")]),
        ("市民满意度达到95.3%。", "市民满意度由93.5%提高到96%。", [("95.3%", "93.5%")]),
        ("年办税时间由142小时压缩至118小时。", "年办税时间由118小时再压缩10%左右。", []),
        ("全年新增龙头企业64家。", "涉农龙头企业由246家增加到270家。", []),
    ],
)
def test_a_base_that_is_a_slip_away_from_what_was_reached(told: str, later: str, pairs: list[tuple[str, str]]) -> None:
    found = find_recalled_bases(report_of("一、2023年工作情况", told, PLAN, later))
    assert [(one.earlier.text, one.figure.text) for one in found] == pairs
