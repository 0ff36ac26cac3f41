"""Trims the words around a figure down to what names it."""

from __future__ import annotations

import re

from report_drafter.adopting.naming_words import (
    CHANGES,
    CONNECTIVES,
    FILLERS,
    GENERIC,
    KEPT_ENDINGS,
    LEADERS,
    LIGHT_VERBS,
    NAMELESS_MARKS,
    NOT_OPENERS,
    NOT_PREPOSITIONS,
    NOUN_LIKE,
    OPENERS,
    PHRASE_ENDS,
    PREDICATES,
    PREPOSITIONS,
    SETTLED,
    VERBS,
    WAITING,
)
from report_drafter.adopting.phrase_verbs import (
    SHORTEST,
    VERB_SIZES,
    leading_verb,
    noun_like,
    subject_of,
    verb_at,
    verb_places,
)
from report_drafter.domain.late_pattern import late

IDEAL = 12
LONGEST = 16
DATES = late(
    r"^(?:截至|截止|自|从|到|较|比)?(?:\d{4}年度?(?:\d{1,2}月)?|\d{1,2}月)(?:\d{1,2}日)?(?:底|末|初|期间|当年)?(?:以来)?"
)
REACHED = late(r"^(?:增长|减少|提高|上升|提升|扩大|增加|下降|降低|压缩|缩短|缩小)[到至为](?:20\d\d年的?)?$")
LAST_YEAR = late(r"(?:比|较|由)(?:\d{4}年|上年|去年)(?:度|同期|底|末)?的?$")
AGED = late(r"\d+(?:[岁年]|\D{0,2}$)")
ORDINAL = late(r"^\s*(?:[一二三四五六七八九十]{1,3}[是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])")
PREDICATE = late(PREDICATES)
ADVERBIAL = late(r"(?:按时|按期|及时|限时|如期|限期|当场|当日|当天|一次性?|全程|成功)(.*?)率?")
"""An adverb with nothing but verbs: 按期答复率, 当场办结."""
PLACE = late(r"[村镇乡校店户](?:均|都|已|被|全部)")
NOUN_END = late(PHRASE_ENDS)
QUOTED = late(r"(?:“([^”]*)”?|《([^》]*)》?)(等(?!级))?")
BRACKETED = late(r"[（(][^）)]*[）)]?")
MARKERS = late(r"共计|累计|总共|先后|分别|截至目前|全年|今年以来|其中")
PERFECT = late(r"了(?!解)")
NOT_NAMES = str.maketrans("", "", NAMELESS_MARKS)
LONGEST_QUOTE = 8
SHORT_RATE = 3
WITHIN = "在"
ABOUT = ("对", "针对")
CUT = "…"
"""Stands where a name was cut short within words: no tag holds it, and it tells that a person should look."""


def trim_left(text: str) -> str:
    """Returns the words before a figure without openings, subjects and what leads to the number: 走访企业."""
    text = REACHED.sub("", text.strip())
    text, last_years = LAST_YEAR.subn("", _after_marker(plain_words(_last_item(ORDINAL.sub("", text)))))
    text = _after_preposition(strip_openers(strip_leaders(strip_openers(text))))
    text = without_light_verb(strip_openers(shorten(text[len(subject_of(text)) :])))
    if text in OPENERS:
        return ""
    return f"{text}上年数" if last_years and text else text


def _last_item(text: str) -> str:
    """Of a list too long for a name, its verb and its last item: 审查…议题、合同、规范性文件 is 审查规范性文件."""
    head, mark, item = text.rpartition("、")
    if not mark or len(text) <= LONGEST or len(item) < SHORTEST or "”" in item or "）" in item:
        return text
    opening = strip_openers(plain_words(head))
    return leading_verb(opening) + item


def plain_words(text: str) -> str:
    """Leaves out brackets and marks, and quotations that are codes or sentences; keeps short quoted names."""
    text = QUOTED.sub(_quoted_name, BRACKETED.sub("", text)).translate(NOT_NAMES)
    for filler in FILLERS:
        text = text.replace(filler, "")
    return PERFECT.sub("", text)


def shorten(text: str) -> str:
    """Cuts a long phrase to its last verb with object, or to what follows its last 的 or 和."""
    if len(text) <= IDEAL or (len(text) <= LONGEST and leading_verb(text)):
        return text
    places = [place for place in verb_places(text) if place and SHORTEST * 2 <= len(text) - place <= LONGEST]
    for start in (place for place in places if not noun_like(text, place)):
        return text[start:]
    if len(text) <= LONGEST:
        return text
    for start in places:
        return text[start:]
    for mark in ("的", "后", "和", "及", "与"):
        tail = text.rpartition(mark)[2]
        if SHORTEST * 2 <= len(tail) < len(text):
            return shorten(tail)
    return f"{CUT}{_last_words(text)}"


def _last_words(text: str) -> str:
    """The end of a phrase, from no place within a word of letters and digits."""
    start = len(text) - IDEAL
    while start and text[start - 1].isascii() and text[start].isascii():
        start -= 1
    return text[start:]


