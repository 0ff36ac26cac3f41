"""What commands show: progress where somebody watches, and text that no console breaks off at."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from report_drafter.workflows.notice import Notice, silent


@contextmanager
def progress() -> Iterator[Notice]:
    """Shows a line of progress on the terminal while a workflow runs; shows nothing where nobody watches."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(bar_width=24), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def notice(step: str, done: int, of: int) -> None:
            bar.update(task, description=step, completed=done, total=of or None)

        yield notice


def write_json(text: str) -> None:
    """Writes machine-readable text as UTF-8, whatever the console's encoding is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.buffer.flush()


def say(text: str = "") -> None:
    """Writes a line for the clerk."""
    click.echo(text)
