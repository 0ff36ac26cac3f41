"""All of a single thing: 受理1件，均按照要求答复, where 均 tells of more than one."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

SIGNS = ("均", "全部", "分别", "逐一")
_ONE = late(r"(?<![\d.个每其])1[件起例宗][，,](?P<all>均|全部|分别|逐一)(?!为|[衡等匀]|是)")
_MORE = late(
    r"\d(?!\d*年|\d*月|\d*日)|[各两几多等及和与、]|[一二三四五六七八九十][件起例宗项名人份]|上年|去年|结转|以上"
)
"""What tells of other things before: the one case is one of several."""


def all_of_one(text: str) -> Iterator[tuple[int, int]]:
    """Yields where a sentence that counts one thing goes on about all of them."""
    for match in _ONE.finditer(text):
        if not _MORE.search(text, 0, match.start()):
            yield match.span("all")
