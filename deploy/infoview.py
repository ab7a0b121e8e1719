"""What JupyterHub starts for each student: their Infoview pages, and nothing else.

`jupyterhub_config.py` beside this file reads it. For The Littlest JupyterHub, copy it into
`/opt/tljh/config/jupyterhub_config.d`.
"""

import sys
from pathlib import Path

c = get_config()  # noqa: F821 (JupyterHub gives it to its configuration)

# Infoview is installed for The Littlest JupyterHub's users, or else beside JupyterHub itself.
users = Path("/opt/tljh/user/bin")
installed = users if users.is_dir() else Path(sys.executable).parent

# At each start it lays the pages, keeps what a student changed or wrote, and opens the page where
# they left off. There is no terminal and no code, and students can't add programs.
c.Spawner.cmd = [str(installed / "infoview"), "hub"]

# One file for the whole class. A newer edition reaches each student when they next log in.
# c.Spawner.cmd += ["--course", "/srv/infoview/course.zip"]

# When a whole class logs in at once, each start takes longer.
c.Spawner.start_timeout = 180
c.Spawner.http_timeout = 180
