"""Ordinals that follow one another, run by run."""

from __future__ import annotations

from report_drafter.language.text.ordinal_markers import paragraph_markers
from report_drafter.language.text.ordinal_runs import Item, OrdinalRuns
from tests.builders.report_models import report_of


def problems(*lines: str) -> list[tuple[str, str]]:
    """The ordinals that are wrong, each with the one before it, and those that stay alone."""
    runs = OrdinalRuns()
    body = report_of(*lines).text.paragraphs
    found = [runs.take(Item(one, marker)) for one in body for marker in paragraph_markers(one)]
    wrong = [(_text(one.item), _text(one.before) if one.before else "") for one in found if one is not None]
    return [*wrong, *((_text(one), "alone") for one in runs.finish())]


def _text(item: Item) -> str:
    return item.paragraph.text[item.marker.start : item.marker.end]


def test_an_ordinal_follows_the_one_before_it() -> None:
    assert problems("一是修路。二是架桥。三是通水。") == []
    assert problems("一是修路。三是架桥。") == [("三是", "一是")]
    assert problems("二是修路。") == [("二是", "")]
    assert problems("一是修路。", "一、通水") == [("一是", "alone")]


def test_members_of_one_sentence_may_bear_one_ordinal() -> None:
    assert problems("抓两头：一是修路，一是架桥。") == []
    assert problems("一是修路；一是架桥；一是通水。") == []
    assert problems("抓两头：一是修路。一是架桥。") == [("一是", "alone"), ("一是", "alone")]
    assert problems("一是修路；一是架桥；二是通水。") == [("一是", "alone")]


def test_a_run_goes_on_behind_one_of_its_style_inside() -> None:
    outer = ("一、回顾", "完成任务。", "二、任务", "形势向好。", "任务很重。")
    inner = ("一、增长", "二、投资", "三、事业")
    assert problems(*outer, *inner, "三、保障", "四、结语") == []
    assert problems(*outer, *inner, "四、民生", "三、保障", "四、结语") == []
    assert problems("一、回顾", "二、任务", *inner, "三、保障", "四、结语") == []
    assert problems("一、回顾", "二、任务", "三、保障", "一、增长", "二、投资", "四、结语") == []


def test_what_an_inner_run_lacks_is_told() -> None:
    outer = ("一、回顾", "二、任务", "三、保障", "完成任务。", "形势向好。")
    assert problems(*outer, "一、增长", "二、投资", "四、结语") == [("四、", "二、")]
    assert problems(*outer, "一、增长", "一、增长", "二、投资", "四、结语") == [("四、", "二、")]
    assert problems("1.回顾", "2.任务", "完成。", "形势好。", "1.增长", "2.投资", "3.事业", "3.结语") == [("3.", "3.")]
