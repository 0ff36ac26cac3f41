"""What a stock gained net is what parts its ends."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.net_stocks import find_net_stocks
from tests.builders.report_models import measures_of


def gains(line: str) -> list[tuple[str, bool]]:
    """Returns each net gain, and whether the stocks beside it hold it."""
    return [(one.result.text, one.holds) for one in find_net_stocks(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("年初余额62.35亿元，年末余额70.12亿元，全年净增7.77亿元。", ("7.77亿元", True)),
        ("年末余额70.21亿元，年初余额62.35亿元，净增7.77亿元。", ("7.77亿元", False)),
        ("年初会员430名，年末会员402名，全年净减28名。", ("28名", True)),
        ("年初会员430名，年末会员402名，全年净减会员38名。", ("38名", False)),
        ("年初在册矫正对象231人，年末在册245人，净增16人。", ("16人", False)),
        ("清单由3624项调整为3580项，净增加44项。", ("44项", False)),
        ("清单由3624项调整为3580项，净减少44项。", ("44项", True)),
        ("调解员从312人变为335人，净增加25人。", ("25人", False)),
        ("现有调解员27名，年底达到35名，即净增9名。", ("9名", False)),
    ],
)
def test_a_net_gain_is_held_against_both_stocks(line: str, found: tuple[str, bool]) -> None:
    assert gains(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "年初企业1250户，年末个体户1310户，全年净增70户。",  # two stocks
        "年初会员430名，年末会员402名，全年净增志愿者38名。",  # a gain of another
        "年初余额约62亿元，年末余额70亿元，全年净增5亿元。",
        "年末余额70亿元，全年净增5亿元。",
        "清单由3624项调整为3580项。净增加14项。",
        "清单由3624项调整为3580项，新增事项净增14项。",
        "清单由约3600项调整为3580项，净增加44项。",
    ],
)
def test_other_stocks_are_left_alone(line: str) -> None:
    assert not gains(line)
