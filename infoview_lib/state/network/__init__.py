"""Hold the steps of page 08: the referral map, its files, the counts for the class."""
