"""What one prepares and says: questions, messages, practice, checklists; standard library only."""
