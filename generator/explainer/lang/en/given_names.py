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

SHORT_FORMS: dict[str, str] = {
    short: long
    for long, forms in {
        "Abraham": "Abe",
        "Albert": "Bert",
        "Alexander": "Alec",
        "Alfred": "Alf",
        "Andrew": "Andy",
        "Anthony": "Tony",
        "Arthur": "Art",
        "Benjamin": "Ben Benny",
        "Bernard": "Bernie",
        "Catherine": "Cathy",
        "Charles": "Charlie Chuck",
        "Christine": "Chrissy",
        "Christopher": "Kit",
        "Clifford": "Cliff",
        "Daniel": "Dan Danny",
        "David": "Dave",
        "Deborah": "Debbie Deb",
        "Dennis": "Denny",
        "Donald": "Don Donnie",
        "Douglas": "Doug",
        "Edward": "Ed Eddie Ted Teddy",
        "Elizabeth": "Beth Betsy Betty Liz Lizzie",
        "Eugene": "Gene",
        "Frederick": "Fred Freddie",
        "Gerald": "Gerry",
        "Gregory": "Greg",
        "Henry": "Hank",
        "Jacob": "Jake",
        "James": "Jim Jimmy Jamie",
        "Janet": "Jan",
        "Jeffrey": "Jeff",
        "Jennifer": "Jen Jenny",
        "Jerome": "Jerry",
        "John": "Jack Johnny",
        "Jonathan": "Jon",
        "Joseph": "Joe Joey",
        "Joshua": "Josh",
        "Judith": "Judy",
        "Katherine": "Kate Kathy Katie",
        "Kenneth": "Ken Kenny",
        "Kimberly": "Kim",
        "Lawrence": "Larry",
        "Leonard": "Len Lenny",
        "Margaret": "Maggie Meg Peggy",
        "Matthew": "Matt",
        "Michael": "Mick Mickey Mike",
        "Mitchell": "Mitch",
        "Nathaniel": "Nat Nate",
        "Nicholas": "Nick",
        "Oliver": "Ollie",
        "Pamela": "Pam",
        "Patricia": "Patty Trish",
        "Peter": "Pete",
        "Philip": "Phil",
        "Raymond": "Ray",
        "Rebecca": "Becky",
        "Richard": "Dick Rich Rick Ricky",
        "Robert": "Bob Bobby Rob Robbie",
        "Ronald": "Ron Ronnie",
        "Rudolph": "Rudy",
        "Russell": "Russ",
        "Samuel": "Sammy",
        "Sandra": "Sandy",
        "Stanley": "Stan",
        "Stephen": "Steve",
        "Steven": "Stevie",
        "Stuart": "Stu",
        "Susan": "Sue Susie",
        "Terence": "Terry",
        "Theodore": "Theo",
        "Theresa": "Tess",
        "Thomas": "Tom Tommy",
        "Timothy": "Tim Timmy",
        "Valerie": "Val",
        "Victoria": "Vicky",
        "Vincent": "Vince Vinny",
        "Walter": "Walt",
        "William": "Bill Billy Will Willie",
        "Zachary": "Zach Zack",
    }.items()
    for short in forms.split()
}
"""Short form of a given name -> the name. Of a form that stands for several ("Alex", "Sam"), none."""
