"""Nouns whose plural is not made by the rules, and nouns with one form for both or with no singular.

After Quirk et al., A Comprehensive Grammar of the English Language, 5.73-5.103.
"""

from __future__ import annotations

_PAIRS = """
men man, women woman, children child, people person, teeth tooth, feet foot, geese goose, mice mouse, lice louse, oxen ox,
brethren brother, dice die, pence penny, knives knife, wives wife, lives life, midwives midwife, housewives housewife,
leaves leaf, loaves loaf, halves half, calves calf, wolves wolf, shelves shelf, selves self, elves elf, thieves thief,
sheaves sheaf, hooves hoof, scarves scarf, wharves wharf, dwarves dwarf,
analyses analysis, bases basis, crises crisis, theses thesis, hypotheses hypothesis, parentheses parenthesis,
diagnoses diagnosis, prognoses prognosis, oases oasis, syntheses synthesis, emphases emphasis, neuroses neurosis,
psychoses psychosis, metamorphoses metamorphosis, metastases metastasis, paralyses paralysis, nemeses nemesis, testes testis,
criteria criterion, phenomena phenomenon, automata automaton, bacteria bacterium, errata erratum, strata stratum,
memoranda memorandum, referenda referendum, curricula curriculum, symposia symposium, consortia consortium,
moratoria moratorium, addenda addendum, millennia millennium, aquaria aquarium, stadia stadium, ova ovum, quanta quantum,
spectra spectrum, sanatoria sanatorium, compendia compendium, emporia emporium, honoraria honorarium, media medium,
stimuli stimulus, alumni alumnus, fungi fungus, cacti cactus, nuclei nucleus, radii radius, foci focus, syllabi syllabus,
bacilli bacillus, loci locus, termini terminus, corpora corpus, genera genus, viscera viscus, femora femur,
larvae larva, formulae formula, antennae antenna, alumnae alumna, vertebrae vertebra, nebulae nebula, algae alga, pupae pupa,
supernovae supernova, lacunae lacuna, matrices matrix, vertices vertex, indices index, appendices appendix, codices codex,
vortices vortex, apices apex, helices helix, bureaux bureau, chateaux chateau, plateaux plateau, tableaux tableau,
gateaux gateau, beaux beau, virtuosi virtuoso, concerti concerto, libretti libretto, graffiti graffito, paparazzi paparazzo,
passersby passerby, buses bus, gases gas, quizzes quiz, heroes hero, superheroes superhero, potatoes potato, tomatoes tomato, echoes echo,
vetoes veto, torpedoes torpedo, embargoes embargo, cargoes cargo, mosquitoes mosquito, volcanoes volcano, tornadoes tornado,
dominoes domino, mangoes mango, buffaloes buffalo, negroes negro, mottoes motto, haloes halo, zeroes zero, innuendoes innuendo,
shoes shoe, toes toe, foes foe, canoes canoe, hoes hoe, oboes oboe, woes woe, aloes aloe, does doe, floes floe, throes throe,
movies movie, ties tie, lies lie, pies pie, cookies cookie, calories calorie, zombies zombie, rookies rookie, brownies brownie,
selfies selfie, hippies hippie, genies genie, eyries eyrie, prairies prairie, veggies veggie, smoothies smoothie,
birdies birdie, budgies budgie, junkies junkie, yuppies yuppie, groupies groupie, neckties necktie, aunties auntie,
caches cache, aches ache, headaches headache, niches niche, avalanches avalanche, moustaches moustache, axes axe,
toothaches toothache, creches creche, quiches quiche, cliches cliche, psyches psyche, menus menu, lenses lens, viruses virus,
aliases alias, atlases atlas, canvases canvas, biases bias, christmases christmas
"""

SINGULARS = {pair.split()[0]: pair.split()[1] for pair in _PAIRS.split(",")}
"""Plural -> singular, where the rules would give another word."""

SAME = frozenset(
    """aircraft spacecraft hovercraft watercraft series species means headquarters crossroads barracks gallows offspring
    sheep deer fish salmon trout cod shrimp squid moose elk bison swine cattle poultry livestock police personnel staff
    military clergy gentry folk chassis corps rendezvous precis apparatus debris
    news politics economics physics mathematics maths statistics ethics athletics gymnastics electronics linguistics mechanics
    logistics acoustics aerobics genetics robotics dynamics classics diabetes measles mumps rabies rickets billiards darts
    thanks regards clothes trousers jeans pants shorts tights pyjamas pajamas glasses sunglasses spectacles scissors
    pliers binoculars tweezers goods earnings proceeds savings surroundings belongings riches remains premises outskirts
    whereabouts grassroots odds arms troops amends congratulations condolences credentials hostilities customs
    suds valuables wages wares alms annals auspices bowels dregs entrails genitals genitalia feces faeces data hertz
    yen yuan baht rand won bourgeois swiss chinese japanese portuguese vietnamese taiwanese lebanese maltese sudanese
    netherlands philippines maldives bahamas seychelles alps andes himalayas balkans olympics paralympics
    burmese nepalese senegalese congolese innings""".split()
)
"""One form for singular and plural, or no singular."""
