"""What readers of news ask of a story, and the words by which a claim answers.

A row: the question; words that tell what a claim is about; words of which it must hold one as well, to answer ("": any
claim about it answers); nouns of which it must give a number; how many claims must answer for the question to be asked.
`*` stands for any ending, `_` for a blank. MONEY among the nouns is an amount of money.
"""

from __future__ import annotations

MONEY = "money"

TOPICS: tuple[tuple[str, str, str, str, int], ...] = (
    (
        "How many people have died?",
        "died dead death* killed kills fatalit* victims",
        "",
        "death person people victim fatality child woman man student soldier worker passenger case",
        2,
    ),
    (
        "How many people were injured?",
        "injured injuries wounded hurt",
        "",
        "injury person people victim child woman man student soldier worker passenger",
        1,
    ),
    (
        "How many people are ill?",
        "case cases infected infection* ill sick hospital* contracted tested_positive",
        "",
        "case infection patient person people student child",
        2,
    ),
    (
        "Who is affected?",
        "most_of_the most_of_those users customers passengers residents workers employees patients families adults"
        " children professionals subscribers commuters students farmers tourists travel*ers fans viewers investors",
        "affected caught_off_guard stranded forced_to victims died killed dead infected relied_on evacuated injured"
        " lost lose without_power without_water out_of_work displaced homeless quarantined",
        "",
        2,
    ),
    (
        "How does it spread?",
        "spread* transmit* transmission passed_on contagious infectious",
        "cough* sneez* contact airborne mosquito* human-to-human human_to_human person_to_person from_person"
        " between_people from_animals from_pigs through_the_air",
        "",
        1,
    ),
    ("What are the symptoms?", "symptoms", "include* fever* cough* headache* rash vomiting similar mild", "", 1),
    (
        "Is there a vaccine or a treatment?",
        "vaccin* antiviral* cure* curable",
        "no new make made making working develop* protect* protection ready months stock* created doses treat* release*"
        " effective available",
        "",
        2,
    ),
    (
        "What caused the delay?",
        "delay* late behind_schedule postpon* problem problems fault",
        "cause* because due_to_a due_to_the after_a after_an fault* blame* down_to owing_to result_of reason*",
        "",
        1,
    ),
    (
        "How long is the delay?",
        "delay* late behind_schedule postpon* not_due_until",
        "hours days weeks month months year years until",
        "",
        2,
    ),
    (
        "How much money is involved?",
        "cost* loss losses compensat* budget aid charges fund* worth damages pay* paid deal price* invest* licens*"
        " bill",
        "compensat* funds charges dollar* euro* pound* million* billion* costly £ $ €",
        "",
        2,
    ),
    (
        "How many jobs are affected?",
        "jobs job_cuts layoffs redundan* laid_off",
        "",
        "job worker employee staff people person",
        1,
    ),
    (
        "How many orders are there?",
        "order orders ordered",
        "",
        "order plane aircraft unit car vehicle ship jet device",
        1,
    ),
    (
        "How many people can it hold?",
        "carry carrying seat seats seating capacity hold accommodate",
        "up_to can able_to capacity class configuration seats",
        "people person passenger spectator guest seat",
        1,
    ),
    ("Who was arrested?", "arrest* detained custody apprehended nabbed", "", "", 1),
    ("What are the charges?", "charged_with charges_of charged_in indicted accused_of pleaded", "", "", 1),
    (
        "What was the verdict?",
        "found_guilty pleaded_guilty was_convicted were_convicted acquitted verdict cleared_of",
        "",
        "",
        1,
    ),
    ("What was the sentence?", "sentenced jailed years_in_prison years_in_jail life_in_prison", "", "", 1),
    ("What was stolen?", "stole stolen robbed robbery heist making_off made_off", "", "", 1),
    ("What damage was done?", "damage damaged destroyed flattened gutted", "", "", 1),
    ("How strong was the earthquake?", "magnitude", "quake earthquake tremor", "", 1),
    (
        "Who had to leave?",
        "evacuat* displaced homeless fled_their fled_home* fled_the_country fled_the_area fled_the_city fled_to",
        "",
        "",
        1,
    ),
    (
        "What are the authorities doing?",
        "government authorities officials minister ministry police president mayor agency agencies army soldiers"
        " council regulator* department countries city WHO",
        "closed shut suspend* cancel* banned declared deployed ordered screening step*_up tighten* quarantin* evacuated"
        " issued measures investigating handing_out monitoring releasing working_on",
        "",
        3,
    ),
    (
        "What are people advised to do?",
        "advis* urg* recommend* cautioned warned_against ordered_not no_need_to avoid stay_home",
        "people visitors residents travel* passengers citizens tourists drivers customers users home trips",
        "",
        2,
    ),
    (
        "What do critics say?",
        "critici* critics controvers* complain*_about complain*_that condemn* raised_concerns raised_*_concerns heightened_concerns",
        "",
        "",
        1,
    ),
    ("Who are the competitors?", "compete competes competing competitor* fierce_competition market_share", "", "", 1),
)

MERGED = {
    ("How much money is involved?", "How many jobs are affected?"): "What does it cost, in money and jobs?",
}
"""Questions that a reader asks as one where both are answered."""

FEARED = (
    "pandemic",
    "war",
    "recession",
    "famine",
    "default",
    "bankruptcy",
    "strike",
    "shortage",
    "tsunami",
    "eruption",
)
"""What may be feared of a story: "Could there be a pandemic?"."""

FEARING = (
    "could may might would potential possible whether risk threat fear* alert warn* imminent likely unlikely become"
    " prevent"
)
"""Words with which a claim tells how likely something feared is."""

NEXT = (
    "will would could may might can plan* expected potential due set_to scheduled until next soon likely intend* aim*"
    " trying working_on preparing to_be"
)
"""Words with which a claim tells what lies ahead."""

POINTS_ELSEWHERE = "the_answer_lies the_reason_lies part_of_the_answer the_short_answer the_answer_is"
"""Words that announce an answer and give none."""

UNDONE = frozenset("die injure infect spread quake flood storm".split())
"""Event classes that nobody does: their reason is a cause, and not what somebody has in mind."""
CAUSES = "caused_by blame* attributed_to cause_of resulted_from stems_from stemmed_from triggered_by"
"""Words that name a cause."""
