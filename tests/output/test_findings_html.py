"""The page of findings: complete by itself, linked both ways, and working in a real browser without a mouse."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from report_drafter.domain.check_result import CheckResult
from report_drafter.domain.finding import Finding
from report_drafter.domain.report_text import Paragraph, ReportText
from report_drafter.output.findings_html import findings_html
from tests.builders import checked_reports

CHROMIUM = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
]
KEYS = """
<script>
const key = (name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
const steps = [];
const here = () => document.activeElement.id || document.activeElement.textContent;
key("j"); steps.push(here());
key("j"); steps.push(here());
key("k"); steps.push(here());
key("Enter"); steps.push(here());
key("Enter"); steps.push(here());
document.title = steps.join("|");
</script>
"""


class _Page(HTMLParser):
    """Collects ids, links inside the page, and anything that would need a network."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.outside: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href" and value and value.startswith("#"):
                self.links.append(value[1:])
            elif name in ("src", "href"):
                self.outside.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data


def page_of(*findings: Finding) -> tuple[str, _Page]:
    result = replace(checked_reports.result(), findings=findings)
    page = findings_html(result, checked_reports.text())
    parsed = _Page()
    parsed.feed(page)
    return page, parsed


def test_every_link_has_its_target_and_nothing_comes_from_outside() -> None:
    page, parsed = page_of(checked_reports.conflict(), checked_reports.cell_finding())
    assert parsed.outside == []
    assert "http" not in page.replace("http-equiv", "")
    assert set(parsed.links) <= set(parsed.ids)
    assert len(parsed.ids) == len(set(parsed.ids))
    assert {"f1s0", "f1r0"} <= set(parsed.links)


def test_the_text_stands_in_the_page_to_the_letter() -> None:
    page, _ = page_of(checked_reports.conflict())
    body = page.partition('<section class="text"')[2].partition("</section>")[0]
    paragraphs = re.findall(r'<p><span class="number">\d+</span>(.*?)</p>', body)
    plain = [re.sub(r'<a class="note".*?</a>|<[^>]+>', "", one) for one in paragraphs]
    unescaped = [one.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for one in plain]
    assert unescaped == checked_reports.TEXT.split("\n")


def test_a_number_that_word_sets_by_itself_stands_before_its_paragraph() -> None:
    text = ReportText("报告.docx", (Paragraph(1, "主要成效", label="一、"),))
    assert '<span class="number">1</span>一、主要成效</p>' in findings_html(CheckResult("报告.docx", ()), text)


def test_overlapping_spans_are_marked_without_crossing_tags() -> None:
    first = replace(checked_reports.conflict(), related=(), spans=(checked_reports.span(2, "走访企业3907家次"),))
    second = replace(checked_reports.conflict(), related=(), spans=(checked_reports.span(2, "企业3907家次。"),))
    page, _ = page_of(first, second)
    assert '<mark class="error" tabindex="-1">走访</mark>' in page
    assert '<mark class="error" tabindex="-1">企业3907家次</mark>' in page


def test_a_report_without_findings_says_so() -> None:
    page, _ = page_of()
    assert "没有发现问题" in page


def run_chromium(arguments: list[str], profile: Path) -> str:
    binary = shutil.which("chromium")
    assert binary
    command = [binary, *CHROMIUM, f"--user-data-dir={profile}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()


@pytest.mark.chromium
def test_the_keyboard_walks_from_finding_to_text_and_back(tmp_path: Path) -> None:
    page, _ = page_of(checked_reports.conflict(), checked_reports.cell_finding())
    path = tmp_path / "page.html"
    path.write_text(page.replace("</body>", f"{KEYS}</body>"), encoding="utf-8")
    dumped = run_chromium(["--dump-dom", path.as_uri()], tmp_path / "profile")
    title = re.search("<title>(.*?)</title>", dumped)
    assert title
    assert title[1] == "f1|f2|f1|《实施纲要（2021—2026年）》|f1"


@pytest.mark.chromium
def test_the_page_prints_with_text_and_findings(tmp_path: Path) -> None:
    page, _ = page_of(checked_reports.conflict())
    path, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    path.write_text(page, encoding="utf-8")
    run_chromium([f"--print-to-pdf={printed}", "--no-pdf-header-footer", path.as_uri()], tmp_path / "profile")
    assert printed.read_bytes().startswith(b"%PDF")
    assert printed.stat().st_size > 10_000
