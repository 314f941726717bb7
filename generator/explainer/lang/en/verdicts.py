"""Words by which fact-checkers and correcting articles judge what is told: hoaxes and nonsense (WordNet's falsehood,
nonsense, joke and sham), tampered pictures, judgements by naming, and answers of one phrase."""

from __future__ import annotations

FALSEHOODS = (
    "hoax prank put-on spoof parody satire lampoon send-up joke stunt gag trick fake forgery sham humbug fraud imposture scam"
    " con myth lie falsehood untruth falsity misconception fallacy fabrication concoction invention fiction"
    " fairy_tale tall_tale legend canard fib misrepresentation distortion exaggeration misunderstanding illusion"
    " disinformation misinformation pretence pretense"
)
"""What is told is this: it is not so."""
NONSENSE = (
    "nonsense rubbish bunk bunkum buncombe hogwash rot drivel tripe garbage trash codswallop balderdash bullshit bull"
    " horseshit crap hokum hooey poppycock gibberish tommyrot baloney piffle twaddle tosh bollocks claptrap malarkey"
    " bilge blarney"
)
INVENTED = frozenset(
    "hoax prank spoof fake forgery sham fabrication concoction invention fiction myth lie falsehood parody".split()
)
"""Of the falsehoods those that anything may be, also what is no report: "the shark is a fake"."""

CLAIMS = frozenset(
    "claim allegation accusation charge assertion contention suggestion statement remark comment".split()
)
"""Of what is told one thing among others, told right before; a story, report or rumour is what an article is about."""
ANYBODY = frozenset("everyone everybody anyone anybody someone somebody people many most some you one".split())
HEARSAY = frozenset("think believe assume suppose imagine hear".split())
"""What anybody does with a rumour: nobody vouches for it."""
ON_A_TOPIC = frozenset("about of on regarding concerning over".split())
PICTURES = frozenset(
    "photo photograph picture image footage video clip film recording audio screenshot selfie tape document letter quote".split()
)
TAMPERED = frozenset(
    "doctor photoshop stage fake forge fabricate manipulate alter edit retouch concoct invent falsify crop splice".split()
)
"""What is done to a picture or a document that shows what was not so."""

LABELLING = frozenset(
    "call brand label term dub describe denounce slam decry condemn declare deem consider dismiss deride ridicule blast".split()
)
"""Verbs by which somebody judges what he names: "called the report inaccurate", "branded it a lie"."""

TRUTH = frozenset("case fact truth reality".split())
"""That is not this: it is not so."""
NEVER_HAPPENED = (
    r"\b(?:(?:it|this|that|they|those things) (?:never|did not|didn[’']t|has not|hasn[’']t|had not|hadn[’']t)"
    r"|(?:none|nothing) of (?:it|this|that|the sort|the kind|these things|those things)(?: ever)?|no such thing(?: ever)?)"
    r" (?:ever |actually |really )?(?:happened|happen|occurred|occur|took place|take place|taken place)\b"
)
"""What was told before is not so."""
_REPORTS = (
    r"(?:reports?|claims?|rumou?rs?|allegations?|accusations?|stor(?:y|ies)|suggestions?|tales?|posts?|articles?)"
)
_UNTRUE = (
    r"[\"“”‘’']?(?:lies?|false|untrue|wrong|incorrect|inaccurate|fake|bogus|hoax(?:es)?|nonsense|rubbish|fabricat(?:ed|ions?)|made[- ]up|inventions?|fiction"
    r"|baseless|unfounded|groundless|absurd|ridiculous|ludicrous)\b"
)
REPORTS_FALSE = rf"\b{_REPORTS}\b ([^.;:]{{8,160}}?) (?:is|are|was|were) (?:(?:all|just|simply|nothing but|an?|pure|a pack of|\w+ly) )*{_UNTRUE}"
"""Reports with what they tell, and their verdict behind it: "reports she took a picture are 'lies'"."""
CALLED_SO = rf"\b(?:call|brand|label|term|dub|describ|denounc|declar|deem)\w* (?:the |these |those |such )?{_REPORTS}\b ([^.;:]{{8,160}}?) (?:as )?(?:\w+ly )?{_UNTRUE}"
"""The same by who judges them: "called reports that it had failed baseless"."""
FALSEHOOD_THAT = (
    r"\b(?:hoax|myth|lie|falsehood|fabrication|misconception|fallacy|canard|untruth|(?:fake|false|bogus) (?:stor(?:y|ies)|news|reports?|claims?|rumou?rs?|posts?))"
    r" (?:claiming |saying |alleging )?that ([^.;:]+)"
)
"""What a falsehood tells: "fell for a hoax that the singer had died"."""

