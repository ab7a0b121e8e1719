/* Hand over the log, contact cards and backups; show each file letter by letter before it goes. */

/**
 * @typedef {import("./views").ExportView} View
 * @typedef {[id: string, label: string]} Person
 *
 * @typedef {object} Held A file that is read piece by piece.
 * @property {string} [text] what was read so far
 * @property {number | null} [next] where the next piece begins
 * @property {string} [size]
 * @property {boolean} [busy]
 * @property {number} [revision] as of which it was read
 * @property {NotDone | null} [reply]
 *
 * @typedef {object} Look The files of the log, being looked into.
 * @property {import("./views").SizedLogFile[]} files
 * @property {number} [empty]
 * @property {Record<string, Held>} texts by name
 * @property {number} revision
 * @property {NotDone | null} [reply]
 *
 * @typedef {object} Cards Which cards, and what of them.
 * @property {boolean} some
 * @property {Record<string, boolean>} who
 * @property {boolean} notes
 * @property {Held | null} look
 *
 * @typedef {object} Found What erasing a person takes out of entries that stay.
 * @property {string} who
 * @property {number} revision as of which it was found
 * @property {import("./views").ToErase} [to_erase]
 * @property {Record<string, boolean>} left by key, what means somebody else
 * @property {NotDone | null} [reply]
 *
 * @typedef {object} Local
 * @property {string} [level] how names appear in the log to turn in
 * @property {Look | null} [look]
 * @property {Cards | null} [cards]
 * @property {string} [busy] what is being done
 * @property {string | null} [sure] what asks once more
 * @property {File | null} [file] to be opened here
 * @property {Person} [who] is to be erased
 * @property {number} [who_at] the revision at which they were chosen
 * @property {string} [typed] their name
 * @property {Found | null} [found] where the folder tells of them
 *
 * @typedef {import("../shared/tools").Tools<import("./views").ExportActs, {}, Local>} Tools
 * @typedef {import("../shared/tools").NotDone} NotDone
 */

