"""What tells a name's kind and extent in English: titles, heads of organisations, particles, places, demonyms.

General data only: countries and big cities, ranks and offices, company forms. A name of several words is written with
its spaces in the tables of whole names.
"""

from __future__ import annotations

from .countries import COUNTRY_OF
from .given_names import EITHER, MEN, WOMEN

TITLES = frozenset(
    """mr mrs ms miss dr sir dame lord lady president premier chancellor senator sen representative rep governor gov
    general gen colonel col captain capt lieutenant lt major sergeant sgt admiral commander professor prof chairman
    chairwoman chairperson chair ceo cfo cto coo director secretary minister ambassador judge justice mayor sheriff
    officer detective inspector superintendent constable pope cardinal archbishop bishop rabbi imam ayatollah sheikh
    king queen prince princess duke duchess emperor sultan emir spokesman spokeswoman spokesperson analyst attorney
    prosecutor commissioner councillor congressman congresswoman speaker coach manager editor founder co-founder
    executive director-general secretary-general governor-general rev reverend father sister brother saint ministers officials senators mp mep vice-president undersecretary
    deputy coroner treasurer auditor envoy coordinator adviser advisor head chief producer actor actress singer author
    striker midfielder goalkeeper quarterback""".split()
)
"""Stand before a person's name ('President Obama') or close a name ('Airbus President'); never part of either."""
RANKED = frozenset(
    """king queen prince princess duke duchess pope bishop judge justice major sheikh lord dame father sister brother saint
    head chief coach manager speaker author producer actor actress singer founder editor sheriff emperor""".split()
)
"""Titles that are surnames as well: titles only where a run of capitals begins."""
TITLE_PARTS = frozenset(
    """prime vice deputy foreign interior finance defence defense health home chief attorney first former acting senior
    junior assistant associate executive managing financial operating technology interim outgoing incoming lead
    district solicitor surgeon lieutenant major brigadier rear police fire trade energy education transport
    agriculture environment justice labour labor press state external internal regional national general""".split()
)
"""Part of a title where a title follows ('Health Minister', 'Attorney General')."""
OFFICES = frozenset(
    """state defense defence health education energy agriculture commerce labor labour treasury transportation homeland
    security interior the foreign affairs staff justice trade culture""".split()
)
"""May follow 'Secretary of'."""
HONORIFICS = frozenset("mr mrs ms miss dr sir dame lord lady prof rev sen rep gov sgt capt lt col gen".split())
ABBREVIATED = frozenset(
    """mr mrs ms dr prof rev sen rep gov sgt capt lt col gen st jr sr inc corp co ltd bros mt ft no vs dept""".split()
)
"""Written with a full stop that ends no sentence."""
GENERATION = frozenset("jr sr ii iii iv".split())

PARTICLES = frozenset(
    "de del della der den van von bin ibn al el la le du da di dos das ter ten af bint ul y zu".split()
)
"""Stand in lower case inside a name ('Ursula von der Leyen')."""

ORGANISATION_HEADS = frozenset(
    """inc corp corporation co company ltd plc llc ag gmbh sa nv bv spa group holdings partners ministry department
    university college school institute agency administration authority commission committee council congress parliament
    senate assembly party union association federation foundation organisation organization centre center centers centres
    bank court police army navy force forces bureau board society league club times post news press media airlines
    airways airline airlines air hospital museum church laboratory laboratories fund trust alliance service services network
    studios entertainment pictures records motors electric systems technologies labs software pharmaceuticals energy
    industries international communications telecom office house cabinet government secretariat treasury reserve exchange
    tribunal command brigade guard academy academies cross crescent programme program project initiative coalition front
    movement brotherhood unit division directorate taskforce airport station team united rovers wanderers journal herald
    tribune telegraph guardian gazette observer chronicle magazine radio television broadcasting""".split()
)
"""Last word (or, before 'of' or 'for', any word) of an organisation's name."""
LEGAL_FORMS = frozenset("ltd limited inc incorporated corp plc llc llp lp gmbh ag sa nv bv ab asa oyj spa pty".split())
"""Behind the name of a firm, and no part of it."""
OF_HEADS = ORGANISATION_HEADS | frozenset(
    """republic kingdom bay gulf cape isle island islands sea strait city state states commonwealth duchy province lake
    mount house lords commons bill declaration treaty court battle war church ivory secretary museum statue tower
    district department faculty order league chamber day game lord prince duke""".split()
)
"""A capital word behind 'of' goes on with a name that has one of these before it."""
NATURAL = frozenset(
    """river lake sea ocean bay gulf mountain mountains island islands strait peninsula desert valley county city street
    avenue road square park beach province state district airport bridge canal coast hills harbour harbor region
    town village boulevard highway""".split()
)
"""Last word of a place's name."""
COMMON_ACRONYMS = frozenset(
    """ai api apis tv dna rna gpu gpus cpu faq faqs roi ceo cfo cto coo pc pcs hiv aids gdp pdf url id ids it hr pr vip vips
    r&d ok am pm gmt utc est pst bst edt pdt cet et pt usb led lcd gps sms suv suvs ufo diy rip iq pin atm cv phd ba ma
    mba dvd dvds cd cds usd gbp eur html http https www app llm llms vr ar sim nft nfts ipo ipos q&a tba tbc asap rsvp
    photo file reuters's kg km mph""".split()
)
"""Capital letters that name no one: 'AI', 'DNA', 'TV'."""
ALIASES = {
    **dict.fromkeys(("US", "U.S.", "USA", "U.S.A.", "United States of America"), "United States"),
    **dict.fromkeys(("UK", "U.K.", "Great Britain"), "United Kingdom"),
    **dict.fromkeys(("UN", "U.N."), "United Nations"),
    **dict.fromkeys(("EU", "E.U."), "European Union"),
    **dict.fromkeys(("UAE",), "United Arab Emirates"),
}

