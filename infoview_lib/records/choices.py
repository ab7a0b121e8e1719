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
    ("associations", "Professional associations"),
    ("contacts", "Contacts"),
    ("names", "Referrals"),
    ("confidence", "Confidence"),
    ("other", "Something else"),
)
CARD_SIDES = (
    ("informational", "An informational interview"),
    ("employment", "A job interview"),
)
CHANNELS = (
    ("email", "Email"),
    ("phone", "Phone"),
    ("voicemail", "Voicemail"),
    ("in_person", "In person"),
    ("linkedin", "LinkedIn note"),
    ("letter", "Letter"),
    ("via_introducer", "Through someone else"),
)
GUESS_CHANNELS = tuple(one for one in CHANNELS if one[0] != "voicemail")
"""Channels for which a yes can be guessed: whether a call ends at a machine, nobody knows."""
WRITTEN_CHANNELS = ("email", "linkedin", "letter")
"""Channels by which the student writes to the person they want to meet."""
REQUEST_STARTS = (
    ("less_each_time", "With less help each time"),
    ("full", "With a full draft every time"),
)
OUTCOMES = (
    ("pending", "Waiting"),
    ("yes", "Yes"),
    ("no", "No"),
    ("no_reply", "No reply"),
    ("bounced", "Didn't go through"),
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
    ("likes_to_teach", "Find someone who likes to teach"),
    ("allied_field", "Look in a related field"),
    ("another_city", "Look in another city"),
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
    ("cancelled", "Canceled"),
    ("rebooked", "Moved to another time"),
)
UPCOMING = ("planned", "scheduled")
"""States of an interview that will take place as noted; one that was moved has a new entry."""
NOT_HELD_YET = (*UPCOMING, "rebooked")
"""States of an interview that has not taken place yet."""
RECOMMENDATION_KINDS = (
    ("action", "Something to do"),
    ("reading", "Something to read"),
    ("course", "A course"),
    ("person", "Someone to meet"),
    ("association", "A professional association"),
    ("resume_change", "A résumé change"),
)
FOLLOW_UP_KINDS = (
    ("thank_you", "Thank-you note"),
    ("referrer_thanks", "Thanks for a referral"),
    ("report_back", "Update"),
    ("article", "Article"),
    ("check_in", "Check-in"),
    ("decision_news", "News of my decision"),
)
FOLLOW_UP_FORMS = (
    ("handwritten", "Handwritten"),
    ("typed", "Typed letter"),
    ("email", "Email"),
    ("call", "Call"),
    ("message", "Message"),
)
