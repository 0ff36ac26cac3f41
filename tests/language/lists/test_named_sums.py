"""Totals of the kinds that they name."""

from __future__ import annotations

import pytest

from report_drafter.language.lists.named_sums import find_named_sums
from tests.builders.report_models import report_of

KINDS = "燃气安全132件，校园食品215件，道路运输78件；"


def sums(*lines: str) -> list[tuple[str, list[str], bool, list[str]]]:
    return [
        (one.total.text, [part.text for part in one.parts], one.holds, [part.text for part in one.meant])
        for one in find_named_sums(report_of(*lines))
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("校园食品和道路运输两类合计293件。", ("293件", ["215件", "78件"], True, [])),
        ("校园食品和道路运输两类合计239件。", ("239件", ["215件", "78件"], False, [])),
        ("校园食品与道路运输两项共计办理210件。", ("210件", ["215件", "78件"], False, ["132件", "78件"])),
        ("其中，校园食品、道路运输二者合计有293件。", ("293件", ["215件", "78件"], True, [])),
        ("燃气安全、校园食品以及道路运输三大类案件共计425件。", ("425件", ["132件", "215件", "78件"], True, [])),
        ("燃气安全、校园食品及道路运输三个领域共计达452件。", ("452件", ["132件", "215件", "78件"], False, [])),
        ("前两位分别为校园食品和燃气安全，合计347件。", ("347件", ["215件", "132件"], True, [])),
        ("前两位是校园食品、燃气安全，共计374件。", ("374件", ["215件", "132件"], False, [])),
        ("前两类依次为校园食品与燃气安全，共计为347件。", ("347件", ["215件", "132件"], True, [])),
        ("校园食品、道路运输2类直接查处共292件。", ("292件", ["215件", "78件"], False, [])),
        ("校园食品和道路运输两种共查处293件。", ("293件", ["215件", "78件"], True, [])),
    ],
)
def test_a_total_is_of_the_kinds_that_it_names(line: str, found: tuple[str, list[str], bool, list[str]]) -> None:
    assert sums(KINDS + line) == [found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("校园、道路等问题易反弹。两类诉求合计293件，占比较高。", ("293件", ["215件", "78件"], True, [])),
        ("二是校园、道路等领域仍有短板，这两类案件合计239件。", ("239件", ["215件", "78件"], False, [])),
    ],
)
def test_a_total_is_of_the_kinds_that_the_sentence_before_names(
    line: str, found: tuple[str, list[str], bool, list[str]]
) -> None:
    assert sums(KINDS, "全年走访企业86家。", "校园宣讲12次。", line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "校园食品和道路运输三类合计239件。",  # another number than of names
        "校园食品和消防安全两类合计239件。",  # one has no figure of its own
        "校园食品和道路运输两类合计约239件。",
        "校园食品和道路运输两类合计239人。",
        "校园食品和道路运输两类案件239件。",
        "校园食品和道路运输两类合计罚款后239件。",
        "校园食品、道路运输239件。",
    ],
)
def test_other_totals_are_left_alone(line: str) -> None:
    assert sums(KINDS + line) == []


def test_the_figures_stand_near_or_further_up_where_each_is_told_once() -> None:
    told = "校园食品和道路运输两类合计293件。"
    assert [holds for _, _, holds, _ in sums(KINDS, told)] == [True]
    assert [holds for _, _, holds, _ in sums(KINDS, "依法公开。", told)] == [True]
    assert sums(KINDS, "校园食品12件。", "依法公开。", told) == []
    assert sums(told, KINDS) == []
    assert sums(told + KINDS) == []


def test_figures_of_last_year_are_of_no_total() -> None:
    assert sums("去年校园食品215件，道路运输78件。校园食品和道路运输两类合计239件。") == []


def test_any_reading_of_a_name_may_hold_and_else_the_last_is_told() -> None:
    twice = "校园食品15件。校园食品215件，道路运输78件；"
    assert [one[1:3] for one in sums(twice + "校园食品和道路运输两类合计93件。")] == [(["15件", "78件"], True)]
    assert [one[1:3] for one in sums(twice + "校园食品和道路运输两类合计239件。")] == [(["215件", "78件"], False)]


def test_what_was_meant_is_told_only_where_one_choice_makes_the_total() -> None:
    more = "燃气安全132件，消防安全132件，校园食品215件，道路运输78件；"
    assert [one[-1] for one in sums(more + "校园食品和道路运输两类合计210件。")] == [[]]
    apart = "燃气安全132件。校园食品215件，道路运输78件；"
    assert [one[-1] for one in sums(apart + "校园食品和道路运输两类合计210件。")] == [[]]


def test_shares_make_no_total_of_counts() -> None:
    assert sums("校园食品占21%，道路运输占7%，校园食品和道路运输两类合计23%。") == []


def test_each_total_of_a_paragraph_is_told_once() -> None:
    two = "校园食品和道路运输两类合计293件。燃气安全和道路运输两类合计210件。"
    assert [one[0] for one in sums(KINDS + two)] == ["293件", "210件"]
