// Knows whether the server that this window was opened from is still there, and lets the window
// into the one that was started after it at the same address.

/** @typedef {import("../../jupyterlab").Lib} Lib */
/**
 * @typedef {"here" | "gone" | "back" | "closed"} Met `back`: another start, and this window may go
 * on in it; `closed`: it may not
 */

/**
 * @param {Lib} lib
 * @returns {{ isOurs: boolean, meet: () => Promise<Met> }} `isOurs` where the `infoview` command
 * serves; elsewhere nobody can say when a server was started
 */
export function server(lib) {
  const place = lib.URLExt.join(lib.PageConfig.getBaseUrl(), "infoview", "return");
  const key = lib.PageConfig.getOption("infoviewKey");
  let start = lib.PageConfig.getOption("infoviewStart");
  const ask = async () => {
    // Without the token of the earlier start: what it was is nobody's business at this address.
    const reply = await fetch(place, { cache: "no-store" });
    return reply.ok ? reply.json() : null;
  };
  /** @param {string} number */
  const letIn = async (number) => {
    const signed = await signature(key, `${window.location.port}:${number}`);
    const body = JSON.stringify({ number, signed });
    await fetch(place, { method: "POST", body });
    return (await ask())?.is_known; // a request made before may just have cleared the cookie
  };
  return {
    isOurs: Boolean(start),
    async meet() {
      try {
        const told = await ask();
        if (!told) return "gone"; // another program
        if (told.start === start) return "here";
        if (!told.is_known && !(await letIn(told.number))) return "closed";
        start = told.start;
        return "back";
      } catch {
        return "gone";
      }
    },
  };
}

/**
 * HMAC-SHA-256 in hexadecimal digits.
 * @param {string} key in hexadecimal digits
 * @param {string} text
 */
async function signature(key, text) {
  const how = { name: "HMAC", hash: "SHA-256" };
  const bytes = Uint8Array.from(key.match(/../g) || [], (two) => parseInt(two, 16));
  const made = await crypto.subtle.importKey("raw", bytes, how, false, ["sign"]);
  const signed = await crypto.subtle.sign("HMAC", made, new TextEncoder().encode(text));
  return [...new Uint8Array(signed)].map((one) => one.toString(16).padStart(2, "0")).join("");
}
