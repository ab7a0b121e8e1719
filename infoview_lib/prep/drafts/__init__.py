"""Draft every message of the workbook from facts, in sentences that fit them."""
