// The scalp laid flat, to draw on: zones, guides, the line with its handles, places. Lines are SVG, dots a canvas beneath.
// Events out: board-drag {what, index, u, v}, board-drop, board-put {u, v}, board-key {what, index, key, shift}.
import { DesignerDots } from "./designer-dots.js";
import { bareness, hairOutline, handle, path, pathOf, svg } from "./scalp-shapes.js";

const SPAN = 2.4;

class ScalpBoard extends HTMLElement {
  /** @type {DesignerDots} */
  dots;
  /** @type {{what: string, index: number} | null} */
  #held = null;
  #layers = {};

  connectedCallback() {
    this.dots = new DesignerDots(this.querySelector("canvas"));
    for (const name of ["skin", "hair", "zones", "guides", "against", "line", "places", "handles"]) {
      const sheet = ["skin", "hair", "zones"].includes(name) ? this.querySelector(".scalp-board__ground") : this.#sheet;
      this.#layers[name] = sheet.appendChild(svg("g", { class: `scalp-board__${name}` }));
    }
    this.addEventListener("pointerdown", (event) => this.#press(event));
    this.addEventListener("pointermove", (event) => this.#move(event));
    this.addEventListener("pointerup", () => this.#lift());
    this.addEventListener("pointercancel", () => this.#lift());
    this.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.#resize()).observe(this);
  }

  get #sheet() {
    return this.querySelector(".scalp-board__lines");
  }

  /** The head itself, once. @param {{front: number}} rims @param {string} scaleName */
  head(rims, scaleName) {
    const length = 50 / rims.front;
    this.#layers.skin.replaceChildren(
      svg("path", { class: "scalp-board__head", d: "M-.09-1.08Q0-1.22.09-1.08" }),
      svg("ellipse", { class: "scalp-board__head", cx: "-1.07", cy: "0.02", rx: "0.07", ry: "0.16" }),
      svg("ellipse", { class: "scalp-board__head", cx: "1.07", cy: "0.02", rx: "0.07", ry: "0.16" }),
      svg("circle", { class: "scalp-board__head", r: "1.08" }),
      svg("path", { class: "scalp-board__scale", d: `M${1.15 - length} 1.15h${length}` }),
      svg("text", { class: "scalp-board__word", x: String(1.15 - length / 2), y: "1.12", "text-anchor": "middle" }, scaleName),
    );
  }

  /** @param {{zone: string, rings: {us: Float64Array, vs: Float64Array}[]}[]} zones */
  zones(zones) {
    const inks = { hairline: 1, top: 2, crown: 3, sides: 4, scar: 4 };
    this.#layers.zones.replaceChildren(
      ...zones.map((zone) => path(`head-view__tint head-view__tint--${inks[zone.zone]}`, zone.rings.map((ring) => pathOf(ring.us, ring.vs, true)).join(""))),
    );
  }

  /** Hair that stands behind the line, thinner or gone where a zone is. @param {{us: Float64Array, vs: Float64Array}} line @param {any[]} zones @param {(zone: string) => number} hairs per cm² */
  hair(line, zones, hairs) {
    const bare = zones.map((zone) => {
      const over = path("scalp-board__bare", zone.rings.map((/** @type {any} */ ring) => pathOf(ring.us, ring.vs, true)).join(""));
      over.setAttribute("fill-opacity", String(bareness(hairs(zone.zone))));
      return over;
    });
    this.#layers.hair.replaceChildren(path("scalp-board__grown", hairOutline(line)), ...bare);
  }

  /** @param {{name: string, us: ArrayLike<number>, vs: ArrayLike<number>}[]} guides */
  guides(guides) {
    this.#layers.guides.replaceChildren(...guides.map((one) => (one.us.length > 1 ? path("scalp-board__guide", pathOf(one.us, one.vs, false)) : svg("circle", { class: "scalp-board__guide", cx: String(one.us[0]), cy: String(-one.vs[0]), r: "0.02" }))));
  }

  /** The line of another version, or none. @param {{us: number[], vs: number[]} | null} line */
  against(line) {
    this.#layers.against.replaceChildren(...(line ? [path("head-view__other", pathOf(line.us, line.vs, false))] : []));
  }

  /** @param {{us: Float64Array, vs: Float64Array, crosses: boolean}} line */
  line(line) {
    this.#layers.line.replaceChildren(path(`head-view__hairline${line.crosses ? " scalp-board__wrong" : ""}`, pathOf(line.us, line.vs, false)));
  }

  /** @param {{u: number, v: number, name: string}[]} points */
  points(points) {
    this.#put("handles", points.map((one, index) => ({ ...one, what: "point", index })));
  }

  /** @param {{kind: string, outline: string, handles: any[]}[]} places */
  places(places) {
    this.#put("places", places.flatMap((place) => place.handles));
    this.#layers.places.prepend(...places.map((place) => path(`scalp-board__place scalp-board__place--${place.kind.toLowerCase()}`, place.outline)));
  }

  // a handle that has the focus stays the same element, or it would lose it
  #put(layer, marks) {
    const known = [...this.#layers[layer].querySelectorAll(".scalp-board__handle")];
    const kept = marks.map((mark, at) => handle(known[at], mark, this.#unitsPerPixel));
    for (const other of [...this.#layers[layer].childNodes]) if (!kept.includes(other)) other.remove();
    for (const one of kept) if (!one.parentNode) this.#layers[layer].append(one);
  }

  get #unitsPerPixel() {
    return SPAN / Math.max(1, this.#sheet.clientWidth);
  }

  #resize() {
    this.dispatchEvent(new CustomEvent("board-resize", { bubbles: true }));
  }

  /** @param {PointerEvent} event */
  #place(event) {
    const box = this.#sheet.getBoundingClientRect();
    return { u: ((event.clientX - box.left) / box.width - 0.5) * SPAN, v: (0.5 - (event.clientY - box.top) / box.height) * SPAN };
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (event.button !== 0) return;
    const mark = /** @type {HTMLElement} */ (event.target).closest(".scalp-board__handle");
    if (!mark) return this.#tell("board-put", this.#place(event));
    event.preventDefault();
    /** @type {any} */ (mark).focus({ preventScroll: true });
    this.setPointerCapture(event.pointerId);
    this.#held = { what: /** @type {any} */ (mark).dataset.what, index: Number(/** @type {any} */ (mark).dataset.index) };
  }

  /** @param {PointerEvent} event */
  #move(event) {
    if (this.#held) this.#tell("board-drag", { ...this.#held, ...this.#place(event) });
  }

  #lift() {
    if (!this.#held) return;
    this.#held = null;
    this.#tell("board-drop", {});
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const mark = /** @type {any} */ (event.target).closest?.(".scalp-board__handle");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const told = this.#tell("board-key", { what: mark.dataset.what, index: Number(mark.dataset.index), key: event.key, shift: event.shiftKey });
    if (!told) event.preventDefault();
  }

  #tell(type, detail) {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, cancelable: true, detail }));
  }
}

customElements.define("scalp-board", ScalpBoard);
