"""Pictures of all widgets, for the eye: python -m tests.ui.widgets.gallery [folder]."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from catdesk.i18n.words import Words
from catdesk.settings import Theme
from catdesk.ui.measures import Space
from catdesk.ui.palette import CONTRAST, DARK, LIGHT
from catdesk.ui.style import Style, dress
from catdesk.ui.widgets.buttons import (
    BackButton,
    OutlineButton,
    PrimaryButton,
    QuietButton,
)
from catdesk.ui.widgets.cards import Card
from catdesk.ui.widgets.choices import CheckRow, RadioRow
from catdesk.ui.widgets.chooser import ComboField
from catdesk.ui.widgets.disclosure import Disclosure
from catdesk.ui.widgets.fields import LineField, PasswordField, TextArea
from catdesk.ui.widgets.notices import Banner, ErrorSummary, InlineProblem, NoticeKind
from catdesk.ui.widgets.pages import FlowRow, ScrollPage
from catdesk.ui.widgets.progress import ProgressLine
from catdesk.ui.widgets.rows import AnswerRow, RowList, TaskRow
from catdesk.ui.widgets.status import StatusKind
from catdesk.ui.widgets.text import Caption, FieldLabel, Heading, Hint
from catdesk.ui.widgets.top_bar import TopBar

WIDTH, HEIGHT = 1366, 768
SMALL = (683, 384)
STORY = (
    "They put a bag over my head and drove for a long time. When they took it off I "
    "was in a room without a window.\n\nThe one in uniform asked me about my brother. "
    "When I did not answer he"
)
ARABIC = (
    "وضعوا كيسًا على رأسي وقادوا السيارة وقتًا طويلًا. عندما نزعوه كنت في غرفة بلا "
    "نافذة.\n\nسألني الذي يرتدي الزي الرسمي عن أخي. وعندما لم أجب"
)
_ = Words()


def question() -> ScrollPage:
    """Return a page with a long question."""
    page = ScrollPage()
    page.add(BackButton("Back"))
    page.add(Caption("What happened to you · Event 2"))
    heading = Heading("What did they do to you?")
    page.add_close(heading)
    page.add_close(Hint("Tell it in the order it happened. Short is fine."))
    story = TextArea()
    story.set_value(STORY)
    page.add(story)
    page.add_close(Caption("English · by the interpreter"))
    why = Disclosure("Why we ask")
    why.set_body(["The judge looks at how severe the pain was."])
    tell = Disclosure("What you may tell, if it happened")
    tell.set_body(
        [], ["What was done, and with what", "How long it lasted", "How it felt"]
    )
    page.add(why)
    page.add_close(tell)
    tell.set_open(is_open=True)
    page.set_actions(actions())
    return page


def actions() -> FlowRow:
    """Return the buttons of a page."""
    return FlowRow(
        PrimaryButton("Save and continue"),
        OutlineButton("Not today"),
        QuietButton("I do not remember"),
        QuietButton("For a lawyer only", icon="lock"),
        gap=Space.LARGE,
    )


def home() -> ScrollPage:
    """Return the list of tasks."""
    page = ScrollPage(wide=True)
    page.add(Heading("Your statement, part by part"))
    page.add_close(Hint("Do them in any order. You can stop at any time."))
    rows = RowList()
    for title, status, kind in (
        ("Before we start", "Done", StatusKind.DONE),
        ("About you", "Done", StatusKind.DONE),
        ("Your case", "Done", StatusKind.DONE),
        ("What happened to you", "2 events, in progress", StatusKind.IN_PROGRESS),
        ("Officials", "Not started", StatusKind.NOT_STARTED),
        ("Where else you tried to live", "Not started", StatusKind.NOT_STARTED),
        ("What you fear", "Not started", StatusKind.NOT_STARTED),
        ("Signing", "Cannot start yet", StatusKind.CANNOT_START),
    ):
        row = TaskRow(title, title)
        row.set_status(status, kind)
        row.setEnabled(kind is not StatusKind.CANNOT_START)
        rows.add(row)
    page.add(rows)
    buttons = FlowRow(
        PrimaryButton("Go on: What happened to you"),
        OutlineButton("See the papers"),
        QuietButton("Learn about this protection"),
        gap=Space.LARGE,
    )
    page.set_actions(buttons)
    return page


def choices() -> ScrollPage:
    """Return a page of choices and short fields, with problems."""
    page = ScrollPage()
    page.add(BackButton("Back"))
    summary = ErrorSummary()
    summary.retranslate(_)
    page.add(summary)
    page.add(Heading("Are you held in detention now?"))
    for at, words in enumerate(("Yes", "No", "I am not sure")):
        row = RadioRow(words, words)
        row.set_chosen(chosen=at == 0)
        page.add(row, space=Space.SMALL if at else Space.WIDE)
    tick = CheckRow("medical", "Medical papers from a hospital, a clinic or a doctor")
    tick.set_hint("Also photographs of injuries")
    tick.set_ticked(ticked=True)
    page.add(tick)
    page.add_close(CheckRow("letters", "Letters from people who know what happened"))
    page.add(FieldLabel("Your A-number"))
    number = LineField()
    number.set_value("A 12")
    number.set_problem(shown=True)
    page.add_close(number)
    problem = InlineProblem()
    problem.set_text("Write the 8 or 9 numbers after the letter A")
    page.add_close(problem)
    summary.show_problems([("a", "Write the 8 or 9 numbers after the letter A")])
    return page


def check() -> ScrollPage:
    """Return answers to look over, and a card."""
    page = ScrollPage()
    page.add(BackButton("Back"))
    page.add(Heading("Look at your answers"))
    rows = RowList()
    for asked, answer in (
        ("What is your name on the papers from the government?", "AMINA EXAMPLE"),
        ("Your name in your own script", "أمينة محمد"),
        ("What did they do to you?", STORY),
        ("Where were you born?", ""),
    ):
        row = AnswerRow(asked, asked)
        if answer:
            row.set_answer(answer)
        else:
            row.set_state("Not provided")
        row.retranslate(_)
        rows.add(row)
    page.add(rows)
    card = Card()
    card.set_title("Event 2: the night at the station")
    card.set_details(["March 2019", "5 of 7 questions answered"])
    card.set_status("In progress", StatusKind.IN_PROGRESS)
    card.add_action(QuietButton("Open", icon="pencil", leads_on=True))
    card.add_action(QuietButton("Move up", icon="up"))
    card.add_action(QuietButton("Move down", icon="down"))
    card.add_action(QuietButton("Remove", icon="trash"))
    page.add(card)
    page.add(QuietButton("Add an event", icon="plus", leads_on=True))
    return page


def notices() -> ScrollPage:
    """Return banners, a password, a list to search, and long work."""
    page = ScrollPage()
    page.add(Heading("Choose a password"))
    page.add_close(
        Banner(
            NoticeKind.ATTENTION,
            "Write it down and keep it safe. If you forget it, nobody can open your "
            "case again, not even we.",
        )
    )
    page.add(FieldLabel("Password"))
    password = PasswordField()
    password.retranslate(_)
    page.add_close(password)
    page.add(FieldLabel("Country"))
    country = ComboField()
    country.retranslate(_)
    country.set_items([("SV", "El Salvador"), ("ER", "Eritrea"), ("SN", "Senegal")])
    country.set_code("SV")
    page.add_close(country)
    country.show_list()
    page.add(Banner(NoticeKind.GOOD, "Your papers are ready."))
    plain = Banner(NoticeKind.PLAIN, "This case was changed on another computer.")
    plain.set_action("Look at the changes")
    page.add(plain)
    work = ProgressLine()
    work.retranslate(_)
    work.set_text("Making your papers: 3 of 8")
    work.set_progress(3, 8)
    page.add(work)
    return page


def arabic() -> ScrollPage:
    """Return a page in a language that is read from the right."""
    page = ScrollPage()
    page.add(BackButton("رجوع"))
    page.add(Caption("ما حدث لك · الحدث ٢"))
    page.add_close(Heading("ماذا فعلوا بك؟"))
    page.add_close(Hint("احكِ بالترتيب الذي حدث. يكفي القليل."))
    story = TextArea()
    story.set_value(ARABIC + "\n\nSaint John hospital, 2019")
    page.add(story)
    name = LineField()
    name.set_value("أمينة محمد")
    page.add(name)
    page.add_close(RadioRow("yes", "نعم"))
    why = Disclosure("لماذا نسأل")
    page.add(why)
    row = TaskRow("a", "ما حدث لك")
    row.set_status("قيد العمل", StatusKind.IN_PROGRESS)
    rows = RowList()
    rows.add(row)
    page.add(rows)
    page.set_actions(FlowRow(PrimaryButton("حفظ ومتابعة"), OutlineButton("ليس اليوم")))
    return page


def window(page: ScrollPage) -> QWidget:
    """Return a window with the bar and a page."""
    bar = TopBar()
    bar.case_label.set_text("Blue heron")
    bar.saved_label.set_saved("Saved 10:42")
    bar.set_languages([("en", "English"), ("ar", "العربية")], "en")
    bar.retranslate(_)
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(page, 1)
    return made


PAGES: dict[str, Callable[[], ScrollPage]] = {
    "question": question,
    "home": home,
    "choices": choices,
    "check": check,
    "notices": notices,
    "arabic": arabic,
}
LOOKS = {
    "light": (LIGHT, 13, (WIDTH, HEIGHT)),
    "dark": (DARK, 13, (WIDTH, HEIGHT)),
    "contrast": (CONTRAST, 13, (WIDTH, HEIGHT)),
    "large": (LIGHT, 26, (WIDTH, HEIGHT)),
    "small": (LIGHT, 13, SMALL),
    "large-small": (LIGHT, 26, SMALL),
}


def main(folder: Path) -> None:
    """Write one picture for each page and look."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    Style().apply(app, Theme.LIGHT, 13)
    folder.mkdir(parents=True, exist_ok=True)
    for look, (scheme, size, measure) in LOOKS.items():
        dress(app, scheme, size)
        for name, page in PAGES.items():
            shown = window(page())
            if name == "arabic":
                shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            shown.resize(*measure)
            shown.show()
            app.processEvents()
            for heading in shown.findChildren(Heading):
                heading.setFocus(Qt.FocusReason.TabFocusReason)
            app.processEvents()
            shown.grab().save(str(folder / f"{name}-{look}.png"))
            shown.close()
            shown.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/gallery"))
