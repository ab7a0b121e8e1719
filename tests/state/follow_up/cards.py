"""Find the one card of a list in tests."""


def only(state):
    return state.view["items"][0]
