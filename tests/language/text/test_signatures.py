"""Offices that sign or issue a report are told apart from other forms of one name."""

from __future__ import annotations

import pytest

from report_drafter.language.text.signatures import is_other_name, joint_issuers, usual_name

OWN = "青禾县司法局"


def test_another_office_of_the_place_is_of_the_kind_of_its_own() -> None:
    assert is_other_name("青禾县公安局", OWN)


@pytest.mark.parametrize(
    "signature",
    [
        "青禾县司法行政局",  # a longer form
        "青禾县局",  # a shorter one
        "白水县公安局",  # of another place
        "青禾县人民法院",  # of another kind
        "青禾县A局",
    ],
)
def test_other_forms_of_a_name_are_no_other_office(signature: str) -> None:
    assert not is_other_name(signature, OWN)


SIGNED = "青禾县农业农村管理局"


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("青禾县农业农机综合管理局抓春耕。青禾县农业农机综合管理局抓秋收。", "青禾县农业农机综合管理局"),
        ("青禾县农业农机综合管理局抓春耕。", ""),  # once may be a slip
        ("青禾县农业农机综合管理局抓春耕。青禾县农业农垦综合管理局抓秋收。", ""),  # two names
        ("青禾县农业农村综合管理局抓春耕。青禾县农业农村综合管理局抓秋收。", ""),  # the same, in full
        (f"青禾县农业农机综合管理局抓春耕。青禾县农业农机综合管理局抓秋收。{SIGNED}。{SIGNED}。", ""),
    ],
)
def test_the_text_may_call_the_office_that_signs_otherwise(text: str, usual: str) -> None:
    assert usual_name(SIGNED, text) == usual


@pytest.mark.parametrize(
    ("line", "issuers"),
    [
        ("青禾县统计局 国家统计局青禾调查队", ["青禾县统计局", "国家统计局青禾调查队"]),
        ("县统计局 国家统计局青禾调查队", ["国家统计局青禾调查队"]),  # too short to be known by
        ("青禾县统计局", []),
        ("青禾县统计局 2024年3月", []),
        ("青禾县 统计局", []),
    ],
)
def test_offices_side_by_side_under_the_title_issue_it_together(line: str, issuers: list[str]) -> None:
    assert list(joint_issuers(["2023年国民经济和社会发展统计公报", line])) == issuers
    assert list(joint_issuers(["2023年国民经济和社会发展统计公报", "", "", "", line])) == []
