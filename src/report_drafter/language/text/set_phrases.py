"""Long set phrases that a slip has changed inside: 行政执公示制度, 习近平法冶思想, 公共法律服体系.

A phrase is looked for by one or two pairs of its characters, chosen rare: most texts hold few of them, and a slip
leaves a pair whole. From there the phrase is followed in both directions up to the character where the text leaves it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from report_drafter.domain.frozen import frozen
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.character_pairs import Places, pair_places
from report_drafter.language.text.character_slips import Slip, SlipKind, slip_between
from report_drafter.language.text.characters import is_han, words
from report_drafter.language.text.title_words import NUMERAL

PAIR = 2
LONG = 6
"""How long a phrase must be for a slip in its first or last character, where another word may begin or end."""
WHOLE_NAME, INSTITUTION = 9, "制度"
"""The name of an institution is fixed in each of its characters, however unlike what stands there: 法制审计制度."""
NEAR = 2
"""How near to its like in the phrase a character was typed once more: 委会员会."""
SUFFIXES = "制人员会者户率局院队部区县市省权式性化书线"
"""What ends a word of three characters, which would be a word without it; none of them begins one with what follows."""
LIGHT = "的和与及等之其性化"
"""What people leave out of a phrase when they tell it in their own words: 规范文件, 法治营商环境."""
EITHER = words("制治 治制 查察 察查 作做 做作 定订 订定 账帐 帐账 字智 智字")
"""Characters that both make sense in most phrases: 法治 and 法制, 督查 and 督察, 数字 and 数智."""
REVERSIBLE = words("犯罪 会议 中心 法律")
"""Words that are another one read backwards; at the end of a phrase nothing tells which is meant."""


@frozen
class SetPhrase:
    """A phrase, the pairs of its characters that it is looked for by, and other wordings that are right."""

    words: str
    pairs: tuple[str, ...]
    also: tuple[str, ...] = ()


@frozen
class MiswrittenPhrase:
    """A place in a text (`start` to `end`) where a phrase was meant, and the slip in it."""

    start: int
    end: int
    meant: str
    slip: Slip


class SetPhrases:
    """Many phrases, looked for in one pass over a text."""

    def __init__(self, phrases: Iterable[SetPhrase]) -> None:
        self.sought: dict[str, list[str]] = {}
        """The phrases by each of the pairs that they are looked for by."""
        self._right: set[str] = set()
        for phrase in phrases:
            self._right.update((phrase.words, *phrase.also))
            for pair in phrase.pairs:
                self.sought.setdefault(pair, []).append(phrase.words)

    def miswritten(self, text: str, places: Places | None = None) -> Iterator[MiswrittenPhrase]:
        """Yields the phrases with a slip in them, in text order, each place once.

        `places` are those where any of the pairs stands, and maybe others; they are looked for if not given.
        """
        told = 0
        for place, pair in pair_places(text, self.sought.__contains__) if places is None else places:
            for found in _followed(text, place, pair, self.sought[pair]) if pair in self.sought else ():
                if found.start >= told and self._is_wrong(text, found):
                    told = found.end
                    yield found

    def _is_wrong(self, text: str, found: MiswrittenPhrase) -> bool:
        """Whether a slip makes no other phrase, and is not how the report writes the phrase as a rule."""
        written = text[found.start : found.end]
        before = text[found.start - 1 : found.start] if found.start else ""
        if not _is_slip(found, before) or any(written in one for one in self._right):
            return False
        times = text.count(written)
        return times == 1 or times <= text.count(found.meant)


def _followed(text: str, place: int, pair: str, sought: Sequence[str]) -> Iterator[MiswrittenPhrase]:
    """Follows the phrases that hold a pair found at `place` to where the text leaves them."""
    for phrase in sought:
        at = phrase.index(pair)
        start, end = place - at, place - at + len(phrase)
        if start >= 0 and text.startswith(phrase[: at + PAIR], start):
            if not text.startswith(phrase[at:], place) and _may_end(text, start, phrase):
                yield from _leaving_ahead(text, start, phrase)
        elif text.startswith(phrase[at:], place) and _may_begin(text, end, phrase):
            yield from _leaving_behind(text, end, phrase)


def _may_end(text: str, start: int, phrase: str) -> bool:
    """Whether a phrase that begins at `start` ends where it should, give or take a character, or all but ends there."""
    end = start + len(phrase)
    return phrase[-1] in text[end - PAIR : end + 1] or text.startswith(phrase[:-1], start)


def _may_begin(text: str, end: int, phrase: str) -> bool:
    """Whether a phrase that ends at `end` begins where it should, give or take a character, or all but begins there."""
    start = end - len(phrase)
    return phrase[0] in text[max(0, start - 1) : start + PAIR] or text.startswith(phrase[1:], max(0, start + 1))


def _leaving_ahead(text: str, start: int, phrase: str) -> Iterator[MiswrittenPhrase]:
    """Finds the slip in a phrase that is known to begin at `start`."""
    for length in (len(phrase) + 1, len(phrase), len(phrase) - 1):
        slip = slip_between(text[start : start + length], phrase)
        if slip is not None:
            yield MiswrittenPhrase(start, start + length, phrase, slip)
            return


def _leaving_behind(text: str, end: int, phrase: str) -> Iterator[MiswrittenPhrase]:
    """Finds the slip in a phrase that is known to end at `end`."""
    for length in (len(phrase) + 1, len(phrase), len(phrase) - 1):
        slip = slip_between(text[end - length : end], phrase) if length <= end else None
        if slip is not None:
            yield MiswrittenPhrase(end - length, end, phrase, slip)
            return


def _is_slip(found: MiswrittenPhrase, before: str) -> bool:
    """Whether nobody could have meant what is written; `before` is the character before the place."""
    slip, length = found.slip, len(found.meant)
    changed = slip.wrong + slip.right
    if not is_han(changed) or NUMERAL.search(changed):
        return False
    match slip.kind:
        case SlipKind.LOST:
            return slip.right not in LIGHT and _is_missed(slip, before)
        case SlipKind.DOUBLED:
            return slip.within
        case SlipKind.ADDED:
            return slip.within and slip.wrong in slip.head[-NEAR:] + slip.tail[:NEAR]
        case SlipKind.SWAPPED:
            return slip.within or (length >= LONG and slip.right not in REVERSIBLE)
        case SlipKind.CHANGED:
            may_end = slip.within or (length >= LONG and slip.right not in SUFFIXES)
            fixed = slip.within and length >= WHOLE_NAME and found.meant.endswith(INSTITUTION)
            return may_end and changed not in EITHER and (fixed or alike(slip.wrong, slip.right))


def _is_missed(slip: Slip, before: str) -> bool:
    """Whether a character is lost inside a phrase: one that stands alone before or behind may be of another word.

    普法宣传教育 is no 法治宣传教育 that has lost its second character, 未成年人护苗 no 未成年人保护.
    """
    whole = slip.head + slip.tail
    begins = len(slip.head) > 1 or (slip.head != "" and not is_han(before))
    ends = len(slip.tail) > 1 or (slip.tail != "" and (slip.tail in SUFFIXES or len(whole) > LONG))
    return begins and ends
