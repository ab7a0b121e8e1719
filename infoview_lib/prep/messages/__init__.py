"""Messages: scripts, requests and thank-you notes, with their drafts and checks."""
