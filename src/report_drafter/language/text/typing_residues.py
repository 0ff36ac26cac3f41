"""What an input method and a page copied out of a PDF leave amid words: 推jin工作, 的d, 重大—12—项目."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.alike_characters import initial
from report_drafter.language.text.characters import is_basic_han, words

_HAN = "\u4e00-\u9fff"
_SYLLABLE = (
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
    "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aeiou]))"
)
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
_LETTERS = late("[a-z](?:[a-z'’]*[a-z])?(?![A-Za-z'’])")
_PINYIN = late(rf"(?:a[ino]|ang|e[inr]|ou|{_SYLLABLE})(?:['’]?{_SYLLABLE}){{0,3}}")
_ONE_SYLLABLE = late(_SYLLABLE)
_FEWEST, _MOST, _NEAR = 2, 12, 2
_WORDS = words(
    "ai mini demo ha min mu nan pi bi tan sin women lane gene base mate nine change range china hi weibo taobao "
    "douyin baidu nihao one more me on in do go game tube cube date data note home same time line life like "
    "live panda mango luna pe due fine mine wine zone code mode node sale page cafe face safe take make bike "
    "tofu yoga nice house machine nature future manage banana genuine chinese japan canada huawei xiaomi weixin "
    "pinyin lane name site suite tea sea menu guide route mobile google video radio media camera piano pizza "
    "wifi hifi token bilibili banner polo meme redis didi sina sohu baike kuaishou xiaohongshu zhihu toutiao solo "
    "karaoke kimi logo qwen doubao tongyi manus wechat"
)
"""English words, units, names and notes that happen to be spelled as pinyin is."""
_SMALL_WORDS = words("de le zai he yu dui shi you")
"""Words of grammar, which nothing that has a number is called (小米su7)."""
_PARTICLES = "的地得了"
_NAMED = "级轴线类座号型股段点轮款栏列组档值图片光超次年月个元"
"""What a letter is the name of: h级, x轴."""
_ENUMERATED = "abcd"
"""What members of a row are called by: 样本a、样本b."""
_MARKS = "，。、；：！？”“）（》《"
_AHEAD, _BEHIND = frozenset(_MARKS + "\n+＋"), frozenset(_MARKS + "\n")
_PAGES = (
    *(late(rf"{dash}(?:(?<=[{_HAN}].)|(?<=[{_HAN}] .)) ?\d{{1,3}} ?{dash}(?!{dash})(?= ?[{_HAN}])") for dash in "—－"),
    late(rf"-(?:(?<=[{_HAN}].) \d{{1,3}} -|(?<=[{_HAN}] .) ?\d{{1,3}} ?-(?= )) ?(?=[{_HAN}])"),
    late(
        rf"第(?<=[{_HAN}]第)(?<![书告件同表议录明宗料册引单案材]第) ?\d{{1,3}} ?页"
        rf"(?P<of>[ ，,/（(]{{0,2}}共 ?\d{{1,3}} ?页[)）]?)?(?=[{_HAN}])"
    ),
)
"""One pattern for each sign, which the engine can leap to."""


def letters_left(plain: str, characters: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yields where pinyin or a stray letter stands beside Chinese characters; `characters` are those of the text."""
    for start in sorted(set(_small_words(plain, _SMALL & characters))):
        match = _LETTERS.match(plain, start)
        before = plain[start - 1 : start]
        if match is None or not (is_basic_han(before) or before in _AHEAD):
            continue
        behind = plain[match.end() : match.end() + 1]
        borders = is_basic_han(behind) or behind in _BEHIND or behind.isdecimal()
        if borders and (is_basic_han(before) or is_basic_han(behind)) and _is_left(plain, match[0], match.span()):
            yield match.span()


def _small_words(plain: str, letters: frozenset[str]) -> Iterator[int]:
    """Yields where words of small letters begin; looking for single letters is many times faster than for any."""
    for letter in letters:
        at = plain.find(letter)
        while at >= 0:
            start, farthest = at, max(0, at - _MOST)
            while start > farthest and plain[start - 1] in _SMALL:
                start -= 1
            yield start
            at = plain.find(letter, at + 1)


def _is_left(plain: str, letters: str, place: tuple[int, int]) -> bool:
    """Whether letters are those of characters: pinyin as long as a word, or one key that a character begins with."""
    start, end = place
    if len(letters) == 1:
        near = plain[max(0, start - _NEAR) : start] + plain[end : end + _NEAR]
        behind = plain[end : end + 1]
        before = plain[start - 1 : start]
        if behind.isdecimal():
            return before in _PARTICLES and initial(before) == letters
        typed = behind not in _NAMED and any(initial(one) == letters for one in near)
        return typed and is_basic_han(before) and not _is_used(plain, start, end)
    if not _is_pinyin(letters):
        return False
    if _ONE_SYLLABLE.fullmatch(letters) is None:
        return True
    digit = plain[end : end + 1].isdecimal()
    before = plain[start - 1 : start]
    return letters in _SMALL_WORDS or (is_basic_han(before) and not digit)


def _is_used(plain: str, start: int, end: int) -> bool:
    """Whether a letter stands beside one of its neighbours elsewhere, as that of a name does, or another one there."""
    before, letter = plain[start - 1 : start], plain[start]
    if any(f"{before}{other}" in plain for other in _ENUMERATED if other != letter and letter in _ENUMERATED):
        return True
    sides = plain[start - 1 : end], plain[start : end + 1]
    return any(plain.count(one) > 1 for one in sides)


def _is_pinyin(letters: str) -> bool:
    return _FEWEST <= len(letters) <= _MOST and letters not in _WORDS and _PINYIN.fullmatch(letters) is not None


def page_numbers_left(plain: str) -> Iterator[tuple[int, int]]:
    """Yields where the number of a page stands amid a sentence; 第3页 only where it parts what elsewhere is joined."""
    for match in (one for pattern in _PAGES for one in pattern.finditer(plain)):
        if match[0][0] != "第" or match["of"] or _parts(plain, *match.span()):
            yield match.start(), match.start() + len(match[0].rstrip())


def _parts(plain: str, start: int, end: int) -> bool:
    """Tells whether the characters on both sides stand side by side elsewhere, as those of a word do."""
    return plain[start - 1] + plain[end] in plain
