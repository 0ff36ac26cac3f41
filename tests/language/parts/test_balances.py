"""What came in and went out of a stock, with what is told to be left or gained."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.balances import find_balances, spans_a_stock
from tests.builders.report_models import measures_of


def balances(line: str) -> list[tuple[str, list[str], list[str], bool]]:
    return [
        (one.result.text, [each.text for each in one.added], [each.text for each in one.taken], one.holds)
        for one in find_balances(measures_of(line))
    ]


@pytest.mark.parametrize(
    ("line", "balance"),
    [
        ("新开业20家，注销15家，净增5家。", ("5家", ["20家"], ["15家"], True)),
        ("新开业20家，注销15家，净增9家。", ("9家", ["20家"], ["15家"], False)),
        ("新开业15家，注销20家，净减少5家。", ("5家", ["20家"], ["15家"], True)),
        ("新开业15家，注销20家，净减少9家。", ("9家", ["20家"], ["15家"], False)),
        ("新开业8家，转入12家，注销15家，净增5家。", ("5家", ["12家"], ["15家"], True)),
        ("净增5家，新开业20家，转出2家，注销15家。", ("5家", ["20家"], ["2家"], True)),
        # 、 joins what is surely of one way, or a list of 其中
        ("新开业20家、注销15家，净增9家。", ("9家", ["20家"], ["15家"], False)),
        ("新开业20家，其中餐饮8家、零售12家；注销15家，净增9家。", ("9家", ["20家"], ["15家"], False)),
        ("新开业20家、注销15家、培训9人，净增9家。", ("9家", ["20家"], ["15家"], False)),
    ],
)
def test_a_net_gain_is_what_came_less_what_went(line: str, balance: tuple[str, list[str], list[str], bool]) -> None:
    assert balances(line) == [balance]


@pytest.mark.parametrize(
    "line",
    [
        "新开业20家，净增9家。",
        "注销15家，净增9家。",
        "新开业20家，注销15家，净增约9家。",
        "新开业约20家，注销15家，净增9家。",
        "新开业20户，注销15家，净增9家。",
        "门店由40家减少到33家，新开业20家，净增9家。",  # 33 is what there is
        "新开业20家、合署6家，注销15家，净增9家。",  # 合署 may be of either way
        "新开业20家。召开会议。开展检查。走访企业。慰问职工。注销15家。推进改革。净增9家。",  # too far apart
    ],
)
def test_a_net_gain_beside_anything_unsure_is_left_alone(line: str) -> None:
    assert balances(line) == []


@pytest.mark.parametrize(
    ("line", "balance"),
    [
        ("下放事项80项，收回9项，目前行使71项。", ("71项", ["80项"], ["9项"], True)),
        ("下放事项80项，收回9项，目前行使62项。", ("62项", ["80项"], ["9项"], False)),
        ("下放事项80项、委托事项10项，取消9项，现保留81项。", ("81项", ["80项"], ["9项"], True)),
        ("下放事项80项，核减9项，年底共有53项。", ("53项", ["80项"], ["9项"], False)),
    ],
)
def test_what_is_left_is_what_there_was_less_what_was_taken_back(
    line: str, balance: tuple[str, list[str], list[str], bool]
) -> None:
    assert balances(line) == [balance]


@pytest.mark.parametrize(
    "line",
    [
        "下放事项80项，收回9项，目前行使52项。",  # too far apart to be of one thing
        "下放事项约80项，收回9项，目前行使62项。",
        "收回事项9项，目前行使62项。",
        "下放事项80项，收回证件9本，目前行使62项。",
        "下放事项80项，新增9项，目前行使62项。",
        "下放事项80项，收回9项，新增2项，目前行使62项。",  # more came behind it
        "下放事项80项，收回9项，受理62项。",
    ],
)
def test_what_is_left_of_something_else_is_left_alone(line: str) -> None:
    assert balances(line) == []


def test_figures_that_lead_from_one_stock_to_the_next_are_no_list_of_parts() -> None:
    opening, *others = measures_of("年初有会员90名，新招录20名，退出15名，年末95名。")
    assert spans_a_stock(opening, others)
    assert not spans_a_stock(opening, others[:-1])
    assert spans_a_stock(others[0], others[1:])
    came, *left = measures_of("新招录20名，退出15名，年末95名。")
    assert not spans_a_stock(came, left)
