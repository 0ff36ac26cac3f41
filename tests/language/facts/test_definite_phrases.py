"""A figure before its noun recalls what was told where words or place show that the things are known."""

from __future__ import annotations

import pytest

from report_drafter.language.facts.definite_phrases import Cue, read_definite
from tests.builders.report_models import measure_of, report_of


@pytest.mark.parametrize(
    ("line", "noun"),
    [
        ("284件立案案件中，欠薪的居多", "立案案件"),
        ("26名执法人员中多数无证", "执法人员"),
        ("对26条工作要点逐项督办", "工作要点"),
        ("17件赔偿案件均已达成协议", "赔偿案件"),
        ("3914项一般隐患全部整改", "一般隐患"),
        ("133名“法律明白人”全部持证", "法律明白人"),
    ],
)
def test_what_is_parted_or_taken_whole_is_known(line: str, noun: str) -> None:
    phrase = read_definite(measure_of(line))
    assert phrase is not None
    assert (phrase.noun, phrase.closed, phrase.cue) == (noun, True, Cue.WHOLE)


@pytest.mark.parametrize(
    ("line", "cue"),
    [
        ("对评查的72卷案卷提出意见", Cue.DESCRIBED),
        ("对18家被检查机构进行通报", Cue.DESCRIBED),
        ("245名村级协管员分片负责", Cue.NONE),
        ("163项审批事项平均用时较短", Cue.NONE),
    ],
)
def test_a_verb_done_to_things_describes_them(line: str, cue: Cue) -> None:
    phrase = read_definite(measure_of(line))
    assert phrase is not None
    assert (phrase.closed, phrase.cue) == (False, cue)


def test_what_opens_a_sentence_is_known() -> None:
    phrase = read_definite(measure_of("245名村级协管员分片负责"), lambda: Cue.OPENING)
    assert phrase is not None
    assert phrase.cue is Cue.OPENING


@pytest.mark.parametrize(
    "line", ["全县128家养老机构中多数达标", "另有15件案件均未立案", "占全部2082项事项的九成", "检查企业320家"]
)
def test_what_is_told_anew_recalls_nothing(line: str) -> None:
    assert read_definite(measure_of(line), lambda: Cue.OPENING) is None


def test_the_plan_recalls_only_what_is_left_over() -> None:
    model = report_of(
        "一、工作情况", "办理案件5件。", "二、2024年工作安排", "推动26项未行使事项行使，办好12件民生实事。"
    )
    phrases = [read_definite(one) for one in model.measures]
    assert [one.noun for one in phrases if one is not None] == ["未行使事项行使"]


@pytest.mark.parametrize(
    ("line", "place", "selects"),
    [
        ("286家物流企业完成整改", Cue.OPENING, True),
        ("286家物流企业共缴税", Cue.OPENING, False),
        ("286家物流企业共缴税", Cue.CLAUSE, False),
        ("286家物流企业缴税", Cue.CLAUSE, True),
    ],
)
def test_what_some_may_have_done_selects_them(line: str, place: Cue, selects: bool) -> None:  # noqa: FBT001 - a table
    phrase = read_definite(measure_of(line), lambda: place)
    assert phrase is not None
    assert phrase.selects(len("物流企业")) is selects
