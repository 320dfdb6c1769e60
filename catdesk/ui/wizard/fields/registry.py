"""Which field draws which kind of question; a new kind is one line here."""

from collections.abc import Mapping

from catdesk.interview.model import Kind
from catdesk.ui.wizard.fields.a_number import ANumberField
from catdesk.ui.wizard.fields.address import AddressField
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.choice import ChoiceField, YesNoField
from catdesk.ui.wizard.fields.choices import ChoicesField
from catdesk.ui.wizard.fields.date import DateField
from catdesk.ui.wizard.fields.listed import CountryField, LanguageField
from catdesk.ui.wizard.fields.name import NameField
from catdesk.ui.wizard.fields.short import NumberField, PhoneField, ShortField
from catdesk.ui.wizard.fields.story import StoryField

FIELDS: Mapping[Kind, type[Field]] = {
    Kind.SHORT: ShortField,
    Kind.STORY: StoryField,
    Kind.CHOICE: ChoiceField,
    Kind.CHOICES: ChoicesField,
    Kind.YES_NO: YesNoField,
    Kind.NUMBER: NumberField,
    Kind.DATE: DateField,
    Kind.COUNTRY: CountryField,
    Kind.LANGUAGE: LanguageField,
    Kind.NAME: NameField,
    Kind.ADDRESS: AddressField,
    Kind.PHONE: PhoneField,
    Kind.A_NUMBER: ANumberField,
}
"""Every kind but the notice, which takes no answer."""
