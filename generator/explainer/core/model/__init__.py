"""The values that travel between the stages. Frozen, and free of behaviour beyond a slice.

It imports nothing of ours: every other room may import it.
"""

from __future__ import annotations

from .about_sheet import (
    PAGE_KINDS as PAGE_KINDS,
)
from .about_sheet import (
    Detail as Detail,
)
from .about_sheet import (
    Dossier as Dossier,
)
from .about_sheet import (
    Doubt as Doubt,
)
from .about_sheet import (
    Download as Download,
)
from .about_sheet import (
    Fate as Fate,
)
from .about_sheet import (
    Judged as Judged,
)
from .about_sheet import (
    LedgerEntry as LedgerEntry,
)
from .about_sheet import (
    PageKind as PageKind,
)
from .about_sheet import (
    Settings as Settings,
)
from .about_sheet import (
    Verdict as Verdict,
)
from .about_sheet import (
    VerdictKind as VerdictKind,
)
from .annotations import (
    Annotated as Annotated,
)
from .annotations import (
    Block as Block,
)
from .annotations import (
    BlockKind as BlockKind,
)
from .annotations import (
    Bound as Bound,
)
from .annotations import (
    Document as Document,
)
from .annotations import (
    Extractor as Extractor,
)
from .annotations import (
    Force as Force,
)
from .annotations import (
    Hedge as Hedge,
)
from .annotations import (
    HedgeKind as HedgeKind,
)
from .annotations import (
    Metadata as Metadata,
)
from .annotations import (
    Name as Name,
)
from .annotations import (
    Quantity as Quantity,
)
from .annotations import (
    Quotation as Quotation,
)
from .annotations import (
    Sentence as Sentence,
)
from .annotations import (
    Span as Span,
)
from .annotations import (
    Timex as Timex,
)
from .annotations import (
    TimexType as TimexType,
)
from .sheet import (
    VERSION as VERSION,
)
from .sheet import (
    Change as Change,
)
from .sheet import (
    Citation as Citation,
)
from .sheet import (
    Claim as Claim,
)
from .sheet import (
    ClaimKind as ClaimKind,
)
from .sheet import (
    Csl as Csl,
)
from .sheet import (
    Disagreement as Disagreement,
)
from .sheet import (
    DisagreementKind as DisagreementKind,
)
from .sheet import (
    Evidence as Evidence,
)
from .sheet import (
    FactSheet as FactSheet,
)
from .sheet import (
    Moved as Moved,
)
from .sheet import (
    Order as Order,
)
from .sheet import (
    OtherDate as OtherDate,
)
from .sheet import (
    Position as Position,
)
from .sheet import (
    Question as Question,
)
from .sheet import (
    Slot as Slot,
)
from .sheet import (
    Source as Source,
)
from .sheet import (
    Stance as Stance,
)
from .sheet import (
    Status as Status,
)
from .sheet import (
    TimelineEntry as TimelineEntry,
)
from .sheet import (
    Title as Title,
)
from .sheet import (
    Written as Written,
)
