"""Figures of one name that belong to two accounts."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.apart_accounts import of_two_accounts
from tests.builders.report_models import report_of


@pytest.mark.parametrize(
    "text",
    [
        "一是开展“护农”专项整治行动，检查企业9家次。\n二是开展夏季食品安全百日行动，检查企业78家次。",
        "投诉较多的所主要有：东城所（462件）。\n举报较多的所主要有：东城所（56件）。",
        "检出不合格347批次。\n其中，市局完成的4068批次抽检中，检出不合格158批次。",
        "全市各级消费者协会共挽回损失226万元。\n市市场监管部门畅通热线，挽回损失600万元。",
    ],
)
def test_campaigns_lead_ins_bodies_and_shares_set_figures_apart(text: str) -> None:
    figures = report_of(text).measures

    assert of_two_accounts(figures[0], figures[-1])


@pytest.mark.parametrize(
    "text",
    [
        "全年检查企业9家次。\n全年检查企业78家次。",
        "开展“护农”专项整治行动，检查企业9家次。\n“护农”专项整治行动中检查企业78家次。",
        "全市行政机关共受理申请9件。\n市行政复议机构受理申请78件。",
    ],
)
def test_the_same_account_is_one(text: str) -> None:
    figures = report_of(text).measures

    assert not of_two_accounts(figures[0], figures[-1])
