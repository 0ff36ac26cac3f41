"""What is an indicator and what stays text, with the reason that the user reads."""

from __future__ import annotations

import pytest

from report_drafter.adopting.kept_number import KeptReason
from tests.builders.adoption_builder import FIRST_HEADING, TITLE, adopted, adopted_review, kept, names

NOT_INDICATORS = [
    ("接听12345热线来电", "12345", KeptReason.NAME),
    ("配备4G执法记录仪", "4", KeptReason.NAME),
    ("启动“1、3、5”分钟快速响应机制", "1", KeptReason.NAME),
    ("深化3+3+N联勤联动", "3+3", KeptReason.NAME),
    ("平均浓度PM2.5达标", "2.5", KeptReason.NAME),
    ("拨打110报警", "110", KeptReason.NAME),
    ("落实2019年推出的收费办法", "2019", KeptReason.YEAR),
    ("2024年1月16日提交备案", "2024", KeptReason.DATE),
    ("依照行政处罚法第33条办理", "33", KeptReason.ARTICLE),
    ("印发某政发〔2021〕30号文件", "2021", KeptReason.DOCUMENT_NUMBER),
    ("印发某政发〔2021〕30号文件", "30", KeptReason.DOCUMENT_NUMBER),
    ("市第14届人大会议审议", "14", KeptReason.ORDINAL),
    ("自决定作出之日起20个工作日内公布", "20个工作日", KeptReason.DEADLINE),
    ("办理时限由3个工作日压缩至1个工作日", "3个工作日", KeptReason.DEADLINE),
    ("连续5年无事故", "5年", KeptReason.DURATION),
    ("45岁以上民警占多数", "45", KeptReason.DURATION),
    ("查处投资500万元以上项目", "500万元以上", KeptReason.THRESHOLD),
]


@pytest.mark.parametrize(("words", "number", "reason"), NOT_INDICATORS)
def test_what_is_no_figure_stays_text_with_its_reason(words: str, number: str, reason: KeptReason) -> None:
    adoption = adopted_review(f"{words}。")
    assert names(adoption) == []
    assert kept(adoption)[number] == reason.value


@pytest.mark.parametrize(
    "words", ["增强四个意识", "市第十四届人大", "做到两个维护", "落实三项制度", "坚持一个中心", "《条例》第十条"]
)
def test_chinese_numerals_of_set_phrases_are_no_indicators(words: str) -> None:
    assert names(adopted_review(f"{words}。")) == []


@pytest.mark.parametrize(
    ("words", "typed", "unit"),
    [
        ("走访企业3907家次", "3907", "家次"),
        ("挽回损失1500余万元", "1500余", "万元"),
        ("投入警力3.7万人次", "3.7万", "人次"),
        ("办理业务10余万件", "10余万", "件"),
        ("减少时长约3.5万分钟", "约3.5万", "分钟"),
        ("办结率62.62％", "62.62", "%"),
        ("化解纠纷二十余件", "二十余", "件"),
        ("完成投资1.22万亿元", "1.22", "万亿元"),
    ],
)
def test_a_figure_parts_into_what_is_typed_and_its_unit(words: str, typed: str, unit: str) -> None:
    (fact,) = adopted_review(f"{words}。").facts
    assert (fact.figure.typed, fact.figure.unit) == (typed, unit)


def test_the_goals_of_the_coming_year_are_for_the_writer_and_no_indicators() -> None:
    adoption = adopted(TITLE, FIRST_HEADING, "开展培训5次。", "二、2024年工作安排", "开展培训不少于8次。")
    assert len(adoption.facts) == 1
    assert kept(adoption)["不少于8次"] == KeptReason.TARGET.value


def test_every_number_is_either_an_indicator_or_kept_with_a_reason() -> None:
    line = "2023年开展培训5次，接听12345热线300余件，20个工作日内办结，依据第3条。"
    adoption = adopted_review(line)
    stated = {fact.figure.typed for fact in adoption.facts}
    assert stated == {"5", "300余"}
    assert {"2023", "12345", "20个工作日", "3"} <= set(kept(adoption))
