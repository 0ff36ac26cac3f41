"""What every test may use: the outside tools where they are installed, and a plain word on what was left out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parents[1]
SHARED = REPOSITORY.parent / "shared"
OFFICE_PLACES = ("/usr/lib/libreoffice/program/soffice.bin", "/opt/libreoffice/program/soffice.bin")
OFFICE_RESTARTS = 81
"""What LibreOffice returns when it has made a new profile and wants to be started again."""
REQUIRE_ALL = "REPORT_DRAFTER_REQUIRE_ALL"

# A slow machine is no failure, and what lands a change must not depend on luck: CI tries the same examples every time.
settings.register_profile(
    "here", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=bool(os.environ.get("CI"))
)
settings.load_profile("here")


def _office() -> str | None:
    """The binary itself: the soffice wrapper has been seen to hang."""
    return next((place for place in OFFICE_PLACES if Path(place).exists()), None)


def _missing(marker: str) -> str | None:
    """Says why tests of a marker cannot run here, or None when they can."""
    match marker:
        case "libreoffice":
            return None if _office() and shutil.which("pdftotext") else "LibreOffice or poppler-utils is not installed"
        case "chromium":
            return None if shutil.which("chromium") else "chromium is not installed"
        case "shared":
            return None if SHARED.is_dir() else "../shared is not here"
    return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leaves out the tests whose outside tool is missing, each with its reason."""
    for item in items:
        for marker in ("libreoffice", "chromium", "shared"):
            reason = _missing(marker) if item.get_closest_marker(marker) else None
            if reason:
                item.add_marker(pytest.mark.skip(reason=f"left out: {reason}"))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails a run that promised to leave nothing out and did; ../shared alone may be missing, as users have none."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", ()) if reporter else ()
    if os.environ.get(REQUIRE_ALL) and any("shared" not in one.keywords for one in skipped):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def shared() -> Path:
    """The founders' folder of public texts; only tests marked `shared` may ask for it."""
    return SHARED


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout, itself a project with sample data."""
    return REPOSITORY


@pytest.fixture(scope="session")
def convert_all(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Sequence[Path], str], list[Path]]:
    """Converts documents of different names with LibreOffice, in one start of it; for tests marked `libreoffice`."""
    profile = tmp_path_factory.mktemp("office-profile")

    def converted(paths: Sequence[Path], suffix: str) -> list[Path]:
        folder = tmp_path_factory.mktemp("converted")
        arguments = ["--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
        command = [str(_office()), *arguments, "--convert-to", suffix, "--outdir", str(folder), *map(str, paths)]
        done = subprocess.run(command, check=False, capture_output=True, timeout=180)
        if done.returncode == OFFICE_RESTARTS:
            done = subprocess.run(command, check=False, capture_output=True, timeout=180)
        done.check_returncode()
        return [folder / f"{path.stem}.{suffix.split(':', maxsplit=1)[0]}" for path in paths]

    return converted


@pytest.fixture(scope="session")
def convert(convert_all: Callable[[Sequence[Path], str], list[Path]]) -> Callable[[Path, str], Path]:
    """Converts a document with LibreOffice; only tests marked `libreoffice` may ask for it."""

    def converted(path: Path, suffix: str) -> Path:
        return convert_all([path], suffix)[0]

    return converted


@pytest.fixture(scope="session")
def pdf_text(convert: Callable[[Path, str], Path]) -> Callable[[Path], str]:
    """Returns the text of a document as it stands in the PDF that LibreOffice makes of it."""
    return lambda path: text_of_pdf(convert(path, "pdf"))


def text_of_pdf(pdf: Path) -> str:
    """Returns the text of a PDF in the order in which it was drawn."""
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True)  # noqa: S607 - from PATH, as users have it
    return done.stdout.decode()


@pytest.fixture(scope="session")
def run_cli() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command line in a process of its own, as a clerk does."""

    def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "report_drafter", *arguments]
        environment = {**os.environ, "PYTHONUTF8": "1"}
        return subprocess.run(
            command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
        )

    return run
