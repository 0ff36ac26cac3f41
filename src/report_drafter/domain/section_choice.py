"""The drop-down list of the report's sections: 一（一）学习贯彻习近平法治思想 stands for section 一（一）."""

from __future__ import annotations

from collections.abc import Mapping

from report_drafter.domain.late_pattern import late
from report_drafter.domain.workbook_layout import SECTIONS

LONGEST_LIST = 255
"""What Excel holds of a drop-down list, in characters."""
WORD_LIMITS = (60, 12, 8, 5, 0)
_NUMBERED = late(r"[一二三四五六七八九十]{1,3}(?:（[一二三四五六七八九十]{1,3}）)?")
_PARTED = late(r"第?([一二三四五六七八九十]{1,3})(?:大?部分|[、.．])(?=（)")
"""How people part the two numbers: 一、（六）, 第一部分（六）."""
_HALF_WIDTH = str.maketrans("()", "（）", " \u3000\t\n")


def choices(outline: Mapping[str, str] = SECTIONS) -> dict[str, str]:
    """Returns by section what the drop-down list offers; words are cut where Excel could not hold the list."""
    offered: dict[str, str] = {}
    for limit in WORD_LIMITS:
        offered = {section: f"{section}{words[:limit]}" for section, words in outline.items()}
        if len(",".join(offered.values())) <= LONGEST_LIST:
            break
    return offered


def is_section(typed: str) -> bool:
    """Tells whether a text is the number of a section: 一（五）, 二."""
    return _NUMBERED.fullmatch(typed) is not None


def section_of(typed: str, outline: Mapping[str, str] = SECTIONS) -> str | None:
    """Returns the section that a cell names, by number, by its words, or by both; None when it names none.

    Sections beyond those of the list are taken by their numbers (六（二）) as they are.
    """
    plain = _PARTED.sub(r"\1", typed.translate(_HALF_WIDTH), count=1)
    for section, offered in choices(outline).items():
        if plain in (section, outline[section], f"{section}{outline[section]}", offered) and plain:
            return section
    if is_section(plain):
        return plain
    longest_first = sorted(outline, key=len, reverse=True)
    return next((section for section in longest_first if plain.startswith((f"{section}、", f"{section}："))), None)
