from infoview_lib.state.words_to_say import ScriptsState


def card(state, key):
    return next(one for one in state.view["cards"] if one["key"] == key)


def test_phone_voicemail_gatekeeper_and_on_the_spot_are_there(folder):
    keys = [one["key"] for one in ScriptsState(folder).view["cards"]]
    assert keys[:4] == ["phone", "voicemail", "gatekeeper", "on_the_spot"]


def test_a_script_is_filled_with_what_is_known_and_writes_nothing(folder):
    folder.add("profile", display_name="Jordan Okafor", school="Merrimack Valley College", default_minutes=20)
    bo, ana = (
        folder.add("contact", name="Bo Chen"),
        folder.add("contact", name="Ana Lopes", occupation="baking"),
    )
    folder.add("referral", **{"from": bo, "to": ana, "may_use_name": "yes"})
    before = folder.entries()
    state = ScriptsState(folder)
    assert "[their name]" in card(state, "voicemail")["text"]
    state.act("choose", contact=ana)
    text = card(state, "voicemail")["text"]
    assert (
        "Hello Ana Lopes, this is Jordan Okafor" in text
        and "Bo Chen suggested" in text
        and "20 minutes" in text
    )
    assert folder.entries() == before


def test_who_must_not_be_contacted_cannot_be_chosen(folder):
    ana = folder.add("contact", name="Ana Lopes", do_not_contact=True)
    state = ScriptsState(folder)
    state.act("choose", contact=ana)
    assert state.view["people"] == [] and state.view["contact"] == ""
