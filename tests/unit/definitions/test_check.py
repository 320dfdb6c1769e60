"""What `check_form` asks of others: what templates print, and whether examples walk."""

from collections.abc import Iterator
from pathlib import Path

from catdesk.definitions.check import check_form
from catdesk.definitions.loaded import Finding
from catdesk.errors import FormError
from catdesk.interview.model import Form
from tests.unit.definitions.sound import SOUND, copied


def with_templates(form: Path) -> Path:
    (form / "papers").mkdir()
    for name in ("declaration.docx", "index.docx"):
        (form / "papers" / name).write_bytes(b"Word")
    return form


def found(form: Path, *names: str) -> list[str]:
    return [str(one) for one in check_form(form, lambda _path: frozenset(names))]


def test_a_form_in_order_has_no_findings() -> None:
    assert check_form(SOUND) == ()


def test_a_template_that_is_missing_is_found() -> None:
    assert found(SOUND, "caption", "blocks") == [
        "sound/form.yaml, line 9: paper declaration: no template declaration.docx",
        "sound/form.yaml, line 15: paper index: no template index.docx",
    ]


def test_a_template_prints_what_papers_hold(tmp_path: Path) -> None:
    form = with_templates(copied(tmp_path))

    assert found(form, "caption", "blocks", "title") == []


def test_a_template_that_prints_something_else_is_found(tmp_path: Path) -> None:
    form = with_templates(copied(tmp_path))

    assert found(form, "caption", "blocks", "judge")[0] == (
        "form/form.yaml, line 9: "
        "paper declaration: declaration.docx prints “judge”, which is nothing"
    )


def test_a_template_that_leaves_out_whose_paper_it_is_is_found(tmp_path: Path) -> None:
    form = with_templates(copied(tmp_path))

    assert found(form, "blocks")[0] == (
        "form/form.yaml, line 9: "
        "paper declaration: declaration.docx does not print “caption”"
    )


def test_a_template_that_cannot_be_opened_is_found(tmp_path: Path) -> None:
    form = with_templates(copied(tmp_path))

    def refuse(path: Path) -> frozenset[str]:
        raise FormError(path.name, 1, "a broken file", "a Word file")

    assert str(check_form(form, refuse)[0]) == (
        "declaration.docx, line 1: found a broken file; expected a Word file"
    )


def test_every_example_is_walked(tmp_path: Path) -> None:
    form = copied(tmp_path)
    (form / "examples").mkdir()
    for name in ("b.yaml", "a.yaml", "c.yaml"):
        (form / "examples" / name).touch()

    def walk(_form: Form, path: Path) -> Iterator[Finding]:
        if path.name == "c.yaml":
            raise FormError(path.name, 7, "a list", "a text")
        yield Finding(path.name, 1, "no way on")

    assert [str(one) for one in check_form(form, walk=walk)] == [
        "a.yaml, line 1: no way on",
        "b.yaml, line 1: no way on",
        "c.yaml, line 7: found a list; expected a text",
    ]
