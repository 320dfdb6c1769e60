"""The words of every problem: the same beside the field and in the summary on top."""

from collections.abc import Mapping

from catdesk.errors import N_
from catdesk.i18n.words import Words
from catdesk.interview.validation import Problem, ProblemCode
from catdesk.ui.wizard.fields.boxes.guard import LEFT_OUT

PROBLEM_WORDS: Mapping[ProblemCode, str] = {
    ProblemCode.NOT_A_DATE: N_(
        "We cannot find this date in the calendar used in the United States. "
        "Type the day as a number from 1 to 31, or leave it empty. "
        "Type the year with four numbers, such as 2019."
    ),
    ProblemCode.NOT_A_NUMBER: N_("Type a whole number, such as 3."),
    ProblemCode.NOT_AN_A_NUMBER: N_(
        "Type the letter A and the 7 to 9 numbers after it, such as A 012-345-678. "
        "Copy it from your papers."
    ),
    ProblemCode.NOT_A_PHONE: N_(
        "Type the phone number in numbers, such as 212 555 0100."
    ),
    ProblemCode.NOT_LATIN: N_(
        "Type this name in the letters A to Z, as on your court papers. "
        "There is a line for your own script below."
    ),
    ProblemCode.LEFT_OUT: LEFT_OUT,
}


def problem_words(problem: Problem, _: Words) -> str:
    """Return what a problem is and what to do about it."""
    return _(PROBLEM_WORDS[problem.code])
