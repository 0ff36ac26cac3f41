"""Words with a mark between their characters."""

from __future__ import annotations

import pytest

from report_drafter.language.text.miswritten_words import WordEdges
from report_drafter.language.text.split_words import SplitWords

EDGES = WordEdges(
    (
        ("服", "", "务装", ""),
        ("务", "公服", "实工", ""),
        ("盾", "矛", "", ""),
        ("矛", "", "盾", ""),
        ("部", "全", "门署", ""),
        ("门", "部开", "口", ""),
        ("行", "进", "政", "1"),
        ("政", "行", "府", ""),
    )
)
KNOWN = frozenset(("服务", "矛盾", "行政", "部门"))
AMID = (
    "高质 营商 顾问 范性 法性 会主 政府 政处 政复 政执 督管 处罚 罚款 纷化 执法 法治 诉讼 应诉 裁量 听证 普法 "
    "学法 备案 败诉 复议 调解 仲裁 矫正 援助 清单 证件 案卷 评查 网格 枫桥 试点 示范 述法 督察 办结 立案 办公 "
    "审查 审核 检查 工作"
)


def split(text: str) -> list[int]:
    return list(SplitWords(KNOWN, EDGES).found(text))


@pytest.mark.parametrize("mark", "，。、；：,;:.")
def test_neither_side_of_a_mark_that_splits_a_word_is_whole(mark: str) -> None:
    assert split(f"改进服{mark}务窗口") == [3]
    assert split(f"改进服{mark}务窗口，排查矛{mark}盾若干") == [3, 11]


@pytest.mark.parametrize("pair", AMID.split())
def test_what_stands_inside_compounds_is_split_as_words_are(pair: str) -> None:
    first, last = tuple(pair)
    edges = WordEdges(((first, "", "", ""), (last, "", "", "")))
    assert list(SplitWords(frozenset(), edges).found(f"甲{first}，{last}乙")) == [2]


@pytest.mark.parametrize(
    "text",
    [
        "改进服务，窗口",
        "来到公服，务工者",  # begins a word
        "集中全部，门类",  # ends one
        "改进服？务窗口",
        "改进3服，务窗口",
        "改进服，务3个",
        "服，务",
        "稳步推行，政出多门",
        "推进行，政府印发通知",
    ],
)
def test_a_side_that_is_whole_is_left_alone(text: str) -> None:
    assert split(text) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("依法行、政处罚", [3]),
        ("依法行、政程序", [3]),
        ("推进行、政处罚", [3]),
        ("负责行、政程序", []),
        ("负责行、政", []),
        ("行、政处罚", [1]),
        ("推进行、政府处罚", []),
    ],
)
def test_a_mark_amid_a_compound_splits_it(text: str, places: list[int]) -> None:
    assert split(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("负责行，政事务，规范行政事务", [3]),
        ("负责行。政事务，规范行政事务", [3]),
        ("负责行、政事务，规范行政事务", []),
        ("推进行，政事务，规范行政事务", []),
        ("依规行，政出多门，推动依规行政", [3]),
        ("依规行、政出多门，推动依规行政", []),
        ("依规行，政府办文，推动依规行政", []),
        ("推进行，政出多门，推进行政", [3]),
        ("负责行，政府办文，规范行政府办", [3]),
        ("规范行政，负责行，政", []),
        ("负责行，政3件，规范行政3件", []),
        ("负责行，政事务，规范行政工作", []),
        ("负责行，政事务，规范行政事项", []),
    ],
)
def test_what_stands_together_elsewhere_is_split(text: str, places: list[int]) -> None:
    assert split(text) == places


def test_a_mark_between_two_whole_words_splits_no_compound() -> None:
    edges = WordEdges((("行", "进", "", ""), ("政", "", "处", "")))
    assert list(SplitWords(KNOWN, edges).found("推进行，政处罚")) == []


def test_marks_beside_other_pairs_are_passed_over() -> None:
    assert split("改进服，务窗口，改进服，盾若干") == [3]
