"""Makes the two tables out of WordNet: opposites that fit no dimension, and the nouns of verbs.

    python benchmarks/wordnet_tables.py EXTRACT WORDS ...

EXTRACT is a folder with `antonyms.tsv` (pos, one, other) and `verb_nouns.tsv` (verb, noun, class) out of WordNet 3.0:
the antonym and derivation pointers between senses that are the first, or among the first four (three for nouns) and
seen in tagged text. WORDS are folders with texts of news: a pair stands in the tables if both words occur there
twice. Left out is what was judged so by reading: CONTRASTS, NOT_THE_ACT. Writes `lang/en/wordnet_antonyms.py` and
`lang/en/wordnet_verb_nouns.py`; the same input gives the same bytes.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from textwrap import wrap

from explainer.lang.en import oppositions

TABLES = Path(__file__).resolve().parent.parent / "generator" / "explainer" / "lang" / "en"
KINDS = ("act", "event", "communication", "process")
POS = {"v": "VERBS", "n": "NOUNS", "a": "ADJECTIVES", "r": "ADVERBS"}

SIDES = {
    pos: [tuple(side.split() for side in row.split("/")) for row in getattr(oppositions, f"OPPOSITE_{name}").values()]
    for pos, name in POS.items()
}
"""What `oppositions` has already."""

CONTRASTS = """
    absolute/relative abstain/consume abstract/concrete abundant/scarce acquaintance/stranger act/refrain
    action/inaction active/passive acute/chronic add/subtract add/take_away admire/look_down_on admit/deny
    adopted/native advantage/disadvantage affirmative/negative ahead/back air-to-air/air-to-surface
    air-to-air/surface-to-air air-to-surface/surface-to-air alive/dead all/some allow/deny analysis/synthesis
    ancestor/descendant annual/perennial answer/question antecedent/subsequent anti/pro arise/lie_down
    arise/sit_down at_best/at_worst at_the_least/at_the_most attack/defend attract/repel atypical/typical aunt/uncle
    avoid/confront back/front background/foreground backward/forward bad/good bad_egg/good_egg balance/unbalance
    bar/unbar be_born/die be_full/starve bear/bear_down beautiful/ugly beginning/middle bend/straighten best/worst
    big/little bind/unbind black/white bless/curse blessed/cursed blur/focus boil/freeze bold/timid bore/interest
    borrower/lender bottom-up/top-down bottom/side bottom/top bound/free box/unbox boy/girl break/repair
    break_even/profit bring/take_away broad-mindedness/narrow-mindedness broadly/narrowly brother/sister
    by_all_means/by_no_means by_hand/by_machine change/stay child/parent claim/forfeit clarity/obscurity
    clock_in/clock_out close/distant closing/opening cold/hot color/discolor come/go comedy/tragedy
    comfort/discomfort common/individual common/uncommon compact/loose competition/cooperation complex/simple
    con/pro concentrated/distributed concentration/dilution concentration/distribution conservative/liberal
    content/discontent continual/sporadic conventional/nuclear cool/warm cover/uncover credit/debit cry/laugh
    curve/straight_line custom-made/ready-made dark/light daughter/son day/night dead/living deaf/hearing
    deep/shallow defendant/plaintiff defy/lend_oneself demand/supply difficult/easy difficulty/ease direct/indirect
    dispose/indispose divide/multiply double-breasted/single-breasted dress/undress early/middle eat_in/eat_out
    ebb/tide empirical/theoretical employee/employer end-stopped/run-on end/middle endemic/epidemic enjoy/suffer
    even/odd even/uneven evil/good export/import extraordinary/ordinary familiar/strange familiar/unfamiliar
    fancy/plain far/near fast/slow fat/thin father/mother fauna/flora feed/starve female/male few/many fewer/more
    file_in/file_out float/sink foe/friend follow/precede follower/leader following/leading foolish/wise
    formalism/imitation former/latter fortunately/unfortunately fractional/whole frail/robust friendly/hostile
    front/rear future/past future/present gather/spread general/local general/specific generally/specifically
    get_off/get_on get_up/go_to_bed glad/sad go/no-go green/ripe handwash/machine_wash hard/soft hateful/lovable
    headed/headless heavy/light here/there high/low highland/lowland hold/let_go_of hop_on/hop_out host/parasite
    humble/proud husband/wife idle/work ignore/notice ill-being/well-being ill/well immortality/mortality
    important/unimportant in-basket/out-basket in_hand/out_of_hand induced/spontaneous inferior/superior inner/outer
    insanity/sanity inside/outside intelligence/stupidity intense/mild involvement/non-involvement joint/separate
    junior/senior keep/lose king/queen large/small late/middle least/most left/right legato/staccato less/more
    let/prevent lie/sit lie/stand like/unlike liquid/solid little/much live/recorded local/national
    long-spurred/short-spurred long/short loose/tight lose/win lost/saved loud/soft lower-class/middle-class
    lower-class/upper-class make_peace/war man/woman mental/physical middle-class/upper-class move/stand_still
    move/stay multiple-choice/true-false naive/sophisticated narrow/wide nasty/nice natural/supernatural
    negative/neutral neutral/positive new/old no/some no/yes noisy/quiet objective/subjective obscurity/prominence
    often/rarely old/young on_the_one_hand/on_the_other_hand one-piece/three-piece one-piece/two-piece other/same
    overhead/surface pain/pleasure passing/running past/present pleasant/unpleasant pointed/pointless poor/rich
    prefix/suffix primary/secondary profound/superficial pull/push punch_in/punch_out purge/rehabilitate
    quickly/slowly relaxed/tense retail/wholesale ride/walk right/wrong rough/smooth roughen/smooth round/square
    say_farewell/welcome sedate/stimulate short/tall shout/whisper shrink/stretch side/top silence/sound sit/stand
    sleeping/waking sleeved/sleeveless slip_off/slip_on smart/stupid sour/sweeten stay_in_place/travel
    strength/weakness sunrise/sunset talk_into/talk_out_of tender/tough thick/thin three-piece/two-piece
    topless/topped unveiled/veiled wane/wax
