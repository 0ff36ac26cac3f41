"""Where only the report's own place can stand, another place is told."""

from __future__ import annotations

import pytest

from report_drafter.language.text.own_titles import misplaced_offices, misplaced_titles

AGENCY = "淮泽市城市管理局"


def titles(text: str) -> list[tuple[str, str]]:
    """Returns each other place with the own one."""
    return [(one.name, one.used) for one in misplaced_titles(text, AGENCY)]


def offices(text: str, agency: str = AGENCY) -> list[tuple[str, str]]:
    """Returns each other place with the own one."""
    return [(one.name, one.used) for one in misplaced_offices(text, agency)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("落实《淮泽市扬尘污染防治条例》。修订《河阳市扬尘污染防治条例》。", [("河阳市", "淮泽市")]),
        ("落实《淮泽市扬尘污染防治条例》。修订《淮泽市扬尘污染防治条例》。", []),
        ("落实《淮泽市扬尘污染防治条例》。修订《河阳市市容环境卫生条例》。", []),  # a title of its own
        ("落实《淮泽市扬尘污染防治条例》。学习借鉴《河阳市扬尘污染防治条例》。", []),
        ("落实《淮泽市扬尘污染防治条例》。修订《河阳县扬尘污染防治条例》。", []),  # of another level
    ],
)
def test_a_title_that_is_else_alike_bears_the_own_place(text: str, found: list[tuple[str, str]]) -> None:
    assert titles(text) == found


OWN = "淮泽市城市管理局关于2023年法治政府建设情况的报告\n淮泽市城市管理局坚持依法行政。\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{OWN}河阳市城市管理局坚持规范执法。", [("河阳市", "淮泽市")]),
        (f"{OWN}淮泽市城市管理局坚持规范执法。", []),
        (f"{OWN}与河阳市城市管理局坚持联合执法。", []),
        (f"{OWN}河阳市城市管理局坚持规范执法。\n河阳市城市管理局深入社区。", []),  # told twice: another office
        ("河阳市城市管理局坚持规范执法。", []),  # the own name is not told
    ],
)
def test_an_office_opens_what_it_says_of_itself_under_its_own_place(text: str, found: list[tuple[str, str]]) -> None:
    assert offices(text) == found


def test_an_office_without_a_place_has_none_to_miss() -> None:
    assert offices("城市管理局坚持规范执法。", "城市管理局") == []
