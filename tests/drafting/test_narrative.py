"""A reference in a narrative becomes the figure; everything else stays as typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report_drafter.domain.indicator import Indicator
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.narrative import narrative_pieces
from report_drafter.drafting.year_over_year import compare

VISITS = Indicator("0201", "走访企业", "家次")
FIGURE = IndicatorFigure(VISITS, compare(VISITS, None, None))
FIGURES = {"走访企业": FIGURE}


def test_a_known_name_becomes_its_figure() -> None:
    assert list(narrative_pieces("累计走访企业【走访企业】家次。", FIGURES)) == ["累计走访企业", FIGURE, "家次。"]


def test_an_unknown_name_and_a_gap_stay_as_typed() -> None:
    text = "走访【走防企业】家次，【待补：走访企业】。"
    assert list(narrative_pieces(text, FIGURES)) == [text]


@given(st.lists(st.sampled_from(["【走访企业】", "【", "】", "走访企业", "【别的】", "\n"])))
def test_no_word_is_lost(parts: list[str]) -> None:
    text = "".join(parts)
    pieces = ["【走访企业】" if isinstance(one, IndicatorFigure) else one for one in narrative_pieces(text, FIGURES)]
    assert "".join(pieces) == text
