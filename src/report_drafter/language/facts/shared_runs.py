"""Reads the runs of characters around a figure by which the same fact told elsewhere can be known."""

from __future__ import annotations

from report_drafter.domain.late_pattern import late
from report_drafter.language.figures.measure import Measure
from report_drafter.language.figures.vocabulary import VERB_GROUP, VERBS

GRAM, WORD = 8, 2
WINDOW = 24
_NEAREST = late(r"[。；;！\d]|其中")
_CLOSED = late(r"(?<![（(])(?:^[^（(）)]*)[）)]")
"""The end of the bracket that a figure stands in: what follows it is told of the figure before the bracket."""
_SHARE_BEHIND = late(r"[，,（(]?占")
_OF_ALL = late(r"[\u4e00-\u9fff]{0,6}[，,（(]?占(?:全[部国省市州县区旗乡镇局系]|总|同期|同类)")
_TAKES_PART = late("参[加训会]|列席|旁听|观摩|到场")
_SOME = late("组织全|督促全|选派|[网线]上(?:受理|办理)|窗口(?:受理|办理)")
_HAN_END = late("[\u4e00-\u9fff]+$")
_LEVEL = late("本级|[省市州盟县区旗乡镇中高]级$|[省市县区](?:中级|高级|级)?(?:机关|部门|法院|检察院|局)$")
"""What tells the accounts of one level, or the work of one body, from those of the whole place: 市级, 县本级."""
_LEAD = late(
    r"^(?:20\d\d年|全年|年内|今年|一年来|累计|共计?|合计|先后"
    r"|全[县市区省局委街系][道统]?|我[县市区省局委]|本[县市区省局委级])*"
)
_HAN_RUN = late(rf"[\u4e00-\u9fff]{{{GRAM},}}")


def context_grams(measure: Measure) -> set[str]:
    """Returns the runs of eight characters by which the same fact told elsewhere can be known.

    Before the figure only the last run names what is counted; behind it any may. None reaches over a full stop,
    another figure or 其中, which tells of the next one.
    """
    text = measure.paragraph.text
    grams: set[str] = set()
    before = text[max(0, measure.start - GRAM) : measure.start]
    if _HAN_RUN.fullmatch(before):
        grams.add(before)
    if _SHARE_BEHIND.match(text, measure.end):
        return grams
    after = _NEAREST.split(text[measure.end : measure.end + WINDOW], maxsplit=1)[0]
    if after.startswith("、") and text[measure.end + len(after) : measure.end + len(after) + 1].isdecimal():
        return grams  # 转业军官23名、符合条件的退役士兵147名: the words behind 、 are the next one's.
    after = _CLOSED.split(after, maxsplit=1)[0]
    for run in _HAN_RUN.findall(after):
        grams.update(run[at : at + GRAM] for at in range(len(run) - GRAM + 1))
    return grams


def is_share_of_all(one: Measure, other: Measure) -> bool:
    """Tells whether the lesser of two figures is told as a share of all there are: 四部门办理7861件，占全区的90.0%."""
    lesser, greater = sorted((one, other), key=lambda each: each.quantity.value)
    shares = [_OF_ALL.match(each.paragraph.text, each.end) is not None for each in (lesser, greater)]
    return shares == [True, False]


def tell_of_some(one: Measure, other: Measure) -> bool:
    """Tells whether one of two figures is of those who take part, or came one way: 组织全局人员1203人参训."""
    some = [_SOME.search(each.before) is not None or _TAKES_PART.match(each.after) is not None for each in (one, other)]
    return some[0] is not some[1]


def counts_elsewhere(gram: str, one: Measure, other: Measure) -> bool:
    """Tells whether a run counts the one figure and is told of another thing behind the other, or of neither.

    568件，新收行政复议申请量与… does not count 新收行政复议申请; 复议案件1152件，全市行政机关负责人出庭… and
    诉讼案件612件，行政机关负责人出庭… share what follows them and count different things.
    """
    counted = [each.paragraph.text.endswith(gram, 0, each.start) for each in (one, other)]
    apart = [gram not in each.after and not its for each, its in zip((one, other), counted, strict=True)]
    return (any(counted) and any(apart)) or (all(apart) and not _named_alike(one, other))


def of_two_kinds(gram: str, one: Measure, other: Measure) -> bool:
    """Tells whether a run that two figures share names two kinds: 省重点项目, 共建重点项目; 全市……, 市本级……."""
    kinds = [_words_before(gram, each) for each in (one, other)]
    while all(kinds) and kinds[0][-1] == kinds[1][-1]:
        kinds = [words[:-1] for words in kinds]
    if any(_LEVEL.search(words) for words in kinds):
        return kinds[0] != kinds[1]
    if _is_narrower(*sorted(kinds, key=len)):
        return True
    told = [_LEAD.sub("", words, count=1) for words in kinds]
    acts = [words[-WORD:] for words in told if words[-WORD:] in VERBS or words[-WORD:].startswith("新")]
    if len(acts) == len(told):
        return len({VERB_GROUP.get(act, act) for act in acts}) > 1  # 办理申请286件, 新收申请283件
    return all(told) and not acts


def _is_narrower(words: str, longer: str) -> bool:
    """Whether what stands before a run adds a kind to the same words: 参加基本养老保险, 参加城镇职工基本养老保险."""
    kind = longer.removeprefix(words) if words else longer
    return kind != longer and len(kind) >= WORD and kind[-WORD:] not in VERBS and _LEAD.sub("", kind) == kind


def _words_before(gram: str, measure: Measure) -> str:
    """The Han characters right before a run, back to the figure that it stands behind or to a mark."""
    text = measure.paragraph.text
    if text.endswith(gram, 0, measure.start):
        words = text[measure.clause_start : measure.start - len(gram)]
    else:
        words = measure.after[: max(0, measure.after.find(gram))]
    runs = _HAN_END.search(words)
    return "" if runs is None else runs[0]


def _named_alike(one: Measure, other: Measure) -> bool:
    """Whether the name of one figure ends the other's; a figure without a name may be of anything."""
    first, second = one.phrase.core, other.phrase.core
    return first.endswith(second) or second.endswith(first)
