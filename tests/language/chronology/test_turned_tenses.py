"""Plans told as deeds, deeds told as plans."""

from __future__ import annotations

import pytest

from report_drafter.language.chronology.turned_tenses import turned_tenses
from tests.builders.report_models import report_of

PLAN = "二、2024年工作打算"


def told(done: str = "全年办理案件1件。", planned: str = "2024年，我局将加强执法。") -> list[str]:
    report = report_of(done, PLAN, planned)
    return [one.paragraph.text[one.start : one.end] for one in turned_tenses(report)]


@pytest.mark.parametrize("words", ["全年将办理案件214件，其中简易程序151件。", "计划全年召开会议24次。"])
def test_deeds_are_not_planned(words: str) -> None:
    assert len(told(done=words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "全年将128家企业纳入清单。",
        "全年将办理的214件案件移交法院。",
        "年初计划全年检查50家，实际检查60家。",
        "制定检查计划，计划全年检查50家。",
    ],
)
def test_what_was_planned_before_may_be_told(words: str) -> None:
    assert told(done=words) == []


@pytest.mark.parametrize(
    "words",
    [
        "2024年，我局已重点抓好四项工作：一是健全制度，力争培训6期。",
        "二是加强执法，已实现结案率保持在95%以上；三是力争培训6期。",
        "局长王明同志已继续带头履职。",
    ],
)
def test_plans_are_not_done(words: str) -> None:
    assert len(told(planned=words)) == 1


@pytest.mark.parametrize(
    "words",
    [
        "在已实现结案率95%以上的基础上，力争达到98%以上。",
        "目前，我局已重点推进三项工作，将继续落实。",
        "2023年已实现满意率达到95%以上，2024年力争达到98%以上。",
    ],
)
def test_a_plan_may_look_back(words: str) -> None:
    assert told(planned=words) == []
