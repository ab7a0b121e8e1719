"""Tell in which code page a file without a mark was written, by what its words would be.

Most bytes of a list are ASCII and the rest is names, which is little for `charset-normalizer`: of
80 lists of one to four people in 16 code pages (`tests/exchange/coming_in/test_code_pages.py`) it
reads 45 rightly. So each code page is asked what the words would be. They are weighed by script,
case, common letters and surnames, by column names that are known, and by the country in the
addresses; the library has one voice among these. So 76 are read rightly, and the other 4 asked
about.
"""

from __future__ import annotations

import codecs
import itertools
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from infoview_lib.exchange.coming_in.columns.mapping import is_column_name

TWICE = "utf-8 twice"
"""UTF-8 that a program took for Windows-1252, and wrote as UTF-8 once more."""
LABELS = {
    "utf-8": "Unicode (UTF-8)",
    TWICE: "Unicode, repaired",
    "utf-16": "Unicode (UTF-16)",
    "cp1252": "Western European",
    "cp1250": "Central European",
    "cp1251": "Cyrillic",
    "koi8-r": "Cyrillic (KOI8)",
    "cp1253": "Greek",
    "cp1254": "Turkish",
    "cp1255": "Hebrew",
    "cp1256": "Arabic",
    "cp1257": "Baltic",
    "iso8859-2": "Central European (ISO)",
    "cp850": "Western European (DOS)",
    "mac_roman": "Western European (Mac)",
    "cp932": "Japanese",
    "gb18030": "Chinese, simplified",
    "big5": "Chinese, traditional",
    "cp949": "Korean",
}
"""Encoding as Python names it → in words for the screen."""
SURE = 0.2
"""How much better the best reading must be than the next for nobody to be asked."""
_SAMPLE = 40_000  # bytes of lines with letters beyond ASCII; more tell nothing more
_MOST_WORDS = 400
_PIECE = 1 << 18  # bytes that are looked at at once
_EDGES = re.compile(r"[\x00-\x26\x28-\x2c./0-9:-@\[-`{-\x7f]+")
_QUOTES = "“”‘’–—…«»•€®™ºª№、。・（）「」：；，．　¡¿°-'"  # noqa: RUF001 - what texts hold beside letters
_WESTERN = (
    "àâæçéèêëîïôœùûüÿ",  # French
    "áéíóúüñ",  # Spanish
    "áâãàçéêíóôõú",  # Portuguese
    "äöüß",  # German
    "àèéìòù",  # Italian
    "åäöæøé",  # Nordic
    "ëïéöüè",  # Dutch
    "áéíóúýðþæö",  # Icelandic
)
_CENTRAL = (
    "ąćęłńóśźż",  # Polish
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíĺľňóôŕšťúýž",  # Slovak
    "áéíóöőúüű",  # Hungarian
    "ăâîşţ",  # Romanian
    "čćđšž",  # Croatian
    "äöüß",  # German
)
_TURKISH = ("çğ\u0131öşüâîû",)
_BALTIC = ("āčēģīķļņšūž", "ąčęėįšųūž", "äöõüšž")
_LATIN = {
    "cp1252": _WESTERN,
    "mac_roman": _WESTERN,
    "cp850": _WESTERN,
    "cp1250": _CENTRAL,
    "iso8859-2": _CENTRAL,
    "cp1254": _TURKISH,
    "cp1257": _BALTIC,
}
"""Code page → the letters beyond ASCII of each language that is written in it."""
_RARE = "ĺŕðþ"
"""Letters that few names of their languages hold."""
_SCRIPTS = {
    "cp1251": {"CYRILLIC"},
    "koi8-r": {"CYRILLIC"},
    "cp1253": {"GREEK"},
    "cp1255": {"HEBREW"},
    "cp1256": {"ARABIC"},
    "cp932": {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"},
    "gb18030": {"CJK"},
    "big5": {"CJK"},
    "cp949": {"HANGUL"},
}
_USUAL = {"cp1252": 0.25, "cp1251": 0.05, "cp1250": 0.05, "gb18030": 0.05}
"""What speaks for the code pages that programs write most."""
_COUNTRIES = {
    "cp932": "jp",
    "gb18030": "cn sg",
    "big5": "tw hk",
    "cp949": "kr",
    "cp1251": "ru ua by bg rs kz",
    "koi8-r": "ru",
    "cp1250": "pl cz sk hu ro si hr",
    "iso8859-2": "pl cz sk hu ro si hr",
    "cp1253": "gr cy",
    "cp1254": "tr",
    "cp1255": "il",
    "cp1256": "eg sa ae ma dz iq jo lb sy tn",
    "cp1257": "lt lv ee",
    "cp1252": "de fr es it pt br mx nl se no dk fi at ch be ca",
    "mac_roman": "de fr es it pt",
    "cp850": "de fr es it pt",
}
_SURNAMES = {
    "gb18030": "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏",
    "big5": "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周葉蘇莊江呂何羅高蕭潘朱簡鍾彭詹胡施沈余趙盧梁",
    "cp949": "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우",
    "cp932": "佐鈴高田渡伊山中小加吉井木林清斎松本石村前藤岡後長谷川坂遠青福西太三上金原和武野森池",
}
# Letters by how often they are written: the first plane of each national standard.
_COMMON = {
    "gb18030": ("gb2312", 0xB0, 0xD7),
    "big5": ("big5", 0xA4, 0xC6),
    "cp949": ("euc_kr", 0xB0, 0xC8),
    "cp932": ("cp932", 0x88, 0x97),
}
_KANA = {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}


def mended(text: str) -> str:
    """Return a text that was encoded twice as it was before; empty text when it was not.

    Parameters
    ----------
    text : str
        A text read as UTF-8.

    Examples
    --------
    >>> mended("ZoÃ« MÃ¼ller"), mended("Zoë")
    ('Zoë Müller', '')
    """
    if not re.search(r"[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]", text):
        return ""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""


def ranked(data: bytes) -> list[tuple[str, float]]:
    """Return the code pages that a file may be in, the likeliest first.

    Parameters
    ----------
    data : bytes
        The whole file, neither UTF-8 nor UTF-16.

    Returns
    -------
    list of (str, float)
        Encoding and how well it fits, for each that has a letter for every byte. Of several that
        say the same, only the most usual one. Never empty.
    """
    lines = [line for line in data.split(b"\n") if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE].rpartition(b"\n")[0] or b"\n".join(lines[:1])[:_SAMPLE]
    head = b"\n".join(data.split(b"\n", 4)[:4])
    lands = _lands(data[:_SAMPLE])
    heard = _heard(data[:_SAMPLE])
    found: dict[str, tuple[str, float]] = {}
    for name in LABELS:
        if name.startswith("utf"):
            continue
        if not _has_every_letter(data, name):
            continue
        text = sample.decode(name, "replace")
        score = _fit(text, name) + _USUAL.get(name, 0)
        score += 0.4 * bool(lands & set(_COUNTRIES.get(name, "").split()))
        score += 0.1 * (name == heard)
        score += min(1.0, 0.5 * _known_names(head, name))
        if text not in found or score > found[text][1]:
            found[text] = (name, score)
    best = sorted(found.values(), key=lambda one: -one[1])
    return best or [("cp1252", 0.0)]


def _has_every_letter(data: bytes, name: str) -> bool:
    """Return whether a code page has a letter for every byte of a file, read in pieces."""
    decoder = codecs.getincrementaldecoder(name)()
    try:
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE])
        decoder.decode(b"", True)
    except UnicodeDecodeError:
        return False
    return True


