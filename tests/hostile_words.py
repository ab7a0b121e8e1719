"""Words that act where they are not shown as words: as pages, scripts, formulas, paths, tables.

Whatever runs sets ``window.ivFlag``; whatever reads ``{secret}`` shows `SECRET`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from infoview_lib.records.fields import clean_text
from tests.every_field import every_field

SECRET = "Quibblewhistle-4711"
_RUN = "window.ivFlag=1"
PAYLOADS = {
    "HTML": f'<img src=x onerror="{_RUN}"><script>{_RUN}</script>'
    '<i class="iv-planted">x</i><style>*{color:red}</style>',
    "SVG": f'<svg onload="{_RUN}"><a xlink:href="javascript:{_RUN}"><text>x</text></a></svg>">'
    f'<iframe srcdoc="<script>parent.{_RUN}</script>">',
    "JavaScript": f"javascript:{_RUN}//'\"`;{_RUN};//</script><script>{_RUN}</script>"
    f'${{{_RUN}}}{{{{constructor.constructor("{_RUN}")()}}}}',
    "Markdown": f"[x](javascript:{_RUN}) ![x](x) "
    f"<details open ontoggle={_RUN}>x</details> **b** `c`",
    "mathematics": r"$\frac{1}{0$ $$\href{javascript:window.ivFlag=1}{x}$$ "
    r"\(x\) $\undefined{$ 5% _a_^b^",
    "a path": "{secret}",
    "an address": "file://{secret}",
    "a climbing path": "../../../../../../..{secret}\\..\\CON",
    "a template": "{0.__class__.__init__.__globals__} {name} {point} {book} %s %(x)s %n {}",
    "a formula": "=cmd|' /C calc'!A0\",\"x\r\n+1;\t@SUM(1)\r-2",
    "a calendar": "x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:-PT1M\r\n"
    'ATTACH:file:///etc/hostname\nDESCRIPTION;X="y":z\\,\\n;,',
    "a card": "x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Planted\nTEL:5\\;",
    "XML": "]]><!--\"'&<x/>&amp;&#0;<!DOCTYPE x [<!ENTITY y SYSTEM 'file://{secret}'>]>&y;"
    "\x00\x0b\x1b\ufffe",
    "control signs": "a\u202eb\u2066c\u2069\u200f d\u2028e\x85f\x07g\x7fh\ufeff שלום",
    "a mail": "a@example.org\r\nBcc: all@example.org?bcc=x@example.org&body=y%0d%0aCc:",
    "one long word": "W" * 10_000,
    "many words": "na " * 3_300,
}


def secret_file(folder: Path) -> Path:
    """Write a file whose words must turn up nowhere."""
    path = folder / "secret.txt"
    path.write_text(f"<b>{SECRET}</b>", encoding="utf-8")
    return path


def payloads(secret: Path) -> dict[str, str]:
    """Return each payload as it is typed, with the place of the file it wants to read."""
    return {name: text.replace("{secret}", str(secret)) for name, text in PAYLOADS.items()}


def fill_hostile(folder: Any, secret: Path) -> dict[str, str]:
    """Fill every text of one record of each kind with each payload; return payload → name kept."""
    typed = payloads(secret)
    folder.apply(
        adds=[
            add
            for number, text in enumerate(typed.values(), 1)
            for add in every_field(text, number)
        ]
    )
    return {about: clean_text(text) for about, text in typed.items()}
