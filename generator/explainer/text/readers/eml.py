"""Mail (.eml, RFC 5322), such as newsletters and press releases: its text, its subject and the day it was sent."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from ...core.errors import SeedError
from ...core.model import Extractor, Metadata
from ..reading.encoding import decode
from ..reading.extracted import Extracted
from .page.html import read_page
from .page.stated_dates import stated_date

_LONGEST_HEADER = 2000
"""Characters. RFC 5322 allows lines of 998; the library's time grows with the square of what it parses."""


class _ShortHeaders(policy.EmailPolicy):
    """Headers are read as far as anybody would write one."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_HEADER]


def read_eml(file: str, data: bytes) -> Extracted:
    """Raises SeedError where there is no body of text. A page is preferred: plain parts are often only a stub."""
    try:
        message = message_from_bytes(data, policy=_ShortHeaders())
        assert isinstance(message, EmailMessage)
        body = message.get_body(("html", "plain"))
        raw = body.get_payload(decode=True) if body is not None else None
        charset = (body.get_content_charset() or "") if body is not None else ""
        html = body is not None and body.get_content_type() == "text/html"
        subject, sent, sender = (str(message.get(name, "")) for name in ("Subject", "Date", "From"))
    except (MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError, AssertionError):
        raise SeedError(file, "not a mail that can be read", "Save its text and add that.") from None
    if not isinstance(raw, bytes):
        raise SeedError(file, "a mail without a text", "Save what it holds and add that.")
    warnings: tuple[str, ...] = ()
    if html:
        page = read_page(raw, charset).extracted
        text, warnings = page.text, page.warnings
    else:
        text, _, doubt = decode(raw, charset)
        text, warnings = text.replace("\r\n", "\n").replace("\r", "\n"), ((doubt,) if doubt else ())
    name = " ".join(parseaddr(sender)[0].split())
    metadata = Metadata(" ".join(subject.split()), "", (name,) if name else (), stated_date(sent))
    return Extracted(text, Extractor("eml", "2"), metadata, warnings)
