"""The table of titles that reports cite."""

from __future__ import annotations

import pytest

from report_drafter.language.dates.plan_titles import title_key
from report_drafter.rules.registry import plan_registry
from report_drafter.rules.registry.known_titles import TABLE, known_titles

ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
LEFT_ALONE = (
    "青云市物业管理条例 物业管理办法 食品安全法实施办法 城市供热条例 无障碍环境建设办法 行政程序规定 信访条例 "
    "河湖管理条例 重大行政决策程序规定 行政监察法 城市规划法 特种设备安全监管条例 集体土地上房屋征收与补偿条例"
)


def test_titles_are_sorted_unique_and_tell_their_source() -> None:
    titles = [row[0] for row in ROWS]
    assert titles == sorted(set(titles))
    assert all(len(row) == 3 and all(row) for row in ROWS)


def test_no_known_title_is_held_to_be_a_slip_of_another() -> None:
    known = known_titles(tuple(one.title for one in plan_registry()))
    keys = [title_key(row[0]) for row in ROWS]
    assert not [one for one in keys if known.meant(one) or known.meant(one.removeprefix("中华人民共和国"))]


@pytest.mark.parametrize("title", LEFT_ALONE.split())
def test_local_and_earlier_titles_are_left_alone(title: str) -> None:
    assert known_titles(()).meant(title) is None
