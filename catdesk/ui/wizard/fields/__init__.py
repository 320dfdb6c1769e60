"""Fields: one widget for each kind of question, all behind the contract of `base`.

`registry.FIELDS` is the table of them. A new kind is one line there and one file here.
"""
