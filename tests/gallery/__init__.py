"""Make the gallery of shapes that the referral map is judged by, with what can be counted."""
