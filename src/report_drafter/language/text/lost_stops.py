"""Paragraphs of sentences that end without a mark or in a comma, in a text in which nearly no other does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from report_drafter.domain.late_pattern import late
from report_drafter.domain.report_text import Paragraph, Story

_STOP, _COMMAS = "。", "，,"
_LONG, _SHORTEST_TAIL, _LONGEST_CUT, _TAIL = 60, 8, 6, 60
"""A paragraph of so many characters with commas is no heading; what follows its last stop is a sentence itself."""
_FEWEST, _SHARE = 8, 8
"""So many paragraphs tell how a text ends them, and at most one in so many may end otherwise."""
_ENDED = late(r"[。！？；：…—”’）)】〕》!?;:.．~～]\s*$")
_SEMICOLON = late(r"[；;]\s*$")
_OPEN_END = late(r"(?:[\u4e00-\u9fff]|\d[%％]?)[，,、]?\s*$")
_SIGNED = late(
    r"[\s\u3000]|(?:\d|[一二三四五六七八九十])日$|(?:人民政府|委员会|办公室|[局厅院委部])$|^(?:谢谢|此致|来源|供稿|记者|联系人|附件|电话)"
    r"|(?:电话|传真|邮编|邮箱|网址|热线|编号|号码|[A-Za-z])[^，,。；;]{0,20}\d$"
)
"""What stands behind the last sentence and is none: who signs, when, the thanks of a speech."""
_NOTE = late(r"\s*(?:注|备注|说明|附|表|图|来源|资料来源|单位|〔注〕|\*|\[\d)")
_BEGINS = late(r"\s*(?:[\u4e00-\u9fff（(“《①-⑳]|—{2}|\d{1,2}[.．、](?!\d)|[（(]\d)")
"""How a paragraph begins that does not go on with the one before it, as a line broken behind a number does: 17公里."""
_GOES_ON = late(r"[\u4e00-\u9fff](?!、)")
_SENTENCE_ENDS = "。！？；!?;"
_HEADED = late(
    r"\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部])"
)
_NUMBERED = late(
    r"\s*(?:[一二三四五六七八九十]{1,3}[、是要]|[（(]?[一二三四五六七八九十\d]{1,3}[）).．、]|[①-⑳]|第[一二三四五六七八九十]|[-—·•●])"
)
_COMMA_END = late(r"[，、,]\s*$")
_OF_LIST = ("；", ";", "：", ":")


def lost_stops(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yields the paragraphs that lost their last stop."""
    body = [at for at, one in enumerate(paragraphs) if one.story is Story.BODY and one.table is None and _is_prose(one)]
    open_ended = [at for at in body if not _ENDED.search(paragraphs[at].text)]
    if len(body) < _FEWEST or not open_ended or len(open_ended) > len(body) // _SHARE:
        return
    for at in open_ended:
        one = paragraphs[at]
        following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        if not _OPEN_END.search(one.text) or not (following is None or _begins(following)):
            continue
        if _ends_in_sentence(one.text) or (following is not None and _is_cut(one.text, following)):
            yield one


def half_stops(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yields the one paragraph of several sentences that ends in a semicolon, as a list's items do and no prose."""
    body = [one for one in paragraphs if one.story is Story.BODY and one.table is None and _is_prose(one)]
    found = [one for one in body if _SEMICOLON.search(one.text) and one.text.count(_STOP) > 1]
    if len(body) >= _FEWEST and len(found) == 1:
        yield found[0]


def broken_off(paragraphs: Sequence[Paragraph]) -> Iterator[Paragraph]:
    """Yields the paragraphs that end in a comma or semicolon right before a numbered heading and are no items.

    However short the text: where a heading follows, nothing goes on.
    """
    for before, one, following in zip((None, *paragraphs), paragraphs, paragraphs[1:], strict=False):
        headed = _HEADED.match(following.label or following.text) is not None
        if headed and one.story is Story.BODY and one.table is None and _breaks_off(one, before):
            yield one


def _breaks_off(one: Paragraph, before: Paragraph | None) -> bool:
    """Whether a paragraph ends in a comma, or in a semicolon though it is no item of a list."""
    if _COMMA_END.search(one.text):
        return len(one.text) >= _SHORTEST_TAIL
    if not _SEMICOLON.search(one.text) or _STOP not in one.text:
        return False
    return not _is_item(one) and not _leads_list(before)


def _is_item(one: Paragraph) -> bool:
    return bool(one.label) or _NUMBERED.match(one.text) is not None


def _leads_list(before: Paragraph | None) -> bool:
    """Whether the paragraph before announces a list, or is an item of it."""
    return before is not None and before.text.rstrip().endswith(_OF_LIST)


def _is_prose(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if len(text) < _SHORTEST_TAIL or _NOTE.match(text):
        return False
    return _STOP in text or (len(text) >= _LONG and sum(text.count(one) for one in _COMMAS) > 1)


def _ends_in_sentence(text: str) -> bool:
    """Whether what follows the last stop of a paragraph is a sentence, neither a signature nor a date."""
    tail = text[max(map(text.rfind, _SENTENCE_ENDS)) + 1 :].strip()
    return len(tail) >= _SHORTEST_TAIL and not _SIGNED.search(tail[-_TAIL:])


def _is_cut(text: str, following: Paragraph) -> bool:
    """Whether a sentence just begun goes on in the next paragraph, as lines of a PDF do: …40件。组 | 织1126人参加…."""
    tail = text[max(map(text.rfind, _SENTENCE_ENDS)) + 1 :].strip()
    goes_on = not following.label and _GOES_ON.match(following.text) is not None and _STOP in following.text
    return 0 < len(tail) <= _LONGEST_CUT and goes_on and not _SIGNED.search(tail)


def _begins(following: Paragraph) -> bool:
    """Whether the next paragraph begins for itself."""
    return following.story is not Story.BODY or bool(following.label) or _BEGINS.match(following.text) is not None
