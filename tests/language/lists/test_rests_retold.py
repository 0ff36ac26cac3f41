"""What is told to be left in other words than its whole is held against what the whole leaves."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.parted_wholes import PartedWholes
from report_drafter.language.lists.residues import find_residues
from report_drafter.language.lists.rests_retold import find_rests_retold
from report_drafter.language.lists.subsets import find_subsets
from tests.builders.report_models import report_of

PROBLEMS = "二、存在的主要问题和原因"
PLANTS = "全县在建水库工程累计完工38座，占计划总数61座的62.3%。"
INCOMES = "全镇24个村年人均纯收入均有增长，其中3万元以上的17个，占70.8%。"
BUSES = "全市426个建制村中，已开通客运班车389个。"
HOMES = "全区养老机构86家，其中取得消防合格证的59家，占68.6%。"


def rests(told: str, later: str) -> list[tuple[str, bool]]:
    model = report_of(told, PROBLEMS, later)
    wholes = PartedWholes(model, tuple(find_subsets(model)))
    known = (*model.balances, *find_residues(wholes))
    return [(one.result.text, one.holds) for one in find_rests_retold(wholes, known)]


@pytest.mark.parametrize(
    ("told", "later", "found"),
    [
        (PLANTS, "水库工程还剩33座。", [("33座", False)]),
        (PLANTS, "水库工程还剩23座。", [("23座", True)]),
        (INCOMES, "仍有5个村年人均纯收入不足3万元。", [("5个", False)]),
        (INCOMES, "仍有5个村年人均纯收入没有达到3万元。", [("5个", False)]),
        (INCOMES, "仍有7个村年人均纯收入不足3万元。", [("7个", True)]),
        (BUSES, "仍有47个建制村不通客运班车。", [("47个", False)]),
        (BUSES, "仍有37个建制村不通客运班车。", [("37个", True)]),
    ],
)
def test_a_rest_is_told_in_other_words(told: str, later: str, found: list[tuple[str, bool]]) -> None:
    assert rests(told, later) == found


@pytest.mark.parametrize(
    ("told", "later"),
    [
        (PLANTS, "还有33座病险水库工程管护经费没有着落。"),
        (PLANTS, "还有12座水库工程滞后。"),
        (PLANTS, "往年遗留的水库工程还剩33座。"),
        (INCOMES, "仍有5个村年人均纯收入不足2万元。"),
        (HOMES, "还有37家养老机构设施陈旧。"),
        (HOMES, "消防安全基础薄弱，还有17家养老机构消防不达标。"),
    ],
)
def test_other_things_are_no_rest(told: str, later: str) -> None:
    assert rests(told, later) == []
