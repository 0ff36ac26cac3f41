"""By how much one figure is told to be above or below another that it stands with."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.differences import find_differences
from tests.builders.report_models import measures_of


def differences(line: str) -> list[tuple[list[str], list[str], str, bool]]:
    return [
        ([one.text for one in each.added], [one.text for one in each.taken], each.result.text, each.holds)
        for each in find_differences(measures_of(line))
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("实有辅警142名，比核定数160名少18名。", (["160名"], ["142名"], "18名", True)),
        ("实有辅警142名，比核定数160名少81名。", (["160名"], ["142名"], "81名", False)),
        ("实有辅警142名，与核定数160名相比少81名。", (["160名"], ["142名"], "81名", False)),
        ("实有辅警142名，较核定数160名缺编81名。", (["160名"], ["142名"], "81名", False)),
        ("在册车辆75辆，比核定数60辆还多出15辆。", (["75辆"], ["60辆"], "15辆", True)),
        ("在册辅警75名，比核定数60名超编25名。", (["75名"], ["60名"], "25名", False)),
        ("在册车辆75辆比核定数60辆高出15辆。", (["75辆"], ["60辆"], "15辆", True)),
        ("在册车辆60辆，比核定数75辆的实际低25辆。", (["75辆"], ["60辆"], "25辆", False)),
        ("在册轿车60辆、客车15辆，比核定数80辆少5辆。", (["80辆"], ["15辆"], "5辆", True)),  # both together
    ],
)
def test_a_difference_is_of_the_two_before_it(line: str, found: tuple[list[str], list[str], str, bool]) -> None:
    assert differences(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "实有辅警142名，比上年160名少81名。",
        "实有辅警142名，比去年末160名少81名。",
        "实有辅警142名，比原来160名少81名。",
        "实有辅警142名，比目标160名少81名。",
        "实有辅警142名，比全省平均160名少81名。",
        "实有辅警142名，比同期的160名少81名。",
        "实有辅警约142名，比核定数160名少81名。",
        "实有辅警142名，比核定数160名少约81名。",
        "实有辅警142名，比核定数160个少81名。",
        "实有辅警142名，比核定数160名少81件。",
        "实有辅警142名，比核定数160名招录81名。",
        "实有辅警142名，核定数160名，少81名。",
        "实有辅警142名；全区比核定数160名少81名。",
        "实有辅警142名。比核定数160名少81名。",
        "实有辅警142名，比核定数160名，全区少81名。",
        "比核定数160名少81名。",
        "占比14%，比核定数16%少8%。",
    ],
)
def test_other_comparisons_are_left_alone(line: str) -> None:
    assert differences(line) == []
