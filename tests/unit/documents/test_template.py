"""Templates: what is taken out of them, and what they are refused for."""

from pathlib import Path

import pytest

from catdesk.documents.package import TYPES, pack, unpack
from catdesk.documents.template import read_template
from catdesk.errors import FormError
from tests.unit.documents.package_edits import BODY, edited, with_text
from tests.unit.documents.sample import DECLARATION, INDEX

KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RELATIONS = "word/_rels/document.xml.rels"
SETTINGS = "word/settings.xml"


def _related(members: dict[str, bytes], kind: str, target: str, mode: str = "") -> None:
    line = f'<Relationship Id="rId99" Type="{KIND}{kind}" Target="{target}"{mode}/>'
    before = members[RELATIONS].decode()
    members[RELATIONS] = before.replace(
        "</Relationships>", f"{line}</Relationships>"
    ).encode()
    members.setdefault(f"word/{target}", b"<a/>")


@pytest.mark.parametrize("template", [DECLARATION, INDEX])
def test_our_templates_hold_nothing_that_has_to_be_taken_out(template: Path) -> None:
    ours, read = unpack(template.read_bytes()), read_template(template)
    assert set(read) == set(ours)
    assert not [
        name for name in ours if name[-5:] == ".xml" and read[name] != ours[name]
    ]


@pytest.mark.parametrize(
    "kind",
    ["vbaProject", "oleObject", "image", "hyperlink", "comments", "aFChunk", "glossaryDocument",
     "control", "subDocument", "frame", "video"],
)  # fmt: skip
def test_a_part_that_could_run_or_tell_something_is_refused(
    kind: str, tmp_path: Path
) -> None:
    template = edited(
        DECLARATION, tmp_path, lambda parts: _related(parts, kind, "part.bin")
    )
    with pytest.raises(FormError, match=kind):
        read_template(template)


@pytest.mark.parametrize("kind", ["header", "image", "hyperlink", "settings"])
def test_nothing_outside_the_file_is_ever_fetched(kind: str, tmp_path: Path) -> None:
    mode = ' TargetMode="External"'
    template = edited(
        DECLARATION, tmp_path, lambda parts: _related(parts, kind, "http://x/", mode)
    )
    with pytest.raises(FormError, match=kind):
        read_template(template)


@pytest.mark.parametrize(
    "kind", ["customXml", "thumbnail", "printerSettings", "custom-properties", "people"]
)
def test_a_part_that_only_tells_where_it_came_from_is_left_out(
    kind: str, tmp_path: Path
) -> None:
    template = edited(
        DECLARATION, tmp_path, lambda parts: _related(parts, kind, "secret.xml")
    )
    members = read_template(template)
    assert "word/secret.xml" not in members
    assert b"secret" not in b"".join(members.values())


def test_a_lawyers_own_template_behind_the_template_is_left_out(tmp_path: Path) -> None:
    mode = ' TargetMode="External"'
    template = edited(
        DECLARATION,
        tmp_path,
        lambda parts: _related(parts, "attachedTemplate", "file:///C:/Users/jo", mode),
    )
    assert b"Users" not in b"".join(read_template(template).values())


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        (BODY, "<w:p>", '<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD">'),
        (BODY, "<w:p>", '<w:p w14:paraId="5AB6C7D8" w14:textId="77777777">'),
        (SETTINGS, "<w:zoom", '<w:rsids><w:rsidRoot w:val="1"/></w:rsids><w:zoom'),
        (SETTINGS, "<w:zoom", '<w15:docId w15:val="{5AB6C7D8}"/><w:zoom'),
        (SETTINGS, "<w:zoom", '<w:attachedTemplate r:id="rId1"/><w:zoom'),
        (SETTINGS, "<w:zoom", "<w:docVars><w:docVar/></w:docVars><w:zoom"),
        (SETTINGS, "<w:zoom", "<w:mailMerge><w:query/></w:mailMerge><w:zoom"),
    ],
)
def test_the_traces_of_editing_are_taken_out(
    part: str, old: str, new: str, tmp_path: Path
) -> None:
    def edit(members: dict[str, bytes]) -> None:
        members[part] = members[part].replace(old.encode(), new.encode(), 1)

    assert read_template(edited(DECLARATION, tmp_path, edit)) == read_template(
        DECLARATION
    )


