"""A figure before a bare 中 recalls one of its unit."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.bare_recalls import find_bare_recalls
from tests.builders.report_models import report_of


def recalled(text: str) -> list[tuple[str, str]]:
    return [(one.earlier.text, one.figure.text) for one in find_bare_recalls(report_of(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("实有人员81人，其中局机关45人、司法所36人。58人中，具有法学专业背景的52人。", ("81人", "58人")),
        ("办结案件385件。358件中，警告120件。", ("385件", "358件")),
    ],
)
def test_a_number_told_nowhere_recalls_the_one_that_is_near(text: str, found: tuple[str, str]) -> None:
    assert recalled(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "实有人员81人，其中局机关45人、司法所36人。81人中，具有法学专业背景的52人。",
        "招录公务员40人、事业人员30人。70人中，研究生22人。",
        "在职人员81人，退休3人。78人中，研究生22人。",
        "排查隐患约380处。358处中，当场整改120处。",
        "培训人员810人。58人中，研究生22人。",
        "培训人员81人。58名新任干部中，研究生22人。",
    ],
)
def test_what_is_told_or_made_up_or_far_or_has_a_noun_is_left_alone(text: str) -> None:
    assert recalled(text) == []
