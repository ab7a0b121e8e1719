"""Build a folder of static files in which the workbook runs in a student's browser."""
