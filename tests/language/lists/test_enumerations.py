"""Numbers that count a list, and the lists they count."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.enumerations import (
    Enumeration,
    find_counted_lists,
    find_respective_lists,
)
from tests.builders.report_models import report_of


def counts(found: list[Enumeration]) -> list[tuple[int, int, int]]:
    return [(one.number, one.fewest, one.most) for one in found]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("激活改革、开放、创新三大动力", (3, 3, 3)),
        ("完成江滨路、人民路、解放大道4条主干道店招改造", (4, 3, 3)),
        ("线下张贴宣传单、线上利用新媒体两种方式", (2, 2, 2)),
        ("建立“每日一复盘、每周一汇总、每月一汇报”三个一制度", (3, 3, 3)),
        ("以1个总方案和读书班、调研2个专项方案牵总", (2, 2, 2)),
        ("落实公示、记录和法制审核三项制度", (3, 2, 3)),
    ],
)
def test_a_list_with_its_number_is_found(line: str, count: tuple[int, int, int]) -> None:
    assert counts(list(find_counted_lists(report_of(line)))) == [count]


@pytest.mark.parametrize(
    "line",
    [
        "教育示范学校304所、教育实践基地20个",
        "宝鸡、延安等4个城市",
        "增强四个意识、坚定四个自信、做到两个维护",
        "维修水利、交通工程一百零三个",
        "维修水利、交通工程一百一十三个",
    ],
)
def test_a_number_of_something_else_is_left_alone(line: str) -> None:
    assert list(find_counted_lists(report_of(line))) == []


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("原煤、原油、天然气产量分别增长72.1%、31.2%", (2, 3, 3)),
        ("城乡居民收入分别增长6%和7.4%", (2, 1, 2)),
        ("“渝快办”“警快办”网办比例分别为62.62%、72.75%", (2, 1, 2)),
        ("在公安窗口、车管中心和派出所推行“一窗综办”，分别办理业务10余万件、27万余件、22万余件", (3, 2, 3)),
    ],
)
def test_names_and_values_of_a_respective_list_are_counted(line: str, count: tuple[int, int, int]) -> None:
    assert counts(list(find_respective_lists(report_of(line)))) == [count]
