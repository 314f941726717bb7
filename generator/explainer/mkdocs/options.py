"""What mkdocs.yml may say of the plugin: each option with what it takes, and in words why it does not take the rest."""

from __future__ import annotations

import re

from mkdocs.config import config_options as option
from mkdocs.config.base import Config, ValidationError

from ..core.language_tag import well_formed
from ..core.model import PAGE_KINDS
from ..pages.colour import LEAST, LIGHT, least_contrast

_ALWAYS = ("home", "claims", "sources")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class _Text(option.Type[str]):
    """Any text; '' where nothing is set."""

    def __init__(self) -> None:
        super().__init__(str, default="")

    def run_validation(self, value: object) -> str:
        if not isinstance(value, str):
            raise ValidationError(f"{value!r} is no text. Put it in quotes.")
        return value


class _Colour(_Text):
    """'' or #rrggbb, dark enough to be read on the light pages."""

    def run_validation(self, value: object) -> str:
        text = super().run_validation(value)
        if text and not _COLOUR.fullmatch(text):
            raise ValidationError(f"{text!r} is no colour. Write it as '#174f91', in quotes.")
        if text and (ratio := least_contrast(text, LIGHT)) < LEAST:
            raise ValidationError(
                f"{text!r} is too pale for links on a light page: its contrast is {ratio:.1f} to 1, and readers need "
                f"{LEAST} to 1. Take a darker shade; for dark pages it is made lighter by itself."
            )
        return text


class _Address(_Text):
    """'' or an http(s) address; a mail address is refused because robots harvest it."""

    def run_validation(self, value: object) -> str:
        text = super().run_validation(value)
        if text and not re.fullmatch(r"https?://[^\s/]+\S*", text):
            raise ValidationError(f"{text!r} is no web address. Write one that begins with https://.")
        return text


class _Language(_Text):
    """'' or a language tag."""

    def run_validation(self, value: object) -> str:
        text = super().run_validation(value)
        if text and not well_formed(text):
            raise ValidationError(f"{text!r} is no language tag. Write one such as 'en' or 'en-GB'.")
        return text


class _Pages(option.Type[list[str]]):
    """Kinds of pages; the three that every citation leads to may be named and are made in any case."""

    def __init__(self) -> None:
        super().__init__(list, default=list(PAGE_KINDS))

    def run_validation(self, value: object) -> list[str]:
        if not isinstance(value, list):
            raise ValidationError(f"{value!r} is no list. Write it in brackets: [{', '.join(PAGE_KINDS)}].")
        for kind in value:
            if kind not in (*_ALWAYS, *PAGE_KINDS):
                raise ValidationError(
                    f"{kind!r} is no kind of page. Choose from {', '.join(PAGE_KINDS)}; "
                    f"{', '.join(_ALWAYS)} are always made, since citations lead there."
                )
        return value


class ExplainerConfig(Config):  # type: ignore[no-untyped-call]
    """What mkdocs.yml may say under `plugins: - explainer:`. MkDocs reports a mistake with the option's name."""

    title = _Text()
    text = option.Choice(("full", "context", "quotes"), default="context")
    detail = option.Choice(("main", "all"), default="main")
    accent = _Colour()
    contact = _Address()
    language = _Language()
    pages = _Pages()
