"""Claims of all or of none are held against the figures beside them."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.all_or_none import find_all_claims, find_zero_claims
from tests.builders.report_models import report_of


def none(line: str) -> list[tuple[str, str]]:
    """Returns each claim of none with the figure that tells otherwise."""
    return [(line[one.start : one.end], one.figure.text) for one in find_zero_claims(report_of(line))]


def all_of(line: str) -> list[tuple[str, str]]:
    """Returns each claim of all with the figure that tells otherwise."""
    return [(line[one.start : one.end], one.figure.text) for one in find_all_claims(report_of(line))]


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        ("办理行政复议案件2件，未发生行政复议案件。", [("未发生行政复议案件", "2件")]),
        ("评定优秀48份、合格10份、不合格2份，无不合格案卷。", []),
        ("评查案卷60份，评定不合格2份，无不合格案卷。", [("无不合格案卷", "2份")]),
        ("行政复议案件4件，撤销1件，无行政复议撤销案件。", [("无行政复议撤销案件", "1件")]),
        ("行政诉讼案件4件，撤销1件，无行政复议撤销案件。", []),
        ("上年办理行政复议案件2件，未发生行政复议案件。", []),
        ("办理行政诉讼案件2件，未发生行政复议案件。", []),
        ("办理行政复议案件约2件，未发生行政复议案件。", []),
    ],
)
def test_none_of_what_is_counted_is_a_claim_against_it(line: str, claims: list[tuple[str, str]]) -> None:
    assert none(line) == claims


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        ("备案率38.4%，已全部备案。", [("已全部备案", "38.4%")]),
        ("备案率100%，已全部备案。", []),
        ("发现隐患42项，已全部整改39项。", [("42项，已全部整改39项", "39项")]),
        ("发现隐患42项，已全部整改42项。", []),
        ("排查隐患74个，整改63个，实现动态清零。", [("实现动态清零", "63个")]),
        ("排查隐患74个，整改74个，实现动态清零。", []),
        ("反馈问题43项，全部完成整改，其余3项达到序时进度。", [("43项，全部完成整改，其余", "3项")]),
        ("反馈问题43项，部分完成整改，其余3项达到序时进度。", []),
    ],
)
def test_all_of_it_is_a_claim_against_a_smaller_figure(line: str, claims: list[tuple[str, str]]) -> None:
    assert all_of(line) == claims
