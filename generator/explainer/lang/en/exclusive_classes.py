"""Words of one class of which only one can fill a slot: who she is to him, which animal it was, how he died.

From the hyponyms of WordNet 3.0 (spouse, relative, animal, disease, weapon, vehicle, crime, building, metal, weather),
without the words above others of their class (animal, weapon, child beside son), and completed as a thesaurus lists
them. `=` joins words for one member, which do not exclude each other. A word that takes in another of its class must
not stand beside it: a "bird" beside an "eagle" would make a conflict of one and the same thing. Lemmas; `_` stands for
a blank.
"""

from __future__ import annotations

EXCLUSIVE_CLASSES: dict[str, str] = {
    # people
    "kinship and marriage": "wife ex-wife=former_wife widow husband ex-husband=former_husband widower girlfriend ex-girlfriend=former_girlfriend boyfriend ex-boyfriend=former_boyfriend fiancee=fiancée fiance=fiancé mistress=lover mother=mum=mom father=dad sister brother half-sister half-brother stepsister stepbrother daughter son stepdaughter stepson stepmother stepfather grandmother=grandma=granny grandfather=grandpa granddaughter grandson aunt uncle niece nephew cousin mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law son-in-law godmother godfather goddaughter godson",
    "marital status": "single married divorced widowed engaged",
    "age group": "newborn toddler teenager=teen=adolescent adult pensioner",
    "head of state or government": "president=head_of_state prime_minister=premier chancellor king queen emperor pope sultan emir",
    "rank in office": "president vice_president=vice-president",
    "public office": "mayor governor senator congressman=congresswoman ambassador judge=magistrate prosecutor sheriff minister",
    "military rank": "private corporal sergeant lieutenant captain major colonel brigadier general admiral commodore marshal",
    "academic rank": "undergraduate lecturer professor",
    "profession": "nurse doctor=physician lawyer=attorney teacher farmer engineer electrician plumber carpenter baker butcher firefighter=fireman pilot dentist accountant journalist=reporter priest soldier",
    "religion": "christian muslim=moslem jew=jewish hindu buddhist sikh atheist",
    "church": "catholic protestant orthodox",
    # law
    "crime": "murder=homicide manslaughter robbery burglary theft=larceny fraud arson rape kidnapping=abduction bribery perjury blackmail=extortion espionage=spying treason terrorism smuggling vandalism embezzlement money_laundering",
    "degree of a crime": "first-degree second-degree third-degree fourth-degree",
    "stage of a criminal case": "suspect=suspected charge=indict convict=convicted acquit=acquitted pardon=pardoned",
    "sentence": "fine probation community_service imprisonment=prison=jail death_penalty=death_sentence life_imprisonment",
    "manner of death": "accident=mishap suicide murder=homicide natural_causes",
    # harm
    "cause of death": "drowning suffocation=asphyxiation poisoning overdose heart_attack stroke cancer gunshot stabbing strangulation starvation=hunger hypothermia=exposure electrocution pneumonia sepsis heart_failure kidney_failure liver_failure malaria tuberculosis aids dementia alzheimer's=alzheimer old_age",
    "sort of attack": "shooting stabbing bombing beating poisoning",
    "illness": "arthritis cancer diabetes dysentery emphysema flu=influenza glaucoma gout hepatitis leprosy malaria measles mumps pneumonia polio rabies smallpox chickenpox tuberculosis typhoid typhus cholera ebola dengue plague tetanus syphilis covid-19=covid=coronavirus meningitis leukaemia=leukemia asthma epilepsy scabies",
    "pathogen": "virus bacterium=bacteria fungus parasite prion",
    "injury": "burn fracture=broken_bone bruise concussion cut=laceration sprain dislocation",
    "degree of injury": "minor=slight serious=severe fatal=deadly",
    "natural disaster": "earthquake=quake flood hurricane=typhoon=cyclone tornado=twister tsunami drought avalanche landslide=mudslide wildfire volcanic_eruption=eruption blizzard heatwave",
    "weapon": "knife=dagger sword axe machete hammer bow crossbow pistol=handgun=revolver rifle shotgun machine_gun grenade missile=rocket mine mortar bayonet spear",
    # animals, plants, things
    "animal": "dog=hound cat horse=pony donkey mule cow=cattle bull sheep goat pig=hog=swine chicken=hen rooster duck goose turkey pigeon=dove eagle hawk owl crow raven parrot penguin ostrich swan sparrow seagull=gull rabbit=hare mouse rat squirrel hamster fox wolf bear lion tiger leopard cheetah jaguar panther cougar=puma=mountain_lion lynx elephant giraffe zebra rhinoceros=rhino hippopotamus=hippo camel deer elk moose antelope buffalo=bison kangaroo koala monkey ape=gorilla chimpanzee=chimp orangutan bat whale dolphin shark seal walrus octopus squid crab lobster shrimp salmon tuna crocodile alligator snake=serpent lizard turtle=tortoise frog toad spider scorpion mite tick ant bee wasp hornet fly mosquito moth butterfly beetle cockroach cricket locust worm snail slug flea louse bedbug",
    "vehicle": "car=automobile lorry=truck bus=coach van motorcycle=motorbike bicycle=bike train tram=streetcar helicopter aeroplane=airplane=plane glider balloon ferry yacht submarine=sub canoe raft scooter tractor ambulance tank",
    "building": "home hospice hospital hotel=inn=motel school university factory=plant prison=jail church mosque synagogue temple museum theatre=theater cinema restaurant supermarket library airport railway_station embassy courthouse barracks farmhouse lighthouse",
    "metal": "aluminium=aluminum copper gold silver iron steel lead tin zinc nickel platinum mercury titanium uranium lithium cobalt",
    "fuel": "coal oil gas diesel petrol=gasoline kerosene hydrogen wood",
    "material": "wood stone brick concrete glass plastic steel paper leather cotton wool silk linen",
    "colour": "red green blue yellow black white brown grey=gray orange pink purple=violet turquoise silver gold=golden beige maroon=burgundy",
    "crop": "wheat maize=corn rice barley oats rye soybean=soya cotton sugar_cane potato tomato coffee cocoa tea",
    "drink": "water milk beer wine whisky=whiskey vodka rum gin coffee tea juice",
    "drug": "cocaine heroin cannabis=marijuana ecstasy=mdma methamphetamine=meth fentanyl lsd",
    "sport": "football=soccer rugby cricket tennis baseball basketball volleyball handball hockey golf boxing wrestling swimming gymnastics cycling fencing rowing sailing skiing judo",
    # places, times, numbers
    "direction": "north south east west north-east=northeast north-west=northwest south-east=southeast south-west=southwest",
    "side": "left right",
    "continent": "africa asia europe antarctica oceania north_america south_america",
    "part of the day": "morning=dawn afternoon evening night=midnight noon=midday",
    "season": "spring summer autumn=fall winter",
    "unit of time": "second minute hour day week month year decade century",
    "weather": "sunshine rain=rainfall snow=snowfall hail fog=mist drought",
    "medal": "gold silver bronze",
    "place in a contest": "winner=champion runner-up third",
    # organisations and acts of state
    "sort of vote": "referendum general_election by-election primary",
    "level of government": "federal state municipal=local provincial",
    "body of parliament": "senate house_of_representatives house_of_lords house_of_commons bundestag bundesrat",
    "limb": "arm leg hand foot knee elbow shoulder ankle wrist hip",
    "inner organ": "heart lung liver kidney stomach brain spleen pancreas",
}
