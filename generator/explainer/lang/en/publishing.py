"""Names that stand where a page's publisher or author should, and are neither. In lower case."""

from __future__ import annotations


def _phrases(table: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in table.split("|"))


PLATFORMS = _phrases(
    """blog | blogger | blogspot | dev community | disqus | drupal | facebook | feedburner | flipboard | ghost |
    google | google news | google sites | hashnode | instagram | joomla | joomla! | linkedin | livejournal | mastodon |
    medium | movable type | my blog | my site | my website | newsbreak | pinterest | quora | reddit | scribd |
    slideshare | smartnews | squarespace | steemit | substack | telegram | threads | tumblr | twitter | typepad |
    vimeo | website | weebly | wix | wix.com | wordpress | wordpress.com | x | youtube"""
)
"""Systems and hosts on which anybody publishes: who publishes there is somebody else."""

EDITIONS = _phrases(
    """africa | americas | article | articles | asia | asia pacific | australia | blogs | breaking news | britain |
    business | canada | china | culture | default | edition | english | entertainment | europe | front page | global |
    global edition | health | home | home page | homepage | in english | india | international |
    international edition | latest | latest news | latin america | lifestyle | live | local | local news | middle east |
    money | national | new zealand | news | opinion | politics | press release | press releases | science | sport |
    sports | story | tech | technology | top stories | travel | u.k. | u.s. | u.s. edition | uk | uk edition |
    united kingdom | united states | untitled | us | us edition | us news | usa | weather | world | world news"""
)
"""Editions and sections of a publisher, and what templates say where a name was forgotten."""

AFFILIATIONS = frozenset(
    """agency analyst bureau business columnist contributor contributors correspondent correspondents daily desk digital
    editor editorial editors evening freelance gazette guardian herald journal magazine media morning network news
    newspaper newspapers newsroom observer online post press producer radio reporter reporters review reuters service
    sport sports staff standard star sunday telegraph times today tribune tv weekly writer writers afp ap bbc cbc cbs
    cnn nbc npr pbs upi""".split()
)
"""Words by which a paper, a section of one or a post in it is known: where such a word stands beside a person's name,
it is what the person works for."""

NO_AUTHORS = frozenset(
    "about all by contact e-mail email follow for from full meet more other posted profile read see share view visit "
    "written".split()
)
"""With these begin the buttons that stand beside an author's name."""
