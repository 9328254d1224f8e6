// What hands do in the designer: drag, put, nudge, type, choose.
import { lockedLine, movedLine, snapped } from "./designer-line.js";
import { sized } from "./designer-places.js";

const NUDGE_MM = 1;
const NUDGE_FAR_MM = 5;
const STEPS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const MOST_PLACES = 12;
const FIRST_SIZES = { SCAR: [40, 6], BARE_PATCH: [30, 24], LEFT_OUT: [12, 10] };
const PRESETS = {
  RECESSION: { recessionMm: "14", edgeStyle: "NATURAL" },
  SOFT: { recessionMm: "12", edgeStyle: "SOFT" },
  DEFINED: { recessionMm: "8", edgeStyle: "DEFINED" },
  EDGE_UP: { recessionMm: "2", edgeStyle: "SHARP" },
};
const LINE_FIELDS = ["template", "heightMm", "recessionMm", "cornerSideMm", "leftRecessionMm", "leftCornerSideMm"];

/** @typedef {import("./hairline-designer.js").HairlineDesigner} Designer */

/** @param {Designer} page */
export function bindTools(page) {
  page.addEventListener("board-drag", (event) => drag(page, detailOf(event)));
  page.addEventListener("board-drop", () => page.done());
  page.addEventListener("board-put", (event) => put(page, detailOf(event)));
  page.addEventListener("board-key", (event) => key(page, event));
  page.addEventListener("handle-drag", (event) => drag(page, onMap(page, detailOf(event))));
  page.addEventListener("handle-drop", () => page.done());
  page.addEventListener("input", (event) => typing(page, /** @type {any} */ (event.target)));
  page.addEventListener("change", (event) => changed(page, /** @type {any} */ (event.target)));
  page.addEventListener("click", (event) => click(page, /** @type {any} */ (event.target)));
  page.addEventListener("keydown", (event) => shortcut(page, event));
  document.addEventListener("click", (event) => choose(page, /** @type {any} */ (event.target)));
  for (const form of document.querySelectorAll("form[data-needs-kept]")) form.addEventListener("submit", (event) => keepFirst(page, event));
}

/** @param {Event} event */
function detailOf(event) {
  return /** @type {CustomEvent} */ (event).detail;
}

function onMap(page, { index, x, y, z }) {
  return { what: "point", index, ...page.door.pointOf(x, y, z) };
}

function drag(page, { what, index, u, v }) {
  page.say("");
  if (what === "point") {
    const near = page.form.value("snap") ? snapped({ u, v }, page.sight.guides, page.start.rims.front) : { u, v, on: false };
    page.form.line = movedLine(page.form.line, index, near);
    if (near.on) page.say("snapped");
  } else {
    page.form.places = page.form.places.map((one, at) => (at === index ? page.sight.places.dragged(one, what, { u, v }) : one));
  }
  page.soon();
}

function put(page, { u, v }) {
  const kind = page.form.value("tool");
  const places = page.form.places;
  if (kind === "LINE" || Math.hypot(u, v) > 0.95 || places.length >= MOST_PLACES) return;
  const [lengthMm, widthMm] = FIRST_SIZES[kind];
  page.form.places = [...places, { kind, u, v, lengthMm, widthMm, headingDeg: 0 }];
  page.done();
}

function key(page, event) {
  const { what, index, key: name, shift } = event.detail;
  const step = STEPS[name];
  const mm = shift ? NUDGE_FAR_MM : NUDGE_MM;
  const done = what === "point" ? step && nudgePoint(page, index, step, mm) : keyOnPlace(page, what, index, name, step, mm);
  if (!done) return;
  event.preventDefault();
  page.done();
}

function nudgePoint(page, index, [right, back], mm) {
  const { line } = page.form;
  page.form.line = movedLine(line, index, page.door.nudged(line.us[index], line.vs[index], right * mm, back * mm));
  return true;
}