"""
"""Pairs of WordNet that no two reporters contradict each other by: mere contrasts, matters of degree or taste, places
on a scale with more than two, kin and persons (see `exclusive_classes`), or senses that news does not use."""

NOT_THE_ACT = """
    accent accommodation acting address administration adventure advisory alphabet amusement analogy antecedent
    anthology application article association attention attitude attraction autograph badge bang bargain bark bath
    batting bell bellow bill blast blend bloom boom bother brand brevet brush building bulletin bullshit burst bust
    bustle buzz cable calendar care carpentry carry cartoon catalog cause census certificate chance channel cheep
    chorus chronicle church circuit circular classification click cloture code combining coming communion comparing
    complication composition compounding compulsion concert condition conduct constitution contact contention
    contest contrast convention coordination copy copyright countenance course cover craft crash-land credit crime
    crunch cry cue cycle dab dance dare daring dash definition demo design designation detail detailing
    determination devotion dictate difference digest direction directive disappointment disclaimer discrimination
    dish dispute dissertation dissolve document documentary documentation double drama drink drip drum dwelling
    e-mail edge editorial email embarrassment enclosure engineering entertainment equation equilibrium essay
    establishment evening evidence excerpt excitement exercise exhibition expenditure experience expose expression
    fading fall-out fashion fast fate fault favor feed fib fiction figure file film filtration fire flapping flare
    flash flavor floating flow flurry foraging fork form formula freight frightening frustration fuck fucking
    fulfilling function gaming gazette getting going golf government graph grip grooming grouping grunt habit hatch
    headline hold homer hop hurrying hymn hyperbole implication indication indicator information initial instrument
    interest interjection interpretation inventorying issue item jet jutting keen kick knock label lag lam leaner
    legislation list lob location logging look mail maintenance making management manicure march mark market marvel
    mask masking maturation meaning medicine mining modelling mopping motion mount name negative nickname noise
    notation nursing obligation office okay operation organization origin outline output packaging packing page
    painting paragraph parking pat patent patrol pedicure phrase plant planting play point polishing popping portion
    portrait posing possession post poster practice prefix present press pressure pretense price print procedure
    proceedings process producer profile pronunciation proposition provision pull pun push putting puzzle
    qualification quiz quotation race radio rampage range reach read rearing receipt record reference register
    remedy rendering representation retail revise revolution ring ripple roaring roll rot round roving run sanction
    satire scale scandal schooling script scrub sculpture section sermon set sex share shave shower sight sign
    significance sin single skip slight smack smooth soak song sonnet spanking spark speechify speed spell spot
    spree staging stake stamp stand standard stare state steering stem step still sting storage storm stratification
    stream stress strip stroke stroll style suck sucking swallow sweep sweeping swing syllable symbol symphony
    synthesis tag tale tap tapering task tear television term thriller thunder tickling tide tiling time ting tip
    title tone touch track traffic train transition tremor trial triple trouble tug tuning turn twinkle twist
    twitter typing vapor variant verb verse view visa volley walk wander wane waning war wash watch wave wear
    whipping whisper wholesale will willing wipe wonder word wording work wrong yawn yelp yield
