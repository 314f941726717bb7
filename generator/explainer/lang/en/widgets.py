"""Whole lines that web pages put around an article: buttons, links and captions of widgets.

In lower case, without bullets, counters and end punctuation; phrases are separated by `|`.
"""

from __future__ import annotations


def _phrases(table: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in table.split("|"))


LINES: dict[str, frozenset[str]] = {
    "share": _phrases(
        """add as preferred source on google | add to favorites | add us as a preferred source | bluesky | bookmark |
        bookmark this | copied | copied to clipboard | copy | copy link | copy url | dislike | downvote | e-mail |
        e-mail this | email | email article | email this | facebook | flipboard | follow | follow me | follow us |
        follow us on | followers | following | gift article | gift this article | give this article | instagram |
        like | like this | liked | likes | link | link copied | linkedin | mastodon | messenger | pin | pin it |
        pinterest | print | print article | print this | print this page | read later | reddit | repost | retweet |
        reward | rss | rss feed | save | save article | save for later | send | send to a friend | share |
        share article | share by email | share full article | share on facebook | share on linkedin | share on reddit |
        share on twitter | share on whatsapp | share on x | share options | share this | share this article |
        share this page | share this post | share this story | share this video | share to facebook | share via |
        share via email | share with friends | sharing options | telegram | threads | tweet | tweet this | twitter |
        upvote | view | views | whatsapp"""
    ),
    "comments": _phrases(
        """add a comment | add comment | add your comment | all comments | be the first to comment | cancel reply |
        comment | comments | comments are closed | comments are off | have your say | hide comments |
        join the conversation | join the discussion | leave a comment | leave a reply | leave comment | load comments |
        load more comments | log in to comment | login to comment | most liked | newest | no comments |
        no comments yet | oldest | post a comment | post comment | read comments | replies | reply | report comment |
        see comments | show comments | sign in to comment | sort by | start the conversation | submit comment |
        view all comments | view comments | what do you think | write a comment | your email address"""
    ),
    "menu": _phrases(
        """about | about us | accessibility | accessibility statement | account | advertise | advertise with us | africa |
        americas | analysis | apps | archive | archives | arts | asia | australia | back | back to top |
        become a member | books | breadcrumb | breaking news | business | careers | change edition | classifieds |
        climate | close | close menu | collapse | columnists | community | community guidelines | contact |
        contact our newsroom | contact the newsroom | contact us | contents | cookie policy | corrections | courts |
        create a free account | create account | create an account | cricket | crime | crosswords | culture |
        customer service | donate | donate now | download app | download the app | e-paper | economy | edition |
        editorial | editorial guidelines | editorials | education | english | entertainment | environment | epaper |
        ethics | ethics statement | europe | events | expand | family | faqs | features | feedback | film | finance |
        food | football | games | get the app | health | help | help center | help centre | hide | home | homepage |
        horoscopes | imprint | in this article | international | international edition | investigations | jobs |
        jump to | language | legal | letters | licensing | life | lifestyle | live | live tv | load more | loading |
        loading... | local | log in | log out | login | magazine | main menu | markets | masthead | member-only story |
        menu | middle east | mobile apps | money | more | music | my account | my profile | national | navigation |
        news | news tips | next | next article | next post | next story | obituaries | on this page | open menu |
        opinion | photos | pictures | podcasts | politics | press | prev | previous | previous article |
        previous post | previous story | privacy | privacy policy | profile | puzzles | real estate | register |
        reprints | request a correction | reuse this content | rights and permissions | science | search |
        search this site | see all | see more | select language | send feedback | settings | shop | show more |
        sign in | sign out | sign up | sign up free | site map | sitemap | skip to content | skip to main content |
        skip to navigation | sport | sports | store | style | submit a correction | submit a tip | subscribe now |
        support | support us | table of contents | tech | technology | terms | terms and conditions |
        terms of service | terms of use | theatre | today's paper | toggle navigation | top | travel | u.s | uk |
        uk edition | us | us edition | view all | view more | watch live | weather | work for us | world | you are here"""
    ),
    "advertisement": _phrases(
        """ad | ad feedback | ads | advertisement | advertisement - scroll to continue | advertisements | advertising |
        after ads | article continues | article continues after ad | article continues below |
        article continues below advertisement | continue reading | continue reading below | from our partners |
        from our sponsors | paid content | paid post | partner content | promoted | promoted content | remove ads |
        scroll to continue | skip ad | skip advertisement | sponsored | sponsored by | sponsored content |
        story continues | story continues below | story continues below advertisement | why am i seeing this ad"""
    ),
    "cookies": _phrases(
        """accept | accept all | accept all cookies | accept cookies | allow all | allow all cookies | consent |
        cookie notice | cookie preferences | cookie settings | cookies | customise | customize | decline |
        do not sell my personal information | do not sell or share my personal information | got it | i agree |
        learn more | list of partners | manage cookies | manage options | manage preferences | manage settings |
        more options | necessary cookies only | only necessary | partners list | privacy preferences |
        privacy settings | reject all | reject all cookies | reject cookies | save and close | save preferences |
        show purposes | we care about your privacy | we value your privacy | your privacy choices |
        your privacy is important to us | your privacy matters to us"""
    ),
    "newsletter": _phrases(
        """email address | email newsletter | enable notifications | enter your email | enter your email address |
        get alerts | get email alerts | get notifications | newsletter | newsletters | our newsletter |
        our newsletters | sign up for our newsletter | stay informed | stay up to date | subscribe |
        subscribe to our newsletter | turn on notifications | your email"""
    ),
    "related": _phrases(
        """also in this section | also on this site | also read | around the web | don't miss | editor's choice |
        editor's picks | editors' picks | elsewhere on the web | explore more | external links | featured |
        featured stories | full article | full story | further reading | in case you missed it | in other news |
        in pictures | in this series | keep reading | latest | latest articles | latest headlines | latest news |
        latest stories | more from this author | more from this section | more headlines | more in this section |
        more in this series | more like this | more news | more on this | more on this story | more on this topic |
        more stories | most commented | most popular | most read | most shared | most viewed | most watched |
        must read | popular | popular now | popular stories | read also | read more | read next | recommended |
        recommended for you | recommended reading | recommended stories | related | related article |
        related articles | related content | related coverage | related internet links | related links | related news |
        related posts | related reading | related stories | related story | related videos | see also | sister links |
        top news | top stories | trending | trending now | trending stories | up next | what to read next |
        you may also like | you may be interested in | you may like | you might also like | you might like"""
    ),
    "tags": _phrases(
        """categories | category | explore more on these topics | filed under | in this story | keywords | labels |
        more on these topics | related tags | related topics | tagged | tagged with | tags | topics"""
    ),
    "player": _phrases(
        """audio | autoplay | full screen | fullscreen | listen | listen now | listen to article |
        listen to this article | mute | now playing | pause | play | play video | replay | this video is unavailable |
        transcript | unmute | video | video caption | video unavailable | view slideshow | watch | watch now |
        watch video"""
    ),
    "caption": _phrases(
        """enlarge image | enlarge this image | expand image | hide caption | image caption | media caption |
        open image in gallery | show caption | toggle caption | view gallery | view image in fullscreen"""
    ),
    "promotion": _phrases(
        """for immediate release | media contact | media contacts | media release | news release | press contact |
        press contacts | press release"""
    ),
}
"""reason -> lines."""

