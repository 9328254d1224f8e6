// What is seen of a drawing: the flat map at once, the head in the round as fast as it can.
import { colourOf } from "./designer-dots.js";
import { lookAt, timesFor } from "./designer-looks.js";
import { DesignerPaint } from "./designer-paint.js";
import { DesignerPlaces } from "./designer-places.js";
import { lineOf } from "./designer-text.js";

// while a line is dragged the head follows a few times a second
const HEAD_EVERY_MS = 180;

export class DesignerSight {
  #page;
  #head = null;
  #headSoon = 0;
  #paint;
  #look;

  /** @param {import("./hairline-designer.js").HairlineDesigner} page */
  constructor(page) {
    this.#page = page;
    this.#paint = new DesignerPaint(page);
    page.addEventListener("board-resize", () => this.#fit());
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.settle());
  }

  /** @returns {any} */
  get board() {
    return this.#page.querySelector("scalp-board");
  }

  get time() {
    return this.#page.querySelector("input[name=time]:checked")?.getAttribute("value") ?? "PLAN";
  }

  open() {
    const { rims } = this.#page.start;
    this.board.head(rims, "5 cm");
    this.guides = this.#page.door.guides();
    this.places = new DesignerPlaces(this.#page.door, this.#page.words, this.#page.start.names);
    this.showGuides(true);
    this.showAgainst();
    this.board.dots.fit();
  }

  /** @param {boolean} shown */
  showGuides(shown) {
    this.board.guides(shown ? this.guides : []);
  }

  showAgainst() {
    const chosen = this.#page.form.value("against");
    const line = this.#page.start.lines.find((/** @type {any} */ one) => one.name === `version-${chosen}`);
    this.board.against(line?.points ? smooth(this.#page.door, lineOf(line.points, line.mirrored), this.#page.form) : null);
  }

  /** Shows what was followed through last. */
  show() {
    const { followed, form, start, door } = this.#page;
    this.#look = lookAt(this.time, followed, door, start.looks, this.#page);
    const { board } = this;
    board.style.setProperty("--board-skin", this.#look.skin ?? "var(--raised)");
    board.style.setProperty("--board-hair", this.#look.skin ? "var(--head-hair)" : "");
    board.zones(this.#look.skin ? [] : followed.zones);
    board.hair(followed.line, followed.zones, (/** @type {string} */ zone) => form.hairs(zone));
    board.line(followed.line);
    board.points(this.#named(followed.line));
    board.places(this.places.shown(form.places));
    board.dots.draw(followed.dots, this.#look.inks, this.#look.shown);
    this.#times(followed.plan?.sessionNumber ?? 0);
    this.#headSoon ||= setTimeout(() => this.settle(), HEAD_EVERY_MS);
  }

  /** The head in the round waits a moment more: dates come first. */
  postpone() {
    clearTimeout(this.#headSoon);
    this.#headSoon = setTimeout(() => this.settle(), HEAD_EVERY_MS);
  }

  /** The head in the round, too, whatever it takes. */
  settle() {
    clearTimeout(this.#headSoon);
    this.#headSoon = 0;
    if (!this.#head || !this.#page.followed) return;
    const { followed, form, door } = this.#page;
    this.#head.paint(this.#paint.draw(followed, form, this.places.shown(form.places), !this.#look.skin));
    this.#head.look({ skin: this.#look.skin ?? colourOf(this.#page, "--head-skin"), dot: this.#look.dot, dotMm: this.#look.widthMm });
    if (followed.dots) this.#head.dots(placed(followed.dots, door.dotPlaces(), this.#look.shown), this.#look.colours);
    const at = door.places(followed.line.pointUs, followed.line.pointVs);
    this.#head.handles(this.#named(followed.line).map((one, i) => ({ x: at[3 * i], y: at[3 * i + 1], z: at[3 * i + 2], name: one.name })));
  }

  async openHead() {
    const frame = this.#page.querySelector(".designer__head");
    try {
      await import("./head-3d.js");
    } catch {
      return this.#noHead();
    }
    const head = /** @type {any} */ (document.createElement("head-3d"));
    head.addEventListener("head-3d-missing", () => this.#noHead());
    Object.assign(head.dataset, { label: frame.dataset.label, hint: frame.dataset.hint });
    frame.append(head);
    head.skin(this.#page.door.skin());
    this.#head = head;
    this.settle();
  }

  /** @param {string} view */
  turn(view) {
    if (this.#head) this.#head.view = view;
  }

  #noHead() {
    this.#page.querySelector(".designer__no-head").hidden = false;
    this.#page.classList.add("designer--flat");
  }

  #fit() {
    if (this.#page.followed && this.board.dots.fit()) this.show();
  }

  #named(line) {
    const { words, start } = this.#page;
    return line.pointUs.map((/** @type {number} */ u, /** @type {number} */ i) => {
      const v = line.pointVs[i];
      const height = Math.round((1 - start.head.glabellaAboveNasionMm / start.rims.front - Math.hypot(u, v)) * start.rims.front);
      return { u, v, name: words.say("point", start.names[line.tags[i]] ?? String(i + 1), height) };
    });
  }

  #times(sessions) {
    const times = timesFor(this.#page.start.looks, sessions);
    for (const one of this.#page.querySelectorAll("input[name=time]")) /** @type {HTMLInputElement} */ (one).disabled = !times.has(/** @type {HTMLInputElement} */ (one).value);
    const note = /** @type {HTMLElement} */ (this.#page.querySelector(".designer__times-note"));
    note.textContent = this.#page.start.looks.length > 0 ? note.dataset.mixed : note.dataset.unmixed;
  }
}

// dots that are not there at a time are left out
function placed(dots, at, shown) {
  const sessions = dots.sessions.map((/** @type {number} */ session, /** @type {number} */ dot) => (!shown || shown(dot) ? session : 0));
  const every = (/** @type {number} */ axis) => sessions.length > 0 ? Float32Array.from({ length: dots.count }, (_, dot) => at[3 * dot + axis]) : new Float32Array(0);
  return { count: dots.count, sessions, x: every(0), y: every(1), z: every(2) };
}

function smooth(door, line, form) {
  return door.follow({ ...form.ask(), line }).line;
}
