/* Keep words that are typed and not saved: with the server where ours is there, in the browser
until it has them, in the window whatever happens. */

/**
 * @typedef {ReturnType<typeof drafts>} Drafts
 * @typedef {import("./tools").Draft} Draft
 * @typedef {import("./tools").KeptDraft} KeptDraft
 *
 * @typedef {object} Held All drafts of a folder.
 * @property {Map<string, KeptDraft>} now by place, gone ones too until everybody knows
 * @property {Map<string, KeptDraft>} due not told to the server yet
 * @property {Set<string>} told places that the server holds words of
 * @property {Set<string>} loose places whose words are in this window alone
 * @property {boolean} is_sending
 * @property {ReturnType<typeof setTimeout>} [timer]
 * @property {Promise<void>} [ready]
 */

export default function drafts() {
  // A field saves after 700 ms: most words never have to be told.
  const PAUSE = 1000; // milliseconds
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
    for (const draft of stored(scope)) folder.now.set(draft.place, draft);
    const server = await tell_server({ scope });
    for (const draft of server?.drafts ?? []) {
      folder.told.add(draft.place);
      if ((folder.now.get(draft.place)?.at ?? -1) <= draft.at) {
        folder.now.set(draft.place, draft);
        store(scope, draft.place, null);
      }
    }
    for (const draft of folder.now.values())
      if (is_stored(scope, draft.place)) folder.due.set(draft.place, draft);
    send_later(scope);
  }

  /**
   * Words that stand in a box; null where there are none.
   * @param {string} scope
   * @param {string} place
   * @returns {Draft | null}
   */
  function draft_at(scope, place) {
    const found = held(scope).now.get(place);
    return found && !found.is_gone ? found : null;
  }

  /** @param {string} scope */
  function all_drafts(scope) {
    return [...held(scope).now.values()].filter((one) => !one.is_gone);
  }

  /**
   * Keep words until they are safe; null forgets them.
   * @param {string} scope
   * @param {string} place
   * @param {Draft | null} draft
   */
  function keep_draft(scope, place, draft) {
    const folder = held(scope);
    if (!draft && !folder.now.has(place)) return;
    const is_told = folder.told.has(place) || folder.is_sending;
    /** @type {KeptDraft} */
    const kept = draft
      ? { ...draft, place, at: Date.now() }
      : { typed: null, place, at: Date.now(), is_gone: true };
    if (draft || is_told) {
      folder.now.set(place, kept);
      folder.due.set(place, kept);
      if (!store(scope, place, kept) && draft) folder.loose.add(place);
    } else {
      folder.now.delete(place);
      folder.due.delete(place);
      store(scope, place, null);
    }
    if (!draft) folder.loose.delete(place);
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
    for (const draft of sent) if (answer?.taken?.includes(draft.place)) settle(scope, draft);
    if ([...folder.due.values()].some((one) => !sent.includes(one))) send_later(scope);
  }

  /**
   * The server did as it was told.
   * @param {string} scope
   * @param {KeptDraft} draft
   */
  function settle(scope, draft) {
    const { place } = draft;
    const folder = held(scope);
    if (draft.is_gone) folder.told.delete(place);
    else folder.told.add(place);
    if (folder.due.get(place) !== draft) return;
    folder.due.delete(place);
    folder.loose.delete(place);
    if (draft.is_gone) folder.now.delete(place);
    store(scope, place, null);
  }

  /**
   * Let go of what another window saved or took out since.
   * @param {string} scope
   */
  async function renew(scope) {
    const folder = held(scope);
    const server = await tell_server({ scope });
    const there = new Set(server?.drafts?.map((one) => one.place));
    if (!server) return;
    for (const place of [...folder.told])
      if (!there.has(place) && !folder.due.has(place)) {
        folder.told.delete(place);
        folder.now.delete(place);
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
    const { now, due } = held(scope);
    for (const draft of all_drafts(scope)) {
      // Boxes of their own carry the id in their name; elsewhere the name stands among other words.
      if (draft.place.includes(who)) keep_draft(scope, draft.place, null);
      else {
        const clean = /** @type {KeptDraft} */ (without(draft));
        now.set(draft.place, clean);
        if (due.has(draft.place)) due.set(draft.place, clean);
      }
    }
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
      all: all_drafts,
      keep: keep_draft,
      clean: clean_drafts,
      renew,
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
 * @returns {Promise<{ drafts?: KeptDraft[], taken?: string[] } | null>}
 */
async function tell_server(values) {
  /** @type {Promise<{ drafts?: KeptDraft[], taken?: string[] } | null> | null} */
  let answered = null;
  const answer = (/** @type {typeof answered} */ given) => (answered = given);
  document.dispatchEvent(new CustomEvent("infoview:drafts", { detail: { ...values, answer } }));
  return (await answered) ?? null;
}

/**
 * @param {string} scope
 * @param {string} [place]
 */
const key_of = (scope, place = "") => `infoview:${scope}:${place}`;

/**
 * @param {string} scope
 * @param {string} place
 * @param {KeptDraft | null} draft
 * @returns {boolean} false where the browser keeps nothing
 */
function store(scope, place, draft) {
  try {
    if (draft) localStorage.setItem(key_of(scope, place), JSON.stringify(draft));
    else localStorage.removeItem(key_of(scope, place));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} scope
 * @param {string} place
 */
function is_stored(scope, place) {
  try {
    return localStorage.getItem(key_of(scope, place)) !== null;
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
  return keys_of(scope).flatMap(([key, place]) => {
    try {
      const found = JSON.parse(localStorage.getItem(key) ?? "null");
      return found && "typed" in found ? [{ at: 0, ...found, place }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * @param {string} scope
 * @returns {[key: string, place: string][]}
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
  for (const [key, place] of keys_of(former)) {
    const words = localStorage.getItem(key) ?? "";
    if (!is_stored(scope, place)) localStorage.setItem(key_of(scope, place), words);
    localStorage.removeItem(key);
  }
}
