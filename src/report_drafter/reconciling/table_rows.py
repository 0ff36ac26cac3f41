"""Keeps the cells of a table row together: a number alone in its cell means what the label of its row says.

Text that was copied tells no tables, so rows are told by their shape: short paragraphs behind one with words.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import field

from report_drafter.domain.frozen import frozen
from report_drafter.language.numbers.quantity_reader import read_quantity
from report_drafter.reconciling.row_cells import Row, pair_cells
from report_drafter.reconciling.text_tokens import TokenText
from report_drafter.reconciling.token_alignment import align
from report_drafter.reconciling.token_pairs import TokenPairs

LABEL_WORDS = 3
"""A paragraph of fewer words is a cell that holds a figure, a unit or a running number."""
POINTS = "个百分点"
LONGEST_NUMERAL = 16
"""A longer cell is a label, whatever numbers it is made of."""
LONGEST_ROW = 8
LEAST_OF_LABEL = 0.5


@frozen
class Rows:
    """The rows of a text: the label of each cell, and the cells of each label in their order."""

    text: TokenText
    label_of: dict[int, int] = field(default_factory=dict)
    cells_of: dict[int, list[int]] = field(default_factory=dict)

    def is_cell(self, index: int) -> bool:
        """Tells whether a token stands in a cell behind a label."""
        return self.text.tokens[index].paragraph in self.label_of


def find_rows(text: TokenText) -> Rows:
    """Finds the rows of a text, and what looks like one."""
    rows = Rows(text)
    label = 0
    for number, written in text.paragraphs:
        words = sum(1 for index in text.within(number) if not text.tokens[index].is_number)
        if words >= LABEL_WORDS and not _states_figure(written):
            label = number
        elif label and len(rows.cells_of.get(label, ())) < LONGEST_ROW:
            rows.label_of[number] = label
            rows.cells_of.setdefault(label, []).append(number)
    return rows


def _states_figure(written: str) -> bool:
    """Whether a cell of several words is a figure all the same: 三千九百零七, +0.7个百分点."""
    cell = written.strip()
    return cell.endswith(POINTS) or (len(cell) <= LONGEST_NUMERAL and read_quantity(cell) is not None)


def settle_rows(old: Rows, new: Rows, pairs: TokenPairs) -> None:
    """Relates the cells of rows whose labels correspond, column by column, and no others.

    Running text takes a cell over only together with its label.
    """
    counterparts = {label: _counterpart(label, old.text, new.text, pairs) for label in old.cells_of}
    for index, target in list(pairs.new_of.items()):
        label = old.label_of.get(old.text.tokens[index].paragraph)
        if label is not None and (new.is_cell(target) or new.text.tokens[target].paragraph != counterparts[label]):
            pairs.part(index)
    for label, cells in old.cells_of.items():
        counterpart = counterparts[label]
        written = Row(new.text, counterpart, new.cells_of.get(counterpart, []))
        for cell, other in pair_cells(Row(old.text, label, cells), written):
            first, second = old.text.within(cell), new.text.within(other)
            for i, j in align([old.text.tokens[one] for one in first], [new.text.tokens[one] for one in second]):
                pairs.join(first[i], second[j])


def _counterpart(label: int, old: TokenText, new: TokenText, pairs: TokenPairs) -> int:
    """The paragraph of the new text that holds most of a label's words, 0 where none holds half of them."""
    words = old.within(label)
    found = Counter(new.tokens[pairs.new_of[one]].paragraph for one in words if one in pairs.new_of)
    paragraph, shared = max(found.items(), key=lambda one: (one[1], -one[0]), default=(0, 0))
    return paragraph if shared >= LEAST_OF_LABEL * len(words) else 0
