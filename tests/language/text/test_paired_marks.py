"""Brackets, title marks and quotation marks in pairs, and those without their other half."""

from __future__ import annotations

import pytest

from report_drafter.language.text.paired_marks import paired_marks, unsettled


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("印发《方案（试行)》", ""),
        ("印发《方案，落实“一网通办", "《“"),
        ("印发《方案〉", "〉《"),
        ("1）修路；2）架桥", ""),
        ("don’t", ""),
        ("“甲”乙”", "”"),
    ],
)
def test_marks_without_their_other_half_are_loose(text: str, loose: str) -> None:
    assert "".join(text[one.at] for one in paired_marks(text).loose) == loose


def test_pairs_know_both_their_halves() -> None:
    assert paired_marks("印发《关于〈甲〉的通知》").pairs == ((5, 7), (2, 11))


def test_whole_pairs_settle_a_text() -> None:
    assert unsettled(["《甲（乙)》", "《甲\n乙》", "“甲", ""]) == ["", "", "“", ""]
