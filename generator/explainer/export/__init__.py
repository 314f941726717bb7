"""The fact sheet as data for others: one module a format, each a pure function of the published sheet."""

from .files import export

__all__ = ["export"]
