"""List the choices that fields of records offer, each with the words for it."""

from __future__ import annotations

DECISIONS = (
    ("major", "A major"),
    ("career", "A career"),
    ("industry", "An industry"),
    ("job", "A job"),
    ("company", "A company"),
    ("graduate_program", "Graduate school"),
    ("career_change", "A career change"),
)
OBJECTIVES = (
    ("information", "Information"),
    ("associations", "Professional groups"),
    ("contacts", "Contacts"),
    ("names", "Names of others"),
    ("confidence", "Confidence"),
    ("other", "Something else"),
)
CARD_SIDES = (("informational", "A talk to learn"), ("employment", "A job interview"))
CHANNELS = (
    ("email", "E-mail"),
    ("phone", "Phone"),
    ("voicemail", "Voicemail"),
    ("in_person", "In person"),
    ("linkedin", "LinkedIn note"),
    ("letter", "Letter"),
    ("via_introducer", "Through someone"),
)
OUTCOMES = (
    ("pending", "Waiting"),
    ("yes", "Yes"),
    ("no", "No"),
    ("no_reply", "No reply"),
    ("bounced", "Did not arrive"),
)
DECLINE_REASONS = (
    ("too_busy", "Too busy"),
    ("sees_competitor", "Sees me as a competitor"),
    ("wrong_person", "Not the right person"),
    ("policy", "Not allowed to"),
    ("other", "Another reason"),
)
REMEDIES = (
    ("ask_referral", "Ask for a referral"),
    ("likes_to_teach", "Ask someone who likes to teach"),
    ("allied_field", "Ask in an allied field"),
    ("another_city", "Ask in another city"),
)
MODES = (
    ("in_person", "In person"),
    ("phone", "Phone"),
    ("video", "Video"),
    ("on_the_spot", "On the spot"),
)
INTERVIEW_STATUSES = (
    ("planned", "Planned"),
    ("scheduled", "Scheduled"),
    ("done", "Done"),
    ("cancelled", "Cancelled"),
    ("rebooked", "Moved to another time"),
)
RECOMMENDATION_KINDS = (
    ("action", "Something to do"),
    ("reading", "Something to read"),
    ("course", "A course"),
    ("person", "A kind of person to meet"),
    ("association", "A professional group"),
    ("resume_change", "A résumé change"),
)
FOLLOW_UP_KINDS = (
    ("thank_you", "Thank-you"),
    ("referrer_thanks", "Thanks to who referred me"),
    ("report_back", "Report back"),
    ("article", "Share an article"),
    ("check_in", "Keep in touch"),
    ("decision_news", "News of my decision"),
)
FOLLOW_UP_FORMS = (
    ("handwritten", "Handwritten"),
    ("typed", "Typed letter"),
    ("email", "E-mail"),
    ("call", "Call"),
    ("message", "Message"),
)
