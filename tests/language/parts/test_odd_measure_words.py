"""The one part of a whole that another measure word counts."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.odd_measure_words import find_odd_measure_words
from tests.builders.report_models import measures_of


def odd(line: str) -> list[tuple[str, str, int]]:
    return [(one.odd.text, one.whole.text, len(one.parts)) for one in find_odd_measure_words(measures_of(line))]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("接待游客860人次，其中境内640人次、境外220批次。", ("220批次", "860人次", 2)),
        ("接待游客860人次，其中境内640批次、境外220人次。", ("640批次", "860人次", 2)),
        ("接待游客860人次（境内640人次、港澳120人次，境外100批次）。", ("100批次", "860人次", 3)),
        ("接待游客860人次，境内640人次，境外220批次。", ("220批次", "860人次", 2)),
    ],
)
def test_a_part_that_adds_up_is_counted_as_its_whole(line: str, found: tuple[str, str, int]) -> None:
    assert odd(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "接待游客860人次，其中境内640人次、境外221批次。",  # does not add up
        "接待游客86人次，其中境内64人次、境外22批次。",  # small figures meet by chance
        "接待游客860人次，其中境内640批次、境外220台次。",  # both are counted otherwise
        "接待游客860人次，其中境内640人次；开行专列220批次。",  # a clause of its own
        "接待游客860人次。售票640人次、退票220批次。",
        "接待游客860人次，其中境内640人次、增加220批次。",
        "接待游客约860人次，其中境内640人次、境外220批次。",
        "检查企业860家，其中国有640家、民营220户。",  # one for the other
        "检查事项860项，其中国有640项、民营220条。",
        "检查案件860件，其中国有640件、民营220起。",
        "登记人口860人，其中男640人、女220名。",
        "举办讲座860场，其中进村640场、进校220期次。",
        "赠书860套，其中进村640套、进校220件套。",
        "走访860家，其中国有640家、民营220户次。",
    ],
)
def test_other_rows_are_left_alone(line: str) -> None:
    assert odd(line) == []
