"""The one fact about a case that belongs to the store itself."""

COPY_ID = "copy_id"
"""The name under which a case on disk keeps the id of this copy."""


def refuse_own(name: str) -> None:
    """Raise ValueError where a caller would write over a fact of the store."""
    if name == COPY_ID:
        message = f"{COPY_ID} is made with the copy and never changed"
        raise ValueError(message)
