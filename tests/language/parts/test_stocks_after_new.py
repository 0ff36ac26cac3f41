"""How many there are once new ones came is what was kept with them."""

from __future__ import annotations

import pytest

from report_drafter.language.parts.stocks_after_new import find_stocks_after_new
from tests.builders.report_models import report_of


def stocks(line: str) -> list[tuple[str, list[str], bool]]:
    """Returns each stock with what it is made of, and whether it holds."""
    found = (one for row in report_of(line).paragraphs for one in find_stocks_after_new(row))
    return [(one.result.text, [each.text for each in one.added], one.holds) for one in found]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "清理文件74件，保留61件、修改5件、废止8件。年内新制定6件后，现行有效的为72件。",
            ("72件", ["61件", "6件"], True),
        ),
        (
            "清理文件74件，保留61件、修改5件、废止8件。年内新制定6件后，现行有效的为82件。",
            ("82件", ["61件", "6件"], False),
        ),
        ("清理文件74件，保留66件、废止8件，新增6件后，共有72件。", ("72件", ["66件", "6件"], True)),
    ],
)
def test_a_stock_holds_what_was_kept_and_what_is_new(line: str, found: tuple[str, list[str], bool]) -> None:
    assert stocks(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "清理文件74件，保留61件、废止8件。年内新制定6件，现行有效的为82件。",  # no 后
        "清理文件74件，修改5件、废止8件。年内新制定6件后，现行有效的为82件。",  # nothing kept
        "清理文件74件，保留约61件、废止8件。年内新制定6件后，现行有效的为82件。",
        "清理文件74件，保留61件、废止8件。年内新聘6人后，现行有效的为82件。",
    ],
)
def test_without_what_was_kept_or_new_nothing_is_held(line: str) -> None:
    assert stocks(line) == []
