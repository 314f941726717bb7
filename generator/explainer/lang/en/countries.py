"""Adjectives and peoples of countries: "Mexican officials" and "officials in Mexico" name one country."""

from __future__ import annotations

_PAIRS = """
    Afghan Afghanistan, Albanian Albania, Algerian Algeria, American United States, Angolan Angola, Argentine Argentina,
    Argentinian Argentina, Armenian Armenia, Australian Australia, Austrian Austria, Bahraini Bahrain, Bangladeshi
    Bangladesh, Belarusian Belarus, Belgian Belgium, Bolivian Bolivia, Bosnian Bosnia, Brazilian Brazil, British Britain,
    Briton Britain, Bulgarian Bulgaria, Burmese Myanmar, Cambodian Cambodia, Canadian Canada, Chilean Chile, Chinese
    China, Colombian Colombia, Croatian Croatia, Cuban Cuba, Cypriot Cyprus, Czech Czech Republic, Danish Denmark, Dutch
    Netherlands, Ecuadorian Ecuador, Egyptian Egypt, English England, Eritrean Eritrea, Estonian Estonia, Ethiopian
    Ethiopia, European Europe, Filipino Philippines, Finnish Finland, French France, Georgian Georgia, German Germany,
    Ghanaian Ghana, Greek Greece, Guatemalan Guatemala, Haitian Haiti, Honduran Honduras, Hungarian Hungary, Icelandic
    Iceland, Indian India, Indonesian Indonesia, Iranian Iran, Iraqi Iraq, Irish Ireland, Israeli Israel, Italian Italy,
    Jamaican Jamaica, Japanese Japan, Jordanian Jordan, Kazakh Kazakhstan, Kenyan Kenya, Kuwaiti Kuwait, Latvian Latvia,
    Lebanese Lebanon, Liberian Liberia, Libyan Libya, Lithuanian Lithuania, Macedonian Macedonia, Malaysian Malaysia,
    Mexican Mexico, Moldovan Moldova, Moroccan Morocco, Nepalese Nepal, Nicaraguan Nicaragua, Nigerian Nigeria, Norwegian
    Norway, Pakistani Pakistan, Panamanian Panama, Peruvian Peru, Polish Poland, Portuguese Portugal, Qatari Qatar,
    Romanian Romania, Russian Russia, Rwandan Rwanda, Saudi Saudi Arabia, Scottish Scotland, Serbian Serbia, Singaporean
    Singapore, Slovak Slovakia, Slovenian Slovenia, Somali Somalia, Spanish Spain, Sudanese Sudan, Swedish Sweden, Swiss
    Switzerland, Syrian Syria, Taiwanese Taiwan, Tanzanian Tanzania, Thai Thailand, Tunisian Tunisia, Turkish Turkey,
    Ugandan Uganda, Ukrainian Ukraine, Uruguayan Uruguay, Uzbek Uzbekistan, Venezuelan Venezuela, Vietnamese Vietnam,
    Welsh Wales, Yemeni Yemen, Zambian Zambia, Zimbabwean Zimbabwe, Californian California, Texan Texas
"""

COUNTRY_OF = {pair.split()[0]: " ".join(pair.split()[1:]) for pair in _PAIRS.split(",")}
"""Adjective or people -> the country's usual name."""
