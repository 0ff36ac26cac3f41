"""Finds headings of one chapter that are worded alike: （二）优化准入服务, 营商环境持续改善, and so （六）."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import Heading, ReportModel
from report_drafter.language.text.characters import han_count

FEWEST, FEWEST_BELOW = 6, 8
"""How long a title must be to be one section's own; below the sections, 组织领导情况 may stand in each."""
_CHAPTER, _SECTION, SHORTEST_CHAPTER = 1, 2, 4
_CUSTOM = late(
    "(?:主要|工作|基本|具体|存在|完成|下一?步)[\u4e00-\u9fff]{0,6}(?:情况|做法|问题|成效|打算|措施|举措|安排|任务|目标)$|^附"
)
"""Titles that tell the place of a part in its section, and may stand in each."""


@frozen
class RepeatedHeading:
    """A heading with the one before it that has the same title."""

    first: Heading
    second: Heading


def find_repeated_headings(model: ReportModel) -> Iterator[RepeatedHeading]:
    """Yields each heading of a chapter that has the title of an earlier one of it, on its level or one above."""
    told: dict[str, list[tuple[Heading, Heading | None]]] = {}
    yield from _repeated_chapters(model)
    section: Heading | None = None
    for one in model.headings:
        if one.paragraph.table is not None:
            continue
        if one.level <= _CHAPTER:
            told, section = {}, None
            continue
        if one.level == _SECTION:
            section = one
        title = one.title.rstrip("，,；; ")
        before = next((other for other, within in told.get(title, ()) if _is_slip(one, section, other, within)), None)
        if before is not None and one.ordinal:
            yield RepeatedHeading(before, one)
        told.setdefault(title, []).append((one, section))


def _repeated_chapters(model: ReportModel) -> Iterator[RepeatedHeading]:
    """The chapters of one numbering that bear one title: 三、问题和不足, and so 四."""
    told: dict[str, Heading] = {}
    for one in model.headings:
        if one.level != _CHAPTER or not one.ordinal or one.paragraph.table is not None:
            continue
        if one.ordinal == 1:
            told = {}
        first = told.setdefault(one.title, one)
        if first.ordinal < one.ordinal and han_count(one.title) >= SHORTEST_CHAPTER:
            yield RepeatedHeading(first, one)


def _is_slip(one: Heading, section: Heading | None, other: Heading, within: Heading | None) -> bool:
    """Whether a title cannot be that of both: sections of a chapter, parts of a section, a part and a section."""
    length = han_count(one.title)
    if not other.ordinal or length < FEWEST or _CUSTOM.search(one.title):
        return False
    if one.level == other.level == _SECTION or (one.level == other.level and section is within):
        return one.ordinal != other.ordinal
    alike_built = one.level == other.level and one.ordinal == other.ordinal
    return length >= FEWEST_BELOW and not alike_built
