"""A phrase names what a figure counts in other words or another order."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.named_again import naming_of
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("told", "noun", "tells"),
    [
        ("立案查处各类违法案件284件", "立案案件", True),
        ("检查企业3276家次", "被检查企业", True),
        ("赋权事项中仍有26项未行使", "未行使赋权事项", True),
        ("立案查处违法行为153起", "违法案件", False),
        ("制定年度工作要点26条", "工作要点", False),
        ("持有行政执法证人员87名", "持证执法人员", False),
        ("将18家企业列入失信名单", "失信企业", True),
        ("办理生态环境损害赔偿案件17件", "赔偿案件", False),
    ],
)
def test_a_phrase_names_what_a_figure_counts(told: str, noun: str, tells: bool) -> None:  # noqa: FBT001 - a table
    naming = naming_of(noun, measures_of(told)[0], closed=True)
    assert naming is not None
    assert naming.tells is tells


@pytest.mark.parametrize(
    ("told", "noun"),
    [
        ("办结1391件", "热线转办件"),
        ("行政诉讼案件17件", "行政复议案件"),
        ("定点医院184家", "违法违规机构"),
        ("查处一般隐患3914项", "重大隐患"),
    ],
)
def test_other_things_are_not_named(told: str, noun: str) -> None:
    assert naming_of(noun, measures_of(told)[0], closed=True) is None


def test_an_open_phrase_names_with_its_beginning() -> None:
    naming = naming_of("村级协管员分片负责", measures_of("培训村级协管员245名")[0], closed=False)
    assert naming is not None
    assert naming.size == len("村级协管员")


def test_a_common_word_names_what_was_told_last() -> None:
    naming = naming_of("案件", measures_of("立案查处环境违法案件128件")[0], closed=True)
    assert naming is not None
    assert naming.is_common
