"""Hold objectives, questions, checklists, agendas: what is readied before a talk."""
