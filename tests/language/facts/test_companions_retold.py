"""What stands beside a figure that a report tells twice is told with it: a slip of the one is found by the other."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.companions_retold import find_companions_retold
from tests.builders.report_models import report_of

PROBLEMS = "二、存在的主要问题和原因"
FIRES = "全年发生火灾事故74起、受伤23人，直接损失186.4万元。"
PARKS = "建设口袋公园215处、绿道48.6公里。"
DISPUTES = "受理劳动争议案件538件，其中集体争议41件，调解成功426件。"


def retold(told: str, later: str) -> list[tuple[str, str]]:
    return [(one.figure.text, one.earlier.text) for one in find_companions_retold(report_of(told, PROBLEMS, later))]


@pytest.mark.parametrize(
    ("told", "later", "found"),
    [
        (FIRES, "共发生火灾事故74起、受伤28人，均为轻伤。", [("28人", "23人")]),
        (PARKS, "215处口袋公园、84.6公里绿道管护经费不足。", [("84.6公里", "48.6公里")]),
        (PARKS, "口袋公园215处，绿道46.8公里，缺少养护人员。", [("46.8公里", "48.6公里")]),
        (DISPUTES, "劳动争议案件多发，538件案件中，只有246件经调解结案。", [("246件", "426件")]),
    ],
)
def test_a_figure_beside_a_companion_slips(told: str, later: str, found: list[tuple[str, str]]) -> None:
    assert retold(told, later) == found


@pytest.mark.parametrize(
    ("told", "later"),
    [
        (FIRES, "共发生火灾事故74起、受伤23人。"),
        (FIRES, "查处火灾隐患74起，处罚28人。"),
        (FIRES, "建成消防站74个、配备队员28人。"),
        (PARKS, "2022年建设口袋公园215处、绿道46.8公里。"),
        (DISPUTES, "劳动争议案件538件，涉及企业462家。"),
        (DISPUTES, "538件劳动争议案件按行业分，制造业264件、服务业274件。"),
        (DISPUTES, "538件劳动争议案件中，所涉问题由246件增加到260件。"),
    ],
)
def test_companions_of_other_things_and_times_tell_nothing(told: str, later: str) -> None:
    assert retold(told, later) == []
