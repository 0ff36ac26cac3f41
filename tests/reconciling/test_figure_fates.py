"""Specifies what becomes of a draft's figures in an edited report, one habit of reviewers at a time."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from report_drafter.domain.figure_change import FigureChange, FigureFate
from report_drafter.domain.indicator import Indicator
from report_drafter.domain.quantity import Quantity
from report_drafter.domain.year_over_year import IndicatorFigure, YearOverYear
from report_drafter.reconciling.figure_fates import reconcile
from tests.builders.edited_report import manifest, report

DRAFT = (
    "一、主要举措",
    "全年走访企业[01:3907]家次，同比增长[01·增幅:12.3]%；收到诉求[02:120]件，已办结[03:112]件。",
    "组织培训[04:8]场，培训民警[05:1500余]人次。",
    "矛盾纠纷化解率达[06:96]%。",
)


def plain(*paragraphs: str) -> tuple[str, ...]:
    """The paragraphs without a single control."""
    return tuple(one.text for one in report(*paragraphs).paragraphs)


def changes(*edited: str, draft: tuple[str, ...] = DRAFT) -> tuple[FigureChange, ...]:
    return reconcile(manifest(*draft), report(*edited), {}).changes


def told(*edited: str, draft: tuple[str, ...] = DRAFT) -> list[tuple[FigureFate, str, str]]:
    """Every figure that is not as it was."""
    found = changes(*edited, draft=draft)
    return [(one.fate, one.old, one.new) for one in found if one.fate is not FigureFate.UNCHANGED]


def edit(old: str, new: str) -> tuple[str, ...]:
    """The draft, without controls, with one edit."""
    whole = "\n".join(plain(*DRAFT))
    assert old in whole
    return tuple(whole.replace(old, new).split("\n"))


def test_nothing_happened() -> None:
    assert told(*plain(*DRAFT)) == []
    assert told(*DRAFT) == []


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("3907", "4111", ("3907", "4111")),
        ("1500余", "1562", ("1500余", "1562")),
        ("12.3", "下降2.5", ("12.3", "2.5")),
        ("96%", "97.2%", ("96", "97.2")),
        ("120件", "一百二十件", ("120", "一百二十")),
        ("96%", "百分之九十六", ("96", "百分之九十六")),
        ("96%", "百分之九十七点五", ("96", "百分之九十七点五")),
        ("3907", "一万三千九百四十六", ("3907", "一万三千九百四十六")),
        ("3907", "约3900", ("3907", "约3900")),
        ("3907", "超过3907", ("3907", "超过3907")),
        ("8场", "若干场", ("8", "若干")),
    ],
)
def test_a_retyped_figure_is_told_with_its_new_value(old: str, new: str, change: tuple[str, str]) -> None:
    assert told(*edit(old, new)) == [(FigureFate.CHANGED, *change)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3907", "３９０７"),
        ("3907", "3,907"),
        ("3907", "3 907"),
        ("3907", "3\u00a0907"),
        ("3907家次，", "3907 家次,"),
        ("全年走访企业", "全年累计走访辖区企业"),
        ("组织培训", "积极组织开展培训"),
        ("；收到诉求", "。收到群众诉求"),
    ],
)
def test_what_stands_around_a_figure_may_change(old: str, new: str) -> None:
    assert told(*edit(old, new)) == []


@pytest.mark.parametrize(
    "written",
    [
        "同比提高 0.7 个百分点。",
        "同比提高\u00a0０.７个百分点。",
        "同比提高0.7\u200b个百分点。",
        "同⽐提⾼0.7个百分点。",
    ],
)
def test_a_phrase_typed_otherwise_is_the_same_phrase(written: str) -> None:
    draft = ("矛盾纠纷化解率达96%，[06·同比:同比提高0.7个百分点]。",)
    assert told(f"矛盾纠纷化解率达96%，{written}", draft=draft) == []
    changed = written.replace("7", "9").replace("７", "９")
    assert [one[0] for one in told(f"矛盾纠纷化解率达96%，{changed}", draft=draft)] == [FigureFate.CHANGED]


def test_a_phrase_with_nothing_around_it_is_found_whole() -> None:
    draft = ("一、主要举措", "[06·同比:同比提高0.7个百分点]")
    assert told("一、主要举措", "同比提高0.7个百分点", draft=draft) == []
    assert told("同比提高0.7个百分点", draft=("[06·同比:同比提高0.7个百分点]",)) == []


def test_the_scale_that_the_template_writes_is_no_part_of_a_figure_in_words() -> None:
    draft = ("视频监控总规模达到[01:5]万路。",)
    assert told("视频监控总规模达到六万路。", draft=draft) == [(FigureFate.CHANGED, "5", "六")]


def test_words_typed_behind_what_is_left_of_a_control_are_the_figure() -> None:
    draft = ("抓获涉案人员[01:17]人，收缴票证[02:25]张。",)
    assert told("抓获涉案人员[01:十]六人，收缴票证[02:25]张。", draft=draft) == [(FigureFate.CHANGED, "17", "十六")]


def test_a_figure_struck_out_is_deleted() -> None:
    assert told(*edit("，已办结112件", "")) == [(FigureFate.DELETED, "112", "")]


def test_a_figure_that_stays_beside_a_new_one_is_not_taken_for_it() -> None:
    found = told(*edit("组织培训8场", "组织培训8场、讲座25次"))
    assert found == [(FigureFate.ADDED, "", "25次")]


def test_the_new_figure_comes_first_and_the_old_one_stays_as_last_years() -> None:
    found = told(*edit("走访企业3907家次", "走访企业4111家次（上年3907家次）"))
    assert found[0] == (FigureFate.CHANGED, "3907", "4111")


def test_swapped_figures_are_both_told() -> None:
    found = told(*edit("收到诉求120件，已办结112件", "收到诉求112件，已办结120件"))
    assert found == [(FigureFate.CHANGED, "120", "112"), (FigureFate.CHANGED, "112", "120")]


def test_paragraphs_in_another_order_change_nothing() -> None:
    one, two, three, four = plain(*DRAFT)
    assert told(one, four, three, two) == []


def test_merged_and_split_paragraphs_change_nothing() -> None:
    one, two, three, four = plain(*DRAFT)
    assert told(one, two + three, four) == []
    assert told(one, *two.split("；"), three, four) == []


def test_a_moved_sentence_takes_its_figure_along() -> None:
    one, two, three, four = plain(*DRAFT)
    head, tail = two.split("；")
    assert told(one, head + "。", three, four + tail) == []
    assert told(one, head + "。", three, four + tail.replace("112", "115")) == [(FigureFate.CHANGED, "112", "115")]


def test_a_control_tells_a_figure_in_a_sentence_written_anew() -> None:
    one, _, three, four = DRAFT
    anew = "企业是发展之本，民警登门[01:4111]次听取意见。"
    found = told(one, anew, three, four)
    assert (FigureFate.CHANGED, "3907", "4111") in found


def test_digits_typed_at_the_edge_of_a_control_belong_to_it() -> None:
    one, two, three, four = DRAFT
    assert told(one, two.replace("[02:120]", "[02:120]5"), three, four) == [(FigureFate.CHANGED, "120", "1205")]


def test_a_scale_that_the_template_wrote_is_no_part_of_the_figure() -> None:
    draft = ("投入警力[07:3.7]万人次。",)
    assert told("投入警力4.2万人次。", draft=draft) == [(FigureFate.CHANGED, "3.7", "4.2")]


def test_words_that_stood_for_a_figure_give_way_to_one() -> None:
    draft = ("| 走访企业", "[01·增幅:—]", "家次")
    assert told("| 走访企业", "12.5%", "家次", draft=draft) == [(FigureFate.CHANGED, "—", "12.5%")]


def test_one_indicator_with_two_values_is_at_odds_with_itself() -> None:
    draft = ("全年走访企业[01:3907]家次。", "综上，共走访[01:3907]家次。")
    found = told("全年走访企业4111家次。", "综上，共走访3907家次。", draft=draft)
    assert found == [(FigureFate.CONFLICTING, "3907", "4111"), (FigureFate.CONFLICTING, "3907", "3907")]


def test_one_value_in_digits_and_in_words_is_not_at_odds_with_itself() -> None:
    draft = ("全年走访企业[01:3907]家次。", "表中走访企业[01:3907]家次，化解率[02:96]%。", "化解率达[02:96]%。")
    edited = ("全年走访企业三千九百零七家次。", "表中走访企业3907家次，化解率96%。", "化解率达百分之九十六。")
    assert told(*edited, draft=draft) == [
        (FigureFate.CHANGED, "3907", "三千九百零七"),
        (FigureFate.CHANGED, "96", "百分之九十六"),
    ]
    edited = ("全年走访企业三千九百零六家次。", *edited[1:])
    assert [one[0] for one in told(*edited, draft=draft)][:2] == [FigureFate.CONFLICTING] * 2


def test_a_copied_figure_is_told_only_where_it_differs() -> None:
    draft = ("全年走访企业[01:3907]家次。",)
    assert told(draft[0], "综上，走访企业[01:3907]家次。", draft=draft) == []
    found = told(draft[0], "综上，走访企业[01:4111]家次。", draft=draft)
    assert found == [(FigureFate.CONFLICTING, "3907", "4111")]


def test_a_sentence_copied_without_its_control_is_told_only_where_it_differs() -> None:
    draft = ("全年共走访企业[01:3907]家次。", "收到诉求[02:120]件。")
    first, second = plain(*draft)
    assert told(first, second, "综上所述。", first, draft=draft) == []
    found = told(first, second, "综上所述。", first.replace("3907", "4111"), draft=draft)
    assert found == [(FigureFate.CONFLICTING, "3907", "4111")]


@pytest.mark.parametrize("sentence", ["走访企业{}家次。", "全年出动警力，走访企业{}家次。"])
def test_a_short_sentence_copied_without_its_control_is_known_by_all_its_words_or_the_indicator_s_name(
    sentence: str,
) -> None:
    marked = sentence.format("[01:3907]")
    draft = manifest(marked, "收到诉求[02:120]件。")
    draft = replace(draft, figures=(replace(draft.figures[0], name="走访企业"), *draft.figures[1:]))
    original = ("收到诉求120件。", sentence.format("3907"))
    assert [one.fate for one in reconcile(draft, report(*original, *original[1:]), {}).changes[2:]] == []
    (copy,) = reconcile(draft, report(*original, sentence.format("4111")), {}).changes[2:]
    assert (copy.fate, copy.code, copy.old, copy.new) == (FigureFate.CONFLICTING, "01", "3907", "4111")


@pytest.mark.parametrize(
    "written",
    ["办理案件30件。", "刑侦大队加大力度，办理案件30件。", "刑侦大队办理案件30件。"],
    ids=["nothing named so", "another sentence", "another clause"],
)
def test_a_few_words_that_may_be_said_of_another_are_a_new_figure(written: str) -> None:
    draft = ("经侦支队主动作为，办理案件[01:25]件。",)
    found = told(*plain(*draft), "其他工作扎实推进。", written, draft=draft)
    assert found == [(FigureFate.ADDED, "", "30件")]


def test_words_that_the_draft_also_says_of_a_figure_without_indicator_tell_nothing() -> None:
    draft = ("全年出动警力，走访企业[01:3907]家次。", "全年出动警力，走访企业25家次。")
    found = told(*plain(*draft), "收尾。", "全年出动警力，走访企业30家次。", draft=draft)
    assert found == [(FigureFate.ADDED, "", "30家次")]


def test_a_figure_of_the_narrative_that_no_indicator_covers_is_told_when_it_changes() -> None:
    draft = ("开展整治25次，走访[01:3907]家次。",)
    assert told("开展整治26次，走访3907家次。", draft=draft) == [(FigureFate.CHANGED, "25次", "26次")]


def test_a_figure_whose_unit_alone_changed_was_there_before() -> None:
    draft = ("开展整治25次，走访[01:3907]家次。",)
    assert told("开展整治25场，走访3907家次。", draft=draft) == [(FigureFate.CHANGED, "25", "25场")]


def test_years_and_numbering_are_no_new_figures() -> None:
    assert told(*plain(*DRAFT), "（三）2024年，贯彻《条例》（2021—2025年）第12条。") == []


def test_a_change_says_where_it_stands() -> None:
    one = next(one for one in changes(*edit("3907", "4111")) if one.new == "4111")
    assert (one.paragraph, one.sentence) == (2, "全年走访企业4111家次，同比增长12.3%；")
    assert (one.code, one.department, str(one.cell)) == ("01", "经侦支队", "经侦支队.xlsx 指标!D7")


def figure(value: str) -> dict[str, IndicatorFigure]:
    quantity = Quantity(Decimal(value))
    return {"01": IndicatorFigure(Indicator("01", "走访企业", "家次"), YearOverYear(quantity, None))}


@pytest.mark.parametrize(
    ("written", "contradicts"),
    [("3907", False), ("4111", True), ("近4000", False), ("3900余", False), ("3800余", True), ("许多", True)],
)
def test_a_place_contradicts_the_inputs_only_where_they_cannot_meet(written: str, contradicts: bool) -> None:  # noqa: FBT001 - a column of the table
    draft = ("全年走访企业[01:3907]家次。",)
    (one,) = reconcile(manifest(*draft), report(f"全年走访企业{written}家次。"), figure("3907")).changes
    assert one.contradicts is contradicts


def test_inputs_corrected_since_the_draft_are_what_counts() -> None:
    draft = ("全年走访企业[01:3907]家次。",)
    (right,) = reconcile(manifest(*draft), report("全年走访企业4111家次。"), figure("4111")).changes
    (stale,) = reconcile(manifest(*draft), report("全年走访企业3907家次。"), figure("4111")).changes
    assert (right.contradicts, stale.contradicts) == (False, True)


def test_a_figure_may_be_written_in_another_scale() -> None:
    draft = ("追缴赃款[01:3006]万元。",)
    quantity = Quantity(Decimal(3006), "元", scale=Decimal(10000))
    inputs = {"01": IndicatorFigure(Indicator("01", "追缴赃款", "万元"), YearOverYear(quantity, None))}
    (right,) = reconcile(manifest(*draft), report("追缴赃款0.3006亿元。"), inputs).changes
    (wrong,) = reconcile(manifest(*draft), report("追缴赃款0.3106亿元。"), inputs).changes
    assert (right.new, right.contradicts, wrong.contradicts) == ("0.3006亿", False, True)


def test_an_indicator_is_judged_by_all_its_places() -> None:
    draft = ("全年走访企业[01:3907]家次。", "收到诉求[02:120]件。")
    result = reconcile(manifest(*draft), report("全年走访企业4111家次。", "收到诉求120件。"), {})
    verdicts = [(one.code, one.contradicts, one.written) for one in result.indicators]
    assert verdicts == [("01", True, ("4111",)), ("02", False, ("120",))]
