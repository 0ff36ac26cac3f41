"""Lets one mark stand where a department's words and the template behind them both set one.

A template prints {{ 举措.标题 }}。 and a department types 加强培训。 or no title at all: that comes neither to
加强培训。。 nor to 八是。 Where neither sets one, a text of one paragraph gets its full stop; in a table, none.
"""

from __future__ import annotations

import re

from report_drafter.domain.late_pattern import late
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.package.xml_text import NARRATIVE_END, NO_NARRATIVE, SENTENCES_END
from report_drafter.word.reading.accepted_view import Element

FULL_STOP, BLANKS = "。", " \u3000"
TEMPLATE_MARKS = frozenset("。；，、：！？")
GIVING_WAY = late(r"[。；，、：;,:．]+[ \u3000]*$")
"""Marks that mean no more than that something ends here; the template's own mark says that as well."""
STAYING = late(r"[！？!?…][”’』」）)]?$|。[”’』」]$")
"""Marks that say more, or stand within quotation marks: the template's is left out behind them."""
ENDED = late(r"(?:[。！？!?…；;：:，,、.．—]|[。！？!?…][”’』」）)])[ \u3000]*$")
"""How a text ends that needs no full stop, or whose writer broke off and must be asked."""
ENDS = late(f"[{NARRATIVE_END}{NO_NARRATIVE}{SENTENCES_END}]")


def settle_ends(tree: Element) -> None:
    """Settles the end of every narrative of a part and takes the marks of ends away."""
    ended = [one for one in tree.iter(names.TEXT) if ENDS.search(one.text or "")]
    for text in ended:
        while found := ENDS.search(text.text or ""):
            _settle(text, found)


def _settle(text: Element, end: re.Match[str]) -> None:
    """Settles the first end that a text holds, with what follows it there or in the paragraph's next text."""
    before, after = end.string[: end.start()], end.string[end.end() :]
    following = None if after else _next_text(text)
    rest = after if following is None else following.text or ""
    if rest[:1] in TEMPLATE_MARKS:
        before, rest = _one_mark(before, rest, empty=end[0] == NO_NARRATIVE)
    elif end[0] == SENTENCES_END and not rest and not ENDED.search(before) and not _in_a_cell(text):
        before = before.rstrip(BLANKS) + FULL_STOP
    text.text = before if following is not None else before + rest
    if following is not None:
        following.text = rest


def _in_a_cell(text: Element) -> bool:
    return next(text.iterancestors(names.CELL), None) is not None


def _one_mark(before: str, rest: str, *, empty: bool) -> tuple[str, str]:
    given_way = GIVING_WAY.sub("", before)
    if STAYING.search(before) or (empty and given_way == before):
        return before, rest[1:]
    return given_way, rest


def _next_text(text: Element) -> Element | None:
    paragraph = next(text.iterancestors(names.PARAGRAPH), None)
    texts = [] if paragraph is None else [one for one in paragraph.iter(names.TEXT) if one is text or one.text]
    behind = texts[texts.index(text) + 1 :] if text in texts else []
    return next((one for one in behind if next(one.iterancestors(names.PARAGRAPH), None) is paragraph), None)
