"""Finds what typing does to tags: full-width braces, curly quotes, halves of tags, signs that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from report_drafter.domain.finding import Severity
from report_drafter.word import ooxml_names as names
from report_drafter.word.template_fault import Fault, FaultKind
from report_drafter.word.template_names import TemplateNames
from report_drafter.word.template_paragraph import TemplateParagraph
from report_drafter.word.template_tags import TAG, Tag, code_only

FULL_WIDTH = str.maketrans("｛｝％｜（），．＝：［］＜＞＂＇～", "{}%|(),.=:[]<>\"'~")
FULL_WIDTH_SIGNS = re.compile("[｛｝％｜（），．＝：［］＜＞＂＇～]")
CURLY_QUOTES = re.compile("[“”‘’「」]")
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
NEAR_BRACES = re.compile(r"[{｛][ \u3000]?[{｛%％]|[}｝%％][ \u3000]?[}｝]")
LONE_BRACES = re.compile(r"(?<![{｛%])[{｛]\s*([^{}｛｝]+?)\s*[}｝](?![}｝])")
COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
LONGEST_QUOTE = 24


def typing_faults(paragraph: TemplateParagraph, known: TemplateNames) -> Iterator[Fault]:
    """Yields the faults of one paragraph that typing made."""
    for tag in paragraph.tags:
        yield from _inside(paragraph, tag)
    rest = TAG.sub("\n", paragraph.text)
    yield from _outside(paragraph, rest)
    yield from _lone_braces(paragraph, rest, known)
    if COMMENT.search(rest):
        problem = "{# … #} 不是备注，会原样印在报告里。"
        yield Fault(
            FaultKind.TYPING,
            problem,
            "不需要的请删去；要给自己留话请用 Word 批注。",
            paragraph.element,
            Severity.WARNING,
        )


def quoted(text: str) -> str:
    """Returns the words of a template as a message shows them: one line, not too long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[:LONGEST_QUOTE]}…"


def _inside(paragraph: TemplateParagraph, tag: Tag) -> Iterator[Fault]:
    code, where = code_only(tag.inner), paragraph.element
    if any(piece.element.tag != names.TEXT for piece in paragraph.pieces_of(tag)):
        problem = f"标签“{quoted(tag.source)}”中间有换行、制表符或连字符。"
        yield Fault(FaultKind.TYPING, problem, "请删去，让标签连成一行。", where, tag=tag)
    if UNSEEN.search(tag.source):
        sign = f"U+{ord(UNSEEN.findall(tag.source)[0]):04X}"
        problem = f"标签“{quoted(UNSEEN.sub('', tag.source))}”中有看不见的字符（{sign}）。"
        yield Fault(FaultKind.TYPING, problem, "请删去整个标签，重新键入。", where, tag=tag)
    if CURLY_QUOTES.search(code):
        problem = f"标签“{quoted(tag.source)}”用了中文引号。"
        advice = '请改为半角直引号 "…"（Word 自动改成弯引号时，按一次 Ctrl+Z 即可恢复）。'
        yield Fault(FaultKind.TYPING, problem, advice, where, tag=tag)
    if FULL_WIDTH_SIGNS.search(code):
        signs = " ".join(dict.fromkeys(FULL_WIDTH_SIGNS.findall(code)))
        problem = f"标签“{quoted(tag.source)}”中有全角符号 {signs}。"
        yield Fault(FaultKind.TYPING, problem, f"请改为半角 {signs.translate(FULL_WIDTH)}。", where, tag=tag)


def _outside(paragraph: TemplateParagraph, rest: str) -> Iterator[Fault]:
    where = paragraph.element
    wide = [found for found in NEAR_BRACES.finditer(rest) if found[0] not in {"{{", "{%", "}}", "%}"}]
    wide = [found for found in wide if FULL_WIDTH_SIGNS.search(found[0]) or _opens_tag(rest, found)]
    if wide:
        typed = rest[wide[0].start() :].split("\n", maxsplit=1)[0]
        problem = f"“{quoted(typed)}”不是标签：花括号用了全角，或者中间有空格。"
        advice = f"请用半角键入，如 {quoted(_half_width(typed))}。"
        yield Fault(FaultKind.TYPING, problem, advice, where)
        return
    opened, closed = re.search(r"\{[{%].*", rest), re.search(r".*[}%]\}", rest)
    if opened:
        problem = f"标签“{quoted(opened[0])}”没有在本段内结束。"
        yield Fault(FaultKind.TYPING, problem, "请补上 }} 或 %}；一个标签不能跨段，请放在同一段内。", where)
    elif closed:
        problem = f"“{quoted(closed[0])}”有结束的花括号，没有开头的 {{{{ 或 {{%。"
        yield Fault(FaultKind.TYPING, problem, "请补上开头；一个标签不能跨段，请放在同一段内。", where)


def _opens_tag(rest: str, found: re.Match[str]) -> bool:
    """Two half-width braces with a space between are a tag only where the other end looks like one too."""
    return found[0][0] in "{｛" and NEAR_BRACES.search(rest, found.end()) is not None


def _half_width(typed: str) -> str:
    narrow = typed.translate(FULL_WIDTH)
    return re.sub(r"([{}%]) (?=[{}%])", r"\1", narrow)


def _lone_braces(paragraph: TemplateParagraph, rest: str, known: TemplateNames) -> Iterator[Fault]:
    for found in LONE_BRACES.finditer(rest):
        name = found[1].split("|")[0].split("｜")[0].strip()
        if name in known.indicators or name in known.words:
            problem = f"“{quoted(found[0])}”只有一层花括号，不会被替换。"
            yield Fault(FaultKind.TYPING, problem, f"请改为 {{{{ {found[1].strip()} }}}}。", paragraph.element)
