"""Writes the public copy of a report, once nothing stands against it. FLOW edited document → public document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.errors import UnreadableFile
from report_drafter.domain.finding import Severity
from report_drafter.domain.frozen import frozen
from report_drafter.domain.location import Place, TextSpan
from report_drafter.domain.opinion import OpinionKind
from report_drafter.domain.project import PUBLIC_SUFFIX
from report_drafter.domain.report_text import Effacement, ReportText
from report_drafter.domain.review_mark import DRAFTER, ReviewMark
from report_drafter.domain.shown_names import shown_name
from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.word.package.opened_document import SAVE_AGAIN, OpenedDocument, open_document
from report_drafter.word.publishing.publisher import embedded_files, prove_settled, public_copy
from report_drafter.word.reading.comments_reader import read_comments
from report_drafter.word.reading.marked_places import MarkedDocument, mark_places
from report_drafter.word.reading.revisions import read_revisions
from report_drafter.workflows.check_report import check_reports
from report_drafter.workflows.output_folder import Placed, place_output
from report_drafter.workflows.report_project import project_of_report

EFFACED = {
    Effacement.HIDDEN: "{}有隐藏文字：{}（请删去，或取消隐藏）",
    Effacement.STRUCK: "{}有加删除线的文字：{}（请删去，或取消删除线）",
    Effacement.WHITE: "{}有白色的文字，在白纸上看不见：{}（请删去，或把字体颜色改为“自动”）",
}


@frozen
class Publication:
    """What publishing came to: errors of `check`, `marks` and what is `unseen` stand against it.

    `unseen` says of each text that is hidden, white or struck through, and of each file within, where it stands;
    `placed` is the copy.
    """

    check: CheckResult
    report: ReportText
    marks: tuple[ReviewMark, ...]
    unseen: tuple[str, ...] = ()
    placed: Placed | None = None

    @property
    def obstacles(self) -> tuple[str, ...]:
        """Returns, in words, what stands against publishing."""
        errors = [one for one in self.check.findings if one.severity is Severity.ERROR]
        found = [f"{'；'.join(dict.fromkeys(map(self._place, one.spans)))}：{one.message}" for one in errors]
        return (*found, *(_words(mark, self.report) for mark in self.marks), *self.unseen)

    def _place(self, place: Place) -> str:
        """The report itself is named above the list."""
        return place.place if isinstance(place, TextSpan) and place.file == self.report.file else str(place)


def publish_report(file: Path, root: Path, year: int | None = None) -> Publication:
    """Checks a report and writes its public copy to the year's outputs, unless something stands against it.

    Raises UserError when the file or the project cannot be read.
    """
    document = open_document(file)
    if document.strict:
        raise UnreadableFile(f"“{file.name}”是“Strict Open XML”格式，写不出公开稿。", SAVE_AGAIN)
    marked = mark_places(document)
    marks = tuple(unsettled(document, marked))
    (checked,) = check_reports((file,), root, year)
    publication = Publication(
        checked.result, checked.text, marks, (*_effaced(checked.text), *_files_within(marked, checked.text))
    )
    if publication.obstacles:
        return publication
    prove_settled(document)
    name = f"{Path(shown_name(file)).stem.removesuffix(PUBLIC_SUFFIX)}{PUBLIC_SUFFIX}.docx"
    project = project_of_report(file, settled_report(checked.text).agreed.year, root, year)
    placed = place_output(project.outputs, name, public_copy(document))
    return replace(publication, placed=placed)


def unsettled(document: OpenedDocument, marked: MarkedDocument) -> Iterator[ReviewMark]:
    """Yields the comments that nobody ticked off and the tracked changes that nobody accepted or rejected.

    The product's own comments repeat an earlier check; the check made now counts instead.
    """
    yield from (one for one in read_comments(document, marked) if not one.resolved and one.author != DRAFTER)
    yield from read_revisions(marked)


def _effaced(report: ReportText) -> Iterator[str]:
    return (EFFACED[one.how].format(paragraph.place, words) for paragraph, one, words in report.effaced())


def _files_within(marked: MarkedDocument, report: ReportText) -> Iterator[str]:
    """Workbooks and documents that are embedded whole: a reader opens them with a double click."""
    for number, program in embedded_files(marked):
        yield f"{report.place(number)}嵌着另一个文件（{program}），读者双击就能打开（请改成图片，或删去）"


def _words(mark: ReviewMark, report: ReportText) -> str:
    said = mark.words if mark.kind is OpinionKind.COMMENT else _change(mark)
    return f"{report.place(mark.paragraph)}有{mark.author or '未署名者'}的{mark.kind.value}未处理：{said}"


def _change(mark: ReviewMark) -> str:
    return " → ".join(one for one in (mark.old, mark.new) if one) or mark.words
