"""Specifies which clause of a draft is which clause of the edited report."""

from __future__ import annotations

from report_drafter.reconciling.clause_matching import match_clauses
from report_drafter.reconciling.text_tokens import TokenText

STAYED = "评查案卷8900余份，同比增长6.3%，成效良好。"
OTHER = "打掉团伙81个，较上年上升6.88%，成效良好。"
NEXT = "落实责任，不断提升。"


def matched(old: tuple[str, ...], new: tuple[str, ...]) -> list[tuple[str, str]]:
    """The clauses that correspond, in the order of the draft, each with the number of its paragraph."""
    texts = [TokenText(tuple(enumerate(one, 1))) for one in (old, new)]
    words = [[f"{text.tokens[clause.first].paragraph} {clause.exact}" for clause in text.clauses] for text in texts]
    pairs = match_clauses(texts[0].clauses, texts[1].clauses)
    return [(words[0][one], words[1][other]) for one, other in sorted(pairs.items())]


def test_clauses_keep_their_order() -> None:
    assert matched((STAYED, NEXT), (STAYED, NEXT)) == [
        (one, one) for one in ("1 评查案卷8900余份", "1 同比增长6.3%", "1 成效良好", "2 落实责任", "2 不断提升")
    ]


def test_a_common_ending_stays_with_the_sentence_that_stayed() -> None:
    reworded = STAYED.replace("增长", "稳步增长")
    found = matched((STAYED, OTHER, NEXT), (reworded, NEXT))
    assert ("1 成效良好", "1 成效良好") in found
    assert all(not one.startswith("2") for one, _ in found)


def test_a_common_ending_stays_with_its_sentence_when_another_was_written_before_it() -> None:
    found = matched((STAYED, NEXT), (STAYED.replace("增长", "稳步增长"), OTHER, NEXT))
    assert ("1 成效良好", "1 成效良好") in found
    assert all(not other.startswith("2") for _, other in found)


CHAIN = "其中议题103件、合同128件、规范性文件23件"
MODEL = "其中议题204件、合同95件、规范性文件8件"


def test_a_clause_that_kept_its_figures_goes_before_one_made_after_its_model() -> None:
    draft = (NEXT, f"审查文件254件，{CHAIN}，逐条反馈。")
    edited = (f"{NEXT}{MODEL}。", f"审查文件254件，{CHAIN.replace('文件23', '文件约23')}，逐条反馈。")
    found = matched(draft, edited)
    assert [pair for pair in found if pair[0].startswith(f"2 {CHAIN}")] == []
    assert ("2 审查文件254件", "2 审查文件254件") in found


def test_a_clause_that_was_moved_with_another_figure_is_found_where_nothing_is_more_like_it() -> None:
    draft = (NEXT, f"审查文件254件，{CHAIN}，逐条反馈。")
    edited = (f"{NEXT}{MODEL}。", "审查文件254件，办理诉求25件，逐条反馈。")
    assert (f"2 {CHAIN}", f"1 {MODEL}") in matched(draft, edited)
