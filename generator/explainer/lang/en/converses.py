"""Converse predicates: two words for one event, told from two of those who take part (Cruse, Lexical Semantics, 1986, 10.9).

A row names a frame, the words of both sides, and which role of a word of the first side is which role of one of the
second: "Acme bought Bolt from Core" is "Core sold Bolt to Acme". Roles are agent, patient, recipient (whom something is
given or told, with or without "to"), or the preposition that brings them. Words are lemmas; `_` stands for a blank.
"""

from __future__ import annotations

from typing import NamedTuple


class Converse(NamedTuple):
    frame: str
    one: str
    other: str
    roles: str
    """`role of one:role of the other`, with blanks between."""


CONVERSES: tuple[Converse, ...] = (
    # what changes hands
    Converse("sale", "buy purchase acquire", "sell", "agent:recipient patient:patient from:agent for:for"),
    Converse("loan", "borrow", "lend loan", "agent:recipient patient:patient from:agent"),
    Converse(
        "gift",
        "receive get obtain",
        "give send hand award grant pay present deliver supply transfer donate issue",
        "agent:recipient patient:patient from:agent",
    ),
    Converse("inheritance", "inherit", "bequeath leave hand_down", "agent:recipient patient:patient from:agent"),
    Converse("trade across a border", "import", "export", "agent:recipient patient:patient from:agent"),
    Converse("teaching", "learn", "teach", "agent:recipient patient:patient from:agent"),
    Converse("telling", "hear learn", "tell", "agent:recipient patient:patient from:agent"),
    Converse("infection", "catch contract", "give pass_on transmit", "agent:recipient patient:patient from:agent"),
    # contests and rank
    Converse("contest", "defeat beat", "lose", "agent:to patient:agent"),
    Converse(
        "contest by a verb of two parts", "defeat beat", "lose_to fall_to go_down_to", "agent:patient patient:agent"
    ),
    Converse("lead", "lead outpoll", "trail lag_behind", "agent:patient patient:agent by:by"),
    Converse("measure", "exceed surpass top", "fall_short_of", "agent:patient patient:agent"),
    # order in time
    Converse("order", "precede predate come_before", "follow come_after", "agent:patient patient:agent"),
    Converse("succession", "succeed replace take_over_from", "precede", "agent:patient patient:agent"),
    Converse("giving way", "replace supersede supplant", "give_way_to make_way_for", "agent:patient patient:agent"),
    # having and belonging
    Converse("ownership", "own possess", "belong", "agent:to patient:agent"),
    Converse("ownership by a verb of two parts", "own possess", "belong_to", "agent:patient patient:agent"),
    Converse("employment", "employ", "work", "agent:for patient:agent"),
    Converse("employment by a verb of two parts", "employ", "work_for", "agent:patient patient:agent"),
    Converse("inclusion", "include contain comprise", "belong", "agent:to patient:agent"),
    Converse("government", "govern rule", "answer", "agent:to patient:agent"),
    # cause and feeling
    Converse("cause", "cause trigger bring_about", "result stem arise", "agent:from patient:agent"),
    Converse("result", "lead", "result stem arise", "agent:from to:agent"),
    Converse("fear", "frighten scare alarm", "fear dread", "agent:patient patient:agent"),
    Converse("liking", "please delight", "like enjoy", "agent:patient patient:agent"),
    Converse("wonder", "surprise astonish amaze", "marvel", "agent:at patient:agent"),
    # nouns of relation: "Ann is the mother of Bea", "Bea is the daughter of Ann"
    Converse("spouse", "husband", "wife", "agent:of of:agent"),
    Converse("former spouse", "ex-husband", "ex-wife", "agent:of of:agent"),
    Converse("parent", "parent mother father", "child son daughter", "agent:of of:agent"),
    Converse(
        "grandparent", "grandparent grandmother grandfather", "grandchild grandson granddaughter", "agent:of of:agent"
    ),
    Converse("aunt or uncle", "aunt uncle", "niece nephew", "agent:of of:agent"),
    Converse("employer", "employer", "employee", "agent:of of:agent"),
    Converse("teacher", "teacher tutor", "pupil student", "agent:of of:agent"),
    Converse("doctor", "doctor physician", "patient", "agent:of of:agent"),
    Converse("predecessor", "predecessor", "successor", "agent:of of:agent"),
    Converse("ancestor", "ancestor", "descendant", "agent:of of:agent"),
    Converse("landlord", "landlord", "tenant", "agent:of of:agent"),
    Converse("creditor", "creditor lender", "debtor borrower", "agent:of of:agent"),
    Converse("lawyer", "lawyer attorney solicitor barrister", "client", "agent:of of:agent"),
    Converse("parent company", "owner", "subsidiary", "agent:of of:agent"),
)

SYMMETRIC = (
    # bonds
    "marry wed divorce date befriend unite reunite separate break_up split_up get_married tie_the_knot"
    # talk
    " meet talk chat converse argue quarrel negotiate debate confer bargain agree disagree hold_talks shake_hands"
    # contest
    " compete clash fight spar duel wrestle vie face_off draw tie"
    # joint action and union
    " merge combine cooperate co-operate collaborate team_up join_forces ally partner trade coincide overlap coexist"
    # contact and likeness
    " collide border adjoin neighbour neighbor intersect correspond match resemble differ equal rhyme conflict"
    # nouns
    " spouse sibling twin cousin friend colleague rival enemy roommate classmate relative"
)
"""Symmetric predicates: "A met B", "B met A" and "A and B met" are one statement; so with "with" before the second."""
