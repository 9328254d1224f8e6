// The designer: fields, map and head show one drawing; each change is followed through to dots, minutes and price at once.
// Data in: data-start, data-engine, data-tile, data-draft. Data out: data-ready, data-in-the-round. Event out: designer-step {computeMs, redrawMs}.
import { DesignerForm } from "./designer-form.js";
import { DesignerHistory } from "./designer-history.js";
import { DesignerKeeper } from "./designer-keeper.js";
import { DesignerPanel } from "./designer-panel.js";
import { DesignerSight } from "./designer-sight.js";
import { bindTools } from "./designer-tools.js";
import { warm } from "./designer-warm.js";
import { DesignerWords } from "./designer-words.js";
import "./scalp-board.js";

export class HairlineDesigner extends HTMLElement {
  #good;
  #waiting = 0;

  async connectedCallback() {
    this.start = JSON.parse(this.dataset.start);
    this.words = new DesignerWords(this.start);
    this.form = new DesignerForm(this.querySelector("form"), this.start);
    this.keeper = new DesignerKeeper(this.querySelector("form"), this.dataset.draft);
    this.history = new DesignerHistory(this.form.snapshot());
    this.panel = new DesignerPanel(this.start, this.words);
    this.sight = new DesignerSight(this);
    this.#bindKeeper();
    await this.#open();
    this.#takeUnsent();
    bindTools(this);
    addEventListener("pagehide", () => this.#keep(), { capture: true });
    this.follow();
    this.dataset.ready = "yes";
    await this.sight.openHead();
    this.dataset.inTheRound = this.classList.contains("designer--flat") ? "no" : "yes";
    warm(this);
  }

  async #open() {
    const [engine, tile] = await Promise.all([import(this.dataset.engine), fetch(this.dataset.tile).then((answer) => answer.arrayBuffer())]);
    this.door = engine.openDesigner({ head: { ...this.start.head, tile: new Int8Array(tile) }, planning: this.start.planning });
    this.door.withHands(this.start.hands);
    this.sight.open();
  }

  /** Follows the drawing through at the next picture. */
  soon() {
    this.#waiting ||= requestAnimationFrame(() => this.follow());
  }

  /** Follows the drawing through now; one that cannot be is not shown. Answers whether it can. */
  follow() {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = 0;
    const began = performance.now();
    let followed;
    try {
      followed = this.door.follow(this.form.ask());
    } catch {
      this.#back(this.#good?.get("points") === this.form.value("points") ? "out-of-bounds" : "refused");
      return false;
    }
    const reckoned = performance.now();
    this.followed = followed;
    this.sight.show();
    if (followed.line.crosses) {
      this.say("crosses");
      return false;
    }
    this.#good = this.form.snapshot();
    this.#tellFigures(followed.line);
    this.panel.show(followed);
    this.dispatchEvent(new CustomEvent("designer-step", { bubbles: true, detail: { computeMs: reckoned - began, redrawMs: performance.now() - reckoned } }));
    return true;
  }

  /** A change is finished: it is followed through, can be undone, and is kept. */
  done() {
    if (!this.follow() && this.#good) {
      this.#back("crosses");
      this.follow();
    }
    this.#keep();
    this.#settle();
  }

  #keep() {
    if (this.history.add(this.form.snapshot())) this.keeper.changed();
  }

  // what may take a little longer, once the line rests and is on its way to the server
  #settle() {
    this.showHistory();
    this.sight.postpone();
    setTimeout(() => {
      if (this.followed?.plan) this.door.settle(this.form.ask());
    });
  }

  /** @param {"undo" | "redo"} what */
  step(what) {
    const then = this.history[what]();
    if (!then) return;
    this.form.restore(then);
    this.follow();
    this.keeper.changed();
    this.#settle();
    this.say(what === "undo" ? "undone" : "redone");
  }

  showHistory() {
    /** @type {HTMLButtonElement} */ (this.querySelector("[data-do=undo]")).disabled = !this.history.canUndo;
    /** @type {HTMLButtonElement} */ (this.querySelector("[data-do=redo]")).disabled = !this.history.canRedo;
  }

  /** @param {string} key */
  say(key) {
    this.querySelector(".designer__said").textContent = key ? this.words.say(key) : "";
  }

  #back(why) {
    if (this.#good) this.form.restore(this.#good);
    this.say(why);
  }

  // what is typed at this moment is left alone
  #tellFigures(line) {
    for (const name of ["heightMm", "recessionMm", "cornerSideMm"]) this.#tell(name, line[name]);
    for (const name of ["leftRecessionMm", "leftCornerSideMm"]) this.#tell(name, line.symmetric ? Number.NaN : line[name]);
  }

  #tell(name, mm) {
    if (/** @type {any} */ (document.activeElement)?.name !== name) this.form.set(name, Number.isFinite(mm) ? String(Math.round(mm)) : "");
  }

  #takeUnsent() {
    const unsent = this.keeper.unsent;
    if (!unsent) return;
    this.form.restore(new Map([...this.form.snapshot().keys()].map((name) => [name, unsent[name] ?? ""])));
    if (this.history.add(this.form.snapshot())) this.keeper.changedSince(unsent.version);
    else this.keeper.forget();
  }

  #bindKeeper() {
    this.keeper.addEventListener("keeper-state", (event) => this.#tellState(/** @type {CustomEvent} */ (event).detail.state));
    this.keeper.addEventListener("keeper-answered", (event) => {
      const { page, latest } = /** @type {CustomEvent} */ (event).detail;
      if (!latest) return;
      for (const id of ["designer-answers", "designer-advice", "designer-strip"]) {
        const fresh = page.getElementById(id);
        if (fresh) this.#renew(document.getElementById(id), fresh);
      }
    });
  }

  // what was opened stays open
  #renew(old, fresh) {
    const open = [...old.querySelectorAll("details")].map((one) => one.open);
    [...fresh.querySelectorAll("details")].forEach((one, at) => {
      one.open = open[at] ?? false;
    });
    old.replaceWith(document.adoptNode(fresh));
  }

  #tellState(state) {
    const place = document.querySelector(".designer__kept");
    if (place) place.textContent = this.words.say(state === "refused" ? "kept-here" : state);
    if (state === "kept-here") this.say("no-network");
    if (state === "not-taken") this.say("not-taken");
  }
}

customElements.define("hairline-designer", HairlineDesigner);