ACTS = frozenset(
    """said says announced announces told added warned denied confirmed insisted claimed spokesman spokeswoman
    spokesperson spokesmen executives shares""".split()
)
"""Behind a capital word that opens a sentence they show that it names somebody."""

COUNTRIES = frozenset(
    name.strip()
    for name in """
    Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria,
    Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia,
    Bosnia and Herzegovina, Botswana, Brazil, Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon,
    Canada, Cape Verde, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia,
    Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England,
    Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Greenland,
    Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel,
    Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia,
    Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macedonia, Madagascar, Malawi, Malaysia,
    Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco,
    Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea,
    North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru,
    Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland,
    Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea,
    South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand,
    Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates,
    United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Vatican, Venezuela, Vietnam, Wales, Yemen, Zambia,
    Zimbabwe, America, Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania,
    Middle East, Caribbean, Scandinavia, Balkans, Crimea, Gaza, West Bank, Hong Kong, Tibet, Kashmir, Chechnya""".split(
        ","
    )
)
REGIONS = frozenset(
    name.strip()
    for name in """
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
    Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
    Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio,
    Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
    Washington, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan,
    Nova Scotia, New South Wales, Victoria, Queensland, Tasmania, Bavaria, Catalonia, Sicily, Punjab, Gujarat, Sindh""".split(
        ","
    )
)
CITIES = frozenset(
    name.strip()
    for name in """
    New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Diego, Dallas, San Francisco, Boston, Seattle,
    Denver, Detroit, Atlanta, Miami, Las Vegas, New Orleans, Baltimore, San Antonio, San Jose, Cleveland, Pittsburgh,
    Minneapolis, Toronto, Montreal, Vancouver, Ottawa, Calgary, Mexico City, Guadalajara, Havana, Bogota, Lima, Santiago,
    Buenos Aires, Sao Paulo, Rio de Janeiro, Brasilia, Caracas, Quito, London, Manchester, Birmingham, Liverpool, Leeds,
    Glasgow, Edinburgh, Cardiff, Belfast, Dublin, Paris, Marseille, Lyon, Toulouse, Berlin, Hamburg, Munich, Frankfurt,
    Cologne, Madrid, Barcelona, Seville, Valencia, Lisbon, Rome, Milan, Naples, Turin, Venice, Vienna, Zurich, Geneva,
    Brussels, Amsterdam, Rotterdam, Copenhagen, Stockholm, Oslo, Helsinki, Warsaw, Prague, Budapest, Bucharest, Sofia,
    Athens, Belgrade, Zagreb, Sarajevo, Kiev, Kyiv, Minsk, Moscow, St Petersburg, St. Petersburg, Istanbul, Ankara,
    Jerusalem, Tel Aviv, Beirut, Damascus, Aleppo, Amman, Baghdad, Basra, Mosul, Tehran, Riyadh, Mecca, Doha, Dubai,
    Abu Dhabi, Kuwait City, Sanaa, Aden, Cairo, Alexandria, Tripoli, Benghazi, Tunis, Algiers, Casablanca, Rabat, Lagos,
    Abuja, Nairobi, Addis Ababa, Khartoum, Kampala, Kinshasa, Johannesburg, Cape Town, Pretoria, Durban, Harare, Accra,
    Dakar, Mogadishu, Kabul, Kandahar, Islamabad, Karachi, Lahore, Peshawar, New Delhi, Delhi, Mumbai, Bombay, Kolkata,
    Chennai, Bangalore, Hyderabad, Dhaka, Colombo, Kathmandu, Yangon, Bangkok, Hanoi, Ho Chi Minh City, Phnom Penh,
    Kuala Lumpur, Jakarta, Manila, Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Taipei, Seoul, Pyongyang, Tokyo,
    Osaka, Kyoto, Hiroshima, Fukushima, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington,
    Christchurch, Honolulu, Anchorage, Reykjavik, Brooklyn, Manhattan, Queens, Hollywood, Silicon Valley,
    Heathrow, Gatwick""".split(",")
)
PLACES = COUNTRIES | REGIONS | CITIES

