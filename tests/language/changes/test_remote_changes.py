"""Changes whose values stand apart from them in a paragraph: in turn, by name, of the sentence before."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.remote_changes import find_opposed, find_remote_changes, find_remote_growths
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "pairs"),
    [
        ("罚没款同比减少512.6万元，增长7.6%。", [("512.6万元", "7.6%")]),
        ("罚没款与上年相比增加512.6万元，下降7.6%。", [("512.6万元", "7.6%")]),
        ("罚没款同比减少512.6万元，下降7.6%。", []),
        ("罚没款减少512.6万元，增长7.6%。", []),
        ("罚没款同比减少512.6万元，案件增长7件。", []),
        ("满意率同比降低1.2个百分点，增长7.6%。", []),
        ("罚没款减少至512.6万元，同比增长7.6%。", []),
        ("罚没款同比减少512.6万元。收入增长7.6%。", []),
    ],
)
def test_a_rate_goes_the_way_of_its_size(line: str, pairs: list[tuple[str, str]]) -> None:
    assert [(one.text, other.text) for one, other in find_opposed(measures_of(line))] == pairs


@pytest.mark.parametrize(
    ("line", "growths"),
    [
        (
            "事故7起，死亡5人，同比分别减少3起、2人，分别下降30%和28.6%。",
            [("7起", "3起", "30%"), ("5人", "2人", "28.6%")],
        ),
        ("事故7起，死亡5人，同比分别减少3起、2人，分别上升30%和28.6%。", []),
        ("事故7起，死亡5人，同比分别减少3起、2名，分别下降30%和28.6%。", []),
        ("事故7起，死亡5人，同比分别减少3起、2人，分别下降30件和28.6%。", []),
        ("事故7起，死亡5人。同比分别减少3起、2人，分别下降30%和28.6%。", []),
        ("立案1126起，结案1093起。立案数同比增加142起，增长14.4%。", [("1126起", "142起", "14.4%")]),
        ("立案1126起，结案1093起。立案数增加142起，增长14.4%。", []),
        ("立案1126起，立案1093起。立案数同比增加142起，增长14.4%。", []),
        ("上年立案1126起，结案1093起。立案数同比增加142起，增长14.4%。", []),
        ("立案1126人，结案1093起。立案数同比增加142起，增长14.4%。", []),
        ("立案1126起。结案平稳。信访平稳。治安平稳。立案数同比增加142起，增长14.4%。", []),
        ("执行案件2018件，同比下降5.2%，同比减少111件。", [("2018件", "111件", "5.2%")]),
        ("执行案件2018件，同比下降5.2%，同比减少111人。", []),
    ],
)
def test_a_growth_is_of_the_figure_that_it_names_or_stands_in_turn_with(
    line: str, growths: list[tuple[str, str, str]]
) -> None:
    found = find_remote_growths(measures_of(line))
    assert [(one.now.text, one.difference.text, one.rate.text) for one in found] == growths


@pytest.mark.parametrize(
    ("line", "changes"),
    [
        ("审结案件3285件。较上年的2954件增长11.2%。", [("2954件", "3285件", "11.2%")]),
        ("收案3410件，审结案件3285件。比上年的2954件增加331件。", [("2954件", "3285件", "331件")]),
        ("审结案件3285件，较上年的2954件增长11.2%。", []),
        ("审结案件3285件。较上年的2954件有所变化。增长11.2%。", []),
        ("审结案件3285件。较上年的2954件增加3人。", []),
        (
            "户籍人口51.2万人，常住人口52.36万人，常住人口比户籍人口多1.16万人。",
            [("51.2万人", "52.36万人", "1.16万人")],
        ),
        (
            "上半年进出口1031.4亿元，下半年进出口1115.4亿元，下半年比上半年多84亿元。",
            [("1031.4亿元", "1115.4亿元", "84亿元")],
        ),
        ("户籍人口51.2万人，常住人口52.36万人，流动人口比户籍人口多1.16万人。", []),
        (
            "户籍人口51.2万人。常住人口52.36万人，常住人口比户籍人口多1.16万人。",
            [("51.2万人", "52.36万人", "1.16万人")],
        ),
        ("户籍人口增加51.2万人，常住人口52.36万人，常住人口比户籍人口多1.16万人。", []),
    ],
)
def test_a_change_stands_apart_from_its_values(line: str, changes: list[tuple[str, str, str]]) -> None:
    found = find_remote_changes(measures_of(line))
    assert [(one.base.text, one.now.text, one.stated.text if one.stated else "") for one in found] == changes


def test_which_of_two_is_said_to_be_less_is_read() -> None:
    line = "上半年进出口1031.4亿元，下半年进出口1115.4亿元，上半年比下半年少84亿元。"
    assert [(one.direction, one.compares_two) for one in find_remote_changes(measures_of(line))] == [
        (Direction.DOWN, True)
    ]
