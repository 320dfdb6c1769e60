"""A story: a long text in the person's own words."""

from PySide6.QtWidgets import QWidget

from catdesk.interview.stories import paragraphs_of
from catdesk.interview.text import clean
from catdesk.interview.values import Answer, Story
from catdesk.ui.wizard.fields.base import Field
from catdesk.ui.wizard.fields.boxes.part import Part
from catdesk.ui.wizard.fields.boxes.story_area import StoryArea


class StoryField(Field):
    """A text of many lines; the page asks for its `text`, not for its `answer`.

    A story that differs from the text in blank lines and spaces between paragraphs
    only is the same story: the text stays as it is typed.
    """

    is_story = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = StoryArea()
        part = Part(self._area)
        self._lay_out([part], {"": part})

    def text(self) -> str:
        """Return the text as it stands in the field."""
        return self._area.value()

    def answer(self) -> Answer | None:
        """Return the answer that was drawn; what is typed since is in `text`."""
        return self._kept

    def _shows(self, answer: Answer | None) -> bool:
        standing = paragraphs_of(clean(self.text()).text)
        return standing == paragraphs_of(_text_of(answer))

    def _show(self, answer: Answer | None) -> None:
        self._area.set_value(_text_of(answer))


def _text_of(answer: Answer | None) -> str:
    story = answer.value if answer else None
    return story.text if isinstance(story, Story) else ""
