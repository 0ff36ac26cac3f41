"""Which province an office is in, how many cities it has, and whose rules it cites."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.provinces import Province, own_province, rules_of_others, too_many_cities
from tests.builders.report_models import FIRST_PART, model_of

LAKES = Province("湖北省", 12, 13, ("武汉", "宜昌"))
HILLS = Province("山西省", 11, 11, ("太原", "大同"))
PORT = Province("天津市", 0, 0, ())
ALL = (LAKES, HILLS, PORT)
TITLE = "湖北省司法厅2023年度法治政府建设情况报告"


def cities(line: str, province: Province = LAKES, title: str = TITLE) -> list[str]:
    return [one.text for one in too_many_cities(model_of(f"{title}\n{FIRST_PART}\n{line}"), province)]


def others(*lines: str) -> list[tuple[str, str]]:
    model = model_of("\n".join((TITLE, FIRST_PART, *lines)))
    return [(one.base, other.name) for one, other in rules_of_others(model, LAKES, ALL)]


@pytest.mark.parametrize(
    ("agency", "name"),
    [
        ("湖北省司法厅", "湖北省"),
        ("宜昌市司法局", "湖北省"),
        ("大同市云冈区人民政府", "山西省"),
        ("天津市司法局", "天津市"),
        ("大同镇人民政府", ""),  # 大同 alone is no city
        ("赴湖北省工作组", ""),
        ("示例市司法局", ""),
    ],
)
def test_an_office_is_in_the_province_that_its_name_begins_with(agency: str, name: str) -> None:
    found = own_province(agency, ALL)
    assert (found.name if found else "") == name


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("组织14个设区市开展督察。", ["14个"]),
        ("组织14个设区的市开展督察。", ["14个"]),
        ("组织17个地级市开展督察。", ["17个"]),
        ("组织17个市州开展督察。", ["17个"]),
        ("组织17个州市开展督察。", ["17个"]),
        ("组织17个地州市开展督察。", ["17个"]),
        ("组织17个盟市开展督察。", ["17个"]),
        ("组织17个市（州）开展督察。", ["17个"]),
        ("组织17个市、州开展督察。", ["17个"]),
        ("组织17个市（地）开展督察。", ["17个"]),
        ("组织13个市州开展督察。", []),
        ("组织17个市州级部门开展督察。", []),  # offices, not cities
        ("组织17个县（市）开展督察。", []),
        ("组织全国17个地级市交流。", []),
        ("会同外省17个地级市交流。", []),
        ("联系周边17个地级市交流。", []),
        ("地级市共印发规章17部。", []),
        ("组织设区市督察，走访17个乡镇。", []),
        ("组织17家地级市企业交流。", []),
    ],
)
def test_no_province_has_more_cities_than_it_has(line: str, found: list[str]) -> None:
    assert cities(line) == found


def test_only_an_office_of_the_whole_province_counts_its_cities() -> None:
    line = "组织17个地级市开展督察。"
    assert cities(line, title="宜昌市司法局2023年度法治政府建设情况报告") == []
    assert cities(line, PORT, "天津市司法局2023年度法治政府建设情况报告") == []


@pytest.mark.parametrize(
    "line",
    [
        "严格执行《山西省行政执法条例》。",
        "认真贯彻落实《山西省行政执法条例》。",
        "全面遵守新修订的《山西省行政执法条例》。",
        "落实《行政处罚法》，贯彻《山西省行政执法条例》。",
    ],
)
def test_the_rules_of_another_province_are_not_carried_out(line: str) -> None:
    assert others(line) == [("山西省行政执法条例", "山西省")]


@pytest.mark.parametrize(
    "line",
    [
        "严格执行《湖北省行政执法条例》。",
        "严格执行《行政执法条例》。",
        "学习《山西省行政执法条例》。",
        "严格执行制度，印发《山西省行政执法条例》。",
        "借鉴兄弟省份做法，落实《山西省行政执法条例》。",
        "一体化执法中严格执行《山西省行政执法条例》。",
        "联合执法中严格执行《湖北省行政执法条例》《山西省行政执法条例》。",
        "严格执行《湖北省行政执法条例》，贯彻《山西省行政执法条例》。",  # one standard by both
        "严格执行《关于贯彻〈山西省行政执法条例〉的通知》。",
    ],
)
def test_other_rules_are_left_alone(line: str) -> None:
    assert others(line) == []


@pytest.mark.parametrize(
    "word",
    [
        "借鉴",
        "参照",
        "参考",
        "对比",
        "学习",
        "交流",
        "考察",
        "协同",
        "对标",
        "案例",
        "纠纷",
        "移送",
        "通报",
        "跨省",
        "联合",
    ],
)
def test_what_is_learnt_or_done_with_others_is_left_alone(word: str) -> None:
    assert others(f"在{word}中落实《山西省行政执法条例》。") == []


@pytest.mark.parametrize(
    "word", ["全国", "外省", "省外", "跨省", "各省", "周边", "流域", "沿线", "东部", "中部", "西部", "地区"]
)
def test_cities_of_other_provinces_are_counted_too(word: str) -> None:
    assert cities(f"联系{word}17个地级市开展督察。") == []


def test_a_province_that_is_named_elsewhere_has_to_do_with_the_report() -> None:
    assert others("严格执行《山西省行政执法条例》。", "赴山西省办理案件。") == []
