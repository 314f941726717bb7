"""Which addresses may be asked, and which of them are one page.

The tool runs where there is more to reach than the web: routers, databases, a cloud's own metadata service. A page, a
feed or a redirect must not make it ask those, so a name is judged by every address it resolves to.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from ..core.errors import SeedError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_TRACKING = re.compile(
    r"(?:utm_|at_|mc_|pk_|hsa_|_hs|vero_|oly_|guce_)\w*|fbclid|gclid|dclid|msclkid|yclid|igshid|twclid|ocid|cmpid|ref_src"
    r"|smid|smtyp|s_cid|ncid|guccounter|ito|xtor|feedtype|feedname",
    re.IGNORECASE,
)
"""Parameters that only say how a reader came. What may name an article on some site is not among them."""
_LONGEST = 4000


def check_address(address: str) -> None:
    """Raises SeedError unless this is an http(s) address that names a host and no user."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host or port == 0:
        raise SeedError(shown(address), "no web address", "Give one that begins with https:// or http://.")
    if parts.username is not None or parts.password is not None:
        raise SeedError(shown(address), "it holds a user's name or password", "Give the address without it.")
    if len(address) > _LONGEST or re.search(r"[\x00-\x20\x7f-\x9f\\]", address):
        raise SeedError(shown(address), "no address that a browser would take", "Copy it from the address bar.")


def public(address: str) -> bool:
    """Is this IP address one of the open internet's? What wraps another address is judged by that."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
        if ip.version == 6 and ip.is_site_local:  # fec0::/10, which ipaddress calls global (RFC 3879)
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def page_key(address: str) -> str:
    """The same for two addresses of one page: without scheme, `www.`, fragment, tracking, and with sorted queries.

    >>> page_key('http://www.example.org/a/?utm_source=x&id=2#top') == page_key('https://example.org/a?id=2')
    True
    """
    try:
        parts = urlsplit(address.strip())
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return address
    if not host:
        return address
    query = sorted(pair for pair in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(pair[0]))
    place = f":{port}" if port not in (None, 80, 443) else ""
    path = quote(parts.path.rstrip("/"), safe="/%:@!$&'()*+,;=~-._", errors="replace")
    return f"{host}{place}{path}" + (f"?{urlencode(query, errors='replace')}" if query else "")


def shown(address: str) -> str:
    """The address in a message: printable, not endless, without a password."""
    line = "".join(c if c.isprintable() else "\ufffd" for c in address)
    line = re.sub(r"//[^/@\s]{1,200}@", "//...@", line)
    return line if len(line) <= 300 else line[:297] + "..."
