/* Keep words that are typed and not saved: with the server where ours is there, in the browser
until it has them, in the window whatever happens. Two windows may hold words of one box: each keeps
its own, so that none takes the other's away. */

/**
 * @typedef {ReturnType<typeof drafts>} Drafts
 * @typedef {import("./tools").Draft} Draft
 * @typedef {import("./tools").KeptDraft} KeptDraft
 * @typedef {import("./tools").Forgotten} Forgotten
 *
 * @typedef {object} Held All drafts of a folder.
 * @property {Map<string, KeptDraft>} now by place, what stands in the box here
 * @property {Map<string, KeptDraft[]>} same by place, what other windows kept and the box here holds
 * @property {Map<string, KeptDraft[]>} others by place, other words that were typed there
 * @property {Map<string, KeptDraft>} due by name, not told to the server yet
 * @property {Set<string>} told names of those that the server holds
 * @property {Set<string>} loose places whose words are in this window alone
 * @property {boolean} is_sending
 * @property {ReturnType<typeof setTimeout>} [timer]
 * @property {Promise<void>} [ready]
 */

/** @param {ReturnType<typeof import("./forgotten").default>} iv */
export default function drafts({ left_of }) {
  // A field saves after 700 ms: most words never have to be told.
  const PAUSE = 1000; // milliseconds
  const WINDOW = Math.random().toString(36).slice(2, 10);
  let asides = 0;
  /** @type {Map<string, Held>} by folder */
  const folders = new Map();

  /**
   * @param {string} scope the folder
   * @returns {Held}
   */
  function held(scope) {
    const found = folders.get(scope);
    if (found) return found;
    /** @type {Held} */
    const made = {
      now: new Map(),
      same: new Map(),
      others: new Map(),
      due: new Map(),
      told: new Set(),
      loose: new Set(),
      is_sending: false,
    };
    folders.set(scope, made);
    return made;
  }

  /**
   * Take in what was kept of a folder before, once in a window; the newer of two wins.
   * @param {string} scope
   * @param {string} [former] what the folder was called before
   */
  function open_drafts(scope, former) {
    const folder = held(scope);
    folder.ready ??= take_in(scope, former);
    return folder.ready;
  }

  /**
   * @param {string} scope
   * @param {string} [former]
   */
  async function take_in(scope, former) {
    const folder = held(scope);
    if (former) rename(former, scope);
    const server = await renew(scope);
    const found = new Map(stored(scope).map((one) => [name_of(one), one]));
    for (const draft of server ?? []) {
      const name = name_of(draft);
      folder.told.add(name);
      if (is_newer(draft, found.get(name))) {
        found.set(name, draft);
        store(scope, draft, false);
      }
    }
    // A page that starts once more holds words already.
    const here = [...folder.now.values(), ...folder.due.values()];
    for (const draft of [...here, ...around(folder)])
      if (is_newer(draft, found.get(name_of(draft)))) found.set(name_of(draft), draft);
    for (const [name, draft] of found) if (is_stored(scope, name)) folder.due.set(name, draft);
    lay_out(folder, [...found.values()]);
    send_later(scope);
  }

  /**
   * Put the newest words of each box into it; what else was typed there is offered beside it.
   * @param {Held} folder
   * @param {KeptDraft[]} found
   */
  function lay_out(folder, found) {
    /** @type {Map<string, KeptDraft[]>} */
    const places = new Map();
    for (const draft of found.sort((one, other) => other.at - one.at))
      places.set(draft.place, [...(places.get(draft.place) ?? []), draft]);
    for (const [place, all] of places) {
      const [first, ...more] = all.filter((one) => !one.is_gone);
      const is_other = (/** @type {KeptDraft} */ one) =>
        one.typed !== first.typed && !one.is_choice && String(one.typed ?? "").trim() !== "";
      if (first) folder.now.set(place, first);
      else folder.now.delete(place);
      folder.others.set(place, more.filter(is_other));
      folder.same.set(
        place,
        [first, ...more].filter((one) => one && !is_other(one)),
      );
    }
  }

  /**
   * What other windows kept.
   * @param {Held} folder
   */
  function around({ same, others }) {
    return [...same.values(), ...others.values()].flat();
  }

  /**
   * Words that stand in a box; null where there are none.
   * @param {string} scope
   * @param {string} place
   * @returns {Draft | null}
   */
  function draft_at(scope, place) {
    return held(scope).now.get(place) ?? null;
  }

  /**
   * Other words that were typed into a box, mostly in other windows; the newest first.
   * @param {string} scope
   * @param {string} place
   * @returns {KeptDraft[]}
   */
  function others_at(scope, place) {
    return held(scope).others.get(place) ?? [];
  }

  /** @param {string} scope */
  function all_drafts(scope) {
    const { now, others } = held(scope);
    return [...now.values(), ...[...others.values()].flat()];
  }

  /**
   * Keep words until they are safe; null forgets them.
   * @param {string} scope
   * @param {string} place
   * @param {Draft | null} draft
   */
  function keep_draft(scope, place, draft) {
    const folder = held(scope);
    // What another window kept was in this box: it is changed, saved or taken out with it.
    for (const one of folder.same.get(place) ?? []) if (one.by !== WINDOW) forget(scope, one);
    folder.same.delete(place);
    // A clock that is put back makes no words older than those before them.
    const mine = { place, by: WINDOW, at: Math.max(Date.now(), folder.now.get(place)?.at ?? 0) };
    if (draft) {
      /** @type {KeptDraft} */
      const kept = { ...draft, ...mine };
      folder.now.set(place, kept);
      folder.due.set(name_of(mine), kept);
      if (!store(scope, kept)) folder.loose.add(place);
    } else if (folder.now.delete(place)) {
      folder.loose.delete(place);
      forget(scope, { ...mine, typed: null });
    }
    send_later(scope);
  }

  /**
   * Let go of words of one window; what was typed there later stays.
   * @param {string} scope
   * @param {KeptDraft} draft
   */
  function forget(scope, { place, by, at }) {
    const folder = held(scope);
    const name = name_of({ place, by });
    /** @type {KeptDraft} */
    const gone = { typed: null, place, by, at, is_gone: true };
    if (folder.told.has(name) || folder.is_sending) {
      folder.due.set(name, gone);
      store(scope, gone);
    } else {
      folder.due.delete(name);
      store(scope, gone, false);
    }
  }

  /**
   * Something else stands in the box now; its words wait beside it.
   * @param {string} scope
   * @param {string} place
   */
  function set_aside(scope, place) {
    const { now, same, others, due } = held(scope);
    const words = now.get(place);
    if (!words) return;
    for (const one of same.get(place) ?? []) if (one !== words) forget(scope, one);
    same.delete(place);
    now.delete(place);
    const aside = { ...words };
    if (words.by === WINDOW) {
      // The next words of this window must not take their place.
      aside.by = `${WINDOW}${(asides += 1)}`;
      due.set(name_of(aside), aside);
      store(scope, aside);
      forget(scope, words);
      send_later(scope);
    }
    others.set(place, [aside, ...others_at(scope, place)]);
  }

  /**
   * The student let go of words that stood in another window.
   * @param {string} scope
   * @param {KeptDraft} draft
   */
  function drop_other(scope, draft) {
    const { others } = held(scope);
    const left = others_at(scope, draft.place).filter((one) => one.by !== draft.by);
    others.set(draft.place, left);
    forget(scope, draft);
    send_later(scope);
  }

  /** @param {string} scope */
  function send_later(scope) {
    const folder = held(scope);
    // Not from the last letter on: somebody who types without a rest is to be kept, too.
    folder.timer ??= setTimeout(() => send(scope), PAUSE);
  }

  /**
   * Tell the server; what it has, the browser need not hold. One after the other, so that none is
   * overtaken by an older one.
   * @param {string} scope
   */
  async function send(scope) {
    const folder = held(scope);
    clearTimeout(folder.timer);
    delete folder.timer;
    if (folder.is_sending || !folder.due.size) return;
    folder.is_sending = true;
    const sent = [...folder.due.values()];
    const answer = await tell_server({ scope, changes: sent });
    folder.is_sending = false;
    for (const number of answer?.taken ?? []) settle(scope, sent[number]);
    if ([...folder.due.values()].some((one) => !sent.includes(one))) send_later(scope);
  }

  /**
   * The server did as it was told.
   * @param {string} scope
   * @param {KeptDraft} draft
   */
  function settle(scope, draft) {
    const name = name_of(draft);
    const folder = held(scope);
    if (draft.is_gone) folder.told.delete(name);
    else folder.told.add(name);
    if (folder.due.get(name) !== draft) return;
    folder.due.delete(name);
    if (draft.by?.startsWith(WINDOW)) folder.loose.delete(draft.place);
    store(scope, draft, false);
  }

  /**
   * Let go of what another window saved or took out since, and of whom was erased meanwhile;
   * return what the server holds.
   * @param {string} scope
   */
  async function renew(scope) {
    const folder = held(scope);
    const { now, same, others, due, told } = folder;
    const before = new Set(told);
    const answer = await tell_server({ scope });
    const there = answer?.drafts;
    if (!there) return null;
    forget_people(scope, answer.forgotten ?? []);
    for (const draft of there) before.delete(name_of(draft));
    for (const name of due.keys()) before.delete(name);
    const is_left = (/** @type {KeptDraft} */ one) => !before.has(name_of(one));
    for (const [place, one] of now) if (!is_left(one)) now.delete(place);
    for (const kept of [same, others])
      for (const [place, all] of kept) kept.set(place, all.filter(is_left));
    for (const name of before) told.delete(name);
    return there;
  }

  /**
   * Take people who were erased out of words that were typed before, here and in the browser.
   * @param {string} scope
   * @param {Forgotten[]} people
   */
  function forget_people(scope, people) {
    if (!people.length) return;
    const { now, same, others, due } = held(scope);
    for (const kept of [now, due])
      for (const [name, one] of kept) {
        const left = left_of(one, people);
        if (left) kept.set(name, left);
        else kept.delete(name);
      }
    for (const kept of [same, others])
      for (const [place, all] of kept)
        kept.set(
          place,
          all.map((one) => left_of(one, people)).filter((one) => one !== null),
        );
    for (const draft of stored(scope)) {
      const left = left_of(draft, people);
      store(scope, left ?? draft, left !== null);
    }
  }

  /**
   * Take the words of somebody who was erased out of all that is kept here, by other windows too;
   * the folder is clean already.
   * @param {string} scope
   * @param {string} who id of the contact
   * @param {(held: unknown) => unknown} without
   */
  function clean_drafts(scope, who, without) {
    const { now, same, others, due } = held(scope);
    const clean = (/** @type {KeptDraft} */ one) => /** @type {KeptDraft} */ (without(one));
    // Boxes of their own carry the id in their name; elsewhere the name stands among other words.
    for (const { place } of all_drafts(scope))
      if (place.includes(who)) {
        for (const one of others_at(scope, place)) drop_other(scope, one);
        keep_draft(scope, place, null);
      }
    for (const kept of [now, due]) for (const [name, one] of kept) kept.set(name, clean(one));
    for (const kept of [same, others])
      for (const [place, all] of kept) kept.set(place, all.map(clean));
    for (const [key] of keys_of(scope)) {
      const words = localStorage.getItem(key) ?? "";
      if (key.includes(who)) localStorage.removeItem(key);
      else if (words.startsWith("{"))
        localStorage.setItem(key, JSON.stringify(without(JSON.parse(words))));
    }
  }

  return {
    drafts: {
      open: open_drafts,
      at: draft_at,
      others: others_at,
      all: all_drafts,
      keep: keep_draft,
      set_aside,
      drop_other,
      clean: clean_drafts,
      renew,
      /** Another window works on the same page: what it kept is taken in when this one starts again. */
      look_again() {
        for (const folder of folders.values()) delete folder.ready;
      },
      /** Tell the server what it could not be told before. */
      send_again() {
        for (const scope of folders.keys()) send(scope);
      },
      /** How many boxes hold words that go with this window. */
      loose: () => [...folders.values()].reduce((sum, one) => sum + one.loose.size, 0),
    },
  };
}

