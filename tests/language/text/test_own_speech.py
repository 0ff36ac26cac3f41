"""Where only the report's own office or place can be meant."""

from __future__ import annotations

import pytest

from report_drafter.language.text.own_speech import misnamed_own

OWN = "临渚市财政局"
REPORT = "临渚市财政局2024年工作总结\n临渚市财政局全年召开会议12次。临渚市收入平稳。\n{}\n"


@pytest.mark.parametrize(
    ("told", "odd"),
    [
        ("临储市财政局将重点抓好五项工作。", "临储市财政局"),
        ("临渚县财政局将重点抓好五项工作。", "临渚县财政局"),
        ("临渚市财政处将重点抓好五项工作。", "临渚市财政处"),
        ("2025年临储市财政局扎实推进改革。", "临储市财政局"),
        ("在临诸市委、市人民政府的坚强领导下，", "临诸市"),
        ("在临诸市委市政府坚强领导下，", "临诸市"),
        ("在临渚县委坚强领导下，", "临渚县"),
        ("在中共临诸市委的坚强领导下，继续努力。", "临诸市"),
        ("如有疑问，请与临楮市财政局办公室联系。", "临楮市"),
    ],
)
def test_the_own_name_one_character_off_is_found(told: str, odd: str) -> None:
    assert [one.name for one in misnamed_own(REPORT.format(told), OWN)] == [odd]


@pytest.mark.parametrize(
    "told",
    [
        "与临储市财政局联合开展检查。",
        "临渚市民政局将重点抓好救助。",
        "临储市财政局将重点抓好五项工作。临储市财政局积极配合。",
        "督促临储市财政局将重点放在预算上。",
        "在临诸市委的坚强领导下，临诸市各部门同心协力。",
        "临渚X财政局将重点抓好五项工作。",
        "临渚县财政局完成收入12亿元。",
        "临渚县财政局认真落实支出责任。",
        "在江州市委的坚强领导下，",
    ],
)
def test_other_offices_and_places_are_left_alone(told: str) -> None:
    assert list(misnamed_own(REPORT.format(told), OWN)) == []


def test_the_city_of_the_same_name_and_the_neighbour_by_its_side_may_be_meant() -> None:
    text = "江北县统计局2024年工作总结\n江北县统计局全年工作平稳。江北县收入平稳。" + "稳中有进。" * 100 + "\n{}\n"
    found = [
        misnamed_own(text.format(one), "江北县统计局") for one in ("在江北市委的坚强领导下，", "在江南县委坚强领导下，")
    ]
    assert [list(one) for one in found] == [[], []]
    assert list(misnamed_own(text.format("江南县统计局将继续努力。"), "江北县统计局")) == []
    told = misnamed_own(text.format("沣北县统计局将继续努力。"), "江北县统计局")
    assert [one.name for one in told] == ["沣北县统计局"]
    led = misnamed_own(text.replace("江北县", "江北市").format("在江北县委坚强领导下，"), "江北市统计局")
    assert [one.name for one in led] == ["江北县"]


def test_no_neighbour_can_be_meant_by_me_who_speaks() -> None:
    text = "各位代表：现在，我代表{}人民政府，向大会报告工作。江北县收入平稳，江北县社会稳定。"
    assert [one.name for one in misnamed_own(text.format("江南县"), "江北县人民政府")] == ["江南县"]
    assert [one.name for one in misnamed_own(text.format("江北市"), "江北县人民政府")] == ["江北市"]
    assert list(misnamed_own(text.format("江南县").replace("我代表", "邀请代表"), "江北县人民政府")) == []


@pytest.mark.parametrize("agency", ["", "财政局", "市财政局", "临渚市水务集团", "未来科技城"])
def test_what_is_no_whole_name_of_an_office_misnames_nothing(agency: str) -> None:
    text = "临渚市平稳。\n临渚市水务团团将重点抓好供水。临渚县水务集团将继续努力。"
    text += "县财政局将重点抓好收入。未来科持城将继续努力。"
    assert list(misnamed_own(text, agency)) == []
