"""A page of an earlier start is let in by what it signs; nothing it sends serves twice."""

from __future__ import annotations

import hmac

from infoview_lib.app.returning_pages import MOST_WAITING, Returning

OLD, NEW = "ab" * 32, "cd" * 32


def signed(key: str, port: int, number: str) -> str:
    return hmac.new(bytes.fromhex(key), f"{port}:{number}".encode(), "sha256").hexdigest()


def test_pages_of_this_start_and_of_earlier_ones_may_go_on():
    returning = Returning(8899, (NEW, OLD))
    for key in (OLD, NEW):
        number = returning.new_number()
        assert returning.is_signed(number, signed(key, 8899, number))
    assert returning.page_settings == {"infoviewStart": returning.start, "infoviewKey": NEW}


def test_a_number_serves_once():
    returning = Returning(8899, (NEW,))
    number = returning.new_number()
    assert returning.is_signed(number, signed(NEW, 8899, number))
    assert not returning.is_signed(number, signed(NEW, 8899, number))


def test_what_was_signed_for_another_port_number_or_key_is_refused():
    returning = Returning(8899, (NEW,))
    number, other = returning.new_number(), returning.new_number()
    assert not returning.is_signed(number, signed(NEW, 8900, number))
    assert not returning.is_signed(other, signed(NEW, 8899, number))
    for given in (signed(OLD, 8899, "1"), "", "é\ud800"):
        number = returning.new_number()
        assert not returning.is_signed(number, given)
    assert not returning.is_signed("made up", signed(NEW, 8899, "made up"))


def test_numbers_nobody_signs_are_forgotten():
    returning = Returning(8899, (NEW,))
    first = returning.new_number()
    for _ in range(MOST_WAITING):
        returning.new_number()
    assert not returning.is_signed(first, signed(NEW, 8899, first))


def test_each_start_has_another_name():
    assert Returning(8899, (NEW,)).start != Returning(8899, (NEW,)).start
