"""A row may end on what is left of its whole."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.closing_rests import ends_on_rest
from tests.builders.report_models import measures_of


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("审核1879条，退回修改后发布112条，不予发布35条，审核后发布1844条", True),
        ("审核1879条，退回修改的112条，不予发布35条，审核后发布1732条", False),  # less all others: a plain sum
        ("审核1879条，退回修改后发布112条，不予发布35条，审核后发布1854条", False),
        ("审核1879条，不予发布35条，审核后发布1844条", False),
        ("聘请20名，其中企业家12名、记者5名、社区干部8名", False),
        ("审核约1879条，退回修改后发布112条，不予发布35条，审核后发布1844条", False),
    ],
)
def test_the_last_is_the_whole_less_some_of_the_others(line: str, rest: bool) -> None:  # noqa: FBT001 - a table
    whole, *parts = measures_of(line)
    assert ends_on_rest(whole, parts) is rest