_LEAD = (
    r"(?:(?:but|and|so|well|sadly|alas|actually|unfortunately|fortunately|thankfully|in fact|in reality|in short|except|spoiler(?: alert)?|also|only"
    r"|sorry(?:,? (?:folks|guys|everyone))?|(?:as )?it turns out|as it turns out|turns out|the (?:short |simple )?answer(?: is)?|(?:our |the |ap[’']?s? )?(?:verdict|rating"
    r"|ruling|assessment|conclusion|fact[- ]check))\s*[,:;–—-]*\s*)*"
)
_DEGREE = r"(?:(?:even|at all|quite|exactly|remotely|really|actually|entirely|completely|totally|utterly|absolutely|simply|just|mostly|all|demonstrably|\w+ly)\s+)*"
_FALSE = (
    r"(?:false|untrue|fake(?: news)?|bogus|fiction|nonsense|rubbish|wrong|incorrect|inaccurate|unfounded|baseless|pants on fire|(?:a )?hoax|(?:a )?myth"
    r"|(?:a )?fabrication|made up|fabricated|debunked|satire)"
)
MERE_NO = (
    rf"^{_LEAD}(?:no|nope|not so fast|not a chance|of course not|certainly not|absolutely not|no way|no such luck|hardly|never)"
    r"(?:,? (?:absolutely|certainly|definitely|of course)? ?(?:not|no))?\s*[.!]*[\"”’']?\s*$"
)
"""A sentence that is nothing but a no."""
NOT_TRUE = (
    rf"^{_LEAD}(?:(?:it|that|this|which)(?: is|[’']s| was)?\s+)?(?:(?:(?:not|isn[’']t|wasn[’']t) {_DEGREE}(?:true|so|real|the case|accurate|correct|right))"
    rf"|{_DEGREE}{_FALSE})\s*[.!]*[\"”’']?\s*$"
)
"""A sentence that says nothing but that what stands before it is not so."""
ANSWER_YES = r"^(?:(?:well|the (?:short )?answer is|(?:our |the )?(?:verdict|rating)\s*:)[, ]*)?(?:yes|yep|indeed|true|correct|it is true|it[’']s true|that[’']s true)\s*[.!]*[\"”’']?\s*$"
ASKS_WHETHER = r"^[\"“‘']?(?:(?:so|but|and|then|claim|fact[- ]check|question)[,:]?\s+)*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b"
"""A question that "no" answers."""
CLAIM_LABEL = r"^[\"“‘']?(?:the |viral )?claims?\s*:"
"""Before what a fact-check looks into."""

NOT_FOR = (
    r"(?:\bbut|[—–,;])\s*(?:(?:\w+ly|just|of course|he says|she says|they say)\s+)?not (?:in order to|so as to|to(?= [a-z])|because(?: of)?|so that|out of|due to"
    r"|for (?:fear|the sake))\s"
)
"""What was done was not done for this: "did adopt him, but not to keep him from ..."."""
UNRELATED = (
    r"\b(?:(?:not|never|neither|[a-z]n[’']t) (?:(?:in any way|at all|\w+ly|even|been|yet) )*(?:connected|related|linked|tied|associated|based|rooted)\b (?:to|with|on|in)"
    r"|nothing (?:whatsoever |at all |\w+ly )?to do with|(?:un(?:connected|related)) (?:to|with)"
    r"|(?:no|any|without) (?:[\w-]+ ){0,2}(?:link|connection|relation|relationship|association|correlation)s? (?:to|with|between))\b"
)
"""Two things have nothing to do with each other."""
CALLED_FALSE = (
    r"(?:\b(?:it|this|that|which|they|these|those|all|stor(?:y|ies)|tales?|claims?|reports?|rumou?rs?|posts?|articles?|photo(?:graph)?s?|pictures?|images?|videos?|footage"
    r"|clips?|quotes?|series)|[”\"’'])\s+(?:is|was|are|were|[’']s|has been|have been|turn(?:s|ed) out to be|prove[sd]? to be|appear(?:s|ed)? to be)\s+"
    r"(?!not\b)(?:(?!not\b|no\b)[\w’'-]+,?\s+){0,6}?(?:hoax(?:es)?|fakes?|bogus|phon(?:e)?y|fabricat(?:ed|ions?)|made[- ]up|staged|doctored|photoshopped"
    r"|untrue|a false story|false stor(?:y|ies)|spoofs?|pranks?|satire|debunked)\b"
)
"""A report or picture is called false, with other words between: "was pretty funny, but also totally fake"."""
FALSE_STORY = r"\b(?:is|was|are|were|be|been|[’']s) (?:just |all |only |another )?an? (?:\w+ )?(?:false|fake|bogus|made-up|fabricated|invented|untrue|debunked|phony) (?:story|report|claim|tale|rumou?r|account)\b"
"""Of anything: "the protester who says that she was shot was a false story"."""
ASKED_FOR = r"^[^?]*\b(?:because(?: of)?|in order to|due to|so that|out of fear)\s([^?]*)\?"
"""Asked is not whether it was done, but whether for this."""
OR_THAT = r"\bden(?:y|ies|ied|ying)\b[^.;]*?\b(?:or|and) that\b(.+)"
"""Behind what is denied as a noun: "denied any knowledge of the case or that oil was leaking"."""
