"""Parses the words around a figure: what was done (verb) and what is counted (noun)."""

from __future__ import annotations

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.vocabulary import (
    ATTRIBUTES,
    LEAD_SIZES,
    LEADS,
    LONGEST_VERB,
    TAIL_SIZES,
    TAILS,
    VERB_SIZES,
    VERBS,
)

_MARKER = late(r"^\s*(?:[一二三四五六七八九十]{1,3}[是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])")
_YEAR_LEAD = late(r"^\s*(?:截至)?(?:20\d\d年度?)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?)?")
_DATE_STARTS = frozenset("0123456789截")
_CUT = late(r"[，,。；;：:、（）()“”]|等|并|，")
_SPACE = " \u3000"
SHORTEST_NOUN = 2
_MARKS = frozenset("一二三四五六七八九十（(0123456789 ")
_NO_NOUN = ("、", "（", "(", "和", "及", "，", "占", "仅占", "只占", "约占")
RATE_WORDS = ("率", "比例", "占比", "比重", "满意度", "覆盖面", "指数", "得分", "安全感", "知晓度")


@frozen
class Phrase:
    """`core` is the words before the figure without what dates or introduces them; `verb` and `noun` part it."""

    core: str
    verb: str
    noun: str
    after: str = ""


def read_phrase(before: str, after: str) -> Phrase:
    """Parses the words before and behind a figure."""
    core = strip_words(before)
    verb, noun = split_verb(core)
    behind = ""
    if after and not after.startswith(_NO_NOUN):
        cut = _CUT.search(after)
        behind = after[: cut.start()] if cut is not None else after
        behind = behind.strip(_SPACE)
    if len(noun) < SHORTEST_NOUN and behind:
        noun = behind
    return Phrase(core, verb, noun, behind)


def strip_words(before: str) -> str:
    """Takes off list marks, dates, 全年共, 达到 and the like: 2023年全局累计走访企业共 is 走访企业."""
    core = before.strip(_SPACE)
    if core[:1] in _MARKS:
        match = _MARKER.match(core)
        core = core[match.end() :] if match is not None else core
    if core[:1] in _DATE_STARTS:
        match = _YEAR_LEAD.match(core)
        core = core[match.end() :] if match is not None else core
    return _strip_tails(_strip_leads(core))


def _strip_leads(core: str) -> str:
    while core and core[0] in LEAD_SIZES:
        size = next((size for size in LEAD_SIZES[core[0]] if core[:size] in LEADS), 0)
        if not size or len(core) - size < SHORTEST_NOUN or _starts_verb(core, size):
            break
        core = core[size:].lstrip(_SPACE)
    return core


def _starts_verb(core: str, lead: int) -> bool:
    """Whether a longer verb begins at the front, so that its first character is no lead (共同, 对)."""
    return any(core[:size] in VERBS for size in range(LONGEST_VERB, lead, -1))


def _strip_tails(core: str) -> str:
    while core and core[-1] in TAIL_SIZES:
        size = next((size for size in TAIL_SIZES[core[-1]] if core[-size:] in TAILS), 0)
        if not size:
            break
        core = core[:-size].rstrip(_SPACE)
    return core


def split_verb(core: str) -> tuple[str, str]:
    """Parts 走访企业 into 走访 and 企业; a verb at the very end (纠纷化解) is the verb of what stands before it.

    The name of a rate (按期办结率) stays whole.
    """
    if core.endswith(RATE_WORDS):
        return "", core
    for start, char in enumerate(core):
        for size in VERB_SIZES.get(char, ()):
            word = core[start : start + size]
            if word in VERBS and not core.endswith(ATTRIBUTES, 0, start):
                rest = core[start + size :]
                return (word, rest.lstrip("了")) if rest else (word, core[:start])
    return "", core
