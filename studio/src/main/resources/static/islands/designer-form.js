// The drawing as the form of the designer holds it, read into what the engines ask.
import { GRID, lineOf, placesOf, placesText, textOf } from "./designer-text.js";

const ZONES = ["hairline", "top", "crown", "sides", "scar"];
const NOT_DRAWN = new Set(["_csrf", "formKey", "version", "fromNumber", "fromVersion", "tool", "time", "snap", "guides", "lock", "against", "name"]);

export class DesignerForm {
  #form;
  #start;

  /** @param {HTMLFormElement} form @param {any} start */
  constructor(form, start) {
    this.#form = form;
    this.#start = start;
  }

  /** @param {string} name */
  value(name) {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") return field.checked ? "yes" : "";
    return field && "value" in field ? String(field.value) : "";
  }

  /** @param {string} name @param {string} value */
  set(name, value) {
    const field = this.#form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value !== "";
    else if (field && "value" in field) field.value = value;
    const slider = /** @type {HTMLInputElement} */ (this.#form.querySelector(`input[type=range][data-for="${name}"]`));
    if (slider) slider.value = value.replace(",", ".");
  }

  get line() {
    return lineOf(this.value("points"), this.value("mirrored") !== "");
  }

  set line(line) {
    this.set("points", textOf(line));
    this.set("mirrored", line.symmetric ? "yes" : "");
    this.set("lock", line.symmetric ? "yes" : "");
  }

  get places() {
    return placesOf(this.value("places"));
  }

  set places(places) {
    this.set("places", placesText(places));
  }

  /** Every field that belongs to the drawing, as it stands. @returns {Map<string, string>} */
  snapshot() {
    const names = [...new Set([...this.#form.elements].map((one) => /** @type {any} */ (one).name))];
    return new Map(names.filter((name) => name && !NOT_DRAWN.has(name)).map((name) => [name, this.value(name)]));
  }

  /** @param {Map<string, string>} snapshot */
  restore(snapshot) {
    for (const [name, value] of snapshot) this.set(name, value);
    this.set("lock", this.value("mirrored"));
  }

  /** A number as people write it, or NaN. @param {string} name */
  number(name) {
    const text = this.value(name).trim().replace(",", ".");
    return text === "" ? Number.NaN : Number(text);
  }

  /** Hairs that are there, per cm². @param {string} zone */
  hairs(zone) {
    return this.number(`hair-${zone.toUpperCase()}`) || 0;
  }

  /** What the engines ask of a drawing. */
  ask() {
    const loss = this.#shares();
    return {
      ...loss, line: this.line, edge: this.value("edgeStyle"), technique: this.value("technique"),
      wholeEdge: this.value("wholeEdge") !== "",
      spots: this.places.map(({ headingDeg, ...one }) => ({ ...one, headingRad: (headingDeg / 180) * Math.PI })),
      wantedPerCm2: this.#byZone("dots-", 1), hairsPerCm2: this.#byZone("hair-", 1), tracedCm2: this.#byZone("traced-", this.#start.cm2PerUnit),
    };
  }

  /** @param {string} before @param {number} times */
  #byZone(before, times) {
    return Object.fromEntries(ZONES.map((zone) => [zone, Math.round((this.number(before + zone.toUpperCase()) || 0) * times * 10) / 10]));
  }

  #loss() {
    return ["stage", "frontBackMm", "crownWiderMm", "sidesLowerMm"].map((name) => this.value(name)).join(":");
  }

  // fields left as they were stand for exactly what is on record
  #shares() {
    const { loss, rims } = this.#start;
    if (loss && this.#loss() === loss.fields) return { stage: loss.stage, frontBack: loss.frontBack, crownWider: loss.crownWider, sidesLower: loss.sidesLower };
    const share = (/** @type {string} */ name, /** @type {number} */ rim) => {
      const of = Math.min(0.3, Math.max(-0.3, (this.number(name) || 0) / rim));
      return Math.round(of * GRID) / GRID;
    };
    return { stage: this.value("stage"), frontBack: share("frontBackMm", rims.front), crownWider: share("crownWiderMm", rims.back), sidesLower: share("sidesLowerMm", rims.side) };
  }
}
