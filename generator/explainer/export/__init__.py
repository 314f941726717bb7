"""The fact sheet as data for others: one module a format, each a pure function of the published sheet."""

from .common.edition import FOLDER
from .files import downloads, export, linked_data, revisions, site_downloads
from .formats.site_feeds import site_feeds

__all__ = ["FOLDER", "downloads", "export", "linked_data", "revisions", "site_downloads", "site_feeds"]
