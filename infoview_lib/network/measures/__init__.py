"""Measure the referral network and the people in it."""
