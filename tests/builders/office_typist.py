"""Lets LibreOffice itself open workbooks, type into cells and save them, by a macro in a private profile."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.conftest import OFFICE_PLACES, OFFICE_RESTARTS

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "xls": "MS Excel 97", "ods": "calc8"}
MODULE = "user/basic/Standard/Module1.xba"
LIBRARY = "user/basic/Standard/script.xlb"
LIBRARY_NAMESPACE, SCRIPT_NAMESPACE = "http://openoffice.org/2000/library", "http://openoffice.org/2000/script"
LIBRARY_LIST = (
    f'<library:library xmlns:library="{LIBRARY_NAMESPACE}" library:name="Standard" library:readonly="false"'
    ' library:passwordprotected="false"><library:element library:name="Module1"/></library:library>'
)
MACRO = """Sub Follow(list As String)
  Dim files, lines, parts, document, sheet, cell
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = createUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(list))
  lines.setEncoding("UTF-8")
  Do While Not lines.isEOF()
    parts = Split(lines.readLine(), Chr(9))
    Select Case parts(0)
      Case "open"
        document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, Array(Setting("Hidden", True)))
      Case "type"
        sheet = document.Sheets.getByName(parts(1))
        cell = sheet.getCellRangeByName(parts(2))
        If Not (sheet.isProtected() And cell.CellProtection.IsLocked) Then cell.setFormula(parts(3))
      Case "save"
        document.storeToURL(parts(1), Array(Setting("FilterName", parts(2))))
      Case "close"
        document.close(True)
    End Select
  Loop
  lines.closeInput()
  StarDesktop.terminate()
End Sub

Function Setting(name As String, value As Variant)
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  Setting = one
End Function
"""
"""Follows a list of steps, one a line, its parts between tabs. What is typed goes through LibreOffice's own reading of
input; a locked cell of a protected sheet takes nothing, as on the screen (a macro alone would be let through)."""

Typed = tuple[str, str, str]
"""A sheet, a cell, and what is typed there."""


@dataclass(frozen=True, slots=True)
class TypedWorkbook:
    """A workbook, what is typed into it, and where it is saved; the suffix of each target says the format."""

    source: Path
    typed: tuple[Typed, ...]
    targets: tuple[Path, ...]


def type_into(workbooks: Iterable[TypedWorkbook], folder: Path) -> None:
    """Opens, fills and saves workbooks in one run of LibreOffice, whose profile lies in `folder`."""
    profile, steps = folder / "profile", folder / "steps.txt"
    steps.write_text("".join(f"{line}\n" for one in workbooks for line in _steps(one)), encoding="utf-8")
    # The first start makes the profile and with it an empty macro library, which is then replaced.
    _run(profile, "--terminate_after_init")
    (profile / LIBRARY).write_text(LIBRARY_LIST, encoding="utf-8")
    (profile / MODULE).write_text(_module(), encoding="utf-8")
    _run(profile, f"macro:///Standard.Module1.Follow({steps.as_uri()})")


def _steps(one: TypedWorkbook) -> list[str]:
    typed = [f"type\t{sheet}\t{cell}\t{text}" for sheet, cell, text in one.typed]
    saved = [f"save\t{target.as_uri()}\t{FILTERS[target.suffix[1:]]}" for target in one.targets]
    return [f"open\t{one.source.as_uri()}", *typed, *saved, "close"]


def _module() -> str:
    names = f'xmlns:script="{SCRIPT_NAMESPACE}" script:name="Module1" script:language="StarBasic"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<script:module {names}>{escape(MACRO)}</script:module>'


def _run(profile: Path, what: str) -> None:
    office = next(place for place in OFFICE_PLACES if Path(place).exists())
    command = [office, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}", what]
    done = subprocess.run(command, check=False, capture_output=True, timeout=180)
    if done.returncode == OFFICE_RESTARTS:
        done = subprocess.run(command, check=False, capture_output=True, timeout=180)
    done.check_returncode()
