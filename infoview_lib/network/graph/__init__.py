"""Build the referral network: who is in it, how far out, where each person is drawn."""
