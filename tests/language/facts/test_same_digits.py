"""Figures told in the very same words whose digits are the same but for one slip of the hand."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.same_digits import figures_of_same_digits
from tests.builders.report_models import TITLE, model_of, report_of


def pairs(*lines: str) -> list[tuple[str, str]]:
    return [(one.text, other.text) for one, other in figures_of_same_digits(report_of(*lines))]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("累计栽植防护林木387亩。", "累计栽植防护林木378亩。", ("387亩", "378亩")),
        ("栽植防护林木387亩。", "栽植防护林木378亩。", ("387亩", "378亩")),
        ("累计栽植防护林木387亩。", "总的看，累计栽植防护林木837亩。", ("387亩", "837亩")),
        ("累计栽植防护林木3.87亩。", "综上所述，累计栽植防护林木3.78亩。", ("3.87亩", "3.78亩")),
        ("累计投入治理资金37亿元。", "累计投入治理资金37万元。", ("37亿元", "37万元")),
        ("累计投入治理资金37千元。", "累计投入治理资金37元。", ("37千元", "37元")),
        ("道路通了，累计栽植防护林木387亩。", "累计栽植防护林木378亩。", ("387亩", "378亩")),  # the second opens
    ],
)
def test_one_slip_parts_two_tellings(one: str, other: str, found: tuple[str, str]) -> None:
    assert pairs(one, other) == [found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("累计栽植防护林木387亩。", "累计栽植防护林木387亩。"),
        ("累计栽植防护林木387亩。", "累计栽植防护林木397亩。"),  # another digit may be another thing
        ("累计栽植防护林木38亩。", "累计栽植防护林木83亩。"),  # two digits come by chance
        ("累计栽植防护林木387亩。", "累计栽植防护林木738亩。"),
        ("累计栽植防护林木387亩。", "累计栽植防护林木378株。"),
        ("累计栽植防护林木387亩。", "累计栽植防护松木378亩。"),
        ("累计投入治理资金37亿元。", "累计投入治理资金37百万元。"),  # no scale that is mistaken for another
        ("累计投入治理资金3亿元。", "累计投入治理资金3万元。"),
        ("累计投入治理资金387亿元。", "累计投入治理资金378万元。"),
        ("栽植防护林387亩。", "栽植防护林378亩。"),  # too short a name
        ("栽植、防护林387亩。", "栽植、防护林378亩。"),
        ("2022年，累计投入治理资金37亿元。", "累计投入治理资金37万元。"),
        ("累计栽植防护林木约387亩。", "累计栽植防护林木378亩。"),
        ("其中栽植防护林木387亩。", "其中栽植防护林木378亩。"),
        ("各村栽植防护林木387亩。", "各村栽植防护林木378亩。"),
        ("上年累计栽植防护林木387亩。", "上年累计栽植防护林木378亩。"),
        ("累计栽植防护林木387亩以内。", "累计栽植防护林木378亩以内。"),
        ("累计栽植防护林木387亩示范区。", "累计栽植防护林木378亩示范区。"),
        ("道路通了，累计栽植防护林木387亩。", "水也通了，累计栽植防护林木378亩。"),
    ],
)
def test_figures_of_other_things_are_left_alone(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_two_of_one_passage_are_two_things() -> None:
    assert pairs("累计栽植防护林木387亩；累计栽植防护林木378亩。") == []


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ("二、存在的问题", True),
        ("二、主要负责人履行推进法治建设第一责任人职责情况", True),
        ("二、2024年工作安排", False),
    ],
)
def test_what_is_planned_is_no_second_telling(part: str, *, found: bool) -> None:
    assert bool(pairs("累计栽植防护林木387亩。", part, "累计栽植防护林木378亩。")) is found


def test_the_opening_tells_what_the_chapters_tell_again() -> None:
    lines = (TITLE, "累计栽植防护林木387亩。", "一、主要举措和成效", "累计栽植防护林木378亩。")
    found = figures_of_same_digits(model_of("\n".join(lines)))
    assert [(one.text, other.text) for one, other in found] == [("387亩", "378亩")]
