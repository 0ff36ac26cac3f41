"""Finds what typing does to tags: full-width braces, curly quotes, halves of tags, signs that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from report_drafter.domain.finding import Severity
from report_drafter.word.package import ooxml_names as names
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_fault import Fault, FaultKind
from report_drafter.word.templates.template_names import TemplateNames
from report_drafter.word.templates.template_paragraph import TemplateParagraph
from report_drafter.word.templates.template_tags import BRACES, TAG, Tag, code_only

FULL_WIDTH = str.maketrans("｛｝％｜（），．＝：［］＜＞＂＇～", "{}%|(),.=:[]<>\"'~")
FULL_WIDTH_SIGNS = frozenset("｛｝％｜（），．＝：［］＜＞＂＇～")
CURLY_QUOTES = frozenset("“”‘’「」")
UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff")
SUSPECT = FULL_WIDTH_SIGNS | CURLY_QUOTES | UNSEEN
# Patterns of faults stay text: re compiles them where a template has some, which most have not.
NEAR_BRACES = r"[{｛][ \u3000]?[{｛%％]|[}｝%％][ \u3000]?[}｝]"
LONE_BRACES = r"(?<![{｛%])[{｛]\s*([^{}｛｝]+?)\s*[}｝](?![}｝])"
MISTYPED_TAG = r"[{｛][ \u3000]?[{｛%％][^}｝\n]*[}｝%％]?[ \u3000]?[}｝]?|[^\n]+"
COMMENT = r"(?s)\{#.*?#\}"
CURLY_LITERAL = r"[“”‘’「」][^“”‘’「」]*[“”‘’「」]"
"""What curly quotes hold is a text: the brackets in it are meant."""
LONGEST_QUOTE = 24


def typing_faults(paragraph: TemplateParagraph, known: TemplateNames) -> Iterator[Fault]:
    """Yields the faults of one paragraph that typing made."""
    for tag in paragraph.tags:
        yield from _inside(paragraph, tag, known)
    rest = TAG.sub("\n", paragraph.text)
    if BRACES.isdisjoint(rest):
        return
    mistyped = list(_mistyped_tags(rest))
    yield from _wide_braces(paragraph, mistyped)
    left = rest
    for typed in mistyped:
        left = left.replace(typed, "\n", 1)
    yield from _halves(paragraph, left)
    yield from _lone_braces(paragraph, left, known)
    if re.search(COMMENT, rest):
        problem = "{# … #} 不是备注，会原样印在报告里。"
        advice = "不需要的请删去；要给自己留话请用 Word 批注。"
        yield Fault(FaultKind.TYPING, problem, advice, paragraph.element, Severity.WARNING)


def quoted(text: str) -> str:
    """Returns the words of a template as a message shows them: one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE]}…"


def _inside(paragraph: TemplateParagraph, tag: Tag, known: TemplateNames) -> Iterator[Fault]:
    where = paragraph.element
    if any(piece.element.tag != names.TEXT for piece in paragraph.pieces_of(tag)):
        problem = f"标签“{quoted(tag.source)}”中间有换行、制表符或连字符。"
        yield Fault(FaultKind.TYPING, problem, "请删去，让标签连成一行。", where, tag=tag)
    if not BRACES.isdisjoint(code_only(tag.inner)):
        problem = f"标签“{quoted(tag.source)}”的花括号多了或者少了。"
        advice = "标签的两头各写两个花括号，如 {{ 走访企业 }}。"
        yield Fault(FaultKind.TYPING, problem, advice, where, tag=tag)
    elif not SUSPECT.isdisjoint(tag.source) and tag.inner.partition("|")[0].strip() not in known.indicators:
        yield from _suspect(tag, where)


