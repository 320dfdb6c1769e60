"""The rules of a form, by what they look at; `catdesk.definitions.check` runs them."""
