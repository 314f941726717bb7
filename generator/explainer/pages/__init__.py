"""The fact sheet as a site: rows for the templates (views), and templates into files (render); many as one site
(newsroom)."""

from .newsroom.overview import overview
from .newsroom.render import render_newsroom
from .render import render

__all__ = ["overview", "render", "render_newsroom"]
