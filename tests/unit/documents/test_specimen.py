"""The trial of a template with one block of every kind."""

from pathlib import Path

import pytest

from catdesk.documents.blocks import Style
from catdesk.documents.making import BUILDERS
from catdesk.documents.specimen import SPECIMENS, prove_template
from catdesk.errors import FormError
from catdesk.interview.model import PaperPlan
from tests.unit.documents.package_edits import with_text
from tests.unit.documents.sample import DECLARATION, DECLARATION_PLAN, PAPERS, PLANS


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.id)
def test_our_templates_print_every_kind_of_block(plan: PaperPlan) -> None:
    prove_template(plan, PAPERS)


def test_every_style_and_every_paper_has_its_specimen() -> None:
    styles = {block.style for blocks in SPECIMENS.values() for block in blocks}
    assert styles | {Style.TABLE_HEADING} == set(Style)
    assert set(SPECIMENS) == set(BUILDERS)


@pytest.mark.parametrize("style", [style for style in Style if "Table" not in style])
def test_a_template_that_lacks_a_kind_of_block_is_refused(
    style: str, tmp_path: Path
) -> None:
    with_text(DECLARATION, tmp_path, f'== "{style}"', '== "Nothing"')
    with pytest.raises(FormError, match=r"declaration\.docx.*comes out wrong"):
        prove_template(DECLARATION_PLAN, tmp_path)
