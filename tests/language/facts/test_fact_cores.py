"""Facts told in other words, brought down to verb and object."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.fact_cores import core_of
from tests.builders.report_models import report_of


def core_in(line: str) -> str:
    (measure,) = report_of(line).measures
    return core_of(measure, "示例县公安局")


@pytest.mark.parametrize(
    "line",
    [
        "全年破获刑事案件1042起",
        "年内破获的刑事案件1042起",
        "全县公安机关共破获各类刑事案件1042起",
        "推动依法侦破刑事案件1042起",
    ],
)
def test_one_fact_has_one_core_in_other_words(line: str) -> None:
    assert core_in(line) == core_in("破获刑事案件1042起") != ""


def test_what_an_authority_handles_is_administrative_whether_told_or_not() -> None:
    assert core_in("受理行政复议申请583件") == core_in("受理复议申请583件") != ""
    assert core_in("侦破电信诈骗案件37起") != core_in("侦破合同诈骗案件37起")


def test_an_amount_is_read_as_the_act_it_counts() -> None:
    assert core_in("各类信访事项受理量为583件") == core_in("受理信访事项583件") != ""


@pytest.mark.parametrize(
    "line",
    [
        "检察机关起诉刑事案件620起",
        "城东中队破获刑事案件37起",
        "走访企业326家",
        "共583件",
        "审查常务会议议题、合同、规范性文件254件",
    ],
)
def test_other_doers_and_common_things_have_none(line: str) -> None:
    assert core_in(line) == ""
