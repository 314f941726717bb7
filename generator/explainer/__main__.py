"""`python -m explainer`, for where the command is not on the path."""

from .cli.main import main

main(prog_name="explainer")
