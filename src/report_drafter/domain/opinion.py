"""审阅意见: one comment or revision that a reviewer left in a copy of the report."""

from __future__ import annotations

from enum import StrEnum

from report_drafter.domain.frozen import frozen


class OpinionKind(StrEnum):
    """What a reviewer did; the value is the word that users see."""

    COMMENT = "批注"
    INSERTION = "插入"
    DELETION = "删除"
    REPLACEMENT = "修改"
    MOVE = "移动"
    FORMATTING = "格式"
    STRUCK = "删除线"
    HIDDEN = "隐藏文字"
    WHITE = "白字"


UNSEEN = frozenset({OpinionKind.HIDDEN, OpinionKind.WHITE})
"""What stands in a copy and no reader of it can see."""


@frozen
class Opinion:
    """One row of 意见汇总.

    `when` is the time as the document states it (`2024-01-05 09:30`), empty where it states none; `section` reads
    like `一（五）`; `paragraph` counts as in findings; `about` holds the words of the report that it is about; `old`
    and `new` are the words before and after a revision, `words` those of a comment; `others` names the further
    reviewers who touched the same place; `resolved` is a comment that somebody has ticked off.
    """

    file: str
    author: str
    kind: OpinionKind
    paragraph: int
    when: str = ""
    section: str = ""
    sentence: str = ""
    words: str = ""
    old: str = ""
    new: str = ""
    others: tuple[str, ...] = ()
    about: str = ""
    resolved: bool = False
