"""Changes told in words that all figures of the thing tell the other way."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.changes_in_words import find_changes_in_words
from tests.builders.report_models import report_of

FELL = "全县校园欺凌警情24起，同比下降14.3%。"


def against(*lines: str) -> list[tuple[str, str]]:
    found = find_changes_in_words(report_of(*lines))
    return [(one.paragraph.text[one.start : one.end], one.change.text) for one in found if one.change is not None]


@pytest.mark.parametrize(
    ("told", "said", "words"),
    [
        (FELL, "校园欺凌警情明显上升，形势严峻。", "校园欺凌警情明显上升"),
        (FELL, "二是全年校园欺凌警情同比大幅增加。", "校园欺凌警情同比大幅增加"),
        (FELL, "形势严峻：校园欺凌警情数量较上年呈显著攀升", "校园欺凌警情数量较上年呈显著攀升"),
        ("校园欺凌警情比上年的28起增长14.3%。", "校园欺凌警情急剧减少。", "校园欺凌警情急剧减少"),
        ("校园欺凌警情（较2022年同期的28起增加4起）。", "各类校园欺凌警情大幅度下降。", "各类校园欺凌警情大幅度下降"),
    ],
)
def test_words_that_go_against_the_figures_are_found(told: str, said: str, words: str) -> None:
    ((found, _),) = against(told, said)
    assert found == words


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (FELL, "校园欺凌警情明显下降。"),
        (FELL, "校园欺凌警情小幅上升。"),  # no strong word
        (FELL, "校园周边欺凌警情明显上升。"),
        (FELL, "防范校园欺凌警情明显上升。"),
        (FELL, "校园欺凌警情明显上升的势头得到遏制。"),  # the word goes on
        (FELL, "欺凌警情明显上升。"),  # of all places
        (FELL, "警情明显上升。"),
        ("校园欺凌警情24起，同比下降14.3%。校园欺凌警情环比增长9%。", "校园欺凌警情明显上升。"),
        ("校园欺凌警情24起，查处同比下降14.3%。", "校园欺凌警情明显上升。"),
        ("校园欺凌警情和纠纷24起。", "校园欺凌警情明显上升。"),
    ],
)
def test_words_that_go_with_the_figures_or_of_others_are_left_alone(told: str, said: str) -> None:
    assert against(told, said) == []


def test_what_is_hoped_for_goes_against_nothing() -> None:
    grew = "校园欺凌警情比上年的28起增长14.3%。"
    assert against(grew, "二、2024年工作安排", "校园欺凌警情明显下降。") == []
    assert len(against(grew, "二、存在的问题", "校园欺凌警情明显下降。")) == 1
