"""Where a province's report speaks of itself under another province's name."""

from __future__ import annotations

import pytest

from report_drafter.language.text.own_province import misnamed_branch, misnamed_provinces

AGENCY = "湖北省人民政府"
OWN = "湖北推进各项工作。" * 5


def misnamed(text: str, agency: str = AGENCY) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.used) for one in misnamed_provinces(text, agency)]


@pytest.mark.parametrize(
    "line",
    [
        "深入建设平安山西。",
        "建设美丽新山西，",
        "法治山西建设提速。",
        "数字山西更加成熟。",
        "健康山西行动启动。",
        "谱写山西新篇章。",
        "谱写现代化的山西篇章。",
        "建设现代化新山西。",
        "作出更大山西贡献。",
        "中共山西省委领导。",
        "我代表山西省人民政府报告。",
        "在山西省第十四届人民代表大会上。",
        "《山西省国民经济和社会发展规划》。",
    ],
)
def test_only_the_own_province_can_stand_here(line: str) -> None:
    assert misnamed(OWN + line) == [("山西", "湖北")]


@pytest.mark.parametrize(
    "line",
    [
        "深入建设平安湖北。",
        "美丽山西药业落户。",  # a company
        "中共山西省委党校来访。",
        "赴山西学习平安山西建设。",
        "借鉴平安山西建设做法。",
        "平安山西建设经验值得推广。",
        "平安山西建设有力，平安山西建设有效。",  # told again and again
        "援助山西省。",
    ],
)
def test_what_is_of_others_is_left_alone(line: str) -> None:
    assert misnamed(OWN + line) == []


def test_words_of_others_in_another_clause_tell_nothing() -> None:
    assert misnamed(OWN + "对口支援有力，平安山西建设提速，学习先进。") == [("山西", "湖北")]


def test_the_own_province_must_be_sure() -> None:
    line = "深入建设平安山西。"
    assert misnamed("湖北推进工作。" * 4 + line) == []
    assert misnamed(OWN + line, "湖北省司法厅") == [("山西", "湖北")]
    assert misnamed(OWN + line, "湖北省宜昌市司法局") == []
    assert misnamed(OWN + line, "宜昌市司法局") == []
    assert misnamed("在湖北省第十四届人民代表大会上\n" + OWN + line, "") == [("山西", "湖北")]


def test_where_the_front_is_misnamed_the_name_told_most_is_the_own_one() -> None:
    text = "在山西省第十四届人民代表大会上\n" + OWN
    assert misnamed(text, "") == [("山西", "湖北")]


def branch(text: str, agency: str) -> list[tuple[str, str, int]]:
    return [(one.name, one.used, one.times) for one in misnamed_branch(text, agency)]


BRANCH = "示例市公安局东平区分局"
NEAR = "，东湖区公安分局出警" * 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (BRANCH + NEAR, [("东平区", "东湖区", 3)]),
        (BRANCH + "，西平区公安分局出警" * 3, [("东平区", "西平区", 3)]),
        (BRANCH + "，东湖区公安分局出警" * 2, []),
        (BRANCH + NEAR + "，东平区平安。", []),  # is named elsewhere
        (BRANCH + "，东湖县公安分局出警" * 3, []),
        (BRANCH + "，南山区公安分局出警" * 3, []),  # not near
        (BRANCH + "，与东湖区公安分局联动" * 3, []),
        (BRANCH + "，东湖区商圈繁荣" * 3, []),
    ],
)
def test_a_branch_is_not_the_one_of_the_title(text: str, found: list[tuple[str, str, int]]) -> None:
    assert branch(text, BRANCH) == found


def test_only_branches_are_so_named() -> None:
    assert branch("示例市东平区公安局" + NEAR, "示例市东平区公安局") == []
