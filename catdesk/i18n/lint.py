"""What is wrong with a catalog, found by rule: each finding names the message.

Rules that a machine can hold: nothing missing, stale or fuzzy; the same gaps, line
ends, edges and closing marks as the English; every plural form; balanced direction
marks; the words of the glossary and none that it forbids.
"""

import string
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from babel.messages.catalog import Catalog, Message

from catdesk.i18n.glossary import Glossary, has_word

_LAST_MARKS = {
    "full stop": ".。۔।။።",
    "question mark": "?？؟\u037e፧",
    "exclamation mark": "!！",
    "colon": ":：፡",
    "ellipsis": "…",
    "comma": ",،，、",
}
_CLOSING = "\"'”’»)]）」』\u200e\u200f\u2069 "
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_END_OF_ISOLATE = "\u2069"
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong: with which message, and what."""

    message: str
    what: str

    def __str__(self) -> str:
        return f"{self.what}: {self.message}"


def findings(catalog: Catalog, template: Catalog, glossary: Glossary) -> list[Finding]:
    """Return everything wrong with a catalog, in the order of its template."""
    found = [*_stale(catalog, template)]
    for wanted in template:
        if wanted.id:
            message = catalog.get(wanted.id, wanted.context)
            found += [
                Finding(_shown(wanted), w) for w in _wrong(message, glossary, catalog)
            ]
    return found


def forbidden(template: Catalog, glossary: Glossary) -> list[Finding]:
    """Return the English messages that use a word which English never uses here."""
    found = []
    for message in template:
        english = " ".join(english for english, _ in _forms(message))
        what = _forbidden(english, english, glossary)
        found += [Finding(_shown(message), what)] if what else []
    return found


def is_done(message: Message) -> bool:
    """Tell whether every form of a message is translated and meant as it stands."""
    forms = _forms(message)
    return bool(forms) and all(said for _, said in forms) and not message.fuzzy


def _stale(catalog: Catalog, template: Catalog) -> Iterator[Finding]:
    for message in catalog:
        if message.id and template.get(message.id, message.context) is None:
            yield Finding(_shown(message), "stale: no longer in the program")


def _wrong(message: Message | None, glossary: Glossary, catalog: Catalog) -> list[str]:
    if message is None:
        return ["missing: run make translations"]
    forms = _forms(message)
    if message.fuzzy:
        return ["fuzzy: to be read again, the English has changed"]
    if not is_done(message):
        return ["not translated"]
    if message.pluralizable and len(forms) != catalog.num_plurals:
        return [f"{len(forms)} plural forms in place of {catalog.num_plurals}"]
    every = [rule(english, said, glossary) for english, said in forms for rule in RULES]
    return list(dict.fromkeys(what for what in [_gaps(message), *every] if what))


def _forms(message: Message) -> list[tuple[str, str]]:
    """Return each translation beside the English that it is nearest to."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string or ""))]
    one, many = message.id
    return [(many if at else one, said) for at, said in enumerate(message.string or ())]


def _gaps(message: Message) -> str:
    english = [message.id] if isinstance(message.id, str) else message.id
    try:
        allowed = [_names(form) for form in english]
        wrong = [said for _, said in _forms(message) if _names(said) not in allowed]
    except ValueError:
        return "a brace without its other half"
    return "gaps in braces differ" if wrong else ""


def _names(text: str) -> list[str]:
    return sorted(
        name for _, name, _, _ in string.Formatter().parse(text) if name is not None
    )


def _edges(english: str, said: str, _: Glossary) -> str:
    same = all(
        edge(english) == edge(said)
        for edge in (
            lambda text: len(text) - len(text.lstrip()),
            lambda text: len(text) - len(text.rstrip()),
            lambda text: text.count("\n"),
        )
    )
    return "" if same else "spaces at an end, or line ends, differ"


def _last_mark(english: str, said: str, _: Glossary) -> str:
    wanted, found = _kind_of_end(english), _kind_of_end(said)
    return "" if wanted == found else f"ends with {found} in place of {wanted}"


def _kind_of_end(text: str) -> str:
    last = text.replace("...", "…").rstrip(_CLOSING)[-1:]
    kinds = [kind for kind, marks in _LAST_MARKS.items() if last and last in marks]
    return kinds[0] if kinds else "no mark"


def _directions(_english: str, said: str, _: Glossary) -> str:
    if not _OVERRIDES.isdisjoint(said):
        return "a direction control that only isolates may do (U+2066 to U+2069)"
    depth = 0
    for character in said:
        depth += (character in _ISOLATES) - (character == _END_OF_ISOLATE)
        if depth < 0:
            break
    return "a direction isolate without its other half" if depth else ""


def _controls(_english: str, said: str, _: Glossary) -> str:
    bad = [
        c for c in said if unicodedata.category(c) in {"Cc", "Co", "Cs"} and c != "\n"
    ]
    return "a control character" if bad else ""


def _pairs(_english: str, said: str, glossary: Glossary) -> str:
    odd = [
        pair for pair in glossary.pairs if said.count(pair[0]) != said.count(pair[1])
    ]
    return f"one of “{odd[0]}” without the other" if odd else ""


def _untouched(english: str, said: str, glossary: Glossary) -> str:
    words = [word for word in english.split() if word.isalpha()]  # no gaps
    copied = english == said and len(words) > 1 and english not in glossary.same
    return "the same as the English" if copied else ""


def _forbidden(_english: str, said: str, glossary: Glossary) -> str:
    used = [f"“{w}” ({why})" for w, why in glossary.never.items() if has_word(said, w)]
    return f"never say {used[0]}" if used else ""


def _terms(english: str, said: str, glossary: Glossary) -> str:
    for term in glossary.terms:
        if not has_word(english, term.english):
            continue
        if any(has_word(said, word) for word in term.avoid):
            return f"“{term.english}” is said in a way that the glossary avoids"
        if not any(has_word(said, word) for word in term.say):
            return f"“{term.english}” is “{term.say[0]}” in the glossary"
    return ""


Rule = Callable[[str, str, Glossary], str]

RULES: tuple[Rule, ...] = (
    _edges,
    _last_mark,
    _directions,
    _controls,
    _pairs,
    _untouched,
    _forbidden,
    _terms,
)


def _shown(message: Message) -> str:
    text = message.id[0] if message.pluralizable else str(message.id)
    short = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return f"[{message.context}] {short}" if message.context else short
