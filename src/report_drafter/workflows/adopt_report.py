"""Makes a project of an old report and proves it: drafting with the adopted values gives the old report back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from report_drafter.adopting.adoption import PLAIN, Adoption, adopt_report_text, still_kept, template_plan
from report_drafter.adopting.kept_number import KeptNumber
from report_drafter.adopting.replacement import Replacement, as_written
from report_drafter.domain.catalogue import WAITING_DEPARTMENT
from report_drafter.domain.department_form import DepartmentForm
from report_drafter.domain.errors import UserError
from report_drafter.domain.frozen import frozen
from report_drafter.domain.late_pattern import late
from report_drafter.domain.location import TextSpan
from report_drafter.domain.project import TEMPLATE_NAME, Project
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.domain.template_words import RESERVED
from report_drafter.domain.year_over_year import IndicatorFigure
from report_drafter.drafting.report_context import ReportContext, build_context
from report_drafter.drafting.wording import FILTERS, number
from report_drafter.drafting.year_over_year import join_years
from report_drafter.excel.workbook_reader import workbook_of
from report_drafter.intake.submission_parser import parse_submission
from report_drafter.language.chronology.settled_report import settled_report
from report_drafter.language.text.reading_view import ReadingView, reading_view
from report_drafter.rules.registry import plan_registry
from report_drafter.word.package.opened_document import OpenedDocument, open_document
from report_drafter.workflows.init_project import starter_root
from report_drafter.workflows.notice import Notice, silent
from report_drafter.workflows.output_files import write_together
from report_drafter.workflows.year_inputs import understood_catalogue

DIGIT_FILTERS = ("千分位", "全角")
TAG_MARKS = late(r"[{｛][{｛%％]|[}｝%％][}｝]")
LINE_END = late("\r\n|\r|\n")
CLAUSE_END = late(r"[，,。；;：:！!？?\n]")
SOURCE_NAME = "原报告.docx"
YEARS = range(1900, 2100)
"""What the catalogue takes for a year."""


@frozen
class Difference:
    """A paragraph that drafting does not give back as it was; `looks` tells that only its formatting differs."""

    paragraph: int
    old: str
    new: str
    looks: bool = False


@frozen
class AdoptedProject:
    """A new project, what it was made of, and how the proof came out; `view` is the old report as it was read."""

    project: Project
    adoption: Adoption
    replacements: tuple[Replacement, ...]
    untagged: tuple[Replacement, ...]
    kept: tuple[KeptNumber, ...]
    differences: tuple[Difference, ...]
    written: tuple[Path, ...]
    view: ReadingView

    @property
    def effaced(self) -> tuple[TextSpan, ...]:
        """Returns what the report holds struck through or hidden: the template keeps it."""
        found = self.view.written.effaced()
        return tuple(self._written(paragraph, one.start, one.end) for paragraph, one, _ in found)

    def read_place(self, paragraph: Paragraph, start: int, end: int) -> TextSpan:
        """Returns where characters of a paragraph, as it was read, stand in the old report."""
        return self.view.span(paragraph, start, end)

    def place(self, one: Replacement) -> TextSpan:
        """Returns where a replacement stands in the old report."""
        return self._written(self._paragraph(one.paragraph), one.start, one.end)

    def around(self, span: TextSpan, reach: int) -> str:
        """Returns the words of a place with those around it, of its clause: what a reader searches for."""
        text = self._paragraph(span.paragraph).text
        before, after = text[max(0, span.start - reach) : span.start], text[span.end : span.end + reach]
        return f"{CLAUSE_END.split(before)[-1]}{text[span.start : span.end]}{CLAUSE_END.split(after)[0]}".strip()

    def _paragraph(self, number: int) -> Paragraph:
        return next(one for one in self.view.written.paragraphs if one.number == number)

    def _written(self, paragraph: Paragraph, start: int, end: int) -> TextSpan:
        words = paragraph.text[start:end]
        return TextSpan(self.view.written.file, paragraph.number, start, end, words, paragraph.where)


def adopt_report(old: Path, folder: Path, year: int | None = None, notice: Notice = silent) -> AdoptedProject:
    """Makes a project in `folder` of the report `old` (.docx or .txt), or nothing: all files are written, or none.

    `year` is asked for only where the report does not tell it. Raises UserError where the report cannot be adopted and
    where one of the files cannot be written.
    """
    from report_drafter.word.adopting.tagged_document import tag_document

    _refuse_content(folder)
    notice("读取原报告", 0, 0)
    source = _source(old)
    view = _read(source, old.name)
    adoption = _adopt(view, old, year)
    notice("制作指标目录和上年数", 0, 0)
    project = Project(folder, adoption.year)
    inputs = _inputs(project, adoption)
    context = _context(project, inputs)
    notice("制作模板", 0, 0)
    planned = template_plan(adoption, _shown(context.figures), view)
    plan = tuple(as_written(one, view, adoption.year) for one in planned)
    tagged = tag_document(_opened(source), plan)
    notice("用模板还原原报告并逐字核对", 0, 0)
    differences = prove(tagged.content, context, source)
    kept = still_kept(adoption, [one for one, placed in zip(planned, plan, strict=True) if placed not in tagged.left])
    files = {**inputs, project.template: tagged.content}
    write_together(files.items())
    return AdoptedProject(project, adoption, plan, tagged.left, kept, differences, tuple(files), view)


def prove(template: bytes, context: ReportContext, source: bytes) -> tuple[Difference, ...]:
    """Renders the template and holds the result to the old report, character by character and format by format."""
    from report_drafter.word.adopting.character_looks import paragraph_looks
    from report_drafter.word.rendering.report_renderer import render_document

    rendered = render_document(_opened(template, TEMPLATE_NAME), context).content
    old = list(paragraph_looks(_opened(source)))
    new = list(paragraph_looks(_opened(rendered)))
    found: list[Difference] = []
    for one, other in zip(old, new, strict=False):
        if one.text != other.text:
            found.append(Difference(one.number, one.text, other.text))
        elif (one.formats, one.frame) != (other.formats, other.frame):
            found.append(Difference(one.number, one.text, other.text, looks=True))
    longer, gone = (old, True) if len(old) > len(new) else (new, False)
    rest = longer[min(len(old), len(new)) :]
    found.extend(Difference(one.number, one.text if gone else "", "" if gone else one.text) for one in rest)
    return tuple(found)


def _refuse_content(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"“{folder}”已经存在，而且里面有内容。", "请换一个新的文件夹名；原有内容没有改动。")


def _source(old: Path) -> bytes:
    """The old report as a .docx; a plain text is set on the standard's page first."""
    if old.suffix.lower() != ".txt":
        from report_drafter.word.adopting.adoptable_document import adoptable

        return adoptable(open_document(old))
    from report_drafter.word.adopting.text_document import document_of_text
    from report_drafter.workflows.text_file import read_text_file

    lines = LINE_END.split(read_text_file(old).rstrip("\r\n"))
    return document_of_text(lines, starter_root() / "templates" / TEMPLATE_NAME)


