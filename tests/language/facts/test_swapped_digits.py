"""A figure told again with two digits changed, and figures that only happen to hold the same digits."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.swapped_digits import find_swapped
from tests.builders.report_models import model_of


def slips(front: str, body: str) -> list[tuple[str, str]]:
    text = f"临江区司法局2023年度法治政府建设情况报告\n{front}\n一、2023年主要举措和成效\n{body}"
    return [(one.figure.text, one.earlier.text) for one in find_swapped(model_of(text))]


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("审查市政府及部门文件216件。", "三类合计，共审查文件261件。"),
        ("监测合格率为95.8%。", "例行监测合格率98.5%。"),
        ("调解纠纷1.27万件。", "全年调解各类纠纷1.72万件。"),
    ],
)
def test_what_is_called_alike_is_one_figure(front: str, body: str) -> None:
    assert len(slips(front, body)) == 1


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("审查文件216件。", "培训辅警261件。"),
        ("审查文件216件。", "审查文件216件，共审查合同文件261件。"),
        ("上年审查文件216件。", "共审查文件261件。"),
        ("调解36件。", "调解63件。"),
        ("审查文件210余件。", "审查文件201件。"),
    ],
)
def test_other_things_other_years_and_small_numbers_are_not(front: str, body: str) -> None:
    assert slips(front, body) == []


def test_a_roll_is_held_against_what_stands_at_each_of_it() -> None:
    each = "设司法所92个，乡镇（街道）调委会92个，乡级平台92个。"
    assert slips("一年来成效明显。", f"全市共29个乡镇（街道）。{each}") == [("29个", "92个")]
    assert slips("一年来成效明显。", f"全市共29个乡镇（街道），另有29个工作站。{each}") == []
    assert slips("一年来成效明显。", "全市共29个乡镇（街道）。设乡镇（街道）调委会92个。") == []
