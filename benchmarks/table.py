"""The table that a run prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One figure: ours and what it is compared with, in one unit; None where there is none."""

    document: str
    what: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    target: float | None = None
    """The ratio that ours should not exceed; for a figure without a peer, the figure itself."""

    @property
    def ratio(self) -> float | None:
        """Ours as a share of the peer's."""
        return self.ours / self.peer if self.peer else None

    @property
    def verdict(self) -> str:
        """Whether the target is met; empty without one."""
        if self.target is None:
            return ""
        measured = self.ratio if self.peer is not None else self.ours
        return "" if measured is None else "met" if measured <= self.target else "MISSED"


_HEAD = ("document", "what", "ours", "peer", "", "ratio", "target", "")


def render(rows: list[Row]) -> str:
    """All rows, in columns."""
    cells = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEAD))]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True))
        for line in cells
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.document,
        row.what,
        f"{row.ours:.3g} {row.unit}",
        f"{row.peer:.3g} {row.unit}" if row.peer is not None else "-",
        row.peer_name,
        f"{row.ratio:.2f}" if row.ratio is not None else "-",
        f"{row.target:g}" if row.target is not None else "-",
        row.verdict,
    )
