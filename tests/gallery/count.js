() => {
  const pane = document.querySelector(".iv-map-pane"),
    frame = pane.getBoundingClientRect(),
    svg = pane.querySelector("svg[data-ready]"),
    scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const shown = [...svg.querySelectorAll(".iv-map-spot, .iv-map-more")].filter(
    (one) => getComputedStyle(one).display !== "none",
  );
  const names = shown
    .map((one) => one.querySelector("text"))
    .filter((one) => getComputedStyle(one).display !== "none");
  const boxes = names.map((one) => {
    // The box of a line of text is taller than its letters.
    const { left, right, top, bottom, height } = one.getBoundingClientRect();
    return { left, right, top: top + height * 0.18, bottom: bottom - height * 0.18 };
  });
  const touch = (a, b) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  let overlaps = 0;
  for (let n = 0; n < boxes.length; n += 1)
    for (let m = n + 1; m < boxes.length; m += 1) if (touch(boxes[n], boxes[m])) overlaps += 1;
  const inside = ({ left, right, top, bottom }) =>
    left >= frame.left - 1 &&
    right <= frame.right + 1 &&
    top >= frame.top - 1 &&
    bottom <= frame.bottom + 1;
  const seen = shown.filter((one) => inside(one.querySelector("text").getBoundingClientRect()));
  const origin = svg.getBoundingClientRect();
  let crossings = 0;
  for (const path of svg.querySelectorAll(".iv-map-line")) {
    for (const one of (path.getAttribute("d") || "").split("M").slice(1)) {
      const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      line.setAttribute("d", `M${one}`);
      const long = line.getTotalLength();
      const hit = new Set();
      for (let at = 0; at < long; at += 4) {
        const { x, y } = line.getPointAtLength(at);
        const [px, py] = [origin.left + x * scale, origin.top + y * scale];
        boxes.forEach((box, n) => {
          if (px > box.left && px < box.right && py > box.top + 1 && py < box.bottom - 1)
            hit.add(n);
        });
      }
      crossings += hit.size;
    }
  }
  const used = boxes.reduce((sum, b) => sum + (b.right - b.left) * (b.bottom - b.top), 0);
  return {
    seen: seen.length,
    overlaps,
    crossings,
    smallest: Math.min(
      ...names.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale),
    ),
    area: used / (origin.width * origin.height),
    wide: Math.round(origin.width),
    high: Math.round(origin.height),
  };
};
