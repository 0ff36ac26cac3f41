"""What is told to be left is what its whole less its part leaves."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.parted_wholes import PartedWholes
from report_drafter.language.lists.residues import find_residues
from report_drafter.language.lists.subsets import find_subsets
from tests.builders.report_models import report_of

PROBLEMS = "二、存在的主要问题和原因"


@pytest.mark.parametrize(
    ("told", "later", "figures"),
    [
        ("全县286个行政村中已有271个通自来水。", "仍有25个行政村未通自来水。", ["25个"]),
        ("查处水事违法案件137件，结案129件，结案率94.2%。", "全年仍有18件水事违法案件未结。", ["18件"]),
        ("应签约餐饮单位3640家，已签约3276家，签约率90.0%。", "464家餐饮单位尚未签约。", ["464家"]),
        ("达标堤防659.0公里，占堤防总长823.8公里的80.0%。", "未达标堤防尚有146.8公里。", ["146.8公里"]),
        ("企业应报41260户，已报39612户，年报率96.0%。", "仍有1684户企业、6270户个体户未年报。", ["1684户"]),
        ("企业应报41260户，已报39612户，年报率96.0%。", "仍有1648户企业、6270户个体户未年报。", []),
        ("全县286个行政村中已有271个通自来水。", "仍有15个行政村未通自来水。", []),
        ("全年查处水事违法案件137件，结案129件。", "全年仍有18件信访案件未结。", []),
        ("排查安全隐患326处，已整改314处。", "仍有3处安全隐患未整改。", []),
        ("排查安全隐患326处，已整改314处。", "历年遗留的26处安全隐患未整改。", []),
    ],
)
def test_what_is_left_is_held_against_whole_and_part(told: str, later: str, figures: list[str]) -> None:
    model = report_of("一、工作情况", told, PROBLEMS, later)
    found = find_residues(PartedWholes(model, find_subsets(model)))
    assert [one.result.text for one in found if not one.holds] == figures
