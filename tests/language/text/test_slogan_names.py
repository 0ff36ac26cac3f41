"""Campaigns named by a row of short phrases."""

from __future__ import annotations

import pytest

from report_drafter.language.text.slogan_names import misnamed_slogans

NAMED = "开展“学条例、强作风、优环境”专项行动。"


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("深化“学条例、强作风、促发展”专项行动", ["学条例、强作风、促发展"]),
        ("深化“学条例、优环境”专项行动", ["学条例、优环境"]),
        ("深化“学条例、强作风、促发展”主题教育", []),
        ("深化“学法律、强作风、促发展”专项行动", []),
        ("深化“学条例、强作风、优环境”专项行动", []),
    ],
)
def test_a_phrase_changed_or_left_out_is_found(text: str, odd: list[str]) -> None:
    whole = NAMED + text
    assert [whole[one.start : one.end] for one in misnamed_slogans(whole)] == odd
