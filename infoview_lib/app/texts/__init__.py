"""Find every sentence a person may read: in pages, code, scripts, tables and sample records."""