WEAK = _phrases(
    """about | accept | accessibility | account | ad | ads | advertising | africa | americas | analysis | apps |
    archive | archives | arts | asia | audio | australia | back | bluesky | books | breaking news | business |
    careers | categories | category | classifieds | climate | close | collapse | columnists | comment | comments |
    community | consent | contact | contents | cookies | copied | copy | corrections | courts | cricket | crime |
    crosswords | culture | customise | customize | decline | dislike | donate | e-mail | economy | edition |
    editorial | editorials | education | email | english | entertainment | environment | ethics | europe | events |
    expand | external links | facebook | family | faqs | featured | features | feedback | film | finance | follow |
    followers | following | food | football | games | health | help | hide | home | horoscopes | imprint |
    in other news | in this story | instagram | international | investigations | jobs | keywords | labels |
    language | latest | learn more | legal | letters | licensing | life | lifestyle | like | liked | likes | link |
    linkedin | listen | live | local | magazine | markets | mastodon | menu | messenger | middle east | money |
    more | more options | music | national | navigation | newest | news | news release | newsletter | newsletters |
    next | obituaries | oldest | opinion | pause | photos | pictures | pin | pinterest | play | podcasts |
    politics | popular | press | press release | prev | previous | print | privacy | privacy policy | profile |
    puzzles | real estate | recommended | reddit | register | related | replies | reply | reprints | reward |
    save | science | search | send | settings | shop | sport | sports | store | style | subscribe | support |
    table of contents | tech | technology | telegram | terms | terms of service | theatre | threads | top |
    topics | transcript | travel | trending | twitter | u.s | uk | us | video | view | views | watch | weather |
    what do you think | whatsapp | world | you are here"""
)
"""Lines of the table above that may as well be a heading of an article: they count only beside another such line."""

FOLLOWED_BY_LINKS = frozenset({"related", "tags"})
"""A whole line of these reasons heads a list: the short lines under it belong to it."""

FURNITURE = frozenset(
    "menu share comments newsletter cookies related tags advertisement player promotion disclaimer reading-time".split()
)
"""Reasons whose lines keep company with menus. A byline, caption or date stands with the article instead."""