@pytest.mark.parametrize(
    ("dangerous", "what"),
    [
        ('<w:ins w:id="1" w:author="Jo"><w:r/></w:ins>', "tracked change"),
        ('<w:del w:id="1" w:author="Jo"><w:r/></w:del>', "tracked change"),
        ('<w:pPrChange w:id="1" w:author="Jo"/>', "tracked change"),
        ("<w:r><w:instrText> DATE </w:instrText></w:r>", "field"),
        ("<w:r><w:instrText> FILENAME \\p </w:instrText></w:r>", "field"),
        ("<w:r><w:instrText> INCLUDETEXT http://x </w:instrText></w:r>", "field"),
        ("<w:r><w:instrText> PAGEREF x </w:instrText></w:r>", "field"),
        ('<w:fldSimple w:instr=" AUTHOR "/>', "field"),
        ("<w:r><w:rPr><w:vanish/></w:rPr></w:r>", "hidden text"),
        ("<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr></w:sdt>", "bound"),
        ("<w:txbxContent><w:p/></w:txbxContent>", "text box"),
    ],
)
def test_what_could_tell_or_hide_something_is_refused(
    dangerous: str, what: str, tmp_path: Path
) -> None:
    template = with_text(DECLARATION, tmp_path, "</w:body>", f"{dangerous}</w:body>")
    with pytest.raises(FormError, match=what):
        read_template(template)


@pytest.mark.parametrize(
    "harmless",
    [
        "<w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>",
        '<w:fldSimple w:instr=" NUMPAGES "/>',
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr></w:r>',
        "<w:tcBorders><w:insideH/></w:tcBorders>",
    ],
)
def test_what_word_writes_by_itself_is_not_refused(
    harmless: str, tmp_path: Path
) -> None:
    template = with_text(DECLARATION, tmp_path, "</w:body>", f"{harmless}</w:body>")
    assert harmless.encode() in read_template(template)[BODY]


def test_entities_are_refused_before_they_are_read(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bb">]><w:document'
    template = with_text(DECLARATION, tmp_path, "<w:document", bomb)
    with pytest.raises(FormError, match="document type"):
        read_template(template)


def test_a_document_with_macros_is_refused_by_its_kind(tmp_path: Path) -> None:
    def edit(members: dict[str, bytes]) -> None:
        plain, macros = b"wordprocessingml.document.main", b"ms-word.macroEnabled.main"
        members[TYPES] = members[TYPES].replace(plain, macros)

    with pytest.raises(FormError, match="another kind"):
        read_template(edited(DECLARATION, tmp_path, edit))


@pytest.mark.parametrize("lost", [TYPES, BODY, "word/styles.xml"])
def test_a_template_with_a_part_missing_is_refused(lost: str, tmp_path: Path) -> None:
    template = edited(DECLARATION, tmp_path, lambda members: members.pop(lost))
    with pytest.raises(FormError, match="cannot be read"):
        read_template(template)


@pytest.mark.parametrize("content", [b"", b"no zip", pack({"a": b"b"})])
def test_what_is_no_word_file_is_refused(content: bytes, tmp_path: Path) -> None:
    template = tmp_path / "declaration.docx"
    template.write_bytes(content)
    with pytest.raises(FormError, match=r"declaration\.docx"):
        read_template(template)


def test_a_template_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormError, match="gone"):
        read_template(tmp_path / "gone.docx")


def test_two_relations_to_one_part_keep_it_once(tmp_path: Path) -> None:
    template = edited(
        DECLARATION, tmp_path, lambda parts: _related(parts, "footer", "footer1.xml")
    )
    assert set(read_template(template)) == set(read_template(DECLARATION))
