"""Specifies how opinions of several copies become one list: order, context, shared places, inherited marks."""

from __future__ import annotations

from report_drafter.domain.opinion import OpinionKind
from report_drafter.domain.report_text import Paragraph, ReportText, Story
from report_drafter.domain.review_mark import DRAFTER, ReviewMark
from report_drafter.reconciling.opinion_order import ReviewedCopy, gather_opinions
from tests.builders.edited_report import report

DRAFT = (
    "2023年度法治政府建设报告",
    "一、主要举措和成效",
    "（一）优化营商环境",
    "全年走访企业3907家次。收到诉求120件，已办结112件。",
    "二、下一步安排",
    "继续深化执法规范化建设。",
)


def comment(author: str, paragraph: int, start: int, end: int, words: str = "请核实") -> ReviewMark:
    return ReviewMark(author, OpinionKind.COMMENT, paragraph, start, end, words=words)


def replaced(author: str, paragraph: int, span: tuple[int, int], old: str, new: str) -> ReviewMark:
    return ReviewMark(author, OpinionKind.REPLACEMENT, paragraph, *span, old=old, new=new)


def copy(*marks: ReviewMark, paragraphs: tuple[str, ...] = DRAFT) -> ReviewedCopy:
    return ReviewedCopy(report(*paragraphs), marks)


def test_opinions_come_in_the_order_of_the_draft_whatever_the_order_of_copies() -> None:
    found = gather_opinions(DRAFT, [copy(comment("乙", 6, 2, 4)), copy(comment("甲", 4, 4, 6))])
    assert [one.author for one in found] == ["甲", "乙"]


def test_a_place_keeps_its_rank_when_a_copy_has_grown_before_it() -> None:
    longer = (*DRAFT[:2], "新加的一段话。", "又加的一段话。", *DRAFT[2:])
    found = gather_opinions(DRAFT, [copy(comment("乙", 6, 4, 6), paragraphs=longer), copy(comment("甲", 6, 2, 4))])
    assert [one.author for one in found] == ["乙", "甲"]


def test_an_opinion_names_section_and_sentence() -> None:
    (one,) = gather_opinions(DRAFT, [copy(comment("甲", 4, 14, 16))])
    assert (one.section, one.sentence) == ("一（一）", "收到诉求120件，已办结112件。")


def test_an_opinion_quotes_the_words_that_it_is_about() -> None:
    typed = (*DRAFT[:3], DRAFT[3].replace("3907", "4111"), *DRAFT[4:])
    revised, said = gather_opinions(
        DRAFT, [copy(replaced("甲", 4, (6, 10), "3907", "4111"), paragraphs=typed), copy(comment("乙", 4, 12, 18))]
    )
    assert (revised.about, said.about) == ("3907", DRAFT[3][12:18])


def test_an_opinion_on_a_cell_shows_its_row() -> None:
    row = ("走访企业", "家次", "3907")
    cells = tuple(Paragraph(8 + at, cell, Story.TABLE, table=(1, 1, at + 1)) for at, cell in enumerate(row))
    text = ReportText("报告.docx", (*report(*DRAFT, "附件：主要指标表").paragraphs, *cells))
    (one,) = gather_opinions((*DRAFT, "附件：主要指标表", *row), [ReviewedCopy(text, (comment("甲", 10, 0, 4),))])
    assert (one.section, one.sentence, one.about) == ("附件", "走访企业｜家次｜3907", "3907")


def test_two_reviewers_in_one_place_are_marked_in_both_directions() -> None:
    typed = ("甲乙", *DRAFT[1:3], DRAFT[3].replace("3907", "4111"), *DRAFT[4:])
    first = copy(replaced("王局", 4, (6, 10), "3907", "4111"), paragraphs=typed)
    second = copy(comment("李处", 4, 4, 10))
    found = gather_opinions(DRAFT, [first, second])
    assert {one.author: one.others for one in found} == {"王局": ("李处",), "李处": ("王局",)}


def test_two_reviewers_who_insert_at_one_point_are_marked_and_two_at_neighbouring_words_are_not() -> None:
    here, there = (
        copy(ReviewMark(author, OpinionKind.INSERTION, 4, 6, 6 + len(new), new=new), paragraphs=longer)
        for author, new in (("甲", "规上"), ("乙", "外资"))
        for longer in ((*DRAFT[:3], f"{DRAFT[3][:6]}{new}{DRAFT[3][6:]}", *DRAFT[4:]),)
    )
    assert [one.others for one in gather_opinions(DRAFT, [here, there])] == [("乙",), ("甲",)]
    apart = [copy(comment("甲", 4, 4, 6)), copy(comment("乙", 4, 13, 15))]
    assert [one.others for one in gather_opinions(DRAFT, apart)] == [(), ()]


def test_the_same_reviewer_twice_and_distant_places_are_not_marked() -> None:
    found = gather_opinions(DRAFT, [copy(comment("甲", 4, 4, 10), comment("甲", 4, 6, 8), comment("乙", 4, 21, 24))])
    assert [one.others for one in found] == [(), (), ()]


def test_marks_that_a_copy_inherited_from_another_count_once() -> None:
    mark = replaced("王局", 4, (6, 10), "3907", "4111")
    typed = (*DRAFT[:3], DRAFT[3].replace("3907", "4111"), *DRAFT[4:])
    found = gather_opinions(
        DRAFT, [copy(mark, paragraphs=typed), copy(mark, comment("李处", 6, 0, 2), paragraphs=typed)]
    )
    assert [one.author for one in found] == ["王局", "李处"]


def test_the_products_own_comments_are_left_out() -> None:
    assert gather_opinions(DRAFT, [copy(comment(DRAFTER, 4, 4, 6))]) == ()


def test_who_did_not_sign_is_called_so() -> None:
    (one,) = gather_opinions(DRAFT, [copy(comment("", 4, 4, 6))])
    assert one.author == "（未署名）"
