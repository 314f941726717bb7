"""Words by which a clause shows that what follows is told by somebody."""

from __future__ import annotations

FRAME_VERBS = tuple(
    """said says say announced announces warned warns warn confirmed confirms reported reports report added adds
    believes believe believed thinks think claimed claims claim estimated estimates learned learnt showed shows show
    found finds suggested suggests suggest insisted insists stated states noted notes revealed reveals explained
    explains acknowledged admitted admits told argued argues predicted predicts expects expected hopes feared fears
    denied denies concluded concludes indicated indicates""".split()
)
