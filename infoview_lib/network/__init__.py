"""Build the referral network from the records, measure it, put it into plain words."""
