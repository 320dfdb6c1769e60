"""The mappings of a file, read through their schemas.

A `Record` is a mapping that was checked against its schema, so that whoever reads
it never meets an unknown key, a missing one or one of the wrong shape.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from catdesk.definitions.files.nodes import (
    ListNode,
    MappingNode,
    Node,
    Place,
    ScalarNode,
    key_words,
    words_for,
)
from catdesk.definitions.files.shapes import NONE, Field, Schema, Shape, check_value
from catdesk.interview.model import Text


@dataclass(frozen=True, slots=True)
class Wording:
    """A text that is translated, where it stands and what it is for."""

    place: Place
    text: Text
    use: str
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping that fits its schema; `context` is where its texts belong."""

    node: MappingNode
    schema: Schema
    context: str = field(default="")

    @property
    def place(self) -> Place:
        """Where the record begins."""
        return self.node.place

    def has(self, key: str) -> bool:
        """Return whether the key is there."""
        return key in self.node.values

    def place_of(self, key: str) -> Place:
        """Return where a key stands, or the record where it does not."""
        return self.node.keys.get(key, self.node.place)

    def value(self, key: str) -> Node | None:
        """Return the node under a key."""
        return self.node.values.get(key)

    def text(self, key: str) -> str:
        """Return a scalar with its white space made even; "" where there is none."""
        node = self.value(key)
        return _even(node) if isinstance(node, ScalarNode) else ""

    def verbatim(self, key: str) -> str:
        """Return a scalar as it was written, but for the line breaks around it."""
        node = self.value(key)
        return node.text.strip("\n") if isinstance(node, ScalarNode) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of scalars."""
        return tuple(_even(node) for node in self._scalars(key))

    def flag(self, key: str) -> bool:
        """Return whether a key says yes."""
        return self.text(key) in {"yes", "true"}

    def wording(self, key: str) -> Text | None:
        """Return a text to be translated; None where there is none."""
        return Text(self.text(key), self.context) if self.has(key) else None

    def needed(self, key: str) -> Text:
        """Return a text that the schema requires."""
        return Text(self.text(key), self.context)

    def wordings(self, key: str) -> tuple[Text, ...]:
        """Return a list of texts to be translated."""
        return tuple(Text(text, self.context) for text in self.texts(key))

    def reason(self, key: str) -> str:
        """Return why there are no records by id under a key; "" where there are."""
        node = self.value(key)
        reason = node.values.get(NONE) if isinstance(node, MappingNode) else None
        return _even(reason) if isinstance(reason, ScalarNode) else ""

    def records(self, key: str) -> tuple["Record", ...]:
        """Return the records of a key: one, a list of them, or those by id."""
        return tuple(record for _, record in self.named(key))

    def named(self, key: str) -> tuple[tuple[str, "Record"], ...]:
        """Return the records of a key with the ids they stand under, if any."""
        schema = self.schema.fields[key].schema
        node = self.value(key)
        if schema is None or node is None:
            return ()
        by_id = self.schema.fields[key].shape is Shape.RECORDS_BY_ID
        if by_id and isinstance(node, MappingNode):
            return tuple(
                (name, record(value, schema, self.context))
                for name, value in node.values.items()
                if name != NONE
            )
        nodes = node.items if isinstance(node, ListNode) else (node,)
        return tuple(("", record(one, schema, self.context)) for one in nodes)

    def all_wordings(self, path: str = "") -> Iterator[Wording]:
        """Yield every text to be translated, this record's and those within it."""
        path = path or f"{self.schema.what} {self.context}:"
        for key, one in self.schema.fields.items():
            use = f"{path} {key}"
            for node in self._worded(key, one):
                text = Text(_even(node), self.context)
                yield Wording(node.place, text, use, one.domains)
            for inner in self.records(key):
                yield from inner.all_wordings("" if inner.schema.name_key else use)

    def _worded(self, key: str, one: Field) -> tuple[ScalarNode, ...]:
        if one.shape is Shape.WORDINGS:
            return self._scalars(key)
        node = self.value(key)
        if one.shape is Shape.WORDING and isinstance(node, ScalarNode):
            return (node,)
        return ()

    def _scalars(self, key: str) -> tuple[ScalarNode, ...]:
        node = self.value(key)
        items = node.items if isinstance(node, ListNode) else ()
        return tuple(one for one in items if isinstance(one, ScalarNode))


def record(node: Node, schema: Schema, context: str = "") -> Record:
    """Return the mapping `node` as a record of `schema`.

    Raises FormError where it is no mapping, or breaks the schema.
    """
    if not isinstance(node, MappingNode):
        raise node.place.error(words_for(node), f"the keys of {schema.what}")
    for key, place in node.keys.items():
        if key not in schema.fields:
            expected = f"in {schema.what} one of: {', '.join(sorted(schema.fields))}"
            raise place.error(key_words(key), expected)
    for key, one in schema.fields.items():
        if key in node.values:
            check_value(node.values[key], one)
        elif one.required:
            raise node.place.error(f"{schema.what} without “{key}”", f"the key “{key}”")
    return _named(Record(node, schema, context))


def _named(found: Record) -> Record:
    key = found.schema.name_key
    return Record(found.node, found.schema, found.text(key)) if key else found


def _even(node: ScalarNode) -> str:
    """Return a text in one line: how YAML was wrapped is no part of it."""
    return " ".join(node.text.split())
