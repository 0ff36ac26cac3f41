"""What has one right name: 中国共产党第二十次全国代表大会, and 打破纪录 for records that are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_CONGRESS = late("中国共产党第(?P<number>[一二三四五六七八九十]{1,3})次代表大会")
_RECORD = late(
    r"(?:(?:打破|刷新|改写)了?[^，。；、！\n]{0,6}?|(?:再|屡|又|连|多次|不断)创下?新?|创(?:下|造)了?[^，。；、！\n]{0,6}?|创[^，。；、\n]{0,3}新)"
    r"(?P<record>记录)(?=[，。；、！”）\n]|\Z)"
)


def unnamed_congresses(text: str) -> Iterator[re.Match[str]]:
    """Yields the congresses of the party that are not called national; those of a place are named by it."""
    return _CONGRESS.finditer(text)


def broken_records(text: str) -> Iterator[re.Match[str]]:
    """Yields the records (`record`) that are set or broken and written as what is put down."""
    return _RECORD.finditer(text) if "记录" in text else iter(())
