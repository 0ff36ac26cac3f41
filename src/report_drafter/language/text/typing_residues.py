"""What an input method and a page copied out of a PDF leave amid words: 推jin工作, 的d, 重大—12—项目."""

from __future__ import annotations

from collections.abc import Iterator

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import words

VOWELS = "aeiou"
_HAN = "\u4e00-\u9fff"
_SYLLABLE = (
    "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
    "(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aeiou]))"
)
_LETTERS = late(rf"[a-z]+(?=[{_HAN}，。、；])")
_SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
_PINYIN = late(rf"(?:a[ino]|ang|e[inr]|ou|{_SYLLABLE})(?:{_SYLLABLE}){{0,3}}")
_FEWEST, _MOST = 2, 12
_WORDS = words(
    "ai mini demo ha min mu nan pi bi tan sin women lane gene base mate nine change range china hi weibo taobao douyin "
    "baidu nihao one more me on in do go game tube cube date data note home same time line life like live panda mango "
    "luna pe due fine mine wine zone code mode node sale page cafe face safe take make bike tofu yoga nice"
)
"""English words, units, names and notes that happen to be spelled as pinyin is."""
_ECHOES = {"的": "d", "地": "d", "得": "d", "了": "l"}
"""Words of grammar with the letter that a slow key repeats behind them."""
_PAGES = (
    *(late(rf"{dash}(?:(?<=[{_HAN}].)|(?<=[{_HAN}] .)) ?\d{{1,3}} ?{dash}(?!{dash})(?= ?[{_HAN}])") for dash in "—－"),
    late(rf"-(?:(?<=[{_HAN}].) \d{{1,3}} -|(?<=[{_HAN}] .) ?\d{{1,3}} ?-(?= )) ?(?=[{_HAN}])"),
    late(rf"第(?<=[{_HAN}]第) ?\d{{1,3}} ?页(?P<of>[ ，,/（(]{{0,2}}共 ?\d{{1,3}} ?页[)）]?)?(?=[{_HAN}])"),
)
"""One pattern for each sign, which the engine can leap to."""


def letters_left(plain: str) -> Iterator[tuple[int, int]]:
    """Yields where pinyin or a stray letter stands between Chinese characters."""
    for start in sorted(set(_small_words(plain))):
        match = _LETTERS.match(plain, start)
        before = plain[start - 1 : start]
        if match is None or not "\u4e00" <= before <= "\u9fff":
            continue
        if _is_pinyin(match[0]) or _ECHOES.get(before) == match[0]:
            yield match.span()


def _small_words(plain: str) -> Iterator[int]:
    """Yields where words of small letters begin; looking for single letters is many times faster than for any."""
    for letter in (*VOWELS, *(f"{word}{key}" for word, key in _ECHOES.items())):
        at = plain.find(letter)
        while at >= 0:
            start = at if letter in _SMALL else at + 1
            while start and plain[start - 1] in _SMALL:
                start -= 1
            yield start
            at = plain.find(letter, at + 1)


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
