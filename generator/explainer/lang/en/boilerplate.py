"""Lines of English web pages that are not part of an article, as regular expressions matched at the line's start.

All are bounded, so that none is slow on a hostile line. The first that matches names the reason.
"""

from __future__ import annotations

PATTERNS: tuple[tuple[str, str], ...] = (
    ("share", r"(?:Click here to share\b.{0,60}|Share (?:this|it) (?:on|via|with) \w+(?: \w+)?)$"),
    ("caption", r"(?:(?:Image|Photo|Picture|Slide) )?\d{1,3} (?:of|/) \d{1,3}(?: \|)?$"),
    ("caption", r"(?:Slideshow|Gallery|Photo gallery) \(\d{1,3} (?:images|photos|pictures)\)$"),
    (
        "form",
        r"(?:(?:Sorry|Oops|Whoops)[,!.]? ?)?(?:[Aa]n|[Tt]here (?:was|has been) an?) (?:unexpected |unknown )?"
        r"(?:error|problem) (?:has )?(?:occurred|with (?:your|the) (?:submission|request|form|entry))\b.{0,80}$",
    ),
    ("form", r"(?:This field is|These fields are|All fields are) (?:required|mandatory)\b.{0,40}$"),
    (
        "form",
        r"Please (?:enter|fill in|fill out|complete|select|choose|verify|confirm) (?:an?|your|the|all|that you)\b"
        r"[^,;:]{0,60}[.!*]?$",
    ),
    ("form", r"(?:Invalid|Incorrect|Wrong) (?:e-?mail|password|user ?name|code|captcha)\b.{0,60}$"),
    (
        "form",
        r"(?:(?:Your |The )?[Pp]asswords? (?:must (?:be|contain|have)|do(?:es)? not match|don.t match))\b.{0,80}$",
    ),
    ("form", r"You have (?:exceeded|reached) the maximum (?:number|length) of (?:characters|words|attempts)\b.{0,40}$"),
    (
        "form",
        r"Your (?:message|comment|e-?mail|submission|request|session) has (?:been (?:sent|submitted|received)|expired)\b"
        r".{0,60}$",
    ),
    ("form", r"(?:Sorry, w|W)e (?:were|are) unable to process your (?:request|submission|payment|order)\b.{0,60}$"),
    ("form", r"The page you (?:requested|are looking for) (?:could not|cannot|can.t|was not)\b.{0,60}$"),
    ("player", r"Error (?:loading|playing) (?:player|video|audio|media)\b.{0,80}$"),
    ("caption", r".{0,400}\b(?:hide|toggle|show) caption$"),
    ("related", r"(?:list(?: \d{1,2} of \d{1,2}\b.{0,140}| of \d{1,2} items)|end of list)$"),
    ("source", r"(?:Heard on .{3,60}|SOURCES? [A-Z].{2,80}|From Wikipedia, .{0,40})$"),
    (
        "promotion",
        r"(?:Media|Press|Investor)(?: relations)? (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))\b:?.{0,160}$",
    ),
    ("player", r"(?:Video|Audio|Watch|Listen|VIDEO|WATCH|AUDIO)\s?[:|·•]?\s?\d{1,3}:\d\d(?::\d\d)?$"),
    (
        "related",
        r"(?:READ MORE|Read more|Read also|READ ALSO|Also read|ALSO READ|Read next|SEE ALSO|See also|RELATED"
        r"|Related(?: (?:stor(?:y|ies)|articles?|news|posts?|coverage|content))?|MORE|WATCH|Watch|LISTEN|Listen|DON'T MISS"
        r"|Don.t miss|Recommended(?: reading)?|Further reading|Continue reading|Must read|TRENDING|In pictures|PHOTOS"
        r"|Explore more|More on this(?: story)?|Full coverage|FULL COVERAGE|Earlier coverage)\s?[:|»>›→-]",
    ),
    ("related", r"(?:Read|See|View|Get) (?:more|all|the full (?:story|article|report))\b.{0,60}(?<![.!?])$"),
    ("related", r"(?:Click|Tap|Go) here\b.{0,140}$"),
    ("related", r"Follow (?:the|our|all the) latest (?:updates|news|coverage|developments)\b.{0,120}$"),
    (
        "related",
        r"For (?:more|the latest|all the latest|further) .{0,60}\b(?:visit|follow|click|go to|check|subscribe|sign up"
        r"|stay up to date)\b.{0,120}$",
    ),
    (
        "tags",
        r"(?:Tags?|TAGS?|Topics?|Tagged|Filed under|FILED UNDER|Posted in|Categories|Category|Keywords|Labels)\s?:",
    ),
    ("tags", r"(?:#[^\W_]\w{0,60}[\s,;·|]{1,3}){1,40}#[^\W_]\w{0,60}$"),
    (
        "share",
        r"(?:Share|Tweet|Like|Pin|Print|E-?mail|Save|Follow|Bookmark)(?: (?:this|us|on|via|by|article|story|page))?"
        r"(?:\s{0,3}[|/·•,:]\s{0,3}\w[\w ]{0,24}){1,12}$",
    ),
    (
        "share",
        r"(?:Follow|Like|Find|Join) (?:us|me|him|her|them|the author|\S{1,40}(?: \S{1,40})?) on (?:Facebook|Twitter"
        r"|X|LinkedIn|Instagram|YouTube|Threads|Bluesky|Mastodon|Telegram|WhatsApp|TikTok|social media|Google News)\b"
        r".{0,120}$",
    ),
    (
        "share",
        r"\d[\d,.]{0,9}\s?[KkMm]? (?:shares?|likes?|views?|retweets?|reposts?|followers?|reactions?|claps?|upvotes?)$",
    ),
    (
        "comments",
        r"(?:\d[\d,.]{0,9}[KkMm]?|No|View|Show|See|Read|All|Load)(?: (?:all|the|more|\d{1,6}))? ?(?:[Cc]omments?"
        r"|repl(?:y|ies)|responses?)(?: \(\d{1,6}\)| yet| here)?[.!]?$",
    ),
    ("comments", r"(?:Comments?|Replies|Responses) ?\(\d{1,6}\)$"),
    (
        "comments",
        r"(?:Please )?(?:[Ll]eave|[Pp]ost|[Ww]rite|[Aa]dd|[Ss]hare) (?:a|your) (?:comments?|repl(?:y|ies)|thoughts|views"
        r"|experiences?)\b.{0,100}$",
    ),
    (
        "comments",
        r"(?:Have|Were|Are) you (?:been |in |at |a |an |one |affected|caught|there|aware|travel).{0,160}"
        r"(?:(?:Tell|Send|E-?mail|Contact|Share|Let|Text|Write|Get in touch)\b.{0,120}|\bus\b.{0,60})$",
    ),
    (
        "comments",
        r"(?:Tell us|Let us know)\b.{0,80}\b(?:comments?|below|your (?:stor(?:y|ies)|experiences?|views?)|form)\b"
        r".{0,80}$",
    ),
    ("comments", r"(?:E-?mail us|Write to us|Get in touch|Contact us|Have your say)\b.{0,160}$"),
    (
        "comments",
        r"(?:Send|Share|E-?mail|Submit) (?:us )?your (?:comments?|stor(?:y|ies)|experiences?|photos?|pictures|videos?"
        r"|views|questions|thoughts|eyewitness)\b.{0,160}$",
    ),
    (
        "comments",
        r"(?:Do you have|Got|Have you got|Have) (?:a |any |more )?(?:news tip|tip|stor(?:y|ies)|information|info"
        r"|something to share)\b.{0,120}\b(?:[Cc]ontact|E?-?mail|[Ll]et us know|[Ss]end|[Gg]et in touch|[Rr]each)\b.{0,120}$",
    ),
    (
        "newsletter",
        r"(?:Sign up|Sign-up|Subscribe|Register|Join|Get|Receive|Enter your e-?mail)\b.{0,120}\b(?:newsletters?"
        r"|inbox|e-?mail(?: address| alerts| updates)?|mailing list|free trial|daily briefing|morning briefing|alerts|RSS"
        r"|feeds?|subscribers)\b.{0,120}$",
    ),
    (
        "newsletter",
        r"(?:Subscribe|Sign up|Log in|Sign in|Register|Create (?:a free|an) account|Already (?:a subscriber|have"
        r" an account|a member)|Not a (?:subscriber|member)|Become a (?:member|subscriber)|Start your (?:free )?(?:trial"
        r"|subscription)|To continue reading|This (?:article|content|story) is (?:for|only available to) (?:subscribers"
        r"|members))\b.{0,120}$",
    ),
    ("newsletter", r"You can stay up to date with\b.{0,160}$"),
    (
        "player",
        r"(?:(?:To (?:play|view|watch|listen)|Your browser|This browser|JavaScript|Please (?:enable|turn on)"
        r"|You need to|Enable|Turn on|Flash player|Video player|Media player|Sorry, (?:this|your)|This (?:video|audio|media)"
        r"|Audio for this)\b.{0,160}\b(?:JavaScript|Javascript|HTML5|Flash|browsers?|played|playback|supported?|enabled?"
        r"|adblocker|ad blocker|available in your)\b.{0,100}$)",
    ),
    (
        "advertisement",
        r"(?:Advertisement|ADVERTISEMENT|Sponsored|SPONSORED|Promoted|Paid for by|Presented by"
        r"|Sponsored by|Ad by|Ads by|Story continues below|Article continues below|Scroll (?:down )?to continue)\b"
        r".{0,60}(?<![.?])$",
    ),
    (
        "reading-time",
        r"(?:Reading time\b.{0,30}|Estimated reading\b.{0,30}|\d{1,3}[ -]?(?:min|mins|minute|minutes)(?:[ -]read"
        r"| reading time)?(?: read)?)$",
    ),
    (
        "caption",
        r"(?:(?:Photograph|Credit|(?:Photo|Image|Picture|Video)s? [Cc]redits?|Courtesy|Handout)\s?[:/|]"
        r"|(?:Photo|Photograph|Image|Illustration|Picture|Graphic|Video)s? by\b|Image (?:source|copyright)\b).{0,100}$",
    ),
    (
        "caption",
        r"(?:(?:Photos?|PHOTO|Images?|IMAGE|Pictures?|Caption|Illustration|Graphic|Photo illustration|Screenshot"
        r"|(?:Cover|Featured|Main) image|File photo|FILE PHOTO)\s?[:/|]|(?:Image|Media|Video) caption\b).{0,200}$",
    ),
    (
        "caption",
        r"(?:\(?(?:AP|AFP|Reuters|EPA|Getty|PA) (?:Photo|Image|Images|Wire|Video)\b.{0,80}|(?:Getty Images|Shutterstock"
        r"|iStock(?:photo)?|Unsplash|Alamy|Pixabay|Wikimedia Commons|AFP via Getty Images|NurPhoto|Bloomberg via Getty Images"
        r")\b.{0,60})$",
    ),
    (
        "caption",
        r"[^\W\d_a-z][\w.'’ -]{2,60}(?:\\?/[A-Z][\w.'’ -]{1,40}){0,2}\\?/(?:Handout|Files?|Pool|Reuters|REUTERS|AP|AFP|EPA"
        r"|Getty(?: Images)?)$",
    ),
    ("caption", r"(?:Figure|Fig\.|Chart|Graphic|Map|Infographic|Data visualization) ?(?:\d{1,3}[.:]|by\b).{0,200}$"),
    ("caption", r"FILE ?[-–—] .{0,300}$"),
    (
        "caption",
        r".{10,400}\bin (?:this (?:[A-Z][\w.]* (?:\d{1,2}, )?(?:\d{4},? )?)?|an? (?=undated|handout|file))"
        r"(?:(?:undated|handout|file|aerial|still|satellite|combination|screen|video|frame|television|TV|family|archive|pool)"
        r" ){1,3}(?:photo|photograph|picture|image|still|grab|shot|frame)s?\b.{0,120}$",
    ),
    (
        "byline",
        r"(?:By|BY|by|Words by|Written by|Story by|Text by|Report by|Posted by|Submitted by|Published by|Edited by"
        r"|Reported by|Analysis by|Opinion by|Review by|Reviewed by|Fact[- ]checked by|Translated by|Contributed by"
        r"|From our)\b:? (?!(?:the|a|an|this|that|then|now|far|contrast|comparison|late|early|midday|and|all|any|our|its|his"
        r"|her|their|some|doing|using|making|most|law|end|January|February|March|April|May|June|July|August|September|October"
        r"|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
        r"[^\W\d_a-z][\w.'’-]{0,30}(?:[ ,|&·/@-]{1,3}(?:[^\W\d_a-z][\w.'’-]{0,30}|and|in|of|for|the|at|de|la|le|du|da|di|van|von"
        r"|der|den|bin|ibn|al|el|with|our|staff|news|chief|senior|political|business|science|health|technology|foreign|sports?"
        r"|medical|diplomatic|economics|environment|world|editor|reporter|writer|correspondent|columnist|contributor"
        r"|agencies|a)){0,16}(?<![a-z][a-z][a-z]\.)$",
    ),
    (
        "byline",
        r".{2,120}\b(?:can|may|could) be (?:reached|contacted|e-?mailed|followed|found)\b.{0,60}"
        r"(?:@|\d{3}[ .)-]|\b(?:Twitter|Facebook|Bluesky|Signal|LinkedIn)\b).{0,80}$",
    ),
    (
        "newsletter",
        r"(?:Subscribe|Join|Support|Try|Get|Enjoy|Unlock)\b.{0,80}\b(?:for (?:just|only|as little as) [$£€]?\d|[$£€]\d{1,3}"
        r"(?:\.\d\d)? ?(?:a|per|/) ?(?:week|month|year)|(?:digital|annual|monthly) subscription|unlimited access"
        r"|ad-free)\b.{0,120}$",
    ),
    (
        "byline",
        r"(?:Reporting|Additional reporting|Writing|Editing|Compiled|Edited|Produced|Photography|Our reporters"
        r"|With reporting|With additional reporting|Graphics) by\b.{0,240}$",
    ),
    (
        "byline",
        r"\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Edited|With reporting) (?:by|and editing by)\b"
        r".{0,300}$",
    ),
    (
        "byline",
        r"[^\W\d_a-z][\w.'’-]{1,24}(?: [^\W\d_a-z][\w.'’-]{0,24}){1,3}(?:,| \||:| is| -) ?(?:(?:the |an? |our )?[\w.'’& -]{0,40}"
        r"\b(?i:correspondent|editor|reporter|staff writer|columnist|contributor|news desk|bureau chief|producer))"
        r"(?: in \w[\w ]{0,24})?$",
    ),
    (
        "byline",
        r"(?:Contact|E-?mail|Reach|Write to|Follow) (?:the (?:author|reporter|writer|editor)|[^\W\d_a-z]\w{1,24}"
        r"(?: [^\W\d_a-z][\w.'’-]{1,24}){0,2}) (?:at|on|via)\b.{0,100}$",
    ),
    (
        "byline",
        r"(?:About the authors?\b.{0,80}|Author:.{0,80}|Authors:.{0,120}|Staff writers?|Staff reporters?|Agencies"
        r"|Agency staff|(?:AP|Reuters|AFP|News)? ?Staff)$",
    ),
    ("source", r"(?:Source|Sources|Original source|Via|Originally published|First published):.{0,200}$"),
    (
        "source",
        r"(?:This article (?:was )?(?:originally )?(?:appeared|published)|A version"
        r" (?:of this (?:article|story) )?(?:originally |first )?appeared|This (?:story|article|post|piece) (?:was )?"
        r"(?:originally |first )(?:appeared|published|ran)|Originally published|First published|Republished|Reprinted)"
        r"(?: on| in| at| by| from| with| under).{0,200}$",
    ),
    (
        "correction",
        r"(?:Correction|CORRECTION|Corrections|Editor.s note|Editors. note|EDITOR.S NOTE|Clarification)\s?:.{0,600}$",
    ),
    ("menu", r"[^\s|»›→\d][^|»›→\d]{0,30}(?:\s[|»›→]\s[^|»›→\d]{1,30}){2,20}$"),
    ("menu", r"(?:Home|HOME)(?:\s?[/>|»›→]\s?[^/>|»›→]{1,60}){1,8}$"),
    (
        "menu",
        r"(?:Skip to|Jump to|Back to|Return to|Go to) (?:main|top|content|navigation|search|home|footer|menu)\b.{0,40}$",
    ),
)

