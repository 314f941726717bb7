"""Given names that are common in news, by who mostly bears them, and words that tell a man from a woman."""

from __future__ import annotations

WOMEN = frozenset(
    """Alice Amanda Amy Ana Andrea Angela Ann Anna Anne Barbara Carol Caroline Catherine Christine Claire Claudia Deborah
    Diana Diane Dorothy Elena Elizabeth Emily Emma Eva Heather Helen Hillary Jane Janet Jennifer Jessica Joan Julia Julie
    Karen Kate Katherine Laura Linda Lisa Lucy Maggie Margaret Maria Marie Mary Michelle Nancy Natalie Olivia Patricia
    Paula Rachel Rebecca Rosa Rose Sally Sandra Sara Sarah Sharon Sofia Sophie Sue Susan Suzanne Theresa Wendy""".split()
)
MEN = frozenset(
    """Aaron Adam Ahmed Akira Alan Albert Alexander Alfred Ali Andrew Anthony Antonio Arnold Arthur Barack Ben Benjamin
    Bernard Bill Bob Boris Brad Brian Bruce Carl Carlos Charles Charlie Christian Christopher Craig Dan Daniel David Dean
    Dennis Dick Dominic Donald Douglas Ed Edward Eric Evan Felipe Francis Francisco Frank Fred Gary George Gerald Gordon
    Graham Greg Hans Harold Harry Hassan Henry Howard Hugo Ian Ibrahim Ivan Jack Jacob James Jason Jeff Jeremy Jim Joe
    Johan John Jonathan Jorge Jose Joseph Juan Julian Karl Keith Ken Kenneth Kevin Larry Leon Louis Luis Luke Manuel Marc
    Marco Mario Mark Martin Matt Matthew Maurice Max Michael Miguel Mike Mohamed Mohammad Mohammed Muhammad Neil Nicholas
    Nick Nicolas Noel Oliver Omar Oscar Pablo Patrick Paul Pedro Peter Phil Philip Ralph Ray Ricardo Richard Rick Robert
    Roberto Roger Ron Ronald Roy Russell Ryan Samuel Scott Sean Sergei Simon Stefan Stephen Steve Steven Stuart Ted Thomas
    Tim Timothy Tom Tony Vladimir Walter Wayne Will William Xavier Yusuf""".split()
)
EITHER = frozenset("Alex Chris Jean Kelly Kim Lee Lynn Robin Sam Terry Zhang".split())
OF_WOMEN = frozenset(
    """mrs ms miss dame lady madam queen princess duchess baroness countess sister mother wife daughter aunt actress woman
    girl spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman saleswoman""".split()
)
"""Titles and nouns."""
OF_MEN = frozenset(
    """mr sir lord king prince duke baron count brother father husband son uncle actor man boy spokesman chairman congressman
    businessman policeman councilman assemblyman salesman fireman pope imam ayatollah sheikh""".split()
)
