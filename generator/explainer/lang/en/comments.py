"""How English web pages set readers' comments under an article, as regular expressions."""

from __future__ import annotations

WROTE = r"(?:wrote|writes|commented|comments|posted|replied)"
SAID = rf"(?:{WROTE}|said|says|responded|responds)"
"""Verbs between a commenter's name and the comment. The wider ones count only where the name opens the line."""

POSTED_BY = r"(?:-{1,2} ?)?(?:Re: )?(?:(?:Comment )?[Pp]osted|Submitted|Comment(?:ed)?|Left|Added)"

THREAD_CLOSED = (
    r"This (?:debate|discussion|thread|topic|forum) (?:is|has)(?: now)?(?: been)? closed"
    r"(?: (?:to|for) (?:new |further )?(?:comments|replies|posts))?\."
)
"""The notice above readers' views of which no more are taken."""

HEADER = (
    r"(?:(?:\d{1,3}(?:,\d{3})*|One|Latest|All|Your|User|Reader|Readers['’]?) )?(?:[Cc]omments?|COMMENTS|[Rr]esponses?"
    r"|[Rr]eplies|thoughts?)(?: ?\(\d{1,6}\))?(?: (?:on|to|for) .{1,160})?:?"
)
"""A line above the comments."""

FOOT = (
    r"(?:(?:Reply|Quote|Recommend|Report|Report abuse|Report(?: this)? comment|Flag|Flag as \w+|Permalink"
    r"|Link to this(?: comment)?|Complain about this comment)\b)"
)
"""What a row of buttons under one comment has, besides buttons that an article has too."""
BUTTONS = r"(?:Link|Like|Likes|Dislike|Upvote|Share|Vote|Up|Down|Edit|Delete)"
