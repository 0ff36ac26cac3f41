"""Lists that leave nothing out and whose sum is one slip of the hand away from its whole."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.complete_lists import complete_but_for_a_slip
from tests.builders.report_models import report_of


def complete(line: str) -> list[str]:
    model = report_of(line)
    read = ((one, one.wholes[0], one.parts[: one.natural]) for one in model.part_lists)
    found = (complete_but_for_a_slip(*each) for each in read)
    return [one.whole.text for one in found if one is not None]


@pytest.mark.parametrize(
    "line",
    [
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业45件。",  # 54
        "查处案件315件，共四大类，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四个领域案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四大领域案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "建成站点315个，其中市级5个、县级84个、村级262个。",  # 226
        "审结复议案件315件，其中维持215件、驳回54件、撤销64件。",  # 46
        "审结复议案件315件，其中维持251件、无撤销情形、终止46件。",  # 269
    ],
)
def test_a_list_that_words_tell_to_be_complete(line: str) -> None:
    assert complete(line) == [line[line.index("315") : line.index("315") + 4]]


@pytest.mark.parametrize(
    "line",
    [
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业54件。",  # adds up
        "查处五类案件315件，其中城管112件、文旅64件、交通85件、农业45件。",  # one is left out
        "查处案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处第四类案件315件，其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业45件等。",
        "查处四类案件315件，其中城管112件、文旅64件、交通85件、农业45件，其余正在办理。",
        "查处四类案件315件，其中城管112件，文旅64件，交通85件，农业45件。",
        "查处四类案件315件。其中城管112件、文旅64件、交通85件、农业45件。",
        "查处四类案件315件，其中城管112件、文旅64件，交通85件、农业45件。",
        "部分案件仍有待审，审结复议案件315件，其中维持215件、驳回54件、撤销64件。",
        "审结复议案件315件，其中维持115件、驳回4件、撤销46件。",  # far from its whole
        "查处两类案件315件，其中城管112件、文旅230件。",  # two are no list
        "查处四类案件315件，其中城管118件、文旅64件、交通87件、农业31件。",  # no one slip
        "建成站点315个，其中国家级5个、省级84个、市级262个。",  # not down to the lowest
        "建成站点315个，其中市级5个、县级84个、村级62个。",  # far from its whole
        "建成站点315个，其中市级5个、县级84个、村级225个。",  # one is wanting
        "审结复议案件315件，其中维持215件、驳回54件、撤销64件，仍有部分在审。",
        "收到复议案件315件，其中维持215件、驳回54件、撤销64件。",
    ],
)
def test_a_list_that_may_leave_some_out_is_left_alone(line: str) -> None:
    assert complete(line) == []
