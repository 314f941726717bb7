"""What pages say that stand in the place of an article: sign-in, payment, consent, errors, checks for robots.

In lower case with straight quotes. TITLES are whole titles; the others are phrases found anywhere.
"""

from __future__ import annotations


def _phrases(table: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in table.split("|"))


PAYWALL = _phrases(
    """subscribe to continue reading | subscribe to keep reading | subscribe to read | subscribe now to continue |
    subscribe for full access | subscribe to unlock | to continue reading, subscribe | to keep reading, subscribe |
    to read the full article | to read the full story | to read the rest of this | to read this article in full |
    to read more, subscribe | continue reading with a subscription | continue reading your article with |
    this article is for subscribers | this story is for subscribers | this content is for subscribers |
    this post is for paid subscribers | this post is for paying subscribers | this post is for subscribers |
    this article is reserved for | this article is exclusive to | this is a subscriber-only | subscriber-only article |
    this content is for members only | become a member to read | become a subscriber to read |
    for subscribers only | only available to subscribers | available to subscribers only | only for subscribers |
    you have reached your limit of free | you've reached your limit of free | you have read your last free |
    you've read your last free | you have no free articles | you've used all your free articles |
    your free articles this month | start your free trial to | start a free trial to continue |
    create a free account to continue | create an account to continue | create a free account to read |
    register to continue reading | register for free to continue | register to read | log in to continue reading |
    sign in to continue reading | sign in to read | log in to read | unlock this article | unlock the full article |
    get unlimited access to continue | purchase a subscription | choose a subscription"""
)
PAYWALL_AT_END = _phrases(
    """subscribe to continue | subscribe to keep | subscribe to read | to continue reading | to read the full |
    to read the rest | for subscribers | for paid subscribers | for paying subscribers | subscribers only |
    subscriber-only | become a member to read | your last free | limit of free articles | to unlock | already a subscriber | premium content | premium article |
    members-only story | member-only story | subscriber exclusive"""
)
SCRIPT = _phrases(
    """enable javascript | javascript is disabled | javascript is not enabled | javascript is required |
    javascript required | requires javascript | javascript must be enabled | turn on javascript | activate javascript |
    need to enable javascript | without javascript | doesn't work properly without javascript | javascript to run this
    app | your browser does not support javascript"""
)
ROBOT = _phrases(
    """checking your browser | checking if the site connection is secure | verify you are human | verify that you are
    human | verifying you are human | are you a robot | i'm not a robot | i am not a robot | unusual traffic | complete
    the captcha | solve the captcha | press & hold to confirm | press and hold to confirm | enable cookies and reload |
    pardon our interruption | access to this page has been denied | ddos protection by | needs to review the security of
    your connection | automated access | bot detection | please wait while we verify | performing security verification |
    you have been blocked | sorry, you have been blocked | request unsuccessful. incapsula"""
)
CONSENT = _phrases(
    """we use cookies | uses cookies | use of cookies | cookie settings | cookie preferences | cookie policy | accept all |
    accept cookies | accept and continue | reject all | manage preferences | manage options | manage settings | more
    options | our partners | our vendors | legitimate interest | personal data | your consent | give consent | withdraw
    consent | store and/or access information on a device | privacy settings | your privacy choices | we value your
    privacy | you value your privacy | before you continue | necessary cookies | data processing"""
)
LOGIN = _phrases(
    """sign in to your account | log in to your account | login to your account | please log in | please sign in |
    please login | sign in to continue | log in to continue | login to continue | forgot your password | forgot password |
    forgotten your password | reset your password | remember me | keep me signed in | keep me logged in | email or username
    | username or email | create an account | don't have an account | sign in with google | continue with google |
    you must be logged in | you need to log in"""
)
MISSING = _phrases(
    """page you requested could not be found | page you are looking for | page you were looking for | page you're looking
    for | page you tried to | page cannot be found | page can't be found | page could not be found | page was not found |
    page does not exist | page doesn't exist | page no longer exists | page has been removed | page has moved | article you
    are looking for | article you requested | article is no longer available | story is no longer available | this content
    is no longer available | content is not available in your | we couldn't find that page | we can't find that page |
    we couldn't find the page | we can't find the page | link you followed may be broken | may have been removed or |
    nothing was found at this location | nothing could be found at this | 404 error | error 404 | http 404"""
)
MISSING_TITLES = frozenset(
    _phrases(
        """404 | 404 not found | 404 error | error 404 | 404 page not found | 404 - page not found | page not found | not
        found | page not found (404) | page not found - 404 | oops | oops! | page unavailable | page does not exist | page
        cannot be found | page can't be found | this page isn't available | this page is not available | this page doesn't
        exist | nothing found | content not found | article not found | story not found | file not found | gone | 410 gone |
        we can't find that page | sorry, page not found | sorry, we can't find that page | oops! page not found | oops! that
        page can't be found | oops! that page can't be found."""
    )
)
ROBOT_TITLES = frozenset(
    _phrases(
        """just a moment | just a moment... | attention required! | access denied | robot check | are you a robot? | bot
        verification | security check | human verification | captcha | please wait | please wait... | one moment, please |
        one moment, please... | checking your browser | verifying..."""
    )
)
LOGIN_TITLES = frozenset(
    _phrases(
        """log in | login | sign in | signin | log in to continue | sign in to continue | please log in | please sign in |
        member login | subscriber login | account login | sign in to your account | log in to your account"""
    )
)
