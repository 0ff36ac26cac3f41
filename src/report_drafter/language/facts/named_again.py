"""Tells whether a noun phrase names anew what a figure told elsewhere counts: 未行使赋权事项, of 赋权事项26项未行使.

Each word of the phrase must stand around that figure, in any order, and it must end on what the figure counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain
from operator import add

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import GENERIC_NOUNS
from report_drafter.language.text.characters import words as _words

WORD = 2
SINGLES_PER = 3
"""Of so many characters of a phrase one may stand around a figure on its own, as short forms do: 持证, of 持有…证."""
NEAR_END = 4
FAR = 24
TOGETHER = "集体"
_JOINING = ("、", "和", "及", "与")
_ACT_TOGETHER = late("集体(?:讨论|研究|审议|审理|审核|会审|决策|决定)$")
_PARTICLES = frozenset("的被受参涉未已所该应经本全各类名个上述")
_SEVERAL_KINDS = ("中小学", "中小幼", "中小企业", "中小微", "中小型")
"""Names of several kinds at once: 113所中小学 are more than the 78 of 小学78所、初中35所."""
_HEADS = frozenset(
    (*(noun for noun in GENERIC_NOUNS if len(noun) == WORD), "对象", "行为", "机构", "任务", "要点", "情形", "当事")
)
"""Nouns that a second telling may add or leave out: 违法行为153起, 153起违法案件."""
_ATTRIBUTES = frozenset(
    _words("重点 重大 重要 主要 具体 日常 专项 综合 统一 有关 相关 突出 一般 典型 优秀 疑难 复杂 专门 常规 特殊")
)
"""Words that say what sort of things is meant, which is no name of them: 重点问题7个 and 12个重点项目."""


@frozen
class Naming:
    """How a phrase names the things of a figure: `size` characters of it, and whether it `tells` what was done.

    `own` is false where it needs the words before those of the figure.
    """

    size: int
    tells: bool
    own: bool = True

    @property
    def is_common(self) -> bool:
        """Whether it is one common word (案件), which names what was told last."""
        return self.size <= WORD


def naming_of(noun: str, told: Measure, *, closed: bool) -> Naming | None:
    """Returns how a phrase names what a figure counts, None where it does not; a `closed` phrase must do so whole."""
    core = told.phrase.core
    if any(kinds in noun and kinds not in told.before + told.after for kinds in _SEVERAL_KINDS):
        return None
    if closed and len(core) >= WORD and core in noun:
        return Naming(len(core), tells=len(core) > WORD)
    before = _words_before(told) if len(told.noun) <= WORD else ""
    if before and _names_outcome(noun, core, before):
        return Naming(NEAR_END, tells=True, own=False)
    words = told.before + _own_words_behind(told)
    own = _named_in(words, noun, told, closed=closed)
    named = own or (_named_in(words + before, noun, told, closed=closed) if before else None)
    return None if named is None else Naming(named.size, named.tells, own=own is not None)


def _names_outcome(noun: str, core: str, before: str) -> bool:
    """Whether a phrase joins what a figure tells to what one before it counts: 投诉216件，属实38件, 38件属实投诉."""
    if not noun.startswith(core[-WORD:]) or len(core) < WORD or len(noun) < NEAR_END:
        return False
    return noun[WORD:NEAR_END] in before


def _named_in(words: str, noun: str, told: Measure, *, closed: bool) -> Naming | None:
    ends = _covered(noun, words)
    if closed and ends[-1] != len(noun):
        return None
    for end in ends[-1:] if closed else reversed(ends):
        if end >= WORD and noun[:end] not in _ATTRIBUTES and _ends_on(noun[:end], told):
            return Naming(end, _tells(noun[:end], told))
    return None


def words_around(told: Measure) -> tuple[str, ...]:
    """Returns the stretches of which the names of what a figure counts are made."""
    return told.before, _own_words_behind(told), *((_words_before(told),) if len(told.noun) <= WORD else ())


def _own_words_behind(told: Measure) -> str:
    """The words behind a figure, but for those that name the next of its row: 报告书21项、报告表165项."""
    return "" if told.after.startswith(_JOINING) and told.phrase.core else told.after


def _words_before(told: Measure) -> str:
    """The words of its paragraph right before those of a figure, which may say what it is about."""
    return told.paragraph.text[max(0, told.words_start - FAR) : told.words_start]


def pairs_of(*stretches: str) -> Mapping[str, None]:
    """Returns each two characters that stand beside each other in some words, in their order."""
    return dict.fromkeys(chain.from_iterable(map(add, words, words[1:]) for words in stretches))


def first_pairs(noun: str, *, closed: bool) -> Iterable[str]:
    """Returns the pairs of characters of which one must stand around any figure that a phrase can name."""
    return pairs_of(noun if closed else noun[: WORD + 1])


def _covered(noun: str, words: str) -> list[int]:
    """Where the beginnings of a phrase end that are made of the words around a figure; the longest last."""
    ends, at, strays = [0], 0, len(noun) // SINGLES_PER
    while at < len(noun):
        told = _longest(noun, at, words)
        if told < WORD and _adds_head(noun, at):
            return [*ends, at + WORD]
        if told < WORD and noun[at] not in _PARTICLES:
            if not told or not strays:
                break
            strays -= 1
        ends.extend(range(at + WORD, at + told + 1))
        at += max(told, 1)
    return ends if ends[-1] == at else [*ends, at]


def _adds_head(noun: str, at: int) -> bool:
    """Whether a phrase adds a common noun to what it has named: 失信 and 企业."""
    return at >= WORD and noun[at : at + WORD] in _HEADS


def _longest(noun: str, at: int, words: str) -> int:
    end, longest = at, len(noun)
    while end < longest and noun[at : end + 1] in words:
        end += 1
    return end - at


def _ends_on(noun: str, told: Measure) -> bool:
    """Whether a phrase ends on what a figure counts, or adds a common noun to it."""
    core, behind, head = _without_act(told), told.after, noun[-WORD:]
    if core.endswith(head) or head in behind[: len(noun) + WORD]:
        return True
    if behind.startswith(noun[:WORD]) and head in core:
        return True  # 赋权事项中仍有26项未行使
    if head not in _HEADS or len(noun) < WORD + WORD:
        return head in core and head == core[-NEAR_END:-WORD]
    stem = noun[-WORD - WORD : -WORD]
    if stem in _ATTRIBUTES:
        return False  # 重点问题7个 are no 重点项目.
    return stem in core[-NEAR_END:] or behind.startswith(stem)


def _without_act(told: Measure) -> str:
    """The words before a figure without the act that ends them: 处罚案件集体审议54件 counts 处罚案件."""
    core = told.phrase.core
    act = _ACT_TOGETHER.search(core) if TOGETHER in core else None
    return core if act is None else core[: act.start()]


def _tells(noun: str, told: Measure) -> bool:
    """Whether a phrase holds a word of what was done to the things: 立案案件, of 立案查处违法案件."""
    core, after = told.phrase.core, told.after
    behind = len(core) < WORD or (len(core) == WORD and after.startswith(noun[:WORD]))
    thing = after[: WORD + WORD] if behind else told.noun
    pairs = (noun[at : at + WORD] for at in range(len(noun) - 1))
    return any(pair not in thing and pair in told.before + told.after for pair in pairs)
