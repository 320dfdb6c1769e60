"""The interview on screen: where the person is, drawn from the session's views."""
