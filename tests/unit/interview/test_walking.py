"""A walker that does anything in any order: nothing is lost, nothing comes back."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from catdesk.interview.case import Draft
from catdesk.interview.cleaning import cleaned
from catdesk.interview.ledger import Row
from catdesk.interview.model import Kind, State
from catdesk.interview.stories import Hand, paragraphs_of
from catdesk.interview.text import clean
from catdesk.interview.values import Answer, Story
from catdesk.interview.view import HOME, Screen
from tests.unit.interview.sample import FORM, INCIDENTS, session
from tests.unit.interview.strategies import answers

Key = tuple[str, str]
stories = st.text("ab \n\x07", max_size=40)


class Walker(RuleBasedStateMachine):
    """Walks one case, and remembers by itself what was said where."""

    def __init__(self) -> None:
        super().__init__()
        self.now = session()
        self.said: dict[Key, Answer | None] = {}
        self.told: dict[Key, tuple[str, ...]] = {}
        self.rows: list[Row] = []
        self.drafts: dict[Key, Draft] = {}

    @property
    def key(self) -> Key | None:
        place = self.now.view().place
        on_page = place.screen is Screen.PAGE and FORM.page(place.page).is_question
        return (place.page, place.item) if on_page else None

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        if self.key and FORM.page(self.key[0]).kind is not Kind.STORY:
            said = data.draw(st.none() | answers(FORM.page(self.key[0])))
            self.now.hold(said)
            self.said[self.key] = self.aside(cleaned(said)[0])

    def aside(self, said: Answer | None) -> Answer | None:
        """Keep what is for a lawyer only so, until it is said otherwise."""
        before = self.said.get(self.key) if self.key else None
        if before is None or before.state is not State.FOR_LAWYER:
            return said
        return Answer(State.FOR_LAWYER, said.value if said else None)

    @rule()
    def answer_after_all(self) -> None:
        key = self.key
        self.now.answer_after_all()
        before = self.said.get(key) if key else None
        if key and before is not None:
            is_story = FORM.page(key[0]).kind is Kind.STORY
            kept = self.told.get(key) if is_story else before.value
            self.said[key] = Answer(value=before.value) if kept else None

    @rule(told=stories)
    def tell(self, told: str) -> None:
        if self.key and FORM.page(self.key[0]).kind is Kind.STORY:
            same = paragraphs_of(clean(told).text) == self.told.get(self.key, ())
            self.now.hold_story(told, Hand("es"))
            self.told[self.key] = paragraphs_of(clean(told).text)
            if not same:
                self.said[self.key] = self.aside(
                    Answer() if self.told[self.key] else None
                )

    @rule(state=st.sampled_from(list(State)[1:]))
    def set_aside(self, state: State) -> None:
        key = self.key
        kept = self.said.get(key) if key else None
        has_text = bool(key and (self.told.get(key) or (kept and kept.value)))
        self.now.set_aside(state)
        if key:
            for_lawyer = kept and kept.state is State.FOR_LAWYER and has_text
            now = State.FOR_LAWYER if for_lawyer else state
            self.said[key] = Answer(now, kept.value if kept else None)

    @rule()
    def go_on(self) -> None:
        before = self.now.view()
        after = self.now.go_next()
        if after.place not in (before.place, HOME) and not before.returning:
            assert self.now.go_back().place == before.place

    @rule()
    def go_on_anyway(self) -> None:
        before = self.now.view()
        after = self.now.go_on_anyway()
        if after.place != HOME:
            assert self.now.go_back().place == before.place
            assert before.returning or self.now.go_on_anyway().place == after.place

    @rule()
    def go_back(self) -> None:
        self.now.go_back()

    @rule(section=st.sampled_from([one.id for one in FORM.sections]))
    def begin(self, section: str) -> None:
        self.now.begin(section)

    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        self.now.change(data.draw(st.sampled_from(self.now.rows())).place)

    @rule()
    def add(self) -> None:
        self.now.add_item("incident")

    @precondition(lambda self: self.now.answers.items("incident"))
    @rule(data=st.data(), by=st.integers(-2, 2))
    def move(self, data: st.DataObject, by: int) -> None:
        item = data.draw(st.sampled_from(self.now.answers.items("incident")))
        self.now.move_item("incident", item, by)

    @precondition(lambda self: self.now.answers.items("incident"))
    @rule(data=st.data(), again=st.booleans())
    def delete(self, data: st.DataObject, again: bool) -> None:
        before = self.now.answers.items("incident")
        self.now.delete_item("incident", data.draw(st.sampled_from(before)))
        if again and self.now.view().can_bring_back:
            self.now.undo()
            assert self.now.answers.items("incident") == before

    @rule()
    def save(self) -> None:
        unsaved = self.now.take_unsaved()
        self.rows += unsaved.rows
        self.drafts |= {(one.question, one.item): one for one in unsaved.drafts}
        for item, question in unsaved.dropped:
            self.drafts.pop((question, item), None)

    @rule()
    def die_and_open_again(self) -> None:
        self.save()
        prefix = f"again{len(self.rows)}-"
        self.now = session(self.rows, self.drafts.values(), prefix)

    @invariant()
    def the_place_exists(self) -> None:
        place = self.now.view().place
        assert self.now.flow.exists(place)
        assert self.now.flow.exists(self.now.flow.before(place))

    @invariant()
    def what_stands_in_the_field_is_what_was_said_last(self) -> None:
        if self.key:
            self.compare(self.key, self.now.view().answer)

    def compare(self, key: Key, found: Answer | None) -> None:
        said = self.said.get(key)
        if FORM.page(key[0]).kind is not Kind.STORY:
            assert found == said
            return
        assert (found.state if found else None) == (said.state if said else None)
        story = found.value if found and isinstance(found.value, Story) else Story()
        told = tuple(one.first.text for one in story.paragraphs)
        assert told == self.told.get(key, ())

    def teardown(self) -> None:
        """Everything that was ever said is there, asked for or not."""
        self.now.settle()
        for page, item in self.said:
            self.compare((page, item), self.now.answers.get(page, item))
        shown = {(row.page.id, row.place.item) for row in self.now.rows()}
        assert all(self.now.flow.reach.asks(*one) for one in shown)
        assert len(INCIDENTS.pages) >= 4


TestWalker = Walker.TestCase
