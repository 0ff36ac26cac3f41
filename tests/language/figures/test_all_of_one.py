"""All of a single thing."""

from __future__ import annotations

import pytest

from report_drafter.language.figures.all_of_one import all_of_one


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024年收到建议1件，均按期答复。", "均"),
        ("受理投诉1起，全部化解。", "全部"),
        ("收到建议2件、提案1件，均按期答复。", None),
        ("各1件，均按期答复。", None),
        ("收到建议11件，均按期答复。", None),
        ("收到建议1件，均衡推进。", None),
    ],
)
def test_what_is_told_of_all_needs_more_than_one(text: str, found: str | None) -> None:
    assert [text[start:end] for start, end in all_of_one(text)] == ([] if found is None else [found])
