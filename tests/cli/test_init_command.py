"""`init` says what to run next so that it can be copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

RunCli = Callable[..., "CompletedProcess[str]"]


def test_a_folder_whose_name_a_shell_would_part_is_quoted(tmp_path: Path, run_cli: RunCli) -> None:
    assert '  cd "法治 报告"\n' in run_cli("init", "法治 报告", cwd=tmp_path).stdout
    assert "  cd 法治报告\n" in run_cli("init", "法治报告", cwd=tmp_path).stdout
