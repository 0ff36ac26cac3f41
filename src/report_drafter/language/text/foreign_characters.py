"""Characters of other scripts in a simplified text: 執法 for 执法, 対策 for 对策, 內容 for 内容.

A converter run over half a page, a paragraph out of a Hong Kong paper, a Japanese keyboard or font leave them. What is
written in them throughout is meant so: a whole report, a paragraph that is quoted, a name in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.language.text.characters import han_count
from report_drafter.language.text.text_breaks import line_around

SIMPLIFIED = "gb2312"
"""What this standard holds is written in simplified texts; most reports hold nothing else."""
_QUOTED = late("“[^“”\n]{1,40}”|《[^《》\n]{1,60}》")
_TITLED = late(r"[\u4e00-\u9fff]{0,2}(?:先生|女士|小姐|同志|教授|博士|（化名)")
_TITLE = late(
    r"(?:[台港澳侨外泰日韩美]商|[台港澳侨]胞|侨领|民警|法官|检察官|律师|教师|医生|干部|代表|委员|传承人)[\u4e00-\u9fff]{0,2}$"
)
_NEAR_NAME = 6
"""What stands behind or before the name of somebody who may write it so: 台商陈文龍先生."""
_ALIKE = dict(zip("АВЕКМНОРСТУХІЅаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEKMHOPCTYXISaeopcyxiABEZHIKMNOPTYXo", strict=True))
"""Letters of Cyrillic and Greek that look like Latin ones: АРР for APP."""
_LETTERS = late(f"[A-Za-z{''.join(_ALIKE)}]{{2,}}")
_SHORT = 5
"""An abbreviation; a longer word of such letters alone may be Russian."""
_WHOLLY, _QUOTED_LINE, _LONG = 5, 8, 12
"""One character in so many: the text is not simplified; in a paragraph of some length, it is quoted."""


@frozen
class ForeignForm:
    """What kind of character one is, and its simplified form."""

    kind: str
    meant: str


@frozen
class ForeignWord:
    """Characters of a text (`start` to `end`) and their simplified forms; `named` are those of a name in quotes."""

    start: int
    end: int
    kind: str
    meant: str
    named: bool


def foreign_words(
    text: str, characters: frozenset[str], forms: Callable[[], Mapping[str, ForeignForm]]
) -> Iterator[ForeignWord]:
    """Yields the runs of such characters; `characters` are all that stand in the text."""
    beyond = characters.difference("".join(characters).encode(SIMPLIFIED, "ignore").decode(SIMPLIFIED))
    held = forms().keys() & beyond if any("\u4e00" <= one <= "\u9fff" for one in beyond) else set()
    if not held or sum(map(text.count, held)) * _WHOLLY > han_count(text):
        return
    known, plainly = forms(), frozenset(one.meant for one in forms().values())
    for match in re.finditer(f"[{''.join(sorted(held))}]+", text):
        if not _is_quoted_line(text, match.start(), held, plainly):
            meant = "".join(known[one].meant for one in match[0])
            named = _is_named(text, match.start(), plainly) or _is_person(text, *match.span())
            yield ForeignWord(match.start(), match.end(), known[match[0][0]].kind, meant, named)


def foreign_letters(text: str, characters: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Yields abbreviations that hold a letter of another alphabet, with the Latin word that they look like."""
    if _ALIKE.keys().isdisjoint(characters):
        return
    for match in _LETTERS.finditer(text):
        foreign = sum(one in _ALIKE for one in match[0])
        if foreign and (foreign < len(match[0]) or len(match[0]) <= _SHORT):
            yield match.start(), match.end(), "".join(_ALIKE.get(one, one) for one in match[0])


def _is_person(text: str, start: int, end: int) -> bool:
    """Whether characters belong to the name of a person, who may write it so."""
    titled = _TITLED.match(text, end) is not None
    return titled or _TITLE.search(text, max(0, start - _NEAR_NAME), start) is not None


def _is_quoted_line(text: str, at: int, held: set[str], plainly: frozenset[str]) -> bool:
    """Whether a whole paragraph is written so, without a character that is simplified itself."""
    line = text[slice(*line_around(text, at, at))]
    many = sum(map(line.count, held)) * _QUOTED_LINE >= han_count(line)
    return len(line) >= _LONG and many and plainly.isdisjoint(line)


def _is_named(text: str, at: int, plainly: frozenset[str]) -> bool:
    """Whether a character stands in a name in quotation marks that holds no character which is simplified itself."""
    start, end = line_around(text, at, at)
    quoted = next((one[0] for one in _QUOTED.finditer(text, start, end) if one.start() < at < one.end()), "")
    return quoted != "" and plainly.isdisjoint(quoted)
