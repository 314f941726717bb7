"""Verbs that form one verb with a particle, by particle: the two-word verbs of WordNet 3.0."""

from __future__ import annotations

PHRASAL_VERBS = {
    "apart": frozenset("""break come fall keep know pick set take tell""".split()),
    "aside": frozenset("""brush cast push set""".split()),
    "away": frozenset(
        """back bear blaze blink break carry cart cast chase come die drive drop dwindle eat ebb fade fall fool frighten
        fritter frivol get give go haul hive laugh lock pass pine pull push put ride run rush salt scare send
        shoo shut slip sneak square stack stash stay steal sweep take tear throw toss while wipe yack yap""".split()
    ),
    "back": frozenset(
        """beat bounce bring call choke come cut date double draw drive fall feed flash force get give go hang hark hold
        keep lean look move play pull push put send set sit stand strike take think throw toss trim turn win""".split()
    ),
    "down": frozenset(
        """back bear bed belt boil bolt bow break bring buckle bunk burn call calm cascade cast choke close come cool cut
        drag dress drink drop dwindle ebb fight flush freeze get go hunker hunt jot kip knock knuckle let melt
        mow nail narrow pare pin pipe place play plunk pour pull push put quiet rain ram run sag set settle
        shoot shut simmer sit slide slim slow sluice sponge stamp stare steady step strip take tear tie track
        trim turn vote wash wear weight write""".split()
    ),
    "off": frozenset(
        """back bear beetle bite break bring brush bump call carry cart cast chip choke chop close come cool cream cross
        cut die dope doze drift drive drop drowse ease ebb even fend fight finish fob foist freeze frighten fuck
        go haul head kick kill knock laugh lay lead leave let lift loose lop make mark melt mouth nip nod pair
        palm pan partner pick play polish pull put ride rinse rip round run rush scare seal send set shade shake
        shoo shove show shut skim slack slacken sneak snip sound spark sponge square stave strike sweep switch
        take taper tear throw touch trigger turn ward wear wind wipe""".split()
    ),
    "out": frozenset(
        """act air ask average babble bawl beat belt blab black blacken blank bleach blossom blot blow blunder blurt bolt
        boot branch brave break breathe bring bug bulge burn burst buy call camp carry cast chalk check chew
        chill chuck close comb come cook crank crawfish cross crush cry deal deck die dish dole drag draw drive
        drop drum dry ebb even fade fag fan farm fatten fig figure fill filter find finish fit fizzle flake
        flare flatten flesh flood follow force fork freeze get give go grind gross hammer hand hash hide hire
        hold hole holler invite iron jump jut keep key kick knock lash lay leap leave let lift look make mark
        measure mellow mete move ooze parcel pass pay peter pick pig pip play point poke pooch pop pour press
        puff pull push put puzzle rain reach reason rent rig rough round rout rule run rush sack scarf sell send
        separate set shell shout shut single sneak snuff sort sound speak spill spit spread squeeze stamp stand
        start stick straighten stretch strike string stub suss take thrash throw thrust tire tog toss trick try
        tucker turf turn vote wash watch wear weed winnow wipe wring""".split()
    ),
    "over": frozenset(
        """ask ball blow bowl brim bubble cant change check chew cloud double film fork get glance glass glaze gloss go
        hand haze hunch knock lay linger live make mist move mull pass plank plaster put run skate skimp skip
        slur smooth spill spread stop sweep switch take talk think tick tip tump turn watch well win work""".split()
    ),
    "up": frozenset(
        """add ante back ball beat beef belt blaze block blow bob bollix bollocks bolster botch bottle box break bridle
        bring bristle brush buck build bunch bundle burn bust button buy call carve charge chat chew chin chock
        choke chop churn clam clean clear climb clog close cloud cock come conjure couple crack creep crock crop
        curl cut dam deck dish doctor double draw dream dress drink drum dry ease eat edge end even face fancy
        fatten fetch fig fill finish fire fix flame flare fold follow fork fort foul freshen fuck furbish gang
        gather gear get give go gussy hang haul heap heat heave heft hike hitch hold hot keep let lift light
        lighten line link liven load lock look loosen louse make measure mess mop mount move muck muster open
        pass pay pep perk pick pile play pop prick prop puff pull put queue rack raise rev rip rise roll rout
        run sack scoop scratch scrub scrunch sell serve set shack shake shape shore show shrivel shut sign sit
        size slack slice slow snap snatch sneak soak soar sop speak speed spice split spring square stack stand
        stay step stir stop straighten string suck sum swallow sweep swell take team tear think throw tidy tie
        tighten tog tot tote trick tune turn use vomit wake wall warm wind wipe work wrap zip""".split()
    ),
}
"""Particle -> lemmas of the verbs."""
