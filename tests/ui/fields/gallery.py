"""Pictures of all fields, for the eye: python -m tests.ui.fields.gallery [folder]."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from catdesk.i18n import dates
from catdesk.i18n.words import Words
from catdesk.interview.model import Kind
from catdesk.interview.validation import problems_with
from catdesk.interview.values import (
    Address,
    Answer,
    Paragraph,
    PersonName,
    Story,
    Value,
    Wording,
)
from catdesk.settings import Theme
from catdesk.ui.measures import Space
from catdesk.ui.style import Style
from catdesk.ui.widgets.buttons import BackButton, OutlineButton, PrimaryButton
from catdesk.ui.widgets.chooser import ComboField
from catdesk.ui.widgets.pages import FlowRow, ScrollPage
from catdesk.ui.widgets.text import Caption, Heading, Hint
from catdesk.ui.wizard.fields.registry import FIELDS
from tests.ui.fields.pages import page_of

SIZES = {"": (1086, 708), "narrow": (683, 1100)}
STORY = (
    (
        "They put a bag over my head and drove for a long time. When they took it off I "
        "was in a room without a window."
    ),
    "The one in uniform asked me about my brother. When I did not answer he",
)
ARABIC = (
    "وضعوا كيسًا على رأسي وقادوا السيارة وقتًا طويلًا. عندما نزعوه كنت في غرفة.",
    "Saint John hospital, 2019",
    "سألني الذي يرتدي الزي الرسمي عن أخي. وعندما لم أجب",
)


def _story(told: tuple[str, ...]) -> Story:
    return Story(tuple(Paragraph(str(n), Wording(one)) for n, one in enumerate(told)))


LATIN: Mapping[Kind, Value] = {
    Kind.SHORT: "New York, Varick Street",
    Kind.STORY: _story(STORY),
    Kind.CHOICE: "us",
    Kind.CHOICES: ("medical", "photos"),
    Kind.YES_NO: "no",
    Kind.NUMBER: "3",
    Kind.DATE: dates.remember("", "3", "2019"),
    Kind.COUNTRY: "SV",
    Kind.LANGUAGE: "kek",
    Kind.NAME: PersonName("Amina", "", "Example", "أمينة محمد"),
    Kind.ADDRESS: Address("12 Main Street, apt. 4", "Newark", "NJ", "07102", "US"),
    Kind.PHONE: "212 555 0100",
    Kind.A_NUMBER: "A12345678",
}
WRONG: Mapping[Kind, Value] = {
    Kind.NUMBER: "three",
    Kind.DATE: dates.remember("31", "2", "2019"),
    Kind.NAME: PersonName("أمينة", "", "Example", ""),
    Kind.PHONE: "ask my cousin",
    Kind.A_NUMBER: "A 12",
}
ARABS: Mapping[Kind, Value] = dict(LATIN) | {
    Kind.STORY: _story(ARABIC),
    Kind.SHORT: "محكمة نيويورك",
    Kind.DATE: dates.remember("٥", "3", "٢٠١٩"),
    Kind.LANGUAGE: "ar",
}
LOOKS = {  # what is shown, language, theme, text size, window
    "empty": ({}, "en", Theme.LIGHT, 13, ""),
    "light": (LATIN, "en", Theme.LIGHT, 13, ""),
    "dark": (LATIN, "en", Theme.DARK, 13, ""),
    "wrong": (WRONG, "en", Theme.LIGHT, 13, ""),
    "rtl": (ARABS, "xx-rtl", Theme.LIGHT, 13, ""),
    "large": (LATIN, "en", Theme.LIGHT, 26, ""),
    "large-narrow": (LATIN, "xx-long", Theme.LIGHT, 26, "narrow"),
}


def shown(kind: Kind, value: Value | None, words: Words) -> ScrollPage:
    """Return a page with a field as the interview shows it."""
    page = page_of(kind)
    answer = None if value is None else Answer(value=value)
    field = FIELDS[kind]()
    field.draw(page, answer, words, problems_with(page, answer))
    made = ScrollPage()
    made.add(BackButton("Back"))
    made.add(Caption("About you"))
    made.add_close(Heading(words.text(page.ask)))
    if page.hint:
        made.add_close(Hint(words.text(page.hint)))
    made.add(field)
    actions = FlowRow(
        PrimaryButton("Save and continue"), OutlineButton("Not today"), gap=Space.LARGE
    )
    made.set_actions(actions)
    return made


def main(folder: Path) -> None:
    """Write one picture for each kind and look."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    style = Style()
    folder.mkdir(parents=True, exist_ok=True)
    kept = []  # a window that had the focus stays until the end
    for look, (values, language, theme, size, window) in LOOKS.items():
        style.apply(app, theme, size)
        words = Words(language)
        for kind in FIELDS:
            if look == "wrong" and kind not in values:
                continue
            page = shown(kind, values.get(kind), words)
            if words.direction == "rtl":
                page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            page.resize(*SIZES[window])
            page.show()
            lists = page.findChildren(ComboField)
            if look == "empty" and lists:
                lists[0].show_list()
            app.processEvents()
            page.grab().save(str(folder / f"{kind}-{look}.png"))
            kept.append(page)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/gallery_fields"))