/**
 * @template {object} Said
 * @typedef {import("../shared/tools").Reply<Said>} Reply
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function export_files({
  button,
  choice_box,
  h,
  hand_over,
  mount,
  part_of,
  problem,
  search_box,
  send_file,
  unsaved,
}) {
  const LONG = 60000; // milliseconds that making, writing or restoring files may take

  /**
   * Ask for a piece of a file and put it behind what is shown.
   * @param {Tools} tools
   * @param {Held} held
   * @param {(start: number) => Promise<Reply<import("./views").FilePiece>>} ask
   */
  async function read_on(tools, held, ask) {
    // Pressed twice, the same piece would stand there twice.
    if (held.busy) return;
    held.busy = true;
    const reply = await ask(held.next || 0);
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
   * @param {Held} held
   * @param {string} name
   * @param {() => void} more
   */
  function words(held, name, more) {
    return [
      held.text !== undefined &&
        h(
          "pre",
          {
            class: "iv-bytes",
            // A file may begin with a name that is written from right to left.
            dir: "auto",
            tabindex: "0",
            role: "region",
            "aria-label": `What's in ${name}`,
            "data-key": "bytes",
          },
          held.text,
        ),
      held.next &&
        h(
          "div",
          { class: "iv-row", "data-key": "more" },
          button(held.busy ? "Reading…" : "Show more", more, {
            key: "more",
            "aria-label": `Show more of ${name}`,
          }),
        ),
      problem(held.reply),
    ];
  }

  /**
   * The files of the log, each to be opened and read.
   * @param {View} view
   * @param {Tools} tools
   */
  function look_inside(view, tools) {
    const { local } = tools;
    const load = async () => {
      /** @type {Look} */
      const own = { files: [], texts: {}, revision: view.revision };
      local.look = own;
      const reply = await tools.ask("files", {}, LONG);
      if (reply.ok) Object.assign(own, { files: reply.files, empty: reply.empty });
      else own.reply = reply;
      tools.repaint();
      tools.say(reply.ok ? `${reply.files.length} files to read` : "");
    };
    const open = (/** @type {{ target: HTMLDetailsElement }} */ { target }) => {
      if (!target.open)
        local.look = null; // closed, they are read anew the next time
      else if (!local.look) load();
    };
    if (local.look && local.look.revision !== view.revision) load(); // an entry changed meanwhile
    const { look } = local;
    return h(
      "details",
      { "data-key": "look", on: { toggle: open } },
      h("summary", {}, "Read the files before you save them"),
      look &&
        h(
          "div",
          { class: "iv-stack iv-after", "data-key": "files" },
          h("p", {}, "Open a file to see exactly what's in it."),
          h(
            "div",
            // A new key shuts what was open: its words were those of another state.
            { class: "iv-files", "data-key": String(look.revision) },
            look.files.map((one) => file(tools, look.texts, one)),
          ),
          !!look.empty &&
            h("p", { class: "iv-quiet" }, `${look.empty} more files have only column names.`),
          problem(look.reply),
        ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Record<string, Held>} texts
   * @param {import("./views").SizedLogFile} one
   */
  function file(tools, texts, one) {
    const more = () =>
      read_on(tools, texts[one.name], (start) =>
        tools.ask("text", { name: one.name, start }, LONG),
      );
    const open = (/** @type {{ target: HTMLDetailsElement }} */ { target }) => {
      if (!target.open || texts[one.name]) return;
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
      texts[one.name] && words(texts[one.name], one.name, more),
    );
  }

  /**
   * People as contact cards: all or some, with or without notes.
   * @param {View} view
   * @param {Tools} tools
   */
  function cards(view, tools) {
    const id = `iv-${tools.about.step}-cards`;
    const own = (tools.local.cards ||= {
      some: false,
      who: {},
      // Off at first: what was written about people leaves the folder only when it is asked for.
      notes: false,
      look: null,
    });
    const who = own.some ? Object.keys(own.who).filter((one) => own.who[one]) : null;
    const set = (/** @type {Partial<Cards>} */ values) => {
      Object.assign(own, values, { look: null });
      tools.repaint();
    };
    if (own.look && own.look.revision !== view.revision) own.look = null;
    const given = { who, notes: own.notes };
    const read = (/** @type {Held} */ held) =>
      read_on(tools, held, (start) => tools.ask("cards_text", { ...given, start }, LONG));
    const look = () => {
      own.look = { revision: view.revision };
      read(own.look);
    };
    const held = own.look;
    const count = who ? who.length : view.people;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "cards", "aria-label": "People for your phone" },
      h("h3", {}, "People for your phone"),
      h(
        "p",
        {},
        "Add these contact cards to your phone or email program. " +
          "They have people's names in them, so keep them to yourself.",
      ),
      h(
        "fieldset",
        { class: "iv-field" },
        h("legend", {}, "Which people"),
        h(
          "div",
          { class: "iv-choices" },
          [`Everyone (${view.people})`, "Only some people"].map((label, at) =>
            h(
              "label",
              { class: "iv-choice" },
              h("input", {
                type: "radio",
                name: id,
                checked: own.some === !!at,
                on: { change: () => set({ some: !!at }) },
              }),
              label,
            ),
          ),
        ),
      ),
      own.some && choice(tools, own, view.carded, set),
      h(
        "label",
        { class: "iv-choice", "data-key": "notes" },
        h("input", {
          type: "checkbox",
          class: "iv-tick",
          checked: own.notes,
          on: { change: ({ target }) => set({ notes: target.checked }) },
        }),
        "Include my notes about them",
      ),
      h(
        "div",
        { class: "iv-row" },
        button(
          `Download ${count} ${count === 1 ? "card" : "cards"}`,
          () => work(tools, "cards", () => tools.act("cards", given, LONG)),
          { key: "cards", disabled: !!tools.local.busy || !count },
        ),
        button("Read first", look, { key: "look-cards", kind: "quiet", disabled: !count }),
      ),
      held && words(held, "the cards", () => read(held)),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Cards} own
   * @param {Person[]} shown
   * @param {(values: Partial<Cards>) => void} set
   */
  function choice(tools, own, shown, set) {
    const { total } = part_of(tools, "carded", shown.length);
    return h(
      "div",
      { class: "iv-stack", "data-key": "choice" },
      total > 8 && search_box(tools, "carded", shown.length, "Find a person"),
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
                change: ({ target }) => set({ who: { ...own.who, [one]: target.checked } }),
              },
            }),
            label,
          ),
        ),
      ),
      !shown.length && h("p", { class: "iv-quiet" }, "No one by that name."),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      log(view, tools),
      cards(view, tools),
      backups(view, tools),
      move(view, tools),
      erase(view, tools),
      view.in_browser && erase_all(tools),
      problem(tools.local.reply),
    ];
  }

  /**
   * Do something that may take a moment; a file that comes back goes to the browser.
   * @template {import("../shared/shapes").Said | import("../shared/views").Download} Done
   * @param {Tools} tools
   * @param {string} what
   * @param {() => Promise<Reply<Done>>} act
   */
  async function work(tools, what, act) {
    tools.local.busy = what;
    tools.repaint();
    const reply = await act();
    Object.assign(tools.local, { busy: "", reply, sure: reply.ok ? null : tools.local.sure });
    if (reply.ok && "data" in reply) hand_over(reply.name, reply.data);
    if (!reply.ok) tools.say("");
    else tools.say("said" in reply ? reply.said : `${reply.name} is in your downloads.`);
    return reply;
  }

  /**
   * How much is in the log, in words.
   * @param {View} view
   */
  function counted({ people, entries, practice }) {
    const of = (/** @type {number} */ count) => (count === 1 ? "entry" : "entries");
    const more = practice ? `, plus ${practice} practice ${of(practice)}` : "";
    return `${people} ${people === 1 ? "person" : "people"}, ${entries} ${of(entries)}${more}`;
  }

  /**
   * The logs that somebody else reads, with names as the student chooses.
   * @param {View} view
   * @param {Tools} tools
   */
  function to_turn_in(view, tools) {
    const level = tools.local.level ?? "full";
    return h(
      "fieldset",
      { class: "iv-field iv-stack", "data-key": "turn-in" },
      h("legend", {}, "A log to turn in"),
      h(
        "p",
        {},
        "One row per interview and one per person: who referred you, what you asked and learned, " +
          "advice, referrals, and thank-you notes.",
      ),
      h(
        "div",
        { class: "iv-choices" },
        view.levels.map(([value, words]) =>
          h(
            "label",
            { class: "iv-choice" },
            h("input", {
              type: "radio",
              name: `iv-${tools.about.step}-level`,
              "data-key": value,
              checked: level === value,
              on: {
                change: () => {
                  tools.local.level = value;
                  tools.repaint();
                },
              },
            }),
            words,
          ),
        ),
      ),
      level !== "full" &&
        h(
          "p",
          { class: "iv-quiet" },
          "Job titles, organizations, and cities are left out. A date or a story can still give someone away, so read it once before you share it.",
        ),
      h(
        "div",
        {},
        button(
          "Download the log",
          () => work(tools, "log", () => tools.act("log", { level }, LONG)),
          {
            key: "log-to-turn-in",
            disabled: !!tools.local.busy,
          },
        ),
      ),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function log(view, tools) {
    const { written } = view;
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "log", "aria-label": "Your log" },
      h("h3", {}, "Your log"),
      h(
        "p",
        {},
        `${counted(view)}. You can open these files in any spreadsheet, change them, ` +
          "and bring them back in.",
      ),
      look_inside(view, tools),
      h(
        "div",
        { class: "iv-row" },
        !view.in_browser &&
          button(
            tools.local.busy === "export" ? "Saving…" : "Save tables",
            () => work(tools, "export", () => tools.act("export", {}, LONG)),
            { kind: "main", key: "export", disabled: !!tools.local.busy },
          ),
        button(
          "Download tables",
          () => work(tools, "download", () => tools.act("download", {}, LONG)),
          {
            key: "download",
            disabled: !!tools.local.busy,
          },
        ),
        button(
          "Download for Excel",
          () => work(tools, "spreadsheet", () => tools.act("spreadsheet", {}, LONG)),
          {
            key: "spreadsheet",
            disabled: !!tools.local.busy,
          },
        ),
      ),
      to_turn_in(view, tools),
      h(
        "p",
        { class: "iv-quiet" },
        "Some cells begin with the sign ' to keep your spreadsheet from changing a number, " +
          "a date, or a formula.",
      ),
      written &&
        h(
          "div",
          { class: "iv-stack", "data-key": "written" },
          h(
            "p",
            { class: "iv-strong" },
            written.is_old
              ? "You've made changes since these were saved. Save them again."
              : `Saved to ${written.place} in your folder:`,
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
                  ? `${written.empty} more files have only column names.`
                  : "Every file has entries.",
              ),
              h(
                "thead",
                {},
                h(
                  "tr",
                  {},
                  h("th", { scope: "col" }, "File"),
                  h("th", { scope: "col" }, "What's in it"),
                ),
              ),
              h(
                "tbody",
                {},
                written.files.map((one) =>
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
   * @param {Tools} tools
   * @param {string} key
   * @param {string} label
   * @param {string} sure
   * @param {() => unknown} act
   * @param {string} [yes] what the button that does it says
   */
  function twice(tools, key, label, sure, act, yes = "Yes, restore") {
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
      button(yes, act, {
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
   * @param {View} view
   * @param {Tools} tools
   */
  function backups(view, tools) {
    const sure = "Restore this one? Infoview backs up what you have now first.";
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "backups", "aria-label": "Backups" },
      h("h3", {}, "Backups"),
      h(
        "p",
        {},
        "Infoview makes a backup every day you work. " + "Make one yourself before a big change.",
      ),
      h(
        "div",
        { class: "iv-row" },
        button("Make backup", () => work(tools, "backup", () => tools.act("backup", {}, LONG)), {
          key: "backup",
          disabled: !!tools.local.busy,
        }),
      ),
      told(view, "backups"),
      view.backups.length > 0 &&
        h(
          "details",
          { "data-key": "list" },
          h("summary", {}, `Restore a backup (${view.backups.length})`),
          h(
            "ul",
            { class: "iv-plain iv-stack" },
            view.backups.map((one) =>
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
                  work(tools, "restore", () => tools.act("restore", { number: one.number }, LONG)),
                ),
              ),
            ),
          ),
        ),
    );
  }

  /**
   * What was just done in this part.
   * @param {View} view
   * @param {string} part
   */
  function told(view, part) {
    return (
      view.told.part === part &&
      h(
        "div",
        { class: "iv-note iv-stack", "data-key": "told" },
        [view.told.words, ...view.told.more].map((line) => h("p", {}, line)),
      )
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function move(view, tools) {
    const { local } = tools;
    const { file } = local;
    const id = `iv-${tools.about.step}-file`;
    const take = async (/** @type {File} */ file) => {
      const sent = await send_file(tools, file);
      if (sent.ok) await work(tools, "restore_file", () => tools.act("restore_file", {}, LONG));
      else {
        local.reply = sent;
        tools.repaint();
      }
      if (local.reply?.ok) {
        local.file = null;
        local.sure = null;
        tools.repaint();
      }
    };
    const name = view.in_browser ? "Your file" : "Move to another computer";
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "move", "aria-label": name },
      h("h3", {}, name),
      h(
        "p",
        {},
        view.in_browser
          ? "Your file has everything in your workbook. Load it on another device, " +
              "or here if this browser ever loses your work."
          : "Download everything as one file and copy it to the other computer. " +
              "Open Infoview there, and choose the file on this page.",
      ),
      h(
        "div",
        { class: "iv-row" },
        button(
          view.in_browser ? "Download my file" : "Download everything",
          () => work(tools, "move", () => tools.act("move", {}, LONG)),
          {
            key: "pack",
            disabled: !!local.busy,
          },
        ),
      ),
      h(
        "div",
        { class: "iv-field", "data-key": "bring" },
        h(
          "label",
          { for: id },
          view.in_browser ? "Load my file" : "Open a file from another computer",
        ),
        h("input", {
          id,
          type: "file",
          accept: ".zip",
          on: {
            change: ({ target }) => {
              local.file = target.files?.[0];
              // Choosing the file was the first of the two steps; it is asked once more at once.
              local.sure = "file";
              local.reply = null;
              // Without this the same file, chosen again after a No, would be no change.
              target.value = "";
              tools.repaint();
            },
          },
        }),
      ),
      file &&
        local.sure === "file" &&
        twice(
          tools,
          "file",
          "",
          `Replace what's here with “${file.name}”? ` +
            "Infoview backs up what you have now first.",
          () => take(file),
        ),
      told(view, "move"),
    );
  }

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function erase(view, tools) {
    const { local } = tools;
    const id = `iv-${tools.about.step}-erase`;
    const choices = view.erasable;
    const is_here = choices.some(([one]) => one === local.who?.[0]);
    // Whoever was erased in another window can no longer be chosen here.
    if (!is_here && local.who_at !== view.revision) local.who = undefined;
    const [chosen, label] = local.who ?? ["", ""];
    const who = {
      id: `${id}-who`,
      choices,
      value: chosen,
      label,
      none: "Choose…",
      part: "erasable",
    };
    const choose = (/** @type {string} */ one, /** @type {string} */ words) => {
      const now = { who: one ? [one, words] : undefined, who_at: view.revision };
      Object.assign(local, { ...now, typed: "", reply: null, found: null });
      tools.repaint();
    };
    // An entry that changed meanwhile may tell of them in another way.
    if (chosen && (local.found?.who !== chosen || local.found.revision !== view.revision))
      find_mentions(view, tools, chosen);
    const { found } = local;
    const go = async () => {
      const left = Object.keys(found?.left ?? {}).filter((key) => found?.left[key]);
      const named = { id: chosen, typed: local.typed || "", left };
      const reply = await work(tools, "erase", () => tools.act("erase", named, LONG));
      if (!reply.ok) return;
      forget(tools, chosen, reply.forget);
      // The name may stand in each of these, and nothing of it is to stay in the page.
      Object.assign(local, { who: undefined, typed: "", reply: null, look: null, cards: null });
      local.found = null;
      tools.repaint();
    };
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "erase", "aria-label": "Erase a person" },
      h("h3", {}, "Erase a person"),
      h(
        "p",
        {},
        "Someone asked to be removed? This deletes their name and everything about them from " +
          "every file, backups too. You can't undo it.",
      ),
      h(
        "div",
        { class: "iv-field", "data-key": "who" },
        h("label", { for: `${id}-who` }, "Person"),
        choice_box(tools, who, choose),
      ),
      chosen && found && mentions(tools, found),
      chosen &&
        h(
          "div",
          { class: "iv-field", "data-key": "typed" },
          h("label", { for: `${id}-typed` }, "Type their name to confirm"),
          h("input", {
            id: `${id}-typed`,
            type: "text",
            autocomplete: "off",
            value: local.typed || "",
            on: {
              input: ({ target }) => {
                local.typed = target.value;
              },
            },
          }),
        ),
      chosen &&
        h(
          "div",
          {},
          button(local.busy === "erase" ? "Erasing…" : "Erase person", go, {
            kind: "danger",
            key: "erase-now",
            disabled: !!local.busy || !found?.to_erase,
          }),
        ),
      told(view, "erase"),
    );
  }

  /**
   * Leave nothing behind in a browser that others may use.
   * @param {Tools} tools
   */
  function erase_all(tools) {
    const sure = "Erase your whole workbook? Without a downloaded file, you can't get it back.";
    const go = () => document.dispatchEvent(new CustomEvent("infoview:erase"));
    return h(
      "section",
      { class: "iv-card iv-stack", "data-key": "all", "aria-label": "Erase everything" },
      h("h3", {}, "Erase everything on this device"),
      h(
        "p",
        {},
        "Using a shared computer? Download your file first, then erase everything here before you leave.",
      ),
      twice(tools, "all", "Erase everything", sure, go, "Yes, erase everything"),
    );
  }

  /**
   * Look where the folder tells of a person; what was unticked before stays so.
   * @param {View} view
   * @param {Tools} tools
   * @param {string} who
   */
  async function find_mentions(view, tools, who) {
    const before = tools.local.found;
    /** @type {Found} */
    const own = { who, revision: view.revision, left: before?.who === who ? before.left : {} };
    tools.local.found = own;
    const reply = await tools.ask("find", { id: who }, LONG);
    if (reply.ok) own.to_erase = reply;
    else own.reply = reply;
    tools.repaint();
    if (reply.ok) tools.say(`Mentions in other entries: ${reply.mentions.length}`);
  }

  /**
   * Every mention in its sentence, ticked; what means somebody else is unticked.
   * @param {Tools} tools
   * @param {Found} found
   */
  function mentions(tools, found) {
    const { to_erase } = found;
    if (!to_erase) return problem(found.reply) || h("p", { class: "iv-quiet" }, "Looking…");
    const count = to_erase.mentions.length;
    return h(
      "div",
      { class: "iv-stack", "data-key": "mentions" },
      h(
        "p",
        {},
        count
          ? "These words in other entries seem to be about this person. They'll be erased, too. " +
              "Uncheck any that are about someone else."
          : "No other entry mentions this person.",
      ),
      count > 0 &&
        h(
          "div",
          { class: "iv-mentions", role: "group", "aria-label": "Mentions of this person" },
          to_erase.mentions.map((one) =>
            h(
              "label",
              { class: "iv-choice", "data-key": one.key },
              h("input", {
                type: "checkbox",
                class: "iv-tick",
                checked: !found.left[one.key],
                on: {
                  change: ({ target }) => {
                    found.left[one.key] = !target.checked;
                  },
                },
              }),
              h(
                "span",
                {},
                h("span", { dir: "auto" }, one.before, h("mark", {}, one.words), one.after),
                h("br", {}),
                h("span", { class: "iv-quiet" }, `${one.why}.${one.sure ? "" : " Not certain."}`),
              ),
            ),
          ),
        ),
    );
  }

  /**
   * Take the words of a person who was erased out of what this browser keeps of typing.
   * @param {Tools} tools
   * @param {string} who
   * @param {string[]} words
   */
  function forget(tools, who, words) {
    // Names hold dots and brackets. Without any word nothing may fit: an empty expression fits
    // everywhere.
    const all = words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "(?!)";
    const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, "giu");
    /** @type {(held: unknown) => unknown} */
    const without = (held) => {
      if (typeof held === "string") return held.replace(any, "(erased)");
      if (!held || typeof held !== "object") return held;
      return Object.fromEntries(Object.entries(held).map(([name, one]) => [name, without(one)]));
    };
    unsaved.clean(tools.about.scope, who, without);
  }

  return mount(paint);
}
