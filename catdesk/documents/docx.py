"""The Word writer: one paper printed once into its template, and proven.

docxtpl and Jinja have their only home here. What they must not do:
- drop or change text: what XML cannot carry is refused first, every letter that
  docxtpl would rewrite (`{_{` and the like) goes in as a character reference, and
  the finished file is read back whole;
- run anything: a template may print names and loop over blocks; every other tag is
  refused before it could run, and what runs does so in Jinja's sandbox;
- print twice: a finished paper is no template.
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from catdesk.documents.blocks import Block, Numbered, Paper, Table, printed_texts
from catdesk.documents.package import Members, pack, unpack, without_origin
from catdesk.documents.readback import read_back
from catdesk.documents.template import read_template, refusal
from catdesk.errors import PaperMismatch

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Template, nodes

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

_NOT_CARRIED = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "{": "&#123;", "}": "&#125;", "%": "&#37;"}
)
"""Each letter that XML or docxtpl would read. (`xml.sax.saxutils` would do it too,
but it loads Python's networking modules.)"""

_NAME = r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)*"
_CONDITION = rf'(?:el)?if\s+{_NAME}\s*==\s*"[^"]*"'
_TAGS = {
    "variable_begin": re.compile(rf"\s*{_NAME}\s*"),
    "block_begin": re.compile(
        rf"\s*(?:for\s+\w+\s+in\s+{_NAME}|{_CONDITION}|else|endif|endfor)\s*"
    ),
}
"""What may stand in `{{ }}` and in `{% %}`: no call, filter, index or arithmetic."""

_ALLOWED = "a name to print, a loop, or a condition with =="


class Escaped(str):
    """Text in which every letter that XML or docxtpl would read is a reference."""

    __slots__ = ()

    def __html__(self) -> str:
        """Return the text as it is: what Jinja asks of text that is escaped."""
        return self


def write(paper: Paper, template: Path) -> bytes:
    """Return the finished Word file of a paper, proven by reading it back.

    Raises PaperMismatch where the file would not say exactly what the blocks say,
    FormError where the template cannot be used.
    """
    _refuse_uncarried(paper)
    members = read_template(template)
    finished = _printed(template, members, context_of(paper))
    read_back(paper, finished, members)
    return finished


def template_names(template: Path) -> frozenset[str]:
    """Return the names that a template prints or loops over; FormError as in `write`."""
    from jinja2.meta import find_undeclared_variables

    engine = _opened(template, read_template(template))
    environment = _Guarded(template)
    return frozenset(
        name
        for source in _sources(engine)
        for name in find_undeclared_variables(environment.parse(source))
    )


def _printed(template: Path, members: Members, context: dict[str, Plain]) -> bytes:
    from jinja2 import TemplateError

    engine = _opened(template, members)
    try:
        engine.render(context, _Guarded(template))
    except (TemplateError, TypeError) as error:
        line = getattr(error, "lineno", None) or 1
        raise refusal(template, "a tag that prints nothing", _ALLOWED, line) from error
    saved = io.BytesIO()
    engine.save(saved)
    return pack(without_origin(unpack(saved.getvalue())))


def _opened(template: Path, members: Members) -> "DocxTemplate":
    from docxtpl import DocxTemplate

    engine = DocxTemplate(io.BytesIO(pack(members)))
    try:
        engine.init_docx()
    except (KeyError, ValueError, SyntaxError) as error:
        raise refusal(
            template, "a file that Word cannot open", "a Word file"
        ) from error
    return engine


def _sources(engine: "DocxTemplate") -> Iterator[str]:
    yield engine.patch_xml(engine.get_xml())
    for kind in (engine.HEADER_URI, engine.FOOTER_URI):
        for _, part in engine.get_headers_footers(kind):
            yield engine.patch_xml(engine.get_part_xml(part))


class _Guarded:
    """Jinja's sandbox behind a guard that looks at every tag before anything runs.

    It has of an environment what docxtpl asks for: `from_string`.
    """

    def __init__(self, template: Path) -> None:
        from jinja2 import StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        self._template = template
        self._sandbox = ImmutableSandboxedEnvironment(
            autoescape=True, undefined=StrictUndefined, finalize=_escaped
        )
        self._sandbox.globals.clear()
        self._sandbox.filters.clear()
        self._sandbox.tests.clear()

    def from_string(self, source: str) -> "Template":
        """Return one part of a Word file ready to be printed."""
        self._refuse_tags(source)
        return self._sandbox.from_string(source)

    def parse(self, source: str) -> "nodes.Template":
        """Return the syntax of one part of a Word file."""
        self._refuse_tags(source)
        return self._sandbox.parse(source)

    def _refuse_tags(self, source: str) -> None:
        rule, tag = None, ""
        for line, kind, text in self._tokens(source):
            if kind in _TAGS:
                rule, tag = _TAGS[kind], ""
            elif kind.endswith("_end") and rule and rule.fullmatch(tag):
                rule = None
            elif kind.endswith("_end") or not rule:
                raise refusal(
                    self._template, f"“{text[:20]}{tag[:20]}”", _ALLOWED, line
                )
            else:
                tag += text

    def _tokens(self, source: str) -> list[tuple[int, str, str]]:
        from jinja2 import TemplateSyntaxError

        try:
            tokens = list(self._sandbox.lex(source))
        except TemplateSyntaxError as error:
            raise refusal(
                self._template, "a broken tag", _ALLOWED, error.lineno
            ) from error
        return [token for token in tokens if token[1] != "data"]


def _escaped(value: object) -> Escaped:
    """Return text ready for XML; TypeError for a name that holds no text."""
    from jinja2 import Undefined

    if not isinstance(value, str | Undefined):
        raise TypeError("only text can be printed")
    return Escaped(str(value).translate(_REFERENCES))


def _refuse_uncarried(paper: Paper) -> None:
    for place, text in printed_texts(paper):
        if _NOT_CARRIED.search(text):
            raise PaperMismatch(paper=paper.name, place=place)


def context_of(paper: Paper) -> dict[str, Plain]:
    """Return what a template can name: plain texts, lists and dictionaries only."""
    return {
        "title": paper.title,
        "caption": dict(paper.caption),
        "blocks": [_plain(block) for block in paper.blocks],
    }


def _plain(block: Block) -> dict[str, Plain]:
    if isinstance(block, Table):
        names = [column.id for column in block.columns]
        rows: list[Plain] = [dict(zip(names, row, strict=True)) for row in block.rows]
        head: dict[str, Plain] = {one.id: one.heading for one in block.columns}
        return {"style": block.style.value, "head": head, "rows": rows}
    label = block.label if isinstance(block, Numbered) else ""
    return {"style": block.style.value, "label": label, "text": block.text}
