/**
 * @typedef {import("./views").RequestView} View
 * @typedef {import("./views").OneRequest} Request
 * @typedef {import("./views").TextCheck & { key: string }} Looked
 * @typedef {object} Local
 * @property {string | null} [said] what was said after the text was logged
 * @property {Looked} [live] what stands in a text that is still being typed
 * @property {ReturnType<typeof setTimeout>} [glance]
 * @property {boolean} [wrote]
 * @property {{ text: string, words: string } | null} [doubt]
 *
 * @typedef {import("../shared/tools").Tools<import("./views").RequestActs, {}, Local>} Tools
 * @typedef {{ contact?: string, channel?: string }} Turn
 * @typedef {import("./views").TextCheck} TextCheck
 * @typedef {import("../shared/tools").KeptField} KeptField
 * @typedef {import("../shared/tools").Reply} Reply
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function request({
  button,
  choice_box,
  copier,
  field,
  focus_on,
  h,
  hand_over,
  mount,
  problem,
}) {
  const GLANCE = 100; // milliseconds without typing before the text is looked at

  /** @typedef {ReturnType<typeof hand>} Hand */

  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    if (!("check" in view))
      return [h("div", { class: "iv-card iv-quiet", "data-key": "empty" }, view.empty)];
    const now = hand(view, tools);
    const choose = (/** @type {Turn} */ values) => {
      now.flush();
      tools.local.said = null;
      tools.run("choose", { ...now.about, ...values });
    };
    const head = h(
      "div",
      { class: "iv-grid", "data-key": "to" },
      // On the page of one person it goes to nobody else.
      view.people.length > 1 &&
        pick(tools, "who", "To", view.people, view.contact, (id) => choose({ contact: id })),
      pick(tools, "how", "How", view.channels, view.channel, (id) => choose({ channel: id })),
    );
    if (view.rest) {
      return [
        h(
          "section",
          { class: "iv-card iv-stack", "data-key": "write", "aria-label": "Your request" },
          head,
          h("p", { class: "iv-note", "data-key": "rest", role: "status" }, view.rest),
          tools.local.said && said(tools),
        ),
        problem(tools.local.reply),
      ];
    }
    const check = now.check();
    return [
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "write", "aria-label": "Your request" },
        head,
        view.who && h("p", { class: "iv-quiet", "data-key": "about" }, view.who),
        view.notes.map((note, i) => h("p", { class: "iv-note", "data-key": `note-${i}` }, note)),
        view.subject &&
          h(
            "p",
            { "data-key": "subject" },
            h("span", { class: "iv-strong" }, "Subject: "),
            view.subject,
          ),
        letter(view, tools, now, check),
        view.start_setting &&
          setting(tools, now, "start", view.start_setting, (value) =>
            tools.run("start_with", { value }),
          ),
        view.channel === "linkedin" &&
          setting(tools, now, "limit", view.note_limit, (value) => tools.run("limit", { value })),
        h(
          "p",
          { class: check.length.is_long ? "iv-strong" : "iv-quiet", "data-key": "length" },
          check.length.is_long && "▲ A little long. ",
          check.length.text,
        ),
      ),
      check.job_asks.map((one) => jobAsk(tools, now, one)),
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": "check", "aria-label": "What's in it" },
        h("h3", { role: "status" }, `${check.ready ? "●" : "○"} ${check.summary}`),
        h(
          "ul",
          { class: "iv-plain iv-parts" },
          check.parts.map((one) => part(tools, now, one)),
        ),
        check.gaps.length > 0 &&
          h(
            "p",
            { class: "iv-note", "data-key": "gaps" },
            `Fill in: ${[...new Set(check.gaps)].join(" ")}`,
          ),
        check.tone.length > 0 && tone(check.tone),
      ),
      actions(view, tools, now, check),
      tools.local.said && said(tools),
      problem(tools.local.reply),
    ];
  }

  /**
   * What stands in the box just now, with ways to act on it.
   * @param {Request} view
   * @param {Tools} tools
   */
  function hand(view, tools) {
    // A reminder has a box of its own: what was typed into the first request stays there.
    const key = `${view.contact}-${view.channel}-${view.version}`,
      about = { contact: view.contact, channel: view.channel };
    const me = () => /** @type {KeptField | undefined} */ (tools.fields[key]);
    const shown = () => String(me()?.typed ?? view.text);
    // The words were saved by the other half together with the change, so what was typed is settled.
    const settle = (/** @type {string} */ text) => {
      const one = me();
      // Only these words; what was typed while they were on the way is saved as usual.
      if (one && one.typed === text) {
        clearTimeout(one.timer);
        delete one.typed;
        tools.keep(key, null);
      }
    };
    return {
      key,
      about,
      shown,
      flush: () => me()?.flush(),
      check: () =>
        tools.local.live?.key === key && tools.local.live.text === shown()
          ? tools.local.live
          : shown() === view.text
            ? view.check
            : // The last look at this text stays until the next one comes, or the page would jump at
              // each key.
              { ...view.check, ...(tools.local.live?.key === key ? tools.local.live : {}) },
      glance: () => {
        clearTimeout(tools.local.glance);
        tools.local.glance = setTimeout(async () => {
          const text = shown(),
            reply = await tools.ask("check", { ...about, text });
          if (reply.ok) {
            tools.local.live = { ...reply.check, key };
            tools.repaint();
          }
        }, GLANCE);
      },
      run: async (
        /** @type {(text: string) => Promise<Reply>} */ act,
        /** @type {string} */ words,
      ) => {
        const text = shown();
        const reply = await act(text);
        if (reply.ok) {
          tools.local.wrote = true;
          settle(text);
          tools.say(words);
        }
        return reply;
      },
    };
  }

  /**
   * The box, with the words that ask for a job marked behind them.
   * @param {Request} view
   * @param {Tools} tools
   * @param {Hand} now
   * @param {TextCheck} check
   */
  function letter(view, tools, now, check) {
    const drawn = field(tools, { type: "long_text", label: "Your words" }, view.text, {
      key: now.key,
      save: (text) => {
        tools.local.wrote = true;
        return tools.act("write", { ...now.about, text: String(text ?? "") });
      },
      hint: view.start_words,
    });
    const box = /** @type {HTMLTextAreaElement} */ (drawn.querySelector("textarea"));
    const text = now.shown();
    const under = h(
      "div",
      { class: "iv-behind", "aria-hidden": "true" },
      // Places of an older look would mark other words.
      check.text === text &&
        marked(
          text,
          check.job_asks.map((one) => one.rewording || one),
        ),
      // An empty last line has no height; the box in front of it has.
      "\u200b",
    );
    const frame = h("div", { class: "iv-marked" }, under);
    // `field` knows nothing of what stands behind a box; the box itself keeps its handlers.
    box.replaceWith(frame);
    frame.append(box);
    return h("div", { class: "iv-letter", "data-key": now.key, on: { input: now.glance } }, drawn);
  }

  /**
   * @param {string} text
   * @param {{start: number, end: number}[]} places
   */
  function marked(text, places) {
    const found = [];
    let at = 0;
    const letters = Array.from(text); // places count whole characters, as the other half does
    for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      found.push(
        letters.slice(at, start).join(""),
        h("mark", {}, letters.slice(start, end).join("")),
      );
      at = end;
    }
    return [...found, letters.slice(at).join("")];
  }

  /**
   * @param {Tools} tools
   * @param {string} name
   * @param {string} label
   * @param {[string, string][]} listed
   * @param {string} chosen
   * @param {(id: string) => void} save
   */
  function pick(tools, name, label, listed, chosen, save) {
    const id = `iv-${tools.about.step}-${name}`;
    const what = { id, choices: listed, value: chosen, part: name };
    return h(
      "div",
      { class: "iv-field", "data-key": name },
      h("label", { for: id }, label),
      choice_box(tools, what, save),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Hand} now
   * @param {string} name
   * @param {import("../shared/shapes").FilledField} one
   * @param {(value: string) => void} save
   */
  function setting(tools, now, name, one, save) {
    return pick(tools, name, one.label, one.choices ?? [], String(one.value), (value) => {
      now.flush();
      save(value);
    });
  }

  /**
   * @param {Tools} tools
   * @param {Hand} now
   * @param {import("./views").PartShown} one
   */
  function part(tools, now, one) {
    const add = () =>
      now.run(
        (text) => tools.run("add_part", { ...now.about, text, part: one.key }),
        `Added: ${one.label}`,
      );
    return h(
      "li",
      { "data-key": one.key, "data-found": String(one.found) },
      h(
        "span",
        { class: "iv-tickmark", "aria-hidden": "true" },
        one.found ? "✓" : one.required ? "○" : "·",
      ),
      h(
        "div",
        { class: "iv-grow" },
        h("span", { class: "iv-strong" }, one.label),
        h(
          "span",
          { class: "iv-hidden" },
          one.found ? ": included" : one.required ? ": missing" : ": optional, not included",
        ),
        one.found && h("p", { class: "iv-quiet" }, `“${one.words}”`),
        one.hint &&
          !one.offer &&
          h("p", { class: "iv-quiet" }, one.hint, !one.found && !one.required && " (Optional.)"),
        one.offer && h("p", { class: "iv-to-add" }, one.offer),
        one.offer &&
          button("Add this", add, { key: "add", "aria-label": `Add this: ${one.label}` }),
      ),
    );
  }

  /**
   * @param {Tools} tools
   * @param {Hand} now
   * @param {import("./views").JobAskToReword} one
   */
  function jobAsk(tools, now, one) {
    const to = one.rewording;
    /** @param {import("./views").WordsInstead} instead */
    const use = async ({ start }) => {
      const reply = await now.run(
        (text) => tools.run("reword", { ...now.about, text, start }),
        "Done. The new words are in your text.",
      );
      if (reply.ok)
        focus_on(
          tools,
          // The button that was pressed is gone with its words; the next one is where work goes on.
          tools.el.querySelector("[data-key^=ask-] button")
            ? "[data-key^=ask-] button"
            : "textarea",
        );
    };
    return h(
      "div",
      { class: "iv-card iv-problem iv-stack", "data-key": `ask-${one.start}`, role: "alert" },
      h("p", {}, "This may sound like asking for a job: ", h("strong", {}, `“${one.words}”`)),
      h("p", {}, `${one.reason} ${to ? "" : one.suggestion}`),
      to &&
        h(
          "p",
          {},
          to.words === one.words
            ? "You could say instead: "
            : `Instead of “${to.words},” you could say: `,
          h("strong", {}, `“${to.instead}”`),
        ),
      to &&
        h(
          "div",
          {},
          button("Use these words", () => use(to), {
            kind: "main",
            key: "use",
            "aria-label": `Use these words in place of “${to.words}”`,
          }),
        ),
    );
  }

  /** @param {import("./views").ToneRemark[]} notes */
  function tone(notes) {
    return h(
      "div",
      { class: "iv-stack", "data-key": "tone" },
      h("p", { class: "iv-strong" }, "How it might sound"),
      h(
        "ul",
        {},
        notes.map((one) =>
          h("li", { "data-key": one.kind }, `“${one.words}” ${one.reason} ${one.suggestion}`),
        ),
      ),
    );
  }

  /**
   * @param {Request} view
   * @param {Tools} tools
   * @param {Hand} now
   * @param {TextCheck} check
   */
  function actions(view, tools, now, check) {
    const stop = check.job_asks.length > 0 || check.gaps.length > 0;
    const sent = async (/** @type {boolean} */ sure) => {
      now.flush();
      const text = now.shown(),
        reply = await tools.run("sent", { ...now.about, text, sure });
      const words = reply.ok && reply.doubt;
      tools.local.doubt = words ? { text, words } : null;
      if (words) {
        tools.repaint();
        focus_on(tools, "[data-key=doubt] button");
      } else if (reply.ok) {
        tools.local.wrote = true;
        tools.local.said = `${reply.said} You'll find it in your outreach log below.`;
        tools.say(tools.local.said);
      }
    };
    const mail = async () => {
      now.flush();
      const reply = await tools.run("mail", { ...now.about, text: now.shown() });
      // No other address is ever opened, whatever was noted as an email.
      if (!reply.ok || !reply.link.startsWith("mailto:")) return;
      const link = h("a", { href: reply.link });
      document.body.append(link);
      link.click();
      link.remove();
      tools.say("Your mail program opens with this message. Send it from there.");
    };
    const draft = async () => {
      now.flush();
      const reply = await tools.run("draft", { ...now.about, text: now.shown() });
      if (reply.ok) {
        hand_over(reply.name, reply.data);
        tools.say("Downloaded. Open the file in your mail program.");
      }
    };
    const asked = tools.local.doubt;
    return h(
      "div",
      { class: "iv-stack", "data-key": "go" },
      view.subject &&
        h(
          "p",
          { class: "iv-quiet", "data-key": "never" },
          `Nothing is sent from here. ${view.to ? `It's addressed to ${view.to}.` : "Type their email address in your mail program."}`,
        ),
      h(
        "div",
        { class: "iv-row", "data-key": "buttons" },
        copier(tools, stop ? "Copy as is" : "Copy message", now.shown, {
          key: "copy",
          // With an open place or a request for a job in it, copying is possible and no longer the
          // obvious thing to do.
          kind: stop ? "" : "main",
        }),
        view.subject && button("Open in my mail program", mail, { key: "mail" }),
        view.subject && button("Download draft", draft, { key: "draft" }),
        button(view.done_label, () => sent(false), { key: "sent" }),
        view.notes_label &&
          button(
            view.notes_label,
            () => now.run(() => tools.run("start_again", now.about), "Your draft is in the box"),
            { kind: "quiet", key: "again" },
          ),
        view.undo_label &&
          tools.local.wrote &&
          button(
            `Undo: ${view.undo_label}`,
            async () => {
              tools.local.said = null;
              const reply = await tools.run("undo");
              if (reply.ok) tools.say(`Undone: ${reply.undone}`);
            },
            { kind: "quiet", key: "undo" },
          ),
      ),
      // The question was about other words if the text changed since.
      asked && asked.text === now.shown() && doubt(tools, asked.words, () => sent(true)),
    );
  }

  /**
   * Ask once before a text is logged that has an open place, or may ask for a job.
   * @param {Tools} tools
   * @param {string} words
   * @param {() => void} yes
   */
  function doubt(tools, words, yes) {
    const no = () => {
      tools.local.doubt = null;
      tools.repaint();
      focus_on(tools, "textarea");
    };
    return h(
      "div",
      { class: "iv-problem iv-stack", role: "alert", "data-key": "doubt" },
      h("p", {}, words),
      h(
        "div",
        { class: "iv-row" },
        button("No, change it first", no, { key: "no" }),
        button("Yes, log it as is", yes, { key: "yes" }),
      ),
    );
  }

  /** @param {Tools} tools */
  function said(tools) {
    return h("p", { class: "iv-note", "data-key": "said" }, tools.local.said);
  }

  return mount(paint);
}
