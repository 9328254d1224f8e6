// Shapes of the flat map: u to the right, v to the front, which is up on the page.
const NAMESPACE = "http://www.w3.org/2000/svg";
const FINGER_PX = 22;
const SEEN_PX = 6;

/** @param {string} name @param {Record<string, string>} attributes @param {string} [text] */
export function svg(name, attributes, text) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
}

/** @param {string} className @param {string} d */
export function path(className, d) {
  return svg("path", { class: className, d, "fill-rule": "evenodd" });
}

/** @param {ArrayLike<number>} us @param {ArrayLike<number>} vs @param {boolean} closed */
export function pathOf(us, vs, closed) {
  let d = "";
  for (let i = 0; i < us.length; i++) d += `${i === 0 ? "M" : "L"}${us[i].toFixed(4)} ${(-vs[i]).toFixed(4)}`;
  return closed ? `${d}Z` : d;
}

// where the front of the sideburns leaves the map, and its edge
const SIDEBURN = [1.061, 0.2];
const EDGE = 1.08;
const FULL_HAIR_PER_CM2 = 180;

/** Where hair would stand behind a line: down the temples to the ears, and around the back. @param {{us: ArrayLike<number>, vs: ArrayLike<number>}} line */
export function hairOutline({ us, vs }) {
  const [u, v] = SIDEBURN;
  return `${pathOf(us, vs, false)}L${-u} ${-v}A${EDGE} ${EDGE} 0 1 0 ${u} ${-v}Z`;
}

/** How bare a zone is that so many hairs are left in: 0 is full hair, 1 is skin. @param {number} hairsPerCm2 */
export function bareness(hairsPerCm2) {
  return 1 - Math.min(1, hairsPerCm2 / FULL_HAIR_PER_CM2);
}

/** A round handle, wide enough for a finger; a known one is moved. @param {Element | undefined} known @param {{u: number, v: number, name: string, what: string, index: number}} mark @param {number} unitsPerPixel */
export function handle(known, mark, unitsPerPixel) {
  const group = known ?? svg("g", { class: "scalp-board__handle", tabindex: "0", role: "button" });
  if (!known) group.append(svg("circle", { class: "scalp-board__grip" }), svg("circle", { class: "scalp-board__knob" }));
  group.setAttribute("data-what", mark.what);
  group.setAttribute("data-index", String(mark.index));
  group.setAttribute("aria-label", mark.name);
  group.setAttribute("transform", `translate(${mark.u.toFixed(5)} ${(-mark.v).toFixed(5)})`);
  group.children[0].setAttribute("r", String(FINGER_PX * unitsPerPixel));
  group.children[1].setAttribute("r", String(SEEN_PX * unitsPerPixel));
  return group;
}
