"""The fact sheet as data for others: one module a format, each a pure function of the published sheet."""

from .common.edition import FOLDER
from .files import downloads, export, linked_data

__all__ = ["FOLDER", "downloads", "export", "linked_data"]