def _fit(text: str, name: str) -> float:
    """Return how much the words of a text look like words of a code page, -1 to 1.5."""
    words = dict.fromkeys(
        word for part in _EDGES.split(text) if not part.isascii() and (word := part.strip(_QUOTES))
    )
    scores = [_word(word, name) for word in list(words)[:_MOST_WORDS] if not word.isascii()]
    return sum(scores) / len(scores) if scores else 0.0


def _word(word: str, name: str) -> float:
    letters = [c for c in word if c not in _QUOTES and not unicodedata.combining(c)]
    foreign = [c for c in letters if not c.isascii()]
    if not foreign or not all(map(str.isalpha, letters)):
        return -1.0
    scripts = {_script(c) for c in foreign}
    if name in _SCRIPTS:
        if not scripts <= _SCRIPTS[name]:
            return -1.0
        if len(foreign) < len(letters) and name not in _COMMON:
            return -1.0  # letters of two alphabets
        return _eastern(foreign, name) if name in _COMMON else _cased(letters) * _capital(letters)
    if scripts != {"LATIN"} or _cased(letters) < 0:
        return -1.0
    small = [_small(c) for c in foreign]
    fitting = max(sum(c in one for c in small) for one in _LATIN[name]) / len(small)
    # Letters of two languages in one word are hardly a word.
    return fitting - 0.8 * (fitting < 1) - 0.3 * any(c in _RARE for c in small)


def _small(letter: str) -> str:
    return "\u0131" if letter == "I" else letter.lower().replace("i\u0307", "\u0131")


def _capital(letters: list[str]) -> float:
    """Return less than 1 for a word all in small or in capital letters: a list holds names."""
    odd = letters[0].islower() or (len(letters) > 1 and all(c.isupper() for c in letters))
    return 0.8 if odd else 1.0


def _cased(letters: list[str]) -> float:
    """Return 1 for a word in usual case, -1 where a capital stands behind a small letter."""
    pairs = itertools.pairwise(letters)
    odd = any(a.islower() and b.isupper() and not (a.isascii() and b.isascii()) for a, b in pairs)
    return -1.0 if odd else 1.0


def _eastern(letters: list[str], name: str) -> float:
    common = sum(_is_common(c, name) for c in letters) / len(letters)
    surname = 0.3 if letters[0] in _SURNAMES[name] and len(letters) < 5 else 0.0
    return 2 * common - 1 + surname


@lru_cache(maxsize=8192)
def _is_common(letter: str, name: str) -> bool:
    if name == "cp932" and _script(letter) in _KANA:
        return not "\uff61" <= letter <= "\uff9f"  # narrow kana are bytes of other code pages
    codec, first, last = _COMMON[name]
    try:
        code = letter.encode(codec)
    except UnicodeEncodeError:
        return False
    return len(code) == 2 and first <= code[0] <= last


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "NONE").partition(" ")[0].removesuffix("WIDTH")


def _lands(data: bytes) -> set[str]:
    """Return the countries in which the addresses of a file end."""
    found = re.findall(rb"[@.][\w-]+\.([a-z]{2})\b", data.lower())
    return {one.decode("ascii") for one in found}


def _heard(data: bytes) -> str:
    """Return what `charset-normalizer` takes a file for; empty text when it does not know."""
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=[one for one in LABELS if one != TWICE]).best()
    return _python_name(best.encoding) if best else ""


def _python_name(encoding: str) -> str:
    return {"koi8_r": "koi8-r", "iso8859_2": "iso8859-2"}.get(encoding, encoding)


def _known_names(head: bytes, name: str) -> int:
    """Return how many column names beyond ASCII are known in the first lines."""
    cells: Iterable[str] = re.split(r"[,;\t|\r\n]", head.decode(name, "replace"))
    return sum(not cell.isascii() and is_column_name(cell.strip('" ')) for cell in cells)
