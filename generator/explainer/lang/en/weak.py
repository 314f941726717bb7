"""Wordings that tell little: what impression something made, what was named before, nobody's word, half a sentence.

`*` stands for any ending, `_` for a blank.
"""

from __future__ import annotations

IMPRESSIONS = (
    "sent_shockwaves sent_a_shockwave made_waves captured_*_attention captured_attention captured_*_imagination"
    " drew_*_attention caught_*_attention turned_heads took_*_by_storm stunned amazed wowed captivated dazzled"
    " sparked_*_excitement raised_eyebrows push_the_boundaries pushed_the_boundaries pushing_the_boundaries"
    " more_than_just sparked_controversy made_headlines grabbed_headlines"
)
"""What something did to those who watched; it tells no event of its own."""

POINTERS = (
    "decision move step development news announcement shift change measure plan proposal ruling report result situation"
    " incident approach strategy action response trend"
)
"""Nouns that, behind "this" or "such", stand for what a sentence before told."""

WATCHERS = "observers analysts people users fans critics commentators insiders enthusiasts"
"""Those whose view a writer gives ("for many observers"), and who are nobody in particular."""

BEFORE_I = "and but that as if when so because what think know"
"""Before "I" they show that it is the writer and no numeral ("World War I")."""

OPENS_SENTENCE = frozenset("says said is are was were has have will would could".split())
"""Verbs that, behind a name, open a sentence of their own."""

TAKES_CLAUSE = frozenset(
    """said says say told tells added adds announced announces reported reports confirmed confirms believes believe
    thinks think claims claimed knows know knew hopes hoped means meant shows show showed suggests suggested insists
    insisted argues argued warns warned fears feared expects expected indicate indicates ensure admits admitted denies
    denied agree agrees agreed sure that as when while and but or nor so yet if though although because since after
    before until unless than which who whom whose where why how what whether once like of in on at by for from with to
    into about against between among over under near via per the a an this these those its their his her our my your
    day week month year time moment way reason place first last next former president minister secretary director
    chairman spokesman spokeswoman chief executive officer founder north south east west early late doubt""".split()
)
"""Words before a name behind which no new sentence begins: they take a clause, or belong to the name."""

FRESH_STARTS = "Up In The At On Some Officials There It He She They After When Although"
"""Words with a capital that begin a sentence, though no full stop stands before them."""

UTTERED = frozenset(
    """remark remarks comment comments statement statements speech address announcement remark interview interviews
    conference briefing testimony reply response""".split()
)
"""What somebody makes, gives or issues when he speaks: that he did tells nothing of what he said."""

UTTERING = frozenset("make give deliver issue hold offer provide release read send publish post".split())
RETELLING = frozenset("describe recount relate recall relive retell summarise summarize share detail".split()) | {
    "sum up"
}
LIVED_THROUGH = frozenset("experience ordeal feeling thought memory impression reaction emotion".split())
"""What somebody speaks of who tells what happened to him: that he did tells nothing of it."""
SPEAKING = frozenset("speak talk".split())
FOLLOWING = frozenset("come follow appear".split())
"""What an utterance does: "the remarks came on Monday"."""

CREDITED = "editor correspondent reporter analyst photographer"
"""Those whom a caption credits."""

NO_COMMENT = (
    r"\b(?:for|to|no|without|further|any|immediate|public) comment\b"
    r"|(?:\bnot|n['’]t|\bnever) (?:\w+ly )?comment(?:ed)?\b"
    r"|(?:\bnot|n['’]t|\bnever) (?:\w+ly )?(?:respond|reply|replied|responded|return|returned|answer|answered)\b"
    r"[^.]{0,40}\b(?:calls?|e-?mails?|messages?|requests?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))\b"
    r"|\bcould not (?:immediately )?be reached\b"
)
"""What journalists write where somebody did not answer them: it tells of the reporting, not of the matter."""

ADDITIVE = r"\b(?:also|in addition|additionally|furthermore|moreover|besides|likewise|similarly)\b"
"""Additive conjuncts and adverbs (Quirk et al. 1985, 8.136): what they bring stands beside something told before."""