POINTER = (
    r"(?:\(For\b[^()]{0,130}\b(?:click|go to|see|visit)\b[^()]{0,60}(?:\([^()]{0,40}\))?"
    r"[^()]{0,40}\)|(?:[A-Z]+ )?\{ ?\w+ ?\} of \{ ?\w+ ?\}(?: [A-Z]+)?|[^.!?]{10,160}? Full (?:Article|Story|Coverage))"
)
"""A note in brackets that points elsewhere, a teaser with its link, or the unfilled counter of a gallery, at the head of
a line."""

DESK_NOTE = (
    r"\((?:Updates?|Updating|Adds|Adding|Recasts|Repeats|Refiles|Rewrites|Corrects|Releads|Changes|New throughout"
    r"|Writes through)\b[^()]{0,200}\)"
)
"""What an agency's desk says of this version of a report, before the dateline."""

CAPTION_TAIL = (
    r"(?!(?:Image|Photo|Picture|Cover|Main|Featured?|File|Video)s? )"
    r".{0,220}?[\w.)\"”] (\(?(?:Image|Photo|Photograph|Picture|Photo credit|Image credit|Credit|Illustration)s?(?: by)?"
    r": ?[^:.!?]{2,60}\.?\)?"
    r"|\([^()]{0,40}(?:Photo|Image|via AP|via Getty|Getty Images|via REUTERS|Pool)[^()]{0,60}\))$"
)
"""A caption that ends with its credit, which is the group."""