/**
 * Ask the server; null where it does not answer, or where there is none of ours.
 * @param {{ scope: string, changes?: KeptDraft[] }} values
 * @returns {Promise<import("./tools").OfServer | null>}
 */
async function tell_server(values) {
  /** @type {Promise<import("./tools").OfServer | null> | null} */
  let answered = null;
  const answer = (/** @type {typeof answered} */ given) => (answered = given);
  document.dispatchEvent(new CustomEvent("infoview:drafts", { detail: { ...values, answer } }));
  return (await answered) ?? null;
}

/**
 * What tells a draft from those of other boxes, and of other windows.
 * @param {Pick<KeptDraft, "place" | "by">} draft
 */
const name_of = ({ place, by }) => (by ? `${place}@${by}` : place);

/**
 * Of two that are equally old, the one that lets go of words saw the other.
 * @param {KeptDraft} draft
 * @param {KeptDraft} [other]
 */
function is_newer(draft, other) {
  return !other || draft.at > other.at || (draft.at === other.at && !other.is_gone);
}

/**
 * @param {string} scope
 * @param {string} [name]
 */
const key_of = (scope, name = "") => `infoview:${scope}:${name}`;

/**
 * @param {string} scope
 * @param {KeptDraft} draft
 * @param {boolean} [is_kept] false takes it out
 * @returns {boolean} false where the browser keeps nothing
 */
