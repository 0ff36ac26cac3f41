"""A series of years with the way that its words say it goes."""

from __future__ import annotations

import pytest

from report_drafter.domain.year_over_year import Direction
from report_drafter.language.changes.trends import find_trends
from tests.builders.report_models import report_of


def trends(words: str) -> list[tuple[list[str], Direction, bool]]:
    found = [one for measures in report_of(words).paragraphs for one in find_trends(measures)]
    return [([each.text for each in one.series], one.said, one.against is None) for one in found]


@pytest.mark.parametrize(
    ("words", "said", "holds"),
    [
        ("连续三年下降（2021年24人，2022年21人，2023年18人）", Direction.DOWN, True),
        ("连续三年下降（2021年24人，2022年16人，2023年18人）", Direction.DOWN, False),
        ("2021年办结24件、2022年办结31件、2023年办结40件，呈逐年上升态势", Direction.UP, True),
        ("连年大幅下降，从2021年24人，2022年21人，2023年18人，罚款30万元", Direction.DOWN, True),
        ("持续上升趋势：其中2021年24人，2022年31人，2023年30人", Direction.UP, False),
        ("2021年24件、2022年31件、2023年40件，总体上呈现逐年增加", Direction.UP, True),
        ("连续增长，2021年约24件，2022年约24件，2023年30余件", Direction.UP, True),
    ],
)
def test_a_series_follows_or_leads_the_words_of_its_way(words: str, said: Direction, *, holds: bool) -> None:
    ((series, way, fits),) = trends(words)
    assert (len(series), way, fits) == (3, said, holds)


@pytest.mark.parametrize(
    "words",
    [
        "2021年18件、2022年23件、2023年21件，主要是存量逐年减少",
        "2021年18件、2023年23件，连续增长",
        "2019年18件、2021年23件、2023年25件，连续增长",
        "死亡人数持续下降，其他方面保持平稳，2021年24人，2022年21人，2023年18人",
        "连续三年下降（2021年24人，2022年21人），罚款30万元",
        "2021年24人，2022年21人。2023年18人，连续下降",
        "2021年18件、2022年23人、2023年21件，连续增长",
    ],
)
def test_words_of_something_else_and_broken_series_are_no_trend(words: str) -> None:
    assert trends(words) == []
