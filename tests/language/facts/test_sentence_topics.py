"""What stands under another label, or another topic of the same kind, is another fact."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.sentence_topics import on_two_topics


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("纸浆：全部建成后产能为", "水泥：全部建成后产能为"),
        ("农村公路建设，五年投资", "供水管网建设，五年投资"),
        ("在教育方面，全年投入", "在卫生方面，全年投入"),
    ],
)
def test_two_labels_and_two_topics_of_one_kind_are_told_apart(one: str, other: str) -> None:
    assert on_two_topics(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("纸浆：全部建成后产能为", "纸浆：五年内产能为"),
        ("农村公路建设，五年投资", "全年投资"),
        ("农村公路建设，五年投资", "乡村振兴工作，五年投资"),
        ("在县委的坚强领导下，办理案件", "在局党组的正确领导下，办理案件"),
        ("工作成效：办理案件", "主要做法：办理案件"),
        ("2023年以来，办理案件", "五年以来，办理案件"),
    ],
)
def test_openings_that_may_hold_any_figure_tell_nothing(one: str, other: str) -> None:
    assert not on_two_topics(one, other)
