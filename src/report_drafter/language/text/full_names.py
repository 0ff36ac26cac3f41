"""What has one right name: bodies of the whole state (第二十次全国代表大会), records that are broken (打破纪录)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_NUMBER = "第[一二三四五六七八九十]{1,3}"
_OF_STATE = late(
    rf"(?P<head>中国共产党{_NUMBER}[次届])代表大会|(?P<council>中国人民政治协商会议{_NUMBER}届)委员会"
    rf"|(?P<people>中华人民共和国{_NUMBER}届)人民代表大会"
)
_RECORD = late(
    r"(?:(?:打破|刷新|改写)了?[^，。；、！\n]{0,6}?|(?:再|屡|又|连|多次|不断)创下?新?|创(?:下|造)了?[^，。；、！\n]{0,6}?|创[^，。；、\n]{0,3}新)"
    r"(?P<record>记录)(?=[，。；、！”）\n]|\Z)"
)


def bodies_of_state(text: str) -> Iterator[tuple[int, int, str]]:
    """Yields the bodies of the whole state that do not say so, and the full name; those of a place are named by it."""
    for match in _OF_STATE.finditer(text) if "中" in text else ():
        head = match[match.lastgroup or 0]
        yield match.start(), match.end(), f"{head}全国{match[0].removeprefix(head)}"


def broken_records(text: str) -> Iterator[re.Match[str]]:
    """Yields the records (`record`) that are set or broken and written as what is put down."""
    return _RECORD.finditer(text) if "记录" in text else iter(())
