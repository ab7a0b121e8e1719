"""Tell more digital fields of work from less digital ones, by the words people name them with.

References
----------
Which industries are the more digital ones: F. Calvino, C. Criscuolo, L. Marcolin and M.
Squicciarini, "A taxonomy of digital intensive sectors", OECD Science, Technology and Industry
Working Papers 2018/14. Its upper quarter counts as more digital here, its lower half as less. The
words are our own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from infoview_lib.prep.words import plain_letters, word_set, words_in

_MORE = word_set(
    "software computer computing programming programmer coder coding web website internet "
    "technology technologies data database analytics cybersecurity cyber_security "
    "information_security machine_learning artificial_intelligence ai cloud devops app video_game "
    "game_developer game_development blockchain systems_analyst network_administrator "
    "network_engineer it_support it_specialist it_department it_manager it_director it_technician "
    "it_help_desk tech_company tech_sales tech_industry tech_sector tech_startup big_tech "
    "high_tech in_tech telecom telecommunication finance financial fintech bank banker banking "
    "credit_union investment investing wealth_management venture_capital private_equity "
    "hedge_fund mortgage lending loan_officer insurance health_insurance medical_insurance "
    "dental_insurance underwriter underwriting actuary actuarial accounting accountant "
    "bookkeeping bookkeeper tax_preparer tax_preparation cpa audit auditing auditor law legal "
    "lawyer attorney paralegal litigation consulting management_consultant public_relations "
    "advertising ad_agency marketing marketer market_research"
)
_LESS = word_set(
    "agriculture agricultural farming farm farmer ranch rancher forestry fishing mining oil food "
    "food_bank baking baker bakery brewery catering cook cooking chef barista waiter waitress "
    "bartender restaurant hotel hospitality construction builder building_trades home_building "
    "carpentry carpenter plumbing plumber electrician roofing roofer hvac masonry utilities "
    "energy electricity power_plant water_treatment real_estate realtor transportation transit "
    "trucking truck trucker driver freight railroad airline airport flight_attendant shipping "
    "logistics warehouse textile chemical pharmaceutical health healthcare health_care medicine "
    "medical doctor physician surgeon hospital clinic nursing nurse midwife paramedic emt "
    "blood_bank dental dentistry dentist hygienist therapy therapist social_work social_worker "
    "caregiver patient_care home_care day_care child_care childcare daycare care_home education "
    "educator teaching teacher professor tutor tutoring school preschool kindergarten"
)
_NEITHER = word_set("law_enforcement river_bank piggy_bank bank_holiday food_web")
"""Names of which a word alone would say more than the whole does."""

_KINDS = {
    name.replace("_", " "): kind
    for names, kind in ((_MORE, True), (_LESS, False), (_NEITHER, None))
    for name in names
}
# The longest name first: who works for a blood bank is no banker.
_NAMES = re.compile(rf"\b({'|'.join(sorted(_KINDS, key=len, reverse=True))})s?\b")


@lru_cache(maxsize=1 << 12)  # a thousand people are ranked again after each change
def is_digital(*fields: str) -> bool | None:
    """Say whether a field of work is one of the more digital ones.

    Parameters
    ----------
    *fields : str
        Industry, kind of work, as the student wrote them down; the first that says it counts.

    Returns
    -------
    bool or None
        None when no word says it, or words of both kinds do.

    Examples
    --------
    >>> is_digital("Software"), is_digital("", "School nurse"), is_digital("Health data", "Arts")
    (True, False, None)
    """
    for one in fields:
        words = words_in(one)
        plain = " ".join(words_in(plain_letters(one)))
        found = {_KINDS[name] for name in _NAMES.findall(plain)}
        # In small letters, these are fields only where they are all that is written.
        if "IT" in words or plain in ("it", "tech"):
            found.add(True)
        if (True in found) != (False in found):
            return True in found
    return None
