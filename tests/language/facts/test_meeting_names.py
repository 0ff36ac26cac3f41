"""A meeting has one name, whether its number stands before it or behind."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.meeting_names import agenda_of, meeting_of
from tests.builders.report_models import measure_of, measures_of


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("召开局长办公会19次", "召开局长办公会"),
        ("局长主持16次局长办公会", "召开局长办公会"),
        ("乡党委书记主持31次党委会", "召开党委会"),
        ("召开乡党委会31次", "召开党委会"),
        ("主持召开局党组会议12次", "召开党组会"),
        ("召开专题会议6次", ""),
        ("局党组会研究法治工作4次", ""),
        ("主持8次党组会研究法治工作", ""),
        ("检查企业19次", ""),
    ],
)
def test_a_meeting_of_those_who_decide_has_one_name(line: str, name: str) -> None:
    assert meeting_of(measure_of(line)) == name


def test_a_meeting_keeps_its_name_where_the_matters_it_decided_are_counted() -> None:
    held, _ = measures_of("主持19次局长办公会研究重大事项108项")
    assert meeting_of(held) == "召开局长办公会"


def test_a_list_goes_on_with_the_next_meeting() -> None:
    names = [meeting_of(one) for one in measures_of("召开乡党委会31次、乡长办公会17次")]
    assert names == ["召开党委会", "召开乡长办公会"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("主持22次党组会、15次局务会", ["召开党组会", "召开局务会"]),
        ("局长主持召开12次党组会议和9次局长办公会", ["召开党组会", "召开局长办公会"]),
        ("参加22次党组会、15次座谈会", ["", ""]),
    ],
)
def test_a_row_of_meetings_is_held_by_the_verb_before_it(line: str, names: list[str]) -> None:
    assert [meeting_of(one) for one in measures_of(line)] == names


@pytest.mark.parametrize(
    "line",
    [
        "召开局长办公会19次，集体研究重大事项108项",
        "主持19次局长办公会，研究94项议题",
        "主持19次局长办公会研究事项108项",
        "召开局长办公会19次，审议民生保障、社会救助等事项86项",
    ],
)
def test_what_a_meeting_decided_upon_is_named_by_it(line: str) -> None:
    assert agenda_of(*measures_of(line)) == "召开局长办公会议题"


@pytest.mark.parametrize(
    "line",
    [
        "召开局长办公会19次，审议法治事项8项",
        "召开座谈会19次，研究议题86项",
        "召开局长办公会19次，审查合同86件",
        "召开局长办公会19次。集体审议重大事项86项",
    ],
)
def test_some_of_what_meetings_decided_upon_keeps_its_own_name(line: str) -> None:
    assert agenda_of(*measures_of(line)) == ""
