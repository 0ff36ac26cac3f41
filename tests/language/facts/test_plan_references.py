"""What a plan describes as being there is there in the number that was told, where a slip parts the two."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.plan_references import find_plan_references
from tests.builders.report_models import report_of

TOLD = "共有执法人员243人，其中大队机关37人、街道中队206人。审计查出问题186个，整改到位171个，尚未到位15个。"


def found(planned: str, told: str = TOLD) -> list[tuple[str, str]]:
    """Returns each figure of the plan that recalls another, with that."""
    model = report_of(told, "二、2024年工作安排", planned)
    return [(one.figure.text, one.earlier.text) for one in find_plan_references(model)]


@pytest.mark.parametrize(
    ("planned", "pairs"),
    [
        ("将大队机关的27名执法人员下沉到街道中队。", [("27名", "37人")]),
        ("将大队机关的73名执法人员下沉到街道中队。", [("73名", "37人")]),
        ("完成审计25个遗留问题的整改。", [("25个", "15个")]),
        ("将大队机关的37名执法人员下沉到街道中队。", []),
        ("将大队机关的9名执法人员下沉到街道中队。", []),  # no slip
        ("将大队机关的约27名执法人员下沉到街道中队。", []),
        ("新增大队机关27名执法人员。", []),
        ("将符合条件的27名人员纳入培养。", []),  # nobody told in these words
    ],
)
def test_a_plan_recalls_what_was_told_in_its_words(planned: str, pairs: list[tuple[str, str]]) -> None:
    assert found(planned) == pairs


def test_what_two_figures_of_the_passage_make_is_another_number() -> None:
    planned = "将大队机关的27名执法人员下沉到街道中队。"

    assert found(planned, "共有执法人员243人，其中派驻10人、大队机关37人。") == []
    assert found(planned, "共有执法人员243人，其中大队机关37人。派驻10人。") == [("27名", "37人")]


def test_the_number_may_be_told_under_another_measure_word() -> None:
    assert found("完成审计25个遗留问题的整改。", f"{TOLD}移送问题线索25件。") == []


def test_what_was_left_last_year_is_not_meant() -> None:
    assert found("完成审计25个遗留问题的整改。", "上年审计查出的问题尚未到位15个。") == []