def _read(source: bytes, name: str) -> ReadingView:
    from report_drafter.word.reading.document_reader import read_text

    return reading_view(read_text(_opened(source, name)))


def _adopt(view: ReadingView, old: Path, year: int | None) -> Adoption:
    if year is not None and year not in YEARS:
        raise UserError(f"报告年度“{year}”不是四位年份。", "请写成 --year 2023 这样。")
    model = settled_report(view.text).model
    found = year or model.year
    if found is None:
        raise UserError(f"“{old.name}”的标题和正文都没有写明报告年度。", "请用 --year 指明，例如 --year 2023。")
    _refuse_tags(view.written, old.name)
    adoption = adopt_report_text(model, found, plan_registry(), RESERVED)
    if not adoption.facts:
        raise UserError(f"“{old.name}”里没有可以作为指标的数字。", "请核对是不是报告的正文文件。")
    return adoption


def _refuse_tags(text: ReportText, name: str) -> None:
    """A report that looks like a template would be filled where it only speaks."""
    for paragraph in text.paragraphs:
        found = TAG_MARKS.search(paragraph.text)
        if found:
            raise UserError(
                f"“{name}”第{paragraph.number}段有“{found[0]}”，会同模板的标签混淆。",
                "请在 Word 中改成别的括号；它如果是模板而不是报告，不需要 adopt。",
            )


def _inputs(project: Project, adoption: Adoption) -> dict[Path, bytes]:
    """The catalogue and the workbook that holds last year's values until they have departments, by their places."""
    from report_drafter.excel.forms.catalogue_writer import catalogue_workbook
    from report_drafter.excel.forms.form_writer import department_form

    form = DepartmentForm(adoption.catalogue, WAITING_DEPARTMENT, this_year=adoption.typed)
    values = project.inputs / f"{WAITING_DEPARTMENT}.xlsx"
    return {project.catalogue: catalogue_workbook(adoption.catalogue), values: department_form(form)}


def _context(project: Project, inputs: Mapping[Path, bytes]) -> ReportContext:
    """Reads the workbooks back, as a draft will: the proof covers the way through the cells too."""
    first, *others = (workbook_of(path.name, content) for path, content in inputs.items())
    catalogue, _ = understood_catalogue(first, project)
    readings = (parse_submission(one, catalogue).submission for one in others)
    submissions = tuple(one for one in readings if one is not None)
    return build_context(catalogue, join_years(catalogue, submissions, (), {}), submissions)


def _shown(figures: Mapping[str, IndicatorFigure]) -> dict[str, dict[str, str]]:
    """What a tag would print, plainly and through the filters that only write the digits another way."""
    return {
        filtered: {name: words(one) for name, one in figures.items()}
        for filtered, words in ((PLAIN, number), *((one, FILTERS[one]) for one in DIGIT_FILTERS))
    }


def _opened(content: bytes, name: str = SOURCE_NAME) -> OpenedDocument:
    from report_drafter.word.package.opened_document import open_bytes

    return open_bytes(content, name)
