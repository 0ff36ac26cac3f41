"""A new name is followed where the old one stands as a whole, and nowhere else."""

from __future__ import annotations

import pytest

from report_drafter.adopting.renaming import (
    check_new_name,
    indicator_to_rename,
    name_places,
    renamed_reference,
    renamed_relation,
)
from report_drafter.domain.catalogue import Catalogue, ReportInfo
from report_drafter.domain.errors import UserError
from report_drafter.domain.indicator import Indicator
from report_drafter.intake.nearest_name import nearest_name

CATALOGUE = Catalogue(
    ReportInfo(2023, "某局"),
    indicators=(Indicator("0101", "走访企业", "家次"), Indicator("0102", "走访企业数", "家")),
)


def test_an_indicator_is_found_by_name_or_by_code() -> None:
    assert indicator_to_rename(CATALOGUE, "走访企业", nearest_name).code == "0101"
    assert indicator_to_rename(CATALOGUE, "0102", nearest_name).name == "走访企业数"
    with pytest.raises(UserError):
        indicator_to_rename(CATALOGUE, "走访", nearest_name)


@pytest.mark.parametrize("new", ["", "3月走访", "走访 企业", "走访-企业", "走访企业数", "年度", "if"])
def test_a_name_that_cannot_be_a_tag_or_is_taken_is_refused(new: str) -> None:
    with pytest.raises(UserError):
        check_new_name(CATALOGUE, new, ("年度",))


@pytest.mark.parametrize("new", ["走访企业_家次2", "走访企业（家）", "走访(累计)企业", "办结（含上年）数"])
def test_a_free_legal_name_is_accepted(new: str) -> None:
    check_new_name(CATALOGUE, new, ("年度",))


@pytest.mark.parametrize("new", ["（家）走访", "走访企业（家", "走访企业（）", "走访企业（家)", "走访（企业｜家）"])
def test_brackets_come_in_pairs_behind_the_first_word(new: str) -> None:
    with pytest.raises(UserError, match="成对的括号"):
        check_new_name(CATALOGUE, new, ("年度",))


@pytest.mark.parametrize("longer", ["走访企业（家）", "走访企业(家)"])
def test_a_name_is_not_found_in_a_longer_one_with_brackets(longer: str) -> None:
    names = ("走访企业", "走访企业（家）")
    assert renamed_relation(f"走访企业 >= {longer}", "走访企业", "甲", names) == f"甲 >= {longer}"
    assert renamed_relation(f"走访企业 >= {longer}", "走访企业（家）", "甲", names) == "走访企业 >= 甲"
    assert name_places(f"{{{{ {longer}|同比 }}}}", "走访企业", names) == ()
    assert name_places(f"{{{{ {longer}|同比 }}}}", "走访企业（家）", names) == (3,)


@pytest.mark.parametrize(
    ("text", "renamed"),
    [
        ("走访企业 <= 走访企业数", "甲 <= 走访企业数"),
        ("走访企业数>=走访企业", "走访企业数>=甲"),
        ("率＝走访企业／走访企业数×100", "率＝甲／走访企业数×100"),
        ("（走访企业+乙）/2 <= 丙", "（甲+乙）/2 <= 丙"),
        ("深入走访企业 = 乙", "深入走访企业 = 乙"),
    ],
)
def test_a_relation_is_renamed_by_whole_names(text: str, renamed: str) -> None:
    assert renamed_relation(text, "走访企业", "甲") == renamed


def test_a_narrative_is_renamed_in_its_references_only() -> None:
    text = "走访企业【走访企业】家次，其中【 走访企业 】、【走访企业数】家"
    assert renamed_reference(text, "走访企业", "甲") == "走访企业【甲】家次，其中【甲】、【走访企业数】家"


@pytest.mark.parametrize(
    ("tag", "count"),
    [
        ("{{ 走访企业 }}", 1),
        ("{{走访企业|同比}}", 1),
        ("{{ 走访企业数 }}", 0),
        ('{{ 规划("走访企业") }}', 0),
        ("{% if 走访企业 > 3 and 走访企业 < 9 %}", 2),
        ("{{ 行.走访企业 }}", 0),
    ],
)
def test_a_tag_speaks_of_a_name_outside_of_quotes_and_fields(tag: str, count: int) -> None:
    assert len(name_places(tag, "走访企业")) == count