def _suspect(tag: Tag, where: Element) -> Iterator[Fault]:
    code = code_only(tag.inner)
    unseen = [one for one in tag.source if one in UNSEEN]
    if unseen:
        shown = "".join(one for one in tag.source if one not in UNSEEN)
        problem = f"标签“{quoted(shown)}”中有看不见的字符（U+{ord(unseen[0]):04X}）。"
        yield Fault(FaultKind.TYPING, problem, "请删去整个标签，重新键入。", where, tag=tag)
    if not CURLY_QUOTES.isdisjoint(code):
        problem = f"标签“{quoted(tag.source)}”用了中文引号。"
        advice = '请改为半角直引号 "…"（Word 自动改成弯引号时，按一次 Ctrl+Z 即可恢复）。'
        yield Fault(FaultKind.TYPING, problem, advice, where, tag=tag)
    bare = re.sub(CURLY_LITERAL, "", code)
    signs = " ".join(dict.fromkeys(one for one in bare if one in FULL_WIDTH_SIGNS))
    if signs:
        problem = f"标签“{quoted(tag.source)}”中有全角符号 {signs}。"
        yield Fault(FaultKind.TYPING, problem, f"请改为半角 {signs.translate(FULL_WIDTH)}。", where, tag=tag)


def _mistyped_tags(rest: str) -> Iterator[str]:
    """Yields what was meant as a tag, each whole, where its braces are wide or parted."""
    end = 0
    for found in re.finditer(NEAR_BRACES, rest):
        right = found[0] in {"{{", "{%", "}}", "%}"}
        if found.start() < end or right or not (_has_wide(found[0]) or _opens_tag(rest, found)):
            continue
        typed = _whole_tag(rest, end, found)
        end = rest.index(typed, end) + len(typed)
        yield typed


def _whole_tag(rest: str, after: int, found: re.Match[str]) -> str:
    """What a wide or parted pair of braces opens, or closes where a right pair opened it."""
    opened = max(rest.rfind(pair, after, found.start()) for pair in ("{{", "{%"))
    if found[0][0] not in "{｛" and opened >= 0 and "\n" not in rest[opened : found.start()]:
        return rest[opened : found.end()]
    mistyped = re.match(MISTYPED_TAG, rest[found.start() :])
    return mistyped[0] if mistyped else found[0]


def _has_wide(typed: str) -> bool:
    return not FULL_WIDTH_SIGNS.isdisjoint(typed)


def _wide_braces(paragraph: TemplateParagraph, mistyped: Iterable[str]) -> Iterator[Fault]:
    for typed in mistyped:
        problem = f"“{quoted(typed)}”不是标签：花括号用了全角，或者中间有空格。"
        advice = f"请用半角键入，如 {quoted(_half_width(typed))}。"
        yield Fault(FaultKind.TYPING, problem, advice, paragraph.element)


def _halves(paragraph: TemplateParagraph, rest: str) -> Iterator[Fault]:
    where = paragraph.element
    opened, closed = re.search(r"\{[{%].*", rest), re.search(r".*[}%]\}", rest)
    if opened:
        problem = f"标签“{quoted(opened[0])}”没有在本段内结束。"
        yield Fault(FaultKind.TYPING, problem, "请补上 }} 或 %}；一个标签不能跨段，请放在同一段内。", where)
    elif closed:
        problem = f"“{quoted(closed[0])}”有结束的花括号，没有开头的 {{{{ 或 {{%。"
        yield Fault(FaultKind.TYPING, problem, "请补上开头；一个标签不能跨段，请放在同一段内。", where)


def _opens_tag(rest: str, found: re.Match[str]) -> bool:
    """Two half-width braces with a space between are a tag only where the other end looks like one too."""
    return found[0][0] in "{｛" and re.search(NEAR_BRACES, rest[found.end() :]) is not None


def _half_width(typed: str) -> str:
    narrow = typed.translate(FULL_WIDTH)
    return re.sub(r"([{}%]) (?=[{}%])", r"\1", narrow)


def _lone_braces(paragraph: TemplateParagraph, rest: str, known: TemplateNames) -> Iterator[Fault]:
    for found in re.finditer(LONE_BRACES, rest):
        name = found[1].split("|")[0].split("｜")[0].strip()
        if name in known.indicators or name in known.words:
            problem = f"“{quoted(found[0])}”只有一层花括号，不会被替换。"
            yield Fault(FaultKind.TYPING, problem, f"请改为 {{{{ {found[1].strip()} }}}}。", paragraph.element)
