"""Making papers: from answers to a file, as golden text."""

import io

import docx as python_docx
import pytest

from catdesk.documents.making import build, make_paper
from catdesk.interview.model import PaperPlan
from tests.unit.documents.sample import (
    CASE,
    DECLARATION_PLAN,
    INDEX_PLAN,
    PAPERS,
    READING,
    text,
)

DECLARATION = """
Declaration of Amina EXAMPLE
Who I am
My name is Amina EXAMPLE.
I was born in Congo - Kinshasa.
Best language: Swahili
Home before: 12 Market Street, Goma, Nord-Kivu, Congo - Kinshasa
Children: 2
My life before
I sold fabric.
I had a brother.
What happened: event 1
When: March 2019
Where: Goma, near the <big> market & the "{{ station }}"
What they wanted: To make me talk; To punish me
Others saw it: Not sure.
They came at night.
They wore uniforms.
I could not leave.
What happened: event 2
When: I do not remember.
  They came   again.  |
I declare under penalty of perjury that the foregoing is true and correct.
Executed on ________________________.
Place: \t
Amina EXAMPLE
""".replace("|", "")

INDEX = [
    ["Tab", "Document", "Language / translation", "Pages"],
    [
        "A",
        "Receipt for my complaint\nPolice of Goma\nDate: 3 May 2019",
        "French\nTranslation: Yes",
        "",
    ],
    ["B", "Photo", "____________", ""],
    ["C", "____________", "____________", ""],
]


def test_the_declaration_reads_as_a_whole() -> None:
    finished = make_paper(CASE, READING, DECLARATION_PLAN, PAPERS)
    paragraphs = [p.text for p in python_docx.Document(io.BytesIO(finished)).paragraphs]
    start = paragraphs.index("Declaration of Amina EXAMPLE")
    assert paragraphs[:start] == [
        "DETAINED",
        "UNITED STATES DEPARTMENT OF JUSTICE",
        "EXECUTIVE OFFICE FOR IMMIGRATION REVIEW",
        "IMMIGRATION COURT",
        "El Paso, Texas",
    ]
    assert "\n".join(paragraphs[start:]) == DECLARATION.strip("\n")


def test_the_index_reads_as_a_whole() -> None:
    finished = make_paper(CASE, READING, INDEX_PLAN, PAPERS)
    _, table = python_docx.Document(io.BytesIO(finished)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == INDEX


def test_a_plan_without_a_builder_is_a_mistake() -> None:
    plan = PaperPlan("poem", text("Poem"), "poem.docx", ())
    with pytest.raises(KeyError, match="poem"):
        build(CASE, READING, plan)
