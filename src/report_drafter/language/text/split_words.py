"""Words that a mark splits: 行政规。范性文件, 矛，盾纠纷, 高、质量发展.

What stands before such a mark ends no word and what stands behind it begins none, or the words stand together without
the mark elsewhere, as no list has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import is_basic_han, words
from report_drafter.language.text.miswritten_words import WordEdges
from report_drafter.language.text.swapped_words import COMPOUNDS

_MARK = late("[，。、；：,;:.]")
_AMONG = late(r"\d[\u4e00-\u9fff]{1,2}[中里内外前后]$")
"""What stands before a mark is whole behind a figure: 在办结的4件中，小额贷款公司2件."""
_PAIRS = words(
    "高质 营商 顾问 范性 法性 会主 政府 政处 政复 政执 督管 处罚 罚款 纷化 执法 法治 诉讼 应诉 裁量 听证 普法 "
    "学法 备案 败诉 复议 调解 仲裁 矫正 援助 清单 证件 案卷 评查 网格 枫桥 试点 示范 述法 督察 办结 立案 办公 "
    "审查 审核 检查 工作"
)
"""What stands inside compounds, besides the frequent words."""
_WINDOW = 4


class SplitWords:
    """The frequent words, found where a mark stands between their characters."""

    def __init__(self, known: frozenset[str], edges: WordEdges) -> None:
        self._known = known | _PAIRS
        self._edges = edges

    def found(self, text: str) -> Iterator[int]:
        """Yields the places of the marks that split a word."""
        pieces = _MARK.split(text)
        joints = [one[-1:] + other[:1] for one, other in pairwise(pieces)]
        hit = self._known.intersection(joints)
        at = 0
        for piece, joint in zip(pieces, joints, strict=False) if hit else ():
            at += len(piece)
            if joint in hit and self._is_split(text, at):
                yield at
            at += 1

    def _is_split(self, text: str, at: int) -> bool:
        """Whether neither side of a mark is whole without the other."""
        if _AMONG.search(text, max(0, at - _WINDOW), at):
            return False
        ahead, last = text[max(0, at - 2) : at - 1], text[at - 1]
        first, following = text[at + 1], text[at + 2 : at + 3]
        edges, amid = self._edges, is_basic_han(ahead) and is_basic_han(following)
        if amid and not edges.may_end(ahead, last) and not edges.may_begin(first, following):
            return True
        ends, begins = edges.ends_word(ahead, last), edges.begins_word(first, following)
        if ends and begins:
            return False
        joined_behind, joined_ahead = last + text[at + 1 : at + _WINDOW], text[max(0, at + 1 - _WINDOW) : at] + first
        if _is_compound(joined_behind) or _is_compound(joined_ahead):
            return True
        return text[at] != "、" and (
            (not ends and _is_told(text, joined_behind)) or (not begins and _is_told(text, joined_ahead))
        )


def _is_compound(joined: str) -> bool:
    return len(joined) == _WINDOW and any(joined in one for one in COMPOUNDS)


def _is_told(text: str, joined: str) -> bool:
    """Whether words stand together elsewhere."""
    return is_basic_han(joined) and len(joined) == _WINDOW and joined in text
