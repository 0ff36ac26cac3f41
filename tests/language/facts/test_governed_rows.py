"""What one verb tells of a row is told alike where it stands alone."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.governed_rows import find_governed_rows
from tests.builders.report_models import report_of

ROW = "全年审核行政合同38份、规范性文件24件、重大执法决定126件，法律顾问全程参与。"


@pytest.mark.parametrize(
    ("elsewhere", "found"),
    [
        ("严格审核，审核重大执法决定94件。", [("审核重大执法决定", "94件")]),
        ("严格审核，审查重大执法决定126件。", []),
        ("严格审核，公示重大执法决定94件。", []),
        ("严格审核，审核重大执法决定94次。", []),
        ("严格审核，审核重大执法决定约94件。", []),
        ("较上年审核的重大执法决定94件增加32件。", []),
        ("专项检查中，审核交通领域重大执法决定94件。", []),
        ("审核重大执法决定94件，审核重大执法决定95件。", []),
    ],
)
def test_a_member_of_a_row_told_alone(elsewhere: str, found: list[tuple[str, str]]) -> None:
    recalled = find_governed_rows(report_of("一、2023年工作情况", ROW, elsewhere))

    assert [(one.figure.phrase.core, one.figure.text) for one in recalled] == found


def test_a_member_with_a_verb_of_its_own_is_not_governed_by_the_first() -> None:
    row = "全年审核行政合同38份、备案重大执法决定126件。"

    assert not list(find_governed_rows(report_of("一、2023年工作情况", row, "审核重大执法决定94件。")))
