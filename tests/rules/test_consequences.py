"""One cause, one finding: what another finding explains stays silent."""

from __future__ import annotations

from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.location import TextSpan
from report_drafter.rules.consequences import told_once, without_followers


def span(start: int, paragraph: int = 1) -> TextSpan:
    return TextSpan("报告.txt", paragraph, start, start + 2, "12")


def finding(rule: str, *places: int) -> Finding:
    first, *others = (span(at) for at in places)
    return Finding(rule, Severity.ERROR, "问题", spans=(first,), related=tuple(others))


CHANGED = finding("figure-differs-from-input", 10)
SUM = finding("sum-of-parts", 0, 10, 20)
PART = finding("part-exceeds-whole", 10, 0)


def test_a_figure_changed_against_its_input_explains_the_sum_that_it_breaks() -> None:
    assert without_followers((SUM, PART, CHANGED)) == (CHANGED,)


def test_a_broken_sum_explains_the_part_that_is_greater_than_its_whole() -> None:
    assert without_followers((PART, SUM)) == (SUM,)


def test_findings_of_other_causes_all_stay() -> None:
    other_whole = finding("part-exceeds-whole", 30, 0)
    other_text = finding("approximation", 10)
    assert without_followers((SUM, other_whole, other_text)) == (SUM, other_whole, other_text)


def test_what_followed_an_accepted_finding_speaks_again() -> None:
    assert without_followers((SUM, PART)) == (SUM,)
    assert without_followers((PART,)) == (PART,)


def test_a_fact_that_is_known_in_two_ways_is_told_by_the_surer() -> None:
    same = [finding(rule, *places) for rule, *places in (("swapped-digits", 0, 10), ("conflicting-figures", 10, 0))]
    assert told_once(same) == (same[1],)


def test_other_figures_and_other_rules_are_told_beside_it() -> None:
    others = (finding("swapped-digits", 0, 20), finding("conflicting-figures", 10, 0), finding("stated-change", 0, 10))
    assert told_once(others) == others


def test_a_miswritten_title_explains_the_word_that_is_miswritten_in_it() -> None:
    title, word, elsewhere = finding("document-title", 10), finding("wrong-word", 11), finding("wrong-word", 30)
    assert without_followers((title, word, elsewhere)) == (title, elsewhere)
