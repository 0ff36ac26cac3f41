"""Sentences alike that tell of two things: each has its own subject or figures, or points back to what it stands by.

运河水质为优 and 湖区水质为优 are told in the same words of two waters; what a year did a plan goes on with.
"""

from __future__ import annotations

from itertools import takewhile

from report_drafter.domain.late_pattern import late
from report_drafter.language.model.report_model import Part, Sentence
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.sentence_figures import figures_agree

ACCOUNT = late(r"（类）[^，,。；;]*[）)]。?$")
"""The full name of an account in a budget: its accounts are named alike."""
FIELDS, OPENING = 10, 4
FIGURE, FIGURES = late(r"\d"), late(r"\d[\d.]*")
ORDINAL = late(r"^\s*(?:[一二三四五六七八九十]{1,3}[是要、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])")
ORDINAL_STARTS = frozenset("一二三四五六七八九十（(")
STOPS = "。；;！!"
LONGEST_SUBJECT, LONGEST_POINTER, VERB = 14, 32, 2
_POINTS_BACK = late(
    r"(?:其中，?|以上|上述|前述|该|其(?!他|中)|此|[\u4e00-\u9fff]{1,3}内(?!部|容|控|涵|外|设|审|务|河|地))"
)
"""How a sentence opens that tells of what was named right before it: 区内监测点位均达到Ⅲ类标准."""
_GOES_ON = late("(?:继续|持续|进一步|不断|要|将|拟|力争|加快|深化|再)")
"""How a plan opens what the year has begun."""


def tell_apart(one: Sentence, other: Sentence) -> bool:
    """Tells whether sentences alike hold figures of their own, name accounts, or plan the fields that were reviewed.

    Or whether the first is a heading whose words the other takes up.
    """
    if one.is_line and not other.is_line:
        return True
    if not figures_agree(*((each.paragraph.text, each.start, each.end) for each in (one, other))):
        return True
    if ACCOUNT.search(one.text) is not None and ACCOUNT.search(other.text) is not None:
        return True
    if have_own_subjects(one, other) or _goes_on(one, other) or points_back_to_its_own(one, other):
        return True
    if _is_title(one) and _is_title(other):
        return True  # …财政拨款支出决算情况说明, …财政拨款基本支出决算情况说明: two chapters.
    planned = one.part is not Part.PLAN and other.part is Part.PLAN
    listed = min(one.text.count("、"), other.text.count("、")) >= FIELDS
    return planned and listed and one.text[:OPENING] != other.text[:OPENING]


def _is_title(one: Sentence) -> bool:
    """Whether a sentence is a paragraph that begins with an ordinal and ends without a stop."""
    return ordinal_length(one.text) > 0 and one.text[-1] not in STOPS and one.text == one.paragraph.text


def are_told_in_turn(one: Sentence, other: Sentence) -> bool:
    """Tells whether two clauses of one sentence have figures of their own each: 审批…88.5%；检查…79.2%."""
    if one.paragraph is not other.paragraph or one.end != other.start:
        return False
    figures = FIGURES.findall(one.text), FIGURES.findall(other.text)
    return one.text.endswith(("；", ";")) and len(figures[0]) == len(figures[1]) > 0 and figures[0] != figures[1]


def have_own_subjects(one: Sentence, other: Sentence) -> bool:
    """Tells whether two sentences open their paragraphs and differ in the subject alone: 运河…为优, 钱江…为优."""
    if one.paragraph is other.paragraph or one.paragraph.text[: one.start].strip():
        return False
    if other.paragraph.text[: other.start].strip():
        return False
    first, second = (each.text[ordinal_length(each.text) :].rstrip(STOPS) for each in (one, other))
    pairs = zip(reversed(first), reversed(second), strict=False)
    shared = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
    subjects = [each[: len(each) - shared].strip() for each in (first, second)]
    return all(is_han(each) and len(each) <= LONGEST_SUBJECT for each in subjects)


def _goes_on(one: Sentence, other: Sentence) -> bool:
    """Whether a plan goes on, under another verb, with a programme that the review tells without figures."""
    if one.part is Part.PLAN or other.part is not Part.PLAN or FIGURE.search(one.text) or FIGURE.search(other.text):
        return False
    first, second = (each.text[ordinal_length(each.text) :] for each in (one, other))
    return first[:VERB] != second[:VERB] or (_GOES_ON.match(second) is not None and not _GOES_ON.match(first))


def points_back_to_its_own(one: Sentence, other: Sentence) -> bool:
    """Tells whether short sentences alike point back, each behind a sentence that names another thing."""
    if any(len(each.text) > LONGEST_POINTER or not _POINTS_BACK.match(each.text) for each in (one, other)):
        return False
    before = [each.paragraph.text[: each.start].rstrip() for each in (one, other)]
    last = [each.rstrip(STOPS).rpartition("。")[2] for each in before]
    return all(last) and last[0] != last[1]


def ordinal_length(text: str) -> int:
    """Returns how long the ordinal is that a text opens with, 0 where it has none."""
    if text[0] in ORDINAL_STARTS or text[0].isspace() or text[0].isdecimal():
        ordinal = ORDINAL.match(text)
        return ordinal.end() if ordinal else 0
    return 0
