"""The drop-down list of the report's sections: 一（一）学习贯彻习近平法治思想 stands for section 一（一）."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook_layout import SECTIONS

CHOICES = {section: f"{section}{words}" for section, words in SECTIONS.items()}
_NUMBERED = late(r"[一二三四五六七八九十]{1,3}(?:（[一二三四五六七八九十]{1,3}）)?")
_HALF_WIDTH = str.maketrans("()", "（）", " \u3000\t\n")


def section_of(typed: str) -> str | None:
    """Returns the section that a cell names, by number, by its words, or by both; None when it names none.

    A report of another outline has sections beyond those of the list: their numbers (六（二）) are taken as they are.
    """
    plain = typed.translate(_HALF_WIDTH)
    for section, words in SECTIONS.items():
        if plain in (section, words, CHOICES[section]):
            return section
    if _NUMBERED.fullmatch(plain):
        return plain
    longest_first = sorted(SECTIONS, key=len, reverse=True)
    return next((section for section in longest_first if plain.startswith((f"{section}、", f"{section}："))), None)
