"""Know which words of a text are no name by themselves: everyday words, months, places, titles."""

from __future__ import annotations

from functools import lru_cache

from infoview_lib.bundled import data_file
from infoview_lib.prep.words import word_set

SHORT_WORDS = word_set(
    "a i o ah am an as at be by do go ha he hi if in is it me my no of oh ok on or so to up us we"
)
AFTER_NAMES = word_set("jr sr ii iii iv phd md rn esq")
"""Words that stand behind a name and say how one speaks of somebody."""
MONTHS = word_set(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter"
)
"""Months with seasons: both say when."""
DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "christmas thanksgiving easter tues thur thurs weds"
)
DATES_ABROAD = word_set(
    "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio "
    "julio agosto septiembre octubre noviembre diciembre segunda terca quarta quinta sexta janeiro "
    "fevereiro marco maio junho julho setembro outubro novembro dezembro lundi mardi mercredi "
    "jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre "
    "octobre novembre decembre montag dienstag mittwoch donnerstag freitag samstag sonnabend "
    "sonntag januar februar juni juli oktober dezember sommer herbst lunedi martedi mercoledi "
    "giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio settembre "
    "ottobre dicembre poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela "
    "niedziele styczen luty marzec kwiecien lipiec sierpien wrzesien pazdziernik listopad grudzien"
)
"""Days and months of other languages; in small letters they name nobody."""
PLACES = word_set(
    "adelaide alexandria arlington asia athens aurora austin beverly boston bristol brooklyn "
    "cairo california cambridge camden carolina carson chad chandler charlotte chelsea chester "
    "china clayton cleveland clinton columbia cuba dakota dallas dayton denver devon durham "
    "eugene everett fargo florence florida francisco franklin georgia gilbert glendale hamilton "
    "harrison hartford helena holland houston india indiana ireland irving israel jackson "
    "jefferson jersey jordan kent kenya kingston lancaster lansing laramie laredo lawrence "
    "lincoln logan london lourdes lynn macon madison malta marion memphis mesa mexico milan "
    "milton mobile monroe montana montgomery nevada newton norman odessa ontario orlando oxford "
    "paris perth phoenix portland preston quincy raleigh regina reno richmond rochester rome "
    "salem salinas santiago savannah scotland scott sedona sheffield sierra sydney tempe tennessee "
    "texas toledo trenton troy tucson tyler verona victoria vienna virginia wales warren "
    "washington wellington windsor winston york"
)
"""Places that are names of people too, or are told beside one."""
STATES = word_set(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm "
    "ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc uk usa alabama alaska arizona "
    "arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois "
    "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota "
    "mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee "
    "texas utah vermont virginia washington wisconsin wyoming france england italy canada "
    "australia germany mexico egypt bulgaria spain portugal poland brazil peru chile colombia "
    "argentina japan china korea vietnam india turkey greece ireland scotland england wales "
    "jordan switzerland austria sweden norway denmark finland hungary ukraine russia nigeria ghana "
    "kenya morocco lebanon israel cuba haiti"
)
"""What stands behind the comma of a place."""
SCHOOLS = word_set(
    "baylor bradley brown butler cornell drake drexel duke emory howard penn purdue rice stanford "
    "temple tulane vanderbilt villanova wheaton"
)
COMPANIES = word_set(
    "levi mercedes tesla bentley dodge porsche alexa siri cortana barbie "
    "bloomberg boeing chase dell deere disney ford goldman hershey hilton johnson kellogg lilly "
    "macy marriott morgan nordstrom schwab target tyson wells wendy"
)
TITLES = word_set(
    "mr mrs ms mx miss dr doctor prof professor rev reverend judge dean rabbi imam father sister "
    "captain chief coach aunt auntie uncle grandma grandpa sir madam officer sergeant "
    "sgt lt capt cpl gen hon elder bishop deputy ranger trooper brother "
    "senator mayor principal director president provost chancellor nurse chef attorney "
    "lieutenant colonel major detective pastor deacon señor senor señora senora sra dra fr "
    "licenciada licenciado lic ing herr frau monsieur madame mme mlle don dona señorita senorita "
    "signor signora signore dott dottoressa maestra maestro profesor profesora professeur docteur "
    "pan pani pana panu panem panem panie pania panstwo bayan mevrouw "
    "meneer fru herra rouva gospodin gospozha "
    "\u0433\u043e\u0441\u043f\u043e\u0434\u0438\u043d \u0433\u043e\u0441\u043f\u043e\u0436\u0430"
)
"""Words that stand before a name and belong to it."""
ROLES = TITLES | word_set(
    "manager editor engineer supervisor advisor adviser counselor mentor alum alumna alumnus boss "
    "teacher instructor lecturer founder chair owner partner recruiter analyst architect"
)
"""Words that may stand with a capital before a name without being one."""
ACRONYMS = word_set(
    "ai am pm hr pr it us uk eu un tv er or pt ot rn np pa md cv id ok dc ny la sf vp qa ux ui ml "
    "cs ee me ba bs ma ms mba gpa llc ngo ceo cfo coo cto icu emt faq pdf sat gre act stem dna "
    "rna usa epa fda cdc nih nsf irs fbi cia nba nfl mlb led gps api sql csv html ta ra eta rsvp "
    "asap fyi diy rfp kpi roi cpa cfa phd edd bsn dpt dds jd dvm ekg mri ct iv pto fte ok no so "
    "to do go if in is my of on up we he be by as at an"
)
"""Capital letters that mean something else, so that they are nobody's initials."""
KIN = word_set(
    "aunt auntie boyfriend brother buddy classmate coworker cousin dad daughter father friend "
    "girlfriend grandfather grandma grandmother grandpa husband mom mother neighbor nephew niece "
    "partner roommate suitemate sister son teammate uncle wife landlord landlady "
    "tia tio prima primo hermana hermano abuela abuelo amiga amigo tante onkel bruder schwester "
    "freund freundin oncle cousine frere soeur ami amie zia zio ciocia wujek siostra brat"
)
"""Words that tell how somebody belongs to somebody, such as *my roommate*."""
ARTICLES_ABROAD = word_set(
    "la el le les los las der die das den dem un una une ein eine einen einem il lo gli "
    "um uma uns umas os as een het en ett det"
)
GENERIC = word_set(
    "agency and architects architecture associates association bank bureau center centre church "
    "city clinic club co college company consulting corp corporation council county department "
    "design district engineering enterprises farm firm foundation fund gallery group health "
    "healthcare holdings hospital hotel inc industries institute international lab laboratories "
    "laboratory labs law legal library limited llc llp logistics ltd management media medical "
    "ministries museum network office of partners pharmaceuticals plc practice press products "
    "publishing research resources restaurant school schools service services society software "
    "solutions state station studio studios systems team tech technologies technology the theater "
    "theatre trust university ventures works zoo"
)
"""Words that tell what an organization is, not which."""
PROVIDERS = word_set(
    "gmail googlemail yahoo outlook hotmail icloud aol proton protonmail live msn me mac gmx "
    "comcast verizon att example linkedin github twitter facebook instagram medium"
)
"""Names of mail and page providers that everybody uses."""


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    """Return words that are no name by themselves, in small plain letters; read once."""
    common = word_set(data_file("common_words.txt").read_text(encoding="utf-8"))
    return common | SHORT_WORDS | MONTHS | PLACES | SCHOOLS


def is_everyday(word: str) -> bool:
    """Say whether a word means something by itself, so that it tells nobody without more.

    Parameters
    ----------
    word : str
        One word, in small letters without accents.

    Examples
    --------
    >>> [is_everyday(one) for one in ("grace", "may", "austin", "quendolyn")]
    [True, True, True, False]
    """
    return word in _everyday()
