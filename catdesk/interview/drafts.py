"""What stands in a field before it is left, as one JSON text for the store."""

import json

from catdesk.interview.model import Kind, State
from catdesk.interview.values import (
    Answer,
    Paragraph,
    Story,
    decode,
    decode_rendering,
    decode_wording,
    encode,
    encode_rendering,
    encode_wording,
)


def encode_draft(answer: Answer | None) -> str:
    """Return the whole of `answer`, the paragraphs of a story included, as JSON."""
    if answer is None or not isinstance(answer.value, Story):
        return encode(answer)
    told = [
        [one.id, encode_wording(one.first), encode_rendering(one.english)]
        for one in answer.value.paragraphs
    ]
    return json.dumps({"state": answer.state.value, "story": told}, ensure_ascii=False)


def decode_draft(kind: Kind, text: str) -> Answer | None:
    """Return the answer that `encode_draft` put into `text`."""
    kept = json.loads(text)
    if kept is None or "story" not in kept:
        return decode(kind, text)
    told = tuple(
        Paragraph(one, decode_wording(first), decode_rendering(english))
        for one, first, english in kept["story"]
    )
    return Answer(State(kept["state"]), Story(told))