DEMONYMS = frozenset(COUNTRY_OF) | frozenset(
    """African Arab Asian Catalan Caucasian Central Chechen Christian Congolese Hispanic Islamic Jewish Korean
    Kosovan Kurdish Latin Latino Muslim Palestinian Somalian Soviet Tibetan Western Sunni Shia Shiite Catholic
    Protestant Buddhist Hindu Sikh Democratic Republican Northern Southern Eastern Arabic Bavarian Parisian
    Londoner Caribbean Hawaiian Alaskan Roman Victorian""".split()
)
"""Adjectives and nouns of nationality, region or creed; alone they name nobody."""

COMPASS = frozenset("North South East West Northern Southern Eastern Western Central Latin".split())
"""Before a demonym they are part of it: 'South African'."""
POSSESSED = frozenset("Women Men Children People Workers Teachers Farmers Veterans King Queen Lloyd".split())
"""What bodies are named after with an apostrophe: 'Women's Hospital', where 'Germany's Parliament' is two things."""

GIVEN_NAMES = WOMEN | MEN | EITHER

CALENDAR = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec christmas easter ramadan halloween spring summer autumn winter""".split()
)
SMALL_WORDS = frozenset(
    """a an the this that these those his her its their our my your some any each every no and or but nor so yet if of in on
    at by for from to with without within into onto over under about around as than per via after before during since until
    through between among against across behind above below near off out up down is are was were be been being am has have
    had do does did will would can could may might must shall should who whom whose which what when where why how while
    because although though it he she i we you they him them us me there here then now however meanwhile also still just
    only even despite instead unlike like such many most more much few several both all another other others one two three
    four five six seven eight nine ten eleven twelve twenty not never let according based following including regarding
    amid upon toward towards whether except beyond along plus minus vs neither either rather quite too very yes please
    first second""".split()
)
"""Open sentences in capitals, and never begin a name but one that the gazetteer has."""
SUBJECT_OPENERS = SMALL_WORDS | frozenset(
    """see read watch click photo photograph image video copyright editing reporting additional looking given citing
    speaking asked today yesterday tomorrow tonight last next third earlier later recently finally once again perhaps maybe
    indeed nevertheless moreover furthermore additionally besides thus therefore hence otherwise overall worldwide
    officials authorities police critics experts analysts scientists researchers doctors residents witnesses investors
    users developers companies businesses governments people workers students teachers everyone someone anyone nobody
    nothing something everything government management industry market none half hundreds thousands millions dozens
    former new old good bad big small current local federal global national international public private
    forward guard defender winger pitcher inside outside hello welcome thanks thank dear sources reports tests results studies data part well why anyway""".split()
)
"""Open sentences in capitals without being names, unless the document writes them so elsewhere too."""

BODIES = frozenset(
    """firm company group maker airline carrier giant bank newspaper broadcaster startup start-up retailer
    manufacturer developer agency publisher consultancy watchdog charity""".split()
)
"""In small letters before a name they make it an organisation's."""
BELONGINGS = frozenset(
    """website spokesman spokeswoman spokesperson executives executive chief employees shares headquarters
    officials subsidiary CEO staff engineers researchers board""".split()
)
"""Behind a name they make it an organisation's."""
SECOND_HALVES = tuple(
    """based led born ready style backed made owned like era wide friendly generated powered related to- bound controlled
    run funded trained area only inspired linked built free held sized level type
    resistant infected proof registered listed bred sponsored sounding speaking supported averse""".split()
)
"""Second halves that are no part of a name ('Geneva-based'), unlike those of 'Lee Cheuk-yan'."""

SMALL_IN_NAMES = frozenset("of the for and in on de la".split())
OFFICIAL_HEADS = frozenset(
    "administration agency commission authority department ministry association committee council".split()
)
HEADS_WITH_AND = frozenset(
    "ministry department center centre centers centres agency office committee institute".split()
)
