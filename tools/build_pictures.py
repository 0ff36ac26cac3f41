"""Makes the pictures of docs/images from the sample project: python tools/build_pictures.py.

Needs LibreOffice, poppler-utils, Chromium and the fonts that .ci/run installs. The offices' own fonts are not free, so
tools/picture_fonts.conf puts free ones of the same width in their place.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from unicodedata import east_asian_width

from openpyxl import load_workbook

from report_drafter.word.reading.document_reader import read_document

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
OFFICE = "/usr/lib/libreoffice/program/soffice.bin"
OFFICE_RESTARTS = 81
RESOLUTION = 96
TERMINAL_COLUMNS = 112
FRAME = re.compile("[\u2500-\u257f]")
"""Characters of table frames: as wide as a Chinese character in the picture's font, half as wide on a terminal."""
CONTRADICTIONS = {
    "不同意": ("不予评审3个", "不予评审8个"),
    "二、": ("群体性事件593起", "群体性事件83起"),
    "四、": ("（2021—2025年）", "（2021—2026年）"),
}
"""Behind which words what is replaced by what."""
RETURNED = 1_705_650_000
"""When the departments sent their forms back: 19 January 2024."""
REPORT = "法治政府建设年度报告"
STYLE = (
    "body{margin:0;padding:12px;background:#fff;display:inline-flex;gap:12px;font-family:'Noto Sans CJK SC'}"
    "img{border:1px solid #bbb;display:block}pre{margin:0;padding:16px 20px;background:#1e1e1e;color:#e6e6e6;"
    "font:15px/1.6 'Noto Sans Mono CJK SC';border-radius:6px;white-space:pre-wrap}"
    "i{display:inline-block;width:.5em;text-indent:-.25em;overflow:hidden;font-style:normal;height:1.6em;"
    "vertical-align:top}b{color:#8fd3ff;font-weight:normal}"
)


@dataclass(frozen=True, slots=True)
class Studio:
    """A folder to work in, with a copy of the sample project."""

    folder: Path

    @property
    def project(self) -> Path:
        """The copy of the sample project."""
        return self.folder / "项目"

    def run(self, *arguments: str) -> str:
        """Runs the command line in the project and returns what it prints."""
        command = [sys.executable, "-m", "report_drafter", *arguments]
        environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "100"}
        done = subprocess.run(
            command, cwd=self.project, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        return done.stdout + done.stderr

    def pages(self, document: Path) -> list[Path]:
        """Returns the pages of a document as pictures."""
        environment = {**os.environ, "FONTCONFIG_FILE": str(ROOT / "tools" / "picture_fonts.conf")}
        profile = f"-env:UserInstallation={(self.folder / 'office').as_uri()}"
        command = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(self.folder), str(document)]
        done = subprocess.run(command, env=environment, capture_output=True, timeout=180, check=False)
        if done.returncode == OFFICE_RESTARTS:
            done = subprocess.run(command, env=environment, capture_output=True, timeout=180, check=False)
        done.check_returncode()
        pdf, stem = self.folder / f"{document.stem}.pdf", self.folder / f"{document.stem}-页"
        subprocess.run(["pdftoppm", "-r", str(RESOLUTION), "-png", str(pdf), str(stem)], check=True)  # noqa: S607 - from PATH
        return sorted(self.folder.glob(f"{stem.name}-*.png"))

    def picture(self, name: str, body: str, width: int, height: int) -> None:
        """Photographs a page of HTML and keeps it in docs/images."""
        page = self.folder / f"{name}.html"
        page.write_text(f"<meta charset=utf-8><style>{STYLE}</style>{body}", encoding="utf-8")
        self.photograph(name, page.as_uri(), width, height)

    def photograph(self, name: str, address: str, width: int, height: int) -> None:
        """Photographs a page at an address."""
        where = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={self.folder / 'browser'}"]
        how = [
            "--hide-scrollbars",
            f"--window-size={width},{height}",
            f"--screenshot={IMAGES / name}.png",
            address,
        ]
        subprocess.run(["chromium", *where, *how], check=True, capture_output=True, timeout=120)  # noqa: S607 - from PATH
        print(f"{name}.png：{(IMAGES / f'{name}.png').stat().st_size // 1024} KB")


