/* Hand over the log, contact cards and backups; show each file letter by letter before it goes. */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function export_files({ button, h, hand_over, mount, problem, send_file }) {
  const LONG = 60000; // milliseconds that making, writing or restoring files may take

  /**
   * Ask for a piece of a file and put it behind what is shown.
   * @param {any} tools
   * @param {any} held
   * @param {string} action
   * @param {any} values
   */
  async function read_on(tools, held, action, values) {
    if (held.busy) return;
    held.busy = true;
    const reply = await tools.ask(action, { ...values, start: held.next || 0 }, LONG);
    Object.assign(
      held,
      reply.ok
        ? { text: (held.text || "") + reply.text, next: reply.next, size: reply.size, reply: null }
        : { reply },
      { busy: false },
    );
    tools.repaint();
  }

  /**
   * The words of one file.
   * @param {any} tools
   * @param {any} held
   * @param {string} name
   * @param {() => void} more
   */
  function words(tools, held, name, more) {
    return [
      held.text !== undefined &&
        h(
          "pre",
          {
            class: "iv-bytes",
            dir: "auto",
            tabindex: "0",
            role: "region",
            "aria-label": `What stands in ${name}`,
            "data-key": "bytes",
          },
          held.text,
        ),
      held.next &&
        h(
          "div",
          { class: "iv-row", "data-key": "more" },
          button(held.busy ? "Reading…" : "Show more of it", more, {
            key: "more",
            "aria-label": `Show more of ${name}`,
          }),
        ),
      problem(held.reply),
    ];
  }

  /**
   * The files of the log, each to be opened and read.
   * @param {any} view
   * @param {any} tools
   */
  function look_inside(view, tools) {
    const { local } = tools;
    const load = async () => {
      const own = (local.look = { files: [], texts: {}, revision: view.revision });
      const reply = await tools.ask("files", {}, LONG);
      Object.assign(own, reply);
      tools.repaint();
      tools.say(reply.ok ? `${reply.files.length} files to look into` : "");
    };
    const open = (/** @type {any} */ event) => {
      if (!event.target.open)
        local.look = null; // closed, they are read anew the next time
      else if (!local.look) load();
    };
    if (local.look && local.look.revision !== view.revision) load(); // an entry changed meanwhile
    return h(
      "details",
      { "data-key": "look", on: { toggle: open } },
      h("summary", {}, "Look into the files before you write them"),
      local.look &&
        h(
          "div",
          { class: "iv-stack iv-after", "data-key": "files" },
          h("p", {}, "Open one to read exactly what will stand in it."),
          h(
            "div",
            { class: "iv-files", "data-key": String(local.look.revision) },
            local.look.files.map((/** @type {any} */ one) => file(tools, one)),
          ),
          local.look.empty > 0 &&
            h(
              "p",
              { class: "iv-quiet" },
              `${local.look.empty} more files hold only their column names.`,
            ),
          problem(local.look),
        ),
    );
  }

  /**
   * @param {any} tools
   * @param {any} one
   */
  function file(tools, one) {
    const { texts } = tools.local.look;
    const more = () => read_on(tools, texts[one.name], "text", { name: one.name });
    const open = (/** @type {any} */ event) => {
      if (!event.target.open || texts[one.name]) return;
      texts[one.name] = {};
      more();
    };
    return h(
      "details",
      { "data-key": one.name, on: { toggle: open } },
      h(
        "summary",
        {},
        h("span", { class: "iv-strong" }, one.name),
        " ",
        h("span", { class: "iv-quiet" }, `${one.what} ${one.size}`),
      ),
      texts[one.name] && words(tools, texts[one.name], one.name, more),
    );
  }

  /**
   * People as contact cards: all or some, with or without notes.
   * @param {any} view
   * @param {any} tools
   * @param {(tools: any, action: string, values: any) => Promise<any>} work
   */
  function cards(view, tools, work) {
    const id = `iv-${tools.about.step}-cards`;
    const people = view.erasable.filter((/** @type {any[]} */ one) => !one[2]);
    const own = (tools.local.cards ||= {
      some: false,
      who: {},
      notes: false,
      filter: "",
      look: null,
    });
    const who = own.some
      ? people
          .map((/** @type {string[]} */ [one]) => one)
          .filter((/** @type {string} */ one) => own.who[one])
      : null;
    const set = (/** @type {any} */ values) => {
      Object.assign(own, values, "filter" in values ? {} : { look: null });
      tools.repaint();
    };
    if (own.look && own.look.revision !== view.revision) own.look = null;
    const given = { who, notes: own.notes };
    const more = () => read_on(tools, own.look, "cards_text", given);
    const look = () => {
      own.look = { revision: view.revision };
      more();
    };
    const count = who ? who.length : people.length;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "cards", "aria-label": "People for your phone" },
      h("h3", {}, "People for your phone"),
      h(
        "p",
        {},
        "Contact cards that every phone and mail program takes in. They name people, so keep them to yourself.",
      ),
      h(
        "fieldset",
        { class: "iv-field" },
        h("legend", {}, "Who"),
        h(
          "div",
          { class: "iv-choices" },
          [
            [false, `Everyone (${people.length})`],
            [true, "Those I choose"],
          ].map(([some, label]) =>
            h(
              "label",
              { class: "iv-choice" },
              h("input", {
                type: "radio",
                name: id,
                checked: own.some === some,
                on: { change: () => set({ some }) },
              }),
              label,
            ),
          ),
        ),
      ),
      own.some && choice(own, people, set, id),
      h(
        "label",
        { class: "iv-choice", "data-key": "notes" },
        h("input", {
          type: "checkbox",
          class: "iv-tick",
          checked: own.notes,
          on: { change: (/** @type {any} */ e) => set({ notes: e.target.checked }) },
        }),
        "With my notes about them",
      ),
      h(
        "div",
        { class: "iv-row" },
        button(
          `Download ${count} ${count === 1 ? "card" : "cards"}`,
          () => work(tools, "cards", given),
          { key: "cards", disabled: !!tools.local.busy || !count },
        ),
        button("Look at them first", look, { key: "look-cards", kind: "quiet", disabled: !count }),
      ),
      own.look && words(tools, own.look, "the cards", more),
    );
  }

  /**
   * @param {any} own
   * @param {any[]} people
   * @param {(values: any) => void} set
   * @param {string} id
   */
  function choice(own, people, set, id) {
    const wanted = own.filter.trim().toLowerCase();
    const shown = people.filter(([, label]) => label.toLowerCase().includes(wanted));
    const find = (/** @type {any} */ e) => set({ filter: e.target.value });
    return h(
      "div",
      { class: "iv-stack", "data-key": "choice" },
      people.length > 8 &&
        h(
          "div",
          { class: "iv-field", "data-key": "filter" },
          h("label", { for: `${id}-filter` }, "Find a person"),
          h("input", {
            id: `${id}-filter`,
            type: "search",
            value: own.filter,
            on: { input: find },
          }),
        ),
      h(
        "div",
        { class: "iv-people", role: "group", "aria-label": "People to choose from" },
        shown.map(([one, label]) =>
          h(
            "label",
            { class: "iv-choice", "data-key": one },
            h("input", {
              type: "checkbox",
              class: "iv-tick",
              checked: !!own.who[one],
              on: {
                change: (/** @type {any} */ e) =>
                  set({ who: { ...own.who, [one]: e.target.checked } }),
              },
            }),
            label,
          ),
        ),
      ),
      !shown.length && h("p", { class: "iv-quiet" }, "Nobody of that name."),
    );
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function paint(view, tools) {
    return [
      log(view, tools),
      cards(view, tools, work),
      backups(view, tools),
      move(view, tools),
      erase(view, tools),
      problem(tools.local.reply),
    ];
  }

  /**
   * Do something that may take a moment; a file that comes back goes to the browser.
   * @param {any} tools
   * @param {string} action
   * @param {any} [values]
   */
  async function work(tools, action, values = {}) {
    tools.local.busy = action;
    tools.repaint();
    const reply = await tools.act(action, values, LONG);
    Object.assign(tools.local, { busy: "", reply, sure: reply.ok ? null : tools.local.sure });
    if (reply.ok && reply.data) hand_over(reply.name, reply.data);
    tools.say(
      reply.ok ? reply.said || (reply.data ? `${reply.name} is in your downloads` : "") : "",
    );
    return reply;
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function log(view, tools) {
    const { written } = view;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "log", "aria-label": "Your log as tables" },
      h("h3", {}, "Your log as tables"),
      h(
        "p",
        {},
        `${view.people} ${view.people === 1 ? "person" : "people"}, ${view.entries} ${view.entries === 1 ? "entry" : "entries"}${view.practice ? `, plus ${view.practice} practice ${view.practice === 1 ? "entry" : "entries"}` : ""}. Every spreadsheet program opens these files. You can change them there and bring them back in.`,
      ),
      look_inside(view, tools),
      h(
        "div",
        { class: "iv-row" },
        button(
          tools.local.busy === "export" ? "Writing…" : "Write the tables",
          () => work(tools, "export"),
          { kind: "main", key: "export", disabled: !!tools.local.busy },
        ),
        button("Download them as one file", () => work(tools, "download"), {
          key: "download",
          disabled: !!tools.local.busy,
        }),
        button("Download for Excel", () => work(tools, "spreadsheet"), {
          key: "spreadsheet",
          disabled: !!tools.local.busy,
        }),
      ),
      h(
        "p",
        { class: "iv-quiet" },
        "A cell that looks like a number, a date or a formula begins with the sign ' so that no program changes it.",
      ),
      written &&
        h(
          "div",
          { class: "iv-stack", "data-key": "written" },
          h(
            "p",
            { class: "iv-strong" },
            written.is_old
              ? "You changed something since these were written. Write them once more."
              : `Written to ${written.place} in your folder:`,
          ),
          h(
            "div",
            { class: "iv-scroll" },
            h(
              "table",
              { class: "iv-table" },
              h(
                "caption",
                {},
                written.empty > 0
                  ? `${written.empty} more files hold only their column names.`
                  : "All files hold entries.",
              ),
              h(
                "thead",
                {},
                h(
                  "tr",
                  {},
                  h("th", { scope: "col" }, "File"),
                  h("th", { scope: "col" }, "What it holds"),
                ),
              ),
              h(
                "tbody",
                {},
                written.files.map((/** @type {any} */ one) =>
                  h(
                    "tr",
                    { "data-key": one.name },
                    h("th", { scope: "row" }, one.name),
                    h("td", {}, one.what),
                  ),
                ),
              ),
            ),
          ),
        ),
    );
  }

  /**
   * Ask once more before something large.
   * @param {any} tools
   * @param {string} key
   * @param {string} label
   * @param {string} sure
   * @param {() => any} act
   */
  function twice(tools, key, label, sure, act) {
    if (tools.local.sure !== key)
      return button(
        label,
        () => {
          tools.local.sure = key;
          tools.repaint();
        },
        { key: `ask-${key}` },
      );
    return h(
      "div",
      { class: "iv-row", "data-key": `sure-${key}`, role: "group", "aria-label": sure },
      h("span", {}, sure),
      button("Yes, restore it", act, {
        kind: "danger",
        key: `yes-${key}`,
        disabled: !!tools.local.busy,
      }),
      button(
        "No",
        () => {
          tools.local.sure = null;
          tools.repaint();
        },
        { kind: "quiet", key: `no-${key}` },
      ),
    );
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function backups(view, tools) {
    const sure = "Go back to this? How things are now is kept as a backup first.";
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "backups", "aria-label": "Backups" },
      h("h3", {}, "Backups"),
      h(
        "p",
        {},
        "A backup is made by itself every day you work. Make one yourself before you try something.",
      ),
      h(
        "div",
        { class: "iv-row" },
        button("Make a backup now", () => work(tools, "backup"), {
          key: "backup",
          disabled: !!tools.local.busy,
        }),
      ),
      told(view, "backups"),
      view.backups.length > 0 &&
        h(
          "details",
          { "data-key": "list" },
          h("summary", {}, `Go back to a backup (${view.backups.length} here)`),
          h(
            "ul",
            { class: "iv-plain iv-stack" },
            view.backups.map((/** @type {any} */ one) =>
              h(
                "li",
                { class: "iv-row", "data-key": `backup-${one.number}` },
                h(
                  "span",
                  { class: "iv-grow" },
                  `${one.words} `,
                  h("span", { class: "iv-quiet" }, one.size),
                ),
                twice(tools, `backup-${one.number}`, "Restore", sure, () =>
                  work(tools, "restore", { number: one.number }),
                ),
              ),
            ),
          ),
        ),
    );
  }

  /**
   * What was just done in this part.
   * @param {any} view
   * @param {string} part
   */
  function told(view, part) {
    return (
      view.told.part === part && h("p", { class: "iv-note", "data-key": "told" }, view.told.words)
    );
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function move(view, tools) {
    const { local } = tools;
    const id = `iv-${tools.about.step}-file`;
    const take = async () => {
      const sent = await send_file(tools, local.file);
      if (sent.ok) await work(tools, "restore_file");
      else {
        local.reply = sent;
        tools.repaint();
      }
      if (local.reply.ok) {
        local.file = null;
        local.sure = null;
        tools.repaint();
      }
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "move", "aria-label": "Move to another computer" },
      h("h3", {}, "Move to another computer"),
      h(
        "p",
        {},
        "Everything goes into one file. Carry it over yourself, open Infoview there, and choose it here on this page.",
      ),
      h(
        "div",
        { class: "iv-row" },
        button("Download everything as one file", () => work(tools, "move"), {
          key: "pack",
          disabled: !!local.busy,
        }),
      ),
      h(
        "div",
        { class: "iv-field iv-bring", "data-key": "bring" },
        h("label", { for: id }, "Open such a file on this computer"),
        h("input", {
          id,
          type: "file",
          accept: ".zip",
          on: {
            change: (/** @type {any} */ e) => {
              local.file = e.target.files[0];
              local.sure = "file";
              local.reply = null;
              e.target.value = "";
              tools.repaint();
            },
          },
        }),
      ),
      local.file &&
        local.sure === "file" &&
        twice(
          tools,
          "file",
          "",
          `Put “${local.file.name}” in place of what is here? What is here is kept as a backup first.`,
          take,
        ),
      told(view, "move"),
    );
  }

  /**
   * @param {any} view
   * @param {any} tools
   */
  function erase(view, tools) {
    const { local } = tools;
    const id = `iv-${tools.about.step}-erase`;
    const chosen = view.erasable.some((/** @type {any} */ [one]) => one === local.who)
      ? local.who
      : "";
    const go = async () => {
      const reply = await work(tools, "erase", { id: chosen, typed: local.typed || "" });
      if (!reply.ok) return;
      forget(tools, chosen, reply.forget);
      Object.assign(local, { who: "", typed: "", reply: null, look: null, cards: null });
      tools.repaint();
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "erase", "aria-label": "Erase a person" },
      h("h3", {}, "Erase this person"),
      h(
        "p",
        {},
        "When somebody asks you to. Their name and everything about them goes from every file, backups too. It cannot be undone.",
      ),
      h(
        "div",
        { class: "iv-field", "data-key": "who" },
        h("label", { for: `${id}-who` }, "Who"),
        h(
          "select",
          {
            id: `${id}-who`,
            value: chosen,
            on: {
              change: (/** @type {any} */ e) => {
                local.who = e.target.value;
                local.typed = "";
                local.reply = null;
                tools.repaint();
              },
            },
          },
          h("option", { value: "" }, "Choose…"),
          view.erasable.map((/** @type {any} */ [value, label]) => h("option", { value }, label)),
        ),
      ),
      chosen &&
        h(
          "div",
          { class: "iv-field", "data-key": "typed" },
          h("label", { for: `${id}-typed` }, "Type the name to make sure"),
          h("input", {
            id: `${id}-typed`,
            type: "text",
            autocomplete: "off",
            value: local.typed || "",
            on: {
              input: (/** @type {any} */ e) => {
                local.typed = e.target.value;
              },
            },
          }),
        ),
      chosen &&
        h(
          "div",
          {},
          button(local.busy === "erase" ? "Erasing…" : "Erase for good", go, {
            kind: "danger",
            key: "erase-now",
            disabled: !!local.busy,
          }),
        ),
      told(view, "erase"),
    );
  }

  /**
   * Take the words of a person who was erased out of what this browser keeps of typing.
   * @param {any} tools
   * @param {string} who
   * @param {string[]} words
   */
  function forget(tools, who, words) {
    const any = new RegExp(
      words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "(?!)",
      "giu",
    );
    const without = /** @type {(held: any) => any} */ (held) =>
      typeof held === "string"
        ? held.replace(any, "(erased)")
        : held && typeof held === "object"
          ? Object.fromEntries(Object.entries(held).map(([name, value]) => [name, without(value)]))
          : held;
    try {
      for (const key of Object.keys(localStorage)) {
        if (!key.startsWith(`infoview:${tools.about.scope}:`)) continue;
        const held = localStorage.getItem(key) || "";
        if (key.includes(who)) localStorage.removeItem(key);
        else if (held.startsWith("{"))
          localStorage.setItem(key, JSON.stringify(without(JSON.parse(held))));
      }
    } catch {
      /* some browsers keep nothing */
    }
  }

  return mount(paint);
}
