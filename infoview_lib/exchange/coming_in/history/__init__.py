"""Bring in what a list tells of outreach, interviews, thanks, and referrals."""
