"""How other languages than the one that is read are told: by their script, or by their commonest function words."""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Japanese", "\u3040-\u30ff"),
    ("Korean", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"),
    ("Chinese", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"),
    ("Thai", "\u0e00-\u0e7f"),
    ("Lao", "\u0e80-\u0eff"),
    ("Burmese", "\u1000-\u109f"),
    ("Khmer", "\u1780-\u17ff"),
    ("Georgian", "\u10a0-\u10ff"),
    ("Armenian", "\u0530-\u058f"),
    ("Hebrew", "\u0590-\u05ff"),
    ("Greek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("Tamil", "\u0b80-\u0bff"),
    ("Telugu", "\u0c00-\u0c7f"),
    ("Bengali", "\u0980-\u09ff"),
    ("Amharic", "\u1200-\u137f"),
    ("Hindi or a language in its script", "\u0900-\u097f"),
    ("Arabic or a language in its script", "\u0600-\u06ff\u0750-\u077f"),
    ("Ukrainian", "іїєґІЇЄҐ"),
    ("Russian", "ыэёЫЭЁ"),
    ("Serbian or Macedonian", "ђћљњџјЂЋЉЊЏЈ"),
    ("Bulgarian", "ъЪ"),
    ("a language in Cyrillic script", "\u0400-\u04ff"),
)
"""(language, letters that only it has among those below it), the narrower before the wider."""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "German": _words(
        """der die das und ist nicht ein eine einer eines einem einen mit auf für von dem den des zu im in sich auch als
        nach bei aus wie oder aber dass sind wird wurde werden hat haben war noch über vor nur durch am um bis zum zur
        sie er es wir ich kein keine dieser diese dieses man"""
    ),
    "French": _words(
        """le la les un une des du de et est dans pour que qui ne pas sur au aux avec ce cette ces il elle ils elles
        plus par se sont été a ont mais ou où son sa ses leur leurs nous vous comme après avant entre sans être avait
        en d l qu c s n"""
    ),
    "Spanish": _words(
        """el la los las un una unos unas de del y en que no se por con para su sus al lo como más pero es son fue ha han
        este esta estos entre sin sobre también hasta desde cuando muy ya era ser tras según"""
    ),
    "Italian": _words(
        """il lo la i gli le un uno una di del della dei delle dal dalla nel nella e è in che non si per con su sul sulla
        al alla ai come più ma sono ha hanno stato questo questa anche dopo tra fra da era essere"""
    ),
    "Portuguese": _words(
        """o a os as um uma de do da dos das e em no na nos nas que não se por com para ao à seu sua como mais mas é são
        foi tem este esta entre sem sobre também até quando já era ser pelo pela após segundo"""
    ),
    "Dutch": _words(
        """de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit nog maar dan of die
        deze dit wordt werd worden heeft hebben was over tot hij zij ze wij geen meer na"""
    ),
    "Swedish": _words(
        """och att det som en ett på är av för med den till inte om har de var men så från kan vid eller efter nu när
        under också där hade ska över vi han hon sig sin mot"""
    ),
    "Danish or Norwegian": _words(
        """og at det som en et på er af av for med den til ikke om har de var men så fra kan ved eller etter efter nå når
        under også der hadde havde skal over vi han hun seg sig mot mod"""
    ),
    "Finnish": _words(
        """ja on ei että oli se hän ovat mutta myös kun joka tai kuin niin jos sekä olla vain ole jo mukaan nyt sen ovat
        mitä vielä hänen tämä"""
    ),
    "Polish": _words(
        """i w na z do się nie że to jest o jak po za od przez dla przy są był była było oraz ale ich jego jej który która
        które tym tego być może już także"""
    ),
    "Czech or Slovak": _words(
        """a v na se je že s z do o k i to pro ve byl byla bylo ale po jako by také sa za od podle při než jeho který
        která které sú nie však už"""
    ),
    "Hungarian": _words(
        """a az és hogy nem is egy de volt ez meg már csak mint el lesz van akkor még után szerint között pedig ha azt
        vagy minden"""
    ),
    "Romanian": _words(
        """și în de la a cu pe nu că o un este din care mai pentru au fost ce sau al ale lui fi prin după sunt dar se ar
        către"""
    ),
    "Turkish": _words(
        """ve bir bu da de için ile olarak daha çok ne gibi sonra kadar olan en ama ise o mi var ya her değil göre
        tarafından olduğu oldu"""
    ),
    "Indonesian or Malay": _words(
        """yang dan di ini itu dengan untuk dari tidak pada ke dalam akan oleh juga telah ada adalah sebagai karena lebih
        bahwa mereka kami atau sudah kata para tersebut"""
    ),
    "Vietnamese": _words(
        """và của là có không được trong cho một với các đã này người những khi từ đến về tại để năm theo sẽ cũng như đó
        ra vào"""
    ),
    "Filipino": _words("ang ng sa mga na ay at si ni para ito niya hindi kung siya ko mo may nang din rin kay"),
    "Swahili": _words("na ya wa kwa ni katika la za kuwa hiyo huo alisema lakini pia hii ambao baada cha vya kama"),
}
"""In lower case. Languages that are too near one another to be told by these words share an entry."""
