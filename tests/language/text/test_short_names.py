"""Short names and places that stand alone beside the usual ones."""

from __future__ import annotations

import re

import pytest

from report_drafter.language.text.short_names import is_shortened, misnamed_places, misnamed_selves, unused_names


def test_a_short_name_that_is_never_used_is_held_against_the_one_that_is() -> None:
    text = "开发区（以下简称“临港高新区”）" + "临港经开区印发文件。" * 3
    assert [(one.name, one.used, one.times) for one in unused_names(text)] == [("临港高新区", "临港经开区", 3)]


def test_a_short_name_that_is_used_or_has_no_like_is_left_alone() -> None:
    assert list(unused_names("司法局（以下简称“区司法局”）依法履职，区司法局印发文件。")) == []
    assert list(unused_names("司法局（以下简称“区司法局”）依法履职，我局印发文件。")) == []


def test_a_place_that_opens_a_title_is_held_against_that_of_the_report() -> None:
    text = "宁川县司法局报告\n宁川县开展检查。宁川县印发《宁州县停车管理办法》，学习《南川县停车管理办法》。"
    assert [(one.name, one.used) for one in misnamed_places(text, "")] == [("宁州县", "宁川县")]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("印发《中共禾州县委关于法治建设的意见》。", ["禾州县"]),
        ("印发《关于加强禾州县行政执法工作的意见》。", ["禾州县"]),
        ("印发《木川县法治政府建设方案》。", ["木川县"]),
        ("禾洲县财政局负责经费保障。", ["禾洲县"]),
        ("江玲市人民政府印发方案。", ["江玲市"]),
        ("学习《南川县停车管理办法》，与禾州县财政局联合检查。", []),
        ("宁川县财政局负责经费保障。", []),
        ("印发《禾州县停车办法》，禾州县参加。", []),
    ],
)
def test_any_place_of_the_office_is_held_against_those_like_it(line: str, names: list[str]) -> None:
    text = f"关于2024年法治政府建设情况的报告\n{'江岭市、禾川县印发文件。' * 3}\n{line}"
    assert [one.name for one in misnamed_places(text, "江岭市禾川县司法局")] == names


@pytest.mark.parametrize(
    ("agency", "told", "names"),
    [
        ("滨河区卫生健康局", "2022年，滨江区卫生健康局将抓好三项工作。", [("滨江区卫生健康局", "滨河区卫生健康局")]),
        ("澄江市公安局东湖分局", "现将情况报告如下：西湖分局将抓好工作。", [("西湖分局", "东湖分局")]),
        ("临江区人民政府翠屏街道办事处", "一年来，翠湖街道坚持依法行政。", [("翠湖街道", "翠屏街道")]),
        ("石桥镇人民政府", "全年，石头镇召开党委会12次。", [("石头镇", "石桥镇")]),
        ("澜港海关", "2024年，澜江海关将深化改革。", [("澜江海关", "澜港海关")]),
        (
            "安澜市市场监督管理局",
            "安平市市场监督管理局认真履行职责。",
            [("安平市市场监督管理局", "安澜市市场监督管理局")],
        ),
        ("澄江市公安局东湖分局", "与西湖分局联合开展检查。", []),
        ("澄江市公安局东湖分局", "西湖分局派员参加。", []),
        ("滨河区卫生健康局", "滨江区卫生健康局来我局交流学习。", []),
        ("石桥镇人民政府", "会同石头镇开展检查，石头镇共处置3起。", []),
        ("临江区人民政府翠屏街道办事处", "翠屏街道坚持依法行政。", []),
        ("安澜市市场监督管理局", "支持安平市市场监督管理局办案。", []),
    ],
)
def test_an_office_speaks_of_itself_under_its_own_name(agency: str, told: str, names: list[tuple[str, str]]) -> None:
    own = re.sub("(人民政府(?=.)|.*公安局|办事处$)", "", agency).removeprefix("临江区").removesuffix("人民政府")
    text = f"{agency}报告\n{own}依法履职，{own}印发文件。{own}报告如下。\n{told}\n{agency}"
    assert [(one.name, one.used) for one in misnamed_selves(text, agency)][:1] == names


def test_a_short_name_leaves_characters_of_the_whole_out() -> None:
    assert is_shortened("平澜市税务局", "国家税务总局平澜市税务局")
    assert not is_shortened("平澜市税务所", "国家税务总局平澜市税务局")
