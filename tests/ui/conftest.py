"""What every test of the window needs."""

from catdesk.ui.interpreter import keep_true_alive

keep_true_alive()