def without_light_verb(text: str) -> str:
    """Leaves out a verb that only carries the noun: 进行首次违法警告人数 is 首次违法警告人数."""
    light = next((word for word in LIGHT_VERBS if text.startswith(word)), "")
    return text[len(light) :] if len(text) - len(light) >= SHORTEST * 2 else text


def waits_for_noun(text: str) -> bool:
    """Tells whether the words before a figure leave what is counted to come after it: 打击2个…团伙, 和23个派出所."""
    text = text.rstrip()
    if not text or text.endswith((*CONNECTIVES, *WAITING, "、")):
        return True
    return any(text[-size:] in VERBS for size in VERB_SIZES)


def trim_right(text: str, *, runs_on: bool = False) -> str:
    """Returns the noun that follows a figure's unit, up to the next verb: 敲诈勒索团伙, 群众; '' where none does.

    `runs_on` tells that the words lead on to another figure, so that a second verb parts the two.
    """
    opened = text.find("“", 1)
    phrase = plain_words(text if opened < 0 else text[:opened])
    modified = phrase.rpartition("的")
    if modified[1] and modified[2] and not verb_at(modified[2], 0):
        phrase = modified[2]
    end = next((place for place in range(SHORTEST, len(phrase)) if _ends_noun(phrase, place)), len(phrase))
    noun = phrase[:end]
    if PLACE.match(phrase):
        return phrase[0]
    if runs_on:
        noun = next((noun[:place] for place in range(SHORTEST * 2, len(noun)) if verb_at(noun, place)), noun)
    noun = noun.rstrip("和与及或")
    return "" if _acts(noun) or NOUN_END.match(noun) else noun[:LONGEST]


def is_vague(name: str) -> bool:
    """Tells whether a name says too little alone: a verb (同意), a general noun (问题), a short rate (通过率)."""
    if len(name) < SHORTEST or name in GENERIC or name in SETTLED:
        return True
    stem = next((name.removesuffix(word) for word in SETTLED if name.endswith(word) and name != word), name)
    bare = leading_verb(stem) == stem and len(name) <= SHORTEST * 2
    adverbial = ADVERBIAL.fullmatch(name)
    if (adverbial and leading_verb(adverbial[1]) == adverbial[1]) or PREDICATE.match(name):
        return True
    return bare or bool(AGED.match(name)) or (len(name) <= SHORT_RATE and name.endswith("率"))


def strip_leaders(text: str) -> str:
    """Leaves out what leads from the noun to its number: 化解率达 is 化解率."""
    while text:
        leader = next((word for word in LEADERS if text.endswith(word)), "")
        if not leader or text.endswith(KEPT_ENDINGS):
            return text
        text = text[: -len(leader)]
    return text


def _acts(noun: str) -> bool:
    verb = verb_at(noun, 0)
    return bool(verb) and verb not in NOUN_LIKE


def _ends_noun(phrase: str, place: int) -> bool:
    verb = verb_at(phrase, place)
    return bool(verb and verb not in NOUN_LIKE) or NOUN_END.match(phrase, place) is not None


def _after_preposition(text: str) -> str:
    """为派出所配备4G执法记录仪: only the verb and its object name the figure; without a verb nothing does."""
    word = next((one for one in PREPOSITIONS if text.startswith(one)), "")
    if not word or text.startswith(NOT_PREPOSITIONS):
        return text
    place = next((one for one in verb_places(text) if one >= len(word) and not noun_like(text, one)), -1)
    if place >= 0 and word in ABOUT and leading_verb(text[place:]) == text[place:]:
        return text[len(word) :]
    if place >= 0:
        return text[place:]
    if word == WITHIN:
        return text[len(word) :]
    return "" if word not in VERBS else text


def _quoted_name(match: re.Match[str]) -> str:
    inside = match[1] if match[1] is not None else (match[2] or "")
    coded = any(char.isdigit() for char in inside) or any(mark in inside for mark in "、，,")
    return "" if coded or len(inside) > LONGEST_QUOTE else f"{inside}{match[3] or ''}"


def _after_marker(text: str) -> str:
    """What follows 共计 or 累计 inside a clause is nearer to the figure than what precedes it."""
    for match in reversed(list(MARKERS.finditer(text))):
        rest = strip_leaders(text[match.end() :])
        if len(rest) >= SHORTEST and not (rest in CHANGES and match.start()):
            return text[match.end() :]
    return text


def strip_openers(text: str) -> str:
    """Leaves out what opens a clause and names nothing: dates, adverbs, whose figures they are."""
    while text:
        shorter = DATES.sub("", text, count=1)
        opener = next((word for word in OPENERS if shorter.startswith(word) and len(shorter) > len(word)), "")
        if shorter.startswith(NOT_OPENERS) or len(verb_at(shorter, 0)) > len(opener):
            opener = ""
        if opener and len(shorter) - len(opener) >= SHORTEST:
            shorter = shorter[len(opener) :]
        if shorter == text:
            return text
        text = shorter
    return text
