"""Sentences alike that tell of two things."""

from __future__ import annotations

from report_drafter.language.facts.sentences_apart import (
    have_own_subjects,
    ordinal_length,
    points_back_to_its_own,
    tell_apart,
)
from report_drafter.language.model.report_model import Sentence
from tests.builders.report_models import report_of


def pair(first: str, second: str) -> tuple[Sentence, Sentence]:
    """The last sentences of two paragraphs."""
    model = report_of(first, second)
    ones = [[each for each in model.sentences if each.paragraph.text == text] for text in (first, second)]
    return ones[0][-1], ones[1][-1]


def test_sentences_that_open_paragraphs_may_differ_in_the_subject_alone() -> None:
    assert have_own_subjects(*pair("东江水质保持为优，达标率100%。", "青溪水库水质保持为优，达标率100%。"))
    assert not have_own_subjects(*pair("东江水质保持为优，达标率100%。", "东江水质稳定为优，达标率100%，无异常。"))


def test_a_short_sentence_points_back_to_what_stands_before_it() -> None:
    behind = "湖区内点位均稳定达标。"
    assert points_back_to_its_own(*pair(f"东湖已清淤。{behind}", f"南湖已补水。{behind}"))
    assert not points_back_to_its_own(*pair(f"东湖已清淤。{behind}", f"东湖已清淤。{behind}"))
    assert not points_back_to_its_own(*pair("东湖已清淤。全年开展巡查。", "南湖已补水。全年开展巡查。"))


def test_figures_of_their_own_tell_sentences_apart() -> None:
    assert tell_apart(*pair("检查企业31家，整改率92%。", "检查企业47家，整改率88%。"))


def test_an_ordinal_is_measured() -> None:
    assert [ordinal_length(text) for text in ("一是加强学习", "（二）加强学习", "加强学习")] == [2, 3, 0]
