/* Take the words of people who were erased out of what was typed before, by the marks that the
folder keeps of them: nobody can tell from a mark who it was, see files/keeping/forgotten.py. */

/**
 * @typedef {import("./tools").KeptDraft} KeptDraft
 * @typedef {import("./tools").Forgotten} Forgotten
 */

export default function forgotten() {
  const WORD = /[\p{L}\p{N}]+(?:[.@_+-][\p{L}\p{N}]+)*/gu;
  const PART = /[\p{L}\p{N}]+/gu;
  const PAIR = /[\p{L}\p{N}]+[\s-]+(?=([\p{L}\p{N}]+))/gu;
  const ERASED = "(erased)";

  /**
   * The number that many words share, made of the id and the word.
   * @param {string} id
   * @param {string} word
   */
  function mark_of(id, word) {
    let found = 0x811c9dc5;
    const octets = new TextEncoder().encode(`${id} ${word.normalize("NFC").toLowerCase()}`);
    for (const octet of octets) found = Math.imul(found ^ octet, 0x01000193);
    return ((found >>> 16) ^ (found & 0xffff)) & 0xffff;
  }

  /**
   * @param {string} text
   * @param {Forgotten[]} people
   */
  function without_words(text, people) {
    const tells = (/** @type {string} */ word) =>
      people.some(({ id, marks }) => marks.includes(mark_of(id, word)));
    /** @type {[number, number][]} */
    const places = [];
    for (const found of text.matchAll(PAIR)) {
      const end = found.index + found[0].length + found[1].length;
      const first = found[0].match(PART)?.[0] ?? "";
      if (tells(`${first} ${found[1]}`)) places.push([found.index, end]);
    }
    for (const pattern of [WORD, PART])
      for (const found of text.matchAll(pattern))
        if (tells(found[0])) places.push([found.index, found.index + found[0].length]);
    places.sort(([one], [other]) => one - other);
    let made = "";
    let end = 0;
    for (const [start, until] of places) {
      if (start >= end) made += text.slice(end, start) + ERASED;
      end = Math.max(end, until);
    }
    return made + text.slice(end);
  }

  return {
    /**
     * Words of a box as they may stay, null where the box was about somebody erased.
     * @param {KeptDraft} draft
     * @param {Forgotten[]} people
     * @returns {KeptDraft | null}
     */
    left_of(draft, people) {
      const since = people.filter(({ at }) => draft.at < at);
      if (since.some(({ id }) => draft.place.includes(id))) return null;
      if (!since.length) return draft;
      const clean = (/** @type {unknown} */ value) =>
        typeof value === "string" ? without_words(value, since) : value;
      const kept = { ...draft };
      for (const name of /** @type {const} */ (["typed", "base", "label", "chosen"]))
        if (name in kept) Object.assign(kept, { [name]: clean(kept[name]) });
      return kept;
    },
  };
}