function store(scope, draft, is_kept = true) {
  const key = key_of(scope, name_of(draft));
  // Another window may have typed on since it told of its words: those are the ones to keep.
  if (at_in(key) > draft.at) return true;
  try {
    if (is_kept) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/**
 * When what the browser holds was typed; 0 for nothing.
 * @param {string} key
 * @returns {number}
 */
function at_in(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null")?.at ?? 0;
  } catch {
    return 0;
  }
}

/**
 * @param {string} scope
 * @param {string} name
 */
function is_stored(scope, name) {
  try {
    return localStorage.getItem(key_of(scope, name)) !== null;
  } catch {
    return false;
  }
}

/**
 * What the browser holds of a folder; other things that it remembers of it are no drafts.
 * @param {string} scope
 * @returns {KeptDraft[]}
 */
function stored(scope) {
  return keys_of(scope).flatMap(([key, name]) => {
    try {
      const found = JSON.parse(localStorage.getItem(key) ?? "null");
      return found && "typed" in found ? [{ at: 0, place: name, ...found }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * @param {string} scope
 * @returns {[key: string, name: string][]}
 */
function keys_of(scope) {
  try {
    const begins = key_of(scope);
    const found = Object.keys(localStorage).filter((key) => key.startsWith(begins));
    return found.map((key) => [key, key.slice(begins.length)]);
  } catch {
    return [];
  }
}

/**
 * A browser that knew the folder by its path goes on with what it kept.
 * @param {string} former
 * @param {string} scope
 */
function rename(former, scope) {
  for (const [key, name] of keys_of(former)) {
    const words = localStorage.getItem(key) ?? "";
    if (!is_stored(scope, name)) localStorage.setItem(key_of(scope, name), words);
    localStorage.removeItem(key);
  }
}
