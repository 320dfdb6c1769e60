"""How an answer stands on a check page or a card: plain text in one language."""

from collections.abc import Callable, Mapping

from catdesk.i18n.reading import Reading
from catdesk.i18n.words import Words
from catdesk.interview.model import Kind, Page
from catdesk.interview.values import (
    Address,
    Answer,
    DateValue,
    PersonName,
    Story,
)
from catdesk.ui.wizard.phrases import state_words


class AnswerWords:
    """Says answers in the language of the window; the person's own words as they are."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._reading = Reading(words.language)

    def given(self, page: Page, answer: Answer | None) -> str:
        """Return what was answered; "" where nothing was, or only a state."""
        if answer is None or not answer.is_given:
            return ""
        return self._said(page, answer.value)

    def state(self, answer: Answer | None) -> str:
        """Return the words for what stands in the place of an answer."""
        _ = self._words
        if answer is None or answer.is_given:
            return _("Not provided")
        return state_words(_, answer.state)

    def _said(self, page: Page, value: object) -> str:
        reading = self._reading
        match value:
            case Story():
                return value.text
            case DateValue():
                return reading.date(value)
            case PersonName():
                parts = (value.latin, value.own)
                return " · ".join(part for part in parts if part)
            case Address():
                return "\n".join(reading.address_lines(value))
            case tuple():
                return "\n".join(self._label(page, code) for code in value)
        return self._text(page, str(value or ""))

    def _text(self, page: Page, value: str) -> str:
        said: Mapping[Kind, Callable[[str], str]] = {
            Kind.COUNTRY: self._reading.country,
            Kind.LANGUAGE: self._reading.language,
            Kind.A_NUMBER: self._reading.a_number,
            Kind.PHONE: self._reading.phone,
        }
        if page.kind in said:
            return said[page.kind](value)
        if page.kind in {Kind.CHOICE, Kind.CHOICES, Kind.YES_NO}:
            return self._label(page, value)
        return value

    def _label(self, page: Page, code: str) -> str:
        for choice in page.choices:
            if choice.code == code:
                return self._words.text(choice.label)
        return code
