"""The articles that are cited behind a title: 《中华人民共和国行政处罚法》第三十三条、第三十四条第一款."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.numbers.numerals import read_count

_ARTICLE = late(
    r"\s*(?:[（(][^（()）]{0,30}[）)]|的|之|[、和及与至到]|以及)?\s*"
    r"(?P<whole>第(?P<number>[〇零一二三四五六七八九十百千\d]{1,9})条)(?:之[一二三四五])?(?:第[^条款项]{1,3}[款项])*"
)


def articles_behind(text: str, end: int) -> Iterator[tuple[int, int, int]]:
    """Yields the articles listed right behind a title that ends at a place: where each stands, and its number."""
    while (match := _ARTICLE.match(text, end)) is not None:
        yield match.start("whole"), match.end("whole"), read_count(match["number"])
        end = match.end()
