"""Hold the fields that every record has."""

from __future__ import annotations

from dataclasses import dataclass

from infoview_lib.contacts.fields import spec_field


@dataclass(frozen=True, kw_only=True, repr=False)
class Record:
    """Hold what every record has."""

    id: str = spec_field("text", "Id", "Random; never a name.")
    created_at: str = spec_field("time", "Made")
    updated_at: str = spec_field("time", "Last changed")
    is_practice: bool = spec_field(
        "yes_no", "Practice", "Made in rehearsal; never counted.", default=False
    )
    deleted_at: str = spec_field("time", "Moved to the trash")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"  # a page that shows it would save what it says
