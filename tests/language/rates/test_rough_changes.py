"""Changes told as plain fractions beside both values."""

from __future__ import annotations

import pytest

from report_drafter.language.rates.rough_changes import find_rough_changes, find_rough_cuts
from tests.builders.report_models import measures_of, report_of


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("时限由12个工作日压缩到9个工作日，缩短一半。", [("一半", False)]),
        ("时限由12个工作日压缩到6个工作日，缩短一半。", [("一半", True)]),
        ("时限由15天缩短为10天，缩短一半以上。", [("一半以上", False)]),
        ("信访量由36件下降到25件，下降近三成。", [("近三成", True)]),
        ("信访量由36件下降到25件，下降近五成。", [("近五成", False)]),
        ("经费由40万元增加到60万元，增长一半。", [("一半", True)]),
        ("经费由40万元增加到60万元，减少一半。", []),  # the way that it goes is for others to say
        ("经费由约40万元增加到60万元，增长三成。", []),
        ("时限由12天压缩到9天。占一半。", []),
    ],
)
def test_a_fraction_is_held_against_both_values(line: str, found: list[tuple[str, bool]]) -> None:
    assert [(one.words, one.holds) for one in find_rough_changes(report_of(line).changes)] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("保留17项、取消6项，原有23项证明减少七成以上。", [("七成以上", False)]),
        ("取消17项、保留6项，原有23项证明减少七成以上。", [("七成以上", True)]),
        ("取消17项、保留7项，原有23项证明减少七成以上。", []),  # they make another whole
        ("取消17项、新增6项，原有23项证明减少七成以上。", []),
        ("取消17项、保留6项，23项证明减少七成以上。", []),
        ("取消17项、保留6项，原有23项证明增加七成以上。", []),
    ],
)
def test_what_is_kept_of_a_list_tells_how_far_it_is_cut(line: str, found: list[tuple[str, bool]]) -> None:
    assert [(one.words, one.holds) for one in find_rough_cuts(measures_of(line))] == found


def test_a_change_tells_its_size_in_percent() -> None:
    (one,) = find_rough_changes(report_of("时限由12天压缩到9天，缩短一半。").changes)
    assert str(one.exact) == "25.0"
