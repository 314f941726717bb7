"""Phrases that give away a notice of the page's owner: legal, commercial, or about comments and cookies."""

from __future__ import annotations

TELLTALES: dict[str, tuple[tuple[str, str], ...]] = {
    "reserved": (("disclaimer", "all rights reserved"),),
    "purposes only": (
        ("disclaimer", "for information purposes only"),
        ("disclaimer", "for informational purposes only"),
        ("disclaimer", "for educational purposes only"),
    ),
    "for general information purposes": (("disclaimer", "for general information purposes"),),
    "endorsement": (
        ("disclaimer", "considered as an endorsement"),
        ("disclaimer", "constitute an endorsement"),
    ),
    "advice": (
        ("disclaimer", "constitute financial advice"),
        ("disclaimer", "constitute legal advice"),
        ("disclaimer", "constitute investment advice"),
        ("disclaimer", "not financial advice"),
        ("disclaimer", "not investment advice"),
        ("disclaimer", "not intended as financial advice"),
        ("disclaimer", "not intended as investment advice"),
        ("disclaimer", "not intended to be investment advice"),
        ("disclaimer", "as financial or professional advice"),
    ),
    "nor as financial": (("disclaimer", "nor as financial"),),
    "publish": (
        ("disclaimer", "may not be published, broadcast"),
        ("disclaimer", "may not be republished"),
        ("comments", "your email address will not be published"),
    ),
    "redistributed": (("disclaimer", "rewritten or redistributed"),),
    "responsible": (
        ("disclaimer", "is not responsible for the content"),
        ("disclaimer", "are not responsible for the content"),
    ),
    "our approach to external linking": (("disclaimer", "our approach to external linking"),),
    "privacy policy": (
        ("disclaimer", "terms of use and privacy policy"),
        ("disclaimer", "terms of service and privacy policy"),
        ("disclaimer", "privacy policy and terms"),
    ),
    "recaptcha": (("disclaimer", "protected by recaptcha"),),
    "thomson": (("disclaimer", "thomson reuters trust principles"),),
    "expressed": (
        ("disclaimer", "expressed in this article are those of the author"),
        ("disclaimer", "expressed here are those of the author"),
        ("disclaimer", "expressed are those of the author"),
        ("disclaimer", "expressed are the author's own"),
        ("disclaimer", "expressed by contributors are their own"),
    ),
    "comment": (
        ("disclaimer", "expressed in the comments"),
        ("comments", "may edit your comments"),
        ("comments", "your comments may be published"),
        ("comments", "comments may be published"),
        ("comments", "comments are moderated"),
        ("comments", "comments are subject to"),
        ("comments", "comment has been submitted"),
        ("comments", "please get involved and leave a comment"),
    ),
    "contributed": (
        ("byline", "contributed to this report"),
        ("byline", "contributed to this story"),
        ("byline", "contributed to this article"),
        ("byline", "contributed reporting to"),
    ),
    "editing error": (
        ("correction", "because of an editing error"),
        ("correction", "due to an editing error"),
        ("correction", "owing to an editing error"),
    ),
    **{
        f"version of this {text}": tuple(
            ("correction", f"{opener} {when} version of this {text}")
            for opener, when in (("an", "earlier"), ("the", "earlier"), ("a", "previous"), ("the", "original"))
        )
        for text in "article story post report piece page column headline caption".split()
    },
    **{
        f"this {text}": tuple(
            ("correction", f"this {text} {was} {changed}")
            for was in ("was", "has been", "has since been")
            for changed in ("amended", "corrected", "updated to", "updated with", "edited to", "revised to")
        )
        for text in "article story post report piece page column headline".split()
    },
    "research": (("disclaimer", "do your own research before investing"),),
    "performance": (("disclaimer", "past performance is not"),),
    "reader-supported": (("newsletter", "reader-supported"),),
    "subscribe for": (("newsletter", "subscribe for free"),),
    "thanks for reading": (("newsletter", "thanks for reading"),),
    "commission": (
        ("disclaimer", "we may earn a commission"),
        ("disclaimer", "we may earn commission"),
        ("disclaimer", "may earn an affiliate commission"),
    ),
    "affiliate": (("disclaimer", "may contain affiliate links"),),
    "quotes delayed": (("disclaimer", "quotes delayed at least"),),
    "market data": (("disclaimer", "market data provided by"),),
    "required fields": (("comments", "required fields are marked"),),
    "cookie": (
        ("cookies", "this site uses cookies"),
        ("cookies", "this website uses cookies"),
        ("cookies", "our site uses cookies"),
        ("cookies", "our website uses cookies"),
        ("cookies", "we use cookies"),
        ("cookies", "partners use cookies"),
        ("cookies", "consent to our use of cookies"),
        ("cookies", "you agree to our use of cookies"),
    ),
    "partners": (("cookies", "we and our partners"),),
    "access information on": (
        ("cookies", "store and access information on"),
        ("cookies", "store and/or access information on"),
    ),
    "consent": (("cookies", "you consent to the use of"),),
    "continuing": (
        ("cookies", "by continuing to browse"),
        ("cookies", "by continuing to use this"),
        ("cookies", "by continuing to use our"),
    ),
    "modal window": (("menu", "this is a modal window"),),
    "modal can be": (("menu", "this modal can be closed"),),
    "dialog window": (("menu", "beginning of dialog window"), ("menu", "end of dialog window")),
    "cancel and close": (("menu", "escape will cancel and close the window"),),
    "there was an error": (
        ("newsletter", "there was an error processing"),
        ("newsletter", "there was an error submitting"),
        ("newsletter", "there was an error saving"),
        ("newsletter", "there was an error. please try again"),
        ("newsletter", "there was an error with your"),
    ),
    "something went wrong": (
        ("newsletter", "something went wrong. please"),
        ("newsletter", "something went wrong, please"),
        ("newsletter", "oops! something went wrong"),
    ),
    "please enter": (("newsletter", "please enter a valid"), ("newsletter", "please enter your email")),
    "subscription": (
        ("newsletter", "error processing your subscription"),
        ("newsletter", "confirm your subscription"),
        ("newsletter", "already have a subscription"),
        ("newsletter", "your subscription supports"),
        ("newsletter", "could not be completed. your subscription"),
    ),
    "subscribed": (("newsletter", "you have successfully subscribed"), ("newsletter", "you are already subscribed")),
    "your subscription": (("newsletter", "manage your subscription"),),
    "contributed reporting": (("byline", "contributed reporting"),),
    "if you enjoyed": (
        ("newsletter", "if you enjoyed this article"),
        ("newsletter", "if you enjoyed this story"),
        ("newsletter", "if you enjoyed this post"),
        ("newsletter", "if you enjoyed this piece"),
        ("newsletter", "if you enjoyed reading"),
    ),
    "if you like": (
        ("newsletter", "if you like what you read"),
        ("newsletter", "if you liked this article"),
        ("newsletter", "if you liked this story"),
        ("newsletter", "if you like this article"),
    ),
    "our journalism": (
        ("newsletter", "support our journalism"),
        ("newsletter", "supporting our journalism"),
        ("newsletter", "value our journalism"),
        ("newsletter", "fund our journalism"),
    ),
    "inbox": (
        ("newsletter", "an eye on your inbox"),
        ("newsletter", "please check your inbox"),
        ("newsletter", "to your inbox every"),
        ("newsletter", "delivered to your inbox"),
        ("newsletter", "straight to your inbox"),
        ("newsletter", "sent to your inbox"),
    ),
    "unsubscribe": (("newsletter", "unsubscribe at any time"),),
    "sign up": (
        ("newsletter", "sign up for our"),
        ("newsletter", "sign up to our"),
    ),
    "subscribe to": (("newsletter", "subscribe to our"),),
    "subscribing": (("newsletter", "thank you for subscribing"),),
    "signing up": (("newsletter", "thanks for signing up"),),
}
"""A rare word -> (reason, phrase that holds it). Lower case. A paragraph that holds a phrase is no part of the article,
unless the words stand in somebody's quote."""
