"""Questions to ask: the bank, packs, kits, agendas, the printed sheet, the review of a question."""
