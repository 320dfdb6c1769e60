"""What can go wrong in a way that a person has to be told about.

Every error carries an English message that says what happened and what to do.
The message is also the key under which translators find it; `parameters` fill
its named gaps and never hold an answer.
"""


def N_(message: str) -> str:
    """Return `message` unchanged; marks it for the translators' catalog."""
    return message


def NN_(one: str, many: str) -> tuple[str, str]:
    """Return both forms unchanged; marks them as one message with a number in it."""
    return one, many


class CatDeskError(Exception):
    """Something a person can be told, and can do something about."""

    message = N_("Something went wrong. Your answers are kept. Close and open CATDesk.")

    def __init__(self, message: str = "", **parameters: object) -> None:
        self.message = message or type(self).message
        self.parameters = parameters
        super().__init__(self.message.format(**parameters))


class WrongPassword(CatDeskError):
    """The password opens no slot of the case."""

    message = N_("That password does not open this case. Check it and try again.")


class CaseInUse(CatDeskError):
    """Another program has the case open."""

    message = N_(
        "This case is already open in another window or program. "
        "Close it there, then try again."
    )


class CaseDamaged(CatDeskError):
    """The case file cannot be read as it should; nothing was changed."""

    message = N_(
        "This case file is damaged. CATDesk has not changed it. "
        "Make a copy of its folder now, then open your last backup or copy."
    )


class NotACase(CatDeskError):
    """The file is something else than a case of CATDesk; nothing was changed."""

    message = N_(
        "This is not a CATDesk case. CATDesk has not changed it. "
        "Choose the folder that holds your case."
    )


class CaseTooNew(CatDeskError):
    """The case was written by a later version of the program."""

    message = N_(
        "This case was made with a newer CATDesk. It was not changed. "
        "Open it with the newer CATDesk."
    )


class OtherForm(CatDeskError):
    """The case was filled with a form that this program does not have."""

    message = N_(
        "This case belongs to another form. It was not changed. "
        "Open it with the CATDesk it was made with."
    )


class NotSaved(CatDeskError):
    """The disk did not take what was to be saved."""

    message = N_(
        "CATDesk could not save. The disk may be full or locked. "
        "Make room on the disk. Your words stay here until they are saved."
    )


class FolderRefused(CatDeskError):
    """Papers cannot be written to the folder that was chosen."""

    message = N_("CATDesk cannot write to this folder. Choose another folder.")


class FormError(CatDeskError):
    """A form or answers file on disk breaks the rules of its format."""

    message = N_("{file}, line {line}: found {found}; expected {expected}")

    def __init__(self, file: str, line: int, found: str, expected: str) -> None:
        super().__init__(file=file, line=line, found=found, expected=expected)
        self.file = file
        self.line = line


class NotAsked(CatDeskError):
    """An answers file answers a page that the answers before it do not open."""

    message = N_("“{page}” is not asked after the answers before it. Take it out.")


class PaperMismatch(CatDeskError):
    """A finished paper does not say what the answers say; it was not kept."""

    message = N_(
        "The paper “{paper}” did not come out right at {place}. "
        "It was not saved. Your answers are safe. Please report this."
    )
