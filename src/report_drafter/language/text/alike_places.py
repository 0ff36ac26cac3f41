"""Places of one kind whose names differ in one character that is easily mistaken: 大塘村 here, 大唐村 there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from report_drafter.domain.late_pattern import late
from report_drafter.language.text.alike_characters import alike
from report_drafter.language.text.characters import is_han
from report_drafter.language.text.short_names import OddName

STEM, MOST = 2, 12
"""Names that share a character with more others than these are words, not places: 各村, 驻村."""
_NO_PLACE = (
    "农乡驻政然范各每全个困点心中明色联包跨街入进到下本该我两多少数示行自美丽建新市县区省镇村的和与及在为对等内外了是有"
    "一二三四五六七八九十百千余型贫特城空所家"
)
"""Characters of no place's name, or of words that end like one: 行政村, 建制镇."""
_KIND = late(
    f"[村镇乡社街](?<![{_NO_PLACE}].)(?<![{_NO_PLACE}]..)(?:(?<=村)(?!民(?!主)|[级庄集干居容务史规镇企落])|(?<=镇)(?![级域区痛政压])"
    "|(?<=乡)(?![镇村级贤愁土风亲友])|(?<=社)区(?!矫|民|[级居戒])|(?<=街)道(?![级办]))"
)
_LISTED = late("[^。；;\n]{0,40}")


def alike_places(text: str) -> Iterator[OddName]:
    """Yields the places that stand once under a name that sounds or looks like another's, told elsewhere."""
    found: dict[str, dict[str, list[int]]] = {}
    for kind in _KIND.finditer(text):
        stem = text[kind.start() - STEM : kind.start()]
        if len(stem) == STEM and is_han(stem):
            found.setdefault(kind[0], {}).setdefault(stem, []).append(kind.start() - STEM)
    for kind_word, stems in found.items():
        for one, other in _neighbours(stems):
            odd, usual = sorted((one, other), key=lambda stem: (len(stems[stem]), -stems[stem][0]))
            at, rest = stems[odd][0], stems[usual]
            if len(stems[odd]) == 1 and not any(_are_listed(text, at, each) for each in rest):
                yield OddName(at, at + STEM + len(kind_word), odd + kind_word, usual + kind_word, len(rest))


def _neighbours(stems: dict[str, list[int]]) -> Iterator[tuple[str, str]]:
    """Yields the stems that differ in one character by sound or look."""
    groups: dict[tuple[int, str], list[str]] = {}
    for stem in stems:
        for at, same in enumerate(stem):
            groups.setdefault((at, same), []).append(stem)
    for (at, _), ones in groups.items():
        for one, other in combinations(ones, 2) if len(ones) <= MOST else ():
            if alike(one[1 - at], other[1 - at]):
                yield one, other


def _are_listed(text: str, one: int, other: int) -> bool:
    """Whether one sentence names both, which are two then."""
    first, second = sorted((one, other))
    return _LISTED.fullmatch(text, first, second) is not None
