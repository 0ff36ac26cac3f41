"""Marks of other programs that stay in a text: <br>, **重点**, # 一、总体情况, [链接](https://…), ^p.

Pages, chats and notes are marked up in letters; what is pasted out of them shows what only their programs should see.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.late_pattern import late

_HAN = "\u4e00-\u9fff"
_TAGS = (
    "br|p|div|span|b|i|u|s|strong|em|font|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|a|img|hr|sup|sub|center|section|"
    "blockquote|pre|code|html|body|head|title|style|script|input|label|o:p|[wv]:[a-z0-9]+|st1:[a-z]+|xml|think"
)
_ENTITIES = (
    "nbsp|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|middot|hellip|bull|copy|reg|times|deg|permil|emsp|"
    "ensp|thinsp|yen|sect|para|le|ge|rarr|larr"
)
_SURE = {
    "<": late(f"<(?i:/?(?:{_TAGS})(?:[\\s/][^<>\n]{{0,200}})?>|!--|!\\[CDATA|/(?:{_TAGS})(?![a-z]))"),
    "＜": late(f"＜(?i:/?(?:{_TAGS})\\s?/?[＞>])"),
    "&": late(f"&(?i:(?:{_ENTITIES})(?:;|(?=[{_HAN}]))|#\\d{{2,5}};|#x[0-9a-f]{{2,5}};)"),
    "\\": late(
        r"\\(?:[nrt]{1,2}(?![A-Za-z])|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}(?![0-9A-Za-z])|[*_#>\[\]()\-.~`]"
        r"|(?:textbf|section|begin|end|item|par|cite)(?![a-z]))"
    ),
    "#": late(f"(?m)#(?<=^#)#{{0,5}} +(?=[{_HAN}（(“\\d])|#{{2,6}}(?=[{_HAN}（(])(?!\\w{{1,12}}##)"),
    "`": late(f"`(?<!\\\\`)`{{0,2}}(?=[{_HAN}])|`(?<=[{_HAN}]`)"),
    "[": late(
        r"!?\[[^\[\]\n]{0,60}\]\((?:https?:|ftp:|/|#|www\.|mailto:)[^()\n]{0,300}\)|\[\^\w{1,6}\]"
        r"|\[/?(?i:b|i|u|url|img|color|size|quote|font|align)(?:=[^\[\]\n]{0,60})?\]"
    ),
    "~": late(r"~~[^~\n]{1,40}~~"),
    "^": late(f"\\^[pltw](?=[{_HAN}，。；、]|$)"),
}
"""Patterns that begin with their sign: a text without it is not looked at."""
_STARS = late(r"\*{2,3}")
_BOLD = late(r"\*\*(?<![0-9A-Za-z*]\*\*)[^*\n]{1,80}\*\*(?!\*)")
_MASKED = late(
    f"[{_HAN}]{{0,10}}(?:公司|企业|商行|超市|酒店|宾馆|饭店|药店|门店|工厂|[厂店铺馆院所站社场村乡镇县市区省路街局科案]|先生|女士|同志)"
)
"""What stars stand before in an unnamed party: **公司, **镇**村."""
_MASKED_NAME = late(f"\\*\\*[、和与及诉（][{_HAN}]\\*\\*")
"""The stars of two people whose names are masked: 李**、王**."""
_CLAUSE_EDGES = "，。；：、！？\n“”（）《》"


def markup_left(plain: str, characters: frozenset[str]) -> Iterator[re.Match[str]]:
    """Yields the marks that are surely those of a program; `characters` are all that stand in the text."""
    for sign in _SURE.keys() & characters:
        yield from _SURE[sign].finditer(plain)


def stars_left(plain: str, characters: frozenset[str]) -> Iterator[re.Match[str]]:
    """Yields the double stars that make words bold elsewhere, but for those that stand for a name or a number."""
    if "*" not in characters:
        return
    told: set[int] = set()
    for match in _BOLD.finditer(plain):
        if _MASKED_NAME.fullmatch(match[0]):
            told.update(range(*match.span()))
            continue
        if _holds_words(match[0]) and not _MASKED.match(plain, match.start() + 2, match.end() - 2):
            told.update(range(*match.span()))
            yield match
    yield from (one for one in _STARS.finditer(plain) if one.start() not in told and _is_left(plain, one))


def _holds_words(bold: str) -> bool:
    return any("\u4e00" <= one <= "\u9fff" for one in bold)


def _is_left(plain: str, match: re.Match[str]) -> bool:
    """Whether stars stand where a clause begins or behind its end, and for nothing."""
    before, behind = plain[match.start() - 1 : match.start()], plain[match.end() : match.end() + 1]
    if before in _CLAUSE_EDGES and "\u4e00" <= behind <= "\u9fff":
        return _MASKED.match(plain, match.end()) is None and behind not in "年月日个件起次万亿家户项条名人份元余"
    return before in "，。；：、！？" and before != "" and behind in ("", "\n")
