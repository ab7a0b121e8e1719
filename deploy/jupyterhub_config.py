"""A JupyterHub for one class on one Linux machine: `jupyterhub -f jupyterhub_config.py`, as root.

Change what your campus does its own way: how people log in, and the address.
"""

import sys
from pathlib import Path

here = Path(__file__).parent
c = get_config()  # noqa: F821 (JupyterHub gives both to its configuration)
load_subconfig(str(here / "infoview.py"))  # noqa: F821

# While a student's pages open or close, the hub says so without words for programmers.
c.JupyterHub.template_paths = [str(here / "templates")]

# Put a web server with https in front of this address. Without https, don't let students log in.
c.JupyterHub.bind_url = "http://127.0.0.1:8000"

# Each student has an account on this machine: what they write is in its home folder.
c.JupyterHub.authenticator_class = "pam"
c.Authenticator.allow_all = True

# systemd keeps each student's programs apart and ends what takes too much.
c.JupyterHub.spawner_class = "systemd"
c.Spawner.mem_limit = "1G"
c.Spawner.cpu_limit = 1.0
c.SystemdSpawner.isolate_tmp = True

# Lab computers are shared: logging out ends the student's pages, and a login lasts one day.
c.JupyterHub.shutdown_on_logout = True
c.JupyterHub.cookie_max_age_days = 1

# Pages that nobody used for an hour give their memory back. What was saved is safe.
c.JupyterHub.services = [
    {
        "name": "idle",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600"],
    }
]
c.JupyterHub.load_roles = [
    {
        "name": "idle",
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
        "services": ["idle"],
    }
]
