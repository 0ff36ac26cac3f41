"""The words around a figure are parted into verb and noun."""

from __future__ import annotations

import pytest

from report_drafter.language.figures.measure_phrase import read_phrase
from tests.builders.report_models import measure_of


@pytest.mark.parametrize(
    ("line", "verb", "noun"),
    [
        ("累计走访企业3907家次", "走访", "企业"),
        ("全年共办理各类许可53件", "办理", "各类许可"),
        ("2023年妥善处置群体性事件83起", "妥善处置", "群体性事件"),
        ("矛盾纠纷调处成功率达97%", "", "矛盾纠纷调处成功率"),
        ("一是检查5家企业", "检查", "企业"),
        ("公示行政处罚信息417条", "公示", "行政处罚信息"),
        ("纠纷化解60件", "化解", "纠纷"),
    ],
)
def test_a_phrase_is_parted(line: str, verb: str, noun: str) -> None:
    measure = measure_of(line)
    assert (measure.verb, measure.noun) == (verb, noun)


def test_words_behind_a_figure_name_it_where_none_stand_before() -> None:
    assert read_phrase("", "民警担任法制员").noun == "民警担任法制员"
    assert read_phrase("检查", "、抽查").noun == ""
