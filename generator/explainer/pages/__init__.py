"""The fact sheet as a site: rows for the templates (views), and templates into files (render)."""

from .render import render

__all__ = ["render"]
