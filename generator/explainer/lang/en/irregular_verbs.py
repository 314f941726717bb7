"""The irregular verbs of English: lemma, past, past participle; forms that live side by side are parted by a slash.

As grammars list them (Quirk et al., A Comprehensive Grammar of the English Language, 3.11-3.20), with the compounds that
news uses. A regular form beside an irregular one is left out: the rules for regular verbs give it.
"""

from __future__ import annotations

_TABLE = """
abide abode abode, alight alit alit, arise arose arisen, awake awoke awoken, backbite backbit backbitten,
backslide backslid backslid, be was/were been, bear bore borne/born, beat beat beaten, become became become,
befall befell befallen, beget begot begotten, begin began begun, behold beheld beheld, bend bent bent,
bereave bereft bereft, beseech besought besought, beset beset beset, bespeak bespoke bespoken, bestride bestrode bestridden,
bet bet bet, betake betook betaken, bid bid/bade bid/bidden, bind bound bound, bite bit bitten, bleed bled bled,
bless blest blest, blow blew blown, break broke broken, breastfeed breastfed breastfed, breed bred bred,
bring brought brought, broadcast broadcast broadcast, browbeat browbeat browbeaten, build built built, burn burnt burnt,
burst burst burst, bust bust bust, buy bought bought, cast cast cast, catch caught caught, choose chose chosen,
cleave clove/cleft cloven/cleft, cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut,
deal dealt dealt, deepfreeze deepfroze deepfrozen, dig dug dug, dive dove dived, do did done, draw drew drawn,
dream dreamt dreamt, drink drank drunk, drive drove driven, dwell dwelt dwelt, eat ate eaten, fall fell fallen,
feed fed fed, feel felt felt, fight fought fought, find found found, fit fit fit, flee fled fled, fling flung flung,
fly flew flown, forbear forbore forborne, forbid forbade/forbad forbidden, forecast forecast forecast, forego forewent foregone,
foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, forswear forswore forsworn, freeze froze frozen, gainsay gainsaid gainsaid, get got got/gotten,
ghostwrite ghostwrote ghostwritten, gild gilt gilt, gird girt girt, give gave given, go went gone, grind ground ground,
grow grew grown, hamstring hamstrung hamstrung, handwrite handwrote handwritten, hang hung hung, have had had,
hear heard heard, heave hove hove, hew hewed hewn, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
inlay inlaid inlaid, input input input, inset inset inset, interbreed interbred interbred, interweave interwove interwoven,
keep kept kept, kneel knelt knelt, knit knit knit, know knew known, lay laid laid, lead led led, lean leant leant,
leap leapt leapt, learn learnt learnt, leave left left, lend lent lent, let let let, lie lay lain, light lit lit,
lipread lipread lipread, lose lost lost, make made made, mean meant meant, meet met met, melt melted molten,
miscast miscast miscast, mishear misheard misheard, mislay mislaid mislaid, mislead misled misled, misread misread misread,
misspeak misspoke misspoken, misspell misspelt misspelt, misspend misspent misspent, mistake mistook mistaken,
misunderstand misunderstood misunderstood, mow mowed mown, offset offset offset, outbid outbid outbid, outdo outdid outdone,
outfight outfought outfought, outgrow outgrew outgrown, outrun outran outrun, outsell outsold outsold, outshine outshone outshone,
outspend outspent outspent, overbid overbid overbid, overcome overcame overcome, overdo overdid overdone,
overdraw overdrew overdrawn, overeat overate overeaten, overfeed overfed overfed, overhang overhung overhung,
overhear overheard overheard, overlay overlaid overlaid, overpay overpaid overpaid, override overrode overridden,
overrun overran overrun, oversee oversaw overseen, oversell oversold oversold, overshoot overshot overshot,
oversleep overslept overslept, overspend overspent overspent, overtake overtook overtaken, overthrow overthrew overthrown,
overwrite overwrote overwritten, partake partook partaken, pay paid paid, plead pled pled, preset preset preset,
prove proved proven, put put put, quit quit quit, read read read, rebind rebound rebound, rebroadcast rebroadcast rebroadcast,
rebuild rebuilt rebuilt, recast recast recast, redo redid redone, redraw redrew redrawn, regrow regrew regrown, rehear reheard reheard,
relay relaid relaid, relight relit relit, remake remade remade, rend rent rent, repay repaid repaid, reread reread reread,
rerun reran rerun, resell resold resold, reset reset reset, resit resat resat, retake retook retaken, retell retold retold,
rethink rethought rethought, rewind rewound rewound, rewrite rewrote rewritten, rid rid rid, ride rode ridden, ring rang rung,
rise rose risen, run ran run, saw sawed sawn, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
set set set, sew sewed sewn, shake shook shaken, shear sheared shorn, shed shed shed, shine shone shone, shoe shod shod,
shoot shot shot, show showed shown, shrink shrank/shrunk shrunk, shut shut shut, sing sang sung, sink sank/sunk sunk/sunken,
sit sat sat, slay slew slain, sleep slept slept, slide slid slid, sling slung slung, slink slunk slunk, slit slit slit,
smell smelt smelt, smite smote smitten, sneak snuck snuck, sow sowed sown, speak spoke spoken, speed sped sped,
spell spelt spelt, spend spent spent, spill spilt spilt, spin spun/span spun, spit spat/spit spat/spit, split split split,
spoil spoilt spoilt, spread spread spread, spring sprang/sprung sprung, stand stood stood, stave stove stove, steal stole stolen,
stick stuck stuck, sting stung stung, stink stank/stunk stunk, strew strewed strewn, stride strode stridden,
strike struck struck/stricken, string strung strung, strive strove striven, sublet sublet sublet, swear swore sworn,
sweat sweat sweat, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken,
teach taught taught, tear tore torn, tell told told, telecast telecast telecast, think thought thought, thrive throve thriven,
throw threw thrown, thrust thrust thrust, tread trod trodden/trod, typecast typecast typecast, typeset typeset typeset,
unbend unbent unbent, unbind unbound unbound, underbid underbid underbid, undercut undercut undercut, undergo underwent undergone,
underlie underlay underlain, underpay underpaid underpaid, undersell undersold undersold, understand understood understood,
undertake undertook undertaken, underwrite underwrote underwritten, undo undid undone, unfreeze unfroze unfrozen,
unlearn unlearnt unlearnt, unwind unwound unwound, uphold upheld upheld, upset upset upset, wake woke woken, waylay waylaid waylaid,
wear wore worn, weave wove woven, wed wed wed, weep wept wept, wet wet wet, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written
"""

_ROWS = tuple(tuple(part.split("/") for part in row.split()) for row in _TABLE.split(","))

PASTS = {form: lemma[0] for lemma, pasts, _ in reversed(_ROWS) for form in pasts}
"""Past form -> lemma; the commoner verb where two share it ("lay" is also a lemma)."""
PARTICIPLES = {form: lemma[0] for lemma, _, participles in reversed(_ROWS) for form in participles}
"""Past participle -> lemma."""
LEMMAS = frozenset(lemma[0] for lemma, _, _ in _ROWS)
