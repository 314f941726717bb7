"""What news puts in brackets beside what it tells: a share's ticker, an agency, where a picture is. Data only.

Regular expressions of what stands between the brackets, without them.
"""

from __future__ import annotations

EXCHANGES = "NYSE NASDAQ Nasdaq AMEX OTC LSE LON AIM TSX TSE TYO ASX HKEX HKG NSE BSE FRA ETR EPA SWX BIT BME JSE SGX"
AGENCIES = (
    "AP|A\\.P\\.|AFP|UPI|PA|dpa|EPA|EFE|ANSA|ANI|PTI|TASS|Xinhua|Kyodo|Reuters|Bloomberg|Associated Press"
    "|The Associated Press|Press Association|Agence France-Presse|Getty Images|Getty|Dow Jones"
)
ASIDES = (
    r"[A-Z0-9]{1,6}\.[A-Z]{1,3}",
    rf"(?:{'|'.join(EXCHANGES.split())})(?: ?: ?[A-Z0-9.]{{1,8}})?",
    rf"(?:{AGENCIES})",
    r"(?:also |both |all )?pictured\b[^()]{0,60}",
    r"(?:above|below|left|right|cent(?:re|er)|top|bottom),? pictured",
    r"(?:see|watch|click)(?: the)? (?:photos?|pictures?|videos?|graphics?|maps?|charts?|below|above|here|right|left)\b"
    r"[^()]{0,40}",
    r"(?:file|library|handout|undated) (?:photo|picture|image|photograph)[^()]{0,40}",
)
