"""Names of countries and languages by their codes, as each language writes them.

The names are the CLDR's. Languages that it lacks, such as Mam, and the few names we
say otherwise stand in resources/languages.toml and resources/countries.toml.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from catdesk import paths
from catdesk.i18n.locales import PSEUDO, known_locale, locale_of

_COUNTRY_CODE = re.compile(r"[A-Z]{2}")
_APOSTROPHES = dict.fromkeys(
    map(ord, "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\ua78c")
)


@dataclass(frozen=True, slots=True)
class Named:
    """A country or language: its code, its name, and its name for its own people."""

    code: str
    name: str
    own: str = ""


@cache
def countries(language: str) -> tuple[Named, ...]:
    """Return every country there is, in the order of its name in `language`.

    The order takes no notice of accents; a language with an order of its own that
    differs in more (Swedish, say) does not get it: Python brings no such tables.
    """
    known = filter(_is_country, map(str, locale_of(language).territories))
    return _in_order(Named(code, country(code, language)) for code in known)


def country(code: str, language: str) -> str:
    """Return the name of a country; the code itself when nobody named it."""
    ours = _more_of("countries").get(_spoken(language), {}).get("names", {})
    return str(ours.get(code) or locale_of(language).territories.get(code, code))


@cache
def languages(language: str) -> tuple[Named, ...]:
    """Return the languages a person may choose as theirs, in the order of own names."""
    return _in_order(
        Named(code, language_name(code, language), own_name(code)) for code in _ours()
    )


def language_name(code: str, language: str) -> str:
    """Return the name of a language in another; in English where that lacks one."""
    for wording in (_spoken(language), "en"):
        ours = _ours().get(code, {}).get(wording)
        name = ours or locale_of(wording).languages.get(code)
        if name:
            return str(name)
    return code


def own_name(code: str) -> str:
    """Return the name of a language among its own people; else its English name."""
    ours = _ours().get(code, {}).get("own")
    return _capital(ours or _own_in_cldr(code) or language_name(code, "en"))


def folded(text: str) -> str:
    """Return text to search and sort by: no accents, apostrophes or capitals."""
    bare = unicodedata.normalize("NFKD", text).translate(_APOSTROPHES)
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return letters.casefold()


def _in_order(found: Iterable[Named]) -> tuple[Named, ...]:
    return tuple(sorted(found, key=lambda one: (folded(one.own or one.name), one.code)))


def _own_in_cldr(code: str) -> str:
    locale = known_locale(code)
    name = locale and (locale.languages.get(code) or locale.get_display_name())
    return str(name or "")


def _capital(name: str) -> str:
    return name[:1].title() + name[1:]  # Georgian has capitals for headlines only


def _is_country(code: str) -> bool:
    left_out = _more_of("countries")["left_out"]
    return bool(_COUNTRY_CODE.fullmatch(code)) and code not in left_out


def _spoken(language: str) -> str:
    return PSEUDO.get(language, language)


def _ours() -> Mapping[str, dict[str, str]]:
    found: Mapping[str, dict[str, str]] = _more_of("languages")["languages"]
    return found


@cache
def _more_of(kind: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - 10 ms, which the start of the program can do without

    file = paths.resources_dir() / f"{kind}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
