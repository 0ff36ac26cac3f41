"""A waiver takes out the finding it names and no other; one without use is reported."""

from __future__ import annotations

from report_drafter.domain.finding import Finding, Severity, Waiver
from report_drafter.domain.location import CellAddress, NamedPlace, TextSpan
from report_drafter.language.text.plain_report import plain_report
from report_drafter.rules.waivers import Judged, apply_waivers

LINE = "截至目前，已有7976人次办理。今年以来已有12万人缴款。"
ROW = CellAddress("catalogue.xlsx", "豁免", "A2")
KNOWN: dict[str, tuple[str, ...]] = {"relative-time": ("moment",), "plan-period": ()}


def at(words: str) -> Finding:
    start = LINE.index(words)
    return Finding(
        "relative-time", Severity.WARNING, "无时点", spans=(TextSpan("报告.txt", 1, start, start + len(words), words),)
    )


def judged(*waivers: Waiver) -> Judged:
    return apply_waivers([at("截至目前"), at("今年以来")], waivers, plain_report("报告.txt", LINE), KNOWN)


def test_a_waiver_accepts_the_finding_whose_words_it_quotes() -> None:
    result = judged(Waiver("relative-time", "截至目前，已有7976人次", "已核", source=ROW))
    assert result.kept == (at("今年以来"),)
    assert result.waived == 1


def test_a_waiver_of_another_rule_accepts_nothing_and_is_reported() -> None:
    result = judged(Waiver("plan-period", "截至目前", "已核", source=ROW))
    assert result.kept[:2] == (at("截至目前"), at("今年以来"))
    (idle,) = result.kept[2:]
    assert (idle.rule, idle.severity, idle.spans) == ("unused-waiver", Severity.WARNING, (ROW,))
    assert idle.message == "豁免写的规则是 plan-period，“截至目前”处的问题属于规则 relative-time"


def test_a_waiver_of_what_is_mended_is_reported() -> None:
    (idle,) = judged(Waiver("plan-period", "某规划", "已核", source=ROW)).kept[2:]
    assert "已无所指" in idle.message


def test_a_waiver_by_the_name_under_which_a_finding_was_told_before_holds_on() -> None:
    result = judged(Waiver("moment", "截至目前", "已核", source=ROW))
    assert (result.kept, result.waived) == ((at("今年以来"),), 1)


def test_a_waiver_by_the_new_name_does_not_accept_what_another_rule_tells() -> None:
    moment = Finding("moment", Severity.WARNING, "无时点", spans=at("截至目前").spans)
    waivers = (Waiver("relative-time", "截至目前", "已核"),)
    assert apply_waivers([moment], waivers, plain_report("报告.txt", LINE), {**KNOWN, "moment": ()}).waived == 0


def test_a_waiver_that_quotes_other_words_of_the_paragraph_accepts_nothing() -> None:
    assert judged(Waiver("relative-time", "7976人次办理", "已核")).waived == 0


def test_a_waiver_of_a_fault_in_a_form_says_where_that_is_mended() -> None:
    idle = judged(Waiver("unexplained-change", "指标!F5", "已核")).kept[-1]
    assert "填报表和模板的问题不能豁免" in idle.suggestion


def test_a_waiver_that_quotes_nothing_says_so() -> None:
    idle = judged(Waiver("plan-period", " ", "已核")).kept[-1]
    assert "没有写原文片段" in idle.message


def test_a_waiver_of_an_unknown_rule_says_so() -> None:
    idle = judged(Waiver("relativ-time", "截至目前", "已核")).kept[-1]
    assert "“relativ-time”不是检查报告的规则" in idle.message
    assert idle.spans == (NamedPlace("报告.txt", "豁免表"),)


def test_a_waiver_may_quote_the_cell_what_was_typed_there_or_a_place_with_a_name() -> None:
    cell = Finding("relative-time", Severity.WARNING, "无时点", spans=(CellAddress("表.xlsx", "指标", "D7", "三百余"),))
    named = Finding("relative-time", Severity.WARNING, "无时点", spans=(NamedPlace("报告.docx", "页眉：今年"),))

    def waived(words: str) -> list[Finding]:
        waivers, text = (Waiver("relative-time", words, "已核"),), plain_report("报告.txt", LINE)
        return [one for one in (cell, named) if apply_waivers([one], waivers, text, KNOWN).waived]

    assert [waived(words) for words in ("指标!D7", "三百余", "今年", "去年")] == [[cell], [cell], [named], []]


def test_a_waiver_without_a_reason_is_not_honoured() -> None:
    result = judged(Waiver("relative-time", "截至目前", " "))
    assert result.waived == 0
    assert "没有写理由" in result.kept[-1].message