"""
"""Nouns that name a thing, a text, a measure or a person oftener than an act of the verb, or the act of another
sense."""

HEAD = '"""{title}\n\nMade by benchmarks/wordnet_tables.py out of WordNet 3.0; see NOTICE for its licence.\n"""\n\n'
HEAD += "from __future__ import annotations\n\n"


def attested(folders: list[Path]) -> set[str]:
    """Words that occur twice or oftener in the folders' files."""
    count: Counter[str] = Counter()
    for folder in folders:
        for path in filter(Path.is_file, folder.rglob("*")):
            count.update(re.findall(r"[a-z][a-z-]+", path.read_text(encoding="utf-8", errors="replace").lower()))
    return {word for word, times in count.items() if times > 1}


def rows(path: Path) -> list[tuple[str, str, str]]:
    """The lines of a table with three columns below its head, sorted."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return sorted((one, two, three) for one, two, three in (line.split("\t") for line in lines))


def packed(words: list[str]) -> str:
    lines = wrap(" ".join(words), 116, break_long_words=False, break_on_hyphens=False)
    return '"""\n' + "".join(f"    {line}\n" for line in lines) + '"""'


def antonyms(extract: Path, known: set[str]) -> str:
    found: dict[str, list[str]] = {pos: [] for pos in POS}
    left_out = set(CONTRASTS.split())
    for pos, first, second in rows(extract / "antonyms.tsv"):
        one, other = sorted((first.replace(" ", "_"), second.replace(" ", "_")))
        by_dimension = any(
            (one in here and other in there) or (one in there and other in here) for here, there in SIDES[pos]
        )
        compound = pos == "n" and "_" in one + other
        if not (compound or by_dimension or f"{one}/{other}" in left_out) and known.issuperset(
            re.split(r"[_-]", f"{one}_{other}")
        ):
            found[pos].append(f"{one}/{other}")
    text = HEAD.format(title="Opposites of WordNet: direct antonyms of which one excludes the other, `_` for a blank.")
    return text + "\n".join(f"ANTONYM_{name} = {packed(found[pos])}" for pos, name in POS.items()) + "\n"


def verb_nouns(extract: Path, known: set[str]) -> str:
    left_out = set(NOT_THE_ACT.split())
    pairs: dict[str, list[str]] = {}
    for verb, noun, kind in rows(extract / "verb_nouns.tsv"):
        if kind in KINDS and noun in known and noun not in left_out:
            nouns = pairs.setdefault(verb.replace(" ", "_"), [])
            nouns += [noun] * (noun not in nouns)
    text = HEAD.format(title="Nouns of verbs: `verb:noun,noun`, where the noun tells the act, `_` for a blank.")
    return (
        text + "WORDNET_VERB_NOUNS = " + packed([f"{verb}:{','.join(nouns)}" for verb, nouns in pairs.items()]) + "\n"
    )


def main() -> None:
    extract, known = Path(sys.argv[1]), attested([Path(name) for name in sys.argv[2:]])
    (TABLES / "wordnet_antonyms.py").write_text(antonyms(extract, known), encoding="utf-8")
    (TABLES / "wordnet_verb_nouns.py").write_text(verb_nouns(extract, known), encoding="utf-8")


if __name__ == "__main__":
    main()
