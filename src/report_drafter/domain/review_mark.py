"""审阅痕迹: a comment or tracked change exactly where it stands in one copy; opinions are gathered from these."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.opinion import OpinionKind

DRAFTER = "报告助手"
"""The author of the comments and revisions that this product itself writes."""


@frozen
class ReviewMark:
    """What one reviewer left at one place.

    `paragraph`, `start` and `end` count as in findings, over the accepted text; `words` are a comment's, `old` and
    `new` a revision's; `resolved` is a comment that somebody has ticked off.
    """

    author: str
    kind: OpinionKind
    paragraph: int
    start: int
    end: int
    when: str = ""
    words: str = ""
    old: str = ""
    new: str = ""
    resolved: bool = False
