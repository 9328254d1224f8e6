// The calendar that hands and keys can change: a visit is taken up, carried and put down, and the diary is asked.
// Data in: data-zone, data-first and data-last (minutes on the lines), data-by, words. Event out: visit-put {visit, from, to}.
// Without script each visit links to its page and to the form that moves it.
import { CalendarLines, isSame } from "./calendar-lines.js";
import { ask } from "./calendar-question.js";

const FAR_ENOUGH = 4;
const EDGE_OF_SCREEN = 48;
const HALF_A_MINUTE = 30_000;

/** @typedef {import("./calendar-lines.js").Place} Place */
/** @typedef {{block: HTMLElement, was: Place, place: Place, ghost: HTMLElement, byKey: boolean}} Taken */
/** @typedef {{block: HTMLElement, resizes: boolean, x: number, y: number, into: number}} Grasp */

class VisitCalendar extends HTMLElement {
  /** @type {CalendarLines} */ #lines;
  /** @type {Taken | null} what is carried */ #taken = null;
  /** @type {Grasp | null} where a pointer went down */ #grasp = null;
  #dragged = false;
  #asking = false;
  #timer = 0;

  connectedCallback() {
    this.#lines = new CalendarLines(this);
    this.querySelectorAll(".block[data-movable]").forEach((block) => this.#ready(/** @type {HTMLElement} */ (block)));
    this.addEventListener("pointerdown", (event) => this.#down(event));
    this.addEventListener("pointermove", (event) => this.#move(event));
    this.addEventListener("pointerup", () => this.#up());
    this.addEventListener("pointercancel", () => this.#leave());
    this.addEventListener("click", (event) => this.#click(event), true);
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusout", () => this.#taken?.byKey && !this.#asking && this.#leave());
    addEventListener("keydown", this.#escape);
    this.#timer = setInterval(() => this.#tick(), HALF_A_MINUTE);
    this.#tick();
    this.#showChosen();
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    removeEventListener("keydown", this.#escape);
  }

  /** The grip becomes a button, the lower edge can be drawn. @param {HTMLElement} block */
  #ready(block) {
    block.querySelectorAll("a").forEach((link) => (link.draggable = false));
    block.querySelector(".block__grip")?.setAttribute("role", "button");
    if (block.querySelector(".block__edge")) return;
    const edge = block.appendChild(document.createElement("span"));
    edge.className = "block__edge";
    edge.setAttribute("aria-hidden", "true");
  }

  /** A week that is wider than the screen begins with the chosen day. */
  #showChosen() {
    const chosen = /** @type {HTMLElement | null} */ (this.querySelector("[data-chosen]"));
    const axis = /** @type {HTMLElement} */ (this.querySelector(".calendar__axis"));
    if (chosen) this.querySelector(".calendar").scrollLeft = chosen.offsetLeft - axis.offsetWidth;
  }

  /** The line of the present goes on. */
  #tick() {
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll(".calendar__now"))) {
      const body = /** @type {HTMLElement} */ (line.closest(".calendar__body"));
      const now = this.#lines.now(body);
      line.hidden = now < this.#lines.first || now > this.#lines.last;
      this.#lines.put(line, { from: now, to: now, body });
    }
  }

  // --- by pointer ---

  /** @param {PointerEvent} event */
  #down(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const block = /** @type {HTMLElement | null} */ (target.closest(".block[data-movable]"));
    if (event.button !== 0 || !block || this.#taken || this.#asking) return;
    const resizes = Boolean(target.closest(".block__edge"));
    // a finger on the block scrolls the page; the grip and the edge are for moving
    if (event.pointerType === "touch" && !resizes && !target.closest(".block__grip")) return;
    const place = this.#lines.placeOf(block);
    const minute = this.#lines.minuteAt(place.body, event.clientY);
    this.#grasp = { block, resizes, x: event.clientX, y: event.clientY, into: minute - (resizes ? place.to : place.from) };
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const grasp = this.#grasp;
    if (!grasp || this.#asking) return;
    if (!this.#taken) {
      if (Math.hypot(event.clientX - grasp.x, event.clientY - grasp.y) < FAR_ENOUGH) return;
      this.setPointerCapture(event.pointerId);
      this.#dragged = true;
      this.classList.add("is-dragging");
      this.#take(grasp.block, false);
    }
    const was = this.#taken.was;
    const minute = this.#lines.minuteAt(was.body, event.clientY) - grasp.into;
    this.#carry(grasp.resizes ? this.#lines.resized(was, minute) : this.#lines.moved(was, minute, this.#lines.bodyAt(event.clientX)));
    follow(event, this.querySelector(".calendar"));
  }

  #up() {
    this.#grasp = null;
    if (this.#taken && !this.#taken.byKey) this.#putDown();
    // the click that ends a drag opens nothing
    setTimeout(() => (this.#dragged = false));
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const grip = /** @type {HTMLElement} */ (event.target).closest(".block__grip");
    if (this.#dragged) event.preventDefault();
    // pressed without a pointer, as a reader's command does
    else if (grip && event.detail === 0) {
      event.preventDefault();
      if (!this.#taken) this.#take(grip.closest(".block"), true);
    }
  }

  // --- by key ---

  /** @param {KeyboardEvent} event */
  #key(event) {
    const grip = /** @type {HTMLElement} */ (event.target).closest(".block__grip");
    if (!grip || this.#asking || event.ctrlKey || event.metaKey || event.altKey) return;
    const presses = event.key === "Enter" || event.key === " ";
    if (presses) {
      event.preventDefault();
      if (this.#taken) this.#putDown();
      else this.#take(grip.closest(".block"), true);
    } else if (this.#taken?.byKey) {
      const next = this.#stepped(event, this.#taken.place);
      if (!next) return;
      event.preventDefault();
      this.#carry(next);
      this.#taken.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
      this.#say(this.#spoken("nowAt"));
    }
  }

  /** @param {KeyboardEvent} event @param {Place} place @returns {Place | undefined} */
  #stepped(event, place) {
    const minutes = { ArrowUp: -5, ArrowDown: 5, PageUp: -60, PageDown: 60 }[event.key];
    if (minutes) {
      return event.shiftKey ? this.#lines.resized(place, place.to + minutes) : this.#lines.moved(place, place.from + minutes, place.body);
    }
    const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    return across && !event.shiftKey ? this.#lines.sideways(place, across) : undefined;
  }

  #escape = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || !this.#taken || this.#asking) return;
    event.preventDefault();
    this.#leave();
  };

  // --- taken up, carried, put down ---

  /** @param {HTMLElement} block @param {boolean} byKey */
  #take(block, byKey) {
    const was = this.#lines.placeOf(block);
    const ghost = document.createElement("div");
    ghost.className = "block block--ghost at";
    ghost.append(document.createElement("strong"), document.createElement("span"), document.createElement("span"));
    block.classList.add("block--taken");
    this.#taken = { block, was, place: was, ghost, byKey };
    this.#carry(was);
    if (byKey) this.#say(this.#spoken("taken"));
  }

  /** @param {Place} place */
  #carry(place) {
    const { ghost, block } = this.#taken;
    this.#taken.place = place;
    this.#lines.put(ghost, place);
    const [when, who, where] = ghost.children;
    when.textContent = `${this.#lines.time(place.body, place.from)} – ${this.#lines.time(place.body, place.to)}`;
    who.textContent = block.dataset.name;
    where.textContent = place.body.dataset.called;
  }

  async #putDown() {
    const { block, was, place } = this.#taken;
    this.classList.remove("is-dragging");
    if (isSame(was, place)) {
      this.#leave();
      return;
    }
    this.dispatchEvent(new CustomEvent("visit-put", { bubbles: true, detail: { visit: block.dataset.visit, from: place.from, to: place.to } }));
    this.#asking = true;
    this.#say(this.dataset.asking);
    try {
      await ask(this, block, place);
      this.#leave();
    } catch {
      this.#leave(this.dataset.unanswered);
    } finally {
      this.#asking = false;
    }
  }

  /** Everything stays as it was. @param {string} [said] */
  #leave(said) {
    this.#grasp = null;
    this.classList.remove("is-dragging");
    if (!this.#taken) return;
    const { block, ghost, byKey } = this.#taken;
    this.#say(said ?? this.#spoken("left"));
    this.#taken = null;
    ghost.remove();
    block.classList.remove("block--taken");
    if (byKey) /** @type {HTMLElement} */ (block.querySelector(".block__grip")).focus();
  }

  /** Words with what they are about. @param {"taken" | "nowAt" | "left"} words */
  #spoken(words) {
    const { block, place } = this.#taken;
    const about = {
      name: block.dataset.name,
      from: this.#lines.time(place.body, place.from),
      to: this.#lines.time(place.body, place.to),
      where: place.body.dataset.called,
    };
    return (this.dataset[words] ?? "").replace(/\{(\w+)\}/g, (_, name) => about[name] ?? "");
  }

  /** @param {string | undefined} words */
  #say(words) {
    this.querySelector("[data-said]").textContent = words ?? "";
  }
}

/** The page goes along where the pointer comes to its edge. @param {PointerEvent} event @param {Element} sheet */
function follow(event, sheet) {
  if (event.clientY < EDGE_OF_SCREEN) scrollBy(0, -12);
  if (event.clientY > innerHeight - EDGE_OF_SCREEN) scrollBy(0, 12);
  const box = sheet.getBoundingClientRect();
  if (event.clientX < box.left + EDGE_OF_SCREEN) sheet.scrollBy(-12, 0);
  if (event.clientX > box.right - EDGE_OF_SCREEN) sheet.scrollBy(12, 0);
}

customElements.define("visit-calendar", VisitCalendar);