function keyOnPlace(page, what, index, name, step, mm) {
  const places = page.form.places;
  const place = places[index];
  const other =
    name === "Delete" || name === "Backspace"
      ? null
      : step && what === "place"
        ? { ...place, ...page.door.nudged(place.u, place.v, step[0] * mm, step[1] * mm) }
        : step && what === "place-end"
          ? sized({ ...place, headingDeg: place.headingDeg + 5 * step[0] }, place.lengthMm - 2 * mm * step[1], place.widthMm)
          : step && what === "place-side"
            ? sized(place, place.lengthMm, place.widthMm - 2 * mm * step[1])
            : undefined;
  if (other === undefined) return false;
  page.form.places = places.flatMap((one, at) => (at !== index ? [one] : other ? [other] : []));
  return true;
}

function typing(page, field) {
  if (field.dataset?.for) page.form.set(field.dataset.for, field.value);
  if (field.type === "range" || field.name?.startsWith("dots-")) page.soon();
}

function changed(page, field) {
  if (field.name === "time") return page.sight.show();
  if (field.name === "guides") return page.sight.showGuides(field.checked);
  if (field.name === "against") {
    page.sight.showAgainst();
    return page.keeper.changed();
  }
  if (["tool", "snap"].includes(field.name)) return;
  if (field.name === "name") return page.keeper.changed();
  if (field.name === "lock") page.form.line = field.checked ? lockedLine(page.form.line) : { ...page.form.line, symmetric: false };
  if (LINE_FIELDS.includes(field.name)) lineByFigures(page);
  page.done();
}

/** The line anew from the figures in the fields. @param {Designer} page */
function lineByFigures(page) {
  const number = (/** @type {string} */ name) => page.form.number(name);
  try {
    page.form.line = page.door.lineOf({
      kind: "TEMPLATE", template: page.form.value("template"), heightMm: number("heightMm"), recessionMm: number("recessionMm"),
      cornerSideMm: number("cornerSideMm"), leftRecessionMm: number("leftRecessionMm"), leftCornerSideMm: number("leftCornerSideMm"),
    });
  } catch {
    page.say("refused");
  }
}

function click(page, target) {
  const button = target.closest("button");
  if (button?.dataset.do === "undo" || button?.dataset.do === "redo") page.step(button.dataset.do);
  if (button?.dataset.view) page.sight.turn(button.dataset.view);
  if (!button?.dataset.preset) return;
  const { edgeStyle, recessionMm } = PRESETS[button.dataset.preset];
  page.form.set("edgeStyle", edgeStyle);
  for (const [name, mm] of [["recessionMm", recessionMm], ["leftRecessionMm", ""], ["leftCornerSideMm", ""]]) page.form.set(name, mm);
  lineByFigures(page);
  page.done();
}

function shortcut(page, event) {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
  if (event.target.matches("input:not([type=radio], [type=checkbox], [type=range]), textarea")) return;
  event.preventDefault();
  page.step(event.shiftKey ? "redo" : "undo");
}

// somebody else kept the same draft: both stay, or theirs is taken
function choose(page, target) {
  const what = target.closest?.("button")?.dataset.do;
  if (what === "take-theirs") {
    page.keeper.forget();
    location.reload();
  }
  if (what === "keep-mine") {
    const address = page.dataset.draft.replace(/[^/]+$/, crypto.randomUUID());
    history.replaceState(null, "", `?draft=${address.split("/").pop()}`);
    page.keeper.moveTo(address);
    for (const form of document.querySelectorAll("form[data-needs-kept]")) form.setAttribute("action", form.getAttribute("action").replace(page.dataset.draft, address));
    page.dataset.draft = address;
  }
}

async function keepFirst(page, event) {
  const form = /** @type {HTMLFormElement} */ (event.currentTarget);
  event.preventDefault();
  await page.keeper.flush();
  if (!page.keeper.stopped && page.keeper.isDone) form.submit();
}
