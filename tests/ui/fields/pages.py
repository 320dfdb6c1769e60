"""One made-up page of each kind of question."""

from catdesk.interview.model import Choice, Kind, Page, State, Text

_ASKED = {
    Kind.SHORT: ("Which immigration court has your case?", "Copy it from your papers."),
    Kind.STORY: ("What did they do to you?", "Tell it in the order it happened."),
    Kind.CHOICE: ("Where will you sign your declaration?", ""),
    Kind.CHOICES: ("What kinds of evidence do you have?", "Choose all that are true."),
    Kind.YES_NO: ("Are you held in detention now?", ""),
    Kind.NUMBER: ("How many children do you have?", ""),
    Kind.DATE: ("When did it happen?", "The year is enough."),
    Kind.COUNTRY: ("Where were you born?", ""),
    Kind.LANGUAGE: ("Which language do you speak best?", ""),
    Kind.NAME: ("What is your name?", "Write it as on the papers from the court."),
    Kind.ADDRESS: ("Where do you live now?", ""),
    Kind.PHONE: ("What is your phone number?", ""),
    Kind.A_NUMBER: ("What is your A-number?", "It is on the first page of the notice."),
}
_CHOICES = {
    Kind.CHOICE: (("us", "In the United States"), ("abroad", "In another country")),
    Kind.CHOICES: (
        ("medical", "Medical papers from a hospital, a clinic or a doctor"),
        ("letters", "Letters from people who know what happened"),
        ("photos", "Photographs"),
        ("news", "News from a paper or the radio"),
    ),
    Kind.YES_NO: (("yes", "Yes"), ("no", "No")),
}


def page_of(kind: Kind) -> Page:
    """Return the made-up page of a kind."""
    asked, hint = _ASKED[kind]
    choices = _CHOICES.get(kind, ())
    return Page(
        id=kind.value,
        kind=kind,
        ask=Text(asked, kind.value),
        hint=Text(hint, kind.value) if hint else None,
        choices=tuple(Choice(code, Text(said, kind.value)) for code, said in choices),
        states=(State.DO_NOT_KNOW, State.PREFER_NOT),
    )
