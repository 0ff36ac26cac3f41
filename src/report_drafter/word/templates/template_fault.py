"""What may be wrong with a tag, said once: the problem, what to do, and where."""

from __future__ import annotations

from enum import StrEnum

from report_drafter.domain.errors import UserError
from report_drafter.domain.finding import Finding, Severity
from report_drafter.domain.frozen import frozen
from report_drafter.word.reading.accepted_view import Element
from report_drafter.word.templates.template_tags import Tag


class FaultKind(StrEnum):
    """The kinds of fault; the value is the rule that findings name."""

    TYPING = "template-typing"
    NAME = "template-name"
    STRUCTURE = "template-structure"
    FORBIDDEN = "template-forbidden"
    UNSAFE = "template-unsafe"
    UNIT = "template-unit"


@frozen
class Fault:
    """One fault at a paragraph (None: of the file as a whole), and at a tag where it is one tag's alone.

    A warning does not keep the template from being filled.
    """

    kind: FaultKind
    problem: str
    advice: str
    paragraph: Element | None = None
    severity: Severity = Severity.ERROR
    tag: Tag | None = None


class FaultyTemplate(UserError):
    """A template that must not be filled as it is; `findings` holds every fault with its place."""

    def __init__(self, file: str, findings: tuple[Finding, ...]) -> None:
        lines = [f"{number}. {_sentence(one)}" for number, one in enumerate(findings, 1)]
        super().__init__(
            "\n".join([f"模板“{file}”有 {len(findings)} 处问题，没有生成报告：", *lines, ""]),
            "请在 Word 中按上面的提示改好模板，保存并关闭后再运行一次。",
        )
        self.findings = findings


def _sentence(finding: Finding) -> str:
    place = getattr(finding.spans[0], "words", "") if finding.spans else ""
    return f"{place}：{finding.message}{finding.suggestion}" if place else f"{finding.message}{finding.suggestion}"
