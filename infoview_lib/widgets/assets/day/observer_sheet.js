// @ts-check
import { mount, h } from "../shared/step.js";
import { in_threes } from "./groups_of_three.js";

export default { render: mount(paint) };

/** @param {any} view @param {any} tools */
function paint(view, tools) {
  return [h("section", { "data-key": "group", "aria-label": "Rehearse in threes" }, in_threes(tools.about, tools))];
}
