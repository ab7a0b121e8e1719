"""Say in plain words what the referral network shows."""
