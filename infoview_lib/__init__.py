"""Infoview: a guided workbook for the informational interview."""
