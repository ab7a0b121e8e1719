"""Compute the referral network from the records."""
