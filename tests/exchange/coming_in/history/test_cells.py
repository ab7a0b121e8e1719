"""Words of a history are understood in many languages."""

import pytest

from infoview_lib.exchange.coming_in.history.cells import (
    activity_in,
    answer_in,
    channel_in,
    is_tick,
    minutes_in,
    mode_in,
)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ("Yes|Y|Replied|Responded|Agreed|✓|Sí|Oui|Ja|Sim|Tak|Да|Evet|是|はい|예", "yes"),
        (
            "No|N|No reply|No response|Ghosted|Didn't reply|✗|Sin respuesta|无回复|返信なし",
            "silent",
        ),
        ("Declined|Not interested|Absage|Refusé|Отказ|辞退", "declined"),
        ("Too busy", "busy"),
        ("Waiting|Pending|No response yet|Contacted|Reached out|In attesa|等待回复", "waiting"),
        ("Not contacted|To contact|Not started|未联系|не связывался", "idea"),
        ("Scheduled|Call scheduled|Meeting set|Prévu|予定", "set"),
        ("Met|Interviewed|Interview completed|Had coffee|Call done|已面谈|Встреча", "met"),
        ("Thank-you sent|Thanked|お礼", "thanked"),
        ("Bounced|Wrong email", "bounced"),
        ("Cancelled|Canceled", "cancelled"),
        ("blue|see notes|Retired", ""),
    ],
)
def test_an_answer_is_understood(cells, said):
    assert {cell: answer_in(cell) for cell in cells.split("|")} == dict.fromkeys(
        cells.split("|"), said
    )


@pytest.mark.parametrize(
    ("cells", "channel"),
    [
        ("Email|E-mail|Cold email|Gmail|Correo|邮件|メール|почта", "email"),
        ("LinkedIn|LinkedIn message|InMail|DM|领英", "linkedin"),
        ("Phone|Called|Text|Anruf|电话", "phone"),
        ("Left voicemail", "voicemail"),
        ("In person|Career fair|persönlich|лично", "in_person"),
        ("Handwritten note", "letter"),
        ("Mutual friend", "via_introducer"),
        ("pigeon|Harbor Labs", ""),
    ],
)
def test_a_channel_is_understood(cells, channel):
    assert {channel_in(cell) for cell in cells.split("|")} == {channel}


@pytest.mark.parametrize(
    ("cells", "mode"),
    [
        ("Zoom|Video call|Teams|Virtual|オンライン", "video"),
        ("Phone|Phone call|téléphone", "phone"),
        ("In person|Coffee chat|Lunch|vor Ort", "in_person"),
        ("?", ""),
    ],
)
def test_a_way_to_meet_is_understood(cells, mode):
    assert {mode_in(cell) for cell in cells.split("|")} == {mode}


@pytest.mark.parametrize(
    ("cells", "yes"),
    [
        ("Yes|y|x|TRUE|✓|✔ sent|Done|Sent|Oui|是|済", True),
        ("No|n|FALSE|Not yet|✗|-|Nein|нет", False),
        ("maybe|Harbor Labs", None),
    ],
)
def test_a_tick_is_understood(cells, yes):
    assert {is_tick(cell) for cell in cells.split("|")} == {yes}


@pytest.mark.parametrize(
    ("cells", "activity"),
    [
        ("Email|LinkedIn message|Connection request|Called out", "sent"),
        ("Reply|Responded", "answered"),
        ("Coffee chat|Informational interview|Zoom call|Met in person", "met"),
        ("Thank-you note|Thank you email", "thanks"),
        ("Follow-up email|Reminder|Followed up", "followed"),
        ("lab", ""),
    ],
)
def test_what_was_done_on_a_day_is_understood(cells, activity):
    assert {activity_in(cell) for cell in cells.split("|")} == {activity}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("30", 30),
        ("30 min", 30),
        ("1 hour", 60),
        ("1.5 hrs", 90),
        ("0:45", 45),
        ("1:05:00", 65),
        ("a while", None),
        ("0", None),
        ("", None),
        ("999", None),
        ("99:99", None),
    ],
)
def test_minutes_are_read(text, minutes):
    assert minutes_in(text) == minutes
