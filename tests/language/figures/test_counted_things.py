"""Measure words that cannot count what stands beside them, and those that only look so."""

from __future__ import annotations

import pytest

from report_drafter.language.figures.counted_things import odd_count
from report_drafter.language.model.model_builder import build_model
from report_drafter.language.text.plain_report import plain_report


def _told(text: str) -> list[str]:
    model = build_model(plain_report("报告.txt", text))
    found = (odd_count(one) for one in model.measures)
    return [text[one.start : one.end] for one in found if one is not None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("处置各类警情83名。", "警情83名"),
        ("共有执业律师26家。", "律师26家"),
        ("8名规上工业企业挂牌。", "8名规上工业企业"),
        ("配备12台专职网格员，覆盖全镇。", "12台专职网格员"),
        ("水稻播种面积外，耕地46万吨。", "耕地46万吨"),
        ("疏浚河道35公斤，改造管网12吨。", "河道35公斤"),
        ("新建幼儿园6名、卫生院2所。", "幼儿园6名"),
    ],
)
def test_a_measure_word_that_cannot_be_is_told(text: str, told: str) -> None:
    assert _told(text)[0] == told


@pytest.mark.parametrize(
    "text",
    [
        "指派律师31件，查处违纪党员干部12件。",
        "评选劳动模范40名，其中企业12名、高校8名。",
        "组建专家库，新增企业专家12名、高校8名。",
        "前10名企业获表彰，排名前5名高校入选。",
        "为群众12件实事全部办结，选派民警3件特色做法参评。",
        "邀请12名高校、科研院所专家论证。",
        "走访企业30人次，新增就业岗位5万个，企业吸纳就业12户。",
    ],
)
def test_another_reading_keeps_it_silent(text: str) -> None:
    assert _told(text) == []
