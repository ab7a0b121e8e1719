from infoview_lib.contacts.coming_back import is_workshop_over

TALK = {"contact": "ct-0000000a", "status": "done"}
WORKSHOP = (
    ("profile", {"display_name": "Noor", "decision": "job", "intro_30": "I am Noor."}),
    ("checklist_state", {"list": "card_sort", "item": "a", "answer": "yes"}),
    ("confidence", {"moment": "before", "score": 2}),
    ("objective", {"text": "Find out"}),
    ("option", {"name": "Nursing"}),
    *(("contact", {"name": f"Person {place}", "relevance": 3}) for place in range(5)),
    *(("plan_item", {"wording": "Why?", "block": "names"}) for _ in range(5)),
    ("confidence", {"moment": "after", "score": 4}),
)


def test_the_workshop_is_over_with_the_first_real_talk(book_of):
    assert not is_workshop_over(book_of(("interview", {**TALK, "status": "scheduled"})))
    assert not is_workshop_over(book_of(("interview", {**TALK, "is_practice": True})))
    assert is_workshop_over(book_of(("interview", TALK)))


def test_the_workshop_is_over_when_its_pages_are_done(book_of):
    assert is_workshop_over(book_of(*WORKSHOP))
    assert not is_workshop_over(book_of(*WORKSHOP[:-1]))
