"""Titles held against those that are known."""

from __future__ import annotations

import pytest

from report_drafter.language.text.title_slips import KnownTitles

STATE = "中华人民共和国"
SUGGESTED = (
    f"{STATE}行政处罚法",
    f"{STATE}计量法",
    f"{STATE}环境保护法",
    f"{STATE}妇女权益保障法",
    f"{STATE}广告法",
    "农药管理条例",
    "物业管理条例",
    "优化营商环境条例",
    "保障农民工工资支付条例",
    "城市供水条例",
    "排污许可管理办法",
    "社区矫正法实施办法",
    "中国共产党国有企业基层组织工作条例（试行）",
    "国务院关于加强法治政府建设的意见",
    "党的组织工作规定",
)
KNOWN = KnownTitles({one: one for one in SUGGESTED}, ["居民委员会组织法"])


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        (f"{STATE}行政处法", f"{STATE}行政处罚法"),
        ("行政罚处法", "行政处罚法"),
        ("行政处伐法", "行政处罚法"),
        ("优化营商商环境条例", "优化营商环境条例"),
        ("优化营商环境条列", "优化营商环境条例"),
        ("优化营商环境例", "优化营商环境条例"),
        ("保障农民工资支付条例", "保障农民工工资支付条例"),
        (f"{STATE}计量发", f"{STATE}计量法"),
        (f"{STATE}妇女权益保护法", f"{STATE}妇女权益保障法"),
        ("中华人共和国广告法", f"{STATE}广告法"),
        (f"{STATE}环境生保护法", f"{STATE}环境保护法"),
        ("优化营商好环境条例", "优化营商环境条例"),
        ("优化营商环境条", "优化营商环境条例"),
        ("优化营商环镜条例（修订草案）", "优化营商环境条例"),
    ],
)
def test_a_slip_in_a_known_title_is_seen(title: str, meant: str) -> None:
    found = KNOWN.meant(title)
    assert found is not None
    assert found[0] == meant


@pytest.mark.parametrize(
    "title",
    [
        "行政处罚法",
        f"{STATE}物业管理条例",
        "中国共产党国有企业基层组织工作条例",
        "居民委员会组织法",
        "青云市优化营商环境条例",
        "省优化营商环境条例",
        "优化营商环境办法",
        "物业服务管理条例",
        "兽药管理条例",
        "城市供热条例",
        "排污许可证管理办法",
        "社区矫正实施办法",
        "环境保护税法",
        "党的组织工作规则",
        "国务院关于加强法治政府建设意见",
        "水法",
        "广告发",
        "城市给供水条例",
        "化营商环境条例",
        f"{STATE}计法",
        "中华人共和国渔业法",
        "中华全国总工会广告法",
        "国务院关于加强法治政府建设的意思",
        "",
    ],
)
def test_a_title_that_may_be_right_is_left_alone(title: str) -> None:
    assert KNOWN.meant(title) is None


def test_a_title_between_two_known_ones_is_left_alone() -> None:
    titles = KnownTitles({one: one for one in ("公职律师管理办法", "公司律师管理办法")})
    assert titles.meant("公私律师管理办法") is None


@pytest.mark.parametrize(
    ("known", "other"),
    [
        ("关于加强三级医院管理工作的意见", "关于加强二级医院管理工作的意见"),
        ("关于加强省级财政资金管理工作的意见", "关于加强市级财政资金管理工作的意见"),
        ("国有企业基层组织工作暂行规定", "国有企业基层组织工作试行规定"),
    ],
)
def test_another_number_matter_or_kind_makes_another_title(known: str, other: str) -> None:
    assert KnownTitles({known: known}).meant(other) is None


def test_the_known_title_is_told_as_it_is_printed() -> None:
    titles = KnownTitles(
        {"中共中央国务院关于全面推进美丽中国建设的意见": "中共中央、国务院关于全面推进美丽中国建设的意见"}
    )
    found = titles.meant("中共中央国务院关于全面推进美丽中国建没的意见")
    assert found is not None
    assert found[0] == "中共中央、国务院关于全面推进美丽中国建设的意见"
