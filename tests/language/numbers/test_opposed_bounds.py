"""Bounds that say the contrary of their verb."""

from __future__ import annotations

import pytest

from report_drafter.language.numbers.opposed_bounds import SIGNS, opposed_bounds

UNWANTED = (
    "失业 死亡 事故 伤亡 受伤 投诉 信访 上访 发案 案件 发病 感染 赤字 负债 债务 不良 周期 时限 时间 时长 成本 "
    "费用 支出 涨幅 价格 浓度 能耗 排放 污染 损失 误差 差错 闲置 空置 流失 辍学 返贫 风险 缺陷 再降 再减 压降 "
    "减量"
)
FALLS = "降 降低 下降 压缩 压减 压降 缩短 缩减 缩小 减 减少"
TO = "到 至 到了 至了"
RISES = "提高 提升 增加 增长 上升 扩大"


def opposed(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], meant) for start, end, meant in opposed_bounds(text)]


@pytest.mark.parametrize("unwanted", UNWANTED.split())
def test_what_is_unwanted_is_held_within_a_bound(unwanted: str) -> None:
    assert opposed(f"全县{unwanted}率控制在5%以上。") == [("以上", "以内")]


@pytest.mark.parametrize(
    "text",
    [
        "失业率限制在5.5％以上。",
        "失业率控制在约5%以上。",
        "失业率控制在近5%以上。",
        "办理控制在12天以上。",
        "办理控制在12日以上。",
        "办理控制在12个工作日以上。",
        "办理控制在12工作日以上。",
        "办理控制在12小时以上。",
        "办理控制在30分钟以上。",
        "办理控制在3个月以上。",
        "信访量，力争控制在1,200件以上。",
        "信访量，控制在90件以上。",
        "信访总量控制在90件次左右及以上。",
        "信访总量控制在90以上。",
        "信访总量控制在90件群众反映的信访事项以上。",
        "信访" + "总" * 38 + "控制在90件以上。",
    ],
)
def test_what_is_to_be_held_is_not_held_above(text: str) -> None:
    assert opposed(text) == [("以上", "以内")]


@pytest.mark.parametrize("verb", FALLS.split())
@pytest.mark.parametrize("to", TO.split())
def test_what_falls_does_not_fall_above(verb: str, to: str) -> None:
    assert opposed(f"审批环节{verb}{to}3个以上。") == [("以上", "以下")]


@pytest.mark.parametrize("verb", RISES.split())
@pytest.mark.parametrize("to", TO.split())
@pytest.mark.parametrize("bound", ["以下", "以内"])
def test_what_rises_does_not_rise_below(verb: str, to: str, bound: str) -> None:
    assert opposed(f"网点{verb}{to}60家{bound}。") == [(bound, "以上")]


def test_the_first_bound_behind_a_figure_is_its_own() -> None:
    assert opposed("审批环节压缩至3个以上的县以上。") == [("以上", "以下")]
    assert [start for start, _, _ in opposed_bounds("审批环节压缩至3个以上的县以上。")] == [len("审批环节压缩至3个")]


def test_a_number_of_units_is_no_rank() -> None:
    assert opposed("网点扩大到10家单位以内。") == [("以内", "以上")]


def test_each_bound_is_found_by_its_words() -> None:
    told = opposed("失业率控制在5%以上，网点增加到60家以下，收入提高到9万元以内。")
    assert tuple(words for words, _ in told) == SIGNS


@pytest.mark.parametrize("mark", "，,。；;、：:2")
def test_a_bound_behind_a_mark_or_another_figure_is_of_something_else(mark: str) -> None:
    assert opposed(f"审批环节压缩至3个{mark}县级以上。") == []


@pytest.mark.parametrize("mark", "，,。；;：:")
def test_what_another_clause_is_about_is_not_held(mark: str) -> None:
    assert opposed(f"失业率下降{mark}合格率控制在95%以上。") == []


@pytest.mark.parametrize(
    "text",
    [
        "失业率控制在5%以内，审批环节压缩至3个以下，满意率提高到95%以上。",
        "合格率控制在95%以上。",  # how some say that it is held there
        "成活率保持住，控制在90天龄以上。",
        "压缩30%以上，减少200件以上，提高60%以内的比例。",
        "排名提升至10位以内，名次上升到3名以下。",
        "失业率控制在5%上下，环节压缩至3个上下，网点提高到60家内设机构。",
        "失业率下降，稳中向好，力争控制在95%以上。",
        "库存控制在2批当月以上。",
        "环节压缩至原来3个以上。",
        "环节压缩至县级区级以上。",
        "信访总量控制在90件群众反映的信访类事项以上。",  # so far behind a bound is of something else
        "信访" + "总" * 39 + "控制在90件以上。",
    ],
)
def test_bounds_that_agree_with_their_verb_are_left_alone(text: str) -> None:
    assert opposed(text) == []
