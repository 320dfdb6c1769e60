"""Text that has broken other programs: every entry has to print, or be refused."""

from hypothesis import strategies as st

SYNTAX = (
    "<", ">", "&", '"', "'", "&amp;", "&#60;", "&#x0;", "&nbsp;", "<!--", "-->", "<![CDATA[",
    "]]>", "<?xml?>", "<!DOCTYPE a>", "<w:t>", "</w:t>", "</w:r></w:p>", "<w:p/>",
    "{{", "}}", "{%", "%}", "{#", "#}", "{_{", "}_}", "{_%", "%_}", "{ {", "{{ 7*7 }}",
    "{%p for block in blocks %}", "{%p endfor %}", "{%tr endfor %}", "{{r x }}", "{%- x -%}",
    "{{ title }}", "{{ caption.respondent }}", "{{ block.text }}", "{% vm %}", "{% raw %}",
    "{answer}", "{number}", "%s", "%(a)s", "%1.", "$a", "${a}", "\\n", "\\", "\\1", "\\g<0>",
    "#", "##", "_", "__", "____", "[[", "]]", "[    ]", "1.", "12. ", " ", "  ", "\n", "\n\n",
)  # fmt: skip
"""What XML, Jinja, docxtpl, Python and Word read as syntax."""

NAUGHTY = (
    "", " ", "  two  spaces  ", "\n", "a\n", "\na", "a\n\nb", "undefined", "None", "NULL", "0",
    "-1", "1e309", "NaN", "true", "../../etc/passwd", "C:\\con", "Null\u00a0Byte",
    "'; DROP TABLE answers;--", "<script>alert(1)</script>", "javascript:alert(1)",
    "{{ ''.__class__.__mro__ }}", "{% include '/etc/passwd' %}", "$(touch x)", "`id`",
    "=1+1", "@SUM(1)", "\u00e9 e\u0301", "\u1e9b\u0323", "\u2126 \u03a9", "ﬁ", "İı ß ẞ",
    "nai\u0308ve", "Z\u0351\u036b\u0343a\u0334lgo\u0489", "\u200b", "\u200c\u200d", "\u2060",
    "\u00ad", "\u202fnarrow\u00a0no-break", "\u3000wide", "\u200eleft\u200fright",
    "\u061carabic mark", "\u202eevil\u202c", "\u2066isolate\u2069", "كان هناك (2019) Goma",
    "עברית 123", "ދިވެހި", "नेपाली क्ष", "বাংলা", "ਪੰਜਾਬੀ", "አማርኛ", "မြန်မာ",
    "漢字と仮名", "한국어", "Tiếng Việt", "ქართული", "Qʼanjobʼal", "👩‍👩‍👧‍👦 🇨🇩 👍🏿", "𝕳𝖔𝖑𝖆",
    "\U0001f9ff", "\U0010fffd", "\ue000", "\ufdd0", "\ufeffbom", "\ufffc\ufffd", "\u0085next",
    "\u2028line\u2029paragraph", "\u007f", "\u0080\u009f", "a" * 5000, "}" * 99, "{" * 99,
    "&" * 99, "<" * 99,
)  # fmt: skip
"""A list of our own, after the idea of the "big list of naughty strings"."""

NOT_CARRIED = (
    "\x00", "\x01", "\x07bell", "\x08", "\ttab", "\x0b", "\x0cpage", "\r", "a\r\nb", "\x1b[31m",
    "\x1f", "\ud800", "lone \udfff end", "\ufffe", "\uffff",
)  # fmt: skip
"""What XML cannot hold, or docxtpl would turn into something else."""

SCRIPT_ESCAPES = (
    "{{ ''.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ title.__class__.__base__.__subclasses__() }}",
    "{{ [].__class__ }}",
    "{{ {}.__class__ }}",
    "{{ ().__class__.__bases__[0] }}",
    "{{ title|attr('__class__') }}",
    "{{ title|upper }}",
    "{{ title['__class__'] }}",
    "{{ caption['respondent'] }}",
    "{{ caption.pop('respondent') }}",
    "{{ caption.clear() }}",
    "{{ caption.__class__ }}",
    "{{ blocks.append(1) }}",
    "{{ blocks.clear() }}",
    "{{ self }}",
    "{{ self.__init__.__globals__ }}",
    "{{ self._TemplateReference__context }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ url_for.__globals__ }}",
    "{{ config.items() }}",
    "{{ request.application }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ range(10**9)|list }}",
    "{{ 'x' * 10**9 }}",
    "{{ 7*7 }}",
    "{{ 1/0 }}",
    "{{ dict(a=1) }}",
    "{{ '%c' % 65 }}",
    "{{ '{0.__class__}'.format(title) }}",
    "{{ title.format }}",
    "{{ title ~ title }}",
    "{{ title if title else blocks }}",
    "{{ loop }}",
    "{{ caption }}",
    "{{ blocks }}",
    "{{ nothing }}",
    "{{ caption.nothing }}",
    "{{ True }}",
    "{{ 12 }}",
    "{% set x = 1 %}",
    "{% include 'a' %}",
    "{% import 'a' as b %}",
    "{% from 'a' import b %}",
    "{% extends 'a' %}",
    "{% macro a() %}{% endmacro %}",
    "{% call a() %}{% endcall %}",
    "{% filter upper %}{% endfilter %}",
    "{% block a %}{% endblock %}",
    "{% with a = 1 %}{% endwith %}",
    "{% do blocks.clear() %}",
    "{% debug %}",
    "{% for a in ().__class__.__mro__ %}{% endfor %}",
    "{% for a in title.upper %}{% endfor %}",
    "{% for a in caption.nothing %}{% endfor %}",
    "{% if title.__class__ %}{% endif %}",
    "{% if title is defined %}{% endif %}",
    "{{ ? }}",
    "{{ 'open }}",
    "{# open",
    "{% raw %}{{ title }}{% endraw %}",
    "{% if title",
    "{{ title",
    "{% endfor %}",
)
"""Ways out of a template that are known from other programs, and plain mistakes."""


def any_text() -> st.SearchStrategy[str]:
    """Return texts of every Unicode character, mixed with all kinds of syntax."""
    letters = st.text(st.characters(), max_size=12)
    pieces = st.one_of(letters, st.sampled_from(SYNTAX), st.sampled_from(NAUGHTY))
    return st.lists(pieces, max_size=8).map("".join)
