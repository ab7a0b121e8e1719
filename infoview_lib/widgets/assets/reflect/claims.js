/**
 * @typedef {import("./views").ClaimsView} View
 * @typedef {import("./views").ClaimShown} Claim
 */

/** @param {import("../shared/runtime.js").Runtime} iv */
export default function claims({ h, mount }) {
  /** @param {View} view */
  function paint(view) {
    return view.groups.map((group) =>
      h(
        "section",
        { class: "iv-card iv-stack", "data-key": group.key, "aria-label": group.label },
        h("h3", {}, group.label),
        h("ul", { class: "iv-plain iv-stack" }, group.claims.map(one)),
      ),
    );
  }

  /** @param {Claim} claim */
  function one(claim) {
    return h(
      "li",
      { "data-key": claim.id },
      h("p", { class: "iv-strong" }, claim.claim),
      !claim.source && h("p", {}, claim.studied),
      h("p", {}, claim.limits),
      claim.source &&
        h(
          "details",
          {},
          h("summary", { "aria-label": `See the study: ${claim.claim}` }, "See the study"),
          h("p", {}, claim.studied),
          h("p", { class: "iv-quiet" }, claim.source),
        ),
    );
  }

  return mount(paint);
}
