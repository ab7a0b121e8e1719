/* A labelled box that takes one file, chosen or dropped, and says what came of it. */

/**
 * @typedef {ReturnType<typeof file_box>} FileBox
 * @typedef {import("./tools").TakesFiles} TakesFiles
 * @typedef {import("./tools").Reply<{ said: string }>} Reply
 *
 * @typedef {object} Local
 * @property {string} [busy] the box whose file is on its way
 * @property {string} [over] the box that a file hangs over
 * @property {{ box: string, reply: Reply } | null} [came] what came of the last file
 *
 * @typedef {import("./tools").Tools<TakesFiles, {}, Local>} Tools
 * @typedef {Local} FileBoxLocal
 */

/** @param {import("./runtime.js").Runtime} iv */
export default function file_box({ h, problem, send_file }) {
  /**
   * @param {Tools} tools
   * @param {object} how
   * @param {string} how.key
   * @param {string} how.label
   * @param {string} [how.help]
   * @param {string} how.accept kinds of files, such as ".zip"
   * @param {() => Promise<Reply>} how.read what is done once the file has arrived
   */
  function drop_box(tools, { key, label, help, accept, read }) {
    const { local } = tools;
    const id = `iv-${tools.about.step}-${key}`;
    const take = async (/** @type {File | undefined} */ file) => {
      // A second file dropped meanwhile would mix its pieces with those of the first.
      if (!file || local.busy) return;
      Object.assign(local, { busy: key, over: "", came: null });
      tools.say("Loading the file");
      tools.repaint();
      const sent = await send_file(tools, file);
      /** @type {Reply} */
      const reply = sent.ok ? await read() : sent;
      Object.assign(local, { busy: "", came: { box: key, reply } });
      tools.say(reply.ok ? reply.said : "");
      tools.repaint();
    };
    const over = (/** @type {string} */ is) => (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      // The event comes many times a second while a file hangs over the page.
      if ((local.over ?? "") === is) return;
      local.over = is;
      tools.repaint();
    };
    const drop = (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      take(e.dataTransfer?.files?.[0]);
    };
    const came = local.came?.box === key ? local.came.reply : null;
    return h(
      "div",
      {
        class: "iv-field iv-file-box",
        "data-key": key,
        "data-over": local.over === key ? "yes" : null,
        on: { dragover: over(key), dragleave: over(""), drop },
      },
      h("label", { for: id, class: "iv-label" }, local.busy === key ? "Loading the file…" : label),
      h("input", {
        id,
        type: "file",
        accept,
        "aria-describedby": help ? `${id}-help` : null,
        on: {
          change: ({ target }) => {
            take(target.files?.[0]);
            // Without this the same file, mended and chosen again, would be no change.
            target.value = "";
          },
        },
      }),
      help && h("div", { class: "iv-quiet", id: `${id}-help` }, help),
      problem(came),
      came?.ok && h("p", { class: "iv-note", "data-key": `${key}-said` }, came.said),
    );
  }

  return { drop_box };
}
