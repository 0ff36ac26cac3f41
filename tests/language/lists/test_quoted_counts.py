"""A catchword counts the items behind it, each of which holds its word."""

from __future__ import annotations

from report_drafter.language.lists.quoted_counts import find_quoted_counts
from tests.builders.report_models import report_of


def counted(*lines: str) -> list[tuple[int, int]]:
    return [(one.number, one.fewest) for one in find_quoted_counts(report_of(*lines))]


def test_items_in_the_same_line() -> None:
    assert counted("做到“三个到位”：一是责任到位；二是措施到位。") == [(3, 2)]
    assert counted("做到“两个到位”要求：一是责任到位；二是措施到位。") == [(2, 2)]


def test_items_as_lines_below_with_text_between() -> None:
    lines = ("（一）提升水平。", "全年培训3期。", "（二）提升效能。", "（三）提升素质。")
    assert counted("抓好“四个提升”：", *lines) == [(4, 3)]


def test_items_without_the_word_are_something_else() -> None:
    assert counted("坚持“三个第一”：一是把群众放在首位；二是质量第一。") == []
    assert counted("抓好“四个提升”：", "（一）提升水平。", "（二）压缩时限。") == []


def test_a_number_far_off_counts_something_else() -> None:
    assert counted("抓好“九个提升”：一是提升水平；二是提升效能。") == []


def test_items_that_do_not_follow_at_once_are_of_another_line() -> None:
    assert counted("抓好“四个提升”：", "全年培训3期。", "（一）提升水平。", "（二）提升效能。") == []
    assert counted("抓好“四个提升”：全面见效。一是提升水平；二是提升效能。") == []


def test_a_row_that_starts_anew_ends_the_items() -> None:
    assert counted("抓好“两个提升”：", "1.提升水平。", "2.提升效能。", "1.提升收入。") == [(2, 2)]
