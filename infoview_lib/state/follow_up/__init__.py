"""Hold the steps of page 06: thanks, reporting back, keeping in touch, the closing news."""
