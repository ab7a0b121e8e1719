"""Run the `infoview` command as ``python -m infoview_lib.app``."""

import sys

from infoview_lib.app import main

sys.exit(main())
