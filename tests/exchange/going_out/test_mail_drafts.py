"""A request reaches the mail program whole and carries nothing else."""

import email
from datetime import date
from email import policy
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from infoview_lib.errors import EntryError
from infoview_lib.exchange.going_out.mail_drafts import (
    LONGEST_LINK,
    draft_file,
    draft_name,
    is_address,
    mailto_link,
)

BODY = "Dear Ana,\n\nBo said: “write to her” – 25 minutes? 100 % yours & mine.\nZoë 👋\n"


def parsed(content):
    return email.message_from_bytes(content, policy=policy.default)


def body_of(message):
    return message.get_content().replace("\r\n", "\n")


@pytest.mark.parametrize(
    "address",
    [
        "ana@example.org?bcc=bo@example.org",
        "ana@example.org,bo@example.org",
        "ana@example.org;bo@example.org",
        "ana@example.org\nBcc: bo@example.org",
        "ana@example.org&cc=bo@example.org",
        "Ana <ana@example.org>",
        "ana@example.org%0D%0ABcc:bo@example.org",
        "ana%40example.org",
        "ana",
        "@example.org",
        "ana@",
        "ana@org",
        "ana@@example.org",
        "a b@example.org",
        "ana@exa mple.org",
        "javascript:ana@example.org",
        "ana.@example.org",
        '"a?b"@example.org',
        "ána@example.org",
        "a" * 250 + "@example.org",
    ],
)
def test_an_address_that_could_carry_more_is_refused(address):
    assert not is_address(address)
    for make in (mailto_link, draft_file):
        with pytest.raises(EntryError) as found:
            make(address, "Hello", "Hello")
        assert len(str(found.value).split()) <= 30


@pytest.mark.parametrize(
    "address", ["ana@example.org", "a.b+talks@mail.example.edu", "o'neil@example.com", ""]
)
def test_a_link_holds_address_subject_body_and_nothing_else(address):
    link = urlsplit(mailto_link(address, "25 minutes\nBcc: x@example.org", BODY))
    assert (link.scheme, unquote(link.path)) == ("mailto", address)
    held = parse_qs(link.query, strict_parsing=True, keep_blank_values=True)
    assert held == {
        "subject": ["25 minutes Bcc: x@example.org"],
        "body": [BODY.replace("\n", "\r\n")],
    }
    assert "%0D%0A" in link.query and link.fragment == ""


def test_a_long_text_is_said_to_be_too_long_at_the_limit():
    room = LONGEST_LINK - len(mailto_link("", "s", ""))
    assert len(mailto_link("", "s", "x" * room)) == LONGEST_LINK
    with pytest.raises(EntryError, match="too long"):
        mailto_link("", "s", "x" * (room + 1))


def test_a_draft_reads_back_equal_and_names_no_sender_date_or_hidden_recipient():
    content = draft_file("ana@example.org", "25 minutes – Zoë?\r\nBcc: x@example.org", BODY)
    message = parsed(content)
    assert dict(message.items()) == {
        "X-Unsent": "1",
        "To": "ana@example.org",
        "Subject": "25 minutes – Zoë? Bcc: x@example.org",
        "Content-Type": 'text/plain; charset="utf-8"',
        "Content-Transfer-Encoding": "quoted-printable",
        "MIME-Version": "1.0",
    }
    assert body_of(message) == BODY and content.isascii()
    assert all(line.endswith(b"\r") for line in content.split(b"\n")[:-1])


def test_without_an_address_the_recipient_is_left_open():
    assert "To" not in parsed(draft_file("", "Hello", "Hello"))


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\x85\u2028\u2029")
        | st.just("\n")
    )
)
def test_any_text_comes_back_from_link_and_draft(text):
    text = text[:200]
    assert body_of(parsed(draft_file("", "Hello", text))).rstrip("\n") == text.rstrip("\n")
    try:
        link = mailto_link("", "Hello", text)
    except EntryError:
        return
    assert unquote(link.partition("&body=")[2]) == text.replace("\n", "\r\n")


def test_half_characters_are_left_out():
    assert body_of(parsed(draft_file("", "Hi", "a\ud83db"))) == "ab\n"


def test_a_file_is_named_from_an_id_and_a_day():
    assert (
        draft_name("ct-ab12cd34", date(2026, 3, 10)) == "infoview-draft-ct-ab12cd34-2026-03-10.eml"
    )
    assert draft_name("../Ana Lopes", date(2026, 3, 10)) == "infoview-draft-naopes-2026-03-10.eml"
