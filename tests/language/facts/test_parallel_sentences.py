"""Sentences that tell of two things side by side."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.parallel_sentences import tell_by_turns
from tests.builders.report_models import measures_of


def are_turns(line: str, size: int = 2) -> bool:
    measures = measures_of(line)
    return tell_by_turns(measures, measures[0], measures[size])


@pytest.mark.parametrize(
    "line",
    [
        "第一学期受理申诉14件，维持原处理9件。第二学期受理申诉9件，维持原处理7件。",
        "白天出动执法人员620人次，查处违法行为38起。夜间出动执法人员410人次，查处违法行为57起。",
    ],
)
def test_all_that_both_sentences_name_differs(line: str) -> None:
    assert are_turns(line)


@pytest.mark.parametrize(
    "line",
    [
        "白天出动执法人员620人次，查处违法行为38起。夜间出动执法人员620人次，查处违法行为57起。",
        "出动执法人员620人次，查处违法行为38起。出动执法人员410人次，查处违法行为57起。",
        "白天出动执法人员620人次，查处违法行为38起。夜间出动执法人员410人次，抓拍超速车57辆。",
        "白天出动执法人员620人次，查处违法行为38起，夜间出动执法人员410人次，查处违法行为57起。",
    ],
)
def test_one_sentence_or_a_figure_that_agrees_tells_of_one_thing(line: str) -> None:
    assert not are_turns(line)
