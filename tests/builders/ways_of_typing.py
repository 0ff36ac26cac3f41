"""Writes a report as people type and paste it: blanks beside figures, wide digits, one paragraph of breaks."""

from __future__ import annotations

import re
from pathlib import Path

from tests.builders.raw_document import raw_document, run


def spaced(folder: Path, text: str) -> Path:
    """A blank between every figure and the words beside it."""
    path = folder / "空格.txt"
    path.write_text(re.sub(r"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])", " ", text), encoding="utf-8")
    return path


def wide(folder: Path, text: str) -> Path:
    """Wide digits throughout."""
    path = folder / "全角.txt"
    path.write_text(text.translate(str.maketrans("0123456789", "０１２３４５６７８９")), encoding="utf-8")
    return path


def pasted(folder: Path, text: str) -> Path:
    """One paragraph, its lines parted by breaks, as pages of the web are pasted."""
    path = folder / "粘贴.docx"
    path.write_bytes(raw_document(f"<w:p>{'<w:r><w:br/></w:r>'.join(run(line) for line in text.splitlines())}</w:p>"))
    return path
