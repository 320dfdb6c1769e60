"""Going on, going back, and what is asked at all."""

from catdesk.interview.model import State
from catdesk.interview.session import Session
from catdesk.interview.values import Answer, PersonName
from catdesk.interview.view import CHECK_ALL, HOME, Place, Screen, Status
from tests.unit.interview.sample import INCIDENTS, session


def at(section: str, page: str, item: str = "") -> Place:
    return Place(Screen.PAGE, section, page, item)


def say(now: Session, section: str, page: str, value: str, item: str = "") -> None:
    now.go_to(at(section, page, item))
    now.hold(Answer(value=value))
    now.settle()


def walk(now: Session) -> list[Place]:
    places = [now.go_home().place]
    while (place := now.go_on_anyway().place) != HOME:
        places.append(place)
    return places


def test_an_untouched_form_leads_through_every_section_to_the_last_check() -> None:
    assert walk(session()) == [
        HOME,
        at("start", "language"),
        at("start", "stage"),
        at("start", "helps"),
        Place(Screen.CHECK, "start"),
        Place(Screen.WARNING, "incidents"),
        at("incidents", "any"),
        Place(Screen.CLOSING, "incidents"),
        Place(Screen.CHECK, "incidents"),
        at("closed", "after"),
        Place(Screen.CHECK, "closed"),
        at("more", "age"),
        at("more", "name"),
        at("more", "home"),
        at("more", "arrests"),
        Place(Screen.CHECK, "more"),
        CHECK_ALL,
    ]


def test_the_pages_of_an_item_lead_back_to_the_cards() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.add_item("incident")

    places = [now.view().place, *(now.go_next().place for _ in range(3))]

    assert places == [
        at("incidents", "when", "id1"),
        at("incidents", "what", "id1"),
        at("incidents", "hurt", "id1"),
        Place(Screen.CARDS, "incidents"),
    ]


def test_a_page_is_asked_for_the_item_that_opens_it_and_no_other() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.add_item("incident")
    now.add_item("incident")
    say(now, "incidents", "hurt", "yes", "id1")

    assert now.flow.reach.asks("care", "id1")
    assert not now.flow.reach.asks("care", "id2")
    assert not now.flow.reach.asks("care")


def test_a_section_that_no_longer_applies_is_left_out() -> None:
    now = session()
    say(now, "incidents", "any", "no")

    shown = [row.section.id for row in now.view().sections]

    assert shown == ["start", "incidents", "more"]


def test_not_sure_opens_what_hangs_on_it() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.add_item("incident")
    now.go_to(at("incidents", "hurt", "id1"))
    now.set_aside(State.DO_NOT_KNOW)

    assert now.flow.reach.asks("care", "id1")


def test_a_page_that_is_not_asked_opens_nothing() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.add_item("incident")
    say(now, "incidents", "hurt", "yes", "id1")
    say(now, "incidents", "any", "no")

    assert not now.flow.reach.asks("care", "id1")
    assert now.answers.get("hurt", "id1") == Answer(value="yes")


def test_without_a_trail_back_leads_along_the_order_of_screens() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.add_item("incident")
    flow = now.flow

    assert flow.before(at("incidents", "what", "id1")) == at("incidents", "when", "id1")
    cards = Place(Screen.CARDS, "incidents")
    assert flow.before(at("incidents", "when", "id1")) == cards
    assert flow.before(cards) == at("incidents", "any")
    assert flow.before(Place(Screen.WARNING, "incidents")) == HOME
    assert flow.before(CHECK_ALL) == HOME
    assert flow.after(CHECK_ALL) == HOME


def test_a_section_begins_at_its_warning_then_at_its_first_gap_then_at_its_check() -> (
    None
):
    now = session()

    assert now.begin("incidents").place == Place(Screen.WARNING, "incidents")
    say(now, "incidents", "any", "yes")
    assert now.begin("incidents").place == Place(Screen.CARDS, "incidents")
    now.add_item("incident")
    assert now.begin("incidents").place == at("incidents", "when", "id1")
    now.set_aside(State.NOT_TODAY)
    now.go_to(at("incidents", "what", "id1"))
    now.set_aside(State.DO_NOT_REMEMBER)
    say(now, "incidents", "hurt", "no", "id1")
    assert now.begin("incidents").place == at("incidents", "when", "id1")
    now.set_aside(State.DO_NOT_REMEMBER)
    assert now.begin("incidents").place == Place(Screen.CHECK, "incidents")


def test_a_section_that_does_not_apply_cannot_be_begun() -> None:
    now = session()
    say(now, "incidents", "any", "no")
    here = now.view().place

    assert now.begin("closed").place == here
    assert now.begin("no such section").place == here


def test_statuses_follow_what_was_answered() -> None:
    now = session()
    statuses = {row.section.id: row.status for row in now.view().sections}
    assert set(statuses.values()) == {Status.NOT_STARTED}

    say(now, "incidents", "any", "yes")
    statuses = {row.section.id: row.status for row in now.view().sections}
    assert statuses["incidents"] is Status.IN_PROGRESS

    now.add_item("incident")
    for page in ("when", "what", "hurt"):
        now.go_to(at("incidents", page, "id1"))
        now.set_aside(State.PREFER_NOT)
    row = next(one for one in now.view().sections if one.section is INCIDENTS)
    assert (row.status, row.answered, row.asked, row.items) == (Status.DONE, 4, 4, 1)


def test_not_today_stays_open() -> None:
    now = session()
    now.go_to(at("more", "age"))
    now.set_aside(State.NOT_TODAY)

    assert "age" in [row.page.id for row in now.missing()]


def test_a_card_shows_its_number_its_label_and_how_far_it_is() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.add_item("incident")
    now.add_item("incident")

    cards = now.go_to(Place(Screen.CARDS, "incidents")).cards

    assert [(card.item, card.number, card.status) for card in cards] == [
        ("id1", 1, Status.NOT_STARTED),
        ("id2", 2, Status.NOT_STARTED),
    ]
    assert cards[0].is_first
    assert not cards[0].is_last
    assert cards[1].is_last
    assert cards[0].label is None


def test_a_check_page_shows_each_question_asked_with_what_is_wrong() -> None:
    now = session()
    say(now, "more", "age", "old")

    rows = now.go_to(Place(Screen.CHECK, "more")).rows

    assert [row.page.id for row in rows] == ["age", "name", "home", "arrests"]
    assert rows[0].problems
    assert rows[1].answer is None


def test_the_last_check_shows_every_section() -> None:
    now = session()
    now.go_to(at("more", "name"))
    now.hold(Answer(value=PersonName("Ana")))

    rows = now.go_to(CHECK_ALL).rows

    assert len({row.section.id for row in rows}) == 4
    assert now.rows() == rows


def test_a_changed_answer_that_opens_more_leads_there_before_the_check_page() -> None:
    now = session()
    say(now, "incidents", "any", "no")
    now.go_to(Place(Screen.CHECK, "incidents"))
    now.change(at("incidents", "any"))
    now.hold(Answer(value="yes"))

    assert now.go_next().place == Place(Screen.CARDS, "incidents")
    assert now.go_next().place == Place(Screen.CLOSING, "incidents")
    assert now.go_next().place == Place(Screen.CHECK, "incidents")


def test_a_changed_answer_that_opens_nothing_returns_at_once() -> None:
    now = session()
    say(now, "incidents", "any", "yes")
    now.go_to(Place(Screen.CHECK, "incidents"))
    now.change(at("incidents", "any"))
    now.hold(Answer(value="no"))

    assert now.go_next().place == Place(Screen.CHECK, "incidents")
