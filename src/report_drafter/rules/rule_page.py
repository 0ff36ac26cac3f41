"""Reads a rule's page out of its module's docstring: what it finds, why, a wrong and a right example.

The docstring reads: one line of summary, then the sections 查什么, 为什么, 反例, 正例, each marker alone on its line
and the words indented below it. In 反例 and 正例 a blank line parts examples; a line of an example is a paragraph.
"""

from __future__ import annotations

import re
from importlib import import_module
from inspect import cleandoc

from report_drafter.domain.frozen import frozen
from report_drafter.rules.rule import Rule

SECTIONS = ("查什么", "为什么", "反例", "正例")


@frozen
class RulePage:
    """One rule, explained; every example is a whole text, one paragraph a line."""

    rule: Rule
    summary: str
    what: str
    why: str
    wrong: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def waived_by(self) -> str:
        """What a clerk must know of older waivers, '' where the rule has always had its findings."""
        names = "、".join(f"`{name}`" for name in self.rule.formerly)
        return f"曾由 {names} 报告，按原规则名写的豁免仍然有效。" if names else ""


def page_of(rule: Rule) -> RulePage:
    """Returns the page of a rule; raises ValueError when its module's docstring lacks a section."""
    return parse_page(rule, import_module(rule.check.__module__).__doc__ or "")


def parse_page(rule: Rule, docstring: str) -> RulePage:
    """Returns the page that a docstring holds; raises ValueError naming the section that it lacks."""
    summary, *rest = re.split(rf"^({'|'.join(SECTIONS)})$", cleandoc(docstring), flags=re.MULTILINE)
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    missing = [name for name in SECTIONS if not sections.get(name, "").strip()]
    if missing or tuple(rest[::2]) != SECTIONS:
        raise ValueError(f"{rule.name}: {'、'.join(missing) or '各节次序'}")
    what, why, wrong, right = (cleandoc("\n" + sections[name]) for name in SECTIONS)
    return RulePage(rule, summary.strip(), _prose(what), _prose(why), _examples(wrong), _examples(right))


def _prose(text: str) -> str:
    """Joins wrapped lines: Chinese has no space between them."""
    return "\n\n".join(part.replace("\n", "") for part in re.split(r"\n\s*\n", text.strip()))


def _examples(text: str) -> tuple[str, ...]:
    return tuple(part.strip("\n") for part in re.split(r"\n\s*\n", text.strip("\n")))
