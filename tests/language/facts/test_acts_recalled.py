"""What was done is counted in one number, however it is told again."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.acts_recalled import find_acts_recalled
from tests.builders.report_models import report_of

TOLD = "全年收到申请31件，上年结转3件，受理26件，不予受理5件；"


@pytest.mark.parametrize(
    ("later", "figures"),
    [
        ("受理的28件中，维持19件。", ["28件"]),
        ("受理的28件案件中，维持19件。", ["28件"]),
        ("已受理的28件，均已办结。", ["28件"]),
        ("受理的26件中，维持19件。", []),
        ("受理的29件中，维持19件。", []),
        ("受理的31件中，维持19件。", []),
        ("受理的约28件中，维持19件。", []),
        ("受理的28人中，党员19人。", []),
        ("受理的12件涉土地案件中，维持9件。", []),
        ("办结的28件中，维持19件。", []),
    ],
)
def test_an_act_alone_recalls_what_was_told_of_it(later: str, figures: list[str]) -> None:
    found = find_acts_recalled(report_of(TOLD + later))

    assert [(one.figure.text, one.earlier.text) for one in found] == [(figure, "26件") for figure in figures]
