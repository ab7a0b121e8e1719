/* Take what a class turned in, chosen or dropped, and say what came. */

/**
 * @typedef {import("./views").ClassFilesView} View
 * @typedef {{ busy?: boolean, over?: boolean, closing?: boolean }} Local
 * @typedef {import("../shared/tools").Tools<import("./views").ClassFilesActs, {}, Local>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function class_files({ button, focus_on, h, mount, problem, send_file }) {
  const LONG = 60000; // milliseconds that a large class may take to be read

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [chooser(view, tools), problem(tools.local.reply), view.said && came(view, tools)];
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function chooser(view, tools) {
    const { local } = tools;
    const over = (/** @type {boolean} */ is) => (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      // The event comes many times a second while a file hangs over the page.
      if (local.over === is) return;
      local.over = is;
      tools.repaint();
    };
    const drop = (/** @type {DragEvent} */ e) => {
      e.preventDefault();
      take(tools, [...(e.dataTransfer?.files ?? [])]);
    };
    return h(
      "section",
      {
        class: "iv-card iv-stack iv-class-files",
        "data-key": "choose",
        "data-over": local.over ? "yes" : null,
        "aria-label": "Load hand-ins",
        on: { dragover: over(true), dragleave: over(false), drop },
      },
      h(
        "div",
        { class: "iv-grid" },
        input(tools, "file", label_of(view, local), { accept: ".zip", multiple: true }),
        input(tools, "folder", "Or choose a folder", { webkitdirectory: true }),
      ),
      !view.said &&
        h(
          "div",
          {},
          button("Open the sample class", () => open_sample(tools), {
            key: "sample",
            disabled: !!local.busy,
          }),
        ),
    );
  }

  /**
   * @param {View} view
   * @param {Local} local
   */
  function label_of(view, local) {
    if (local.busy) return "Loading the hand-ins…";
    return view.said ? "Newer ZIP file from your course site" : "ZIP file from your course site";
  }

  /**
   * @param {Tools} tools
   * @param {string} key
   * @param {string} label
   * @param {object} look
   */
  function input(tools, key, label, look) {
    const id = `iv-${tools.about.step}-${key}`;
    return h(
      "div",
      { class: "iv-field", "data-key": key },
      h("label", { for: id, class: "iv-label" }, label),
      h("input", {
        id,
        type: "file",
        ...look,
        on: {
          change: ({ target }) => {
            take(tools, [...(target.files ?? [])]);
            // Without this the same file, chosen again, would be no change.
            target.value = "";
          },
        },
      }),
    );
  }

  /**
   * @param {Tools} tools
   * @param {File[]} files
   */
  async function take(tools, files) {
    const { local } = tools;
    if (!files.length || local.busy) return;
    Object.assign(local, { busy: true, over: false, reply: null });
    tools.say("Loading the hand-ins");
    const reply = await send(tools, files);
    Object.assign(local, { busy: false, reply });
    tools.say(reply.ok && "said" in reply ? String(reply.said) : "");
    tools.repaint();
    if (reply.ok) focus_on(tools, "[data-key=came]");
  }

  /** @param {Tools} tools */
  async function open_sample(tools) {
    const reply = await tools.run("sample", {}, LONG);
    tools.say(reply.ok ? reply.said : "");
    if (reply.ok) focus_on(tools, "[data-key=came]");
  }

  /**
   * @param {Tools} tools
   * @param {File[]} files
   */
  async function send(tools, files) {
    for (const file of files) {
      const sent = await send_file(tools, file);
      const place = file.webkitRelativePath || file.name;
      const added = sent.ok ? await tools.act("add", { place }, LONG) : sent;
      if (!added.ok) return added;
    }
    return tools.act("read", {}, LONG);
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function came(view, tools) {
    const label = "What came in";
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "came", tabindex: -1, "aria-label": label },
      h("h3", {}, view.said),
      view.sample &&
        h(
          "p",
          { class: "iv-note", "data-key": "sample-class" },
          "This is the sample class. Everyone in it is made up. It closes when you load your own.",
        ),
      view.lines.map((line) => h("p", { "data-key": line }, line)),
      view.aside.length > 0 &&
        h(
          "details",
          { "data-key": "aside" },
          h("summary", {}, `Set aside (${view.aside.length}). Only you see these names.`),
          view.aside.map((one) => [
            h("p", {}, one.words),
            h(
              "ul",
              {},
              one.files.map((name) => h("li", {}, name)),
            ),
          ]),
        ),
      tools.local.closing ? closing(view, tools) : close(tools),
    );
  }

  /** @param {Tools} tools */
  function close(tools) {
    const ask = () => {
      tools.local.closing = true;
      tools.repaint();
      focus_on(tools, "[data-key=keep]");
    };
    return h("div", {}, button("Close this class", ask, { kind: "quiet", key: "close" }));
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function closing(view, tools) {
    const done = async (/** @type {boolean} */ really) => {
      if (really) await tools.run("close");
      tools.local.closing = false;
      tools.repaint();
      focus_on(tools, really ? "[data-key=file] input" : "[data-key=close]");
    };
    return h(
      "div",
      { class: "iv-note iv-stack", "data-key": "closing" },
      h(
        "p",
        {},
        view.sample
          ? "This closes the sample class and deletes any scores you tried."
          : "This also deletes your scores and comments for this class. Download them first.",
      ),
      h(
        "div",
        { class: "iv-row" },
        button("Keep it", () => done(false), { key: "keep" }),
        button("Close this class", () => done(true), { kind: "danger", key: "really" }),
      ),
    );
  }

  return mount(paint);
}
