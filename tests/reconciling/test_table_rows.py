"""Specifies that a figure alone in its cell means what the label of its row says, wherever the row stands."""

from __future__ import annotations

import pytest

from report_drafter.domain.figure_change import FigureFate
from report_drafter.reconciling.figure_fates import reconcile
from report_drafter.reconciling.table_rows import find_rows, settle_rows
from report_drafter.reconciling.text_tokens import TokenText
from report_drafter.reconciling.token_pairs import TokenPairs
from tests.builders.edited_report import manifest, report

ROWS = (
    ("走访企业数", "家次", "[01:3907]", "[01·上年:3480]"),
    ("培训民警数", "人次", "[02:120]", "[02·上年:118]"),
    ("评查案卷数", "件", "[03:86]", "[03·上年:86]"),
)
NEW_ROW = ("开展整治数", "次", "25", "20")


def cells(*rows: tuple[str, ...]) -> tuple[str, ...]:
    return ("附件", *(cell for row in rows for cell in row))


def told(*rows: tuple[str, ...]) -> list[tuple[FigureFate, str, str]]:
    edited = report(*cells(*rows))
    bare = report(*(one.text for one in edited.paragraphs))
    changes = reconcile(manifest(*cells(*ROWS)), bare, {}).changes
    return [(one.fate, one.old, one.new) for one in changes if one.code and one.fate is not FigureFate.UNCHANGED]


def test_rows_in_another_order_change_nothing() -> None:
    assert told(ROWS[2], ROWS[0], ROWS[1]) == []


def test_a_row_of_ones_own_changes_nothing() -> None:
    assert told(ROWS[0], NEW_ROW, ROWS[1], ROWS[2]) == []


def test_a_deleted_row_is_not_taken_for_the_one_put_in_its_place() -> None:
    assert told(ROWS[0], NEW_ROW, ROWS[2]) == [(FigureFate.DELETED, "120", ""), (FigureFate.DELETED, "118", "")]


def test_a_retyped_cell_is_told_in_its_own_column() -> None:
    moved = (ROWS[1][0], ROWS[1][1], "125", ROWS[1][3])
    assert told(ROWS[2], moved, ROWS[0]) == [(FigureFate.CHANGED, "120", "125")]


def test_equal_values_of_different_rows_stay_apart() -> None:
    changed = (ROWS[2][0], ROWS[2][1], "120", ROWS[2][3])
    assert told(ROWS[0], ROWS[1], changed) == [(FigureFate.CHANGED, "86", "120")]


def test_an_emptied_cell_moves_no_other_figure() -> None:
    emptied = (ROWS[1][0], ROWS[1][1], "118")
    assert told(ROWS[0], emptied, ROWS[2]) == [(FigureFate.DELETED, "120", "")]


@pytest.mark.parametrize(
    ("written", "kept"),
    [("发放补贴64万元。", False), ("走访企业数为3990家次。", True)],
    ids=["a stranger", "its label"],
)
def test_running_text_takes_a_cell_over_only_together_with_its_label(written: str, kept: bool) -> None:  # noqa: FBT001 - a column of the table
    old, new = TokenText(((1, "走访企业数"), (2, "3907"))), TokenText(((1, written),))
    figure, number = len("走访企业数"), next(place for place, one in enumerate(new.tokens) if one.is_number)
    pairs = TokenPairs()
    for place, (one, other) in enumerate(zip(old.tokens, new.tokens, strict=False)):
        if one.key == other.key:
            pairs.join(place, place)
    pairs.join(figure, number)
    settle_rows(find_rows(old), find_rows(new), pairs)
    assert (figure in pairs.new_of) is kept


def test_a_figure_in_words_is_a_cell_not_a_label() -> None:
    in_words = (ROWS[0][0], ROWS[0][1], "三千九百零八", ROWS[0][3])
    assert told(in_words, ROWS[1], ROWS[2]) == [(FigureFate.CHANGED, "3907", "三千九百零八")]