def main() -> None:
    """Makes every picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(Path(folder))
        for name in ("inputs", "templates"):
            shutil.copytree(ROOT / name, studio.project / name)
        picture_report(studio)
        picture_redline(studio)
        picture_workbooks(studio)
        picture_terminal(studio)


def picture_terminal(studio: Studio) -> None:
    """Pictures what draft prints, then what status and validate print while forms are missing and one is wrong."""
    show_terminal(studio, "draft", "draft")
    inputs = studio.project / "inputs" / "2023"
    for name in ("警卫科", "反诈中心"):
        (inputs / f"{name}.xlsx").unlink()
    form = load_workbook(inputs / "经侦支队.xlsx")
    form["指标"]["F5"], form["指标"]["F11"] = 3, "还在统计"
    form.save(inputs / "经侦支队.xlsx")
    for path in inputs.glob("*.xlsx"):
        os.utime(path, (RETURNED, RETURNED))
    show_terminal(studio, "status", "status", "--today", "2024-01-20")
    show_terminal(studio, "validate", "validate")


def show_terminal(studio: Studio, name: str, *arguments: str) -> None:
    """Pictures one command and what it prints."""
    printed = studio.run(*arguments).rstrip()
    line = html.escape(" ".join(("report-drafter", *arguments)))
    halved = FRAME.sub(r"<i>\g<0></i>", html.escape(printed))
    body = f"<pre style='width:900px'><b>$ {line}</b>\n{halved}</pre>"
    studio.picture(name, body, 980, 90 + 24 * sum(rows_of(one) for one in printed.splitlines()))


def rows_of(line: str) -> int:
    """Counts the rows that a line takes on the terminal of the picture; a Chinese character is two columns wide."""
    columns = sum(2 if east_asian_width(one) in "WF" else 1 for one in line)
    return max(1, -(-columns // TERMINAL_COLUMNS))


def picture_report(studio: Studio) -> None:
    """Pictures the first page of the public copy, and a few others beside each other."""
    outputs = studio.project / "outputs" / "2023"
    studio.run("draft")
    studio.run("publish", str(outputs / f"{REPORT}.docx"))
    public = next(one for one in outputs.glob("*公开*.docx"))
    pages = studio.pages(public)
    studio.picture("report-page-1", shown(pages[:1], 620), 648, 905)
    picture_check(studio, public)
    studio.picture("report-pages", shown([pages[1], pages[-3], pages[-2]], 480), 1516, 707)


def picture_check(studio: Studio, public: Path) -> None:
    """Pictures what check says of the public report's own contradictions, put back into the sample."""
    text = read_document(public).plain
    for place, (right, wrong) in CONTRADICTIONS.items():
        before, after = text.split(place, 1)
        text = before + place + after.replace(right, wrong, 1)
    report, page = studio.project / "某局报告.txt", studio.folder / "check.html"
    report.write_text(text, encoding="utf-8")
    studio.run("check", report.name, "--format", "html", "--output", str(page))
    studio.photograph("check", page.as_uri(), 1280, 760)


def picture_redline(studio: Studio) -> None:
    """Pictures two pages of the tracked changes from last year's report to this one's."""
    outputs = studio.project / "outputs"
    studio.run("draft", "--year", "2022")
    studio.run("draft", "--redline", str(outputs / "2022" / f"{REPORT}.docx"))
    studio.picture("redline", shown(studio.pages(outputs / "2023" / "花脸稿.docx")[:2], 480), 1016, 707)


def picture_workbooks(studio: Studio) -> None:
    """Pictures a filled form and the catalogue."""
    inputs = studio.project / "inputs" / "2023"
    form = studio.pages(inputs / "环食药侦支队.xlsx")
    studio.picture("form", shown(form[1:2], 1000), 1028, 420)
    catalogue = studio.pages(inputs / "catalogue.xlsx")
    studio.picture("catalogue", shown(catalogue[2:3], 1000), 1028, 600)


def shown(pages: Iterable[Path], width: int) -> str:
    """Returns HTML that shows pages beside each other."""
    return "".join(f"<img src='{page.as_uri()}' style='width:{width}px;align-self:flex-start'>" for page in pages)


if __name__ == "__main__":
    main()
