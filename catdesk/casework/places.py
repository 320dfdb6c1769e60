"""Where a person left off, as the one line that is kept with the case."""

import json

from catdesk.interview.view import HOME, Place, Screen


def encode_place(place: Place) -> str:
    """Return `place` as JSON; it names pages and items, never an answer."""
    return json.dumps([place.screen.value, place.section, place.page, place.item])


def decode_place(kept: str) -> Place:
    """Return the place that `encode_place` kept; the task list where there is none."""
    try:
        screen, section, page, item = json.loads(kept)
        return Place(Screen(screen), section, page, item)
    except (ValueError, TypeError):
        return HOME
