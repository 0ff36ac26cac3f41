"""Entry point of the installed command and of `python -m report_drafter`."""

from __future__ import annotations


def main() -> None:
    """Runs the command line."""
    from report_drafter.cli.main import run

    run()


if __name__ == "__main__":
    main()
