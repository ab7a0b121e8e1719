/**
 * @typedef {import("./views").ObserverSheetView} View
 * @typedef {import("../shared/tools").Tools<import("./views").ObserverSheetActs,
 *   import("./views").ObserverSheetAbout, { group?: string }>} Tools
 */

/** @param {import("../shared/runtime.js").Runtime & import("./groups_of_three.js").GroupsOfThree} iv */
export default function observer_sheet({ h, in_threes, mount }) {
  /**
   * @param {View} view
   * @param {Tools} tools
   */
  function paint(view, tools) {
    return [
      h(
        "section",
        { "data-key": "group", "aria-label": "Practice in threes" },
        in_threes(tools.about, tools),
      ),
    ];
  }

  return mount(paint);
}
